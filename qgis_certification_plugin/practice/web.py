"""Requests and answers: addresses, cookies, and the bodies that forms send."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


@dataclass(frozen=True)
class Upload:
    """A file that a form sent."""

    filename: str
    content: bytes


@dataclass
class Body:
    """The fields and the files of a posted form."""

    fields: dict[str, list[str]] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)


@dataclass
class Request:
    """One request. `headers` has lower-case names; `target` is the path with its query."""

    method: str
    target: str
    headers: Mapping[str, str]
    content: bytes = b""
    client: str = ""

    @cached_property
    def path(self) -> str:
        """The path, decoded, without the query."""
        return unquote(self.target.split("?", 1)[0])

    @cached_property
    def query_string(self) -> str:
        """What stands after the question mark."""
        return self.target.partition("?")[2]

    @cached_property
    def query(self) -> dict[str, str]:
        """The last value of each parameter of the query."""
        values = parse_qs(self.query_string, keep_blank_values=True)
        return {name: value[-1] for name, value in values.items()}

    @cached_property
    def cookies(self) -> dict[str, str]:
        """The cookies by name."""
        jar: SimpleCookie = SimpleCookie()
        try:
            jar.load(self.headers.get("cookie", ""))
        except CookieError:
            return {}
        return {name: morsel.value for name, morsel in jar.items()}

    @property
    def host(self) -> str:
        """The Host header: name and port."""
        return self.headers.get("host", "")

    @cached_property
    def body(self) -> Body:
        """The posted form; other kinds of body are ignored (contract 0.1)."""
        kind = self.headers.get("content-type", "")
        if kind.lower().startswith(FORM):
            text = self.content.decode("utf-8", "replace")
            return Body(fields=parse_qs(text, keep_blank_values=True))
        if kind.lower().startswith(MULTIPART):
            return _multipart(self.content, kind)
        return Body()

    @property
    def form(self) -> dict[str, list[str]]:
        """All values of each posted field."""
        return self.body.fields

    def posted(self, name: str) -> str | None:
        """Return the last posted value of a field; None where it was not sent."""
        values = self.form.get(name)
        return values[-1] if values else None


def _parameter(header: str, name: str) -> str | None:
    quoted = re.search(rf'(?<![\w*]){name}="((?:[^"\\]|\\.)*)"', header)
    if quoted:
        return re.sub(r"\\(.)", r"\1", quoted[1])
    bare = re.search(rf"(?<![\w*]){name}=([^;\s]+)", header)
    if bare:
        return bare[1]
    extended = re.search(rf"{name}\*=utf-8''([^;\s]+)", header, re.IGNORECASE)
    return unquote(extended[1]) if extended else None


def _multipart(content: bytes, kind: str) -> Body:
    boundary = _parameter(kind, "boundary")
    body = Body()
    if not boundary:
        return body
    for part in (b"\r\n" + content).split(b"\r\n--" + boundary.encode("ascii", "replace"))[1:]:
        head, separator, value = part.partition(b"\r\n\r\n")
        if not separator:
            continue
        header = head.decode("utf-8", "replace")
        name = _parameter(header, "name")
        filename = _parameter(header, "filename")
        if name is None:
            continue
        if filename is None:
            body.fields.setdefault(name, []).append(value.decode("utf-8", "replace"))
        elif filename:  # a form sends an empty name where no file was chosen
            body.files[name] = Upload(filename, value)
    return body


@dataclass
class Response:
    """One answer; `headers` may hold a name more than once."""

    status: int = 200
    content: bytes = b""
    content_type: str = "text/html; charset=utf-8"
    headers: list[tuple[str, str]] = field(default_factory=list)

    def header(self, name: str) -> str | None:
        """Return the first value of a header."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


def html_page(text: str, status: int = 200) -> Response:
    """Return a page."""
    return Response(status, text.encode("utf-8"))


_PRINTABLE = "".join(chr(code) for code in range(33, 127))


def redirect(location: str, status: int = 302) -> Response:
    """Send the client elsewhere; what no header may hold is quoted."""
    return Response(status, headers=[("Location", quote(location, safe=_PRINTABLE))])


def json_answer(value: Any, status: int = 200) -> Response:
    """Return JSON, written as the site's feeds write it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Response(status, text.encode("utf-8"), "application/json")


def pdf_answer(content: bytes, filename: str) -> Response:
    """Return a PDF to be shown (contract 5.5)."""
    disposition = ("Content-Disposition", f'inline; filename="{filename}"')
    return Response(200, content, "application/pdf", [disposition])


def is_local_path(path: str) -> bool:
    """Return whether a `next` address stays on this server."""
    parts = urlsplit(path)
    return path.startswith("/") and not path.startswith(("//", "/\\")) and not parts.netloc


def escaped(text: str) -> str:
    """Return text for HTML in the site's spelling of the entities (contract 3.1)."""
    return html.escape(text, quote=True)
