"""The pages about organisations that everybody can read (contract 3.1 to 3.3, 3.6)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from ..call import Broken, Call, NotFound, Refused
from ..countries import country_name
from ..lookups import COURSE, is_convener, is_owner, may_manage, organisation, organisation_path
from ..store import Row
from ..web import Response, escaped, json_answer, redirect

_COURSES = COURSE + " WHERE course.organisation_id = ? ORDER BY course.start_date DESC, course.id"
_SOON = COURSE + (
    " WHERE course.start_date >= ? AND course.start_date <= ? ORDER BY course.start_date"
)
_ARCHIVED = "This organisation is archived: nothing can be changed any more."
_LARGEST_TABLE_PAGE = 100


def root(_call: Call) -> Response:
    """Go to the home page."""
    return redirect("/en/")


def home(call: Call) -> Response:
    """List the courses of the next six months."""
    last = call.today + timedelta(days=183)
    rows = call.store.all(_SOON, call.today.isoformat(), last.isoformat())
    return call.page("home.html", courses=rows)


def listed(call: Call) -> Response:
    """Show the empty table that a browser fills from the datatable."""
    return call.page("organisations.html", approved="True", archived="")


def archived(call: Call) -> Response:
    """Show the empty table of archived organisations."""
    _ = call.user_id
    return call.page("organisations.html", approved="", archived="True")


def pending(call: Call) -> Response:
    """Show the empty table of applications, to managers."""
    _ = call.user_id
    if call.user is None or not call.user["is_manager"]:
        raise Refused("Sorry! You do not have permission to perform this action.")
    return call.page("organisations.html", approved="False", archived="")


def datatable(call: Call) -> Response:
    """Answer the table of organisations, in pages, as JSON (contract 3.1)."""
    query = call.request.query
    rows = [row for row in call.store.all("SELECT * FROM organisation") if _is_asked(row, query)]
    prefix = query.get("search[value]", "").lower()
    rows = [row for row in rows if row["name"].lower().startswith(prefix)]
    rows.sort(key=_order(query), reverse=query.get("order[0][dir]") == "desc")
    start, length = _number(query.get("start", "0")), _number(query.get("length", "10"))
    shown = rows if length < 0 else rows[start : start + min(length, _LARGEST_TABLE_PAGE)]
    return json_answer(
        {
            "draw": _number(query.get("draw", "0")),
            "recordsTotal": call.store.value("SELECT COUNT(*) FROM organisation"),
            "recordsFiltered": len(rows),
            "data": [_table_row(call, row) for row in shown],
            "result": "ok",
        }
    )


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise Broken from None


def _is_asked(row: Row, query: dict[str, str]) -> bool:
    if query.get("is_archived") == "True":
        return bool(row["archived"])
    if row["archived"] or not row["enabled"]:
        return False
    if query.get("approved") == "True":
        return bool(row["approved"])
    if row["approved"] or bool(row["rejected"]) != (query.get("rejected") == "True"):
        return False
    return bool(row["rejected"]) or (row["status"] == "Pending") == (query.get("ready") != "True")


def _order(query: dict[str, str]) -> Any:
    column = {"1": "created", "2": "updated"}.get(query.get("order[0][column]", "0"))
    if column is None:
        return lambda row: row["name"].lower()
    return lambda row: row[column]


def _table_row(call: Call, row: Row) -> list[Any]:
    manager = call.user is not None and bool(call.user["is_manager"])
    name = escaped(row["name"])
    return [
        f'<a href="{organisation_path(row["slug"])}">{name}</a>',
        datetime.fromisoformat(row["created"]).strftime("%d/%m/%Y"),
        datetime.fromisoformat(row["updated"]).strftime("%d/%m/%Y"),
        name,
        manager,
        "qgis",
        row["slug"],
        country_name(row["country"]) or "",
        manager,
        row["status"],
        escaped(row["remarks"]),
    ]


def show(call: Call, org: str) -> Response:
    """Show an organisation; what the user may do is what the page offers."""
    row = organisation(call, org)
    if row["archived"]:
        call.flash(_ARCHIVED, "warning")
    managing = not row["archived"] and may_manage(call, row["id"])
    store, pk = call.store, row["id"]
    return call.page(
        "organisation.html",
        organisation=row,
        path=organisation_path(org),
        back="/en/certifyingorganisation/list/",
        may_manage=managing,
        is_owner=managing and is_owner(call, row["id"]),
        may_convene=managing or (not row["archived"] and is_convener(call, pk)),
        details=_details(call, row),
        counts=[
            ("Training Centers", _count(call, "SELECT COUNT(*) FROM center", pk)),
            ("Attendees", _count(call, "SELECT COUNT(*) FROM attendee", pk)),
        ],
        courses=store.all(_COURSES, pk),
        centers=store.all("SELECT * FROM center WHERE organisation_id = ? ORDER BY id", pk),
        types=store.all("SELECT * FROM course_type WHERE organisation_id = ? ORDER BY name", pk),
        conveners=store.all(
            """SELECT convener.*, user.first_name || ' ' || user.last_name AS name,
                 EXISTS (SELECT 1 FROM course WHERE course.convener_id = convener.id) AS used
               FROM convener JOIN user ON user.id = convener.user_id
               WHERE convener.organisation_id = ? ORDER BY convener.id""",
            pk,
        ),
        answers=store.all(
            """SELECT question.question, answer.yes, answer.text FROM answer
               JOIN question ON question.id = answer.question_id
               WHERE answer.organisation_id = ? ORDER BY question.id""",
            pk,
        ),
        history=store.all("SELECT * FROM history WHERE organisation_id = ? ORDER BY id", pk),
    )


def _count(call: Call, what: str, organisation_id: int) -> int:
    return int(call.store.value(f"{what} WHERE organisation_id = ?", organisation_id))


def _details(call: Call, row: Row) -> list[tuple[str, str]]:
    owners = call.store.all(
        """SELECT user.first_name || ' ' || user.last_name AS name FROM owner
           JOIN user ON user.id = owner.user_id WHERE owner.organisation_id = ?""",
        row["id"],
    )
    return [
        ("Name", row["name"]),
        ("Address", row["address"]),
        ("Country", country_name(row["country"]) or ""),
        ("Email", row["email"]),
        ("Phone", row["phone"]),
        ("Owners", "".join(f"{owner['name']}, " for owner in owners)),
        ("URL", row["url"] or ""),
    ]


def certificate_types(call: Call) -> Response:
    """List the kinds of certificate for the dialog (contract 3.6)."""
    _ = call.user_id
    rows = call.store.all("SELECT * FROM certificate_type WHERE linked ORDER BY id")
    return json_answer(
        [
            {
                "id": row["id"],
                "name": row["name"],
                "description": row["description"],
                "wording": row["wording"],
                "order": row["position"],
            }
            for row in rows
        ]
    )


def statuses(call: Call) -> Response:
    """List the states of an application."""
    _ = call.user_id
    return json_answer([{"id": 1, "name": "Pending"}, {"id": 2, "name": "Rejected"}])


def autocomplete_users(call: Call) -> Response:
    """List users whose name or address begins with what was typed."""
    _ = call.user_id
    typed = call.request.query.get("q", "").lower()
    rows = call.store.all("SELECT * FROM user WHERE is_active ORDER BY id DESC")
    found = [row for row in rows if row["username"].lower().startswith(typed) and typed]
    return json_answer([_user(row) for row in found[:20]])


def user_by_pk(call: Call, pk: str) -> Response:
    """Name one user."""
    _ = call.user_id
    row = call.store.one("SELECT * FROM user WHERE id = ? AND is_active", pk)
    if row is None:
        raise NotFound
    return json_answer(_user(row))


def _user(row: Row) -> dict[str, Any]:
    return {"value": row["id"], "display": f"{row['username']} <{row['email']}>"}
