"""From a form that is filled in to a course on the site (contract 6.1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..domain.arranging.courses import (
    CourseFields,
    Offer,
    Twin,
    new_one,
    problems,
    twin_of,
)
from ..domain.arranging.drafts import COPY, COURSE, NEW_COURSE, Draft, Sending, course_of
from ..domain.arranging.drafts import course_texts as texts_of
from ..domain.arranging.problems import stopping
from ..domain.text import tidy
from ..server.arranging import ArrangingDesk
from ..server.errors import CertificationError, Forbidden, NotFound
from ..server.pages.course_form import CoursePaper
from ..server.pages.organisation import CourseLine, OrganisationPage
from .arranging import ChangedMeanwhile, Made, Note, NotReady, Uncertain, read_background


@dataclass(frozen=True)
class OpenedCourse:
    """A form as it is shown: the organisation, what may be chosen, and what is in it.

    `has_background`: the course has a picture already. `background` is that picture where a copy
    is to take it over.
    """

    page: OrganisationPage
    offer: Offer
    fields: CourseFields
    has_background: bool = False
    background: bytes | None = None


def open_course(desk: ArrangingDesk, organisation: str, kind: str, course: str) -> OpenedCourse:
    """Read what a dialog of this kind (`domain.arranging.drafts`) shows.

    Raises Forbidden where the organisation's page does not offer it, SignedOut, or the errors of
    the server room.
    """
    page = desk.organisation(organisation)
    if kind != COURSE and not page.may_create_course:
        raise Forbidden(reason="no-permission")
    source = None if kind == NEW_COURSE else _paper_of(desk, page, course)
    if kind == COURSE and source is not None:
        return OpenedCourse(page, source.offer, source.fields, bool(source.background))
    paper = desk.course_paper(organisation)
    if source is None:
        return OpenedCourse(page, paper.offer, replace(paper.fields, start=None, end=None))
    picture = _picture_of(desk, source)
    has_one = bool(source.background)
    return OpenedCourse(page, paper.offer, source.fields, has_one, picture)


def _paper_of(desk: ArrangingDesk, page: OrganisationPage, course: str) -> CoursePaper:
    line = next((one for one in page.courses if one.course == course), None)
    if line is None:
        raise NotFound
    if not line.may_edit:
        raise Forbidden(reason="no-permission")
    return desk.course_paper(page.organisation, course)


def _picture_of(desk: ArrangingDesk, source: CoursePaper) -> bytes | None:
    if not source.background:
        return None
    try:
        return desk.background(source.background)
    except CertificationError:
        return None  # told in the dialog: the copy has none then


# --- alike ---------------------------------------------------------------------------------------


def twin_of_line(line: CourseLine) -> Twin:
    """Return what makes another course like this one."""
    return Twin(
        tidy(line.course_type), line.start, line.end, tidy(line.centre), tidy(line.convener)
    )


def alike(lines: Iterable[CourseLine], without: str = "") -> dict[Twin, str]:
    """Return the courses that another one may not be like, by what they are; without one."""
    return {twin_of_line(line): line.course for line in lines if line.course != without}


def _addresses(page: OrganisationPage, twin: Twin) -> tuple[str, ...]:
    return tuple(line.course for line in page.courses if twin_of_line(line) == twin)


# --- sending -------------------------------------------------------------------------------------


def send_course(desk: ArrangingDesk, organisation: str, draft: Draft, note: Note) -> Made:
    """Make or change the course of a draft once, and read back what came of it.

    Raises NotReady, ChangedMeanwhile, BadPicture, Uncertain or the errors of the server room;
    after all of them but Uncertain nothing was made or changed.
    """
    picture = read_background(draft.picture)
    page = desk.organisation(organisation)
    course = draft.target if draft.kind == COURSE else ""
    if course:
        paper = _paper_of(desk, page, course)
        if texts_of(paper.fields) != dict(draft.base):
            raise ChangedMeanwhile(texts_of(paper.fields))
    elif page.may_create_course:
        paper = desk.course_paper(organisation)
    else:
        raise Forbidden(reason="no-permission")
    fields = course_of(draft.texts).tidied()
    found = stopping(problems(fields, paper.offer, alike(page.courses, course)))
    if found:
        raise NotReady(found)
    if course and fields == paper.fields and picture is None:
        return Made(course, page)
    sending = _sending(page, fields, paper, picture=picture is not None)
    note(sending)
    try:
        desk.send_course(organisation, paper, fields, picture, course)
    except CertificationError as error:
        if not error.maybe_done:
            note(None)
            raise
        made = settle_course(desk, organisation, replace(draft, sending=sending), note)
        if made is None:
            error.maybe_done = False  # the page says that it was not done
            raise
        return made
    try:
        made = _look(desk, organisation, replace(draft, sending=sending))
    except Uncertain:
        made = None  # it was done, which the next look at the page will show
    note(None)
    return Made(course) if made is None else replace(made, settled=False, picture=True)


def _sending(
    page: OrganisationPage, fields: CourseFields, paper: CoursePaper, *, picture: bool
) -> Sending:
    twin = twin_of(fields, paper.offer)
    if twin is None:
        raise ValueError("a course that is not complete")
    return Sending(
        names=(twin.course_type, twin.centre, twin.convener),
        start=twin.start.isoformat(),
        end=twin.end.isoformat(),
        before=_addresses(page, twin),
        background=paper.background,
        picture=picture,
    )


def settle_course(desk: ArrangingDesk, organisation: str, draft: Draft, note: Note) -> Made | None:
    """Find out what became of a course whose answer never came; None: nothing was done.

    Raises Uncertain where the site could not be asked.
    """
    made = _look(desk, organisation, draft)
    note(None)
    return made


def _look(desk: ArrangingDesk, organisation: str, draft: Draft) -> Made | None:
    sending = draft.sending
    if sending is None:
        return None
    try:
        page = desk.organisation(organisation)
        if draft.kind == COURSE:
            paper = desk.course_paper(organisation, draft.target)
            return _changed(page, paper, draft, sending)
    except CertificationError as error:
        raise Uncertain from error
    kind, centre, convener = (*sending.names, "", "", "")[:3]
    wanted = course_of({"start": sending.start, "end": sending.end})
    if wanted.start is None or wanted.end is None:
        return None
    twin = Twin(kind, wanted.start, wanted.end, centre, convener)
    found = new_one(sending.before, _addresses(page, twin))
    return None if found is None else Made(found, page, settled=True)


def _changed(
    page: OrganisationPage, paper: CoursePaper, draft: Draft, sending: Sending
) -> Made | None:
    if paper.fields != course_of(draft.texts).tidied():
        return None
    arrived = not sending.picture or paper.background != sending.background
    return Made(draft.target, page, settled=True, picture=arrived)


def is_course(draft: Draft) -> bool:
    """Return whether a draft is one of a course, and not of a course type."""
    return draft.kind in {NEW_COURSE, COPY, COURSE}
