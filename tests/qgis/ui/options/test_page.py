"""The page in QGIS's options: site, account, practice, language."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProject, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from qgis_certification_plugin.linguist.ts import Message as Translated
from qgis_certification_plugin.plugin import CertificationPlugin
from qgis_certification_plugin.practice.presets import NAMES
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.settings import GROUP, Settings
from qgis_certification_plugin.translation import translate
from qgis_certification_plugin.ui.account import AccountState
from qgis_certification_plugin.ui.language import Speaker
from qgis_certification_plugin.ui.options.diagnosis import DiagnosisSection
from qgis_certification_plugin.ui.options.factory import PAGE
from qgis_certification_plugin.ui.options.page import OptionsPage
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from qgis_certification_plugin.ui.participants.work import Busy
from tests.qgis.ui.options.conftest import in_bar, said
from tests.qgis.ui.test_plugin import Interface
from tests.qgis.ui.trainers import Answer, child, wait_until
from tests.unit.linguist.texts import ts_text
from tools.translations import file_of

ROOT = Path(__file__).parents[4]


def text(page: QWidget, name: str) -> str:
    return child(page, QLabel, f"options_{name}").text()


def button(page: QWidget, name: str) -> QPushButton:
    return child(page, QPushButton, f"options_{name}")


def press(page: QWidget, name: str) -> None:
    assert button(page, name).isEnabled()
    QTest.mouseClick(button(page, name), Qt.MouseButton.LeftButton)


def type_address(page: OptionsPage, address: str) -> None:
    edit = child(page, QLineEdit, "options_server")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, address)


def open_dock(plugin: CertificationPlugin) -> None:
    assert plugin.action is not None
    plugin.action.trigger()
    office = plugin.office
    assert office is not None
    wait_until(lambda: office.catalogue is not None and not office.is_refreshing, "the catalogue")


def sign_in(plugin: CertificationPlugin, server: PracticeServer, remember: bool = False) -> None:
    assert plugin.office is not None
    account, person = plugin.office.account, server.accounts["owner"]
    account.sign_in(person.username, person.password, remember)
    wait_until(lambda: account.is_signed_in, "signing in")


def remember_password(plugin: CertificationPlugin, server: PracticeServer) -> None:
    """Sign in and let QGIS remember the password."""
    assert QgsApplication.authManager().setMasterPassword("master", True)
    sign_in(plugin, server, remember=True)
    assert len(stored_passwords()) == 1


def stored_passwords() -> list[str]:
    return list(QgsApplication.authManager().configIds())


def open_course(plugin: CertificationPlugin, server: PracticeServer) -> ParticipantsWindow:
    """Open the first course of somebody who is signed in."""
    assert plugin.dock is not None
    courses = plugin.dock.home.courses_page
    wait_until(lambda: courses.desk.model.rowCount() > 0, "the courses")
    organisation = server.accounts["owner"].organisation_slug
    window = courses.open_course(organisation, courses.desk.model.line(0).course)
    wait_until(lambda: window.page is not None and window.work.busy is Busy.NOTHING, "the course")
    return window


def paste(window: ParticipantsWindow, people: str) -> None:
    """Paste a list into the table."""
    QGuiApplication.clipboard().setText(people)
    window.activateWindow()
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def at_other_site() -> Any:
    """A second site on this computer."""
    with PracticeServer() as server:
        yield server


# --- its place --------------------------------------------------------------------------------


def test_the_page_has_a_name_and_an_icon_and_goes_with_the_plugin(
    plugin: CertificationPlugin, interface: Interface
) -> None:
    [factory] = interface.options
    assert factory.title() == "QGIS Certification"
    assert not factory.icon().isNull()
    plugin.unload()
    assert interface.options == []


def test_loading_the_plugin_loads_nothing_of_the_page() -> None:
    code = (
        "import sys, qgis.core, qgis.gui; import qgis_certification_plugin.plugin;"
        "import qgis_certification_plugin.ui.options.entry;"
        "print(*sorted(m for m in sys.modules if '.ui.options.' in m or '.linguist' in m))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = [name.rpartition(".")[2] for name in run.stdout.split()]
    assert loaded == ["entry", "factory"]


def test_the_menu_and_the_dock_lead_to_it(
    plugin: CertificationPlugin, interface: Interface
) -> None:
    assert plugin.settings_entry.action.text() == "Settings…"
    plugin.settings_entry.action.trigger()
    wait_until(lambda: interface.asked_for == [PAGE], "the options")
    open_dock(plugin)
    gear = child(plugin.dock, QToolButton, "dock_settings")
    QTest.mouseClick(gear, Qt.MouseButton.LeftButton)
    wait_until(lambda: interface.asked_for == [PAGE, PAGE], "the options")


def test_the_page_is_found_by_its_name(page: OptionsPage) -> None:
    assert page.objectName() == PAGE


def test_opening_the_page_asks_and_writes_nothing(
    page: OptionsPage, plugin: CertificationPlugin, practice: PracticeServer, folder: Path
) -> None:
    assert len(practice.requests) == 0
    assert not folder.exists()
    assert plugin.office is None


def test_every_control_is_named_and_reached_by_the_keyboard(page: OptionsPage) -> None:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSpinBox, QPlainTextEdit)
    controls = [
        one
        for kind in kinds
        for one in page.findChildren(kind)
        if one.isVisible() and not one.objectName().startswith("qt_")
    ]
    own = [one for one in controls if one.objectName().startswith("options_")]
    assert len(own) > 15
    for one in own:
        named = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
        assert named, one.objectName()
        assert one.focusPolicy() != Qt.FocusPolicy.NoFocus, one.objectName()


# --- the site ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type the address"),
        ("http://a.example", "must begin with https"),
        ("ftp://a.example", "must begin with https"),
        ("https://ann:secret@a.example", "must not hold a username"),
        ("https://a b", "not the address of a website"),
    ],
)
def test_a_bad_address_is_told_while_it_is_typed_and_changes_nothing(
    page: OptionsPage, plugin: CertificationPlugin, interface: Interface, typed: str, sentence: str
) -> None:
    before = plugin.settings.server_url
    child(page, QLineEdit, "options_server").setText(typed)
    assert sentence in text(page, "server_problem")
    page.apply()
    assert plugin.settings.server_url == before
    assert "was not changed" in in_bar(interface.messages)
    assert "secret" not in in_bar(interface.messages)


def test_an_address_is_used_from_ok_on(page: OptionsPage, plugin: CertificationPlugin) -> None:
    type_address(page, "certificates.example/en/profile/")
    assert not child(page, QLabel, "options_server_problem").isVisible()
    page.apply()
    assert plugin.settings.server_url == "https://certificates.example"
    assert plugin.dock is None


def test_reset_goes_back_to_the_usual_address(
    page: OptionsPage, propose: Callable[[str], None]
) -> None:
    press(page, "server_reset")
    assert child(page, QLineEdit, "options_server").text() == "https://certification.qgis.org"
    propose("[qgis_certification]\nserver_url=https://ours.example\n")
    press(page, "server_reset")
    assert child(page, QLineEdit, "options_server").text() == "https://ours.example"


def test_moving_closes_everything_of_the_old_site_and_opens_the_new_one(
    page: OptionsPage,
    plugin: CertificationPlugin,
    practice: PracticeServer,
    at_other_site: PracticeServer,
    interface: Interface,
) -> None:
    open_dock(plugin)
    sign_in(plugin, practice)
    old_dock, old_office = plugin.dock, plugin.office
    assert old_dock is not None
    place = interface.mainWindow().dockWidgetArea(old_dock)
    type_address(page, at_other_site.url)
    assert "you are signed out" in text(page, "server_problem")
    page.apply()
    practice.requests.clear()
    dock, office = plugin.dock, plugin.office
    assert dock is not None
    assert office is not None
    assert dock is not old_dock
    assert office is not old_office
    assert dock.isVisible()
    assert interface.mainWindow().dockWidgetArea(dock) == place
    assert office.server.root == at_other_site.url
    assert office.account.state is AccountState.SIGNED_OUT
    wait_until(lambda: office.catalogue is not None, "the other catalogue")
    assert office.catalogue is not None
    assert office.catalogue.server == at_other_site.url
    assert len(at_other_site.requests) > 0
    assert len(practice.requests) == 0


def test_moving_saves_the_table_and_it_comes_back_with_the_address(
    page: OptionsPage,
    plugin: CertificationPlugin,
    practice: PracticeServer,
    at_other_site: PracticeServer,
) -> None:
    open_dock(plugin)
    sign_in(plugin, practice)
    window = open_course(plugin, practice)
    paste(window, "Nora\tde Wit\tnora@example.org\n")
    key = window.work.key
    type_address(page, at_other_site.url)
    page.apply()
    assert plugin.office is not None
    assert "Nora" in [person.first_name for person in plugin.office.drafts.load(key)]


def test_the_address_waits_while_something_is_sent(
    page: OptionsPage,
    plugin: CertificationPlugin,
    practice: PracticeServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_dock(plugin)
    windows = plugin.dock.home.courses_page.windows if plugin.dock is not None else None
    monkeypatch.setattr(type(windows), "is_sending", property(lambda _self: True))
    type_address(page, "https://other.example")
    assert "is being sent" in text(page, "server_problem")
    page.apply()
    assert plugin.settings.server_url == practice.url
    assert plugin.office is not None
    assert plugin.office.server.root == practice.url


def test_the_age_of_the_courses_is_set(page: OptionsPage, plugin: CertificationPlugin) -> None:
    child(page, QSpinBox, "options_refresh_hours").setValue(72)
    page.apply()
    assert plugin.settings.refresh_hours == 72


def test_ok_without_a_change_changes_nothing(
    page: OptionsPage, plugin: CertificationPlugin
) -> None:
    open_dock(plugin)
    before, office = plugin.settings.stored_names(), plugin.office
    page.apply()
    assert plugin.settings.stored_names() == before
    assert plugin.office is office


# --- what the environment sets ------------------------------------------------------------------


def locked_page(plugin: CertificationPlugin, interface: Interface, **values: str) -> OptionsPage:
    plugin.settings = Settings({f"QGIS_CERTIFICATION_{k.upper()}": v for k, v in values.items()})
    page: OptionsPage = interface.options[0].createWidget(interface.mainWindow())
    page.show()
    return page


def test_what_the_environment_sets_is_locked_with_its_reason(
    plugin: CertificationPlugin, interface: Interface
) -> None:
    page = locked_page(
        plugin, interface, server_url="https://a.example", refresh_hours="5", practice_preset="slow"
    )
    for name, kind in (
        ("options_server", QLineEdit),
        ("options_refresh_hours", QSpinBox),
        ("options_practice_preset", QComboBox),
    ):
        assert not child(page, kind, name).isEnabled()
    assert child(page, QLineEdit, "options_server").text() == "https://a.example"
    assert child(page, QComboBox, "options_practice_preset").currentData() == "slow"
    assert "QGIS_CERTIFICATION_SERVER_URL" in text(page, "server_problem")
    assert "QGIS_CERTIFICATION_REFRESH_HOURS" in text(page, "refresh_hours_locked")
    assert "QGIS_CERTIFICATION_PRACTICE_PRESET" in text(page, "practice_locked")
    before = QgsSettings().value(f"{GROUP}/server_url")
    page.apply()
    assert QgsSettings().value(f"{GROUP}/server_url") == before
    page.deleteLater()


def test_a_bad_address_of_the_environment_is_told(
    plugin: CertificationPlugin, interface: Interface
) -> None:
    page = locked_page(plugin, interface, server_url="http://a.example")
    said_there = text(page, "server_problem")
    assert "must begin with https" in said_there
    assert "https://certification.qgis.org is used instead" in said_there
    page.deleteLater()


# --- the account --------------------------------------------------------------------------------


def test_nobody_has_signed_in_yet(page: OptionsPage) -> None:
    assert text(page, "account") == "Nobody has signed in yet."
    assert not button(page, "forget_password").isEnabled()
    assert not button(page, "sign_out").isEnabled()


def test_signing_out_here_signs_out_everywhere(
    page: OptionsPage, plugin: CertificationPlugin, practice: PracticeServer
) -> None:
    open_dock(plugin)
    page.refresh()
    sign_in(plugin, practice)
    name = practice.accounts["owner"].username
    assert text(page, "account") == f"Signed in at 127.0.0.1 as {name}."
    press(page, "sign_out")
    assert plugin.office is not None
    assert plugin.office.account.state is AccountState.SIGNED_OUT
    assert f"{name} was the last one" in text(page, "account")


def test_the_password_is_told_of_and_forgotten(
    page: OptionsPage, plugin: CertificationPlugin, practice: PracticeServer
) -> None:
    open_dock(plugin)
    remember_password(plugin, practice)
    page.refresh()
    assert text(page, "password") == "The password is in QGIS's encrypted store."
    press(page, "forget_password")
    assert stored_passwords() == []
    assert plugin.settings.authcfg == ""
    assert text(page, "password") == "QGIS remembers no password."


def test_moving_takes_the_password_of_the_old_site_along(
    page: OptionsPage,
    plugin: CertificationPlugin,
    practice: PracticeServer,
    at_other_site: PracticeServer,
) -> None:
    open_dock(plugin)
    remember_password(plugin, practice)
    type_address(page, at_other_site.url)
    page.apply()
    assert stored_passwords() == []
    assert plugin.settings.authcfg == ""


# --- practising ---------------------------------------------------------------------------------


def test_practising_is_switched_on_with_what_is_chosen_and_off(
    page: OptionsPage, plugin: CertificationPlugin
) -> None:
    preset = child(page, QComboBox, "options_practice_preset")
    preset.setCurrentIndex(preset.findData("slow"))
    press(page, "practice_switch")
    practice = plugin.practice
    assert practice is not None
    wait_until(lambda: practice.is_on, "practising")
    assert practice.rehearsal is not None
    assert practice.rehearsal.practice.choice.preset == "slow"
    assert button(page, "practice_switch").text() == "Stop Practising"
    assert not child(page, QLineEdit, "options_server").isEnabled()
    assert plugin.settings.practice_preset == "slow"
    press(page, "practice_switch")
    assert not practice.is_on
    assert button(page, "practice_switch").text() == "Practise"


def test_ok_changes_the_rehearsal_that_goes_on(
    page: OptionsPage, plugin: CertificationPlugin
) -> None:
    press(page, "practice_switch")
    practice = plugin.practice
    assert practice is not None
    wait_until(lambda: practice.is_on, "practising")
    preset = child(page, QComboBox, "options_practice_preset")
    preset.setCurrentIndex(NAMES.index("session-ends"))
    page.apply()
    assert practice.rehearsal is not None
    assert practice.rehearsal.practice.choice.preset == "session-ends"


def test_a_choice_without_practising_is_proposed_the_next_time(
    page: OptionsPage, plugin: CertificationPlugin
) -> None:
    role = child(page, QComboBox, "options_practice_role")
    role.setCurrentIndex(role.findData("convener"))
    page.apply()
    assert plugin.settings.practice_role == "convener"
    proposed: list[str] = []

    def look(dialog: QDialog) -> None:
        proposed.append(child(dialog, QComboBox, "practice_role").currentData())

    answer = Answer("practice_cancel", before=look)
    plugin.practice_entry.action.trigger()
    assert answer.seen
    assert proposed == ["convener"]


# --- the language -------------------------------------------------------------------------------


@pytest.fixture
def french(tmp_path: Path) -> Path:
    """A translation of a few texts."""
    path = tmp_path / "qgis_certification_plugin_fr.ts"
    texts = {
        ("Plugin", "Settings…", ""): "Paramètres…",
        ("Options", "Privacy", ""): "Vie privée",
        ("Dock", "Find courses", "short, on a narrow button"): "Trouver",
        ("Layers", "Upcoming", ""): "À venir",
        ("Layers", "Courses", ""): "Cours",
    }
    path.write_bytes(
        ts_text([Translated(*key, (said_so,)) for key, said_so in texts.items()], "fr")
    )
    return path


def try_out(page: OptionsPage, path: Path) -> None:
    child(page, QgsFileWidget, "options_language_file").setFilePath(str(path))
    press(page, "language_try")


def told() -> None:
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.LanguageChange))


def title(page: OptionsPage, name: str) -> str:
    return child(page, QGroupBox, f"options_{name}_section").title()


def test_a_language_that_awaits_review_says_so(
    page: OptionsPage, plugin: CertificationPlugin, french: Path
) -> None:
    review = child(page, QLabel, "options_language_review")
    assert review.isHidden()
    plugin.trial._own = Speaker("pl")
    plugin.trial.changed.emit()
    assert "awaits review by a native speaker" in review.text()
    assert review.isVisible()
    try_out(page, french)
    assert review.isHidden()


def test_page_dock_and_menu_change_language_at_once_and_back(
    page: OptionsPage, plugin: CertificationPlugin, french: Path
) -> None:
    open_dock(plugin)
    find = child(plugin.dock, QToolButton, "dock_page_find")
    try_out(page, french)
    told()
    assert (title(page, "privacy"), plugin.settings_entry.action.text()) == (
        "Vie privée",
        "Paramètres…",
    )
    assert find.accessibleName() == "Trouver"
    assert "français" in text(page, "language_state")
    assert "5 of 5" in text(page, "language_state")
    press(page, "language_back")
    told()
    assert (title(page, "privacy"), plugin.settings_entry.action.text()) == ("Privacy", "Settings…")
    assert find.accessibleName() == "Find courses"
    assert not button(page, "language_back").isEnabled()


def legend(model: QgsLayerTreeModel) -> set[str]:
    """Return the names of layers in the project, and what stands below them."""
    layers = list(QgsProject.instance().mapLayers().values())
    tree = QgsProject.instance().layerTreeRoot()
    nodes = [node for one in layers for node in model.layerLegendNodes(tree.findLayer(one.id()))]
    shown = {str(node.data(Qt.ItemDataRole.DisplayRole)) for node in nodes}
    return shown | {layer.name() for layer in layers}


def test_layers_and_their_legend_follow_and_never_hold_string_ids(
    page: OptionsPage, plugin: CertificationPlugin, french: Path
) -> None:
    open_dock(plugin)
    wait_until(lambda: len(QgsProject.instance().mapLayers()) == 4, "the layers")
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
    assert {"Courses", "Upcoming"} <= legend(model)
    try_out(page, french)
    wait_until(lambda: {"Cours", "À venir"} <= legend(model), "the new legend")
    press(page, "language_back")
    wait_until(lambda: {"Courses", "Upcoming"} <= legend(model), "the old legend")
    child(page, QCheckBox, "options_language_ids").setChecked(True)
    told()
    assert not [name for name in legend(model) if "|" in name]


def test_string_ids_are_shown_everywhere(page: OptionsPage, plugin: CertificationPlugin) -> None:
    open_dock(plugin)
    box = child(page, QCheckBox, "options_language_ids")
    box.setChecked(True)
    told()
    assert title(page, "privacy") == "Options|Privacy"
    assert child(plugin.dock, QToolButton, "dock_page_find").accessibleName() == "Dock|Find courses"
    box.setChecked(False)
    told()
    assert title(page, "privacy") == "Privacy"


def texts_in(window: QWidget) -> str:
    """Return all that is written in a window."""
    labels = [label.text() for label in window.findChildren(QLabel)]
    buttons = [one.text() for one in window.findChildren(QAbstractButton)]
    actions = [action.text() for action in window.findChildren(QAction)]
    return "\n".join([*labels, *buttons, *actions])


def test_the_window_of_a_course_follows_too(
    page: OptionsPage, plugin: CertificationPlugin, practice: PracticeServer
) -> None:
    open_dock(plugin)
    sign_in(plugin, practice)
    window = open_course(plugin, practice)
    english = texts_in(window)
    assert "Paste" in english
    try_out(page, file_of("nl"))
    told()
    assert "Plakken" in texts_in(window)
    assert "Paste" not in texts_in(window)
    child(page, QCheckBox, "options_language_ids").setChecked(True)
    told()
    assert "CourseToolbar|Paste" in texts_in(window)
    press(page, "language_back")
    told()
    assert texts_in(window) == english


def test_unloading_ends_a_trial(
    page: OptionsPage, plugin: CertificationPlugin, french: Path
) -> None:
    try_out(page, french)
    child(page, QCheckBox, "options_language_ids").setChecked(True)
    plugin.unload()
    told()
    assert translate("Options", "Privacy") == "Privacy"
    assert not page.isEnabled()
    page.apply()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"Dear translator", "damaged, or no translation file (line 1)"),
        (b"<html/>", "no file of Qt Linguist"),
        (b'<!DOCTYPE TS [<!ENTITY a "b">]><TS/>', "entities"),
        (b'<TS language="fr"/>', "No text in it is translated"),
        (b"\x3c\xb8\x64\x18\xca\xef\x9c\x95\xcd\x21\x1c\xbf\x60\xa1\xbd\xddxx", "damaged; compile"),
    ],
)
def test_a_bad_file_is_told_and_changes_nothing(
    page: OptionsPage, plugin: CertificationPlugin, tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "bad.ts"
    path.write_bytes(content)
    try_out(page, path)
    assert "bad.ts was not used" in text(page, "language_problem")
    assert sentence in text(page, "language_problem")
    assert plugin.trial.loaded is None


def test_a_file_that_is_not_there_is_told(page: OptionsPage, tmp_path: Path) -> None:
    try_out(page, tmp_path / "none.ts")
    assert "none.ts cannot be read" in text(page, "language_problem")


# --- the diagnosis ------------------------------------------------------------------------------


def test_the_diagnosis_is_shown_and_copied(page: OptionsPage, plugin: CertificationPlugin) -> None:
    view = child(page, QPlainTextEdit, "options_diagnosis")
    assert "server: 127.0.0.1" in view.toPlainText()
    QGuiApplication.clipboard().clear()
    press(page, "diagnosis_copy")
    assert QGuiApplication.clipboard().text() == view.toPlainText()


def test_the_diagnosis_is_saved_or_it_is_told_why_not(page: OptionsPage, tmp_path: Path) -> None:
    section = next(one for one in page.sections if isinstance(one, DiagnosisSection))
    section.save_to(tmp_path / "diagnosis.md")
    assert "## Versions" in (tmp_path / "diagnosis.md").read_text(encoding="utf-8")
    section.save_to(tmp_path / "none" / "diagnosis.md")
    assert "could not be written" in said(page)


def test_errors_of_this_session_are_in_it(page: OptionsPage, plugin: CertificationPlugin) -> None:
    child(page, QLineEdit, "options_server").setText("https://127.0.0.1:9")
    page.apply()
    assert plugin.action is not None
    plugin.action.trigger()
    wait_until(lambda: bool(plugin.problems.problems), "an error")
    page.refresh()
    assert "(unreachable)" in child(page, QPlainTextEdit, "options_diagnosis").toPlainText()


# --- as a whole ---------------------------------------------------------------------------------


def test_the_page_can_be_opened_again_and_again(
    plugin: CertificationPlugin, interface: Interface
) -> None:
    make: Callable[[Any], OptionsPage] = interface.options[0].createWidget
    for _ in range(5):
        page = make(interface.mainWindow())
        page.show()
        page.setParent(None)
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        plugin.trial.set_ids(True)
        plugin.trial.set_ids(False)
    assert interface.mainWindow().findChildren(OptionsPage) == []
