"""The pages of an application: the form, its questions, and what the site says of it (7)."""

from __future__ import annotations

import html as html_text
import re
from dataclasses import dataclass, field
from datetime import date, datetime

from ...domain.text import tidy
from ..errors import UnexpectedPage
from ..markup import Element, parse
from .common import is_signed_in

TEXT_FIELDS = (
    "name", "organisation_email", "url", "address", "country", "organisation_phone", "vat_number",
    "owner_message",
)  # fmt: skip


@dataclass(frozen=True)
class Question:
    """A question of the checklist. `number` is only good for the page it was read from."""

    number: int
    text: str
    has_text: bool
    help: str = ""


@dataclass(frozen=True)
class ApplicationForm:
    """The form, new or filled in.

    `values` has a text for each of TEXT_FIELDS; `countries` the codes that may be chosen;
    `owners` who is chosen, by number.
    """

    values: dict[str, str]
    countries: frozenset[str]
    owners: tuple[int, ...]
    project: str
    questions: tuple[Question, ...] = ()


def read_form(page: Element, name: str = "application") -> ApplicationForm:
    """Read the form for a new organisation, or for changing one. Raises UnexpectedPage."""
    form = next(
        (one for one in page.all("form") if one.first(name="organisation_email") is not None), None
    )
    if form is None:
        raise UnexpectedPage(page=name, missing="form")
    values = {field: _value(form, field, name) for field in TEXT_FIELDS}
    country = form.first("select", name="country")
    owners = form.first("select", name="organisation_owners")
    project = form.first("input", name="project")
    if country is None or owners is None or project is None or not project["value"]:
        raise UnexpectedPage(page=name, missing="country, organisation_owners or project")
    options = [option["value"] for option in country.all("option")]
    return ApplicationForm(
        values=values,
        countries=frozenset(value for value in options if value),
        owners=tuple(map(int, _chosen(owners))),
        project=project["value"],
        questions=_questions(page, name),
    )


def _value(form: Element, name: str, page: str) -> str:
    for element in form.walk():
        if element["name"] != name:
            continue
        if element.tag == "input":
            return element["value"]
        if element.tag == "textarea":
            text = "".join(child for child in element.children if isinstance(child, str))
            # A browser drops the line end that Django writes behind the opening tag.
            return re.sub(r"^\r?\n", "", text)
        if element.tag == "select":
            return next(iter(_chosen(element)), "")
    raise UnexpectedPage(page=page, missing=name)


def _chosen(select: Element) -> list[str]:
    return [
        option["value"]
        for option in select.all("option")
        if "selected" in option.attributes and option["value"]
    ]


_CHECKLIST = re.compile(r"checklist-(\d{1,18})")


def _questions(page: Element, name: str) -> tuple[Question, ...]:
    """Read the questions; each label stands before its two buttons, a text may follow (7)."""
    container = page.first(class_="checklist-container")
    if container is None:
        return ()
    found: list[Question] = []
    label, texts, helps = "", set(), {}
    for element in container.walk():
        if element.tag == "label" and "label" in element.classes:
            label = element.text
        elif element.tag == "textarea":
            texts.add(element["name"])
        elif element.tag == "p" and "help" in element.classes and found:
            helps[found[-1].number] = element.text
        match = _CHECKLIST.fullmatch(element["name"]) if element.tag == "input" else None
        if match and int(match[1]) not in {question.number for question in found}:
            if not label:
                raise UnexpectedPage(page=name, missing="question")
            found.append(Question(int(match[1]), label, has_text=False))
            label = ""
    return tuple(
        Question(one.number, one.text, f"textarea-{one.number}" in texts, helps.get(one.number, ""))
        for one in found
    )


@dataclass(frozen=True)
class Event:
    """An entry of the application's history, as the site words it."""

    when: str
    text: str


@dataclass(frozen=True)
class OrganisationProfile:
    """What an organisation's page tells everybody about it.

    `status` and `remarks` are None for an approved organisation, which has no such cards.
    """

    organisation: str
    name: str
    details: dict[str, str]
    status: str | None
    remarks: str | None
    history: tuple[Event, ...] = ()
    answers: tuple[str, ...] = ()
    centres: tuple[str, ...] = ()
    course_types: tuple[str, ...] = ()
    conveners: tuple[str, ...] = ()
    may_edit: bool = False
    signed_in: bool = field(default=False, compare=False)


def read_profile(html: str, organisation: str) -> OrganisationProfile:
    """Read the page of the organisation with this slug, approved or not. Raises UnexpectedPage."""
    page = parse(html)
    heading = page.first("h1", class_="title")
    cards = _cards(page)
    if heading is None or not heading.text or "Organisation Details" not in cards:
        raise UnexpectedPage(page="organisation", missing="Organisation Details")
    status, remarks = cards.get("Status"), cards.get("Remarks")
    if status is None and "Courses" not in cards:
        raise UnexpectedPage(page="organisation", missing="Status")
    return OrganisationProfile(
        organisation=organisation,
        name=heading.text,
        details=_details(cards["Organisation Details"]),
        status=None if status is None else status.text,
        remarks=None if remarks is None else remarks.text,
        history=_history(page),
        answers=_answers(page),
        centres=_names(cards.get("Training Centers"), "/trainingcenter/"),
        course_types=_names(cards.get("Course Types"), "/coursetype/"),
        conveners=_first_cells(cards.get("Course Conveners")),
        may_edit=f"/{organisation}/update/" in html,
        signed_in=is_signed_in(page),
    )


