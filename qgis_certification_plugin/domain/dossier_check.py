"""What a dossier lacks: before it can be sent, and before it convinces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from .dossier import Details, Dossier, Material
from .dossier_links import recognise
from .images import Picture
from .programme import programme

# The site's limits (contract 7).
LONGEST = {"name": 200, "email": 200, "url": 200, "address": 1000, "phone": 200, "vat_number": 50}
REQUIRED = ("name", "email", "address", "phone")
LEAST_LOGO, BEST_LOGO = 100, 500  # pixels; the certificate prints it in a box of 100 points
LARGEST_LOGO = 5_000_000  # bytes
OLD_MATERIAL = 3 * 365  # days
_VERSION = re.compile(r"(\d+)\.(\d+)")
_EMAIL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_URL = re.compile(r"(?:(?:https?|ftp)://)?[\w.-]+\.[^\W\d_]{2,}(?::\d+)?(?:[/?#]\S*)?", re.I)


@dataclass(frozen=True)
class Gap:
    """Something that lacks or is wrong.

    code: what; `where`: the field, course, question or row (as typed); `stops`: whether it cannot
    be sent like that. Codes: "missing", "too-long", "not-an-email", "not-a-link", "no-country",
    "no-contributions", "no-link", "bad-link", "no-material", "no-place", "no-exercises",
    "no-lessons", "no-data", "old-material", "old-version", "no-logo", "logo-unreadable",
    "logo-format", "logo-large", "logo-small", "logo-not-square", "no-answer", "no-owner".
    """

    code: str
    where: str = ""
    stops: bool = False


def gaps(
    dossier: Dossier,
    *,
    today: date,
    questions: Sequence[str] = (),
    logo: Picture | None = None,
    logo_bytes: int | None = None,
) -> list[Gap]:
    """Return everything that lacks, what stops sending first.

    questions: those of the site, where they are known. logo: the picture that the dossier names,
    None where it cannot be read; logo_bytes: its size, None where there is no such file.
    """
    found = [
        *_details(dossier.details),
        *_contributions(dossier),
        *_material(dossier, today),
        *_logo(dossier.logo, logo, logo_bytes),
        *_answers(dossier, questions),
    ]
    return sorted(found, key=lambda gap: not gap.stops)


def _details(details: Details) -> Iterator[Gap]:
    for name in REQUIRED:
        if not getattr(details, name).strip():
            yield Gap("missing", name, stops=True)
    for name, longest in LONGEST.items():
        if len(getattr(details, name).strip()) > longest:
            yield Gap("too-long", name, stops=True)
    if details.email.strip() and not _EMAIL.fullmatch(details.email.strip()):
        yield Gap("not-an-email", "email", stops=True)
    if details.url.strip() and not _URL.fullmatch(details.url.strip()):
        yield Gap("not-a-link", "url", stops=True)
    if not details.country:
        yield Gap("no-country", "country")


def _contributions(dossier: Dossier) -> Iterator[Gap]:
    if not dossier.contributions:
        yield Gap("no-contributions")
    for one in dossier.contributions:
        where = one.title.strip() or one.link.strip() or one.kind
        if not one.link.strip():
            yield Gap("no-link", where)
        elif recognise(one.link).problem:
            yield Gap("bad-link", where)


def _material(dossier: Dossier, today: date) -> Iterator[Gap]:
    if not dossier.material:
        yield Gap("no-material")
    for course in dossier.courses():
        pieces = [piece for piece in dossier.material if piece.course == course]
        kinds = {piece.kind for piece in pieces}
        yield from (Gap(f"no-{kind}", course) for kind in programme().material if kind not in kinds)
        if any(not piece.place.strip() for piece in pieces):
            yield Gap("no-place", course)
        if all(_is_old(piece, today) for piece in pieces):
            yield Gap("old-material", course)
        if _only_old_versions(pieces):
            yield Gap("old-version", course)


def _is_old(piece: Material, today: date) -> bool:
    try:
        changed = date.fromisoformat(piece.changed)
    except ValueError:
        return False
    return (today - changed).days > OLD_MATERIAL


def _only_old_versions(pieces: Iterable[Material]) -> bool:
    found = [version for piece in pieces for version in piece.versions]
    return bool(found) and all(version_key(version) < (3, 0) for version in found)


def version_key(version: str) -> tuple[int, int]:
    """Return a version as numbers that can be compared; (0, 0) for what is none."""
    match = _VERSION.match(version)
    return (int(match[1]), int(match[2])) if match else (0, 0)


def _logo(path: str, logo: Picture | None, size: int | None) -> Iterator[Gap]:
    if not path:
        yield Gap("no-logo")
    elif size is None:
        yield Gap("logo-unreadable", path, stops=True)
    elif logo is None:
        yield Gap("logo-format", path, stops=True)
    else:
        if size > LARGEST_LOGO:
            yield Gap("logo-large", path, stops=True)
        if min(logo.width, logo.height) < LEAST_LOGO:
            yield Gap("logo-small", path)
        if not logo.is_square:
            yield Gap("logo-not-square", path)


def _answers(dossier: Dossier, questions: Iterable[str]) -> Iterator[Gap]:
    for question in questions:
        answer = dossier.answers.get(question)
        if answer is None or answer.yes is None:
            yield Gap("no-answer", question, stops=True)
