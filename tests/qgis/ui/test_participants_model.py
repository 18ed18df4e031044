"""The table of participants: every edit works, and can be undone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from qgis.PyQt.QtCore import QPersistentModelIndex, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester

from qgis_certification_plugin.domain.checking import check_all
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.server.pages.course import Attendee, CoursePage
from qgis_certification_plugin.server.pages.forms import CertificateType
from qgis_certification_plugin.ui.participants.clipboard import to_tsv
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.drafts import worth_keeping
from qgis_certification_plugin.ui.participants.filter import ParticipantsFilter
from qgis_certification_plugin.ui.participants.model import ParticipantsModel
from qgis_certification_plugin.ui.participants.status import Kind, NumberState

EDITABLE = Qt.ItemFlag.ItemIsEditable
CHECKABLE = Qt.ItemFlag.ItemIsUserCheckable
ROLE = Qt.ItemDataRole


@pytest.fixture
def model(qgis_app: object) -> ParticipantsModel:
    """A table of two people, watched by Qt's own tester."""
    made = ParticipantsModel()
    made.tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    made.set_rows([person("Anna"), person("Bert")])
    return made


def person(name: str, **values: Any) -> Participant:
    return Participant(name, "Smit", f"{name.lower()}@example.org", **values)


def page(*rows: Attendee) -> CoursePage:
    return CoursePage(
        organisation="o",
        course="c",
        course_type="Introduction",
        start=date(2026, 11, 1),
        end=date(2026, 11, 3),
        organisation_name="O",
        centre="U",
        convener="C",
        language=None,
        competence=None,
        signed_in=True,
        credits=5,
        attendees=rows,
        certificate_type=1,
        may_enrol=True,
        may_upload=True,
        may_edit=True,
        may_mail=True,
    )


def attendee(number: int, name: str, certificate: str | None = None) -> Attendee:
    return Attendee(
        attendee=number,
        enrolment=None,
        name=name,
        number=certificate,
        paid=certificate is not None,
        certificate_type="Completion" if certificate else None,
        may_issue=certificate is None,
    )


def names(model: ParticipantsModel) -> list[str]:
    return [person.first_name for person in model.participants]


def type_in(model: ParticipantsModel, row: int, column: Column, text: object) -> bool:
    return bool(model.setData(model.index(row, column), text, ROLE.EditRole))


def test_an_empty_row_to_type_into_is_always_at_the_end(model: ParticipantsModel) -> None:
    assert model.rowCount() == 3
    assert model.flags(model.index(2, Column.FIRST_NAME)) & EDITABLE
    type_in(model, 2, Column.FIRST_NAME, "Cees")
    assert names(model) == ["Anna", "Bert", "Cees"]
    assert model.rowCount() == 4


def test_who_types_into_the_empty_row_stays_there(model: ParticipantsModel) -> None:
    here = QPersistentModelIndex(model.index(2, Column.FIRST_NAME))
    type_in(model, 2, Column.FIRST_NAME, "Cees")
    assert here.row() == 2
    model.undo_stack.undo()
    assert here.row() == 2
    assert model.rowCount() == 3


def test_a_cell_that_is_edited_can_be_undone_and_redone(model: ParticipantsModel) -> None:
    type_in(model, 0, Column.FIRST_NAME, "Anne")
    model.undo_stack.undo()
    assert names(model) == ["Anna", "Bert"]
    model.undo_stack.redo()
    assert names(model) == ["Anne", "Bert"]


def test_typed_text_is_tidied_as_it_will_be_printed(model: ParticipantsModel) -> None:
    type_in(model, 0, Column.SURNAME, "  de \u200b Wit\u00a0")
    assert model.participants[0].surname == "de Wit"


def test_typing_the_same_again_is_nothing_to_undo(model: ParticipantsModel) -> None:
    type_in(model, 0, Column.FIRST_NAME, "Anna")
    assert not model.undo_stack.canUndo()


