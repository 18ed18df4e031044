"""Habits of the windows about becoming certified: how buttons speak, how parts lie."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAbstractButton, QScrollArea


def name_buttons(*buttons: tuple[QAbstractButton, str, str]) -> None:
    """Write (button, text, tooltip); the tooltip is also what a screen reader says."""
    for button, text, tip in buttons:
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)


def see_through(scroll: QScrollArea) -> None:
    """Let what lies behind a scrolled part show: pages of tabs have a colour of their own."""
    scroll.viewport().setAutoFillBackground(False)
    scroll.widget().setAutoFillBackground(False)
