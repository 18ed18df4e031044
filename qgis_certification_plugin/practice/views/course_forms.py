"""Making, changing and deleting a course (contract 6.1)."""

from __future__ import annotations

from typing import Any

from .. import backgrounds, lookups
from ..call import Call, SignInFirst
from ..forms import Field, Form, with_initial
from ..lookups import course_path, course_title, organisation_path
from ..slugs import course_slug
from ..store import Row
from ..web import Response
from .catalogue import delete_course_rows

_TWIN = (
    "Course with this Course convener, Course type, Training center, Start date, End date and "
    "Certifying organisation already exists."
)
_COLUMNS = (
    "course_type", "course_convener", "training_center", "language", "trained_competence",
    "start_date", "end_date", "certificate_type",
)  # fmt: skip


def _fields(call: Call, organisation: Row) -> list[Field]:
    store, pk = call.store, organisation["id"]
    types = store.all("SELECT * FROM course_type WHERE organisation_id = ? ORDER BY name", pk)
    centers = store.all("SELECT * FROM center WHERE organisation_id = ? ORDER BY id", pk)
    kinds = store.all("SELECT * FROM certificate_type WHERE linked ORDER BY position")
    conveners = store.all(
        """SELECT convener.id, user.first_name || ' ' || user.last_name || ' <' ||
             user.username || '>' AS name
           FROM convener JOIN user ON user.id = convener.user_id
           WHERE convener.organisation_id = ? AND convener.is_active ORDER BY convener.id""",
        pk,
    )
    today = call.today.isoformat()
    return [
        Field("course_type", "choice", required=True, choices=_pairs(types)),
        Field("course_convener", "choice", required=True, choices=_pairs(conveners)),
        Field("training_center", "choice", required=True, choices=_pairs(centers)),
        Field("language", max_length=200, initial="English", help="Spoken in the course."),
        Field("trained_competence", required=True, max_length=120, help="Up to 120 characters."),
        Field("start_date", "date", required=True, initial=today, help="First day"),
        Field("end_date", "date", required=True, initial=today, help="Last day"),
        Field("template_certificate", "image"),
        Field(
            "certifying_organisation", "hidden", required=True, initial=pk,
            choices=[(str(pk), "")],
        ),
        Field("certificate_type", "choice", required=True, choices=_pairs(kinds)),
    ]  # fmt: skip


def _pairs(rows: list[Row]) -> list[tuple[str, str]]:
    return [(str(row["id"]), row["name"]) for row in rows]


def _is_fine(call: Call, form: Form, organisation: Row, pk: int | None = None) -> bool:
    if not form.read(call.request):
        return False
    twin = call.store.value(
        """SELECT id FROM course WHERE organisation_id = ? AND course_type_id = ?
             AND convener_id = ? AND center_id = ? AND start_date = ? AND end_date = ?""",
        organisation["id"], form.values["course_type"], form.values["course_convener"],
        form.values["training_center"], form.values["start_date"].isoformat(),
        form.values["end_date"].isoformat(),
    )  # fmt: skip
    if twin is not None and twin != pk:
        form.refuse(_TWIN)
    return form.is_valid


def _values(form: Form) -> list[Any]:
    values = form.values
    return [
        int(values["course_type"]), int(values["course_convener"]),
        int(values["training_center"]), values["language"] or None, values["trained_competence"],
        values["start_date"].isoformat(), values["end_date"].isoformat(),
        int(values["certificate_type"]),
    ]  # fmt: skip


def create(call: Call, org: str) -> Response:
    """Make a course."""
    _ = call.user_id
    row = lookups.open_organisation(call, org)
    if not (lookups.may_manage(call, row["id"]) or lookups.is_convener(call, row["id"])):
        raise SignInFirst
    form = Form(_fields(call, row))
    if not call.is_post or not _is_fine(call, form, row):
        return _form_page(call, row, form, "New Course for")
    name, slug = _name_and_slug(call, form)
    pk = call.store.run(
        """INSERT INTO course (organisation_id, name, slug, course_type_id, convener_id,
             center_id, language, competence, start_date, end_date, certificate_type_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        row["id"], name, slug, *_values(form),
    )  # fmt: skip
    backgrounds.keep(call, pk, form.values["template_certificate"])
    return call.back(organisation_path(org), "The course was added.")


def _name_and_slug(call: Call, form: Form) -> tuple[str, str]:
    kind = call.store.value(
        "SELECT name FROM course_type WHERE id = ?", int(form.values["course_type"])
    )
    start, end = form.values["start_date"].isoformat(), form.values["end_date"].isoformat()
    slug = course_slug(kind, start, end)
    # Counting instead of looking for a free one can give a slug twice: contract 6.5.
    alike = call.store.value(
        "SELECT COUNT(*) FROM course WHERE slug = ? OR slug GLOB ?", slug, f"[0-9]*-{slug}"
    )
    return f"QGIS_{kind}_{start}-{end}", f"{alike}-{slug}" if alike else slug


def _form_page(call: Call, organisation: Row, form: Form, heading: str) -> Response:
    return call.page(
        "form.html", heading=f"{heading} {organisation['name']}", form=form,
        preview=f"{organisation_path(organisation['slug'])}preview-certificate/",
    )  # fmt: skip


def update(call: Call, org: str, course: str) -> Response:
    """Change a course; name and slug stay (contract 6.1)."""
    row = lookups.course_to_work_on(call, org, course)
    organisation = lookups.open_organisation(call, org)
    stored = dict(
        zip(
            _COLUMNS,
            (
                row["course_type_id"], row["convener_id"], row["center_id"],
                row["language"] or "", row["competence"] or "", row["start_date"],
                row["end_date"], row["certificate_type_id"] or "",
            ),
        ),
        template_certificate=backgrounds.address_of(call, row["id"]),
    )  # fmt: skip
    form = Form(with_initial(_fields(call, organisation), stored))
    if not call.is_post or not _is_fine(call, form, organisation, row["id"]):
        return _form_page(call, organisation, form, "Update Course for")
    call.store.run(
        """UPDATE course SET course_type_id = ?, convener_id = ?, center_id = ?, language = ?,
             competence = ?, start_date = ?, end_date = ?, certificate_type_id = ?
           WHERE id = ?""",
        *_values(form), row["id"],
    )  # fmt: skip
    backgrounds.keep(call, row["id"], form.values["template_certificate"])
    return call.back(organisation_path(org), "The course was changed.")


def delete(call: Call, org: str, course: str) -> Response:
    """Delete a course with all its certificates."""
    row = lookups.course_to_work_on(call, org, course)
    if not call.is_post:
        return call.page(
            "confirm.html", heading=f"Delete {course_title(row)}?",
            form_id="delete-confirmation", button="Delete", back=course_path(row),
        )  # fmt: skip
    delete_course_rows(call, row["id"])
    return call.back(organisation_path(org), "The course was deleted.")
