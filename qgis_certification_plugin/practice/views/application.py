"""Applying as a new organisation, and the money of one (contract 7, 8)."""

from __future__ import annotations

import re
from typing import Any

from .. import lookups
from ..call import Broken, Call, NotFound
from ..countries import COUNTRIES
from ..forms import Field, Form, with_initial
from ..lookups import organisation_path
from ..slugs import free_slug, slugify
from ..store import Row
from ..web import Response, redirect

_REGISTERED = "Your organisation is successfully registered. It is now waiting for an approval."
_COLUMNS = {
    "name": "name", "organisation_email": "email", "url": "url", "address": "address",
    "country": "country", "organisation_phone": "phone", "vat_number": "vat_number",
    "owner_message": "owner_message",
}  # fmt: skip


def _fields(call: Call, *, new: bool) -> list[Field]:
    users = call.store.all("SELECT * FROM user WHERE is_active ORDER BY first_name, last_name")
    people = [
        (str(one["id"]), f"{one['first_name']} {one['last_name']} <{one['username']}>")
        for one in users
    ]
    countries = sorted(COUNTRIES.items(), key=lambda pair: pair[1])
    return [
        Field("name", required=True, max_length=200, help="As it is to be published."),
        Field("organisation_email", "email", required=True, max_length=200),
        Field("url", "url", max_length=200, help="The organisation's home page."),
        Field("address", "area", required=True, max_length=1000),
        Field("country", "choice", choices=countries),
        Field("organisation_phone", required=True, max_length=200),
        Field("vat_number", label="VAT or company registration number", max_length=50),
        Field("logo", "image"),
        Field("owner_message", "hidden" if new else "area", label="Message to validator"),
        Field(
            "organisation_owners", "choices", required=True, choices=people,
            initial=[str(call.user_id)] if new else [],
        ),
        Field("project", "hidden", required=True, initial="1", choices=[("1", "")]),
    ]  # fmt: skip


def _is_fine(call: Call, form: Form, pk: int | None = None) -> bool:
    form.read(call.request)
    twin = call.store.value("SELECT id FROM organisation WHERE name = ?", form.values["name"])
    if twin is not None and twin != pk:
        form.wrong("name", "Certifying organisation with this Name already exists.")
    return form.is_valid


def _values(form: Form) -> list[Any]:
    optional = {"url", "country"}
    return [form.values[name] or (None if name in optional else "") for name in _COLUMNS]


def create(call: Call) -> Response:
    """Apply; the answers to the questions are taken as they come."""
    _ = call.user_id
    form = Form(_fields(call, new=True))
    questions = call.store.all("SELECT * FROM question ORDER BY id")
    if not call.is_post or not _is_fine(call, form):
        return call.page(
            "form.html", heading="New Certifying Organisation for QGIS", form=form,
            questions=questions,
        )  # fmt: skip
    taken = {one["slug"] for one in call.store.all("SELECT slug FROM organisation")}
    slug = free_slug(slugify(form.values["name"])[:50].strip("-"), taken, "organisation")
    pk = call.store.run(
        """INSERT INTO organisation (name, email, url, address, country, phone, vat_number,
             owner_message, slug, created, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        *_values(form), slug, call.moment(), call.moment(),
    )  # fmt: skip
    _keep_owners(call, pk, form)
    _note(call, pk, f"Created by {call.user['username'] if call.user else ''}")
    _keep_answers(call, pk, {row["id"]: row for row in questions})
    return call.back("/en/certifyingorganisation/list/", _REGISTERED)


def _keep_owners(call: Call, pk: int, form: Form) -> None:
    call.store.run("DELETE FROM owner WHERE organisation_id = ?", pk)
    call.store.run_many(
        "INSERT OR IGNORE INTO owner (organisation_id, user_id) VALUES (?, ?)",
        [(pk, int(user)) for user in form.values["organisation_owners"]],
    )


def _note(call: Call, pk: int, text: str) -> None:
    call.store.run(
        "INSERT INTO history (organisation_id, moment, text) VALUES (?, ?, ?)",
        pk, call.moment(), text,
    )  # fmt: skip


def _keep_answers(call: Call, pk: int, questions: dict[int, Row]) -> None:
    """Keep the answers; an unknown question fails after the organisation was made (7)."""
    posted = call.request.posted
    numbers = [re.fullmatch(r"(checklist|textarea)-(\d+)", name) for name in call.request.form]
    for match in filter(None, numbers):
        question = int(match[2])
        if question not in questions or posted(f"checklist-{question}") is None:
            raise Broken
        if match[1] == "checklist":
            call.store.run(
                "INSERT INTO answer (organisation_id, question_id, yes, text)"
                " VALUES (?, ?, ?, ?)",
                pk, question, posted(f"checklist-{question}") == "yes",
                posted(f"textarea-{question}") or "",
            )  # fmt: skip


def update(call: Call, org: str) -> Response:
    """Change an organisation, or answer the reviewer; 404 for others (contract 3.2)."""
    _ = call.user_id
    row = lookups.open_organisation(call, org)
    if not lookups.may_manage(call, row["id"]):
        raise NotFound
    owners = call.store.all("SELECT user_id FROM owner WHERE organisation_id = ?", row["id"])
    stored = {name: row[column] or "" for name, column in _COLUMNS.items()}
    stored["organisation_owners"] = [str(owner["user_id"]) for owner in owners]
    form = Form(with_initial(_fields(call, new=False), stored))
    if not call.is_post or not _is_fine(call, form, row["id"]):
        return call.page("form.html", heading="Update Certifying Organisation", form=form)
    call.store.run(
        """UPDATE organisation SET name = ?, email = ?, url = ?, address = ?, country = ?,
             phone = ?, vat_number = ?, owner_message = ?, updated = ? WHERE id = ?""",
        *_values(form), call.moment(), row["id"],
    )  # fmt: skip
    if row["status"] == "Pending":
        call.store.run("UPDATE organisation SET status = '', remarks = '' WHERE id = ?", row["id"])
        _note(call, row["id"], "Changed by the owner")
    _keep_owners(call, row["id"], form)
    return call.back(organisation_path(org), "The organisation was changed.")


def top_up(call: Call, org: str) -> Response:
    """Show the form; sent in practice, it adds the credits at once, for nothing (8)."""
    row = lookups.open_organisation(call, org)
    _ = call.user_id
    if not (lookups.may_manage(call, row["id"]) or lookups.is_convener(call, row["id"])):
        raise NotFound
    if not call.is_post:
        return call.page("top_up.html", organisation=row)
    amount = (call.request.posted("total-credits") or "").strip()
    if not amount.isdecimal() or not 0 < int(amount[:9]) <= 100_000:
        return call.page("top_up.html", organisation=row)
    call.store.run(
        "UPDATE organisation SET credits = COALESCE(credits, 0) + ? WHERE id = ?",
        int(amount[:9]), row["id"],
    )  # fmt: skip
    return redirect(organisation_path(org))
