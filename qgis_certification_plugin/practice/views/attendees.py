"""Participants: new ones, known ones, corrections (contract 4.1, 4.2, 4.4, 4.5)."""

from __future__ import annotations

from .. import lookups
from ..call import Broken, Call, NotFound, Refused
from ..forms import Field, Form, with_initial
from ..lookups import course_path
from ..web import Response
from .courses import is_editable
from .upload import take

NOT_EDITABLE = "Course is not editable."
_DUPLICATE = (
    "Attendee with this Firstname, Surname, Email and Certifying organisation already exists."
)
_ENROLLED = "Course attendee with this Attendee and Course already exists."


def _fields(organisation: int) -> list[Field]:
    return [
        Field("firstname", required=True, max_length=200, help="First name."),
        Field("surname", max_length=200, help="Surname."),
        Field("email", "email", required=True, max_length=200, help="Where mail arrives."),
        Field(
            "certifying_organisation", "hidden", required=True, initial=organisation,
            choices=[(str(organisation), "")],
        ),
    ]  # fmt: skip


def _twin(call: Call, organisation: int, form: Form) -> int | None:
    """Return who has the same name and address already; never anybody without a surname (4.1)."""
    return call.store.value(  # type: ignore[no-any-return]
        "SELECT id FROM attendee WHERE organisation_id = ? AND firstname = ? AND surname = ?"
        " AND email = ?",
        organisation, form.values["firstname"], form.values["surname"] or None,
        form.values["email"],
    )  # fmt: skip


def create(call: Call, org: str, course: str) -> Response:
    """Add a new person, and enrol her where the box is ticked."""
    row = lookups.course_to_work_on(call, org, course)
    organisation = row["organisation_id"]
    box = Field("add_to_course", "check", initial=True, help="Enrol in this course.")
    form = Form([*_fields(organisation), box])
    if call.is_post and form.read(call.request) and _twin(call, organisation, form) is not None:
        form.refuse(_DUPLICATE)
    if not call.is_post or not form.is_valid:
        return call.page("form.html", heading="Add Attendee", form=form)
    person = call.store.run(
        "INSERT INTO attendee (organisation_id, firstname, surname, email, author_id)"
        " VALUES (?, ?, ?, ?, ?)",
        organisation, form.values["firstname"], form.values["surname"] or None,
        form.values["email"], call.user_id,
    )  # fmt: skip
    if call.request.posted("add_to_course") is None:
        return call.back(f"{course_path(row)}create-courseattendee/", "The person was added.")
    lookups.enrol(call, row, person)
    return call.back(course_path(row), "The person was added and enrolled.")


def add_known(call: Call, org: str, course: str) -> Response:
    """Enrol somebody whom the organisation knows."""
    row = lookups.course_to_work_on(call, org, course)
    known = call.store.all(
        "SELECT * FROM attendee WHERE organisation_id = ? ORDER BY firstname, surname",
        row["organisation_id"],
    )
    choices = [(str(person["id"]), lookups.person(person)) for person in known]
    form = Form(
        [
            Field("attendee", "choice", required=True, choices=choices),
            Field(
                "course", "hidden", required=True, initial=row["id"],
                choices=[(str(row["id"]), "")],
            ),
        ]
    )  # fmt: skip
    may_enrol = call.is_post and form.read(call.request)
    if may_enrol and lookups.is_enrolled(call, row, int(form.values["attendee"])):
        form.refuse(_ENROLLED)
    if call.is_post and form.is_valid:
        lookups.enrol(call, row, int(form.values["attendee"]))
        return call.back(course_path(row), "The person was enrolled.")
    links = [(f"{course_path(row)}create-attendee/", "Add Attendee")]
    return call.page("form.html", heading="Add Course Attendee", form=form, links=links)


def update(call: Call, org: str, course: str, attendee: str) -> Response:
    """Correct name or address, within the 7 days."""
    row = lookups.course_to_work_on(call, org, course)
    pk = lookups.number(attendee)
    person = lookups.enrolled(call, row, pk)
    if not is_editable(lookups.certificate(call, row, pk), call.today):
        raise Refused(NOT_EDITABLE)
    stored = {name: person[name] or "" for name in ("firstname", "surname", "email")}
    form = Form(with_initial(_fields(row["organisation_id"]), stored))
    if call.is_post and form.read(call.request):
        twin = _twin(call, row["organisation_id"], form)
        if twin is not None and twin != pk:
            form.refuse(_DUPLICATE)
    if not call.is_post or not form.is_valid:
        return call.page("form.html", heading="Update Attendee", form=form)
    call.store.run(
        "UPDATE attendee SET firstname = ?, surname = ?, email = ?, author_id = ? WHERE id = ?",
        form.values["firstname"], form.values["surname"] or None, form.values["email"],
        call.user_id, pk,
    )  # fmt: skip
    return call.back(course_path(row), "The person was changed.")


def remove(call: Call, org: str, course: str, place: str) -> Response:
    """Take a person out of the course; person and certificate stay (contract 4.5)."""
    row = lookups.course_to_work_on(call, org, course)
    pk = lookups.number(place)
    found = call.store.one(
        """SELECT attendee.* FROM course_attendee
           JOIN attendee ON attendee.id = course_attendee.attendee_id
           WHERE course_attendee.id = ? AND course_attendee.course_id = ?""",
        pk, row["id"],
    )  # fmt: skip
    if found is None:
        raise NotFound
    if call.is_post:
        call.store.run("DELETE FROM course_attendee WHERE id = ?", pk)
        return call.back(course_path(row), "The person was taken out of the course.")
    return call.page(
        "confirm.html", heading="Delete Course Attendee", people=[lookups.person(found)],
        form_id="delete-confirmation", button="Delete", back=course_path(row),
    )  # fmt: skip


def upload(call: Call, org: str, course: str) -> Response:
    """Take a file of people (contract 4.3); whatever is wrong with it makes the site fail."""
    row = lookups.course_to_work_on(call, org, course)
    if not call.is_post:
        field = Field("file", "file", label="Choose Attendee CSV File:", required=True)
        return call.page("form.html", heading="Upload Attendee CSV File", form=Form([field]))
    file = call.request.body.files.get("file")
    if file is None or not file.content:
        raise Broken
    return call.back(course_path(row), take(call, row, file.content))
