"""Mistakes found before they cost money."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.domain.checks import (
    Enrolled,
    Level,
    blocks,
    check,
    is_email,
)
from qgis_certification_plugin.domain.participants import Participant

ANN = Participant("Ann", "Lee", "ann@example.org")


def codes(*people: Participant, enrolled: tuple[Enrolled, ...] = ()) -> list[str]:
    found = check(people, enrolled)
    return sorted(finding.code for findings in found.values() for finding in findings)


def test_a_good_row_has_no_findings() -> None:
    assert codes(ANN) == []


@pytest.mark.parametrize(
    ("person", "code"),
    [
        (Participant("", "Lee", "ann@example.org"), "first-name-missing"),
        (Participant("Ann", "Lee", ""), "email-missing"),
        (Participant("Ann", "Lee", "ann@example"), "email-shape"),
        (Participant("Ann", "Lee", "ann example.org"), "email-shape"),
        (Participant("Ann", "Lee", "ann@@example.org"), "email-shape"),
        (Participant("Ann", "Lee", "ann..lee@example.org"), "email-shape"),
        (Participant("Ann", "Lee", "änn@example.org"), "email-shape"),
        (Participant("Ann" * 67, "Lee", "ann@example.org"), "too-long"),
        (Participant("An\u200bn", "Lee", "ann@example.org"), "control-characters"),
    ],
)
def test_what_must_be_repaired_blocks(person: Participant, code: str) -> None:
    found = check([person])[person.row]
    assert code in [finding.code for finding in found]
    assert blocks(found)


def test_a_missing_surname_is_only_noted() -> None:
    person = Participant("Madonna", "", "m@example.org")
    assert not blocks(check([person])[person.row])
    assert codes(person) == ["no-surname"]


def test_one_email_for_two_people_blocks_both() -> None:
    other = Participant("Bob", "Lee", "ANN@example.org")
    found = check([ANN, other])
    assert {row for row, findings in found.items() if blocks(findings)} == {ANN.row, other.row}


def test_the_same_person_twice_is_found_whatever_the_accents() -> None:
    assert codes(
        Participant("Zoë", "Lee", "z@example.org"), Participant("ZOE", "lee", "Z@example.org")
    ) == ["person-twice", "person-twice"]


def test_namesakes_with_their_own_emails_need_only_a_look() -> None:
    other = Participant("Ann", "Lee", "ann2@example.org")
    found = check([ANN, other])
    assert [finding.level for finding in found[ANN.row]] == [Level.LOOK]


def test_somebody_enrolled_is_recognised() -> None:
    assert codes(ANN, enrolled=(Enrolled(5, "Ann Lee"),)) == ["already-enrolled"]


def test_somebody_certified_is_recognised_with_the_number() -> None:
    found = check([ANN], [Enrolled(5, "Ann Lee", "QGIS-7")])
    assert [(f.code, f.other) for f in found[ANN.row]] == [("already-certified", "QGIS-7")]


def test_a_row_linked_to_the_site_is_not_warned_of_itself() -> None:
    linked = Participant("Ann", "Lee", "ann@example.org", attendee=5)
    assert codes(linked, enrolled=(Enrolled(5, "Ann Lee", "QGIS-7"),)) == []


def test_an_empty_row_is_nobody() -> None:
    assert codes(Participant(), Participant()) == []


@pytest.mark.parametrize(
    "email",
    ["a@b.co", "first.last+tag@sub.example.org", "o'brien@example.ie", "x@xn--80ak6aa92e.com"],
)
def test_ordinary_addresses_pass(email: str) -> None:
    assert is_email(email)
