"""The records of the catalogue: organisations, training centres and courses.

The feeds carry no identifier of a course or an organisation (contract 2): names join them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property

from .online import says_online
from .text import fold


@dataclass(frozen=True)
class Location:
    """A point in WGS 84, degrees."""

    longitude: float
    latitude: float


@dataclass(frozen=True)
class Organisation:
    """A certifying organisation (contract 2, 3.1); `slug` is its address on the site, if known."""

    name: str
    country_code: str | None = None
    country_name: str | None = None
    email: str | None = None
    url: str | None = None
    address: str | None = None
    phone: str | None = None
    slug: str | None = None


@dataclass(frozen=True)
class TrainingCentre:
    """A place where courses are held; `location` is None for online centres and missing points."""

    name: str
    organisation: str
    number: int | None = None
    location: Location | None = None


class CourseState(Enum):
    """Where today lies with regard to a course."""

    UPCOMING = "upcoming"
    RUNNING = "running"
    PAST = "past"


@dataclass(frozen=True)
class Course:
    """One run of a course type. Both dates are days of the course."""

    course_type: str
    organisation: str
    start: date
    end: date
    convener: str = ""
    centre: str = ""
    language: str | None = None
    competence: str | None = None
    location: Location | None = None

    def state(self, today: date) -> CourseState:
        """Return whether the course is still to come, goes on or is over on the day `today`."""
        if today < self.start:
            return CourseState.UPCOMING
        return CourseState.RUNNING if today <= self.end else CourseState.PAST

    @cached_property
    def key(self) -> str:
        """A name for this course that stays the same from one refresh to the next."""
        parts = (
            self.organisation,
            self.course_type,
            self.centre,
            self.convener,
            self.start.isoformat(),
            self.end.isoformat(),
            self.language or "",
        )
        named = "\x1f".join(parts).encode(errors="surrogatepass")  # JSON may hold half a pair
        return hashlib.sha256(named).hexdigest()[:20]

    @cached_property
    def searchable(self) -> str:
        """All words of the course, folded for comparison."""
        parts = (
            self.course_type,
            self.organisation,
            self.centre,
            self.convener,
            self.language or "",
            self.competence or "",
        )
        return fold(" ".join(parts))

    @cached_property
    def is_online(self) -> bool:
        """Whether it is held nowhere: no location, and a centre that says so."""
        return self.location is None and says_online(self.centre)
