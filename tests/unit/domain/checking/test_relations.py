"""What other rows, the course and the organisation say of a row."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.domain.checking import (
    Checker,
    Context,
    Enrolled,
    Finding,
    KnownPerson,
    Level,
    call_right,
    check_all,
)
from qgis_certification_plugin.domain.participants import Participant

ANN = Participant("Ann", "Leeuwen", "ann.leeuwen@example.org", row="ann")


def about_ann(*others: Participant, context: Context | None = None) -> dict[str, Finding]:
    found = check_all([ANN, *others], context).get("ann", ())
    return {finding.code: finding for finding in found}


def other(first: str, surname: str, email: str, row: str = "other") -> Participant:
    return Participant(first, surname, email, row=row)


def test_the_same_person_twice_names_the_other_row_and_offers_to_clear_this_one() -> None:
    finding = about_ann(other("ANN ", "Leeuwen", "Ann.Leeuwen@example.org"))["person-twice"]
    assert finding.level is Level.BLOCKS
    assert finding.rows == ("other",)
    assert finding.repair is not None
    assert finding.repair.apply(ANN).is_empty


def test_one_address_for_two_people_needs_a_look() -> None:
    finding = about_ann(other("Bob", "Visser", "ANN.LEEUWEN@example.org"))["email-twice"]
    assert finding.level is Level.LOOK


def test_dots_and_tags_make_no_other_mailbox_at_gmail() -> None:
    people = [
        other("Ann", "Lee", "ann.lee@gmail.com", "one"),
        other("Bob", "Visser", "annlee+qgis@googlemail.com", "two"),
    ]
    assert [f.code for f in check_all(people)["one"]] == ["email-twice"]


@pytest.mark.parametrize(
    ("first", "surname", "code"),
    [
        ("Ann", "Leeuwen", "name-twice"),
        ("ann", "LEEUWEN", "name-twice"),
        ("Leeuwen", "Ann", "person-nearly-twice"),
        ("Ann", "Leeuwne", "person-nearly-twice"),
        ("Ann", "Leuwen", "person-nearly-twice"),
        ("Amn", "Leeuwen", "person-nearly-twice"),
    ],
)
def test_the_same_person_with_another_address_needs_a_look(
    first: str, surname: str, code: str
) -> None:
    assert code in about_ann(other(first, surname, "a77@elsewhere.org"))


def test_two_names_that_differ_by_a_letter_are_only_noted() -> None:
    people = [other("Jan", "Bos", "jan@a.nl", "one"), other("Jana", "Bos", "jb@b.nl", "two")]
    assert [f.code for f in check_all(people)["one"]] == ["similar-name"]


def test_people_of_the_site_are_no_duplicates_of_the_table() -> None:
    shown = Participant("Ann Leeuwen", "", "", attendee=7, from_site=True, row="site")
    found = about_ann(shown, context=Context(enrolled=[Enrolled(7, "Ann Leeuwen")]))
    assert set(found) == {"already-enrolled"}


def test_a_rare_domain_next_to_one_that_many_share_is_asked_about() -> None:
    colleagues = [
        other("Bob", f"V{n}isser", f"bob{n}@kadaster-delft.nl", f"c{n}") for n in range(3)
    ]
    odd = other("Eva", "Bakker", "eva@kadaster-deflt.nl", "odd")
    (finding,) = check_all([*colleagues, odd])["odd"]
    assert (finding.code, finding.values["suggestion"]) == (
        "email-domain-like",
        "kadaster-delft.nl",
    )


def test_exchanged_names_are_seen_by_the_other_rows() -> None:
    people = [
        other("Femke", "Bakker", "f@a.nl", "1"),
        other("Femke", "Visser", "g@b.nl", "2"),
        other("Lotte", "Dekker", "h@c.nl", "3"),
        other("Sanne", "Dekker", "i@d.nl", "4"),
        other("Dekker", "Femke", "j@e.nl", "odd"),
    ]
    (finding,) = check_all(people)["odd"]
    assert (finding.code, finding.values["suggestion"]) == ("swapped", "Femke Dekker")


# ---------- The course ----------


def in_course(name: str, number: str | None = None) -> Context:
    return Context(enrolled=[Enrolled(5, name, number)])


@pytest.mark.parametrize(
    ("name", "number", "code", "level"),
    [
        ("Ann Leeuwen", None, "already-enrolled", Level.NOTE),
        ("ANN LEEUWEN", "QGIS-7", "already-certified", Level.LOOK),
        ("Ann Leuwen", None, "enrolled-nearly", Level.LOOK),
        ("Leeuwen Ann", "QGIS-7", "enrolled-nearly", Level.LOOK),
    ],
)
def test_somebody_in_the_course_is_recognised(
    name: str, number: str | None, code: str, level: Level
) -> None:
    found = about_ann(context=in_course(name, number))
    assert {code: finding.level for code, finding in found.items()} == {code: level}


def test_somebody_with_a_row_of_her_own_is_not_looked_for() -> None:
    linked = Participant("Ann", "Leeuwen", "a2@example.org", attendee=5, row="linked")
    assert set(about_ann(linked, context=in_course("Ann Leeuwen"))) == {"name-twice"}


def test_linking_a_row_by_an_edit_is_noticed_by_her_namesake() -> None:
    second = other("Ann", "Leeuwen", "a2@example.org")
    checker = Checker([ANN, second], in_course("Ann Leeuwen"))
    assert "already-enrolled" in {f.code for f in checker.of("ann")}
    linked = Participant("Ann", "Leeuwen", "a2@example.org", attendee=5, row="other")
    news = checker.update([linked])
    assert "already-enrolled" not in {f.code for f in news["ann"]}


# ---------- The organisation ----------


def known(name: str, email: str | None, first: str | None = None) -> Context:
    surname = None if first is None else name[len(first) :].strip()
    return Context(known_people=[KnownPerson(42, name, first, surname, email)])


@pytest.mark.parametrize(
    ("name", "email", "code"),
    [
        ("Ann Leeuwen", "ann.leeuwen@example.org", "known-person"),
        ("Ann Leeuwen", None, "known-name"),
        ("Ann Leeuwen", "ann@elsewhere.org", "known-other-email"),
        ("Anna Leeuwen", "ann.leeuwen@example.org", "known-nearly"),
        ("Ann Leuwen", None, "known-nearly"),
        ("Leeuwen Ann", None, "known-nearly"),
        ("Bob Visser", "ann.leeuwen@example.org", "known-email"),
    ],
)
def test_somebody_known_is_offered_with_her_number(name: str, email: str | None, code: str) -> None:
    found = about_ann(context=known(name, email))
    assert set(found) == {code}
    repair = found[code].repair
    assert repair is not None
    assert repair.attendee == 42


def test_near_names_among_very_many_known_people_are_only_noted() -> None:
    many = [KnownPerson(n, f"Somebody Number{n:04d}") for n in range(300)]
    context = Context(known_people=[*many, KnownPerson(999, "Ann Leuwen")])
    assert about_ann(context=context)["known-similar"].level is Level.NOTE


def test_using_somebody_known_writes_the_row_as_the_site_has_it() -> None:
    found = about_ann(context=known("Anna van Leeuwen", "Ann.Leeuwen@example.org", "Anna"))
    repair = found["known-nearly"].repair
    assert repair is not None
    after = repair.apply(ANN)
    assert (after.first_name, after.surname, after.email) == (
        "Anna",
        "van Leeuwen",
        "Ann.Leeuwen@example.org",
    )


def test_namesakes_that_cannot_be_told_apart_are_not_proposed() -> None:
    people = [KnownPerson(1, "Ann Leeuwen"), KnownPerson(2, "Ann Leeuwen")]
    assert about_ann(context=Context(known_people=people))["known-name"].repair is None


def test_other_people_of_course_and_organisation_are_taken_in_at_once() -> None:
    checker = Checker([ANN])
    assert not checker.of("ann")
    news = checker.set_context(in_course("Ann Leeuwen"))
    assert [finding.code for finding in news["ann"]] == ["already-enrolled"]


# ---------- Edits ----------


def test_an_edit_tells_only_the_rows_whose_findings_changed() -> None:
    bob = other("Bob", "Visser", "bob@example.org", "bob")
    eva = other("eva", "Bakker", "eva@example.org", "eva")
    checker = Checker([ANN, bob, eva])
    news = checker.update([other("Bob", "Visser", ANN.email, "bob")])
    assert set(news) == {"ann", "bob"}


def test_removing_a_row_frees_the_other() -> None:
    checker = Checker([ANN, other("Bob", "Visser", ANN.email)])
    assert checker.update(removed=["other"]) == {"ann": (), "other": ()}


def test_calling_it_right_by_the_row_takes_the_finding_away() -> None:
    checker = Checker([ANN, other("Bob", "Visser", ANN.email)])
    right = call_right(ANN, checker.of("ann"))
    assert checker.update([right]) == {"ann": ()}
    assert [finding.code for finding in checker.of("other")] == ["email-twice"]


def test_the_rows_of_a_crowd_are_not_listed() -> None:
    crowd = [other("P", f"Q{n}x", ANN.email, f"r{n}") for n in range(20)]
    assert about_ann(*crowd)["email-twice"].rows == ()
