"""The pictures that certificates are printed on, as courses have them (contract 6.1)."""

from __future__ import annotations

import secrets

from ..domain.images import read_picture
from .call import Call, NotFound
from .store import Row
from .web import Response, Upload

_FOLDER = "/media/images/organisations/certificates/"
ADDRESS = f"{_FOLDER}<name>.<kind>"


def keep(call: Call, course: int, upload: Upload | None) -> None:
    """Print the course's certificates on this picture; without one on what it has."""
    if upload is None:
        return
    picture = read_picture(upload.content)
    name = f"{secrets.token_hex(20)}.{picture.kind if picture is not None else 'image'}"
    call.store.run(
        "INSERT OR REPLACE INTO background (course_id, name, content) VALUES (?, ?, ?)",
        course, name, upload.content,
    )  # fmt: skip


def address_of(call: Call, course: int) -> str:
    """Return where the picture of a course is; empty where it has none."""
    name = call.store.value("SELECT name FROM background WHERE course_id = ?", course)
    return f"{_FOLDER}{name}" if name else ""


def picture_of(call: Call, course: Row) -> bytes:
    """Return the picture of a course; empty where it has none."""
    query = "SELECT content FROM background WHERE course_id = ?"
    return bytes(call.store.value(query, course["id"]) or b"")


def serve(call: Call, name: str, kind: str) -> Response:
    """Show a picture to anybody, as the site's front end does."""
    query = "SELECT content FROM background WHERE name = ?"
    content = call.store.value(query, f"{name}.{kind}")
    if content is None:
        raise NotFound
    return Response(200, bytes(content), f"image/{kind}")
