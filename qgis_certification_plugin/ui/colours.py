"""Colours that stay readable in every theme of QGIS, whose palettes do not all fit together."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QRect, QRectF
from qgis.PyQt.QtGui import QColor, QPaintDevice, QPainter, QPalette

# The least contrast of a text with its ground: WCAG 2.1, success criterion 1.4.3.
LEAST = 4.5
# That of a shape, 1.4.11.
LEAST_SHAPE = 3.0
_STEPS = 10


def contrast(one: QColor, two: QColor) -> float:
    """Return how two colours differ: from 1, not at all, to 21, black and white."""
    lights = sorted((_light(one), _light(two)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def mixed(one: QColor, two: QColor, share: float) -> QColor:
    """Return the first colour with a `share` (0 to 1) of the second."""
    parts = ((getattr(one, name)(), getattr(two, name)()) for name in ("red", "green", "blue"))
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def readable(ink: QColor, grounds: Iterable[QColor], towards: QColor) -> QColor:
    """Return the ink, or as little of `towards` mixed in as makes it readable on all grounds."""
    behind = list(grounds)
    for step in range(_STEPS + 1):
        tried = mixed(ink, towards, step / _STEPS)
        if all(contrast(tried, ground) >= LEAST for ground in behind):
            return tried
    return towards


def ink_on(ground: QColor, wanted: QColor) -> QColor:
    """Return the wanted colour where it is readable, or else black or white."""
    if contrast(wanted, ground) >= LEAST:
        return wanted
    both = (QColor("black"), QColor("white"))
    return max(both, key=lambda colour: contrast(colour, ground))


def soft_ground(palette: QPalette) -> QColor:
    """Return what sets a paragraph apart; some themes leave the alternate one to another theme."""
    text, soft = (
        palette.color(role) for role in (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase)
    )
    return soft if contrast(text, soft) >= LEAST else palette.color(QPalette.ColorRole.Base)


def mark_on(palette: QPalette, *grounds: QPalette.ColorRole) -> QColor:
    """Return the colour of what is chosen where it stands out as a shape, else that of text."""
    strong, behind = palette.color(QPalette.ColorRole.Highlight), list(map(palette.color, grounds))
    if all(contrast(strong, ground) >= LEAST_SHAPE for ground in behind):
        return strong
    return ink_on(behind[0], palette.color(QPalette.ColorRole.Text))


def draw_focus(on: QPaintDevice, rect: QRect, palette: QPalette) -> None:
    """Draw a frame inside `rect` that tells where the keyboard is."""
    painter = QPainter(on)
    role = QPalette.ColorRole
    painter.setPen(mark_on(palette, role.Base, role.Window))
    painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -1.5, -1.5))
    painter.end()


def _light(colour: QColor) -> float:
    """Return the relative luminance, as WCAG defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
