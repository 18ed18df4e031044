"""What is known besides the table itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from .findings import Enrolled


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
    """Who is in the course, whom the organisation knows, and what was looked at and found right.

    `acknowledged` holds the codes that somebody has called right, by row; only what needs a look
    can be called right.
    """

    enrolled: Sequence[Enrolled] = ()
    known_people: Sequence[KnownPerson] = ()
    acknowledged: Mapping[str, Set[str]] = field(default_factory=dict)
