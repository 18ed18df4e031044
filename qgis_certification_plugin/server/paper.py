"""A session that sends nothing: forms are written down instead, for a dry run."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .answers import Answer
from .awaited import Meanwhile
from .session import Fields, Files, SiteSession

_COURSE = re.compile(r"/en/certifyingorganisation/[\w-]+/course/[\w-]+/")


@dataclass(frozen=True)
class Form:
    """A form that would be sent; `file` is what would be uploaded with it."""

    path: str
    fields: tuple[tuple[str, str], ...]
    file: str = ""


class PaperSession(SiteSession):
    """Answers every form about a course with the redirect that means success (contract 0.2)."""

    def __init__(self, real: SiteSession) -> None:
        """Take the place of `real`; pages can still be read through it."""
        super().__init__(real.server, real.http)
        self._real = real
        self.forms: list[Form] = []

    def get(self, path: str, *, accept: str = "text/html", query: Fields = ()) -> Answer:
        """Fetch a page at the pace of the real session."""
        return self._real.get(path, accept=accept, query=query)

    def head(self, path: str) -> Answer:
        """Ask for a page's status at the pace of the real session."""
        return self._real.head(path)

    def post(
        self,
        path: str,
        fields: Fields = (),
        *,
        referer: str | None = None,
        files: Files | None = None,
        meanwhile: Meanwhile | None = None,
    ) -> Answer:
        """Write the form down; nothing is awaited meanwhile.

        Raises ValueError for a form that is not about a course.
        """
        course = _COURSE.match(path)
        if course is None:
            raise ValueError(f"a dry run cannot tell what {path} answers")
        contents = [content.decode("utf-8") for _, content, _ in (files or {}).values()]
        self.forms.append(Form(path, tuple(fields), "".join(contents)))
        return Answer(302, course[0], "text/html", b"")
