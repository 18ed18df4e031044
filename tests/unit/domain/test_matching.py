"""Telling who is who on a course page that shows names only."""

from __future__ import annotations

from qgis_certification_plugin.domain.matching import Matches, Shown, match
from qgis_certification_plugin.domain.participants import Participant

JAN = Participant("Jan", "Jansen", "jan@example.org")
OTHER_JAN = Participant("Jan", "Jansen", "jan2@example.org")
ANN = Participant("Ann", "", "ann@example.org")


def test_where_all_were_accepted_a_name_borne_once_needs_no_question() -> None:
    shown = [Shown(1, "Jan Jansen"), Shown(2, "Ann ")]
    assert match([JAN, ANN], shown, {}, certain=True) == Matches({JAN.row: 1, ANN.row: 2})


def test_where_nobody_knows_what_was_done_the_email_is_asked_for() -> None:
    shown = [Shown(1, "Jan Jansen")]
    assert match([JAN], shown, {}) == Matches({}, (1,))
    assert match([JAN], shown, {1: "somebody.else@example.org"}) == Matches()
    assert match([JAN], shown, {1: "jan@example.org"}).sure == {JAN.row: 1}


def test_namesakes_are_told_apart_by_email() -> None:
    shown = [Shown(1, "Jan Jansen"), Shown(2, "Jan Jansen")]
    assert match([JAN, OTHER_JAN], shown, {}, certain=True).ask == (1, 2)
    emails = {1: "JAN2@example.org", 2: "jan@example.org"}
    found = match([JAN, OTHER_JAN], shown, emails, certain=True)
    assert found.sure == {JAN.row: 2, OTHER_JAN.row: 1}


def test_a_second_row_of_the_name_makes_even_the_accepted_one_uncertain() -> None:
    shown = [Shown(1, "Jan Jansen"), Shown(2, "jan jansén")]
    assert match([JAN], shown, {}, certain=True).ask == (1, 2)
    emails = {1: "old@example.org", 2: "jan@example.org"}
    assert match([JAN], shown, emails, certain=True).sure == {JAN.row: 2}


def test_case_and_accents_of_a_name_do_not_hide_a_person() -> None:
    shown = [Shown(1, "JAN Jansén")]
    assert match([JAN], shown, {1: "Jan@Example.org"}).sure == {JAN.row: 1}


def test_an_email_that_cannot_be_read_is_not_asked_for_again() -> None:
    assert match([JAN], [Shown(1, "Jan Jansen")], {1: ""}) == Matches()


def test_somebody_not_shown_is_not_matched() -> None:
    assert match([JAN], [Shown(1, "Ann")], {}, certain=True) == Matches()
