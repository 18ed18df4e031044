"""Any table of people, written in any supported form, comes back the same."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable
from itertools import chain

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.reading import (
    Clipboard,
    FileBytes,
    Grid,
    NoteCode,
    Source,
    read,
)
from qgis_certification_plugin.domain.text import tidy
from tests.data.participants.documents import Document, html_rows, separated
from tests.data.participants.sheets import ods, ods_rows, simple_xlsx

People = list[tuple[str, str, str]]
HEADERS = (
    ("First name", "Surname", "E-mail"),
    ("Voornaam", "Achternaam", "E-mailadres"),
    ("Vorname", "Nachname", "E-Mail-Adresse"),
    ("Prénom", "Nom de famille", "Courriel"),
    ("名", "姓", "メールアドレス"),
)


def words(signs: str) -> st.SearchStrategy[str]:
    letters = st.characters(codec="utf-8", categories=("L", "M"), include_characters=signs)
    return (
        st.text(letters, min_size=1, max_size=12)
        .map(tidy)
        .filter(lambda text: any(c.isalpha() for c in text) and text.isprintable())
    )


def people(signs: str) -> st.SearchStrategy[People]:
    named = st.lists(st.tuples(words(signs), words(signs)), min_size=1, max_size=8)
    return named.map(
        lambda names: [(f, s, f"p{n}@example.org") for n, (f, s) in enumerate(names, start=1)]
    )


# Everything that quotes can protect, and what needs no protection.
ANY = people(" '’.;|-\"&<>()")
PLAIN = people(" '’-")


def document(rows: People, header: tuple[str, ...]) -> Document:
    written = Document().header(*header)
    for row in rows:
        written.person(*row)
    return written


def same(source: Source, rows: People) -> None:
    found = [(p.first_name, p.surname, p.email) for p in read(source).participants]
    assert found == rows


@given(
    ANY, st.sampled_from(HEADERS), st.sampled_from(",;\t|"), st.sampled_from(["\n", "\r\n", "\r"])
)
def test_quoted_values(rows: People, header: tuple[str, ...], separator: str, end: str) -> None:
    text = separated(document(rows, header), separator, end=end, quoting=csv.QUOTE_ALL)
    same(Clipboard(text), rows)


@given(
    PLAIN,
    st.sampled_from(HEADERS),
    st.sampled_from(",;\t|^"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
)
def test_plain_values_in_all_unicode_encodings(
    rows: People, header: tuple[str, ...], separator: str, encoding: str
) -> None:
    text = separated(document(rows, header), separator)
    same(FileBytes("x.csv", text.encode(encoding)), rows)


@given(ANY, st.sampled_from(HEADERS))
def test_html(rows: People, header: tuple[str, ...]) -> None:
    same(Clipboard("", f"<table>{html_rows(document(rows, header))}</table>"), rows)


def behind_letters(rows: People) -> People:
    """Put a letter in front of every name: no cell is a formula or a number then."""
    return [(tidy(f"A{first}"), tidy(f"B{last}"), mail) for first, last, mail in rows]


@given(ANY, st.sampled_from(HEADERS))
def test_xlsx(rows: People, header: tuple[str, ...]) -> None:
    safe = behind_letters(rows)
    same(FileBytes("x.xlsx", simple_xlsx(document(safe, header))), safe)


@given(ANY, st.sampled_from(HEADERS))
def test_ods(rows: People, header: tuple[str, ...]) -> None:
    safe = behind_letters(rows)
    same(FileBytes("x.ods", ods([("S", "ta1", ods_rows(document(safe, header)))])), safe)


@given(ANY, st.sampled_from(HEADERS))
def test_rows_of_a_layer(rows: People, header: tuple[str, ...]) -> None:
    same(Grid(rows, header), rows)


@given(people(" '’.;|-&"))
def test_cards(rows: People) -> None:
    def escaped(text: str) -> str:
        return text.replace(",", "\\,").replace(";", "\\;")

    cards = "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{escaped(last)};{escaped(first)};;;\r\n"
        f"EMAIL:{mail}\r\nEND:VCARD\r\n"
        for first, last, mail in rows
    )
    same(Clipboard(cards), rows)


def brackets(first: str, last: str, mail: str) -> str:
    return f'"{last}, {first}" <{mail}>'


def bare(first: str, last: str, mail: str) -> str:
    return f"{last}, {first} <{mail}>"


LATIN = st.lists(
    st.tuples(
        st.from_regex(r"\A[A-ZÀÉÖØÜ][a-zàéöøü]{2,8}\Z"),
        st.from_regex(r"\A(van |de |von der |dos )?[A-ZÀÉÖØÜ][a-zàéöøü]{2,8}\Z"),
    ),
    min_size=1,
    max_size=8,
).map(lambda names: [(f, s, f"p{n}@example.org") for n, (f, s) in enumerate(names, start=1)])


@given(LATIN, st.sampled_from([brackets, bare]), st.sampled_from(["\n", "; ", ";\n"]))
def test_addresses_surname_first(
    rows: People, write: Callable[[str, str, str], str], between: str
) -> None:
    same(Clipboard(between.join(write(*row) for row in rows)), rows)


@given(LATIN, st.sampled_from(["\n", ", ", "; "]))
@example([("Inz", "Aaa", "p1@example.org"), ("Prof", "de Aaa", "p2@example.org")], "\n")
def test_addresses_keep_names_and_emails(rows: People, between: str) -> None:
    text = between.join(f"{first} {last} <{mail}>" for first, last, mail in rows)
    reading = read(Clipboard(text))
    assert [p.email for p in reading.participants] == [mail for _, _, mail in rows]
    kept = [p.name.split() for p in reading.participants]
    written = [f"{first} {last}".split() for first, last, _ in rows]
    assert all(set(name) <= set(whole) for name, whole in zip(kept, written))
    # Forms of address ("Prof de Vries") may go, but not without a word.
    told = [note for note in reading.notes if note.code is NoteCode.LEFT_OUT_OF_NAME]
    left_out = [word for note in told for word in note.value.split() * len(note.rows)]
    assert Counter(chain(*kept, left_out)) == Counter(chain(*written))


def test_a_title_that_may_be_her_only_first_name_is_kept() -> None:
    same(Clipboard("Inz Aaa <p@example.org>"), [("Inz", "Aaa", "p@example.org")])


@pytest.mark.parametrize("first", ["Med", "Mba", "Junior", "Neto"])
def test_what_may_be_a_degree_is_kept_where_it_is_the_only_first_name(first: str) -> None:
    same(Clipboard(f"ben Salah, {first} <p@example.org>"), [(first, "ben Salah", "p@example.org")])


def test_a_degree_behind_a_whole_name_is_left_out_and_told() -> None:
    reading = read(Clipboard("Ann Lee, PhD <a@example.org>\nBo Li, Mba <b@example.org>"))
    assert [p.name for p in reading.participants] == ["Ann Lee", "Bo Li"]
    told = [note.value for note in reading.notes if note.code is NoteCode.LEFT_OUT_OF_NAME]
    assert told == ["PhD", "Mba"]
