"""What was typed for courses and course types: one file each, readable by this user only.

A draft is written whole, beside the old one, which it then replaces: a crash loses nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..domain.arranging.drafts import Draft, from_json, to_json
from .lock import FileLock, course_lock
from .private import open_private, private_folder

FOLDER = "arranging"
# Stands for a course in the names of locks; no course is called so.
SENDING = "\n"


@dataclass(frozen=True)
class ArrangingKey:
    """Whose draft for which organisation on which server; `kind` and `target` as in the draft."""

    server: str
    username: str
    organisation: str
    kind: str
    target: str = ""


class ArrangingDrafts:
    """All of them. Raises OSError where a file cannot be written; what cannot be read is no draft,
    and stays until a new one takes its place.
    """

    def __init__(self, folder: Path) -> None:
        """Use files in `folder`, made when the first draft is saved."""
        self._folder = folder / FOLDER

    def load(self, key: ArrangingKey) -> Draft | None:
        """Return the draft; None where there is none."""
        found = read_draft(self._path(key))
        return found[1] if found is not None and found[0] == key else None

    def save(self, key: ArrangingKey, draft: Draft) -> None:
        """Save it, on the disk before this returns."""
        content = json.dumps({"key": asdict(key), "draft": to_json(draft)}, ensure_ascii=False)
        self._write(self._path(key), content.encode("utf-8", "replace"))

    def keep_picture(self, key: ArrangingKey, content: bytes, kind: str) -> Path:
        """Keep a picture that belongs to a draft, until that is removed; `kind` is png or jpeg."""
        path = self._path(key).with_suffix(f".{kind}")
        self._write(path, content)
        return path

    def remove(self, key: ArrangingKey) -> None:
        """Remove the draft, with the picture that was kept for it."""
        path = self._path(key)
        for one in path.parent.glob(f"{path.stem}.*"):
            with suppress(FileNotFoundError):
                one.unlink()

    def of(self, server: str, username: str, organisation: str) -> list[tuple[ArrangingKey, Draft]]:
        """Return the drafts of somebody for an organisation."""
        found = (read_draft(path) for path in sorted(self._folder.glob("*.json")))
        return [
            (key, draft)
            for key, draft in filter(None, found)
            if (key.server, key.username, key.organisation) == (server, username, organisation)
        ]

    def _path(self, key: ArrangingKey) -> Path:
        parts = "\n".join((key.server, key.username, key.organisation, key.kind, key.target))
        return self._folder / f"{hashlib.sha256(parts.encode()).hexdigest()[:24]}.json"

    def _write(self, path: Path, content: bytes) -> None:
        private_folder(path.parent)
        new = path.with_name(f"{path.stem}.{os.getpid()}.new")
        with os.fdopen(open_private(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)


def sending_lock(folder: Path, server: str, organisation: str) -> FileLock:
    """Return the lock of whoever sends something that an organisation gets."""
    return course_lock(folder, server, organisation, SENDING)


def read_draft(path: Path) -> tuple[ArrangingKey, Draft] | None:
    """Return what a file holds; None where that is no draft."""
    try:
        data: Any = json.loads(path.read_bytes().decode("utf-8"))
        return ArrangingKey(**data["key"]), from_json(data["draft"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
