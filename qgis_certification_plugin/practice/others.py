"""What other people do on the site at the same moment: the troubles that no client can prevent."""

from __future__ import annotations

import re
from datetime import date

from .store import Row, Store

_ISSUING = re.compile(r"/course/(?P<course>[-\w]+)/(?:.*/)?(?P<attendee>\d+)/create-certificate/")
_WITHOUT_CERTIFICATE = """
  SELECT course_attendee.course_id, course_attendee.attendee_id, convener.user_id,
    course.organisation_id, course.certificate_type_id
  FROM course_attendee
  JOIN course ON course.id = course_attendee.course_id
  JOIN convener ON convener.id = course.convener_id
  WHERE NOT EXISTS (
    SELECT 1 FROM certificate WHERE certificate.course_id = course_attendee.course_id
      AND certificate.attendee_id = course_attendee.attendee_id)
"""


def act(store: Store, kind: str, target: str, today: date) -> None:
    """Let somebody else do what a kind of fault says, on the course that a request is about.

    Requests that do not issue a certificate are left alone.
    """
    found = _ISSUING.search(target)
    if found is None:
        return
    course = store.one("SELECT * FROM course WHERE slug = ?", found["course"])
    if course is None:
        return
    if kind == "colleague-spends":
        _spend_all(store, course)
    elif kind == "colleague-issues":
        _issue_to_the_last(store, course, int(found["attendee"]), today)
    elif kind == "number-twice":
        _give_number_again(store, course, today)


def _spend_all(store: Store, course: Row) -> None:
    store.run("UPDATE organisation SET credits = 0 WHERE id = ?", course["organisation_id"])


def _issue_to_the_last(store: Store, course: Row, attendee: int, today: date) -> None:
    who = store.one(
        _WITHOUT_CERTIFICATE + " AND course.id = ? AND course_attendee.attendee_id != ?"
        " ORDER BY course_attendee.id DESC",
        course["id"], attendee,
    )  # fmt: skip
    if who is not None:
        _insert(store, who, _highest(store) + 1, today)
        store.run(
            "UPDATE organisation SET credits = credits - 1 WHERE id = ?", who["organisation_id"]
        )


def _give_number_again(store: Store, course: Row, today: date) -> None:
    who = store.one(
        _WITHOUT_CERTIFICATE + " AND course.organisation_id != ? ORDER BY course_attendee.id",
        course["organisation_id"],
    )
    if who is not None:
        _insert(store, who, _highest(store), today)


def _highest(store: Store) -> int:
    """Return the highest number given out: the newest certificate's."""
    row = store.one("SELECT COALESCE(MAX(number), 0) AS highest FROM certificate")
    return int(row["highest"]) if row is not None else 0


def _insert(store: Store, who: Row, number: int, today: date) -> None:
    store.run(
        "INSERT INTO certificate (number, course_id, attendee_id, author_id,"
        " certificate_type_id, is_paid, issue_date) VALUES (?, ?, ?, ?, ?, 1, ?)",
        number, who["course_id"], who["attendee_id"], who["user_id"], who["certificate_type_id"],
        today.isoformat(),
    )  # fmt: skip
