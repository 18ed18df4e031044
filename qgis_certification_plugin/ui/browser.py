"""Shows a card. Nothing in it is loaded from anywhere."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

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
        self.anchorClicked.connect(self._open)

    def loadResource(self, kind: int, url: QUrl) -> Any:  # noqa: N802  (name given by Qt)
        """Load nothing: no picture, no style sheet, no file."""
        return None

    def _open(self, url: QUrl) -> None:
        open_link(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
