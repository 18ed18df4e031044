"""Cells of the table are copied, cut, pasted and filled as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication

from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.reading import Clipboard
from qgis_certification_plugin.ui.participants.clipboard import block_of
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.pasting import is_list_of_people
from tests.qgis.ui.tables import Sheet, person


@pytest.fixture
def sheet(qgis_app: object) -> Sheet:
    """Four people."""
    return Sheet(person("Anna"), person("Bert"), person("Cees"), person("Dirk"))


def test_a_block_goes_into_the_cells_from_the_current_one_on(sheet: Sheet) -> None:
    sheet.go(1, Column.SURNAME)
    sheet.paste("de Wit\twit@example.org\nJansen\tjansen@example.org\n")
    assert sheet.column("surname") == ["Smit", "de Wit", "Jansen", "Smit"]
    assert sheet.column("email")[1:3] == ["wit@example.org", "jansen@example.org"]
    sheet.model.undo_stack.undo()
    assert sheet.column("surname") == ["Smit"] * 4


def test_one_value_fills_the_selection(sheet: Sheet) -> None:
    sheet.select(0, Column.REMARK, 2, Column.REMARK)
    sheet.paste("paid")
    assert sheet.column("remark") == ["paid", "paid", "paid", ""]


def test_one_value_makes_nobody_of_the_empty_row(sheet: Sheet) -> None:
    sheet.view.selectColumn(Column.SURNAME)
    sheet.view.setCurrentIndex(sheet.view.filter.index(0, Column.SURNAME))
    sheet.view.selectColumn(Column.SURNAME)
    sheet.paste("Bos")
    assert sheet.column("surname") == ["Bos"] * 4


def test_a_block_beyond_the_end_makes_new_rows(sheet: Sheet) -> None:
    sheet.go(3, Column.FIRST_NAME)
    sheet.paste("Dora\nEls\nFleur\n")
    assert sheet.column("first_name") == ["Anna", "Bert", "Cees", "Dora", "Els", "Fleur"]
    assert len(set(sheet.column("row"))) == 6
    sheet.model.undo_stack.undo()
    assert sheet.column("first_name") == ["Anna", "Bert", "Cees", "Dirk"]


def test_what_was_pasted_is_selected(sheet: Sheet) -> None:
    sheet.go(3, Column.FIRST_NAME)
    sheet.paste("Dora\tde Wit\nEls\tBos\n")
    selection = sheet.view.selection()
    assert (selection.places, selection.columns) == ([3, 4], [Column.FIRST_NAME, Column.SURNAME])


def test_locked_cells_are_left_alone_and_counted(sheet: Sheet) -> None:
    sheet.model.set_rows([person("Anna", attendee=7), person("Bert")])
    sheet.go(0, Column.FIRST_NAME)
    sheet.paste("Xander\nYvonne\n")
    assert sheet.column("first_name") == ["Anna", "Yvonne"]
    assert sheet.said.sentences[0].startswith("1 cell")


def test_passed_and_certificate_take_words(sheet: Sheet) -> None:
    sheet.go(0, Column.PASSED)
    sheet.paste("ja\nnee\nx\nDid not pass\n")
    assert sheet.column("passed") == [True, False, True, False]
    sheet.go(0, Column.CERTIFICATE)
    sheet.paste("completion\nAttendance\nAs for all\n")
    assert sheet.column("certificate_type") == [2, 1, None, None]


def test_words_that_are_not_understood_are_said_and_change_nothing(sheet: Sheet) -> None:
    sheet.go(0, Column.PASSED)
    sheet.paste("maybe\nno\n")
    assert sheet.column("passed") == [True, False, True, True]
    assert "“maybe”" in sheet.said.sentences[0]


def test_values_beyond_the_last_column_are_counted(sheet: Sheet) -> None:
    sheet.go(0, Column.REMARK)
    sheet.paste("note\tlost\n")
    assert sheet.column("remark")[0] == "note"
    assert "1 value" in sheet.said.sentences[0]


def test_copied_rows_are_pasted_as_rows_with_all_they_have(sheet: Sheet) -> None:
    sheet.model.set_certificate_type([0], 2)
    sheet.model.set_passed([1], False)
    sheet.select(0, Column.PASSED, 1, Column.REMARK)
    sheet.cells.copy()
    sheet.go(4, Column.EMAIL)
    sheet.paste()
    assert [replace(p, row="") for p in sheet.people[4:]] == [
        replace(p, row="") for p in sheet.people[:2]
    ]


def test_copying_for_others_gives_words_without_formulas(sheet: Sheet) -> None:
    sheet.model.change({0: replace(sheet.people[0], remark="=1+1")}, "edit")
    sheet.select(0, Column.STATUS, 0, Column.REMARK)
    sheet.cells.copy()
    assert QGuiApplication.clipboard().text().endswith("\t'=1+1\n")
    sheet.go(1, Column.REMARK)
    sheet.paste(QGuiApplication.clipboard().text().split("\t")[1])
    assert sheet.column("remark")[1] == "=1+1"


def test_cutting_copies_and_empties_in_one_step(sheet: Sheet) -> None:
    sheet.select(0, Column.FIRST_NAME, 1, Column.SURNAME)
    sheet.cells.cut()
    assert sheet.column("first_name") == ["", "", "Cees", "Dirk"]
    sheet.go(2, Column.FIRST_NAME)
    sheet.paste()
    assert sheet.column("first_name") == ["", "", "Anna", "Bert"]
    sheet.model.undo_stack.undo()
    sheet.model.undo_stack.undo()
    assert sheet.column("first_name") == ["Anna", "Bert", "Cees", "Dirk"]


def test_cutting_says_what_has_to_stay(sheet: Sheet) -> None:
    sheet.model.set_rows([person("Anna", attendee=7)])
    sheet.select(0, Column.FIRST_NAME, 0, Column.EMAIL)
    sheet.cells.cut()
    assert sheet.column("first_name") == ["Anna"]
    assert sheet.said.sentences[0].startswith("3 cell")


def test_fill_down_repeats_the_top_cell_of_each_column(sheet: Sheet) -> None:
    sheet.model.set_certificate_type([0], 2)
    sheet.model.set_passed([0], False)
    sheet.select(0, Column.PASSED, 2, Column.CERTIFICATE)
    sheet.cells.fill_down()
    assert sheet.column("first_name") == ["Anna", "Anna", "Anna", "Dirk"]
    assert sheet.column("passed") == [False, False, False, True]
    assert sheet.column("certificate_type") == [2, 2, 2, None]
    assert len(set(sheet.column("row"))) == 4
    sheet.model.undo_stack.undo()
    assert sheet.column("first_name") == ["Anna", "Bert", "Cees", "Dirk"]


def test_fill_down_in_one_row_takes_the_cell_above(sheet: Sheet) -> None:
    sheet.go(1, Column.FIRST_NAME)
    sheet.cells.fill_down()
    assert sheet.column("first_name")[:2] == ["Anna", "Anna"]


def test_a_row_is_inserted_above_the_current_one(sheet: Sheet) -> None:
    sheet.go(2, Column.SURNAME)
    sheet.cells.insert_row_above()
    assert sheet.first_names == ["Anna", "Bert", "", "Cees", "Dirk"]
    assert sheet.view.current_cell().row() == 2


def test_pasting_into_a_sorted_table_follows_what_is_seen(sheet: Sheet) -> None:
    sheet.view.filter.sort(Column.FIRST_NAME, Qt.SortOrder.DescendingOrder)
    sheet.go(0, Column.REMARK)
    sheet.paste("first\nsecond\n")
    assert {p.first_name: p.remark for p in sheet.people} == {
        "Anna": "",
        "Bert": "",
        "Cees": "second",
        "Dirk": "first",
    }


def test_hidden_columns_are_neither_copied_nor_pasted_into(sheet: Sheet) -> None:
    sheet.view.setColumnHidden(Column.SURNAME, True)
    sheet.go(0, Column.FIRST_NAME)
    sheet.paste("Xander\txander@example.org\n")
    assert (sheet.people[0].surname, sheet.people[0].email) == ("Smit", "xander@example.org")


@pytest.mark.parametrize(
    ("text", "is_list"),
    [
        ("Anna Smit <anna@example.org>", True),
        ("Anna\tSmit\tanna@example.org\nBert\tBos\tbert@example.org", True),
        ("First name\tSurname\nAnna\tSmit\n", True),
        ("anna@example.org\nbert@example.org\n", False),
        ("Passed\nPassed\nDid not pass\n", False),
        ("Jansen", False),
        ("paid\ncash\n", False),
    ],
)
def test_a_list_of_people_is_told_from_cells(text: str, is_list: bool) -> None:
    assert is_list_of_people(Clipboard(text)) is is_list


def test_cells_of_a_spreadsheet_may_hold_tabs_and_line_ends() -> None:
    assert block_of('"a\tb"\tc\r\n"d\ne"\tf\n').rows == (("a\tb", "c"), ("d\ne", "f"))
    assert block_of('5" pipe\tx').rows == (('5" pipe', "x"),)


# ---------- any sequence of edits ----------


_ROWS, _COLUMNS = st.integers(0, 6), st.sampled_from(list(Column))
_TEXTS = st.sampled_from(["Anna", "x", "no", "Completion", "", "=1", "é@example.org"])
_BLOCKS = st.lists(st.lists(_TEXTS, min_size=1, max_size=3), min_size=1, max_size=3)
_STEPS = st.one_of(
    st.tuples(st.just("paste"), _ROWS, _COLUMNS, _ROWS, _COLUMNS, _BLOCKS),
    *(
        st.tuples(st.just(name), _ROWS, _COLUMNS, _ROWS, _COLUMNS, st.none())
        for name in ("cut", "fill", "copy-paste", "remove", "insert", "clear", "sort", "filter")
    ),
)


def copy_to(sheet: Sheet, place: int, column: Column) -> None:
    sheet.cells.copy()
    sheet.go(place, column)
    sheet.paste()


def do(sheet: Sheet, step: tuple[str, int, Column, int, Column, list[list[str]] | None]) -> None:
    name, top, left, bottom, right, block = step
    last = sheet.view.filter.rowCount() - 1
    top, bottom = sorted((min(top, last), min(bottom, last)))
    sheet.select(top, min(left, right), bottom, max(left, right))
    act: dict[str, Callable[[], object]] = {
        "paste": lambda: sheet.paste("\n".join("\t".join(row) for row in block or ())),
        "cut": sheet.cells.cut,
        "fill": sheet.cells.fill_down,
        "copy-paste": lambda: copy_to(sheet, bottom, left),
        "remove": lambda: sheet.model.remove(sheet.view.selected_rows()),
        "insert": sheet.cells.insert_row_above,
        "clear": lambda: sheet.model.clear_cells(sheet.view.selected_cells()),
        "sort": lambda: sheet.view.filter.sort(left),
        "filter": lambda: sheet.view.filter.set_text("a" if top % 2 else ""),
    }
    act[name]()


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_STEPS, min_size=1, max_size=8))
def test_whatever_was_edited_is_undone_and_done_again(
    qgis_app: object, steps: list[tuple[str, int, Column, int, Column, None]]
) -> None:
    start = [person("Anna"), person("Bert", attendee=3), Participant(), person("Cees")]
    sheet = Sheet(*start)
    for step in steps:
        do(sheet, step)
    after = [sheet.model.person(row) for row in range(sheet.model.rowCount() - 1)]
    stack = sheet.model.undo_stack
    while stack.canUndo():
        stack.undo()
    assert [sheet.model.person(row) for row in range(sheet.model.rowCount() - 1)] == start
    while stack.canRedo():
        stack.redo()
    assert [sheet.model.person(row) for row in range(sheet.model.rowCount() - 1)] == after
    sheet.view.filter.set_text("")
    sheet.view.filter.sort(-1)
    assert sheet.first_names == [p.first_name for p in after if p is not None]
