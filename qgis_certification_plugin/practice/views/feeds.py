"""The public feeds (contract 2)."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlencode

from ..call import Call, NotFound
from ..countries import country_name
from ..lookups import COURSE, open_organisation
from ..pages import render
from ..store import Row
from ..web import Response, html_page, json_answer

_PAGE = 10
_LARGEST_PAGE = 100


def organisations(call: Call) -> Response:
    """List the approved organisations, in pages."""
    return _negotiated(call, "Certifying Organisations", _organisation_page)


def upcoming_courses(call: Call, org: str = "") -> Response:
    """List the courses that start today or later."""
    return _negotiated(call, "Upcoming Courses", lambda c: _courses(c, org, upcoming=True))


def past_courses(call: Call, org: str = "") -> Response:
    """List the courses that ended today or earlier; the country is ignored, as on the site."""
    return _negotiated(call, "Past Courses", lambda c: _courses(c, org, upcoming=False))


def training_centers(call: Call, org: str = "") -> Response:
    """List the training centers."""
    return _negotiated(call, "Training Centers", lambda c: _centers(c, org))


def _negotiated(call: Call, name: str, make: Callable[[Call], Response]) -> Response:
    request = call.request
    if request.method not in {"GET", "HEAD"}:
        return json_answer({"detail": f'Method "{request.method}" not allowed.'}, 405)
    wanted = _wanted_format(request.headers.get("accept", "*/*"), request.query.get("format"))
    if wanted is None:
        return json_answer({"detail": "Could not satisfy the request Accept header."}, 406)
    answer = make(call)
    answer.headers.append(("Vary", "Accept"))
    answer.headers.append(("Allow", "GET, HEAD, OPTIONS"))
    if wanted == "json" or not answer.content_type.startswith("application/json"):
        return answer
    text = json.dumps(json.loads(answer.content), indent=4, ensure_ascii=False)
    page = html_page(
        render("browse.html", name=name, target=request.target, text=text), answer.status
    )
    page.headers = answer.headers
    return page


def _wanted_format(accept: str, asked: str | None) -> str | None:
    if asked in {"json", "api"}:
        return asked
    ranked: list[tuple[float, int, str]] = []
    for position, entry in enumerate(accept.split(",")):
        kind, *parameters = (part.strip().lower() for part in entry.split(";"))
        quality = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        weight = float(quality) if quality.replace(".", "", 1).isdigit() else 0.0
        ranked.append((-weight, position, kind))
    known = {
        "application/json": "json", "application/*": "json", "*/*": "json", "": "json",
        "text/html": "api", "text/*": "api",
    }  # fmt: skip
    return next((known[kind] for _weight, _position, kind in sorted(ranked) if kind in known), None)


def _countries(call: Call) -> set[str] | None:
    asked = call.request.query.get("country", "")
    return {code.strip().upper() for code in asked.split(",") if code.strip()} or None


def _organisation_page(call: Call) -> Response:
    rows = call.store.all(
        "SELECT * FROM organisation WHERE approved AND NOT archived ORDER BY name COLLATE NOCASE"
    )
    wanted = _countries(call)
    rows = [row for row in rows if wanted is None or row["country"] in wanted]
    size = _page_size(call.request.query.get("page_size", ""))
    last = max(1, math.ceil(len(rows) / size))
    asked = call.request.query.get("page", "1")
    page = last if asked == "last" else int(asked) if asked.isdecimal() and len(asked) < 9 else 0
    if not 1 <= page <= last:
        return json_answer({"detail": "Invalid page."}, 404)
    shown = rows[(page - 1) * size : page * size]
    return json_answer(
        {
            "count": len(rows),
            "page_size": size,
            "next": _page_link(call, page + 1) if page < last else None,
            "previous": _page_link(call, page - 1) if page > 1 else None,
            "results": [_organisation(row) for row in shown],
        }
    )


def _page_size(text: str) -> int:
    if text.isdecimal() and 0 < len(text) < 9 and int(text) > 0:
        return min(int(text), _LARGEST_PAGE)
    return _PAGE


def _page_link(call: Call, page: int) -> str:
    pairs = [
        pair
        for pair in parse_qsl(call.request.query_string, keep_blank_values=True)
        if pair[0] != "page"
    ]
    if page > 1:
        pairs.append(("page", str(page)))
    query = f"?{urlencode(pairs)}" if pairs else ""
    return f"http://{call.request.host}{call.request.path}{query}"


def _organisation(row: Row) -> dict[str, Any]:
    return {
        "name": row["name"],
        "country_name": country_name(row["country"]),
        "country_code": row["country"],
        "organisation_email": row["email"],
        "url": row["url"],
        "address": row["address"],
        "organisation_phone": row["phone"],
    }


def _one_organisation(call: Call, slug: str) -> int | None:
    if not slug:
        return None
    row = open_organisation(call, slug)
    if not row["approved"]:
        raise NotFound
    return int(row["id"])


_UPCOMING = COURSE + (
    " WHERE organisation.approved AND course.start_date >= ?"
    " ORDER BY organisation.name, course.start_date"
)
_PAST = COURSE + (
    " WHERE organisation.approved AND course.end_date <= ?"
    " ORDER BY organisation.name, course.start_date"
)


def _courses(call: Call, org: str, *, upcoming: bool) -> Response:
    organisation = _one_organisation(call, org)
    rows = call.store.all(_UPCOMING if upcoming else _PAST, call.today.isoformat())
    if organisation is not None:
        rows = [row for row in rows if row["organisation_id"] == organisation]
    elif upcoming and (wanted := _countries(call)) is not None:
        rows = [row for row in rows if row["country"] in wanted]
    return json_answer(
        {"type": "FeatureCollection", "features": [_course_feature(row) for row in rows]}
    )


def _point(row: Row) -> dict[str, Any] | None:
    if row["longitude"] is None:
        return None
    return {"type": "Point", "coordinates": [row["longitude"], row["latitude"]]}


def _course_feature(row: Row) -> dict[str, Any]:
    return {
        "type": "Feature",
        "geometry": _point(row),
        "properties": {
            "name": row["name"],
            "start_date": row["start_date"],
            "end_date": row["end_date"],
            "course_type_name": row["type_name"],
            "course_convener_name": row["convener_name"],
            "training_center_name": row["center_name"],
            "certifying_organisation_name": row["organisation_name"],
            "language": row["language"],
            "trained_competence": row["competence"],
        },
    }


def _centers(call: Call, org: str) -> Response:
    organisation = _one_organisation(call, org)
    rows = call.store.all(
        """SELECT center.*, organisation.name AS organisation_name FROM center
           JOIN organisation ON organisation.id = center.organisation_id
           WHERE organisation.approved ORDER BY organisation.name, center.id"""
    )
    return json_answer(
        {
            "type": "FeatureCollection",
            "crs": {"type": "name", "properties": {"name": "EPSG:4326"}},
            "features": [
                {
                    "type": "Feature",
                    "id": row["id"],
                    "properties": {
                        "name": row["name"],
                        "certifying_organisation__name": row["organisation_name"],
                    },
                    "geometry": _point(row),
                }
                for row in rows
                if organisation is None or row["organisation_id"] == organisation
            ],
        }
    )
