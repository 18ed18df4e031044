"""What an address names, and what the signed-in user may do with it."""

from __future__ import annotations

from .call import Broken, Call, NotFound, SignInFirst
from .pages import period
from .store import Row

COURSE = """
  SELECT course.*, course_type.name AS type_name, course_type.hours AS hours,
    center.name AS center_name, center.longitude, center.latitude,
    organisation.name AS organisation_name, organisation.slug AS organisation_slug,
    organisation.url AS organisation_url, organisation.credits AS credits,
    organisation.country AS country, organisation.approved, organisation.archived,
    convener.user_id AS convener_user_id, convener.title, convener.degree,
    user.first_name || ' ' || user.last_name AS convener_name,
    certificate_type.name AS certificate_type_name
  FROM course
  JOIN organisation ON organisation.id = course.organisation_id
  JOIN course_type ON course_type.id = course.course_type_id
  JOIN center ON center.id = course.center_id
  JOIN convener ON convener.id = course.convener_id
  JOIN user ON user.id = convener.user_id
  LEFT JOIN certificate_type ON certificate_type.id = course.certificate_type_id
"""
_COURSE_BY_SLUG = COURSE + " WHERE course.slug = ?"
_COURSE_BY_ID = COURSE + " WHERE course.id = ?"


def number(text: str) -> int:
    """Return a number out of an address; the site fails at other text (contract 4.4)."""
    if not text.isdecimal() or len(text) > 18:
        raise Broken
    return int(text)


def organisation(call: Call, slug: str) -> Row:
    """Return the organisation. Raises NotFound."""
    row = call.store.one("SELECT * FROM organisation WHERE slug = ?", slug)
    if row is None:
        raise NotFound
    return row


def open_organisation(call: Call, slug: str) -> Row:
    """Return the organisation. Raises NotFound also where it is archived (contract 3.3)."""
    row = organisation(call, slug)
    if row["archived"]:
        raise NotFound
    return row


def courses_by_slug(call: Call, slug: str) -> list[Row]:
    """Return the courses with this slug: more than one is possible (contract 3.5, 6.5)."""
    return call.store.all(_COURSE_BY_SLUG, slug)


def course_by_id(call: Call, pk: int) -> Row:
    """Return a course. Raises NotFound."""
    row = call.store.one(_COURSE_BY_ID, pk)
    if row is None:
        raise NotFound
    return row


def course(call: Call, organisation_slug: str, slug: str) -> Row:
    """Return the course of this organisation. Raises NotFound; Broken for a slug used twice."""
    open_organisation(call, organisation_slug)
    found = courses_by_slug(call, slug)
    if len(found) > 1:
        raise Broken
    if not found or found[0]["organisation_slug"] != organisation_slug:
        raise NotFound
    return found[0]


def may_manage(call: Call, organisation_id: int) -> bool:
    """Return whether the user owns the organisation or looks after all of them."""
    if call.user is None:
        return False
    return bool(call.user["is_manager"]) or is_owner(call, organisation_id)


def is_owner(call: Call, organisation_id: int) -> bool:
    """Return whether the user is an owner of the organisation."""
    return call.user is not None and bool(
        call.store.value(
            "SELECT 1 FROM owner WHERE organisation_id = ? AND user_id = ?",
            organisation_id, call.user["id"],
        )
    )  # fmt: skip


def is_convener(call: Call, organisation_id: int) -> bool:
    """Return whether the user is a convener of the organisation, active or not."""
    return call.user is not None and bool(
        call.store.value(
            "SELECT 1 FROM convener WHERE organisation_id = ? AND user_id = ?",
            organisation_id, call.user["id"],
        )
    )  # fmt: skip


def may_work_on(call: Call, course: Row) -> bool:
    """Return whether the user may see and change the participants of the course (3.5)."""
    if call.user is None:
        return False
    if course["convener_user_id"] == call.user["id"]:
        return True
    return may_manage(call, course["organisation_id"])


def course_to_work_on(call: Call, organisation_slug: str, slug: str) -> Row:
    """Return the course for somebody who may work on it. Raises SignInFirst for others."""
    if call.user is None:
        raise SignInFirst
    row = course(call, organisation_slug, slug)
    if not may_work_on(call, row):
        raise SignInFirst
    return row


def course_to_manage(call: Call, organisation_slug: str, slug: str) -> Row:
    """Return the course for owners and managers. Raises NotFound for others (contract 5.2)."""
    row = course(call, organisation_slug, slug)
    if not may_manage(call, row["organisation_id"]):
        raise NotFound
    return row


def organisation_to_manage(call: Call, slug: str) -> Row:
    """Return the organisation for owners and managers. Raises SignInFirst for others."""
    if call.user is None:
        raise SignInFirst
    row = open_organisation(call, slug)
    if not may_manage(call, row["id"]):
        raise SignInFirst
    return row


def enrolled(call: Call, course: Row, attendee: int) -> Row:
    """Return the participant of the course. Raises NotFound."""
    row = call.store.one(
        """SELECT attendee.*, course_attendee.id AS place FROM attendee
           JOIN course_attendee ON course_attendee.attendee_id = attendee.id
           WHERE course_attendee.course_id = ? AND attendee.id = ?""",
        course["id"], attendee,
    )  # fmt: skip
    if row is None:
        raise NotFound
    return row


def is_enrolled(call: Call, course: Row, attendee: int) -> bool:
    """Return whether the person is in the course."""
    return bool(
        call.store.value(
            "SELECT 1 FROM course_attendee WHERE course_id = ? AND attendee_id = ?",
            course["id"],
            attendee,
        )
    )


def enrol(call: Call, course: Row, attendee: int) -> None:
    """Put a person into the course."""
    call.store.run(
        "INSERT INTO course_attendee (course_id, attendee_id) VALUES (?, ?)",
        course["id"],
        attendee,
    )


def certificate(call: Call, course: Row, attendee: int) -> Row | None:
    """Return the certificate of this person for this course."""
    return call.store.one(
        "SELECT * FROM certificate WHERE course_id = ? AND attendee_id = ?",
        course["id"], attendee,
    )  # fmt: skip


def certificate_type(call: Call, pk: int) -> Row | None:
    """Return a kind of certificate that the project offers."""
    return call.store.one("SELECT * FROM certificate_type WHERE id = ? AND linked", pk)


def person(row: Row) -> str:
    """Return a participant's name as pages show it, blank at the end without a surname (3.5)."""
    return f"{row['firstname']} {row['surname'] or ''}"


def course_title(course: Row) -> str:
    """Return type and dates, as the heading of the course's page shows them."""
    return f"{course['type_name']} ({period(course)})"


def organisation_path(slug: str) -> str:
    """Return the address of an organisation's page."""
    return f"/en/certifyingorganisation/{slug}/"


def course_path(course: Row) -> str:
    """Return the address of a course's page."""
    return f"{organisation_path(course['organisation_slug'])}course/{course['slug']}/"
