"""The pixels of a background: read in a worker thread, since they may be many."""

from __future__ import annotations

import math
import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageReader, QPainter

from ...domain.background import (
    Flaw,
    Reading,
    fit,
    flaws_of_areas,
    flaws_of_file,
    luminance,
    read_area,
    within_page,
)
from ...domain.certificate_layout import PAGE_HEIGHT, PAGE_WIDTH, CertificateFacts, printed
from ...domain.images import Picture, read_picture

# The site takes a picture for its preview as text, which its web server does not take at any size.
MOST_FOR_PREVIEW = 1_300_000
_PREVIEW_SIZE = QSize(1684, 1190)
_SMALL = 85  # quality of a JPEG
# 32 bits of red, green and blue lie in memory as the processor likes numbers.
_RED_GREEN_BLUE = (2, 1, 0) if sys.byteorder == "little" else (1, 2, 3)
# More than a page on a screen needs.
_SHOWN = QSize(1684, 1191)


# Luminances of the page in lines from the top, one for each point.
Light = Sequence[Sequence[float]]


@dataclass(frozen=True)
class Inspected:
    """A picture that was looked at: the file to send, what is wrong with it, one to show."""

    content: bytes
    picture: Picture | None
    flaws: tuple[Flaw, ...]
    shown: QImage
    light: Light = ()

    @property
    def can_be_used(self) -> bool:
        """Whether the site would take it."""
        return not any(flaw.forbids for flaw in self.flaws)


def inspect(content: bytes, facts: CertificateFacts) -> Inspected:
    """Judge a file; transparent parts are laid on white, as paper is."""
    picture = read_picture(content)
    flaws = flaws_of_file(picture, len(content))
    if picture is None or any(flaw.forbids for flaw in flaws):
        return Inspected(content, picture, flaws, QImage())
    image = _read(content)
    if image.isNull():
        return Inspected(content, picture, (Flaw("damaged"),), QImage())
    if _is_see_through(image):
        flat = _on_white(image)
        packed = _packed(flat, "PNG")
        flat_picture = read_picture(packed)
        if flat_picture is None:
            return Inspected(content, picture, (Flaw("damaged"),), QImage())
        flaws = (*flaws_of_file(flat_picture, len(packed)), Flaw("see-through"))
        return _lit(Inspected(packed, flat_picture, flaws, _to_show(flat)), facts)
    return _lit(Inspected(content, picture, flaws, _to_show(image)), facts)


def _lit(found: Inspected, facts: CertificateFacts) -> Inspected:
    light = tuple(_luminances(row) for row in _rows(_page(found.shown), 4))
    return judged(replace(found, light=light), facts)


def judged(found: Inspected, facts: CertificateFacts) -> Inspected:
    """Return the same picture judged for other texts; quick enough for every change of them."""
    kept = tuple(flaw for flaw in found.flaws if flaw.part is None)
    readings = read_areas(found.light, facts)
    return replace(found, flaws=(*kept, *flaws_of_areas(readings)))


def _read(content: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    picture = read_picture(content)
    reader = QImageReader(buffer, QByteArray((picture.kind if picture else "png").encode()))
    reader.setDecideFormatFromContent(False)  # nothing but what was counted is unpacked
    reader.setAutoTransform(False)  # the site does not turn pictures either
    return reader.read()


def _is_see_through(image: QImage) -> bool:
    if not image.hasAlphaChannel():
        return False
    small = image.scaled(_SHOWN, Qt.AspectRatioMode.KeepAspectRatio)
    alpha = small.convertToFormat(QImage.Format.Format_Alpha8)
    return any(min(row) < 255 for row in _rows(alpha, 1))


def _on_white(image: QImage) -> QImage:
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    return flat.convertToFormat(QImage.Format.Format_RGB888)


def _to_show(image: QImage) -> QImage:
    if image.width() <= _SHOWN.width() and image.height() <= _SHOWN.height():
        return image.convertToFormat(QImage.Format.Format_RGB32)
    return image.scaled(
        _SHOWN, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB32)


def _packed(image: QImage, kind: str, quality: int = -1) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)
    buffer.close()
    return bytes(content)


def for_preview(content: bytes) -> tuple[bytes, str]:
    """Return a picture, smaller if need be, and its kind on the web, for the site's preview."""
    picture = read_picture(content)
    if picture is not None and len(content) <= MOST_FOR_PREVIEW:
        return content, picture.mime_type
    smaller = _read(content).scaled(
        _PREVIEW_SIZE,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    packed = _packed(smaller, "PNG")
    if len(packed) <= MOST_FOR_PREVIEW:
        return packed, "image/png"
    return _packed(smaller, "JPEG", _SMALL), "image/jpeg"


# --- what lies behind the texts ------------------------------------------------------------------


def read_areas(light: Light, facts: CertificateFacts) -> tuple[Reading, ...]:
    """Read the luminance behind each text."""
    readings = []
    for text in printed(facts):
        left, top, right, bottom = within_page(text.area)
        if text.text.strip() and right > left:
            behind = [one for row in light[top:bottom] for one in row[left:right]]
            readings.append(read_area(text.part, behind))
    return tuple(readings)


def _page(image: QImage) -> QImage:
    page = QImage(math.ceil(PAGE_WIDTH), math.ceil(PAGE_HEIGHT), QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    place = fit(image.width(), image.height())
    size = QSize(max(1, round(place.width)), max(1, round(place.height)))
    scaled = image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter = QPainter(page)
    top = PAGE_HEIGHT - place.bottom - place.height
    painter.drawImage(QRectF(place.left, top, place.width, place.height), scaled)
    painter.end()
    return page


def _rows(image: QImage, width: int) -> list[bytes]:
    """Return the lines of an image as bytes, `width` for each pixel."""
    bits = image.constBits()
    bits.setsize(image.sizeInBytes() if hasattr(image, "sizeInBytes") else image.byteCount())
    whole, step = bytes(bits), image.bytesPerLine()
    return [whole[y * step : y * step + image.width() * width] for y in range(image.height())]


def _luminances(row: bytes) -> Sequence[float]:
    red, green, blue = (row[place::4] for place in _RED_GREEN_BLUE)
    return array("f", map(luminance, red, green, blue))
