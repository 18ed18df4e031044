"""Courses, training centers, course types and conveners (contract 6)."""

from __future__ import annotations

from typing import Any

from .. import lookups
from ..call import Broken, Call, NotFound, SignInFirst
from ..forms import Field, Form, with_initial
from ..locations import FlatLocationExpected, WrongLocation, read_location, written_location
from ..lookups import organisation_path
from ..places import COUNTRIES
from ..slugs import free_slug, slugify
from ..store import Row
from ..web import Response

_HIDDEN_ORGANISATION = "certifying_organisation"


def _own(organisation: Row) -> Field:
    pk = organisation["id"]
    return Field(_HIDDEN_ORGANISATION, "hidden", required=True, initial=pk, choices=[(str(pk), "")])


# --- Training centers -----------------------------------------------------------------------

_CENTER = [
    Field("name", required=True, max_length=150, help="Name of the place."),
    Field("email", "email", required=True, max_length=150, help="Where mail arrives."),
    Field("address", "area", required=True, max_length=250, help="A web address if online."),
    Field("phone", required=True, max_length=150, help="With the country's code."),
    Field("location", "location"),
]


def create_center(call: Call, org: str) -> Response:
    """Add a training center."""
    row = lookups.organisation_to_manage(call, org)
    form = Form(with_initial(_CENTER, _somewhere_in(row["country"])))
    heading = f"New Training Centre for {row['name']}"
    if not call.is_post or not _center_is_fine(call, form):
        return call.page("form.html", heading=heading, form=form)
    taken = {one["slug"] for one in call.store.all("SELECT slug FROM center")}
    slug = free_slug(slugify(form.values["name"])[:50], taken, "center")
    call.store.run(
        "INSERT INTO center (organisation_id, slug, name, email, address, phone, longitude,"
        " latitude) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        row["id"], slug, *_center_values(form),
    )  # fmt: skip
    return call.back(organisation_path(org), "The training center was added.")


def _somewhere_in(code: str | None) -> dict[str, Any]:
    """Return the place that the form for a new centre holds before anybody chose one (6.2)."""
    cities = next((country.cities for country in COUNTRIES if country.code == code), ())
    return {"location": written_location(*cities[0][1:])} if cities else {}


def _center_is_fine(call: Call, form: Form, pk: int | None = None) -> bool:
    form.read(call.request)
    try:
        form.values["location"] = read_location(form.values["location"])
    except WrongLocation:
        form.wrong("location", "Invalid geometry value.")
    except FlatLocationExpected:
        raise Broken from None
    twin = call.store.value("SELECT id FROM center WHERE name = ?", form.values["name"])
    if twin is not None and twin != pk:
        form.wrong("name", "Training center with this Name already exists.")
    return form.is_valid


def _center_values(form: Form) -> list[Any]:
    location = form.values["location"] or (None, None)
    return [form.values[name] for name in ("name", "email", "address", "phone")] + [*location]


def _center(call: Call, organisation: Row, slug: str) -> Row:
    row = call.store.one(
        "SELECT * FROM center WHERE organisation_id = ? AND slug = ?", organisation["id"], slug
    )
    if row is None:
        raise NotFound
    return row


def show_center(call: Call, org: str, center: str) -> Response:
    """Show a training center."""
    row = _center(call, lookups.open_organisation(call, org), center)
    return call.page("text.html", heading=row["name"], lines=[row["address"], row["phone"]])


def update_center(call: Call, org: str, center: str) -> Response:
    """Change a training center."""
    row = _center(call, lookups.organisation_to_manage(call, org), center)
    stored = {name: row[name] for name in ("name", "email", "address", "phone")}
    if row["longitude"] is not None:
        stored["location"] = written_location(row["longitude"], row["latitude"])
    form = Form(with_initial(_CENTER, stored))
    if not call.is_post or not _center_is_fine(call, form, row["id"]):
        return call.page("form.html", heading="Update Training Centre", form=form)
    call.store.run(
        "UPDATE center SET name = ?, email = ?, address = ?, phone = ?, longitude = ?,"
        " latitude = ? WHERE id = ?",
        *_center_values(form), row["id"],
    )  # fmt: skip
    return call.back(organisation_path(org), "The training center was changed.")


