"""From a form that is filled in to a course type on the site (contract 6.3)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..domain.arranging.course_types import TypeFields, problems
from ..domain.arranging.drafts import Draft, Sending, type_of, type_texts
from ..domain.arranging.problems import stopping
from ..domain.text import tidy
from ..server.arranging import ArrangingDesk
from ..server.errors import CertificationError, Forbidden, NotFound
from ..server.pages.course_form import TypePaper
from ..server.pages.organisation import OrganisationPage
from .arranging import ChangedMeanwhile, Made, Note, NotReady, Uncertain


@dataclass(frozen=True)
class OpenedType:
    """A form as it is shown: the organisation, and what is in the form."""

    page: OrganisationPage
    fields: TypeFields


def open_type(desk: ArrangingDesk, organisation: str, number: int) -> OpenedType:
    """Read what the dialog of a course type shows; 0 is a new one.

    Raises Forbidden where the organisation's page does not offer it, SignedOut, or the errors of
    the server room.
    """
    page, paper = _paper(desk, organisation, number)
    return OpenedType(page, paper.fields)


def _paper(
    desk: ArrangingDesk, organisation: str, number: int
) -> tuple[OrganisationPage, TypePaper]:
    page = desk.organisation(organisation)
    found = page.arrangements
    if not number:
        if not found.may_create_type:
            raise Forbidden(reason="no-permission")
        return page, desk.type_paper(organisation)
    line = next((one for one in found.course_types if one.number == number), None)
    if line is None:
        raise NotFound
    if not line.may_edit:
        raise Forbidden(reason="no-permission")
    return page, desk.type_paper(organisation, number)


def other_names(page: OrganisationPage, number: int = 0) -> list[str]:
    """Return the names of the course types, without that of the one with this number."""
    return [tidy(one.name) for one in page.arrangements.course_types if one.number != number]


def send_type(desk: ArrangingDesk, organisation: str, draft: Draft, note: Note) -> Made:
    """Make or change the course type of a draft once, and read back what came of it.

    Raises NotReady, ChangedMeanwhile, Uncertain or the errors of the server room; after all of
    them but Uncertain nothing was made or changed.
    """
    number = _number(draft)
    page, paper = _paper(desk, organisation, number)
    if number and type_texts(paper.fields) != dict(draft.base):
        raise ChangedMeanwhile(type_texts(paper.fields))
    fields = type_of(draft.texts).tidied()
    found = stopping(problems(fields, other_names(page, number)))
    if found:
        raise NotReady(found)
    if number and fields == paper.fields:
        return Made(draft.target, page)
    sending = Sending(names=(fields.name,), before=tuple(other_names(page)))
    note(sending)
    try:
        desk.send_type(organisation, paper, fields, number)
    except CertificationError as error:
        if not error.maybe_done:
            note(None)
            raise
        made = settle_type(desk, organisation, replace(draft, sending=sending), note)
        if made is None:
            error.maybe_done = False  # the page says that it was not done
            raise
        return made
    try:
        made = _look(desk, organisation, replace(draft, sending=sending))
    except Uncertain:
        made = None  # it was done, which the next look at the page will show
    note(None)
    return Made(draft.target) if made is None else replace(made, settled=False)


def settle_type(desk: ArrangingDesk, organisation: str, draft: Draft, note: Note) -> Made | None:
    """Find out what became of a course type whose answer never came; None: nothing was done.

    Raises Uncertain where the site could not be asked.
    """
    made = _look(desk, organisation, draft)
    note(None)
    return made


def _look(desk: ArrangingDesk, organisation: str, draft: Draft) -> Made | None:
    sending, number = draft.sending, _number(draft)
    if sending is None:
        return None
    try:
        page = desk.organisation(organisation)
        if number:
            stored = desk.type_paper(organisation, number).fields
            done = stored == type_of(draft.texts).tidied()
            return Made(draft.target, page, settled=True) if done else None
    except CertificationError as error:
        raise Uncertain from error
    for one in page.arrangements.course_types:
        if (tidy(one.name),) == sending.names and tidy(one.name) not in sending.before:
            return Made(str(one.number), page, settled=True)
    return None


def _number(draft: Draft) -> int:
    return int(draft.target) if draft.target.isdecimal() and len(draft.target) < 19 else 0
