"""PDFs shown by the user's own program, from a folder that only she can read."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices


class PdfViewer:
    """Keeps what it shows until it is closed."""

    def __init__(self) -> None:
        """Make no folder yet."""
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def show(self, name: str, pdf: bytes) -> bool:
        """Open a PDF under this file name; False where no program takes it. Raises OSError."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="qgis-certification-")
        path = Path(self._folder.name) / name
        path.write_bytes(pdf)
        return bool(QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))

    def close(self) -> None:
        """Remove what was shown."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