def _cards(page: Element) -> dict[str, Element]:
    """Return the content of each card by its title; of two with one title the one with links."""
    found: dict[str, Element] = {}
    for card in page.all(class_="card"):
        title = card.first(class_="card-header-title")
        content = card.first(class_="card-content")
        if title is None or content is None:
            continue
        if title.text not in found or content.first("a") is not None:
            found[title.text] = content
    return found


def _details(content: Element) -> dict[str, str]:
    rows: dict[str, str] = {}
    for row in content.all(class_="columns"):
        cells = [cell.text for cell in row.all(class_="column")]
        if len(cells) == 2:
            value = cells[1].rstrip(", ")
            rows[cells[0].rstrip(":")] = "" if value in {"-", "None"} else value
    return rows


def _history(page: Element) -> tuple[Event, ...]:
    timeline = page.first(class_="timeline")
    if timeline is None:
        return ()
    events = []
    for entry in timeline.all("li"):
        when, text = entry.first("div"), entry.first("p")
        events.append(Event(when.text if when else "", text.text if text else ""))
    return tuple(events)


def _answers(page: Element) -> tuple[str, ...]:
    """Return the questions with their answers, which stand below the details."""
    found = []
    for paragraph in page.all("p"):
        sign = paragraph.first("i")
        if sign is None or not {"fa-check-circle", "fa-times-circle"} & set(sign.classes):
            continue
        if paragraph.text.endswith(":"):
            yes = "fa-check-circle" in sign.classes
            found.append(f"{paragraph.text} {'Yes' if yes else 'No'}")
    return tuple(found)


def _names(content: Element | None, place: str) -> tuple[str, ...]:
    if content is None:
        return ()
    links = (link for link in content.all("a") if place in link["href"])
    return tuple(dict.fromkeys(link.text for link in links if link.text))


def _first_cells(content: Element | None) -> tuple[str, ...]:
    if content is None:
        return ()
    cells = (next(row.all("td"), None) for row in content.all("tr"))
    return tuple(cell.text for cell in cells if cell is not None and cell.text)


@dataclass(frozen=True)
class Listed:
    """An organisation in the site's list of applications or of approved ones (3.1)."""

    name: str
    slug: str
    created: date | None
    status: str
    remarks: str


def read_list(data: object) -> tuple[tuple[Listed, ...], int]:
    """Read a part of the list; returns it and how many entries there are. Raises UnexpectedPage."""
    rows = data.get("data") if isinstance(data, dict) else None
    total = data.get("recordsFiltered") if isinstance(data, dict) else None
    if not isinstance(rows, list) or not isinstance(total, int):
        raise UnexpectedPage(page="organisation-list", missing="data")
    found = []
    for row in rows:
        if not isinstance(row, list) or len(row) < 11:
            raise UnexpectedPage(page="organisation-list", missing="columns")
        name, slug, status, remarks = (
            tidy(html_text.unescape(str(row[column] or ""))) for column in (3, 6, 9, 10)
        )
        found.append(Listed(name, slug, _day(str(row[1])), status, remarks))
    return tuple(found), total


def _day(text: str) -> date | None:
    try:
        return datetime.strptime(text.strip(), "%d/%m/%Y").date()
    except ValueError:
        return None


_SUGGESTION = re.compile(r"(?P<username>.*?) <(?P<email>[^<>]*)>")


@dataclass(frozen=True)
class Suggestion:
    """A user of the site that matches what was typed. Never shown: see `who_is`."""

    number: int
    username: str
    email: str


def read_suggestions(data: object) -> tuple[Suggestion, ...]:
    """Read the users that the site proposes (3.6). Raises UnexpectedPage."""
    if not isinstance(data, list):
        raise UnexpectedPage(page="users", missing="list")
    found = []
    for record in data:
        match = _SUGGESTION.fullmatch(
            str(record.get("display") if isinstance(record, dict) else "")
        )
        if match and isinstance(record.get("value"), int):
            found.append(Suggestion(record["value"], match["username"], match["email"]))
    return tuple(found)


def who_is(typed: str, suggestions: tuple[Suggestion, ...]) -> int | None:
    """Return the number of the one user whose username or e-mail is exactly what was typed.

    The site proposes people by a few letters; only whoever is named in full is taken, so that
    nobody learns here who else has an account.
    """
    wanted = typed.strip().casefold()
    exact = {one.number for one in suggestions if one.username.casefold() == wanted} or {
        one.number for one in suggestions if one.email.casefold() == wanted
    }
    return exact.pop() if len(exact) == 1 and wanted else None
