"""The menu Print of the participants' window."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from qgis.core import QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QLocale, QUrl
from qgis.PyQt.QtWidgets import QMenu, QPushButton, QToolButton

from qgis_certification_plugin.domain.sheets import Sheet, SheetPerson
from qgis_certification_plugin.ui.dates import weekday_text
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.sheets.facts import in_order
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from tests.qgis.ui.tables import person
from tests.qgis.ui.trainers import child, wait_until


@pytest.fixture
def window(window: ParticipantsWindow, qgis_new_project: object) -> ParticipantsWindow:
    """The window with three people in its table."""
    window.model.set_rows([person("Zoë"), person("Bert"), person("Łukasz", passed=False)])
    return window


@pytest.fixture
def said(window: ParticipantsWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sentences of the window."""
    sentences: list[str] = []
    say = window.messages.say

    def note(text: str, *rest: Any) -> None:
        sentences.append(text)
        say(text, *rest)

    monkeypatch.setattr(window.messages, "say", note)
    return sentences


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder."""
    made = tmp_path / "documents"
    made.mkdir()
    return made


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def print_to(window: ParticipantsWindow, path: Path, sheet: Sheet = Sheet.SIGN_IN) -> str:
    """Print, and return the text of all pages."""
    window.printing.print_to(path, sheet)
    wait_until(lambda: not window.printing.is_busy, "the PDF")
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages]
    return " ".join(unicodedata.normalize("NFKC", " ".join(pages)).split())


def entries(window: ParticipantsWindow) -> dict[str, Any]:
    """Open the menu and return its entries."""
    button = child(window, QToolButton, "print_menu")
    button.menu().aboutToShow.emit()
    inner = button.menu().findChild(QMenu, "print_layouts")
    return {one.objectName(): one for one in [*button.menu().actions(), *inner.actions()]}


def test_each_sheet_is_offered_as_pdf_and_as_layout(window: ParticipantsWindow) -> None:
    found = entries(window)
    for sheet in Sheet:
        assert found[f"print_pdf_{sheet.value}"].isEnabled()
        assert found[f"print_layout_{sheet.value}"].isEnabled()


def test_an_empty_table_offers_nothing_to_print(window: ParticipantsWindow) -> None:
    window.model.set_rows([])
    assert not entries(window)["print_pdf_sign-in"].isEnabled()


@pytest.mark.parametrize("sheet", list(Sheet))
def test_a_sheet_holds_the_names_by_surname_and_no_addresses(
    window: ParticipantsWindow, folder: Path, sheet: Sheet, said: list[str]
) -> None:
    text = print_to(window, folder / "x.pdf", sheet)
    places = [text.index(name) for name in ("Bert Smit", "Łukasz Smit", "Zoë Smit")]
    assert places == sorted(places)
    assert "example.org" not in text
    assert window.page is not None
    assert window.page.organisation_name in text
    assert list(folder.iterdir()) == [folder / "x.pdf"]
    assert "saved in x.pdf" in said[-1]


def test_the_rows_that_are_shown_are_printed(window: ParticipantsWindow, folder: Path) -> None:
    window.view.filter.set_text("bert")
    text = print_to(window, folder / "x.pdf")
    assert "Bert" in text
    assert "Zoë" not in text


def test_only_the_selected_rows_are_printed_when_that_is_wanted(
    window: ParticipantsWindow, folder: Path
) -> None:
    window.view.setCurrentIndex(window.view.filter.index(1, Column.SURNAME))
    entries(window)["print_selected"].trigger()
    text = print_to(window, folder / "x.pdf")
    assert "Bert" in text
    assert "Zoë" not in text


def test_the_pdf_is_opened_from_the_message(
    window: ParticipantsWindow, folder: Path, opened: list[str]
) -> None:
    print_to(window, folder / "x.pdf")
    child(window, QPushButton, "message_action").click()
    assert opened == [QUrl.fromLocalFile(str(folder / "x.pdf")).toString()]


def test_a_file_that_cannot_be_written_is_told_and_stays(
    window: ParticipantsWindow, folder: Path, said: list[str]
) -> None:
    (folder / "x.pdf").mkdir()
    window.printing.print_to(folder / "x.pdf", Sheet.SIGN_IN)
    wait_until(lambda: not window.printing.is_busy, "the error")
    assert "could not be written" in said[-1]
    assert [path.name for path in folder.iterdir()] == ["x.pdf"]
    print_to(window, folder / "y.pdf")


def test_a_cancelled_print_writes_no_file(
    window: ParticipantsWindow, folder: Path, said: list[str]
) -> None:
    window.model.set_rows([person(f"Noor{number}") for number in range(100)])
    window.printing.print_to(folder / "x.pdf", Sheet.PLATES)
    assert not entries(window)["print_pdf_sign-in"].isEnabled()
    child(window, QPushButton, "print_stop").click()
    assert not window.printing.is_busy
    assert list(folder.iterdir()) == []
    assert "Cancelled" in said[-1]
    assert entries(window)["print_pdf_sign-in"].isEnabled()


def test_the_window_works_while_pages_are_drawn(window: ParticipantsWindow, folder: Path) -> None:
    window.model.set_rows([person(f"Noor{number}") for number in range(50)])
    window.printing.print_to(folder / "x.pdf", Sheet.PLATES)
    before = window.model.rowCount()
    window.model.add_empty_row()
    assert window.model.rowCount() == before + 1
    wait_until(lambda: not window.printing.is_busy, "the PDF")
    assert len(PdfReader(io.BytesIO((folder / "x.pdf").read_bytes())).pages) == 50


def test_closing_the_window_stops_printing(window: ParticipantsWindow, folder: Path) -> None:
    window.model.set_rows([person(f"Noor{number}") for number in range(100)])
    window.printing.print_to(folder / "x.pdf", Sheet.PLATES)
    window.close()
    assert not window.printing.is_busy
    assert list(folder.iterdir()) == []


def test_a_course_of_months_has_no_list_for_each_day(
    window: ParticipantsWindow, folder: Path, said: list[str]
) -> None:
    assert window.page is not None
    page = replace(window.page, start=date(2026, 1, 1), end=date(2026, 12, 31))
    window.printing.set_page(page)
    window.printing.print_to(folder / "x.pdf", Sheet.ATTENDANCE)
    assert "365 days" in said[-1]
    assert "365" not in print_to(window, folder / "x.pdf")


def test_rows_without_names_are_told(window: ParticipantsWindow, said: list[str]) -> None:
    window.model.set_rows([replace(person("x"), first_name="", surname="")])
    window.printing.open_layout(Sheet.SIGN_IN)
    assert "None of these rows has a name" in said[-1]
    assert not QgsProject.instance().mapLayers()


def test_a_layout_is_put_into_the_project_and_opened(
    window: ParticipantsWindow, said: list[str]
) -> None:
    shown: list[QgsPrintLayout] = []
    window._office.open_designer = shown.append
    for _ in range(2):
        entries(window)["print_layout_sign-in"].trigger()
    (layout,) = QgsProject.instance().layoutManager().layouts()
    assert shown == [layout, layout]
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.featureCount() == 3
    assert "a project is not private" in said[-1]


def test_a_pdf_is_made_with_the_layout_of_the_project(
    window: ParticipantsWindow, folder: Path, said: list[str]
) -> None:
    window.printing.open_layout(Sheet.SIGN_IN)
    (layout,) = QgsProject.instance().layoutManager().layouts()
    layout.itemById("title").setText("Our own title")
    assert "Our own title" in print_to(window, folder / "x.pdf")
    assert "the layout “Sign-in list” of your project" in said[-1]


def test_people_are_in_the_order_of_the_language(locale: None) -> None:
    people = [SheetPerson(name, name) for name in ("Zoe", "Ähre", "de Vries", "Smit", "Adam")]
    orders = {}
    for name in ("en_GB", "nl_NL", "nl_BE"):
        QLocale.setDefault(QLocale(name))
        orders[name] = [one.name for one in in_order(people)]
    assert orders["en_GB"] == orders["nl_BE"] == ["Adam", "Ähre", "de Vries", "Smit", "Zoe"]
    assert orders["nl_NL"] == ["Adam", "Ähre", "Smit", "de Vries", "Zoe"]


@pytest.mark.parametrize(
    ("locale_name", "words"),
    [
        ("nl_NL", ["maandag", "14", "december"]),
        ("en_US", ["Monday", "14", "December"]),
        ("ja_JP", ["月曜日", "14"]),
        ("sv_SE", ["måndag", "14"]),
        ("ar_EG", ["الاثنين"]),
    ],
)
def test_a_day_is_written_with_its_weekday(locale_name: str, words: list[str]) -> None:
    text = weekday_text(date(2026, 12, 14), QLocale(locale_name))
    assert all(word in text for word in words)
