"""A font on this computer that looks and measures like Times New Roman, as the site prints."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFont, QFontInfo, QFontMetricsF

from ..domain.times import text_width

# All of them share the widths of Times; what comes after them on a computer may not.
_FAMILIES = (
    "Times New Roman",
    "Liberation Serif",
    "Tinos",
    "Nimbus Roman",
    "TeX Gyre Termes",
    "FreeSerif",
    "Times",
)
_SAMPLE = "With a trained competence in: Convened by"
_MEASURED = 1000
_found: list[str] = []


def times_font(size: float, *, bold: bool = False) -> QFont:
    """Return the font, `size` in points; any other with serifs where none of them is there."""
    if not _found:
        _found.append(_family())
    font = QFont(_found[0])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setBold(bold)
    font.setPointSizeF(size)
    return font


def _family() -> str:
    for name in _FAMILIES:
        if QFontInfo(QFont(name)).family().startswith(name):
            return name
    return QFont("serif").family()


def squeeze(font: QFont, *, bold: bool) -> float:
    """Return by what the widths of this font must be multiplied to be those of Times."""
    shown = _measure(font).horizontalAdvance(_SAMPLE)
    return text_width(_SAMPLE, _MEASURED, bold=bold) / shown if shown else 1.0


def _measure(font: QFont) -> QFontMetricsF:
    large = QFont(font)
    large.setPixelSize(_MEASURED)  # hints of small letters do not count on paper
    return QFontMetricsF(large)
