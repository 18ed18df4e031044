"""A print layout for the background of a course's certificates: made, found again, exported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItemPage,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter

from ..domain.background import LEAST_DPI, MOST_BYTES
from ..domain.catalogue import Location
from ..domain.certificate_layout import PAGE_MM, CertificateFacts, Part
from .background_guides import add_guides, hold_back
from .background_map import add_map

_COURSE = "qgis_certification/course"
DPI = 200
_MM_PER_INCH = 25.4


@dataclass(frozen=True)
class LayoutNames:
    """What stands in QGIS's lists, in the user's language."""

    layout: str
    group: str
    map: str
    rule: str
    veil: str
    world: str
    parts: Mapping[Part, str]


@dataclass(frozen=True)
class LayoutWish:
    """For which course a layout is: `course` is known again in a saved project."""

    course: str
    facts: CertificateFacts
    place: Location | None
    country: str


@dataclass(frozen=True)
class Exported:
    """A PNG of the page without its guides."""

    content: bytes
    dpi: int

    @property
    def is_heavy(self) -> bool:
        """Whether it is heavy although it is as coarse as it may be."""
        return len(self.content) > MOST_BYTES


def find_layout(project: QgsProject, course: str) -> QgsPrintLayout | None:
    """Return the layout that was made for a course, whatever the user has called it."""
    for layout in project.layoutManager().printLayouts():
        if layout.customProperty(_COURSE) == course:
            return layout
    return None


def course_layout(
    project: QgsProject, world_map: Path, wish: LayoutWish, names: LayoutNames
) -> QgsPrintLayout:
    """Return the course's layout with guides for these facts; what is there already stays."""
    layout = find_layout(project, wish.course)
    if layout is None:
        layout = _made(project, world_map, wish, names)
    add_guides(layout, wish.facts, names.parts, (names.rule, names.group))
    return layout


def _made(
    project: QgsProject, world_map: Path, wish: LayoutWish, names: LayoutNames
) -> QgsPrintLayout:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(_free_name(project, names.layout))
    layout.setCustomProperty(_COURSE, wish.course)
    _set_page(layout.pageCollection().page(0))
    layout.renderContext().setDpi(DPI)
    stack = layout.undoStack()
    stack.blockCommands(True)
    try:
        texts = (names.map, names.veil, names.world)
        add_map(layout, project, world_map, wish.place, wish.country, texts)
    finally:
        stack.blockCommands(False)
    project.layoutManager().addLayout(layout)
    return layout


def _set_page(page: QgsLayoutItemPage) -> None:
    page.setPageSize(QgsLayoutSize(*PAGE_MM))


def _free_name(project: QgsProject, wanted: str) -> str:
    taken = {layout.name() for layout in project.layoutManager().layouts()}
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted} ({number})", number + 1
    return name


def export(layout: QgsPrintLayout) -> Exported | None:
    """Render the first page without guides, coarser where it would be heavy; None on failure."""
    if not layout.pageCollection().pageCount():
        return None
    hold_back(layout)
    for dpi in (DPI, LEAST_DPI):
        content = _png(_rendered(layout, dpi))
        if content is None:
            return None
        made = Exported(content, dpi)
        if not made.is_heavy:
            break
    return made


def _rendered(layout: QgsPrintLayout, dpi: int) -> QImage:
    page = layout.pageCollection().page(0).rect()
    # A page that somebody has changed keeps its ratio, as the site will keep that of the picture.
    scale = min(PAGE_MM[0] / page.width(), PAGE_MM[1] / page.height()) * dpi / _MM_PER_INCH
    size = QSize(round(page.width() * scale), round(page.height() * scale))
    image = QgsLayoutExporter(layout).renderPageToImage(0, size)
    if image.isNull():
        return image
    # The site's PDF has no use for transparency, and it would make the file heavier.
    opaque = QImage(image.size(), QImage.Format.Format_RGB32)
    opaque.fill(Qt.GlobalColor.white)
    painter = QPainter(opaque)
    painter.drawImage(0, 0, image)
    painter.end()
    opaque.setDotsPerMeterX(round(dpi * 1000 / _MM_PER_INCH))
    opaque.setDotsPerMeterY(round(dpi * 1000 / _MM_PER_INCH))
    return opaque.convertToFormat(QImage.Format.Format_RGB888)


def _png(image: QImage) -> bytes | None:
    if image.isNull():
        return None
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    done = image.save(buffer, "PNG")
    buffer.close()
    return bytes(content) if done else None
