"""What was typed of training centres: one file each, readable by this user only.

A draft is written whole, beside the old one, which it then replaces: a crash loses nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..domain.catalogue_records import Location
from ..domain.centres import TEXT_FIELDS, CentreDraft, CentreFields, CentreForm
from .private import open_private, private_folder

FOLDER = "centres"
# What every file name ends in: nothing else in the folder is taken for a draft.
SUFFIX = ".centre.json"


@dataclass(frozen=True)
class CentreKey:
    """Whose draft, of which organisation on which server; `slug` is empty for a new centre."""

    server: str
    username: str
    organisation: str
    slug: str = ""


class CentreDrafts:
    """All of them. What cannot be read is no draft, and stays until it is replaced or deleted."""

    def __init__(self, folder: Path) -> None:
        """Use files in a folder of `folder`, made when the first draft is saved."""
        self._folder = folder / FOLDER

    def load(self, key: CentreKey) -> CentreDraft | None:
        """Return the draft; None where there is none."""
        found = read_centre_draft(self._path(key))
        return found[1] if found is not None and found[0] == key else None

    def save(self, key: CentreKey, draft: CentreDraft) -> None:
        """Save it, on the disk before this returns. Raises OSError; the old one stays then."""
        text = json.dumps({"key": asdict(key), **_to_json(draft)}, ensure_ascii=False)
        path = self._path(key)
        private_folder(path.parent)
        new = path.with_name(f"{path.name}.{os.getpid()}.new")
        with os.fdopen(open_private(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), "wb") as file:
            file.write(text.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)

    def remove(self, key: CentreKey) -> None:
        """Remove the draft for good. Raises OSError where another program holds it."""
        with suppress(FileNotFoundError):
            self._path(key).unlink()

    def _path(self, key: CentreKey) -> Path:
        parts = "\n".join((key.server, key.username.casefold(), key.organisation, key.slug))
        return self._folder / f"{hashlib.sha256(parts.encode()).hexdigest()[:24]}{SUFFIX}"


def read_centre_draft(path: Path) -> tuple[CentreKey, CentreDraft] | None:
    """Return what a file holds; None where that is no draft."""
    try:
        data: Any = json.loads(path.read_bytes().decode("utf-8"))
        return CentreKey(**_texts(data["key"])), _from_json(data)
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return None


def _to_json(draft: CentreDraft) -> dict[str, Any]:
    before = draft.before
    return {
        "fields": asdict(draft.fields),
        "before": None
        if before is None
        else {
            "values": before.values,
            "place": [before.location.longitude, before.location.latitude]
            if before.location
            else None,
            "has_bad_place": before.has_bad_place,
        },
        "sending": draft.sending,
    }


def _from_json(data: Mapping[str, Any]) -> CentreDraft:
    fields = _texts(data["fields"])
    online = fields.pop("online") == "True"
    before = data["before"]
    form = None
    if before is not None:
        values, place = _texts(before["values"]), before["place"]
        here = None if place is None else Location(float(place[0]), float(place[1]))
        kept = {name: values[name] for name in TEXT_FIELDS}
        form = CentreForm(kept, here, bool(before["has_bad_place"]))
    return CentreDraft(CentreFields(**fields, online=online), form, str(data["sending"]))


def _texts(values: object) -> dict[str, Any]:
    if not isinstance(values, dict):
        raise TypeError
    return {str(name): str(value) for name, value in values.items()}
