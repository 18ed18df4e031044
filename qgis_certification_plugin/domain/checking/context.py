"""What is known besides the table itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Enrolled:
    """Somebody who is in the course already: name as printed, certificate number if any."""

    attendee: int | None
    name: str
    number: str | None = None


@dataclass(frozen=True)
class KnownPerson:
    """Somebody whom the organisation knows from an earlier course (contract 4.2).

    `attendee` is her number, `name` the whole name as the site shows it. The three texts are known
    only where her edit page was read or where she was enrolled from this computer; None otherwise.
    """

    attendee: int
    name: str
    first_name: str | None = None
    surname: str | None = None
    email: str | None = None


@dataclass(frozen=True)
class Context:
    """Who is in the course, and whom the organisation knows."""

    enrolled: Sequence[Enrolled] = ()
    known_people: Sequence[KnownPerson] = ()
