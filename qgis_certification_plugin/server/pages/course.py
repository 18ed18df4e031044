"""The page of one course: rights, credits and its participants (contract 3.5)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from .. import address
from ..dates import parse_date
from ..errors import UnexpectedPage
from ..markup import Element, parse
from .common import credits_shown, is_signed_in, messages, optional

_NUMBER = re.compile(r"[A-Za-z]{1,20}-\d{1,18}")


@dataclass(frozen=True)
class Attendee:
    """One row of the table. What may be done is what the row offers a link for.

    `attendee` is the person, `enrolment` the person's place in this course: the site calls both
    of them "courseattendee" in its addresses. Either is None where the row does not show it.
    """

    attendee: int | None
    enrolment: int | None
    name: str
    number: str | None
    paid: bool
    certificate_type: str | None
    may_issue: bool = False
    may_edit: bool = False
    may_revoke: bool = False
    may_print: bool = False
    may_renew: bool = False
    may_pay: bool = False
    may_remove: bool = False


@dataclass(frozen=True)
class CoursePage:
    """A course as this user sees it. `attendees` is None where the user may not see them."""

    organisation: str
    course: str
    course_type: str
    start: date
    end: date
    organisation_name: str
    centre: str
    convener: str
    language: str | None
    competence: str | None
    signed_in: bool
    credits: int | None
    attendees: tuple[Attendee, ...] | None
    certificate_type: int | None
    may_enrol: bool
    may_upload: bool
    may_edit: bool
    may_mail: bool
    messages: tuple[str, ...] = ()


def read(html: str, organisation: str, course: str) -> CoursePage:
    """Read the page of the course with these slugs.

    Raises UnexpectedPage naming what was missing: a page without the table for somebody who may
    change the course is not "no participants".
    """
    root = address.course_path(organisation, course)
    table = _table(html)
    # The rows are the bulk of the page and malformed: they are cut out and read one by one.
    page = parse(html if table is None else html[: table.start] + html[table.stop :])
    details = _details(page)
    links = {link["href"] for link in page.all("a")}
    notice = "Only authorized users can see" in html
    if table is None and not notice:
        raise UnexpectedPage(page="course", missing="course-attendees-table")
    if table is not None and root not in html:
        raise UnexpectedPage(page="course", missing="course")
    return CoursePage(
        organisation=organisation,
        course=course,
        course_type=_detail(details, "course type"),
        start=_date(details, "start date"),
        end=_date(details, "end date"),
        organisation_name=_detail(details, "organisation"),
        centre=details.get("training center", ""),
        convener=details.get("course convener", ""),
        language=optional(details.get("course language", "")),
        competence=optional(details.get("trained competence(s)", "")),
        signed_in=is_signed_in(page),
        credits=credits_shown(page),
        attendees=None if table is None else _rows(html[table], root),
        certificate_type=_course_certificate_type(html),
        may_enrol=root + "create-courseattendee/" in links,
        may_upload=root + "upload/" in links,
        may_edit=root + "update/" in links,
        may_mail=root + "send_email/" in links,
        messages=tuple(messages(page)),
    )


def _table(html: str) -> slice | None:
    """Return where the rows of the table of participants stand in the page."""
    attribute = re.search(r"<table\b[^<>]*\bid=\"course-attendees-table\"", html)
    if attribute is None:
        return None
    body = html.find("<tbody>", attribute.end())
    end = html.find("</tbody>", body)
    return None if body < 0 or end < 0 else slice(body + len("<tbody>"), end)


def _details(page: Element) -> dict[str, str]:
    details: dict[str, str] = {}
    for around in (page, *page.walk()):
        cells = [child for child in around.children if isinstance(child, Element)]
        for label, value in zip(cells, cells[1:]):
            if label.tag == "div" and "has-text-weight-medium" in label.classes:
                details.setdefault(label.text.rstrip(":").lower(), value.text)
    return details


def _detail(details: dict[str, str], name: str) -> str:
    try:
        return details[name]
    except KeyError:
        raise UnexpectedPage(page="course", missing=name) from None


def _date(details: dict[str, str], name: str) -> date:
    day = parse_date(_detail(details, name))
    if day is None:
        raise UnexpectedPage(page="course", missing=name)
    return day


def _course_certificate_type(html: str) -> int | None:
    match = re.search(r"\bcourseCertId\s*=\s*'(\d{1,18})'", html)
    return int(match[1]) if match else None


def _rows(html: str, root: str) -> tuple[Attendee, ...]:
    # Names are escaped by the site, so a "<tr" is never part of one.
    return tuple(_row(parse(f"<table><tr {row}"), root) for row in html.split("<tr")[1:])


def _row(row: Element, root: str) -> Attendee:
    elements = list(row.walk())  # once: it is looked for much in them
    cells = [element for element in elements if element.tag == "td"]
    if len(cells) < 4:
        raise UnexpectedPage(page="course", missing="attendee-columns")
    name, issued, number_cell, type_cell = cells[:4]
    anchors = [element for element in elements if element.tag == "a"]
    found = _ids([anchor["href"] for anchor in anchors], root)
    issue = next((each for each in anchors if each["id"] == "issueCertificateButton"), None)
    issue_id = _to_id(issue["attendee_id"]) if issue is not None else None
    ids = {pk for page, pk in found.items() if page != "remove"}
    ids |= {issue_id} if issue_id is not None else set()
    if len(ids) > 1:
        raise UnexpectedPage(page="course", missing="one-attendee-per-row")
    shown = number_cell.text
    number = shown if _NUMBER.fullmatch(shown) else None
    has_certificate = issued.first(class_="fa-check-circle") is not None
    if has_certificate != (number is not None):
        raise UnexpectedPage(page="course", missing="certificate-number")
    certificate_type = type_cell.text
    return Attendee(
        attendee=next(iter(ids), None),
        enrolment=found.get("remove"),
        name=name.text,
        number=number,
        paid="print" in found,
        certificate_type=None if certificate_type in {"", "-"} else certificate_type,
        may_issue=issue_id is not None and number is None,
        may_edit="edit" in found,
        may_revoke="revoke" in found,
        may_print="print" in found,
        may_renew="renew" in found,
        may_pay="pay" in found,
        may_remove="remove" in found,
    )


# What stands behind the course's own address in the links of a row.
_LINKS = {
    "edit": re.compile(r"attendee/(\d{1,18})/update/", re.ASCII),
    "revoke": re.compile(r"revoke/(\d{1,18})/", re.ASCII),
    "print": re.compile(r"print/(\d{1,18})/", re.ASCII),
    "renew": re.compile(r"regenerate-certificate/(\d{1,18})/", re.ASCII),
    "pay": re.compile(r"courseattendee/(\d{1,18})/update-certificate-status/", re.ASCII),
    "remove": re.compile(r"courseattendee/(\d{1,18})/delete/", re.ASCII),
}


def _ids(links: list[str], root: str) -> dict[str, int]:
    """Return the number in the first link of each kind that there is."""
    found: dict[str, int] = {}
    ends = [link[len(root) :] for link in links if link.startswith(root)]
    for page, pattern in _LINKS.items():
        match = next(filter(None, map(pattern.fullmatch, ends)), None)
        if match is not None:
            found[page] = int(match[1])
    return found


def _to_id(text: str) -> int | None:
    return int(text) if re.fullmatch(r"\d{1,18}", text) else None
