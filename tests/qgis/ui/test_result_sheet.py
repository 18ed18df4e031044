"""The result sheet: what it shows, how it is saved, and that it can be opened any time."""

from __future__ import annotations

import csv
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QPushButton

from qgis_certification_plugin.domain.rules import site_today
from tests.qgis.ui.test_issuing_window import trainer, trainer_at
from tests.qgis.ui.test_person import issued
from tests.qgis.ui.test_plan import texts
from tests.qgis.ui.trainers import Answer, Trainer, child, people_text, wait_until

__all__ = ["trainer", "trainer_at"]


class Links(HTMLParser):
    """Collects what a page links to, and its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.words += data


def opened_sheet(trainer: Trainer, count: int = 2) -> Any:
    window = issued(trainer, count)
    trainer.press(window, "open_result_sheet")
    return window.certificates.sheet


def test_it_shows_name_number_wording_day_and_link(trainer: Trainer) -> None:
    sheet = opened_sheet(trainer)
    shown = texts(sheet.table)
    assert {line[0]: line[1] for line in shown} == trainer.certificates
    for line in shown:
        assert line[4] == f"{trainer.server.url}/en/certificate/{line[1]}/"
        assert str(site_today().year) in line[3]
        assert line[2]
        assert line[5] == ""


def test_it_can_be_opened_again_another_day(trainer: Trainer) -> None:
    window = issued(trainer)
    window.close()
    window = trainer.open()
    trainer.press(window, "open_result_sheet")
    shown = texts(window.certificates.sheet.table)
    assert {line[0]: line[1] for line in shown} == trainer.certificates
    assert all(str(site_today().year) in line[3] for line in shown)


def test_the_csv_holds_every_certificate(trainer: Trainer, tmp_path: Path) -> None:
    sheet = opened_sheet(trainer)
    sheet.save(tmp_path / "results.csv")
    text = (tmp_path / "results.csv").read_text("utf-8-sig")
    rows = list(csv.reader(text.splitlines(), delimiter=";" if ";" in text else ","))
    assert {row[0]: row[1] for row in rows[1:]} == trainer.certificates
    assert {row[3] for row in rows[1:]} == {site_today().isoformat()}
    assert "Saved as" in child(sheet, QLabel, "result_note").text()


def test_the_spreadsheet_holds_every_certificate(trainer: Trainer, tmp_path: Path) -> None:
    sheet = opened_sheet(trainer)
    sheet.save(tmp_path / "results.xlsx")
    source = ogr.Open(str(tmp_path / "results.xlsx"))
    layer = source.GetLayer(0)
    found = {row.GetField(0): row.GetField(1) for row in layer}
    found.pop("Name", None)  # the headings, which not every version takes for such
    assert found == trainer.certificates


def test_the_page_to_print_escapes_names_and_links_to_the_site(
    trainer: Trainer, tmp_path: Path
) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(1))
    window.enrol()
    trainer.wait(window)
    store = trainer.server.site.store
    store.run("UPDATE attendee SET firstname = '<b>Eva</b> & Co' WHERE email = ?",
              window.model.participants[0].email)  # fmt: skip
    window.refresh()
    trainer.wait(window)
    window.model.set_passed([0], True)
    trainer.issue(window)
    trainer.press(window, "open_result_sheet")
    window.certificates.sheet.save(tmp_path / "results.html")
    text = (tmp_path / "results.html").read_text("utf-8")
    page = Links(text)
    [number] = trainer.certificates.values()
    assert "<b>Eva" not in text
    assert "<b>Eva</b> & Co" in page.words
    assert page.links == [f"{trainer.server.url}/en/certificate/{number}/"]


def test_a_place_that_cannot_be_written_is_explained(trainer: Trainer, tmp_path: Path) -> None:
    sheet = opened_sheet(trainer, 1)
    for ending in ("csv", "html", "xlsx"):
        sheet.save(tmp_path / "missing" / f"results.{ending}")
        assert "could not be written" in child(sheet, QLabel, "result_note").text()


def test_it_is_copied_as_a_table(trainer: Trainer) -> None:
    sheet = opened_sheet(trainer)
    child(sheet, QPushButton, "result_copy").click()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert {line[0]: line[1] for line in lines[1:]} == trainer.certificates


def test_a_link_opens_in_the_web_browser(trainer: Trainer, opened: list[str]) -> None:
    sheet = opened_sheet(trainer)
    assert not child(sheet, QPushButton, "result_verify").isEnabled()
    sheet.table.selectRow(1)
    child(sheet, QPushButton, "result_verify").click()
    number = texts(sheet.table)[1][1]
    assert opened == [f"{trainer.server.url}/en/certificate/{number}/"]


def test_the_pdfs_of_those_selected_are_saved_and_named(trainer: Trainer, tmp_path: Path) -> None:
    sheet = opened_sheet(trainer, 3)
    folder = tmp_path / "certificates"
    folder.mkdir()

    def choose(dialog: Any) -> None:
        child(dialog, QLineEdit, "save_pdfs_folder_path").setText(str(folder))

    sheet.table.selectRow(1)
    answer = Answer("save_pdfs_ok", before=choose)
    child(sheet, QPushButton, "result_pdfs").click()
    wait_until(lambda: answer.enabled and list(folder.glob("*.pdf")), "the file")
    wait_until(lambda: texts(sheet.table)[1][5], "its name")
    [file] = folder.iterdir()
    name, number = texts(sheet.table)[1][:2]
    assert file.name == f"{number} {name}.pdf" == texts(sheet.table)[1][5]
    window = trainer.page.windows.windows[0]
    window.close()
    window = trainer.open()
    trainer.press(window, "open_result_sheet")
    assert texts(window.certificates.sheet.table)[1][5] == file.name
