"""Files that are whole or not there at all."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtCore import QStandardPaths

_NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def file_name(text: str) -> str:
    """Return a text as the name of a file on any system, without an ending."""
    return _NOT_IN_FILE_NAMES.sub(" ", text).strip(" .")[:100]


def documents_folder() -> Path:
    """Return the user's folder for documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))


def write_whole(path: Path, data: bytes) -> None:
    """Write a file in place of one of that name, which stays when this fails. Raises OSError."""
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        # Made here and now: a link that somebody left in a shared folder is not written through.
        with part.open("xb") as file:
            file.write(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
