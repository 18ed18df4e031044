"""What of a catalogue answers a few typed words, the best first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ..domain.catalogue import Catalogue, Course, CourseFilter, CourseState, Organisation
from ..domain.catalogue import TrainingCentre as Centre
from ..domain.text import fold


class What(Enum):
    """What was found, or which word was typed."""

    COURSE = "course"
    ORGANISATION = "organisation"
    CENTRE = "centre"
    ALL_COURSES = "all-courses"
    ALL_TRAINERS = "all-trainers"


@dataclass(frozen=True)
class Found:
    """One answer; `record` is the course, organisation or centre."""

    what: What
    record: Course | Organisation | Centre
    score: float

    @property
    def key(self) -> str:
        """A text by which the record is found again (see `record_of`)."""
        if isinstance(self.record, Course):
            return self.record.key
        if isinstance(self.record, Organisation):
            return self.record.name
        return f"{self.record.organisation}\n{self.record.name}"


_STATES = {CourseState.RUNNING: 0.9, CourseState.UPCOMING: 0.8, CourseState.PAST: 0.4}
_FADING = 0.3  # that later answers of one kind lose at most


def record_of(catalogue: Catalogue, what: What, key: str) -> Course | Organisation | Centre | None:
    """Return what was found, in the catalogue as it is now; None where it has gone."""
    if what is What.COURSE:
        return catalogue.by_key.get(key)
    if what is What.ORGANISATION:
        return next((one for one in catalogue.organisations if one.name == key), None)
    organisation, _line, name = key.partition("\n")
    return next(
        (one for one in catalogue.centres if one.name == name and one.organisation == organisation),
        None,
    )


def search(
    catalogue: Catalogue, text: str, today: date, language: str, most: int
) -> Iterator[Found]:
    """Yield at most so many courses, organisations and centres with all words of the text.

    `language` is that of whoever typed them. Scores lie between 0 and 1, as QGIS wants them:
    courses that run come before those to come, the next ones first, and last the past ones,
    newest first; a name that begins as typed comes before one that holds it somewhere.
    """
    if not fold(text):
        return
    yield from _courses(catalogue, text, today, language, most)
    yield from _named(
        What.ORGANISATION,
        ((one, one.name, (one.country_name, one.address)) for one in catalogue.organisations),
        text,
        most,
    )
    yield from _named(
        What.CENTRE,
        ((one, one.name, (one.organisation,)) for one in catalogue.centres),
        text,
        most,
    )


def _courses(
    catalogue: Catalogue, text: str, today: date, language: str, most: int
) -> Iterator[Found]:
    found = CourseFilter(text=text).select(catalogue, today, language)

    def rank(course: Course) -> tuple[float, int]:
        state = course.state(today)
        day = course.start.toordinal()
        return -_STATES[state], -day if state is CourseState.PAST else day

    ranked = sorted(found, key=rank)[:most]
    for place, course in enumerate(ranked):
        fading = _FADING * place / most
        yield Found(What.COURSE, course, _STATES[course.state(today)] - fading)


def _named(
    what: What,
    records: Iterable[tuple[Organisation | Centre, str, tuple[str | None, ...]]],
    text: str,
    most: int,
) -> Iterator[Found]:
    wanted = fold(text)
    words = wanted.split()
    found: list[tuple[float, str, Found]] = []
    for record, name, details in records:
        folded = fold(name)
        everything = " ".join((folded, *(fold(detail) for detail in details if detail)))
        if all(word in everything for word in words):
            score = _score(folded, wanted, words)
            found.append((-score, folded, Found(what, record, score)))
    found.sort(key=lambda one: one[:2])
    yield from (one for *_rank, one in found[:most])


def _score(name: str, wanted: str, words: list[str]) -> float:
    if name.startswith(wanted):
        return 1.0
    if all(word in name for word in words):
        return 0.85
    return 0.5
