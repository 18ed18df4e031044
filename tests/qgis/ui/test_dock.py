"""The dock: pages, keys, narrow places, languages, messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from qgis_certification_plugin.map.layers import CatalogueLayers
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.ui.dock import CertificationDock
from qgis_certification_plugin.ui.dock_pages import PAGES
from qgis_certification_plugin.ui.find.on_map import CourseMap
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.conftest import WORLD, MapWindow
from tests.qgis.ui.endings import destroy
from tests.qgis.ui.examples import RUNNING, catalogue, give


@pytest.fixture
def dock(office: Office, map_window: MapWindow) -> Iterator[CertificationDock]:
    """The dock at the right of a map, open."""
    layers = CatalogueLayers(map_window.project, office.store.path, WORLD)
    on_map = CourseMap(office.store, layers, map_window.project, map_window.canvas, office)
    made = CertificationDock(office, on_map, map_window.window)
    map_window.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    yield made
    on_map.stop()
    made.close_down()
    map_window.window.removeDockWidget(made)
    destroy(office, made)


def button(dock: CertificationDock, page: str) -> QToolButton:
    return dock.findChild(QToolButton, f"dock_page_{page}")


def set_width(dock: CertificationDock, map_window: MapWindow, width: int) -> None:
    map_window.window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
    QApplication.processEvents()


# --- nothing before it is seen ---------------------------------------------------------------


def test_nothing_is_fetched_before_the_dock_is_seen(
    office: Office, map_window: MapWindow, practice: PracticeServer, qtbot: Any
) -> None:
    layers = CatalogueLayers(map_window.project, office.store.path, WORLD)
    on_map = CourseMap(office.store, layers, map_window.project, map_window.canvas, office)
    made = CertificationDock(office, on_map)
    qtbot.wait(50)
    assert len(practice.requests) == 0
    assert list(office.folder.iterdir()) == []
    on_map.stop()
    destroy(office, made)


def test_at_first_sight_the_courses_are_fetched(
    dock: CertificationDock, office: Office, qtbot: Any
) -> None:
    qtbot.waitUntil(lambda: office.catalogue is not None, timeout=20_000)
    assert dock.home.find_page.model.rowCount() > 200


def test_what_is_saved_and_new_enough_is_not_fetched_again(
    office: Office, map_window: MapWindow, practice: PracticeServer, qtbot: Any
) -> None:
    office.store.save(catalogue(office.server.root))
    layers = CatalogueLayers(map_window.project, office.store.path, WORLD)
    on_map = CourseMap(office.store, layers, map_window.project, map_window.canvas, office)
    made = CertificationDock(office, on_map, map_window.window)
    map_window.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    qtbot.waitUntil(lambda: made.home.find_page.model.rowCount() == 10)
    qtbot.wait(50)
    assert len(practice.requests) == 0
    on_map.stop()
    made.close_down()
    destroy(office, made)


# --- pages -----------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
def test_a_button_turns_to_its_page_and_the_page_is_remembered(
    dock: CertificationDock, office: Office, qtbot: Any, page: str
) -> None:
    qtbot.mouseClick(button(dock, page), Qt.MouseButton.LeftButton)
    assert dock.page == page
    assert office.settings.dock_page == page
    assert [name for name in PAGES if button(dock, name).isChecked()] == [page]


def test_the_dock_opens_on_the_page_used_last(office: Office, map_window: MapWindow) -> None:
    office.settings.dock_page = "become"
    layers = CatalogueLayers(map_window.project, office.store.path, WORLD)
    on_map = CourseMap(office.store, layers, map_window.project, map_window.canvas, office)
    made = CertificationDock(office, on_map)
    assert made.page == "become"
    on_map.stop()
    destroy(office, made)


def test_a_page_of_the_settings_that_does_not_exist_is_no_trouble(
    office: Office, map_window: MapWindow
) -> None:
    office.settings.dock_page = "nonsense"
    layers = CatalogueLayers(map_window.project, office.store.path, WORLD)
    on_map = CourseMap(office.store, layers, map_window.project, map_window.canvas, office)
    made = CertificationDock(office, on_map)
    assert made.page == "find"
    on_map.stop()
    destroy(office, made)


def test_alt_and_a_digit_turn_to_a_page(
    dock: CertificationDock, map_window: MapWindow, qtbot: Any
) -> None:
    map_window.window.activateWindow()
    qtbot.waitUntil(map_window.window.isActiveWindow)
    dock.home.find_page.filters.search.setFocus()
    qtbot.keyClick(
        dock.home.find_page.filters.search, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier
    )
    assert dock.page == "verify"


def test_arrow_keys_move_along_the_pages(dock: CertificationDock, qtbot: Any) -> None:
    button(dock, "find").setFocus()
    qtbot.keyClick(button(dock, "find"), Qt.Key.Key_Right)
    assert dock.page == "courses"


def test_become_certified_leads_a_learner_to_the_courses(dock: CertificationDock) -> None:
    dock.open_page("become")
    dock.home.become_page.find.click()
    assert dock.page == "find"


# --- narrow places ---------------------------------------------------------------------------


def test_words_stand_under_the_icons_where_there_is_room(
    dock: CertificationDock, map_window: MapWindow
) -> None:
    set_width(dock, map_window, 700)
    under = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    assert {button(dock, page).toolButtonStyle() for page in PAGES} == {under}


def test_a_long_word_takes_the_room_that_short_ones_leave(
    dock: CertificationDock, map_window: MapWindow
) -> None:
    set_width(dock, map_window, 700)
    long, short = button(dock, "find"), button(dock, "verify")
    long.setText("A long word " * 3)
    set_width(dock, map_window, 699)
    assert long.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    for one in (long, short):
        assert one.width() >= one.sizeHint().width()


def test_icons_stand_alone_where_it_is_narrow_and_tell_their_words(
    dock: CertificationDock, map_window: MapWindow
) -> None:
    button(dock, "find").setText("A long word " * 5)
    set_width(dock, map_window, 320)
    alone = Qt.ToolButtonStyle.ToolButtonIconOnly
    assert {button(dock, page).toolButtonStyle() for page in PAGES} == {alone}
    assert all(button(dock, page).toolTip() for page in PAGES)
    assert all(button(dock, page).accessibleName() for page in PAGES)


@pytest.mark.parametrize("page", ["find", "verify", "become"])
def test_nothing_is_cut_off_at_320_pixels(
    dock: CertificationDock, office: Office, map_window: MapWindow, page: str, qtbot: Any
) -> None:
    qtbot.waitUntil(lambda: office.catalogue is not None, timeout=20_000)
    give(office, catalogue(office.server.root))
    dock.open_page(page)
    dock.home.find_page.filters.more.setChecked(True)
    dock.home.find_page.filters.search.setText("a")
    dock.home.find_page.list.setCurrentIndex(dock.home.find_page.model.index_of(RUNNING.key))
    office.say("A sentence that is so long that it needs several lines.", Qgis.MessageLevel.Warning)
    set_width(dock, map_window, 320)
    assert dock.width() <= 320
    for widget in dock.home.pages.currentWidget().findChildren(QWidget):
        if widget.isVisible() and not widget.objectName().startswith("qt_"):
            left = widget.mapTo(dock, widget.rect().topLeft()).x()
            right = widget.mapTo(dock, widget.rect().topRight()).x()
            assert 0 <= left <= right < dock.width(), widget.objectName()


# --- languages -------------------------------------------------------------------------------


class Marking(QTranslator):
    """Puts every text that is looked up between marks."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"«{text}»" if context in OURS else ""

    def isEmpty(self) -> bool:  # noqa: N802
        return False


