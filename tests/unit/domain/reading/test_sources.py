"""Which of the things that a clipboard or a file offers is taken."""

from __future__ import annotations

import io
import zipfile

import pytest

from qgis_certification_plugin.domain.reading import (
    CannotRead,
    Clipboard,
    FileBytes,
    Grid,
    NoteCode,
    Reading,
    Role,
    SourceKind,
    Trouble,
    read,
)

TABLE = "<table><tr><td>Ann</td><td>Lee</td><td>ann@example.org</td></tr></table>"


def notes(reading: Reading, code: NoteCode) -> list[tuple[str, tuple[int, ...]]]:
    return [(note.value, note.rows) for note in reading.notes if note.code is code]


def test_a_table_in_html_is_better_than_its_text() -> None:
    assert read(Clipboard("Ann\nLee\nann@example.org", TABLE)).source_kind is SourceKind.HTML


def test_the_text_is_taken_where_the_table_has_fewer_people() -> None:
    reading = read(Clipboard("Ann Lee <ann@example.org>\nBo Li <bo@example.org>", TABLE))
    assert reading.source_kind is SourceKind.LINES
    assert len(reading.people) == 2


def test_an_empty_clipboard_is_refused() -> None:
    with pytest.raises(CannotRead) as caught:
        read(Clipboard("  \n", ""))
    assert caught.value.trouble is Trouble.EMPTY


def test_a_layer_without_header_row_is_understood_by_its_cells() -> None:
    reading = read(Grid([("1", "ann@example.org", "Ann", "Lee")]))
    assert [role.value for role in reading.mapping.roles] == [
        "ignored",
        "email",
        "first-name",
        "surname",
    ]


def test_fields_of_a_layer() -> None:
    reading = read(
        Grid([("1", "Ann", "Lee", "ann@example.org")], ("fid", "first_name", "lastName", "e_mail"))
    )
    assert [p.name for p in reading.participants] == ["Ann Lee"]
    assert reading.participants[0].email == "ann@example.org"


def test_the_encoding_that_the_user_chose() -> None:
    data = "Jiří;Dvořák;j@example.cz".encode("iso8859_2")
    reading = read(FileBytes("x.csv", data, encoding="iso8859_2"))
    assert reading.participants[0].name == "Jiří Dvořák"
    assert reading.encoding_certain


def test_an_unknown_encoding_is_refused() -> None:
    with pytest.raises(CannotRead):
        read(FileBytes("x.csv", b"a;b", encoding="no-such"))


def test_a_guessed_encoding_is_noted() -> None:
    reading = read(FileBytes("x.csv", "Zoë;Müller;z@example.org".encode("cp1252")))
    assert notes(reading, NoteCode.ENCODING_GUESSED) == [("cp1252", ())]


def test_the_name_of_a_file_decides_nothing() -> None:
    reading = read(FileBytes("list.xlsx", b"Ann,Lee,ann@example.org"))
    assert reading.source_kind is SourceKind.TABLE


def test_invisible_characters_are_taken_out_and_noted() -> None:
    reading = read(Clipboard("Ann\u200b\tLee\tann@example.org\nBo\tLi\tbo@example.org"))
    assert reading.participants[0].first_name == "Ann"
    assert notes(reading, NoteCode.INVISIBLE_REMOVED) == [("", (1,))]


def test_a_display_name_beside_the_email() -> None:
    reading = read(Clipboard("Name\tE-mail\nAnn Lee\tAnn <ann@example.org>\nBo\t<bo@example.org>"))
    assert [p.email for p in reading.participants] == ["ann@example.org", "bo@example.org"]
    assert [p.remark for p in reading.people] == ["Ann", ""]


def test_a_cell_with_two_emails_is_left_for_the_checks() -> None:
    reading = read(Clipboard("Name\tE-mail\nAnn Lee\ta@example.org; b@example.org\nBo Li\tb@x.org"))
    assert reading.participants[0].email == "a@example.org; b@example.org"


def test_an_unclear_result_is_not_passed_and_noted() -> None:
    text = "Name\tPassed\nAnn Lee\tyes\nBo Li\tno\nCy Doe\tyes\nEd Fox\tmaybe"
    reading = read(Clipboard(text))
    assert [p.passed for p in reading.participants] == [True, False, True, False]
    assert notes(reading, NoteCode.PASSED_UNCLEAR) == [("maybe", (5,))]


def test_grades_are_no_results() -> None:
    reading = read(Clipboard("Name\tE-mail\tResult\nAnn Lee\ta@x.org\t8,5\nBo Li\tb@x.org\t4"))
    assert reading.mapping.roles[2] is Role.IGNORED
    assert all(p.passed for p in reading.participants)


def test_too_many_rows_are_refused_and_not_cut() -> None:
    with pytest.raises(CannotRead) as caught:
        read(Clipboard("Ann\tLee\ta@example.org\n" * 50_001))
    assert caught.value.trouble is Trouble.TOO_LARGE


def test_the_header_of_a_grid_is_never_a_person() -> None:
    reading = read(Grid([("Anna Smit", "a@example.org")], ("f1", "f2")))
    assert [(p.name, p.email) for p in reading.participants] == [("Anna Smit", "a@example.org")]
    assert reading.mapping.header_row == 1


def test_the_columns_of_a_grid_may_be_known() -> None:
    roles = (Role.SURNAME, Role.FULL_NAME, Role.FIRST_NAME)
    rows = [("Smit", "", "Anna"), ("", "Jan de Boer", "")]
    reading = read(Grid(rows, ("x", "y", "z"), roles))
    assert [(p.first_name, p.surname) for p in reading.participants] == [
        ("Anna", "Smit"),
        ("Jan", "de Boer"),
    ]


def test_the_line_end_of_the_last_line_is_no_empty_row() -> None:
    assert read(Clipboard("Ann\tann@example.org\r\nBo\tbo@example.org\r\n")).empty_rows == 0
    assert read(Clipboard("Ann\tann@example.org\n\nBo\tbo@example.org\n\n")).empty_rows == 2


def test_a_remark_stays_with_the_participant() -> None:
    reading = read(Clipboard("Name\tE-mail\tRemark\nAnn Lee\tann@example.org\tvegetarian"))
    assert [p.remark for p in reading.participants] == ["vegetarian"]


def test_an_encoding_that_the_user_chose_wrongly_is_named() -> None:
    data = "Naam;E-mail\nZoë Größe;z@example.org\nJürgen Müller;j@example.org".encode("cp1252")
    with pytest.raises(CannotRead) as caught:
        read(FileBytes("x.csv", data, encoding="utf-8"))
    assert (caught.value.trouble, caught.value.value) == (Trouble.BINARY, "utf-8")


def test_a_workbook_packed_in_an_unknown_way_is_told() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    # Method 9 (Deflate64) in both places where the method stands.
    data = bytearray(packed.getvalue())
    for signature, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = data.index(signature) + offset
        data[at : at + 2] = b"\x09\x00"
    with pytest.raises(CannotRead) as caught:
        read(FileBytes("x.xlsx", bytes(data)))
    assert caught.value.trouble is Trouble.LACKING
