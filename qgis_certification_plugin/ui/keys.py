"""Keys of the keyboard in sentences, as this system writes them."""

from __future__ import annotations

from qgis.PyQt.QtGui import QKeySequence


def with_keys(text: str, keys: QKeySequence) -> str:
    """Return a tooltip that ends with its keys; without any it stays as it is."""
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({shown})" if shown else text
