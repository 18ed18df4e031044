"""Rows of the practice world: organisations, places, courses, people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from .people import person
from .places import SLUGS
from .slugs import course_slug, free_slug, slugify
from .store import Store

# Number, name, description, wording, position, whether the project offers it.
CERTIFICATE_TYPES = (
    (1, "attendance and completion", None, "Has attended and completed the course:", 0, 1),
    (2, "attendance", "Without a test", "Has attended the course:", 10, 1),
    (3, "examination passed", "With a test", "Has passed the examination of the course:", 11, 1),
    (4, "not offered", None, "Is not offered:", 12, 0),
)
# Number, question, help, whether a text is asked for.
QUESTIONS = (
    (1, "Has your team given something to the QGIS project?", "Links are welcome.", 1),
    (2, "May others use your training material?", "", 1),
    (3, "Does one of your trainers know QGIS well?", "Yes or no will do.", 0),
)


class Status(NamedTuple):
    """The certificate of a participant: `days` since it was issued, None for no date."""

    paid: bool
    days: int | None
    kind: int | None


class Maker:
    """Writes rows and gives them numbers; numbers of one kind are far from those of others."""

    def __init__(self, store: Store, moment: datetime) -> None:
        self._store = store
        self._moment = moment.isoformat()
        self._numbers = {
            "organisation": 51, "center": 201, "course_type": 4001, "convener": 8001,
            "course": 20001, "attendee": 100001, "course_attendee": 500001,
        }  # fmt: skip
        self._slugs: dict[str, set[str]] = {name: set() for name in self._numbers}
        self._people = 0

    def _number(self, table: str) -> int:
        number = self._numbers[table]
        self._numbers[table] += 1
        return number

    def _slug(self, table: str, wanted: str) -> str:
        slug = free_slug(wanted, self._slugs[table], table)
        self._slugs[table].add(slug)
        return slug

    def fixed(
        self,
        kinds: Iterable[tuple[int, str, str | None, str, int, int]],
        questions: Iterable[tuple[int, str, str, int]],
    ) -> None:
        """Write the kinds of certificate and the questions to applicants."""
        self._store.run_many("INSERT INTO certificate_type VALUES (?, ?, ?, ?, ?, ?)", kinds)
        self._store.run_many("INSERT INTO question VALUES (?, ?, ?, ?)", questions)

    def user(self, username: str, first_name: str, last_name: str) -> int:
        """Write a user without a password."""
        return self._store.run(
            "INSERT INTO user (username, first_name, last_name, email, password)"
            " VALUES (?, ?, ?, ?, '!')",
            username, first_name, last_name, f"{username}@example.org",
        )  # fmt: skip

    def organisation(self, number: int, name: str, country: str, credit: int) -> int:
        """Write an approved organisation."""
        pk = self._number("organisation")
        slug = self._slug("organisation", SLUGS.get(name, slugify(name)[:50].strip("-")))
        self._store.run(
            """INSERT INTO organisation (id, name, slug, email, url, address, phone, country,
                 credits, approved, status, created, updated)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 'Approved', ?, ?)""",
            pk, name, slug, f"info{number:03d}@example.org",
            f"https://www.example.org/organisation{number:03d}",
            f"{number + 1} Survey Street\n{country}", f"+00 {number:07d}", country, credit,
            self._moment, self._moment,
        )  # fmt: skip
        self._store.run(
            "INSERT INTO organisation_certificate (number, organisation_id, issue_date)"
            " VALUES (?, ?, ?)",
            number + 1, pk, self._moment,
        )  # fmt: skip
        return pk

    def applicant(self, name: str, country: str, owner: int, status: str, remarks: str) -> int:
        """Write an organisation that is not approved."""
        pk = self._number("organisation")
        self._store.run(
            """INSERT INTO organisation (id, name, slug, email, address, phone, country, credits,
                 rejected, status, remarks, created, updated)
               VALUES (?, ?, ?, 'applicant@example.org', '1 Waiting Lane', '+00 1', ?, 0, ?, ?, ?,
                 ?, ?)""",
            pk, name, self._slug("organisation", slugify(name)), country, status == "Rejected",
            status, remarks, self._moment, self._moment,
        )  # fmt: skip
        self._store.run(
            "INSERT INTO history (organisation_id, moment, text) VALUES (?, ?, 'Created')",
            pk, self._moment,
        )  # fmt: skip
        self._store.run_many(
            "INSERT INTO answer VALUES (?, ?, ?, ?)",
            [(pk, 1, 1, "https://www.example.org/contributions"), (pk, 2, 0, ""), (pk, 3, 1, "")],
        )
        self.owner(pk, owner)
        return pk

    def owner(self, organisation: int, user: int) -> None:
        """Make a user an owner."""
        self._store.run("INSERT OR IGNORE INTO owner VALUES (?, ?)", organisation, user)

    def center(self, organisation: int, name: str, point: tuple[float, float] | None) -> int:
        """Write a training center; without a point it is online."""
        pk = self._number("center")
        longitude, latitude = point or (None, None)
        self._store.run(
            "INSERT INTO center VALUES (?, ?, ?, ?, 'center@example.org', ?, '+00 2', ?, ?)",
            pk, organisation, name, self._slug("center", slugify(name)[:50].strip("-")),
            "1 Map Street" if point else "https://www.example.org/online", longitude, latitude,
        )  # fmt: skip
        return pk

    def course_type(self, organisation: int, name: str, number: int) -> int:
        """Write a course type."""
        pk = self._number("course_type")
        self._store.run(
            "INSERT INTO course_type VALUES (?, ?, ?, ?, ?, ?)",
            pk, organisation, name, f"{name}, with exercises.", str(8 * (number + 1)),
            "https://www.example.org/course",
        )  # fmt: skip
        return pk

    def convener(self, organisation: int, user: int, *, active: bool = True) -> int:
        """Make a user a convener."""
        pk = self._number("convener")
        name = self._store.value("SELECT username FROM user WHERE id = ?", user)
        slug = self._store.value("SELECT slug FROM organisation WHERE id = ?", organisation)
        self._store.run(
            "INSERT INTO convener VALUES (?, ?, ?, ?, ?, ?, ?)",
            pk, organisation, user, self._slug("convener", f"{name}-{slug}"),
            "Dr." if pk % 2 else "", "MSc" if pk % 3 else "", active,
        )  # fmt: skip
        return pk

    def course(
        self,
        organisation: int,
        number: int,
        start: date,
        end: date,
        *,
        language: str | None = "English",
        competence: str | None = "Basic GIS concepts",
        convener: int | None = None,
        kind: int | None = 1,
    ) -> int:
        """Write a course; `number` chooses type and place out of those of the organisation."""
        pk = self._number("course")
        types = self._pick("course_type", organisation)
        centers = self._pick("center", organisation)
        type_pk, type_name = types[number % len(types)]
        center_pk = centers[number % len(centers)][0]
        if convener is None:
            convener = self._store.value(
                "SELECT id FROM convener WHERE organisation_id = ? ORDER BY id DESC", organisation
            )
        slug = course_slug(type_name, start.isoformat(), end.isoformat())
        self._store.run(
            "INSERT INTO course VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            pk, organisation, f"QGIS_{type_name}_{start}-{end}", self._slug("course", slug),
            type_pk, convener, center_pk, start.isoformat(), end.isoformat(), language,
            competence, kind,
        )  # fmt: skip
        return pk

    def _pick(self, table: str, organisation: int) -> list[tuple[int, str]]:
        statement = {
            "course_type": "SELECT id, name FROM course_type WHERE organisation_id = ? ORDER BY id",
            "center": "SELECT id, name FROM center WHERE organisation_id = ? ORDER BY id",
        }[table]
        return [(row["id"], row["name"]) for row in self._store.all(statement, organisation)]

    def attendee(
        self,
        organisation: int,
        course: int,
        who: tuple[str, str | None, str] | None = None,
    ) -> int:
        """Write a person, an invented one by default, and enrol her in the course."""
        if who is None:
            who = person(self._people)
            self._people += 1
        pk = self._number("attendee")
        self._store.run("INSERT INTO attendee VALUES (?, ?, ?, ?, ?, 1)", pk, organisation, *who)
        self._store.run(
            "INSERT INTO course_attendee VALUES (?, ?, ?)",
            self._number("course_attendee"), course, pk,
        )  # fmt: skip
        return pk

    def certificate(
        self, course: int, attendee: int, author: int, issued: date | None, status: Status
    ) -> None:
        """Write a certificate with the next number."""
        self._store.run(
            """INSERT INTO certificate (number, course_id, attendee_id, author_id,
                 certificate_type_id, is_paid, issue_date)
               VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM certificate), ?, ?, ?, ?, ?, ?)""",
            course, attendee, author, status.kind, status.paid,
            issued.isoformat() if issued else None,
        )  # fmt: skip
