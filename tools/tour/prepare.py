"""What a trainer has before she starts: an organisation and a course without participants."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Any

import requests

from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.client import CertificationClient, NewCourse
from qgis_certification_plugin.server.session import SiteSession
from tools.practice import Server


def prepare(server: Server, days_ago: int = 2) -> dict[str, Any]:
    """Make a course that ended today, as the owner, and return what the steps need.

    `{"organisation", "organisation_name", "course", "course_type", "period", "mark"}`; the mark
    stands in the course's competence and in everybody's e-mail, so that it can be recognised.
    Raises the errors of the server room.
    """
    owner = server.accounts["owner"]
    session = SiteSession(ServerAddress.parse(server.url), requests.Session())
    client = CertificationClient(session)
    client.sign_in(owner["username"], owner["password"])
    slug = owner["organisation_slug"]
    form = client.course_form(slug)
    before = client.organisation_page(slug)
    mark = secrets.token_hex(3)
    end = site_today()
    kind, name = next(iter(form.course_types.items()))
    client.create_course(
        slug,
        form.organisation,
        NewCourse(
            course_type=kind,
            convener=next(iter(form.conveners)),
            centre=next(iter(form.centres)),
            certificate_type=next(iter(form.certificate_types)),
            start=_free_start(before, name, days_ago),
            end=end,
            competence=f"Reading and making maps (tour {mark})",
        ),
    )
    after = client.organisation_page(slug)
    known = {line.course for line in before.courses}
    [line] = [line for line in after.courses if line.course not in known]
    client.sign_out()
    return {
        "organisation": slug,
        "organisation_name": after.name,
        "course": line.course,
        "course_type": line.course_type,
        "mark": mark,
    }


def _free_start(page: Any, course_type: str, days_ago: int) -> Any:
    """Return a start that no course of this type has: the site refuses doubles."""
    taken = {line.start for line in page.courses if line.course_type == course_type}
    start = site_today() - timedelta(days=days_ago)
    while start in taken:
        start -= timedelta(days=1)
    return start
