"""Tables of people as they come from a clipboard: found out, mapped to columns, never cut short."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass

from .participants import Participant
from .text import fold, tidy

SEPARATORS = "\t;,"

# Header words, folded. Languages: en nl de fr es pt it pl sv da nb fi cs.
FIRST_NAME = frozenset(
    "first name|firstname|first|given name|given names|givenname|forename|voornaam|voornamen|"
    "roepnaam|vorname|vornamen|prenom|prenoms|nombre|nombres|nome|nome proprio|imie|imiona|"
    "fornamn|fornavn|etunimi|jmeno|krestni jmeno".split("|")
)
SURNAME = frozenset(
    "surname|last name|lastname|last|family name|familyname|achternaam|familienaam|nachname|"
    "familienname|nom|nom de famille|apellido|apellidos|sobrenome|apelido|apelidos|cognome|"
    "nazwisko|efternamn|efternavn|etternavn|sukunimi|prijmeni".split("|")
)
EMAIL = frozenset(
    "email|e-mail|e mail|mail|email address|e-mail address|emailadres|e-mailadres|mailadres|"
    "e-mail-adresse|email-adresse|mailadresse|adresse e-mail|adresse email|courriel|correo|"
    "correo electronico|posta elettronica|adres e-mail|e-post|epost|sahkoposti".split("|")
)


@dataclass(frozen=True)
class Columns:
    """Which column holds what, counted from 0; None where there is no such column."""

    first_name: int | None
    surname: int | None
    email: int | None
    has_header: bool = False


def cells(text: str) -> list[list[str]]:
    """Return the cells of a pasted table, lines without any text left out.

    The separator is the first of tab, semicolon and comma that stands in most lines; quotes are
    those of CSV. A text that is no well-formed CSV is split plainly, so that nothing is lost.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    lines = [line for line in plain.split("\n") if line.strip()]
    separator = _separator(lines)
    rows = _read_csv(plain, separator)
    if rows is None:
        rows = [line.split(separator) for line in lines]
    tidied = [[tidy(cell) for cell in row] for row in rows]
    return [row for row in tidied if any(row)]


def _separator(lines: Sequence[str]) -> str:
    def spread(separator: str) -> int:
        return sum(separator in line for line in lines)

    best = max(SEPARATORS, key=spread)
    return best if spread(best) else "\t"


def _read_csv(text: str, separator: str) -> list[list[str]] | None:
    try:
        return list(csv.reader(text.split("\n"), delimiter=separator, strict=True))
    except csv.Error:
        return None


def guess_columns(rows: Sequence[Sequence[str]]) -> Columns:
    """Return which column holds what: by the header's words, else by what the cells look like."""
    if not rows:
        return Columns(None, None, None)
    header = [_header_word(cell) for cell in rows[0]]

    def named(words: frozenset[str]) -> int | None:
        return next((column for column, word in enumerate(header) if word in words), None)

    by_header = Columns(named(FIRST_NAME), named(SURNAME), named(EMAIL), has_header=True)
    known = (by_header.first_name, by_header.surname, by_header.email)
    if sum(column is not None for column in known) >= 2 or (
        by_header.email is not None and not any("@" in cell for cell in rows[0])
    ):
        return _completed(by_header, rows[1:])
    return _completed(Columns(None, None, None), rows)


def _header_word(cell: str) -> str:
    return fold(re.sub(r"[*:_.]+", " ", cell))


def _completed(columns: Columns, rows: Sequence[Sequence[str]]) -> Columns:
    width = max((len(row) for row in rows), default=0)
    taken = {columns.first_name, columns.surname, columns.email}
    free = [column for column in range(width) if column not in taken]

    def count(column: int, sign: str) -> int:
        return sum(column < len(row) and sign in row[column] for row in rows)

    email = columns.email
    if email is None:
        candidates = [column for column in free if count(column, "@")]
        email = max(candidates, key=lambda column: count(column, "@"), default=None)
        if email is None and not columns.has_header and len(free) >= 3:
            email = free[2]
        free = [column for column in free if column != email]
    if columns.has_header:
        return Columns(columns.first_name, columns.surname, email, has_header=True)
    # A leading column of nothing but row numbers is not a name.
    names = [column for column in free if not _is_numbering(rows, column)]
    return Columns(
        first_name=names[0] if names else None,
        surname=names[1] if len(names) > 1 else None,
        email=email,
    )


def _is_numbering(rows: Sequence[Sequence[str]], column: int) -> bool:
    values = [row[column] for row in rows if column < len(row) and row[column]]
    return bool(values) and all(re.fullmatch(r"\d+[.)]?", value) for value in values)


def people(rows: Sequence[Sequence[str]], columns: Columns) -> list[Participant]:
    """Return a participant for each row below the header that has text in a mapped column."""
    body = rows[1:] if columns.has_header else rows

    def cell(row: Sequence[str], column: int | None) -> str:
        return row[column] if column is not None and column < len(row) else ""

    made = (
        Participant(
            first_name=cell(row, columns.first_name),
            surname=cell(row, columns.surname),
            email=cell(row, columns.email),
        )
        for row in body
    )
    return [person for person in made if not person.is_empty]


def read_people(text: str) -> list[Participant]:
    """Return the people of a pasted table."""
    rows = cells(text)
    return people(rows, guess_columns(rows))
