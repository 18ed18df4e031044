"""What a learner looks for, as criteria that a list and a layer can both follow.

A filter names things as people do ("Dutch", "Germany"); criteria are the values that stand in the
records of one catalogue. Both the list and the layer's own filter are made from the same criteria,
so that they show the same courses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from .languages import languages_called, languages_in
from .names_by_language import countries_called
from .text import fold

if TYPE_CHECKING:
    from .catalogue import Catalogue, CourseFilter
    from .catalogue_records import Course, CourseState


@dataclass(frozen=True)
class Word:
    """A typed word: found in the fields of a course, or meaning its country or language."""

    text: str
    countries: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Criteria:
    """What has to hold of a course. None, or nothing in `words`: anything will do.

    `languages` and `course_types` are texts as they stand in the records; `online` are the names
    of centres that are no place, and counts together with `place`: "place" (with a location),
    "online" (no location, at one of these centres) or "" (all).
    """

    words: tuple[Word, ...] = ()
    countries: frozenset[str] | None = None
    states: frozenset[CourseState] | None = None
    languages: frozenset[str] | None = None
    course_types: frozenset[str] | None = None
    first_day: date | None = None
    last_day: date | None = None
    place: str = ""
    online: frozenset[str] = frozenset()
    keys: frozenset[str] | None = None

    def select(self, courses: Sequence[Course], catalogue: Catalogue, today: date) -> list[Course]:
        """Return those of these courses that meet all criteria, in the same order."""
        found = list(courses)
        if self.keys is not None:
            keys = self.keys
            found = [c for c in found if c.key in keys]
        for word in self.words:
            found = _with_word(found, word, catalogue)
        if self.languages is not None:
            languages = self.languages
            found = [c for c in found if c.language in languages]
        if self.course_types is not None:
            types = self.course_types
            found = [c for c in found if c.course_type in types]
        if self.first_day is not None:
            first = self.first_day
            found = [c for c in found if c.end >= first]
        if self.last_day is not None:
            last = self.last_day
            found = [c for c in found if c.start <= last]
        if self.place == "place":
            found = [c for c in found if c.location is not None]
        elif self.place == "online":
            online = self.online
            found = [c for c in found if c.location is None and c.centre in online]
        if self.countries is not None:
            wanted, country_of = self.countries, catalogue.country_of
            found = [c for c in found if country_of(c) in wanted]
        return self.in_state(found, today)

    def in_state(self, courses: list[Course], today: date) -> list[Course]:
        """Return those of these courses that are in one of the wanted states."""
        if self.states is None:
            return courses
        states = self.states
        return [c for c in courses if c.state(today) in states]

    def for_any_state(self) -> Criteria:
        """Return the same criteria for upcoming, running and past courses alike."""
        return replace(self, states=None)


def first_to_come(courses: Sequence[Course], today: date) -> int:
    """Return the place of the first that starts after today in courses given by their start.

    By halves, as `bisect` does, which before Python 3.10 takes no key.
    """
    low, high = 0, len(courses)
    while low < high:
        middle = (low + high) // 2
        if courses[middle].start > today:
            high = middle
        else:
            low = middle + 1
    return low


def resolve(wanted: CourseFilter, catalogue: Catalogue, language: str = "en") -> Criteria:
    """Return the criteria for this catalogue; `language` is that of whoever typed the words."""
    texts = catalogue.languages
    return Criteria(
        words=tuple(_word(word, catalogue, language) for word in fold(wanted.text).split()),
        countries=wanted.countries or None,
        states=wanted.states if 0 < len(wanted.states) < _STATES else None,
        languages=(
            frozenset(text for text in texts if languages_in(text) & wanted.languages)
            if wanted.languages
            else None
        ),
        course_types=(
            frozenset(kind for kind in catalogue.course_types if fold(kind) in wanted.course_types)
            if wanted.course_types
            else None
        ),
        first_day=wanted.first_day,
        last_day=wanted.last_day,
        place=wanted.place,
        online=catalogue.online_centres if wanted.place == "online" else frozenset(),
        keys=wanted.only,
    )


_STATES = 3


def _word(word: str, catalogue: Catalogue, language: str) -> Word:
    codes = languages_called(word)
    texts = (text for text in catalogue.languages if languages_in(text) & codes)
    return Word(word, countries_called(word, language), frozenset(texts))


def _with_word(courses: list[Course], word: Word, catalogue: Catalogue) -> list[Course]:
    text, languages, countries = word.text, word.languages, word.countries
    if not languages and not countries:
        return [c for c in courses if text in c.searchable]
    country_of = catalogue.country_of
    return [
        c
        for c in courses
        if text in c.searchable
        or c.language in languages
        or (countries and country_of(c) in countries)
    ]
