"""Every recorded answer into every reader that it is not for: always a typed error."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable

import pytest

from qgis_certification_plugin.server import directory, feeds
from qgis_certification_plugin.server.answers import (
    Answer,
    expect_html,
    expect_json,
    expect_page,
    expect_pdf,
    expect_success,
)
from qgis_certification_plugin.server.errors import CertificationError, UnexpectedPage
from qgis_certification_plugin.server.markup import parse
from qgis_certification_plugin.server.pages import (
    account,
    certificate,
    common,
    course,
    deeds,
    forms,
    organisation,
)
from tests.unit.server.recorded import PAGES, RECORDINGS, recording

ORGANISATION = "kartografie-academie-utrecht"
STATES = "qgis_introduction-qgis_2026-11-20-2026-11-25"
Reading = Callable[[Answer], object]


def _read_course(answer: Answer) -> object:
    return course.read(expect_html(answer, "course"), ORGANISATION, STATES)


def _read_organisation(answer: Answer) -> object:
    return organisation.read(expect_html(answer, "organisation"), ORGANISATION)


def _read_certificate(answer: Answer) -> object:
    return certificate.read(expect_html(answer, "certificate"), "QGIS-1") or "no such certificate"


def _of_page(read: Callable[..., object], *more: str) -> Reading:
    return lambda answer: read(expect_page(answer, "page"), *more)


def _of_data(read: Callable[..., object], *more: str) -> Reading:
    return lambda answer: read(expect_json(answer, "data"), *more)


def _success(answer: Answer) -> object:
    return expect_success(answer, f"/en/certifyingorganisation/{ORGANISATION}/")


# The reader, and the beginnings of the names of the answers that it is for.
READERS: dict[str, tuple[Reading, tuple[str, ...]]] = {
    "organisation": (_read_organisation, ("org-A-",)),
    "certificate": (_read_certificate, ("validate-valid", "validate-unknown")),
    "profile": (_of_page(account.read_profile), ("profile",)),
    "attendee": (
        _of_page(forms.read_attendee_form),
        ("form-attendee-update", "form-create-attendee", "error-create-attendee"),
    ),
    "issue": (
        _of_page(forms.read_certificate_form),
        ("form-create-certificate.", "error-insufficient"),
    ),
    "new course": (_of_page(forms.read_course_form), ("form-create-course.", "form-course-update")),
    "enrolment": (_of_page(forms.read_enrolment_form), ("form-create-courseattendee",)),
    "revoke": (_of_page(deeds.read_revoke_page), ("form-revoke",)),
    "mail": (_of_page(deeds.read_mail_page), ("form-send-email",)),
    "types": (_of_data(forms.read_certificate_types), ("certificate-types",)),
    "directory": (_of_data(directory.read_directory), ("datatable",)),
    "feed of organisations": (_of_data(feeds.read_organisations), ("feed-organisations",)),
    "feed of courses": (
        _of_data(feeds.read_courses, "upcoming"),
        ("feed-upcoming", "feed-past", "feed-org-A", "feed-training"),
    ),
    "feed of centres": (
        _of_data(feeds.read_centres),
        ("feed-upcoming", "feed-past", "feed-org-A", "feed-training"),
    ),
    "pdf": (lambda answer: expect_pdf(answer, "print"), ("certificate.pdf",)),
    "success of a form": (_success, ()),
}


@pytest.mark.parametrize("reader", sorted(READERS))
@pytest.mark.parametrize("name", sorted(RECORDINGS))
def test_an_answer_is_read_by_its_reader_and_refused_by_the_others(name: str, reader: str) -> None:
    read, own = READERS[reader]
    answer = recording(name).answer
    if name.startswith(own) and answer.status == 200:
        assert read(answer)
        return
    with pytest.raises(CertificationError):
        read(answer)


@pytest.mark.parametrize("name", sorted(RECORDINGS))
def test_the_page_of_a_course_is_the_only_one_read_as_it(name: str) -> None:
    answer = recording(name).answer
    if name.startswith("course-A_states-"):
        assert _read_course(answer)
        return
    # Somebody without rights sees nothing on the page that tells one course from another.
    if name.startswith("course-A_convener1-") and name.endswith(("anonymous.html", "nobody.html")):
        return
    with pytest.raises(CertificationError):
        _read_course(answer)


@pytest.mark.parametrize("name", PAGES)
def test_what_a_sign_in_page_would_say_is_only_read_from_it(name: str) -> None:
    error = account.sign_in_error(recording(name).text)
    assert isinstance(error, UnexpectedPage) is not name.startswith("login-")


@pytest.mark.parametrize("reader", ["organisation", "certificate", "profile", "new course"])
@pytest.mark.parametrize("share", [0, 10, 35, 60, 80, 95])
def test_a_page_that_was_cut_off_is_never_read(reader: str, share: int) -> None:
    read, own = READERS[reader]
    name = next(name for name in sorted(RECORDINGS) if name.startswith(own))
    whole = recording(name).answer
    cut = Answer(200, "", whole.content_type, whole.body[: len(whole.body) * share // 100])
    with pytest.raises(UnexpectedPage):
        read(cut)


@pytest.mark.parametrize("share", [0, 30, 60, 90, 99])
def test_data_that_were_cut_off_are_never_read(share: int) -> None:
    whole = recording("feed-upcoming-course.json").answer
    cut = Answer(200, "", whole.content_type, whole.body[: len(whole.body) * share // 100])
    with pytest.raises(UnexpectedPage):
        expect_json(cut, "feed-upcoming")


@pytest.mark.parametrize("name", [name for name in PAGES if name.startswith(("course-", "org-A"))])
def test_a_reader_given_any_piece_of_a_page_never_breaks(name: str) -> None:
    page = recording(name)
    for start in range(0, len(page.text), 3001):
        piece = page.text[start : start + 9000]
        for read in (
            lambda html: course.read(html, ORGANISATION, STATES),
            lambda html: organisation.read(html, ORGANISATION),
            lambda html: certificate.read(html, "QGIS-1"),
        ):
            with contextlib.suppress(UnexpectedPage):
                read(piece)


def test_data_of_another_kind_are_named_as_such() -> None:
    with pytest.raises(UnexpectedPage) as raised:
        feeds.read_courses(json.loads(recording("feed-organisations-p1.json").text), "past")
    assert raised.value.values == {"page": "feed-past", "missing": "features"}


@pytest.mark.parametrize("name", [name for name in PAGES if "anonymous" in name])
def test_a_page_for_visitors_is_not_taken_for_one_of_somebody_signed_in(name: str) -> None:
    assert not common.is_signed_in(parse(recording(name).text))


@pytest.mark.parametrize("name", [name for name in PAGES if "trainer1" in name])
def test_a_page_for_somebody_signed_in_is_recognised(name: str) -> None:
    assert common.is_signed_in(parse(recording(name).text))
