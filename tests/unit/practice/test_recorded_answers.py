"""The pages have what a client holds on to in the recorded answers of the site."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from tests.captures import capture
from tests.unit.practice.conftest import ORGANISATION, TODAY
from tests.unit.practice.visitor import Page, Visitor, parse, table_lines

PATH = f"/en/certifyingorganisation/{ORGANISATION}/"
STATES = f"{PATH}course/qgis_introduction-qgis_{TODAY - timedelta(3)}-{TODAY + timedelta(2)}/"
MANY = f"{PATH}course/qgis_qgis-for-advanced-users_{TODAY - timedelta(4)}-{TODAY - timedelta(1)}/"
GUESTS = f"{PATH}course/qgis_programming-with-pyqgis_{TODAY - timedelta(5)}-{TODAY - timedelta(2)}/"
PERSON = "100001"  # without a certificate
ISSUED = "100002"

PAGES = [
    ("course-A_states-trainer1.html", "owner", STATES),
    ("course-A_states-manager1.html", "manager", STATES),
    ("course-A_states-nobody.html", "outsider", STATES),
    ("course-A_states-anonymous.html", None, STATES),
    ("course-A_states-convener1.html", "convener", STATES),
    ("course-A_convener1-convener1.html", "convener", GUESTS),
    ("course-A_big-owner.html", "owner", MANY),
    ("org-A-anonymous.html", None, PATH),
    ("org-A-nobody.html", "former_convener", PATH),
    ("org-A-convener1.html", "convener", PATH),
    ("org-A-trainer1.html", "owner", PATH),
    ("org-A-manager1.html", "manager", PATH),
    ("org-pending.html", None, "/en/certifyingorganisation/asked-map-school-needs-info/"),
    ("org-rejected.html", None, "/en/certifyingorganisation/rejected-maps-inc/"),
    ("org-list.html", None, "/en/certifyingorganisation/list/"),
    ("login-page.html", None, "/en/accounts/login/"),
    ("profile.html", "owner", "/en/profile/"),
    ("form-create-attendee.html", "owner", f"{STATES}create-attendee/"),
    ("form-create-courseattendee.html", "owner", f"{STATES}create-courseattendee/"),
    ("form-upload.html", "owner", f"{STATES}upload/"),
    ("form-attendee-update.html", "owner", f"{STATES}attendee/{PERSON}/update/"),
    (
        "form-create-certificate.html",
        "owner",
        f"{STATES}courseattendee/{PERSON}/create-certificate/1/",
    ),
    ("form-generate-all.html", "owner", f"{STATES}generate-all-certificate/"),
    ("form-revoke.html", "owner", f"{STATES}revoke/{ISSUED}/"),
    ("form-send-email.html", "owner", f"{STATES}send_email/"),
    ("form-create-course.html", "owner", f"{PATH}create-course/"),
    ("form-course-update.html", "owner", f"{STATES}update/"),
    ("form-create-trainingcenter.html", "owner", f"{PATH}create-trainingcenter/"),
    ("form-create-coursetype.html", "owner", f"{PATH}create-coursetype/"),
    ("form-create-courseconvener.html", "owner", f"{PATH}create-courseconvener/"),
    ("form-org-update.html", "owner", f"{PATH}update/"),
    (
        "form-create-certifyingorganisation.html",
        "owner",
        "/en/create-certifyingorganisation/",
    ),
    ("form-top-up.html", "owner", f"{PATH}top-up/"),
    ("validate-valid.html", None, "/en/certificate/QGIS-1/"),
    ("validate-unknown.html", None, "/en/certificate/QGIS-99999/"),
    ("prod-404.html", None, "/en/certifyingorganisation/nope/"),
]

# What reviewers use, and files that were stored, are not part of practice; rows are compared below.
_NOT_HERE = re.compile(
    r"/archiving/|/organisationcertificate/|certifyingorganisation/\*/delete/|/convener/\*/delete/"
    r"|/top-up/$|/certification-management/|/(print|revoke|regenerate-certificate)/0/$"
    r"|/(attendee|courseattendee)/0/"
)
# Shown here for another number of credits, and to go back.
_MORE_HERE = re.compile(r"list/$|/certificate/$|/course/\*/$|/generate-all-certificate/$")
_FIELDS_NOT_HERE = re.compile(
    r"status|reviewer|rejected|remarks|organisation-slug|-clear$|^checklist-[56]|^textarea-5"
)
_IDS = re.compile(
    r"div_id_|id_(?!location_|.*_helptext|.*_file$|template_certificate_|signature_|logo_)"
    r"|course-attendees-table|issueCertificateButton|imagemodal|checklistForm|preview-form"
    r"|chooseCertificateForm|delete-confirmation|generate-all|send-email|dataTable"
)
_HEADERS = {
    "Name", "Certificate Issued?", "Certificate Number", "Certificate Type", "Actions",
    "Course Name", "Date", "Training Center", "Course Language", "Course Convener",
}  # fmt: skip
_CHECKS = re.compile(r"(checklist|textarea)-\d+")


def wanted_fields(page: Page) -> set[str]:
    return {_CHECKS.sub(r"\1", name) for name in page.fields if not _FIELDS_NOT_HERE.search(name)}


@pytest.mark.parametrize(("name", "role", "path"), PAGES, ids=[page[0] for page in PAGES])
def test_a_page_has_the_fields_links_and_marks_of_the_recorded_one(
    server: Any, sign_in: Callable[[str], Visitor], name: str, role: str | None, path: str
) -> None:
    recorded = parse(capture(name))
    visitor = Visitor(server) if role is None else sign_in(role)
    made = parse(visitor.get(path).text)
    assert wanted_fields(made) == wanted_fields(recorded)
    links = {link for link in recorded.links if not _NOT_HERE.search(link)}
    assert links - made.links == set()
    more = {link for link in made.links if not _NOT_HERE.search(link)} - links
    assert {link for link in more if not _MORE_HERE.search(link)} == set()
    ids = {one for one in recorded.ids if _IDS.match(one)}
    assert ids - made.ids == set()
    assert set(made.headers) >= {one for one in recorded.headers if one in _HEADERS}


def test_rows_offer_what_they_offer_in_the_recorded_answer(owner: Visitor) -> None:
    recorded = table_lines(capture("course-A_states-trainer1.html"))
    made = owner.lines(STATES)
    assert [line.links for line in made] == [line.links for line in recorded]
    assert [line.number for line in made] == [line.number for line in recorded]


def test_rows_without_credits_offer_what_they_offer_in_the_recorded_answer(
    sign_in: Callable[[str], Visitor],
) -> None:
    path = "/en/certifyingorganisation/atelier-carto-du-leman/"
    poor = sign_in("owner_without_credits")
    found = re.search(r"course/qgis_[\w-]+/", poor.get(path).text)
    assert found is not None
    recorded = {
        (line.number is None, frozenset(line.links))
        for line in table_lines(capture("course-B_nocredit-owner.html"))
    }
    made = {(line.number is None, frozenset(line.links)) for line in poor.lines(path + found[0])}
    assert made == recorded


def test_rows_close_one_block_too_many(owner: Visitor) -> None:
    text = owner.get(STATES).text
    body = text[text.index("<tbody>") : text.index("</tbody>")]
    assert body.count("</div>") == 2 * body.count("<div")


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("feed-organisations-p1.json", "/en/feed/certifyingorganisations/"),
        ("feed-upcoming-course.json", "/en/feed/upcoming-course/"),
        ("feed-past-course.json", "/en/feed/past-course/"),
        ("feed-training-center.json", "/en/feed/training-center/"),
        ("feed-org-A-upcoming.json", f"{PATH}feed/upcoming-course/"),
        ("feed-org-A-training-center.json", f"{PATH}feed/training-center/"),
        ("datatable-approved.json", "/en/certifyingorganisation-json/?approved=True&length=100"),
    ],
)
def test_json_has_the_shape_of_the_recorded_one(visitor: Visitor, name: str, path: str) -> None:
    answer = visitor.get(path, headers={"Accept": "application/json"})
    assert shape(answer.json()) == shape(json.loads(capture(name)))


def shape(value: Any) -> Any:
    """The keys and kinds of a value; a list counts by its first entry without nulls."""
    if isinstance(value, dict):
        return {key: "geometry" if key == "geometry" else shape(one) for key, one in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return "text" if isinstance(value, str) or value is None else type(value).__name__
