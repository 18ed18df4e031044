"""Mails that the user's own program sends."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.course_language import NATIVE_NAMES
from qgis_certification_plugin.domain.progress import SilentProgress
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.pages import course
from qgis_certification_plugin.server.pages.course import Attendee
from qgis_certification_plugin.services.mail import (
    MAX_LINK,
    Mail,
    languages,
    letter_to,
    letter_to_several,
    mail_language,
    mailto,
    read_addresses,
)
from tests.unit.server.recorded import recording
from tests.unit.services.conftest import Desk, person

SERVER = ServerAddress("https://certification.example")
ANN = Attendee(1, 5, "Ann Lee", "QGIS-7", paid=True, certificate_type="attendance")
PAGE = replace(
    course.read(
        recording("course-A_states-trainer1.html").text,
        "kartografie-academie-utrecht",
        "qgis_introduction-qgis_2026-11-20-2026-11-25",
    ),
    course_type="Maps & {braces}",
)


def parts(link: str) -> tuple[str, dict[str, list[str]]]:
    split = urlsplit(link)
    return split.path, parse_qs(split.query)


def test_there_are_texts_in_the_languages_of_the_programme() -> None:
    assert set(languages()) >= {"en", "nl", "de", "fr", "es"}
    assert set(languages()) == set(NATIVE_NAMES)


@pytest.mark.parametrize("language", languages())
def test_the_mail_to_one_person_names_her_number_and_its_page(language: str) -> None:
    mail = letter_to(ANN, PAGE, SERVER, language)
    assert "Ann Lee" in mail.text
    assert "QGIS-7" in mail.text
    assert "https://certification.example/en/certificate/QGIS-7/" in mail.text
    assert "Maps & {braces}" in mail.subject
    assert "\n" not in mail.subject


@pytest.mark.parametrize("language", languages())
def test_the_mail_to_several_says_nothing_of_any_of_them(language: str) -> None:
    mail = letter_to_several(PAGE, SERVER, language)
    assert "https://certification.example/en/certificate/" in mail.text
    assert not any(row.name in mail.text for row in PAGE.attendees or ())
    assert "QGIS-1" not in mail.text


def test_every_language_says_it_in_its_own_words() -> None:
    subjects = {letter_to(ANN, PAGE, SERVER, code).subject for code in languages()}
    assert len(subjects) == len(languages())


@pytest.mark.parametrize(
    ("typed", "code"), [("Nederlands", "nl"), ("Dutch", "nl"), ("Polski", "en"), (None, "en")]
)
def test_the_language_is_that_of_the_course(typed: str | None, code: str) -> None:
    assert mail_language(typed) == code


@example("Subject", "\r\n0")
@given(st.text(min_size=1, max_size=60), st.text(max_size=300))
def test_a_link_carries_every_text_unharmed(subject: str, text: str) -> None:
    mail = Mail(subject, text)
    try:
        link = mailto(["ann@example.org"], mail)
    except UnicodeEncodeError:
        return  # half a character, which no keyboard makes
    if link is None:
        return
    path, query = parts(link)
    assert path == "ann@example.org"
    assert query["subject"] == [subject]
    body = query.get("body", [""])[0]
    assert body.replace("\r\n", "\n") == text.replace("\r\n", "\n").rstrip("\n")


def test_several_receivers_do_not_see_each_other() -> None:
    link = mailto(["ann@example.org", "bob@example.org"], Mail("s", "t"), hidden=True)
    assert link is not None
    path, query = parts(link)
    assert path == ""
    assert query["bcc"] == ["ann@example.org,bob@example.org"]


def test_a_link_that_mail_programs_would_cut_is_not_made() -> None:
    many = [f"somebody.with.a.long.name{n}@example.org" for n in range(60)]
    assert mailto(many, Mail("s", "t"), hidden=True) is None
    few = mailto(many[:20], Mail("s", "t"), hidden=True)
    assert few is not None
    assert len(few) <= MAX_LINK


@pytest.mark.parametrize(
    "address", ["", "ann", "a@b.org?bcc=c@d.org", "a@b.org,c@d.org", "a b@c.d"]
)
def test_what_is_not_one_mailbox_is_no_receiver(address: str) -> None:
    assert mailto([address], Mail("s", "t")) is None


def test_addresses_are_read_where_the_site_still_shows_them(desk: Desk) -> None:
    enrolled = desk.enrolment().enrol([person(1), person(2)], desk.page, SilentProgress())
    rows = list(enrolled.page.attendees or ())
    locked = replace(rows[1], may_edit=False)
    found = read_addresses(desk.client, enrolled.page, [rows[0], locked])
    assert list(found) == [rows[0].attendee]
    assert found[rows[0].attendee or 0].endswith("@example.org")
