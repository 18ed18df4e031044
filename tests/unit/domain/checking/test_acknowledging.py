"""Calling a row right, and what an edit takes back of it."""

from __future__ import annotations

from qgis_certification_plugin.domain.checking import (
    Context,
    Field,
    KnownPerson,
    Level,
    call_right,
    check_all,
    with_text,
)
from qgis_certification_plugin.domain.participants import Participant

LOUD = Participant("ANN", "LEEUW", "ann@gmial.com", row="r")


def test_calling_it_right_answers_everything_that_needs_a_look() -> None:
    right = call_right(LOUD, check_all([LOUD])["r"])
    assert {"case", "email-domain"} <= set(right.acknowledged)
    assert not [f for f in check_all([right]).get("r", ()) if f.level is Level.LOOK]


def test_calling_it_right_leaves_what_must_be_repaired() -> None:
    person = Participant("", "LEEUW", "ann@example.org", row="r")
    right = call_right(person, check_all([person])["r"])
    assert [finding.code for finding in check_all([right])["r"]] == ["first-name-missing"]


def test_another_name_has_to_be_looked_at_again() -> None:
    right = call_right(LOUD, check_all([LOUD])["r"])
    assert with_text(right, Field.SURNAME, "WIT").acknowledged == (
        "email-domain",
        "email-domain-like",
        "email-top-level",
    )


def test_another_address_has_to_be_looked_at_again() -> None:
    right = call_right(LOUD, check_all([LOUD])["r"])
    assert with_text(right, Field.EMAIL, "ann@hotnail.com").acknowledged == ("case",)


def test_the_same_text_again_changes_nothing() -> None:
    right = call_right(LOUD, check_all([LOUD])["r"])
    assert with_text(right, Field.EMAIL, LOUD.email) is right


KNOWN = KnownPerson(7, "Ann van der Berg")


def test_using_a_known_person_takes_her_name_and_number() -> None:
    typed = Participant("Ann", "van der Bergg", "ann@example.org", row="r")
    finding = next(f for f in check_all([typed], Context(known_people=[KNOWN]))["r"] if f.repair)
    used = finding.repair.apply(typed) if finding.repair else typed
    assert (used.known, used.first_name, used.surname) == (7, "Ann", "van der Berg")


def test_a_used_person_is_only_named() -> None:
    used = Participant("ANN", "van der Berg", "", row="r", known=7)
    (finding,) = check_all([used], Context(known_people=[KNOWN]))["r"]
    assert (finding.code, finding.level) == ("known-used", Level.NOTE)


def test_one_known_person_in_two_rows_is_one_person_twice() -> None:
    rows = [Participant("Ann", "Berg", row=row, known=7) for row in "ab"]
    found = check_all(rows)
    assert {f.code for f in found["a"]} == {"person-twice", "known-used"}


def test_typing_another_name_makes_her_a_person_of_her_own_again() -> None:
    used = Participant("Ann", "van der Berg", "", row="r", known=7)
    assert with_text(used, Field.SURNAME, "van den Berg").known is None
