"""The one form of CSV that the site reads right."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.server.client import Person, people_csv

TEXT = st.text(st.characters(codec="utf-8", blacklist_characters="\x00"))
PEOPLE = st.lists(st.builds(Person, TEXT, TEXT, TEXT), max_size=20)


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))


@given(PEOPLE)
def test_every_text_comes_back_stripped(people: list[Person]) -> None:
    expected = [[p.first_name.strip(), p.surname.strip(), p.email.strip()] for p in people]
    assert read(people_csv(people))[1:] == expected


def test_the_first_line_is_the_header_that_the_site_drops() -> None:
    assert people_csv([]) == b"First Name,Surname,Email\r\n"


def test_the_columns_stand_in_the_sites_order() -> None:
    content = people_csv([Person("Ann", "Lee", "ann@example.org")])
    assert content.splitlines()[1] == b"Ann,Lee,ann@example.org"


def test_an_empty_surname_keeps_its_column() -> None:
    content = people_csv([Person("Madonna", "", "m@example.org")])
    assert content.splitlines()[1] == b"Madonna,,m@example.org"


def test_commas_quotes_and_line_ends_are_quoted() -> None:
    person = Person('Jo "X"', "Smith, Jr.", "a\nb")
    assert read(people_csv([person]))[1] == ['Jo "X"', "Smith, Jr.", "a\nb"]


def test_names_are_utf_8_without_a_mark() -> None:
    content = people_csv([Person("Zoë", "山田", "z@example.org")])
    assert content.splitlines()[1] == "Zoë,山田,z@example.org".encode()