OURS = {"Find", "Dock", "Verify", "Become", "Errors", "Refresh"}


@pytest.fixture
def marking(qgis_app: object) -> Iterator[Marking]:
    translator = Marking()
    yield translator
    QCoreApplication.removeTranslator(translator)


def test_a_change_of_language_reaches_every_text_of_the_open_dock(
    dock: CertificationDock, office: Office, marking: Marking, qtbot: Any
) -> None:
    qtbot.waitUntil(lambda: office.catalogue is not None, timeout=20_000)
    give(office, catalogue(office.server.root))
    dock.home.find_page.filters.more.setChecked(True)
    dock.home.find_page.list.setCurrentIndex(dock.home.find_page.model.index_of(RUNNING.key))
    dock.home.verify_page.number.setText("nothing")
    dock.home.verify_page.ask.click()
    QCoreApplication.installTranslator(marking)
    qtbot.waitUntil(lambda: dock.windowTitle() == "«QGIS Certification»")
    pages = (dock.home.find_page, dock.home.verify_page, dock.home.become_page, dock.home.switch)
    for page in pages:
        for control in page.findChildren(QWidget):
            for said in (said_by(control), control.accessibleName(), control.toolTip()):
                assert not said or "«" in said, (control.objectName(), said)
    assert "«Organisation»" in dock.home.find_page.card.browser.toPlainText()
    assert "«" in dock.home.become_page.text.toPlainText()


def said_by(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return str(widget.text())
    return ""


# --- messages --------------------------------------------------------------------------------


def test_a_message_is_plain_text_with_a_button_that_acts_once(
    dock: CertificationDock, office: Office, qtbot: Any
) -> None:
    done: list[int] = []
    hostile = "<img src='file:///etc/passwd'> <b>bold</b>"
    office.say(hostile, Qgis.MessageLevel.Warning, "Try Again", lambda: done.append(1))
    label = dock.findChild(QLabel, "message_text")
    assert label.text() == hostile
    assert label.textFormat() == Qt.TextFormat.PlainText
    qtbot.mouseClick(dock.findChild(QPushButton, "message_action"), Qt.MouseButton.LeftButton)
    assert done == [1]
    assert dock.home.message_bar.currentItem() is None


def test_a_closed_dock_takes_no_messages(dock: CertificationDock, office: Office) -> None:
    dock.hide()
    office.say("Who hears this?")
    assert dock.home.message_bar.currentItem() is None
    dock.show()
    office.say("I do.")
    assert dock.home.message_bar.currentItem() is not None
