"""What an organisation's page says of course types and conveners, and offers to do (3.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..markup import Element
from .common import destinations


@dataclass(frozen=True)
class TypeLine:
    """A course type as the page lists it."""

    number: int
    name: str
    may_edit: bool = False


@dataclass(frozen=True)
class ConvenerLine:
    """A convener; `slug` changes with every update (6.4) and is empty where it is not shown.

    The page tells who is inactive to owners and staff only.
    """

    name: str
    slug: str = ""
    is_active: bool = True


@dataclass(frozen=True)
class Arrangements:
    """Course types and conveners of an organisation, and what the page offers this user."""

    course_types: tuple[TypeLine, ...] = ()
    conveners: tuple[ConvenerLine, ...] = ()
    may_create_type: bool = False
    may_create_convener: bool = False


_INACTIVE = re.compile(r"\s*\[inactive\]\s*$")


def read_arrangements(page: Element, root: str) -> Arrangements:
    """Read them from the page of the organisation whose address begins with `root`."""
    targets = set(destinations(page))
    return Arrangements(
        course_types=tuple(_types(page, root, targets)),
        conveners=tuple(_conveners(page, root)),
        may_create_type=f"{root}create-coursetype/" in targets,
        may_create_convener=f"{root}create-courseconvener/" in targets,
    )


def _types(page: Element, root: str, targets: set[str]) -> Iterator[TypeLine]:
    place = re.compile(re.escape(root) + r"coursetype/(\d{1,18})/")
    seen = set()
    for link in page.all("a"):
        match = place.fullmatch(link["href"])
        if match and match[1] not in seen:
            seen.add(match[1])
            may_edit = f"{root}coursetype/{match[1]}/update/" in targets
            yield TypeLine(int(match[1]), link.text, may_edit)


def _conveners(page: Element, root: str) -> Iterator[ConvenerLine]:
    place = re.compile(re.escape(root) + r"convener/([-\w]+)/update/")
    for card in page.all(class_="card"):
        title = card.first(class_="card-header-title")
        if title is None or title.text != "Course Conveners":
            continue
        for row in card.all("tr"):
            cell = row.first("td")
            name = cell.text if cell is not None else ""
            found = (place.fullmatch(target) for target in destinations(row))
            slug = next((match[1] for match in found if match), "")
            if name or slug:  # inactive ones are empty rows for everybody else
                is_active = _INACTIVE.search(name) is None
                yield ConvenerLine(_INACTIVE.sub("", name), slug, is_active)
