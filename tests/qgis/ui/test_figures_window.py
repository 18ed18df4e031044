"""An organisation in figures and as others see it: charts, table, map and file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.ui.become.charts import BarChart
from qgis_certification_plugin.ui.become.figures import FiguresWindow
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.conftest import MapWindow
from tests.qgis.ui.endings import destroy
from tests.qgis.ui.trainers import child, wait_until


@dataclass
class Owner:
    """An owner in front of the window."""

    server: PracticeServer
    office: Office
    window: FiguresWindow

    def sign_in(self, role: str = "owner") -> None:
        account = self.server.accounts[role]
        settings, root = self.office.settings, self.office.server.root
        slug = self.server.accounts["owner"].organisation_slug
        settings.set_organisations(root, account.username, f'[["Mine", "{slug}"]]')
        self.office.account.sign_in(account.username, account.password, remember=False)
        wait_until(lambda: self.office.account.is_signed_in, "signing in")
        self.wait()

    def wait(self) -> None:
        wait_until(lambda: not self.window.progress.isVisible(), "the site")

    def count(self) -> None:
        QTest.mouseClick(self.window.view.count, Qt.MouseButton.LeftButton)
        self.wait()


@pytest.fixture(scope="module")
def running() -> Iterator[PracticeServer]:
    with PracticeServer() as server:
        yield server


@pytest.fixture
def owner(
    running: PracticeServer, office_at: Callable[[str], Office], map_window: MapWindow
) -> Iterator[Owner]:
    office = office_at(running.url)
    office.canvas = map_window.canvas
    map_window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    parent = QWidget()
    window = FiguresWindow(office, parent)
    window.show()
    running.requests.clear()
    yield Owner(running, office, window)
    window.close_down()
    destroy(office, parent)


def test_signed_out_it_asks_to_sign_in_and_nothing_of_the_site(owner: Owner) -> None:
    assert child(owner.window, QWidget, "sign_in_form").isVisible()
    assert len(owner.server.requests) == 0


def test_the_page_is_shown_as_somebody_signed_out_sees_it(owner: Owner) -> None:
    owner.sign_in()
    said = owner.window.card.toPlainText()
    assert "info000@example.org" in said
    assert "Introduction to QGIS" in said
    assert "Training centres" in said
    assert "[inactive]" not in said  # which only owners are shown


def test_the_figures_are_counted_on_demand(owner: Owner) -> None:
    owner.sign_in()
    assert [entry for entry in owner.server.requests if "/course/" in entry.path] == []
    owner.count()
    table = owner.window.view.table
    last = table.rowCount() - 1
    certificates = sum(int(table.item(row, 3).text()) for row in range(last)) if last else 20
    assert certificates == 20
    assert "360" in child(owner.window, QWidget, "figures_note").text()


def test_every_chart_can_be_read_as_text(owner: Owner) -> None:
    owner.sign_in()
    owner.count()
    chart = owner.window.view.charts["certificates"]
    figures = owner.window.view.figures
    assert figures is not None
    for year in figures.years:
        assert f"{year.year}: {year.certificates}" in chart.accessibleDescription()


def test_a_convener_is_told_what_is_not_counted(owner: Owner) -> None:
    owner.sign_in("convener")
    owner.count()
    note = child(owner.window, QWidget, "figures_note").text()
    assert "do not show you their participants" in note


def test_the_table_is_saved_for_a_spreadsheet(owner: Owner, tmp_path: Path) -> None:
    owner.sign_in()
    owner.count()
    owner.window.save_csv(tmp_path / "f.csv")
    text = (tmp_path / "f.csv").read_text(encoding="utf-8-sig")
    assert text.startswith("Year,Courses,Participants,Certificates,Paid,Donated to QGIS (EUR)")
    owner.window.save_csv(tmp_path / "none" / "f.csv")
    bar = child(owner.window, QWidget, "figures_messages")
    assert "f.csv" in bar.currentItem().accessibleName()


def test_counting_can_be_stopped(owner: Owner) -> None:
    owner.sign_in()
    owner.server.faults.add("slow", r"/course/", times=100, seconds=0.2)
    QTest.mouseClick(owner.window.view.count, Qt.MouseButton.LeftButton)
    QTest.mouseClick(owner.window.cancel, Qt.MouseButton.LeftButton)
    owner.wait()
    owner.server.faults.clear()
    assert owner.window.view.figures is None
    assert owner.window.view.count.isEnabled()


def test_the_centres_are_shown_on_the_map(owner: Owner, map_window: MapWindow) -> None:
    owner.sign_in()
    owner.office.refresh_catalogue()
    wait_until(lambda: owner.office.catalogue is not None, "the catalogue")
    QTest.mouseClick(owner.window.on_map, Qt.MouseButton.LeftButton)
    assert owner.window.marks is not None
    assert owner.window.marks.is_marking
    assert map_window.canvas.extent().width() < 60


def test_where_no_place_is_known_that_is_said(owner: Owner) -> None:
    owner.sign_in()
    owner.office.catalogue = None
    QTest.mouseClick(owner.window.on_map, Qt.MouseButton.LeftButton)
    bar = child(owner.window, QWidget, "figures_messages")
    assert "No place" in bar.currentItem().accessibleName()


def test_signing_out_leaves_nothing_of_hers(owner: Owner) -> None:
    owner.sign_in()
    owner.count()
    owner.office.account.sign_out()
    assert owner.window.view.figures is None
    assert owner.window.chooser.count() == 0
    assert owner.window.card.toPlainText() == ""


# --- charts --------------------------------------------------------------------------------------


def painted(chart: BarChart) -> QImage:
    image = QImage(QSize(300, 160), QImage.Format.Format_RGB32)
    chart.resize(300, 160)
    chart.render(image)
    return image


@pytest.mark.parametrize(
    "bars",
    [[], [("2026", 0)], [("2025", 3), ("2026", 9)], [(str(y), y) for y in range(1900, 2100)]],
)
def test_any_number_of_bars_is_painted(qtbot: Any, bars: list[tuple[str, int]]) -> None:
    chart = BarChart("chart")
    qtbot.addWidget(chart)
    chart.show_values("Title", bars, str)
    empty = BarChart("empty")
    qtbot.addWidget(empty)
    assert painted(chart) != painted(empty)


def test_in_a_language_from_right_to_left_the_first_year_stands_right(qtbot: Any) -> None:
    left, right = BarChart("left"), BarChart("right")
    for chart in (left, right):
        qtbot.addWidget(chart)
        chart.show_values("", [("2025", 1), ("2026", 9)], str)
    right.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert painted(left) != painted(right)
