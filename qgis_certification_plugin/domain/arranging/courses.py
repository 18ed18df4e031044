"""The fields of a course, what is wrong with them, and which courses are alike (contract 6.1)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from ..checking.printing import boxes
from ..text import tidy
from .printed import COMPETENCE_SIZE, COURSE_TYPE_SIZE, cut_off, runs_off
from .problems import Problem

MOST_COMPETENCE = 120
MOST_LANGUAGE = 200
CHOSEN = ("course_type", "convener", "centre", "certificate_type")


@dataclass(frozen=True)
class CourseFields:
    """What a course is made of; what is chosen by the site's number, 0 where nothing is."""

    course_type: int = 0
    convener: int = 0
    centre: int = 0
    certificate_type: int = 0
    language: str = "English"
    competence: str = ""
    start: date | None = None
    end: date | None = None

    def tidied(self) -> CourseFields:
        """Return it as it is sent: texts without invisible signs and doubled blanks."""
        return replace(self, language=tidy(self.language), competence=tidy(self.competence))


@dataclass(frozen=True)
class Offer:
    """What the form lets choose: number and text."""

    course_types: Mapping[int, str] = field(default_factory=dict)
    conveners: Mapping[int, str] = field(default_factory=dict)
    centres: Mapping[int, str] = field(default_factory=dict)
    certificate_types: Mapping[int, str] = field(default_factory=dict)

    def of(self, name: str) -> Mapping[int, str]:
        """Return the choices for a field of `CHOSEN`."""
        return {
            "course_type": self.course_types,
            "convener": self.conveners,
            "centre": self.centres,
            "certificate_type": self.certificate_types,
        }[name]


@dataclass(frozen=True)
class Twin:
    """What makes two courses of an organisation alike, by the names on its page (3.3, 3.4)."""

    course_type: str
    start: date
    end: date
    centre: str
    convener: str


_USERNAME = re.compile(r"\s*<[^<>]*>\s*$")


def convener_name(option: str) -> str:
    """Return the name out of `Tess Trainer <trainer1>`, as the organisation's page shows it."""
    return tidy(_USERNAME.sub("", option))


def username_of(option: str) -> str:
    """Return the username out of `Tess Trainer <trainer1>`; empty where there is none."""
    found = re.search(r"<\s*([^<>]+?)\s*>\s*$", option)
    return found[1] if found else ""


def twin_of(fields: CourseFields, offer: Offer) -> Twin | None:
    """Return what would make another course alike; None while something is not chosen yet."""
    names = [offer.of(name).get(getattr(fields, name)) for name in CHOSEN[:3]]
    if None in names or fields.start is None or fields.end is None:
        return None
    kind, convener, centre = (str(name) for name in names)
    return Twin(tidy(kind), fields.start, fields.end, tidy(centre), convener_name(convener))


def has_namesake(fields: CourseFields, offer: Offer) -> bool:
    """Return whether another convener is called as the chosen one is."""
    names = [convener_name(text) for text in offer.conveners.values()]
    return names.count(convener_name(offer.conveners.get(fields.convener, ""))) > 1


def new_one(before: Iterable[str], after: Iterable[str]) -> str | None:
    """Return the course that is among the alike ones after and was not before; None for none.

    The addresses are counted: a new course may get one that another one has (contract 6.5).
    """
    more = Counter(after) - Counter(before)
    return next(iter(more), None)


def moved(fields: CourseFields, start: date) -> CourseFields:
    """Return the course begun on another day, as long as it was."""
    if fields.start is None or fields.end is None or fields.end < fields.start:
        return replace(fields, start=start)
    last = date.max - (fields.end - fields.start)
    return replace(fields, start=start, end=min(start, last) + (fields.end - fields.start))


def proposed(fields: CourseFields, today: date) -> CourseFields:
    """Return a copy moved by whole weeks until it begins after today: the same days of the week."""
    start = fields.start or today
    return moved(fields, start + timedelta(weeks=max(1, (today - start).days // 7 + 1)))


def begun(fields: CourseFields, offer: Offer, today: date) -> CourseFields:
    """Return a new course for next Monday, with whatever leaves no choice chosen."""
    monday = today + timedelta(days=7 - today.weekday())
    only = {name: next(iter(offer.of(name))) for name in CHOSEN if len(offer.of(name)) == 1}
    return CourseFields(
        course_type=only.get("course_type", fields.course_type),
        convener=only.get("convener", fields.convener),
        centre=only.get("centre", fields.centre),
        certificate_type=only.get("certificate_type", fields.certificate_type),
        language=fields.language,
        competence=fields.competence,
        start=monday,
        end=monday,
    )


def problems(
    fields: CourseFields, offer: Offer, alike: Mapping[Twin, str] | None = None
) -> list[Problem]:
    """Return everything that is wrong with a course.

    `alike` maps what makes courses alike to the address of one, without the course that is changed.
    """
    found = []
    for name in CHOSEN:
        chosen = getattr(fields, name)
        if not chosen:
            found.append(Problem("nothing-to-choose" if not offer.of(name) else "missing", name))
        elif chosen not in offer.of(name):
            found.append(Problem("gone", name))
    found += _about_language(fields.language)
    found += _about_competence(tidy(fields.competence))
    kind = offer.course_types.get(fields.course_type, "")
    if runs_off(kind, COURSE_TYPE_SIZE):
        found.append(Problem("runs-off", "course_type", stops=False))
    found += _about_dates(fields)
    twin = twin_of(fields, offer)
    if twin is not None and alike and twin in alike:
        # Names of conveners are not unique: the other course may be a namesake's.
        stops = not has_namesake(fields, offer)
        found.append(Problem("twin", "end", stops, alike[twin]))
    return found


def _about_language(text: str) -> list[Problem]:
    language = tidy(text)
    if len(language) > MOST_LANGUAGE:
        return [Problem("too-long", "language", detail=str(MOST_LANGUAGE))]
    return [] if language else [Problem("no-language", "language", stops=False)]


def _about_competence(competence: str) -> list[Problem]:
    if not competence:
        return [Problem("missing", "competence")]
    found = []
    if len(competence) > MOST_COMPETENCE:
        found.append(Problem("too-long", "competence", detail=str(MOST_COMPETENCE)))
    if runs_off(competence, COMPETENCE_SIZE):
        count = str(cut_off(competence, COMPETENCE_SIZE))
        found.append(Problem("runs-off", "competence", stops=False, detail=count))
    lacking = boxes(competence)
    if lacking:
        found.append(Problem("boxes", "competence", stops=False, detail=lacking))
    return found


def _about_dates(fields: CourseFields) -> list[Problem]:
    found = [
        Problem("missing", name)
        for name, day in (("start", fields.start), ("end", fields.end))
        if day is None
    ]
    if fields.start is not None and fields.end is not None and fields.end < fields.start:
        found.append(Problem("end-before-start", "end"))
    return found
