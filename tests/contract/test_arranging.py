"""Course types and courses of one's own organisation: made, copied, changed, read back (6)."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from qgis_certification_plugin.domain.arranging.course_types import TypeFields
from qgis_certification_plugin.domain.arranging.courses import CourseFields, moved
from qgis_certification_plugin.domain.arranging.drafts import (
    COPY,
    COURSE,
    NEW_COURSE,
    NEW_TYPE,
    TYPE,
    Draft,
    Sending,
    course_texts,
    type_texts,
)
from qgis_certification_plugin.server.arranging import ArrangingDesk, Background
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import Forbidden, FormRefused, SignedOut
from qgis_certification_plugin.server.pages.organisation import CourseLine
from qgis_certification_plugin.services.arranging import ChangedMeanwhile, NotReady
from qgis_certification_plugin.services.arranging_courses import open_course, send_course
from qgis_certification_plugin.services.arranging_types import open_type, send_type
from qgis_certification_plugin.services.printed_words import read_printed_words
from tests.contract.making import DAY, MadeCourse
from tests.contract.site import SiteUnderTest
from tests.unit.domain.test_images import png

Notes = list[Sending | None]


@pytest.fixture(scope="module")
def desk(owner: CertificationClient) -> ArrangingDesk:
    return ArrangingDesk(owner.session)


@pytest.fixture(scope="module")
def organisation(site: SiteUnderTest) -> str:
    return site.organisation_slug


def line_of(desk: ArrangingDesk, organisation: str, course: str) -> CourseLine:
    [line] = [one for one in desk.organisation(organisation).courses if one.course == course]
    return line


def far(days: int = 4) -> tuple[date, date]:
    """Return days that no other test has."""
    start = date.today() + random.randint(2000, 60000) * DAY
    return start, start + days * DAY


# --- course types -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made_type(desk: ArrangingDesk, organisation: str, run: str) -> int:
    fields = TypeFields(f"{run} <type> & é", "Two\nlines", "12", "https://example.org/type?a=1&b=2")
    notes: Notes = []
    made = send_type(desk, organisation, Draft(NEW_TYPE, texts=type_texts(fields)), notes.append)
    assert [note is None for note in notes] == [False, True]
    assert open_type(desk, organisation, int(made.target)).fields == fields
    return int(made.target)


def test_a_course_type_is_changed(desk: ArrangingDesk, organisation: str, made_type: int) -> None:
    before = open_type(desk, organisation, made_type).fields
    after = replace(before, hours="16", link="")
    draft = Draft(TYPE, str(made_type), type_texts(after), type_texts(before))
    made = send_type(desk, organisation, draft, lambda _: None)
    assert made.target == str(made_type)
    assert open_type(desk, organisation, made_type).fields == after


def test_what_a_certificate_says_besides_is_read(
    owner: CertificationClient, desk: ArrangingDesk, organisation: str, made_type: int
) -> None:
    words = read_printed_words(owner, organisation, made_type)
    assert words.hours == open_type(desk, organisation, made_type).fields.hours
    assert set(words.wordings) == {kind.number for kind in owner.certificate_types()}
    assert all(words.wordings.values())


def test_who_may_not_see_the_course_type_gets_the_wordings_alone(
    convener: CertificationClient, outsider: CertificationClient, organisation: str, made_type: int
) -> None:
    words = read_printed_words(outsider, organisation, made_type)
    assert words.hours is None
    assert words.wordings
    assert read_printed_words(convener, organisation, made_type).wordings == words.wordings


def test_the_site_refuses_a_name_that_is_taken(
    desk: ArrangingDesk, organisation: str, made_type: int
) -> None:
    taken = open_type(desk, organisation, made_type).fields
    with pytest.raises(FormRefused) as raised:
        desk.send_type(organisation, desk.type_paper(organisation), taken)
    assert "already exists" in " ".join(raised.value.general)


def test_a_name_that_is_taken_is_not_sent(
    desk: ArrangingDesk, organisation: str, made_type: int
) -> None:
    taken = open_type(desk, organisation, made_type).fields
    with pytest.raises(NotReady) as raised:
        send_type(desk, organisation, Draft(NEW_TYPE, texts=type_texts(taken)), _never)
    assert [(one.code, one.field) for one in raised.value.problems] == [("taken", "name")]


# --- courses ----------------------------------------------------------------------------------


def _never(_note: Sending | None) -> None:
    raise AssertionError("something was sent")


def test_a_course_is_made_and_found_on_the_page(
    desk: ArrangingDesk, organisation: str, made_type: int, run: str
) -> None:
    opened = open_course(desk, organisation, NEW_COURSE, "")
    start, end = far()
    fields = CourseFields(
        course_type=made_type,
        convener=next(iter(opened.offer.conveners)),
        centre=next(iter(opened.offer.centres)),
        certificate_type=next(iter(opened.offer.certificate_types)),
        language="Nederlands",
        competence=f"{run}  <b>maps</b>",
        start=start,
        end=end,
    )
    made = send_course(
        desk, organisation, Draft(NEW_COURSE, texts=course_texts(fields)), lambda _: None
    )
    line = line_of(desk, organisation, made.target)
    assert (line.start, line.end, line.language) == (start, end, "Nederlands")
    assert line.course_type == opened.offer.course_types[made_type]
    again = open_course(desk, organisation, COURSE, made.target)
    assert again.fields == fields.tidied()


@pytest.fixture(scope="module")
def copied(
    desk: ArrangingDesk, course: MadeCourse, tmp_path_factory: pytest.TempPathFactory
) -> str:
    """A copy of the running course, with other days."""
    opened = open_course(desk, course.organisation, COPY, course.course)
    start, end = far()
    texts = course_texts(replace(moved(opened.fields, start), end=end))
    draft = Draft(COPY, course.course, texts, course_texts(opened.fields))
    return send_course(desk, course.organisation, draft, lambda _: None).target


def test_a_copy_has_everything_but_the_days(
    desk: ArrangingDesk, course: MadeCourse, copied: str
) -> None:
    source = open_course(desk, course.organisation, COURSE, course.course).fields
    copy = open_course(desk, course.organisation, COURSE, copied).fields
    assert copied != course.course
    assert replace(copy, start=source.start, end=source.end) == source
    assert copy.start != source.start


def test_the_same_again_is_seen_before_it_is_sent(
    desk: ArrangingDesk, course: MadeCourse, copied: str
) -> None:
    opened = open_course(desk, course.organisation, COPY, copied)
    before = desk.organisation(course.organisation).courses
    draft = Draft(COPY, copied, course_texts(opened.fields))
    with pytest.raises(NotReady) as raised:
        send_course(desk, course.organisation, draft, _never)
    assert [one.code for one in raised.value.problems] == ["twin"]
    assert desk.organisation(course.organisation).courses == before


def test_the_site_refuses_the_same_again(
    desk: ArrangingDesk, course: MadeCourse, copied: str
) -> None:
    fields = open_course(desk, course.organisation, COPY, copied).fields
    paper = desk.course_paper(course.organisation)
    with pytest.raises(FormRefused) as raised:
        desk.send_course(course.organisation, paper, fields)
    assert "already exists" in " ".join(raised.value.general)


def test_an_end_before_the_start_is_seen_here_because_the_site_does_not(
    desk: ArrangingDesk, course: MadeCourse
) -> None:
    opened = open_course(desk, course.organisation, COPY, course.course)
    start, _end = far()
    texts = course_texts(replace(opened.fields, start=start, end=start - DAY))
    with pytest.raises(NotReady) as raised:
        send_course(desk, course.organisation, Draft(COPY, course.course, texts), _never)
    assert [one.code for one in raised.value.problems] == ["end-before-start"]


def test_a_course_is_changed_and_keeps_its_address(
    desk: ArrangingDesk, course: MadeCourse, copied: str
) -> None:
    before = open_course(desk, course.organisation, COURSE, copied).fields
    assert before.end is not None
    after = replace(before, end=before.end + timedelta(days=1), language="", competence="Other")
    draft = Draft(COURSE, copied, course_texts(after), course_texts(before))
    made = send_course(desk, course.organisation, draft, lambda _: None)
    assert made.target == copied
    assert open_course(desk, course.organisation, COURSE, copied).fields == after


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(
    desk: ArrangingDesk, course: MadeCourse, copied: str
) -> None:
    now = open_course(desk, course.organisation, COURSE, copied).fields
    old = course_texts(replace(now, competence="As it was"))
    draft = Draft(COURSE, copied, course_texts(replace(now, language="Deutsch")), old)
    with pytest.raises(ChangedMeanwhile) as raised:
        send_course(desk, course.organisation, draft, _never)
    assert raised.value.texts == course_texts(now)


def test_a_picture_goes_with_a_course(
    desk: ArrangingDesk, course: MadeCourse, tmp_path: Path
) -> None:
    opened = open_course(desk, course.organisation, COPY, course.course)
    start, end = far()
    picture = tmp_path / "background.png"
    picture.write_bytes(png(842, 595))
    texts = course_texts(replace(opened.fields, start=start, end=end))
    draft = Draft(COPY, course.course, texts, picture=str(picture))
    made = send_course(desk, course.organisation, draft, lambda _: None).target
    again = open_course(desk, course.organisation, COPY, made)
    assert again.has_background
    assert again.background == picture.read_bytes()


def test_a_course_keeps_its_picture_when_something_else_is_changed(
    desk: ArrangingDesk, course: MadeCourse, tmp_path: Path
) -> None:
    opened = open_course(desk, course.organisation, COPY, course.course)
    start, end = far()
    picture = tmp_path / "background.png"
    picture.write_bytes(png(842, 595))
    texts = course_texts(replace(opened.fields, start=start, end=end))
    draft = Draft(COPY, course.course, texts, picture=str(picture))
    made = send_course(desk, course.organisation, draft, lambda _: None).target
    before = open_course(desk, course.organisation, COURSE, made)
    old = course_texts(before.fields)
    changed = {**old, "language": "Nederlands"}
    send_course(desk, course.organisation, Draft(COURSE, made, changed, old), lambda _: None)
    assert open_course(desk, course.organisation, COURSE, made).has_background
    assert open_course(desk, course.organisation, COPY, made).background == picture.read_bytes()


def test_a_picture_that_is_none_is_refused_at_its_field(
    desk: ArrangingDesk, course: MadeCourse
) -> None:
    opened = open_course(desk, course.organisation, COPY, course.course)
    start, end = far()
    fields = replace(opened.fields, start=start, end=end)
    paper = desk.course_paper(course.organisation)
    with pytest.raises(FormRefused) as raised:
        desk.send_course(
            course.organisation, paper, fields, Background("b.png", b"%PDF-1.4", "image/png")
        )
    assert list(raised.value.fields) == ["template_certificate"]


# --- rights -----------------------------------------------------------------------------------


def test_a_convener_changes_courses_of_her_own_only(
    convener: CertificationClient, course: MadeCourse, conveners_course: MadeCourse
) -> None:
    desk = ArrangingDesk(convener.session)
    mine = open_course(desk, conveners_course.organisation, COURSE, conveners_course.course)
    assert mine.fields.competence == conveners_course.new.competence
    with pytest.raises(Forbidden):
        open_course(desk, course.organisation, COURSE, course.course)


def test_a_convener_makes_no_course_types(convener: CertificationClient, organisation: str) -> None:
    with pytest.raises(Forbidden):
        open_type(ArrangingDesk(convener.session), organisation, 0)


def test_nobody_else_makes_courses(outsider: CertificationClient, organisation: str) -> None:
    with pytest.raises(Forbidden):
        open_course(ArrangingDesk(outsider.session), organisation, NEW_COURSE, "")


@pytest.mark.parametrize(
    "opening",
    [
        lambda desk, organisation: open_course(desk, organisation, NEW_COURSE, ""),
        lambda desk, organisation: open_type(desk, organisation, 0),
    ],
)
def test_an_ended_session_is_seen(
    expired: CertificationClient,
    organisation: str,
    opening: Callable[[ArrangingDesk, str], object],
) -> None:
    with pytest.raises(SignedOut):
        opening(ArrangingDesk(expired.session), organisation)
