"""The table for other programs: what is exported is read again as the same people."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.reading import FileBytes, read
from qgis_certification_plugin.domain.spreadsheet import FORMULA_SIGNS, neutral, restored
from qgis_certification_plugin.services.export import ExportTable, csv_bytes

COLUMNS = [
    ("passed", "Passed"),
    ("first_name", "First name"),
    ("surname", "Surname"),
    ("email", "E-mail"),
    ("certificate_type", "Certificate"),
    ("status", "Status"),
    ("remark", "Remark"),
    ("certificate_number", "Certificate number"),
]
NEW = "New, not enrolled yet"
PEOPLE = [
    ["Passed", "Zoë", "van der Müller", "zoe@example.org", "Completion", NEW, "=1+1", ""],
    ["Did not pass", "Seán", "'t Hart", "sean@example.org", "–", NEW, "", ""],
    ["Passed", "山田", "太郎", "yamada@example.org", "Completion", NEW, 'a; b, "c"', "QGIS-3"],
]


@pytest.mark.parametrize("sign", FORMULA_SIGNS)
def test_no_text_is_a_formula(sign: str) -> None:
    assert neutral(f"{sign}1").startswith("'")


@given(st.text())
def test_a_neutral_text_is_restored(text: str) -> None:
    assert restored(neutral(text)) == text or text.startswith("'")
    assert not neutral(text).startswith(FORMULA_SIGNS)


@pytest.mark.parametrize("separator", [",", ";"])
def test_what_is_exported_is_imported_as_the_same_people(separator: str) -> None:
    data = csv_bytes(ExportTable.make(COLUMNS, PEOPLE), separator)
    reading = read(FileBytes("course.csv", data))
    found = [[p.first_name, p.surname, p.email, p.passed] for p in reading.participants]
    assert found == [[*row[1:4], row[0] == "Passed"] for row in PEOPLE]
    assert [person.remark for person in reading.people] == [row[6] for row in PEOPLE]


def test_spreadsheets_know_the_letters_and_the_lines() -> None:
    data = csv_bytes(ExportTable.make(COLUMNS, PEOPLE), ";")
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == len(PEOPLE) + 1


def test_every_cell_of_a_formula_gets_its_apostrophe() -> None:
    table = ExportTable.make([("a", "=A")], [["@x"], ["+31"], ["-"], ["ok"]])
    rows = list(csv.reader(io.StringIO(csv_bytes(table, ",").decode("utf-8-sig"))))
    assert rows == [["'=A"], ["'@x"], ["'+31"], ["'-"], ["ok"]]
