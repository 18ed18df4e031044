"""Shows a card. Nothing in it is loaded from anywhere."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, QUrl
from qgis.PyQt.QtGui import QFocusEvent, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from .colours import draw_focus, readable
from .links import open_link


class CardBrowser(QTextBrowser):
    """Rich text made by our templates; links open in the user's own browser after a check."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make it empty; `name` is its object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.document().setDocumentMargin(6)
        self._html = ""
        self.anchorClicked.connect(self._open)

    def setHtml(self, html: str) -> None:  # noqa: N802  (names given by Qt)
        """Show a card; its links can be read in every theme."""
        self._html = html
        role, palette = QPalette.ColorRole, self.palette()
        grounds = (palette.color(role.Base), palette.color(role.Window))
        link = readable(palette.color(role.Link), grounds, palette.color(role.Text))
        self.document().setDefaultStyleSheet(f"a {{ color: {link.name()} }}")
        super().setHtml(html)

    def clear(self) -> None:
        """Show nothing."""
        self.setHtml("")

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show that the keyboard scrolls this text and goes along its links."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show that it does so no more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw a frame where the keyboard is, which a text without one lacks in most styles."""
        super().paintEvent(event)
        if self.hasFocus():
            draw_focus(self.viewport(), self.viewport().rect(), self.palette())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._html:
            self.setHtml(self._html)

    def loadResource(self, kind: int, url: QUrl) -> Any:  # noqa: N802  (name given by Qt)
        """Load nothing: no picture, no style sheet, no file."""
        return None

    def _open(self, url: QUrl) -> None:
        open_link(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
