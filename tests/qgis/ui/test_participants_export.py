"""The table as files and as a layer of the project."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QMainWindow, QMenu

from qgis_certification_plugin.domain.reading import FileBytes, read
from qgis_certification_plugin.map.tables import write_xlsx
from qgis_certification_plugin.services.export import ExportTable
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.export.exporting import Exporting
from tests.qgis.ui.tables import Sheet, person


@pytest.fixture
def sheet(qgis_app: object) -> Sheet:
    """Three people, one of whom did not pass."""
    return Sheet(
        person("Zoë", remark="=1+1", certificate_type=2),
        person("Bert", passed=False),
        person("Łukasz"),
    )


@pytest.fixture
def exporting(sheet: Sheet) -> Iterator[Exporting]:
    window = QMainWindow()
    window.setWindowTitle("Introduction: 1/2")
    yield Exporting(sheet.model, sheet.view, sheet.said, window)
    window.deleteLater()


def people_in(path: Path) -> list[tuple[str, str, str, bool]]:
    reading = read(FileBytes(path.name, path.read_bytes()))
    return [(p.first_name, p.surname, p.email, p.passed) for p in reading.participants]


def people_of(sheet: Sheet) -> list[tuple[str, str, str, bool]]:
    return [(p.first_name, p.surname, p.email, p.passed) for p in sheet.people]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_saved_table_is_read_as_the_same_people(
    sheet: Sheet, exporting: Exporting, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"course.{ending}"
    {"csv": exporting.save_csv, "xlsx": exporting.save_xlsx}[ending](path)
    assert people_in(path) == people_of(sheet)
    remarks = [one.remark for one in read(FileBytes(path.name, path.read_bytes())).people]
    assert remarks == ["=1+1", "", ""]
    assert list(tmp_path.iterdir()) == [path]
    assert "3 people" in sheet.said.sentences[-1]


def test_a_formula_is_text_in_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    write_xlsx(ExportTable.make([("a", "A")], [["=1+1"]]), path, "Sheet")
    assert b"<f>" not in _sheet(path)


def _sheet(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return b"".join(archive.read(n) for n in archive.namelist() if "sheets/" in n)


def test_the_separator_is_that_of_the_country(exporting: Exporting, tmp_path: Path) -> None:
    before = QLocale()
    try:
        for locale, separator in (("nl_NL", b";"), ("en_GB", b",")):
            QLocale.setDefault(QLocale(locale))
            exporting.save_csv(tmp_path / "x.csv")
            assert b"Passed" + separator in (tmp_path / "x.csv").read_bytes()
    finally:
        QLocale.setDefault(before)


def test_rows_and_columns_are_exported_as_they_are_shown(
    sheet: Sheet, exporting: Exporting, tmp_path: Path
) -> None:
    sheet.view.setColumnHidden(Column.STATUS, True)
    sheet.view.filter.sort(Column.FIRST_NAME)
    sheet.view.filter.set_text("smit b")
    exporting.save_csv(tmp_path / "x.csv")
    text = (tmp_path / "x.csv").read_text("utf-8-sig")
    assert "Status" not in text
    assert [row[0] for row in people_in(tmp_path / "x.csv")] == ["Bert"]


def test_only_the_selected_rows_are_exported_when_that_is_wanted(
    sheet: Sheet, exporting: Exporting, tmp_path: Path
) -> None:
    sheet.select(1, Column.EMAIL, 3, Column.EMAIL)
    menu = QMenu()
    exporting.fill(menu)
    only = next(a for a in menu.actions() if a.objectName() == "export_selected")
    only.trigger()
    exporting.save_csv(tmp_path / "x.csv")
    assert [row[0] for row in people_in(tmp_path / "x.csv")] == ["Bert", "Łukasz"]


def test_a_layer_has_names_for_programs_and_aliases_for_people(
    sheet: Sheet, exporting: Exporting, qgis_new_project: object
) -> None:
    sheet.model.change({1: replace(sheet.people[1], attendee=7)}, "enrol")
    exporting.add_layer()
    (layer,) = QgsProject.instance().mapLayers().values()
    assert (layer.name(), layer.featureCount()) == ("Introduction: 1/2", 3)
    assert [field.name() for field in layer.fields()] == [
        "passed",
        "first_name",
        "surname",
        "email",
        "certificate_type",
        "status",
        "remark",
        "certificate_number",
    ]
    assert layer.attributeAlias(1) == "First name"
    (first, second, _third) = layer.getFeatures()
    assert first["remark"] == "'=1+1"
    assert second["passed"] == "Did not pass"
    assert second["status"] == "Enrolled, gets no certificate"


def test_a_file_that_cannot_be_written_is_told(
    sheet: Sheet, exporting: Exporting, tmp_path: Path
) -> None:
    for save in (exporting.save_csv, exporting.save_xlsx):
        save(tmp_path / "nowhere" / "x.xlsx")
        assert "could not be written" in sheet.said.sentences[-1]
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_that_name_stays_when_the_new_one_fails(
    sheet: Sheet, exporting: Exporting, tmp_path: Path
) -> None:
    (tmp_path / "x.xlsx").mkdir()
    exporting.save_xlsx(tmp_path / "x.xlsx")
    assert "could not be written" in sheet.said.sentences[-1]
    assert [path.name for path in tmp_path.iterdir()] == ["x.xlsx"]


def test_an_empty_table_offers_no_export(exporting: Exporting, sheet: Sheet) -> None:
    sheet.model.set_rows([])
    menu = QMenu()
    exporting.fill(menu)
    enabled = {action.objectName(): action.isEnabled() for action in menu.actions()}
    assert not any(enabled[name] for name in ("export_csv", "export_xlsx", "export_layer"))
