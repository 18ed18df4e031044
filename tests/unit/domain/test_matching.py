"""Telling who is who on a course page that shows names only."""

from __future__ import annotations

from qgis_certification_plugin.domain.matching import Matches, Shown, match
from qgis_certification_plugin.domain.participants import Participant

JAN = Participant("Jan", "Jansen", "jan@example.org")
OTHER_JAN = Participant("Jan", "Jansen", "jan2@example.org")
ANN = Participant("Ann", "", "ann@example.org")


def test_a_name_that_is_unique_needs_no_question() -> None:
    shown = [Shown(1, "Jan Jansen"), Shown(2, "Ann ")]
    assert match([JAN, ANN], shown, {}) == Matches({JAN.row: 1, ANN.row: 2})


def test_namesakes_are_asked_about_and_told_apart_by_email() -> None:
    shown = [Shown(1, "Jan Jansen"), Shown(2, "Jan Jansen")]
    first = match([JAN, OTHER_JAN], shown, {})
    assert (first.sure, first.ask) == ({}, (1, 2))
    emails = {1: "JAN2@example.org", 2: "jan@example.org"}
    assert match([JAN, OTHER_JAN], shown, emails).sure == {JAN.row: 2, OTHER_JAN.row: 1}


def test_somebody_who_was_there_before_is_only_taken_by_email() -> None:
    before = [Shown(1, "Jan Jansen", is_new=False)]
    assert match([JAN], before, {}).ask == (1,)
    assert match([JAN], before, {1: "jan@example.org"}).sure == {JAN.row: 1}
    assert match([JAN], before, {1: "other@example.org"}) == Matches()


def test_a_new_row_beside_an_old_namesake_is_the_one_sent() -> None:
    shown = [Shown(1, "Jan Jansen", is_new=False), Shown(2, "Jan Jansen")]
    assert match([JAN], shown, {}).sure == {JAN.row: 2}


def test_an_email_that_cannot_be_read_is_not_asked_for_again() -> None:
    shown = [Shown(1, "Jan Jansen", is_new=False)]
    assert match([JAN], shown, {1: ""}) == Matches()


def test_somebody_not_shown_is_not_matched() -> None:
    assert match([JAN], [Shown(1, "Ann")], {}) == Matches()
