"""Buttons that say what they do: on them in a word or two, in the tooltip in a sentence."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAbstractButton


def name_buttons(*buttons: tuple[QAbstractButton, str, str]) -> None:
    """Write (button, text, tooltip); the tooltip is also what a screen reader says."""
    for button, text, tip in buttons:
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
