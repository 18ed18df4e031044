"""Participants: form, known people, file, corrections (contract 4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
import requests

from tests.unit.practice.conftest import TODAY
from tests.unit.practice.visitor import Visitor, table_lines

HEADER = b"first,surname,email\n"


def add(visitor: Visitor, course: str, **fields: str) -> requests.Response:
    page = f"{course}create-attendee/"
    data = {"add_to_course": "on", **visitor.hidden(page), **fields}
    return visitor.post(page, data)


def upload(visitor: Visitor, course: str, content: bytes, name: str = "file") -> requests.Response:
    visitor.get(f"{course}upload/")
    return visitor.post(f"{course}upload/", files={name: ("people.csv", content, "text/csv")})


def names(visitor: Visitor, course: str) -> list[str]:
    return [line.name for line in visitor.lines(course)]


def test_a_new_person_is_enrolled(owner: Visitor, empty: str) -> None:
    answer = add(owner, empty, firstname=" Åsa ", surname="Berg", email="asa@example.org")
    assert (answer.status_code, answer.headers["Location"]) == (302, empty)
    assert names(owner, empty) == ["Åsa Berg"]


def test_without_the_box_the_person_is_made_but_not_enrolled(owner: Visitor, empty: str) -> None:
    page = f"{empty}create-attendee/"
    data = {**owner.hidden(page), "firstname": "Åsa", "surname": "Berg", "email": "a@example.org"}
    answer = owner.post(page, data)
    assert answer.headers["Location"] == f"{empty}create-courseattendee/"
    assert "Åsa Berg" in owner.get(f"{empty}create-courseattendee/").text
    assert names(owner, empty) == []


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("firstname", "", "This field is required."),
        ("email", "bad", "bad is not a valid email address"),
        ("email", "ü@example.org", "ü@example.org is not a valid email address"),
        ("surname", "x" * 201, "at most 200 characters (it has 201)"),
        ("firstname", "a\x00b", "Null characters are not allowed."),
    ],
)
def test_what_is_wrong_stands_at_its_field(
    owner: Visitor, empty: str, field: str, value: str, message: str
) -> None:
    data = {"firstname": "A", "surname": "B", "email": "a@example.org", field: value}
    answer = add(owner, empty, **data)
    assert answer.status_code == 200
    assert f'id="error_1_id_{field}"' in answer.text
    assert message in answer.text


def test_a_hidden_field_that_is_missing_is_refused_without_a_word(
    owner: Visitor, empty: str
) -> None:
    owner.get(empty)
    data = {"firstname": "A", "surname": "B", "email": "a@example.org"}
    answer = owner.post(f"{empty}create-attendee/", data)
    assert answer.status_code == 200
    assert "is-danger" not in answer.text.replace(".is-danger", "")


def test_the_same_person_is_refused_and_can_be_enrolled_as_known(
    owner: Visitor, empty: str, states: str
) -> None:
    data = {"firstname": "Jan", "surname": "Jansen", "email": "jan1@example.org"}
    answer = add(owner, empty, **data)
    assert answer.status_code == 200
    assert "Attendee with this Firstname, Surname, Email" in answer.text
    known = next(line for line in owner.lines(states) if line.name == "Jan Jansen")
    page = f"{empty}create-courseattendee/"
    fields = {**owner.hidden(page), "attendee": str(known.attendee)}
    assert owner.post(page, fields).headers["Location"] == empty
    again = owner.post(page, fields)
    assert "Course attendee with this Attendee and Course already exists." in again.text
    unknown = owner.post(page, {**fields, "attendee": "1"})
    assert "Select a valid choice" in unknown.text


def test_without_a_surname_every_repeat_makes_another_person(owner: Visitor, empty: str) -> None:
    for _ in range(2):
        assert add(owner, empty, firstname="Cher", email="c@example.org").status_code == 302
    assert names(owner, empty) == ["Cher ", "Cher "]


def test_a_file_enrols_new_and_known_people_once(owner: Visitor, empty: str) -> None:
    content = HEADER + b"Jan,Jansen,jan1@example.org\nNew,Person,new@example.org,extra\n\n"
    answer = upload(owner, empty, content)
    assert (answer.status_code, answer.headers["Location"]) == (302, empty)
    page = owner.get(empty).text
    assert "From the csv: 0 attendee already exist in this course, 1 new attendees" in page
    assert [line.name for line in table_lines(page)] == ["Jan Jansen", "New Person"]
    upload(owner, empty, content)
    assert "From the csv: 2 attendee already exist" in owner.get(empty).text
    assert len(owner.lines(empty)) == 2


def test_the_file_does_not_find_people_stored_without_a_surname(owner: Visitor, empty: str) -> None:
    add(owner, empty, firstname="Cher", email="c@example.org")
    upload(owner, empty, HEADER + b"Cher,,c@example.org\n")
    upload(owner, empty, HEADER + b"Cher,,c@example.org\n")
    assert names(owner, empty) == ["Cher ", "Cher "]


@pytest.mark.parametrize(
    ("content", "people"),
    [
        (b"Lost,Person,l@example.org\nKept,Person,k@example.org\n", ["Kept Person"]),
        (b"\xef\xbb\xbf" + HEADER + "Zoë,Ø,z@example.org\r\n".encode(), ["Zoë Ø"]),
        (HEADER + b'"Two\nlines",X,t@example.org\n', ["Two\nlines X"]),
        (HEADER, []),
        (HEADER + b" A , B ,not an address\n", [" A   B "]),
        (HEADER + b",,\n", [" "]),
        (HEADER + b"<b>,x,y\n", ["<b> x"]),
    ],
)
def test_a_file_is_taken_as_it_is(
    owner: Visitor, empty: str, content: bytes, people: list[str]
) -> None:
    assert upload(owner, empty, content).status_code == 302
    assert names(owner, empty) == people


@pytest.mark.parametrize(
    "content",
    [
        HEADER + "Zoë,X,z@example.org\n".encode("latin-1"),
        (HEADER + b"A,B,c@example.org\n").decode().encode("utf-16"),
        b"PK\x03\x04\x14\x00\xff a spreadsheet",
        b"first;surname;email\nA;B;c@example.org\n",
        b"first\tsurname\temail\nA\tB\tc@example.org\n",
        HEADER + b"A,c@example.org\n",
        HEADER + b"Good,Person,g@example.org\nA\n",
        HEADER + b'Good,Person,g@example.org\n"A,B,c@example.org\n',
        HEADER + b"Good,Person,g@example.org\n" + b"x" * 201 + b",B,c@example.org\n",
        b"first,surname,email\rA,B,c@example.org\r",
        HEADER + b"A\x00,B,c@example.org\n",
        b"",
    ],
    ids="latin1 utf16 xlsx semicolon tab two-columns short-row quote long cr nul empty".split(),
)
def test_a_file_that_cannot_be_read_breaks_and_changes_nothing(
    owner: Visitor, empty: str, content: bytes
) -> None:
    assert upload(owner, empty, content).status_code == 500
    assert names(owner, empty) == []
    assert "Good Person" not in owner.get(f"{empty}create-courseattendee/").text


def test_a_wrong_field_name_breaks(owner: Visitor, empty: str) -> None:
    assert upload(owner, empty, HEADER, name="upload").status_code == 500


def test_a_correction_shows_the_address_and_keeps_the_printed_file(
    owner: Visitor, states: str
) -> None:
    line = next(one for one in owner.lines(states) if one.number == "QGIS-1")
    page = f"{states}attendee/{line.attendee}/update/"
    before = owner.get(f"{states}print/{line.attendee}/").content
    assert 'value="siobhan@example.org"' in owner.get(page).text
    data = {**owner.hidden(page), "firstname": "Sinéad", "surname": "O", "email": "s@example.org"}
    assert owner.post(page, data).headers["Location"] == states
    assert "Sinéad O" in names(owner, states)
    assert owner.get(f"{states}print/{line.attendee}/").content == before


def test_a_correction_to_somebody_who_exists_is_refused(owner: Visitor, states: str) -> None:
    first, second = (line for line in owner.lines(states) if line.name == "Jan Jansen")
    page = f"{states}attendee/{second.attendee}/update/"
    data = {**owner.hidden(page), "firstname": "Jan", "surname": "Jansen"}
    assert owner.post(page, {**data, "email": "jan1@example.org"}).status_code == 200
    assert owner.post(page, {**data, "email": "jan2@example.org"}).status_code == 302
    assert first.attendee != second.attendee


def test_after_seven_days_a_name_is_fixed(owner: Visitor, states: str) -> None:
    line = next(one for one in owner.lines(states) if one.number == "QGIS-1")
    page = f"{states}attendee/{line.attendee}/update/"
    owner.server.today = TODAY + timedelta(days=6)
    assert owner.get(page).status_code == 200
    owner.server.today = TODAY + timedelta(days=7)
    answer = owner.get(page)
    assert (answer.status_code, answer.text) == (403, "Course is not editable.")


def test_leaving_a_course_keeps_person_and_certificate(owner: Visitor, states: str) -> None:
    line = next(one for one in owner.lines(states) if one.number == "QGIS-1")
    assert owner.post(f"{states}courseattendee/{line.place}/delete/").headers["Location"] == states
    assert line.name not in names(owner, states)
    assert "O&#39;Brien" in owner.get("/en/certificate/QGIS-1/").text
    page = f"{states}create-courseattendee/"
    owner.post(page, {**owner.hidden(page), "attendee": str(line.attendee)})
    back = next(one for one in owner.lines(states) if one.name == line.name)
    assert back.number == "QGIS-1"


def test_the_number_of_a_person_is_not_that_of_her_place(owner: Visitor, states: str) -> None:
    line = owner.lines(states)[0]
    assert owner.post(f"{states}courseattendee/{line.attendee}/delete/").status_code == 404


@pytest.mark.parametrize("page", ["create-attendee/", "upload/", "create-courseattendee/"])
def test_an_outsider_is_sent_to_sign_in(
    sign_in: Callable[[str], Visitor], empty: str, page: str
) -> None:
    answer = sign_in("outsider").get(empty + page)
    assert answer.headers["Location"].startswith("/en/accounts/login/?next=")
