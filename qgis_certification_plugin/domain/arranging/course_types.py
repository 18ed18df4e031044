"""The fields of a course type and what is wrong with them (contract 6.3)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..text import tidy
from .printed import COURSE_TYPE_SIZE, cut_off, runs_off
from .problems import Problem

MOST_NAME = MOST_LINK = 200
MOST_DESCRIPTION = 1000
_HOURS = re.compile(r"[0-9]{1,4}")


@dataclass(frozen=True)
class TypeFields:
    """A course type as the site's form has it; all of it texts."""

    name: str = ""
    description: str = ""
    hours: str = ""
    link: str = ""

    def tidied(self) -> TypeFields:
        """Return it as it is sent; the description keeps its lines."""
        lines = "\n".join(tidy(line) for line in self.description.splitlines())
        return TypeFields(tidy(self.name), lines.strip(), self.hours.strip(), self.link.strip())


def problems(fields: TypeFields, others: Iterable[str] = ()) -> list[Problem]:
    """Return everything that is wrong; `others` are the names of the other course types."""
    fields = fields.tidied()
    found = _about_name(fields.name, list(others))
    if len(fields.description) > MOST_DESCRIPTION:
        found.append(Problem("too-long", "description", detail=str(MOST_DESCRIPTION)))
    # The certificate says "(40 hours of instruction)" with whatever stands here.
    if fields.hours and not _HOURS.fullmatch(fields.hours):
        found.append(Problem("no-digits", "hours", detail=fields.hours))
    if len(fields.link) > MOST_LINK:
        found.append(Problem("too-long", "link", detail=str(MOST_LINK)))
    elif fields.link and not is_web_address(fields.link):
        found.append(Problem("no-link", "link"))
    return found


def _about_name(name: str, others: list[str]) -> list[Problem]:
    if not name:
        return [Problem("missing", "name")]
    found = []
    if len(name) > MOST_NAME:
        found.append(Problem("too-long", "name", detail=str(MOST_NAME)))
    if name in others:
        found.append(Problem("taken", "name", detail=name))
    else:
        near = [other for other in others if other.casefold() == name.casefold()]
        found += [Problem("near", "name", stops=False, detail=other) for other in near[:1]]
    if runs_off(name, COURSE_TYPE_SIZE):
        count = str(cut_off(name, COURSE_TYPE_SIZE))
        found.append(Problem("runs-off", "name", stops=False, detail=count))
    return found


def is_web_address(text: str) -> bool:
    """Return whether a text is a whole address of the web, such as https://example.org/course."""
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme.lower() not in {"http", "https"} or re.search(r"\s", text):
        return False
    return bool(host.strip(".")) and parts.username is None and parts.password is None
