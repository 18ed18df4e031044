"""Whatever goes wrong on the way, however often: there is never a second course or course type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st

from qgis_certification_plugin.domain.arranging.course_types import TypeFields
from qgis_certification_plugin.domain.arranging.courses import CourseFields
from qgis_certification_plugin.domain.arranging.drafts import (
    COURSE,
    NEW_COURSE,
    NEW_TYPE,
    Draft,
    Sending,
    course_texts,
    type_texts,
)
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.arranging import ArrangingDesk
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import CertificationError
from qgis_certification_plugin.server.session import SiteSession
from qgis_certification_plugin.services.arranging import (
    BadPicture,
    Made,
    NotReady,
    Uncertain,
    read_background,
)
from qgis_certification_plugin.services.arranging_courses import (
    open_course,
    send_course,
    settle_course,
)
from qgis_certification_plugin.services.arranging_types import send_type, settle_type
from qgis_certification_plugin.storage.arranging_drafts import ArrangingDrafts, ArrangingKey
from tests.unit.domain.test_images import png

_TROUBLES = st.lists(
    st.tuples(
        st.sampled_from(
            ["drop-before", "drop-after", "500-before", "500-after", "cut", "502-after",
             "redirect-after", "changed-page", "403-csrf"]
        ),
        st.sampled_from([r"^POST /en/certifying", r"^GET /en/certifyingorganisation/"]),
        st.integers(0, 6),
    ),
    max_size=4,
)  # fmt: skip

_days = count(1)


@dataclass
class Maker:
    """Somebody who tries again until it works, with a crash of QGIS after each attempt."""

    server: PracticeServer
    desk: ArrangingDesk

    @property
    def organisation(self) -> str:
        return self.server.accounts["owner"].organisation_slug

    def sign_in(self) -> None:
        account = self.server.accounts["owner"]
        CertificationClient(self.desk.session).sign_in(account.username, account.password)

    def attempt(self, drafts: ArrangingDrafts, key: ArrangingKey) -> Made | None:
        """Do what the dialog does after a start: settle what is open, else send."""
        draft = drafts.load(key)
        if draft is None:
            return None

        def note(sending: Sending | None) -> None:
            drafts.save(key, replace(draft, sending=sending))

        send: Callable[..., Made]
        settle: Callable[..., Made | None]
        send, settle = (
            (send_type, settle_type) if key.kind == NEW_TYPE else (send_course, settle_course)
        )
        try:
            if draft.sending is not None:
                made = settle(self.desk, self.organisation, draft, note)
            else:
                made = send(self.desk, self.organisation, draft, note)
        except (CertificationError, Uncertain):
            return None
        if made is not None:
            drafts.remove(key)
        return made

    def course(self) -> CourseFields:
        """Return one that can be made, unlike all others."""
        offer = open_course(self.desk, self.organisation, NEW_COURSE, "").offer
        start = date(2040, 1, 1) + timedelta(days=next(_days))
        return CourseFields(
            next(iter(offer.course_types)),
            next(iter(offer.conveners)),
            next(iter(offer.centres)),
            next(iter(offer.certificate_types)),
            "",
            "Maps",
            start,
            start,
        )

    def until_made(self, folder: Path, draft: Draft, troubles: list[tuple[str, str, int]]) -> None:
        """Send a draft through all troubles."""
        drafts = ArrangingDrafts(folder)
        key = ArrangingKey(self.server.url, "x", self.organisation, draft.kind, draft.target)
        drafts.save(key, draft)
        for kind, match, skip in troubles:
            self.server.faults.add(kind, match, skip=skip)
        for _ in range(2 * len(troubles) + 2):
            self.attempt(drafts, key)
        self.server.faults.clear()
        self.attempt(drafts, key)
        self.attempt(drafts, key)
        assert drafts.load(key) is None


@pytest.fixture(scope="module")
def maker() -> Iterator[Maker]:
    with PracticeServer() as server:
        session = SiteSession(ServerAddress.parse(server.url), requests.Session())
        made = Maker(server, ArrangingDesk(session))
        made.sign_in()
        yield made


@settings(max_examples=25, deadline=None)
@given(_TROUBLES)
def test_there_is_never_a_second_course(
    maker: Maker,
    tmp_path_factory: pytest.TempPathFactory,
    troubles: list[tuple[str, str, int]],
) -> None:
    fields = maker.course()
    draft = Draft(NEW_COURSE, texts=course_texts(fields))
    maker.until_made(tmp_path_factory.mktemp("profile"), draft, troubles)
    lines = maker.desk.organisation(maker.organisation).courses
    assert [line.start for line in lines].count(fields.start or date.min) == 1


@settings(max_examples=15, deadline=None)
@given(_TROUBLES)
def test_there_is_never_a_second_course_type(
    maker: Maker,
    tmp_path_factory: pytest.TempPathFactory,
    troubles: list[tuple[str, str, int]],
) -> None:
    name = f"Type number {next(_days)}"
    draft = Draft(NEW_TYPE, texts=type_texts(TypeFields(name)))
    maker.until_made(tmp_path_factory.mktemp("profile"), draft, troubles)
    types = maker.desk.organisation(maker.organisation).arrangements.course_types
    assert [one.name for one in types].count(name) == 1


@pytest.fixture
def calm(maker: Maker) -> Maker:
    maker.server.faults.clear()
    return maker


def made_course(maker: Maker) -> tuple[str, CourseFields]:
    fields = maker.course()
    draft = Draft(NEW_COURSE, texts=course_texts(fields))
    return send_course(maker.desk, maker.organisation, draft, lambda _: None).target, fields


def test_a_lost_answer_is_looked_up(calm: Maker) -> None:
    fields = calm.course()
    calm.server.faults.add("drop-after", r"^POST .*create-course")
    draft = Draft(NEW_COURSE, texts=course_texts(fields))
    made = send_course(calm.desk, calm.organisation, draft, lambda _: None)
    assert made.settled
    assert str(fields.start) in made.target


def test_where_it_cannot_be_looked_up_the_note_stays(calm: Maker) -> None:
    draft = Draft(NEW_COURSE, texts=course_texts(calm.course()))
    calm.server.faults.add("drop-after", r"^POST .*create-course")
    calm.server.faults.add("500-before", r"^GET /en/certifyingorganisation/[-\w]+/$", skip=1)
    notes: list[Sending | None] = []
    with pytest.raises(Uncertain):
        send_course(calm.desk, calm.organisation, draft, notes.append)
    assert notes[-1] is not None


def test_a_change_without_an_answer_is_looked_up(calm: Maker) -> None:
    course, fields = made_course(calm)
    after = replace(fields, competence="Other maps")
    draft = Draft(COURSE, course, course_texts(after), course_texts(fields))
    calm.server.faults.add("drop-after", r"^POST .*update")
    made = send_course(calm.desk, calm.organisation, draft, lambda _: None)
    assert (made.target, made.settled, made.picture) == (course, True, True)


@pytest.mark.parametrize(("fault", "arrived"), [("drop-after", True), ("drop-before", False)])
def test_whether_a_picture_arrived_is_read_back(
    calm: Maker, tmp_path: Path, fault: str, arrived: bool
) -> None:
    course, fields = made_course(calm)
    picture = tmp_path / "background.png"
    picture.write_bytes(png(10, 10))
    texts = course_texts(fields)
    draft = Draft(COURSE, course, texts, texts, str(picture))
    calm.server.faults.add(fault, r"^POST .*update")
    made = send_course(calm.desk, calm.organisation, draft, lambda _: None)
    assert made.picture is arrived


def test_nothing_is_sent_where_nothing_was_changed(calm: Maker) -> None:
    course, fields = made_course(calm)
    texts = course_texts(fields)
    calm.server.requests.clear()
    send_course(calm.desk, calm.organisation, Draft(COURSE, course, texts, texts), lambda _: None)
    assert [one for one in calm.server.requests if one.method == "POST"] == []


def test_what_has_gone_from_the_form_is_not_sent(calm: Maker) -> None:
    texts = course_texts(replace(calm.course(), convener=999_999))
    with pytest.raises(NotReady) as caught:
        send_course(calm.desk, calm.organisation, Draft(NEW_COURSE, texts=texts), lambda _: None)
    assert [(one.field, one.code) for one in caught.value.problems] == [("convener", "gone")]


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "missing"), (b"<svg/>", "kind"), (b"%PDF-1.4", "kind")]
)
def test_a_background_that_cannot_be_used_is_named(
    tmp_path: Path, content: bytes | None, reason: str
) -> None:
    path = tmp_path / "Private name.png"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadPicture) as caught:
        read_background(str(path))
    assert caught.value.reason == reason


def test_the_name_of_the_file_is_not_told(tmp_path: Path) -> None:
    path = tmp_path / "Private name.png"
    path.write_bytes(png(10, 10))
    found = read_background(str(path))
    assert found is not None
    assert (found.name, found.mime_type) == ("background.png", "image/png")
    assert read_background("") is None
