"""A dossier as plain English text in pieces: for the reviewers, whatever the user's language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .dossier import Contribution, Dossier, Material

CONTRIBUTIONS = {
    "code": "Code",
    "documentation": "Documentation and training material of QGIS",
    "translation": "Translation",
    "plugins": "Plugins",
    "bug-reports": "Bug reports",
    "features": "Funding of new features",
    "donations": "Donations and sponsorship",
    "user-group": "Local QGIS user group",
    "courseware": "Open courseware",
    "books": "Books",
}
MATERIAL = {"exercises": "Exercises", "lessons": "Lessons", "data": "Data"}


@dataclass(frozen=True)
class Line:
    """One line of the document: what, where (a link or the name of a file), and remarks on it."""

    text: str
    place: str = ""
    remark: str = ""

    @property
    def is_link(self) -> bool:
        """Whether the place is a web page."""
        return self.place.startswith(("https://", "http://"))

    def plain(self) -> str:
        """Return it as plain text."""
        parts = [self.text, self.place, f"({self.remark})" if self.remark else ""]
        return "- " + " ".join(part for part in parts if part)


def contribution_groups(dossier: Dossier) -> list[tuple[str, list[Line]]]:
    """Return the contributions by kind, in the programme's order; empty kinds are left out."""
    groups = []
    for code, name in CONTRIBUTIONS.items():
        lines = [_contribution(one) for one in dossier.contributions if one.kind == code]
        if lines:
            groups.append((name, lines))
    return groups


def material_groups(dossier: Dossier) -> list[tuple[str, list[Line]]]:
    """Return the material by course."""
    return [
        (
            course or "Course",
            [_piece(piece) for piece in dossier.material if piece.course == course],
        )
        for course in dossier.courses()
    ]


def contributions_text(dossier: Dossier) -> str:
    """Return the contributions as text to paste."""
    return "\n".join(_plain(contribution_groups(dossier)))


def material_text(dossier: Dossier) -> str:
    """Return the material as text to paste."""
    return "\n".join(_plain(material_groups(dossier)))


def _plain(groups: list[tuple[str, list[Line]]]) -> Iterator[str]:
    for number, (name, lines) in enumerate(groups):
        if number:
            yield ""
        yield name
        yield from (line.plain() for line in lines)


def _contribution(one: Contribution) -> Line:
    return Line(one.title.strip(), _with_scheme(one.link.strip()), one.day)


def _piece(piece: Material) -> Line:
    place = piece.place.strip()
    if place and "://" not in place and _is_path(place):
        # Where a file lies on this computer is nobody's business.
        place = place.replace("\\", "/").rstrip("/").rpartition("/")[2]
    else:
        place = _with_scheme(place)
    remarks = []
    if piece.changed:
        remarks.append(f"last changed {piece.changed}")
    if piece.versions:
        remarks.append(f"QGIS {', '.join(piece.versions)}")
    return Line(MATERIAL.get(piece.kind, piece.kind), place, "; ".join(remarks))


def _is_path(place: str) -> bool:
    return place.startswith(("/", "\\", "~")) or place[1:3] in {":/", ":\\"}


def _with_scheme(link: str) -> str:
    if not link or "://" in link or " " in link or "." not in link:
        return link
    return f"https://{link}"
