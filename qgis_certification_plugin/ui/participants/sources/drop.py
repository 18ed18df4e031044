"""What is dropped on the participants' window: files, layers, texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayer, QgsMimeDataUtils, QgsProject
from qgis.PyQt.QtCore import QEvent, QMimeData, QObject, Qt
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QWidget

from ....domain.reading import Clipboard


@dataclass(frozen=True)
class Dropped:
    """Layers, else files, else a text; the first that there is counts."""

    layers: tuple[QgsMapLayer, ...] = ()
    paths: tuple[Path, ...] = ()
    text: Clipboard | None = None


def dropped(mime: QMimeData) -> Dropped:
    """Return what was dropped, in the form that loses least."""
    if QgsMimeDataUtils.isUriList(mime):
        layers = [_layer(uri) for uri in QgsMimeDataUtils.decodeUriList(mime)]
        found = tuple(layer for layer in layers if layer is not None)
        if found:
            return Dropped(layers=found)
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if paths:
        return Dropped(paths=paths)
    text, html = mime.text(), mime.html() if mime.hasHtml() else ""
    return Dropped(text=Clipboard(text, html)) if text.strip() or html.strip() else Dropped()


def _layer(uri: QgsMimeDataUtils.Uri) -> QgsMapLayer | None:
    """Return the layer of the project, or the one in QGIS's browser, opened for us alone."""
    inside = QgsProject.instance().mapLayer(uri.layerId) if uri.layerId else None
    if inside is not None or uri.layerType != "vector":
        return inside
    opened, _owned, _error = _opened(uri)
    return opened


def _opened(uri: QgsMimeDataUtils.Uri) -> tuple[QgsMapLayer | None, bool, str]:
    answer = uri.vectorLayer("")
    return answer if isinstance(answer, tuple) else (answer, False, "")


class DropTarget(QObject):
    """Lets a window take what is dropped anywhere on it."""

    def __init__(
        self, window: QWidget, may_drop: Callable[[], bool], drop: Callable[[Dropped], None]
    ) -> None:
        """Ask `may_drop` while something is over the window, hand it to `drop`."""
        super().__init__(window)
        self._may_drop = may_drop
        self._drop = drop
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take drops, leave everything else."""
        if not isinstance(event, QDropEvent) or not self._is_wanted(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._drop(dropped(event.mimeData()))
        return True

    def _is_wanted(self, mime: QMimeData) -> bool:
        known = mime.hasUrls() or mime.hasText() or mime.hasHtml()
        return self._may_drop() and (known or QgsMimeDataUtils.isUriList(mime))
