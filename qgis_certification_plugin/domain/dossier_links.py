"""What a link says about a contribution to QGIS, and whether it is well formed.

Only the form of the link is read; nothing is asked of the network.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, unquote, urlsplit

_SHA = re.compile(r"[0-9a-f]{7,40}", re.IGNORECASE)
_NUMBER = re.compile(r"[1-9]\d{0,8}")
_NAME = re.compile(r"[\w.@+-]{1,150}")
_HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}", re.UNICODE)
# What lies in the organisation `qgis` at GitHub besides the program itself, by what it is.
_TEXTS = ("documentation", "doc", "training", "manual", "website")
_TRANSLATION_HOSTS = ("transifex.com", "weblate.org", "crowdin.com")
_BOOK_HOSTS = ("locatepress.com", "packtpub.com", "springer.com", "oreilly.com")
_COURSEWARE_HOSTS = ("zenodo.org", "oercommons.org", "doi.org")


@dataclass(frozen=True)
class Recognised:
    """What was seen in a link.

    kind: the kind of contribution (a code of domain.programme); empty where none is evident.
    what: "commit", "commits-of", "pull", "pulls-of", "issue", "issues-of", "plugin", "author",
        "translator", "translation", "page", "book", "courseware", "donation", "user-group" or
        empty.
    name: number, hash, name of plugin or author.
    problem: "", or "empty", "not-a-link", "commit", "number", "name": that part is malformed.
    """

    kind: str = ""
    what: str = ""
    name: str = ""
    problem: str = ""


def recognise(link: str) -> Recognised:
    """Return what a link says; any text may be given."""
    typed = link.strip()
    if not typed:
        return Recognised(problem="empty")
    try:
        parts = urlsplit(typed if "://" in typed else f"https://{typed}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return Recognised(problem="not-a-link")
    if parts.scheme not in {"http", "https"} or not _HOST.fullmatch(host) or " " in typed:
        return Recognised(problem="not-a-link")
    steps = [unquote(step) for step in parts.path.split("/") if step]
    for ends, read in _READERS:
        if host == ends or host.endswith("." + ends):
            return read(steps, parts)
    return Recognised()


def _github(steps: list[str], parts: SplitResult) -> Recognised:
    if len(steps) < 2:
        return Recognised()
    owner, repository = steps[0].lower(), steps[1].lower().removesuffix(".git")
    kind = _kind_of_repository(owner, repository)
    place, rest = (steps[2] if len(steps) > 2 else ""), steps[3:]
    author = _author(parts.query)
    if place == "commit":
        return _part(_kind(kind, "code"), "commit", rest, _SHA, "commit")
    if place == "commits":
        by = author or ""
        return Recognised(_kind(kind, "code"), "commits-of", by)
    if place == "pull":
        return _part(_kind(kind, "code"), "pull", rest, _NUMBER, "number")
    if place == "pulls":
        return Recognised(_kind(kind, "code"), "pulls-of", author)
    if place == "issues" and rest:
        issue = "bug-reports" if owner == "qgis" else kind
        return _part(issue, "issue", rest, _NUMBER, "number")
    if place == "issues":
        return Recognised("bug-reports" if owner == "qgis" else kind, "issues-of", author)
    return Recognised(kind, "page" if kind else "", repository)


def _kind_of_repository(owner: str, repository: str) -> str:
    if owner == "qgis":
        return "documentation" if any(word in repository for word in _TEXTS) else "code"
    return "plugins" if "plugin" in repository else ""


def _kind(kind: str, otherwise: str) -> str:
    return kind or otherwise


def _author(query: str) -> str:
    found = re.search(r"author(?:=|:|%3A)([\w.@-]+)", query, re.IGNORECASE)
    return found[1] if found else ""


def _part(kind: str, what: str, rest: list[str], form: re.Pattern[str], problem: str) -> Recognised:
    name = rest[0] if rest else ""
    if form.fullmatch(name):
        return Recognised(kind, what, name)
    return Recognised(kind, what, name, problem)


def _plugins(steps: list[str], _parts: SplitResult) -> Recognised:
    below = [step for step in steps if step not in {"en", "plugins"}]
    if not below:
        return Recognised("plugins", "plugin", "", "name")
    if below[0] in {"author", "user"}:
        return _part("plugins", "author", below[1:], _AUTHOR, "name")
    return _part("plugins", "plugin", below, _NAME, "name")


_AUTHOR = re.compile(r"[^/<>]{1,150}")


def _translations(steps: list[str], _parts: SplitResult) -> Recognised:
    for place in ("profile", "user"):
        if place in steps[:-1]:
            return _part("translation", "translator", steps[-1:], _NAME, "name")
    return Recognised("translation", "translation", steps[-1] if steps else "")


def _qgis_org(steps: list[str], parts: SplitResult) -> Recognised:
    where = "/".join(steps).lower()
    host = parts.hostname or ""
    if host.startswith("docs."):
        return Recognised("documentation", "page", steps[-1] if steps else "")
    if "sustaining" in where or "sponsor" in where or "donat" in where or "funding" in where:
        return Recognised("donations", "donation")
    if host.startswith("changelog.") or "changelog" in where:
        return Recognised("features", "page")
    if "group" in where:
        return Recognised("user-group", "user-group")
    return Recognised()


def _books(_steps: list[str], _parts: SplitResult) -> Recognised:
    return Recognised("books", "book")


def _courseware(_steps: list[str], _parts: SplitResult) -> Recognised:
    return Recognised("courseware", "courseware")


def _group(_steps: list[str], _parts: SplitResult) -> Recognised:
    return Recognised("user-group", "user-group")


# Host (with those below it) and who reads its links; the more precise ones first.
_READERS = (
    ("github.com", _github),
    ("plugins.qgis.org", _plugins),
    ("qgis.org", _qgis_org),
    *((host, _translations) for host in _TRANSLATION_HOSTS),
    *((host, _books) for host in _BOOK_HOSTS),
    *((host, _courseware) for host in _COURSEWARE_HOSTS),
    *((f"qgis.{country}", _group) for country in "nl de ch fr uk es it pt se dk us at".split()),
)


def author_link(kind: str, name: str) -> str:
    """Return the link that shows what somebody gave, by the name she has there; empty for others.

    For code, documentation and bug reports a GitHub name, for translation one at Transifex, for
    plugins the author's name at plugins.qgis.org.
    """
    typed = name.strip()
    if kind == "plugins" and typed and _AUTHOR.fullmatch(typed):
        return f"https://plugins.qgis.org/plugins/author/{quote(typed, safe='')}/"
    if not _NAME.fullmatch(typed):
        return ""
    return {
        "code": f"https://github.com/qgis/QGIS/commits?author={typed}",
        "documentation": f"https://github.com/qgis/QGIS-Documentation/commits?author={typed}",
        "bug-reports": f"https://github.com/qgis/QGIS/issues?q=author%3A{typed}",
        "translation": f"https://app.transifex.com/user/profile/{typed}/",
    }.get(kind, "")
