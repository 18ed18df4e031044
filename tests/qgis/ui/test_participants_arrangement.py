"""Rows are sorted and filtered as seen only; columns keep their widths, order and places."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from qgis.PyQt.QtCore import QPersistentModelIndex, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu

from qgis_certification_plugin.domain.checking import check_all
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.settings import Settings
from qgis_certification_plugin.ui.participants.choices import Choice, counts
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.context_menu import TableMenu
from qgis_certification_plugin.ui.participants.heading import TableHeading
from qgis_certification_plugin.ui.participants.selection import shown_columns
from tests.qgis.ui.tables import Sheet, person

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
KEY, CONTROL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sheet(qgis_app: object) -> Sheet:
    """Four people in no order."""
    erik = Participant("Érik", "Smit", "erik@example.org")
    return Sheet(person("Bert"), erik, person("anna"), Participant("", "", "x@y.example"))


@pytest.fixture
def settings(clean_settings: None) -> Settings:
    return Settings({})


# ---------- sorting ----------


def test_names_are_sorted_without_case_and_accents_and_empty_ones_are_last(sheet: Sheet) -> None:
    sheet.view.filter.sort(Column.FIRST_NAME, UP)
    assert sheet.first_names == ["anna", "Bert", "Érik", ""]
    sheet.view.filter.sort(Column.FIRST_NAME, DOWN)
    assert sheet.first_names == ["Érik", "Bert", "anna", ""]
    assert sheet.column("first_name") == ["Bert", "Érik", "anna", ""]


def test_rows_keep_their_numbers_and_the_empty_row_stays_last(sheet: Sheet) -> None:
    sheet.view.filter.sort(Column.FIRST_NAME, UP)
    numbers = [sheet.view.filter.headerData(n, Qt.Orientation.Vertical) for n in range(5)]
    assert numbers == [3, 1, 2, 4, "+"]


def test_what_needs_somebody_comes_first_by_status(sheet: Sheet) -> None:
    sheet.model.set_findings(check_all(sheet.people))
    sheet.view.filter.sort(Column.STATUS, UP)
    assert sheet.first_names[0] == ""


def test_a_row_stays_where_it_is_while_it_is_edited(sheet: Sheet) -> None:
    sheet.view.filter.sort(Column.FIRST_NAME, UP)
    here = sheet.view.filter.index(0, Column.FIRST_NAME)
    sheet.view.filter.setData(here, "Zoë", Qt.ItemDataRole.EditRole)
    assert sheet.first_names == ["Zoë", "Bert", "Érik", ""]
    sheet.view.filter.arrange()
    assert sheet.first_names == ["Bert", "Érik", "Zoë", ""]


def test_who_is_typed_below_a_sorted_table_stays_there(sheet: Sheet) -> None:
    sheet.view.filter.sort(Column.FIRST_NAME, UP)
    end = QPersistentModelIndex(sheet.view.filter.index(4, Column.FIRST_NAME))
    sheet.view.filter.setData(
        sheet.view.filter.index(4, Column.FIRST_NAME), "Aad", Qt.ItemDataRole.EditRole
    )
    assert sheet.first_names == ["anna", "Bert", "Érik", "", "Aad"]
    assert end.row() == 4


def test_rows_removed_from_a_sorted_table_come_back_in_its_order(sheet: Sheet) -> None:
    sheet.view.filter.sort(Column.FIRST_NAME, UP)
    sheet.model.remove([0, 2])
    assert sheet.first_names == ["Érik", ""]
    sheet.model.undo_stack.undo()
    assert sheet.first_names == ["anna", "Bert", "Érik", ""]


def test_the_current_cell_goes_with_its_row(sheet: Sheet) -> None:
    sheet.go(2, Column.SURNAME)
    sheet.view.filter.sort(Column.FIRST_NAME, UP)
    assert sheet.view.currentIndex().row() == 0
    assert sheet.view.current_cell().row() == 2


# ---------- filtering ----------


def test_the_table_is_narrowed_to_a_kind_of_rows(sheet: Sheet) -> None:
    sheet.model.set_findings(check_all(sheet.people))
    sheet.model.set_passed([0], False)
    shown = sheet.view.filter
    shown.set_choice(Choice.TO_REPAIR)
    assert sheet.first_names == [""]
    shown.set_choice(Choice.NOT_PASSED)
    assert sheet.first_names == ["Bert"]
    shown.set_choice(Choice.ENROLLED)
    assert sheet.first_names == []
    assert shown.headerData(0, Qt.Orientation.Vertical) == "+"
    shown.set_choice(Choice.ALL)
    assert len(sheet.first_names) == 4


def test_kinds_of_rows_are_counted(sheet: Sheet) -> None:
    sheet.model.set_rows([person("Anna", attendee=1), person("Bert", passed=False), Participant()])
    found = counts(sheet.model)
    assert (found[Choice.NEW], found[Choice.ENROLLED], found[Choice.NOT_PASSED]) == (1, 1, 1)


def test_words_kind_and_order_work_together(sheet: Sheet) -> None:
    shown = sheet.view.filter
    shown.set_choice(Choice.NEW)
    shown.sort(Column.FIRST_NAME, DOWN)
    shown.set_text("smit example")
    assert sheet.first_names == ["Érik", "Bert", "anna"]
    sheet.model.set_passed([0], False)
    assert sheet.first_names == ["Érik", "Bert", "anna"]


def test_remarks_are_found_too(sheet: Sheet) -> None:
    sheet.model.setData(sheet.model.index(1, Column.REMARK), "Paid in cash")
    sheet.view.filter.set_text("CASH")
    assert sheet.first_names == ["Érik"]


def test_a_repaired_row_is_not_taken_from_under_the_hands(sheet: Sheet) -> None:
    sheet.model.set_findings(check_all(sheet.people))
    sheet.view.filter.set_choice(Choice.TO_REPAIR)
    sheet.view.filter.setData(sheet.view.filter.index(0, Column.FIRST_NAME), "Xi")
    sheet.model.set_findings(check_all(sheet.people))
    assert sheet.first_names == ["Xi"]


# ---------- keys ----------


def press(sheet: Sheet, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> tuple[int, int]:
    QTest.keyClick(sheet.view, key, modifiers)
    current = sheet.view.currentIndex()
    return current.row(), current.column()


def test_control_and_arrows_go_to_the_edges_of_what_is_filled(sheet: Sheet) -> None:
    sheet.go(0, Column.FIRST_NAME)
    assert press(sheet, KEY.Key_Down, CONTROL) == (2, Column.FIRST_NAME)
    assert press(sheet, KEY.Key_Down, CONTROL) == (4, Column.FIRST_NAME)
    assert press(sheet, KEY.Key_Up, CONTROL) == (2, Column.FIRST_NAME)
    assert press(sheet, KEY.Key_Home, CONTROL) == (0, Column.PASSED)
    assert press(sheet, KEY.Key_End, CONTROL) == (4, Column.REMARK)


def test_shift_selects_on_the_way(sheet: Sheet) -> None:
    sheet.go(0, Column.FIRST_NAME)
    press(sheet, KEY.Key_Down, CONTROL | SHIFT)
    press(sheet, KEY.Key_Right, SHIFT)
    selection = sheet.view.selection()
    assert selection.places == [0, 1, 2]
    assert selection.columns == [Column.FIRST_NAME, Column.SURNAME]


def test_home_and_end_stay_in_the_row(sheet: Sheet) -> None:
    sheet.go(1, Column.EMAIL)
    none = Qt.KeyboardModifier.NoModifier
    assert press(sheet, KEY.Key_Home, none) == (1, Column.PASSED)
    assert press(sheet, KEY.Key_End, none) == (1, Column.REMARK)


def test_enter_goes_down_and_up(sheet: Sheet) -> None:
    sheet.go(1, Column.EMAIL)
    assert press(sheet, KEY.Key_Return, Qt.KeyboardModifier.NoModifier) == (2, Column.EMAIL)
    assert press(sheet, KEY.Key_Return, SHIFT) == (1, Column.EMAIL)


def test_enter_stays_within_what_is_selected(sheet: Sheet) -> None:
    sheet.select(0, Column.FIRST_NAME, 1, Column.SURNAME)
    none = Qt.KeyboardModifier.NoModifier
    way = [press(sheet, KEY.Key_Return, none) for _ in range(4)]
    first, second = Column.FIRST_NAME, Column.SURNAME
    assert way == [(1, first), (0, second), (1, second), (0, first)]
    assert press(sheet, KEY.Key_Return, SHIFT) == (1, second)
    assert len(sheet.view.selection().cells) == 4


def test_a_whole_row_and_a_whole_column_are_selected(sheet: Sheet) -> None:
    sheet.go(1, Column.EMAIL)
    press(sheet, KEY.Key_Space, SHIFT)
    assert sheet.view.selection().columns == list(Column)
    press(sheet, KEY.Key_Space, CONTROL)
    assert sheet.view.selection().columns == [Column.EMAIL]
    assert sheet.view.selection().places == [0, 1, 2, 3, 4]


# ---------- headings ----------


def test_a_third_click_on_a_heading_brings_the_own_order_back(
    sheet: Sheet, settings: Settings
) -> None:
    TableHeading(sheet.view, settings)
    sheet.view.show()
    heading = sheet.view.horizontalHeader()
    orders = []
    for _ in range(3):
        at = heading.rect().center()
        at.setX(heading.sectionViewportPosition(Column.FIRST_NAME) + 10)
        QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.qWait(0)
        orders.append(sheet.first_names[0])
    assert orders == ["anna", "Érik", "Bert"]
    assert heading.sortIndicatorSection() == -1 or sheet.view.filter.sorted_by is None


def test_columns_are_remembered(sheet: Sheet, settings: Settings) -> None:
    heading = TableHeading(sheet.view, settings)
    sheet.view.setColumnHidden(Column.CERTIFICATE, True)
    sheet.view.setColumnWidth(Column.EMAIL, 321)
    header = sheet.view.horizontalHeader()
    header.moveSection(header.visualIndex(Column.REMARK), 1)
    heading.remember()
    other = Sheet(person("Anna"))
    again = TableHeading(other.view, settings)
    assert other.view.columnWidth(Column.EMAIL) == 321
    assert shown_columns(other.view.horizontalHeader())[:3] == [
        Column.PASSED,
        Column.REMARK,
        Column.FIRST_NAME,
    ]
    assert other.view.isColumnHidden(Column.CERTIFICATE)
    again.reset()
    assert shown_columns(other.view.horizontalHeader()) == list(Column)
    again.remember()
    assert not Sheet(person("Anna")).view.isColumnHidden(Column.CERTIFICATE)


def test_the_columns_fill_the_width_there_is(sheet: Sheet, settings: Settings) -> None:
    TableHeading(sheet.view, settings)
    sheet.view.resize(1400, 400)
    sheet.view.show()
    header = sheet.view.horizontalHeader()
    assert 0 <= sheet.view.viewport().width() - header.length() < len(Column)


def test_the_name_cannot_be_hidden(sheet: Sheet, settings: Settings) -> None:
    menu = TableHeading(sheet.view, settings).menu(Column.EMAIL)
    enabled = {action.text(): action.isEnabled() for action in menu.actions()}
    assert not enabled["First name"]
    assert enabled["Surname"]


def test_others_add_their_section_to_the_menu_of_the_rows(sheet: Sheet) -> None:
    menus = TableMenu(sheet.view)
    asked: list[list[int]] = []

    def section(menu: QMenu, rows: Sequence[int]) -> None:
        asked.append(list(rows))
        menu.addAction("Repair")

    menus.add_section(section)
    sheet.select(1, Column.FIRST_NAME, 4, Column.FIRST_NAME)
    assert [a.text() for a in menus.menu().actions() if not a.isSeparator()] == ["Repair"]
    assert asked == [[1, 2, 3]]
