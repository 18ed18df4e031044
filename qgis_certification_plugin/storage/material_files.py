"""How recent training material is: the last change of files, and the QGIS that they speak of."""

from __future__ import annotations

import os
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from ..domain.qgis_versions import in_order, version_of_project, versions_in_text

_HEAD = 4_000  # characters of a project file: its version stands in the first line
_MOST_TEXT = 3_000_000  # bytes of one file that are read
_MOST_FILES = 2_000  # of a folder
_TEXTS = {".txt", ".md", ".rst", ".html", ".htm", ".tex", ".adoc", ".qmd", ".csv", ".xml"}
# The parts of office documents that hold what people wrote.
_IN_OFFICE = {
    ".docx": re.compile(r"word/document\.xml"),
    ".pptx": re.compile(r"ppt/slides/slide\d+\.xml"),
    ".odt": re.compile(r"content\.xml"),
    ".odp": re.compile(r"content\.xml"),
}
_TAG = re.compile(r"<[^>]{0,2000}>")


@dataclass(frozen=True)
class Seen:
    """What a file or a folder tells: last change, versions of QGIS (newest first), files seen."""

    changed: date
    versions: tuple[str, ...]
    files: int


def look_at(path: Path) -> Seen:
    """Look at a file, or at all files of a folder. Raises OSError where there is none."""
    path.stat()
    moments: list[float] = []
    versions: set[str] = set()
    for file in _files(path):
        try:
            moments.append(file.stat().st_mtime)
            versions |= _versions(file)
        except OSError:
            continue  # one file that cannot be read does not hide the others
    newest = datetime.fromtimestamp(max(moments, default=path.stat().st_mtime)).astimezone()
    return Seen(newest.date(), in_order(versions), len(moments))


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    found = 0
    for folder, below, names in os.walk(path):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(names):
            if name.startswith("."):
                continue
            found += 1
            if found > _MOST_FILES:
                return
            yield Path(folder) / name


def _versions(file: Path) -> set[str]:
    kind = file.suffix.lower()
    if kind == ".qgs":
        return version_of_project(_read(file)[:_HEAD])
    if kind == ".qgz":
        return _versions_in_zip(file, re.compile(r"[^/]+\.qgs"))
    if kind in _IN_OFFICE:
        return _versions_in_zip(file, _IN_OFFICE[kind])
    return versions_in_text(_read(file)) if kind in _TEXTS else set()


def _read(file: Path) -> str:
    with file.open("rb") as content:
        return content.read(_MOST_TEXT).decode("utf-8", "replace")


def _versions_in_zip(file: Path, wanted: re.Pattern[str]) -> set[str]:
    found: set[str] = set()
    try:
        with zipfile.ZipFile(file) as archive:
            for name in archive.namelist():
                if not wanted.fullmatch(name):
                    continue
                with archive.open(name) as part:
                    text = part.read(_MOST_TEXT).decode("utf-8", "replace")
                if name.endswith(".qgs"):
                    found |= version_of_project(text[:_HEAD])
                else:
                    found |= versions_in_text(_TAG.sub("", text))
    # A damaged archive, one with a password, or a way of packing that Python does not know.
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, ValueError):
        return found
    return found
