"""Workbooks from strangers: nothing in them grows without limit."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.domain.reading import CannotRead, FileBytes, Trouble, read
from qgis_certification_plugin.domain.reading.archives import Archive, parse_xml
from tests.data.participants.sheets import ods, ods_cell, packed, xlsx


def trouble(data: bytes) -> Trouble:
    with pytest.raises(CannotRead) as caught:
        read(FileBytes("x", data))
    return caught.value.trouble


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_in_any_encoding(encoding: str) -> None:
    text = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    with pytest.raises(CannotRead) as caught:
        parse_xml(text.encode(encoding), "part")
    assert caught.value.value == "doctype"


def test_elements_are_not_nested_without_end() -> None:
    with pytest.raises(CannotRead) as caught:
        parse_xml(b"<a>" * 5000 + b"</a>" * 5000, "part")
    assert caught.value.value == "depth"


def test_a_part_that_unpacks_to_much_more_is_refused() -> None:
    archive = Archive(packed({"x": bytes(3_000_000)}))
    with pytest.raises(CannotRead) as caught:
        archive.read("x")
    assert caught.value.trouble is Trouble.TOO_LARGE


def test_too_many_parts_are_refused() -> None:
    with pytest.raises(CannotRead) as caught:
        Archive(packed({str(number): "" for number in range(5001)}))
    assert caught.value.trouble is Trouble.TOO_LARGE


def test_rows_repeated_a_million_times_are_refused() -> None:
    rows = (
        '<table:table-row table:number-rows-repeated="1000000">'
        f"{ods_cell('Ann')}{ods_cell('ann@example.org')}</table:table-row>"
    )
    assert trouble(ods([("S", "ta1", rows)])) is Trouble.TOO_LARGE


def test_a_cell_in_the_last_column_of_a_sheet_is_refused() -> None:
    content = '<sheetData><row r="1"><c r="XFD1" t="str"><v>x</v></c></row></sheetData>'
    assert trouble(xlsx([("S", "", content)], [])) is Trouble.TOO_LARGE


def test_shared_texts_that_are_missing_leave_cells_empty() -> None:
    content = '<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData>'
    assert trouble(xlsx([("S", "", content)], [])) is Trouble.EMPTY
