"""Keys of the keyboard in sentences, as this system writes them."""

from __future__ import annotations

from qgis.PyQt.QtGui import QKeySequence

# Opens the dock; users change it in QGIS's keyboard shortcuts. No letter is typed with AltGr+K.
DOCK_KEYS = "Ctrl+Alt+K"


def with_keys(text: str, keys: QKeySequence) -> str:
    """Return a tooltip that ends with its keys; without any it stays as it is."""
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({shown})" if shown else text
