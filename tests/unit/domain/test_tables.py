"""Lists of people as they come from a clipboard."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.tables import cells, guess_columns, read_people
from qgis_certification_plugin.domain.text import tidy


def people(text: str) -> list[tuple[str, str, str]]:
    return [(p.first_name, p.surname, p.email) for p in read_people(text)]


ZOE = ("Zoë", "van der Müller", "zoe@example.org")
BRAM = ("Bram", "Visser", "bram@example.org")


@pytest.mark.parametrize("separator", ["\t", ";", ","])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends(separator: str, end: str) -> None:
    text = end.join(separator.join(row) for row in (ZOE, BRAM)) + end
    assert people(text) == [ZOE, BRAM]


@pytest.mark.parametrize(
    "header",
    [
        "First name\tSurname\tE-mail",
        "FIRST NAME\tLast Name\tEmail address",
        "Voornaam\tAchternaam\tE-mailadres",
        "Vorname\tNachname\tE-Mail-Adresse",
        "Prénom\tNom\tCourriel",
        "Nombre\tApellidos\tCorreo electrónico",
        "first_name*\tsurname:\te-mail*",
    ],
)
def test_a_header_is_understood_and_is_nobody(header: str) -> None:
    assert people(f"{header}\n" + "\t".join(ZOE)) == [ZOE]


def test_columns_in_another_order() -> None:
    text = "E-mail;Surname;Company;First name\nzoe@example.org;van der Müller;GIS BV;Zoë"
    assert people(text) == [ZOE]


def test_without_header_the_first_person_is_not_lost() -> None:
    assert people("\t".join(ZOE)) == [ZOE]


def test_a_column_of_row_numbers_is_not_a_name() -> None:
    assert people("1\tZoë\tvan der Müller\tzoe@example.org\n2\t" + "\t".join(BRAM)) == [ZOE, BRAM]


def test_blank_lines_and_blanks_around_texts_go() -> None:
    assert people("\n  Zoë \t van  der Müller\tzoe@example.org \n\n\t\t\n") == [ZOE]


def test_quoted_cells_may_hold_the_separator_and_quotes() -> None:
    text = '"Ann ""Nan""","Lee, PhD",ann@example.org'
    assert people(text) == [('Ann "Nan"', "Lee, PhD", "ann@example.org")]


def test_an_unclosed_quote_loses_nobody() -> None:
    text = 'Zoë\t"van der Müller\tzoe@example.org\nBram\tVisser\tbram@example.org'
    assert len(people(text)) == 2


def test_names_only_are_kept_though_the_email_is_missing() -> None:
    assert people("Zoë\tvan der Müller\nBram\tVisser") == [
        ("Zoë", "van der Müller", ""),
        ("Bram", "Visser", ""),
    ]


def test_a_surname_with_a_comma_in_a_tab_table_stays_whole() -> None:
    assert people("Ann\tLee, PhD\tann@example.org") == [("Ann", "Lee, PhD", "ann@example.org")]


def test_nothing_gives_nobody() -> None:
    assert people("") == []
    assert guess_columns([]).first_name is None


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    for person in read_people(text):
        assert not person.is_empty


WORD = (
    st.text(
        st.characters(codec="utf-8", categories=("L", "M", "Nd", "Pd"), include_characters=" '.,;"),
        min_size=1,
        max_size=15,
    )
    .map(tidy)
    .filter(lambda word: any(c.isalpha() for c in word) and "@" not in word)
)
NAMES = st.lists(st.tuples(WORD, WORD, st.integers(0, 10**6)), min_size=1, max_size=8)


@given(NAMES, st.sampled_from("\t;,"))
def test_what_was_written_as_csv_comes_back(
    rows: list[tuple[str, str, int]], separator: str
) -> None:
    written = [(first, last, f"p{number}@example.org") for first, last, number in rows]
    text = io.StringIO()
    csv.writer(text, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(
        [("First name", "Surname", "E-mail"), *written]
    )
    assert people(text.getvalue()) == written


def test_cells_are_tidied() -> None:
    assert cells("a\u200bb\u00a0c\td") == [["ab c", "d"]]


def test_a_participant_knows_the_printed_name() -> None:
    assert Participant(" Zoë ", " van  der Müller ").name == "Zoë van der Müller"
    assert Participant("Madonna").name == "Madonna"