def delete_center(call: Call, org: str, center: str) -> Response:
    """Remove a training center with its courses."""
    row = _center(call, lookups.organisation_to_manage(call, org), center)
    return _deleted(call, org, row["name"], "center_id", row["id"], "DELETE FROM center")


# --- Course types ---------------------------------------------------------------------------

_TYPE = [
    Field("name", required=True, max_length=200, help="Name in the catalogue."),
    Field("description", "area", max_length=1000, help="At most 1000 characters."),
    Field("instruction_hours", max_length=200, help="Digits."),
    Field("coursetype_link", label="Link", max_length=200, help="Where it is described."),
]
_TYPE_NAMES = ("name", "description", "instruction_hours", "coursetype_link")


def create_type(call: Call, org: str) -> Response:
    """Add a course type."""
    row = lookups.organisation_to_manage(call, org)
    form = Form([*_TYPE, _own(row)])
    if not call.is_post or not _type_is_fine(call, form, row):
        return call.page("form.html", heading=f"New Course Type for {row['name']}", form=form)
    call.store.run(
        "INSERT INTO course_type (organisation_id, name, description, hours, link)"
        " VALUES (?, ?, ?, ?, ?)",
        row["id"], *(form.values[name] for name in _TYPE_NAMES),
    )  # fmt: skip
    return call.back(organisation_path(org), "The course type was added.")


def _type_is_fine(call: Call, form: Form, organisation: Row, pk: int | None = None) -> bool:
    form.read(call.request)
    twin = call.store.value(
        "SELECT id FROM course_type WHERE organisation_id = ? AND name = ?",
        organisation["id"], form.values["name"],
    )  # fmt: skip
    if twin is not None and twin != pk:
        form.refuse("Course type with this Name and Certifying organisation already exists.")
    return form.is_valid


def _type(call: Call, organisation: Row, pk: str) -> Row:
    row = call.store.one(
        "SELECT * FROM course_type WHERE organisation_id = ? AND id = ?",
        organisation["id"], lookups.number(pk),
    )  # fmt: skip
    if row is None:
        raise NotFound
    return row


def show_type(call: Call, org: str, pk: str) -> Response:
    """Show a course type."""
    row = _type(call, lookups.open_organisation(call, org), pk)
    return call.page("text.html", heading=row["name"], lines=[row["description"], row["hours"]])


def update_type(call: Call, org: str, pk: str) -> Response:
    """Change a course type."""
    organisation = lookups.organisation_to_manage(call, org)
    row = _type(call, organisation, pk)
    stored = dict(zip(_TYPE_NAMES, (row["name"], row["description"], row["hours"], row["link"])))
    form = Form(with_initial([*_TYPE, _own(organisation)], stored))
    if not call.is_post or not _type_is_fine(call, form, organisation, row["id"]):
        return call.page("form.html", heading="Update Course Type", form=form)
    call.store.run(
        "UPDATE course_type SET name = ?, description = ?, hours = ?, link = ? WHERE id = ?",
        *(form.values[name] for name in _TYPE_NAMES), row["id"],
    )  # fmt: skip
    return call.back(organisation_path(org), "The course type was changed.")


def delete_type(call: Call, org: str, pk: str) -> Response:
    """Remove a course type with its courses."""
    row = _type(call, lookups.organisation_to_manage(call, org), pk)
    return _deleted(call, org, row["name"], "course_type_id", row["id"], "DELETE FROM course_type")


# --- Conveners ------------------------------------------------------------------------------


def _convener_fields(call: Call, *, new: bool) -> list[Field]:
    users = call.store.all("SELECT * FROM user WHERE is_active ORDER BY first_name, last_name")
    choices = [
        (str(one["id"]), f"{one['first_name']} {one['last_name']} < {one['username']} >")
        for one in users
    ]
    return [
        Field("title", max_length=50, help="Before the name."),
        Field("user", "choice", required=True, choices=choices),
        Field("degree", max_length=50, help="After the name."),
        Field("signature", "image", required=new),
        Field("is_active", "check", initial=True, help="Offered for new courses."),
    ]


