"""Calendar files, read back by a program that is not ours; and prepared mails."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.catalogue import Location
from qgis_certification_plugin.domain.ical import Event, calendar_file
from qgis_certification_plugin.domain.letters import (
    LANGUAGES,
    about_course,
    asking_for_course,
    letter_language,
)

NOW = datetime(2026, 11, 26, 12, 30, tzinfo=timezone.utc)
EVENT = Event("k1@example.org", "Introduction; maps, \\ more", date(2026, 12, 14),
              date(2026, 12, 16), "Utrecht, Domplein", "Line one\nLine two",
              "https://kaart.nl/x?a=1", Location(5.12, 52.09))  # fmt: skip
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
EVENTS = st.builds(
    Event, uid=st.uuids().map(str), summary=TEXTS, first_day=st.dates(), last_day=st.dates(),
    place=TEXTS, description=TEXTS,
)  # fmt: skip


def read(*events: Event) -> list[Any]:
    calendar: Any = icalendar.Calendar.from_ical(calendar_file(events, NOW))
    return list(calendar.walk("VEVENT"))


def test_another_program_reads_what_was_written() -> None:
    (event,) = read(EVENT)
    assert str(event["SUMMARY"]) == EVENT.summary
    assert str(event["LOCATION"]) == EVENT.place
    assert str(event["DESCRIPTION"]) == EVENT.description
    assert str(event["URL"]) == EVENT.url
    assert (event["GEO"].latitude, event["GEO"].longitude) == (52.09, 5.12)
    assert str(event["UID"]) == EVENT.uid
    assert event["DTSTAMP"].dt == NOW


def test_the_end_is_the_first_day_that_is_free_again() -> None:
    (event,) = read(EVENT)
    assert event["DTSTART"].dt == date(2026, 12, 14)
    assert event["DTEND"].dt == date(2026, 12, 17)
    assert event["DTSTART"].params["VALUE"] == "DATE"


def test_a_course_on_the_last_day_of_the_calendar_has_no_end() -> None:
    (event,) = read(Event("k", "x", date.max, date.max))
    assert "DTEND" not in event


def test_no_event_is_a_calendar_too() -> None:
    assert read() == []


@pytest.mark.parametrize("text", ["é" * 200, "字" * 90, "a" * 75, "😀" * 40])
def test_no_line_is_longer_than_75_octets_and_no_character_is_broken(text: str) -> None:
    written = calendar_file([Event("k", text, EVENT.first_day, EVENT.last_day)], NOW)
    assert written.endswith(b"END:VCALENDAR\r\n")
    for line in written.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    assert b"\n" not in written.replace(b"\r\n", b"")


@given(st.lists(EVENTS, max_size=4))
def test_any_text_comes_back_and_adds_no_line(events: list[Event]) -> None:
    found = read(*events)
    assert [str(one["UID"]) for one in found] == [one.uid for one in events]
    for got, given_event in zip(found, events):
        assert set(got) <= {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION",
                            "DESCRIPTION"}  # fmt: skip
        assert got["DTSTART"].dt == given_event.first_day
        if given_event.last_day < date.max:
            assert got["DTEND"].dt == given_event.last_day + timedelta(days=1)


@given(TEXTS.filter(lambda text: text.isprintable() and bool(text.strip())))
def test_printable_text_comes_back_as_it_was(text: str) -> None:
    (event,) = read(Event("k", text, EVENT.first_day, EVENT.last_day))
    assert str(event["SUMMARY"]) == text


def test_half_a_character_is_left_out() -> None:
    (event,) = read(Event("k", "a\ud800b", EVENT.first_day, EVENT.last_day))
    assert str(event["SUMMARY"]) == "ab"


def test_an_address_that_would_begin_a_line_is_left_out() -> None:
    (event,) = read(Event("k", "x", date(2026, 1, 1), date(2026, 1, 1), url="https://a\r\nX:y"))
    assert "URL" not in event


# --- mails -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mail_names_the_course_the_days_and_the_organisation(language: str) -> None:
    letter = about_course(language, course="Maps {x}", organisation="Kaart & co",
                          days="14 Dec", place="Utrecht")  # fmt: skip
    assert "Maps {x}" in letter.subject
    assert "14 Dec" in letter.subject
    for words in ("Maps {x}", "Kaart & co", "14 Dec", "Utrecht"):
        assert words in letter.body


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_names_the_place_where_it_has_a_name(language: str) -> None:
    assert "Utrecht" in asking_for_course(language, organisation="K", near="Utrecht").body
    assert "(" not in asking_for_course(language, organisation="K").body


def test_the_mail_is_in_the_course_s_language_and_best_in_the_writer_s_own() -> None:
    assert letter_language(frozenset({"nl"}), "en_GB") == "nl"
    assert letter_language(frozenset({"en", "de"}), "de_AT") == "de"
    assert letter_language(frozenset({"ja"}), "nl") == "en"
    assert letter_language(frozenset(), "nl") == "en"
    assert {"en", "nl", "de", "fr", "es"} <= set(LANGUAGES)
