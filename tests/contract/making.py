"""What a run makes on the server under test, through the client alone."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

from qgis_certification_plugin.server.client import CertificationClient, NewCourse, Person
from qgis_certification_plugin.server.errors import FormRefused
from qgis_certification_plugin.server.pages.course import Attendee, CoursePage
from qgis_certification_plugin.server.pages.forms import CourseForm

DAY = timedelta(days=1)


@dataclass(frozen=True)
class MadeCourse:
    """A course that this run made, and what it was made of."""

    organisation: str
    course: str
    new: NewCourse
    form: CourseForm

    @property
    def slugs(self) -> tuple[str, str]:
        return self.organisation, self.course

    @property
    def other_certificate_type(self) -> int:
        """A type of certificate that is not the course's own."""
        return next(n for n in self.form.certificate_types if n != self.new.certificate_type)

    def page(self, client: CertificationClient) -> CoursePage:
        return client.course_page(*self.slugs)

    def people(self, client: CertificationClient) -> dict[str, Attendee]:
        """The participants by name, as somebody who may see them sees them."""
        rows = self.page(client).attendees
        assert rows is not None
        return {row.name: row for row in rows}

    def person(self, client: CertificationClient, name: str) -> int:
        """The number of a participant."""
        number = self.people(client)[name].attendee
        assert number is not None
        return number


def make_course(
    owner: CertificationClient, organisation: str, convener: int, competence: str, start: date
) -> MadeCourse:
    """Make a course that no earlier run has made, and find it on the organisation's page."""
    form = owner.course_form(organisation)
    known = {line.course for line in owner.organisation_page(organisation).courses}
    for _ in range(20):
        new = NewCourse(
            course_type=random.choice(sorted(form.course_types)),
            convener=convener,
            centre=random.choice(sorted(form.centres)),
            certificate_type=min(form.certificate_types),
            start=start,
            # Together with the rest it has to be unique on the site.
            end=start + random.randint(20, 700) * DAY,
            competence=competence,
        )
        try:
            owner.create_course(organisation, form.organisation, new)
        except FormRefused:
            continue
        break
    found = [
        line.course
        for line in owner.organisation_page(organisation).courses
        if line.course not in known
        and owner.course_page(organisation, line.course).competence == competence
    ]
    assert len(found) == 1
    return MadeCourse(organisation, found[0], new, form)


def convener_number(form: CourseForm, username: str) -> int:
    return next(number for number, text in form.conveners.items() if f"<{username}>" in text)


# First name and surname as people really have them, and as nobody should; {run} makes them ours.
ODD_NAMES = [
    ("Zoë", "Müller-Ñandú {run}"),
    ("山田", "太郎 {run}"),
    ("محمد", "الأحمد {run}"),
    ("Siobhán", "O'Brien {run}"),
    ('Jo "Quote"', "Smith, Jr. {run}"),
    ("<b>Bold</b>", "</td></tr> & Co {run}"),
    ("{{ 7 * 7 }}", "%s \\n {run}"),
    ("=1+1", "-Minus; {run}"),
    ("Łukasz 🎓", "Żółć {run}"),
    ("X" * 150, "Long {run}"),
]


@dataclass(frozen=True)
class Crowd:
    """Sixty people; `odd` are those with the names that break things."""

    people: tuple[Person, ...]
    odd: tuple[Person, ...]


def full_name(person: Person) -> str:
    return f"{person.first_name} {person.surname}".strip()


@dataclass(frozen=True)
class Issued:
    """A certificate that this run issued, with the course before and after."""

    course: MadeCourse
    person: Person
    attendee: int
    before: CoursePage
    after: CoursePage

    @property
    def row(self) -> Attendee:
        return next(row for row in self.after.attendees or () if row.attendee == self.attendee)

    @property
    def number(self) -> str:
        assert self.row.number is not None
        return self.row.number


def issue(
    client: CertificationClient, course: MadeCourse, person: Person, certificate_type: int
) -> Issued:
    """Issue one certificate: one credit."""
    before = course.page(client)
    attendee = next(row.attendee for row in before.attendees or () if row.name == full_name(person))
    assert attendee is not None
    form = client.certificate_form(*course.slugs, attendee, certificate_type)
    client.create_certificate(*course.slugs, form)
    return Issued(course, person, attendee, before, course.page(client))
