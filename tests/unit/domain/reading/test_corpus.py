"""Every file and clipboard of the corpus is read as its expectation says: no silent error."""

from __future__ import annotations

import json
from typing import Any

import pytest

from qgis_certification_plugin.domain.reading import (
    CannotRead,
    Clipboard,
    FileBytes,
    Reading,
    Source,
    read,
)
from tests.data.participants.make import CORPUS, PROGRAMS, cases, files

ENDING = ".expected.json"
PATHS = {
    path.name[: -len(ENDING)]: path
    for folder in (CORPUS, PROGRAMS)
    for path in sorted(folder.glob(f"*{ENDING}"))
}


def expectation(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(PATHS[name].read_text(encoding="utf-8"))
    return found


def source(name: str) -> Source:
    path = next(p for p in PATHS[name].parent.glob(f"{name}.*") if not p.name.endswith(ENDING))
    if path.name.endswith(".clipboard.json"):
        pasted = json.loads(path.read_text(encoding="utf-8"))
        return Clipboard(pasted["text"], pasted["html"])
    return FileBytes(path.name, path.read_bytes(), expectation(name).get("ask_for_sheet"))


def people(reading: Reading) -> list[dict[str, Any]]:
    return [
        {
            "row": person.number,
            "first_name": person.participant.first_name,
            "surname": person.participant.surname,
            "email": person.participant.email,
            "passed": person.participant.passed,
            "remark": person.remark,
        }
        for person in reading.people
    ]


@pytest.mark.parametrize("name", PATHS)
def test_is_read_as_expected(name: str) -> None:
    expected = expectation(name)
    if "trouble" in expected:
        with pytest.raises(CannotRead) as caught:
            read(source(name))
        assert caught.value.trouble.value == expected["trouble"]
        return
    reading = read(source(name))
    mapping = reading.mapping
    assert people(reading) == expected["people"]
    assert [{"row": d.number, "reason": d.reason.value} for d in reading.dropped] == sorted(
        expected["dropped"], key=lambda item: item["row"]
    )
    assert reading.source_kind.value == expected["kind"]
    assert mapping.header_row == expected["header_row"]
    assert [role.value for role in mapping.roles] == expected["roles"]
    assert {note.code.value for note in reading.notes} >= set(expected.get("notes", ()))
    if "encoding" in expected:
        assert reading.encoding == expected["encoding"]
        assert reading.encoding_certain == expected.get("certain", True)
    if "order" in expected:
        assert mapping.name_order.value == expected["order"]
    if "sheet" in expected:
        assert reading.sheet == expected["sheet"]
    if "sheets" in expected:
        found = [[sheet.name, sheet.filled, sheet.hidden] for sheet in reading.sheets]
        assert found == expected["sheets"]
    for number, cells in expected.get("cells", {}).items():
        row = next(row for row in reading.table.rows if row.number == int(number))
        assert list(row.cells) == cells


def test_the_corpus_is_what_its_script_writes() -> None:
    written = {name: data for case in cases().values() for name, data in files(case).items()}
    assert written == {path.name: path.read_bytes() for path in CORPUS.iterdir()}


def test_the_corpus_is_large_enough() -> None:
    assert len(PATHS) >= 80