def create_convener(call: Call, org: str) -> Response:
    """Add a convener; the signature is checked and not kept."""
    row = lookups.organisation_to_manage(call, org)
    form = Form(_convener_fields(call, new=True))
    if not call.is_post or not form.read(call.request):
        return call.page("form.html", heading=f"New Course Convener for {row['name']}", form=form)
    call.store.run(
        "INSERT INTO convener (organisation_id, user_id, slug, title, degree, is_active)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        row["id"], int(form.values["user"]), _convener_slug(call, row, form.values["user"]),
        form.values["title"], form.values["degree"], form.values["is_active"],
    )  # fmt: skip
    return call.back(organisation_path(org), "The convener was added.")


def _convener_slug(call: Call, organisation: Row, user: str) -> str:
    username = call.store.value("SELECT username FROM user WHERE id = ?", int(user))
    taken = {one["slug"] for one in call.store.all("SELECT slug FROM convener")}
    return free_slug(slugify(f"{username} {organisation['slug']}"), taken, "convener")


def _convener(call: Call, organisation: Row, slug: str) -> Row:
    row = call.store.one(
        """SELECT convener.*, user.first_name || ' ' || user.last_name AS name FROM convener
           JOIN user ON user.id = convener.user_id
           WHERE convener.organisation_id = ? AND convener.slug = ?""",
        organisation["id"], slug,
    )  # fmt: skip
    if row is None:
        raise NotFound
    return row


def update_convener(call: Call, org: str, convener: str) -> Response:
    """Change a convener; the slug changes each time, as on the site (6.4)."""
    organisation = lookups.organisation_to_manage(call, org)
    row = _convener(call, organisation, convener)
    stored = {
        "title": row["title"], "user": str(row["user_id"]), "degree": row["degree"],
        "is_active": bool(row["is_active"]),
    }  # fmt: skip
    form = Form(with_initial(_convener_fields(call, new=False), stored))
    if not call.is_post or not form.read(call.request):
        return call.page("form.html", heading="Update Course Convener", form=form)
    call.store.run(
        "UPDATE convener SET user_id = ?, slug = ?, title = ?, degree = ?, is_active = ?"
        " WHERE id = ?",
        int(form.values["user"]), _convener_slug(call, organisation, form.values["user"]),
        form.values["title"], form.values["degree"], form.values["is_active"], row["id"],
    )  # fmt: skip
    return call.back(organisation_path(org), "The convener was changed.")


def delete_convener(call: Call, org: str, convener: str) -> Response:
    """Remove a convener who has no courses."""
    row = _convener(call, lookups.organisation_to_manage(call, org), convener)
    if call.store.value("SELECT 1 FROM course WHERE convener_id = ?", row["id"]):
        raise SignInFirst
    return _deleted(call, org, row["name"], "convener_id", row["id"], "DELETE FROM convener")


_COURSES_OF = {
    "center_id": "SELECT id FROM course WHERE center_id = ?",
    "course_type_id": "SELECT id FROM course WHERE course_type_id = ?",
    "convener_id": "SELECT id FROM course WHERE convener_id = ?",
}


def _deleted(call: Call, org: str, name: str, column: str, pk: int, delete: str) -> Response:
    if not call.is_post:
        return call.page(
            "confirm.html", heading=f"Delete {name}?", form_id="delete-confirmation",
            button="Delete", back=organisation_path(org),
        )  # fmt: skip
    for course in call.store.all(_COURSES_OF[column], pk):
        delete_course_rows(call, course["id"])
    call.store.run(f"{delete} WHERE id = ?", pk)
    return call.back(organisation_path(org), "It was deleted.")


def delete_course_rows(call: Call, pk: int) -> None:
    """Remove a course with its certificates and places; people stay (contract 6.1)."""
    call.store.run("DELETE FROM certificate WHERE course_id = ?", pk)
    call.store.run("DELETE FROM course_attendee WHERE course_id = ?", pk)
    call.store.run("DELETE FROM background WHERE course_id = ?", pk)
    call.store.run("DELETE FROM course WHERE id = ?", pk)