def test_pasted_people_come_behind_the_others_and_go_in_one_undo(model: ParticipantsModel) -> None:
    model.add([person("Cees"), person("Dirk")], "paste")
    assert names(model) == ["Anna", "Bert", "Cees", "Dirk"]
    model.undo_stack.undo()
    assert names(model) == ["Anna", "Bert"]


def test_a_paste_takes_the_place_of_rows_left_empty_at_the_end(model: ParticipantsModel) -> None:
    model.add_empty_row()
    model.add([person("Cees")], "paste")
    assert model.rowCount() == 4
    model.undo_stack.undo()
    assert model.rowCount() == 4  # the empty row is back


def test_rows_apart_are_removed_together_and_come_back(model: ParticipantsModel) -> None:
    model.add([person("Cees"), person("Dirk")], "paste")
    assert model.remove([0, 2]) == 0
    assert names(model) == ["Bert", "Dirk"]
    model.undo_stack.undo()
    assert names(model) == ["Anna", "Bert", "Cees", "Dirk"]


def test_who_is_enrolled_is_not_removed(model: ParticipantsModel) -> None:
    model.set_rows([person("Anna", attendee=7), person("Bert")])
    assert model.remove([0, 1]) == 1
    assert names(model) == ["Anna"]


def test_delete_empties_typed_cells_only(model: ParticipantsModel) -> None:
    model.clear_cells([(0, column) for column in Column] + [(2, Column.EMAIL)])
    assert model.rowCount() == 3
    first = model.person(0)
    assert first is not None
    assert first.is_empty
    assert first.passed


def test_several_are_ticked_at_once(model: ParticipantsModel) -> None:
    model.set_passed([0, 1, 2], False)
    assert [p.passed for p in model.participants] == [False, False]
    model.undo_stack.undo()
    assert [p.passed for p in model.participants] == [True, True]


def test_the_checkbox_says_who_passed(model: ParticipantsModel) -> None:
    index = model.index(0, Column.PASSED)
    assert model.setData(index, Qt.CheckState.Unchecked, ROLE.CheckStateRole)
    assert not model.participants[0].passed
    assert index.data(ROLE.AccessibleTextRole) == "Did not pass"


def test_the_name_of_somebody_enrolled_is_only_read(model: ParticipantsModel) -> None:
    model.set_rows([person("Anna", attendee=7)])
    model.set_page(page(attendee(7, "Anna Smit")))
    assert not model.flags(model.index(0, Column.FIRST_NAME)) & EDITABLE
    assert model.flags(model.index(0, Column.PASSED)) & CHECKABLE
    assert model.flags(model.index(0, Column.CERTIFICATE)) & EDITABLE


def test_of_somebody_with_a_certificate_only_the_remark_can_be_changed(
    model: ParticipantsModel,
) -> None:
    model.set_rows([person("Anna", attendee=7, passed=False)])
    model.set_page(page(attendee(7, "Anna Smit", "QGIS-12")))
    flags = [model.flags(model.index(0, c)) for c in Column if c is not Column.REMARK]
    assert model.flags(model.index(0, Column.REMARK)) & EDITABLE
    assert not any(flag & (EDITABLE | CHECKABLE) for flag in flags)
    assert model.index(0, Column.PASSED).data(ROLE.CheckStateRole) == Qt.CheckState.Checked
    assert model.index(0, Column.CERTIFICATE).data() == "Completion"
    assert model.status(0).kind is Kind.ISSUED


def test_nothing_can_be_edited_while_it_is_locked(model: ParticipantsModel) -> None:
    model.set_locked(True)
    assert not type_in(model, 0, Column.FIRST_NAME, "Anne")
    model.add([person("Cees")], "paste")
    model.remove([0])
    model.set_passed([0], False)
    model.clear_cells([(0, Column.EMAIL)])
    assert names(model) == ["Anna", "Bert"]
    assert not model.undo_stack.canUndo()


