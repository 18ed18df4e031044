"""A layout with an atlas becomes a PDF page by page, so that nothing else has to wait for it."""

from __future__ import annotations

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout
from qgis.PyQt.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from .plates import show_size

_DOTS = 300  # in an inch


class PrintFailed(Exception):
    """QGIS or Qt could not draw the pages."""


class SheetPrinting:
    """Draws one page of the atlas at each `step`; the PDF stays in memory until it is whole.

    For the main thread only: that is where QGIS draws layouts.
    """

    def __init__(self, layout: QgsPrintLayout, title: str) -> None:
        """Begin. Raises PrintFailed where the atlas has no pages."""
        self._layout = layout
        self._atlas = layout.atlas()
        context = layout.renderContext()
        context.setDpi(_DOTS)
        # Letters stay letters: the PDF can be searched, and is small.
        context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(title)
        self._writer.setCreator("QGIS")
        self._writer.setResolution(_DOTS)
        self._painter: QPainter | None = None
        self.done = self.pages = 0
        if not self._atlas.enabled() or not self._atlas.beginRender():
            raise PrintFailed("the atlas cannot begin")
        self.total = self._atlas.count()
        if not self.total:
            raise PrintFailed("the atlas has no pages")

    def step(self) -> bool:
        """Draw the pages of the next feature of the atlas; False where all are drawn.

        Raises PrintFailed.
        """
        if self.done >= self.total:
            return False
        if not self._atlas.next():
            raise PrintFailed("the layer has changed")
        self._fit_name()
        pages = self._layout.pageCollection()
        exporter = QgsLayoutExporter(self._layout)
        for number in range(pages.pageCount()):
            if pages.shouldExportPage(number):
                size = pages.page(number).pageSize()
                self._turn_page(QSizeF(size.width(), size.height()))
                exporter.renderPage(self._painter, number)
                self.pages += 1
        self.done += 1
        return True

    def _fit_name(self) -> None:
        feature = self._layout.reportContext().feature()
        place = feature.fields().indexOf("plate_size")
        if place >= 0 and isinstance(feature[place], float) and feature[place] > 0:
            show_size(self._layout, feature[place])

    def _turn_page(self, size: QSizeF) -> None:
        paper = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
        page = QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF())
        self._writer.setPageLayout(page)
        if self._painter is None:
            self._painter = QPainter()
            if not self._painter.begin(self._writer):
                raise PrintFailed("the page cannot be drawn")
        elif not self._writer.newPage():
            raise PrintFailed("the next page cannot be drawn")

    def finish(self) -> bytes:
        """Return the PDF. Raises PrintFailed where nothing was drawn."""
        self.stop()
        data = bytes(self._buffer.data())
        if not data:
            raise PrintFailed("nothing was drawn")
        return data

    def stop(self) -> None:
        """Let go of the layout; nothing was written anywhere."""
        if self._painter is not None and self._painter.isActive():
            self._painter.end()
            self._atlas.endRender()
