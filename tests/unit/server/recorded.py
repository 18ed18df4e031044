"""The recorded answers together with what is known of their requests."""

from __future__ import annotations

import json
from dataclasses import dataclass

from qgis_certification_plugin.server.answers import Answer
from tests.captures import CAPTURES, capture, capture_bytes


@dataclass(frozen=True)
class Recording:
    """One line of the index of the recorded answers."""

    name: str
    method: str
    target: str
    status: int
    content_type: str
    location: str

    @property
    def slugs(self) -> list[str]:
        """The parts of the address: with a course, 1 is the organisation and 3 the course."""
        return self.target.split("/")[2:]

    @property
    def text(self) -> str:
        return capture(self.name)

    @property
    def answer(self) -> Answer:
        return Answer(self.status, self.location, self.content_type, capture_bytes(self.name))


def _index() -> dict[str, Recording]:
    path = CAPTURES / "INDEX.json"
    if not path.is_file():
        return {}
    recordings = {}
    for name, entry in json.loads(path.read_text(encoding="utf-8")).items():
        method, _, target = entry["url"].partition(" ")
        recordings[name] = Recording(
            name, method, target, entry["status"], entry["content_type"], entry["location"] or ""
        )
    return recordings


RECORDINGS = _index()
PAGES = sorted(name for name in RECORDINGS if name.endswith(".html"))


def recording(name: str) -> Recording:
    """Return one recorded answer; skips the test where they are absent."""
    capture_bytes(name)
    return RECORDINGS[name]