def test_a_wording_of_ones_own_stands_beside_that_for_all(model: ParticipantsModel) -> None:
    kinds = [CertificateType(1, "Attendance", ""), CertificateType(2, "Completion", "")]
    model.set_certificate_types(kinds, default=1)
    type_in(model, 1, Column.CERTIFICATE, 2)
    shown = [model.index(row, Column.CERTIFICATE) for row in (0, 1)]
    assert [index.data() for index in shown] == ["Attendance", "Completion"]
    assert shown[0].data(ROLE.FontRole).italic()
    assert shown[1].data(ROLE.FontRole) is None
    model.set_default_type(2)
    assert shown[0].data() == "Completion"


def test_who_did_not_pass_shows_no_wording(model: ParticipantsModel) -> None:
    model.set_passed([0], False)
    assert model.index(0, Column.CERTIFICATE).data() == "–"


def test_the_weightiest_finding_is_the_status_and_all_are_in_the_tooltip(
    model: ParticipantsModel,
) -> None:
    model.set_rows([Participant("", "", "x")])
    model.set_findings(check_all(model.participants))
    index = model.index(0, Column.STATUS)
    assert index.data() == "The first name is missing"
    assert "This is not an e-mail address" in index.data(ROLE.ToolTipRole)
    assert not index.data(ROLE.DecorationRole).isNull()
    assert index.data(ROLE.AccessibleTextRole) == index.data()


def test_a_number_that_exists_twice_is_doubtful(model: ParticipantsModel) -> None:
    model.set_rows([person("Anna", attendee=7)])
    model.set_page(page(attendee(7, "Anna Smit", "QGIS-12")))
    model.set_number_state("QGIS-12", NumberState.NUMBER_TWICE)
    assert model.status(0).kind is Kind.DOUBTFUL
    assert model.status(0).text == "QGIS-12 exists twice"
    model.set_number_state("QGIS-12", NumberState.RIGHT)
    assert model.status(0).kind is Kind.VERIFIED


def test_a_table_read_again_keeps_the_rows_that_are_the_same(model: ParticipantsModel) -> None:
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.set_rows([*model.participants, person("Cees", attendee=3)])
    assert resets == []
    assert names(model) == ["Anna", "Bert", "Cees"]


def test_the_find_box_ignores_case_and_accents_and_keeps_the_empty_row(
    model: ParticipantsModel,
) -> None:
    model.set_rows([person("Søren"), person("Anna")])
    shown = ParticipantsFilter(model)
    shown.set_text("SOREN example")
    assert [shown.index(row, Column.FIRST_NAME).data() for row in range(shown.rowCount())] == [
        "Søren",
        None,
    ]
    assert shown.headerData(1, Qt.Orientation.Vertical) == "+"


def test_cells_for_a_spreadsheet_are_never_formulas() -> None:
    assert to_tsv([["=1+1", "@x", "a\tb"], ["+31", "-", "ok"]]) == "'=1+1\t'@x\ta b\n'+31\t'-\tok\n"


def test_a_draft_holds_no_name_of_somebody_whom_the_site_has() -> None:
    table = [person("Anna", attendee=1), person("Bert"), person("Cees", attendee=3), Participant()]
    kept = worth_keeping(table, page(attendee(1, "Anna Smit"), attendee(3, "Cees Smit", "QGIS-3")))
    assert [(p.name, p.email, p.attendee) for p in kept] == [
        ("", "", 1),
        ("Bert Smit", "bert@example.org", None),
    ]


def test_somebody_locked_is_in_the_course_and_stays_as_she_is(model: ParticipantsModel) -> None:
    locked = Participant("Cas Locked", from_site=True, passed=False)
    model.set_rows([person("Anna"), locked])
    assert model.status(1).kind is Kind.ENROLLED
    assert not any(model.is_editable(1, column) for column in Column)
    assert model.remove([0, 1]) == 1
    assert model.participants == [locked]
