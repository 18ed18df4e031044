"""What is stored here is shown as it is, and deleted only when the user has read what is lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QPushButton, QTreeWidget, QTreeWidgetItem

from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.plugin import CertificationPlugin
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.storage.drafts import DraftKey, DraftStore
from qgis_certification_plugin.storage.inventory import (
    CATALOGUE,
    DRAFTS,
    LEARNER,
    RunState,
    take_inventory,
)
from qgis_certification_plugin.storage.lock import course_lock
from qgis_certification_plugin.ui.options.page import OptionsPage
from qgis_certification_plugin.ui.options.stored import Part, part_name
from tests.qgis.ui.options.conftest import said
from tests.qgis.ui.options.test_page import (
    open_course,
    open_dock,
    paste,
    press,
    remember_password,
    sign_in,
    stored_passwords,
)
from tests.qgis.ui.trainers import Answer, child, wait_until
from tests.unit.storage.test_inventory import (
    SERVER,
    begin_run,
    save_catalogue,
    save_draft,
    save_form,
)


@pytest.fixture
def full(folder: Path) -> Path:
    """A folder with something of every kind."""
    folder.mkdir(parents=True)
    save_catalogue(folder).release()
    save_draft(folder, people=3)
    begin_run(folder, issued=2, wanted=2)
    begin_run(folder, issued=1, wanted=3)
    save_form(folder)
    (folder / LEARNER).mkdir()
    (folder / LEARNER / "favourites.json").write_text("[]")
    (folder / "stray.txt").write_text("stray")
    return folder


def items(page: OptionsPage) -> dict[str, QTreeWidgetItem]:
    view = child(page, QTreeWidget, "options_stored")
    found = [view.topLevelItem(row) for row in range(view.topLevelItemCount())]
    return {item.text(0): item for item in found}


def select(page: OptionsPage, part: Part) -> None:
    view = child(page, QTreeWidget, "options_stored")
    view.setCurrentItem(items(page)[part_name(part)])


def delete(page: OptionsPage, part: Part | None, tick: int = 0) -> Answer:
    """Press the button, tick so many of the runs, and confirm; None stands for everything."""

    def look(dialog: QDialog) -> None:
        for box in dialog.findChildren(QCheckBox, "delete_run")[:tick]:
            box.setChecked(True)

    if part is not None:
        select(page, part)
    answer = Answer("delete_ok", before=look)
    press(page, "delete" if part is not None else "delete_all")
    return answer


def left(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"}


def counted(text: str) -> str:
    """Return a text without the plurals of English, which has its own translation file."""
    return re.sub(r"\b(course|table|row|certificate)(\(s\)|s\b)", r"\1", text)


# --- what is shown ------------------------------------------------------------------------------


def test_everything_is_listed_with_its_size_and_how_long(full: Path, page: OptionsPage) -> None:
    found = items(page)
    assert list(found) == [part_name(part) for part in Part]
    assert counted(found["Public courses"].text(1)).startswith("0 course, as of")
    assert counted(found["Tables of participants"].text(1)) == "1 table"
    assert found["Tables of participants"].child(0).text(0) == "spring (academy)"
    assert counted(found["Tables of participants"].child(0).text(1)) == "3 row"
    notes = [found["Notes on issuing"].child(row) for row in range(2)]
    states = {counted(note.text(1)) for note in notes}
    assert states == {
        "2 of 2 certificate issued, finished",
        "1 of 3 certificate issued, not finished",
    }
    assert found["Courses not sent yet"].child(0).text(0) == "New course (academy)"
    assert found["Other files"].text(2) == "5 bytes"
    assert all(item.text(3) for item in found.values())
    assert found["Password"].text(1) == "nothing"


def test_a_new_user_has_nothing_to_delete_but_the_address(page: OptionsPage) -> None:
    amounts = {name: item.text(1) for name, item in items(page).items()}
    assert {name for name, amount in amounts.items() if amount != "nothing"} == {"Settings"}
    select(page, Part.DRAFTS)
    assert not child(page, QPushButton, "options_delete").isEnabled()


def test_courses_that_are_being_fetched_are_told_and_stay(
    page: OptionsPage, plugin: CertificationPlugin, practice: PracticeServer
) -> None:
    open_dock(plugin)
    page.refresh()
    practice.faults.add("hang", "past-course")
    office = plugin.office
    assert office is not None
    office.refresh_catalogue()
    assert items(page)["Public courses"].text(1) == "being fetched"
    select(page, Part.CATALOGUE)
    press(page, "delete")
    assert "are being fetched" in said(page)
    office.cancel_refresh()
    wait_until(lambda: not office.is_refreshing, "the end of the refresh")
    assert "as of" in items(page)["Public courses"].text(1)


# --- deleting ------------------------------------------------------------------------------------


def test_nothing_is_deleted_without_a_confirmation(full: Path, page: OptionsPage) -> None:
    before = left(full)
    select(page, Part.DRAFTS)
    answer = Answer("delete_cancel")
    press(page, "delete")
    assert answer.seen
    assert "3 row" in answer.texts["delete_drafts"]
    assert left(full) == before


@pytest.mark.parametrize(
    ("part", "gone"),
    [
        (Part.CATALOGUE, {CATALOGUE}),
        (Part.LEARNER, {"favourites.json"}),
        (Part.OTHER, {"stray.txt"}),
    ],
)
def test_each_part_goes_alone(full: Path, page: OptionsPage, part: Part, gone: set[str]) -> None:
    before = left(full)
    delete(page, part)
    assert left(full) == before - gone
    assert said(page) == "Deleted."
    assert items(page)[part_name(part)].text(1) == "nothing"


def test_tables_go_for_good(full: Path, page: OptionsPage) -> None:
    delete(page, Part.DRAFTS)
    assert take_inventory(full).drafts == ()
    assert b"zoe@example" not in (full / DRAFTS).read_bytes()


def test_an_unfinished_run_is_named_and_stays(full: Path, page: OptionsPage) -> None:
    names: list[str] = []

    def look(dialog: QDialog) -> None:
        names.extend(box.text() for box in dialog.findChildren(QCheckBox, "delete_run"))

    select(page, Part.RUNS)
    answer = Answer("delete_ok", before=look)
    press(page, "delete")
    assert answer.seen
    [name] = names
    assert name.startswith("spring (academy) · ")
    assert counted(name).endswith("1 of 3 certificate issued, not finished")
    assert "paid for twice" in answer.texts["delete_unfinished"]
    assert [run.state for run in take_inventory(full).runs] == [RunState.UNFINISHED]


def test_an_unfinished_run_goes_when_its_own_box_is_ticked(full: Path, page: OptionsPage) -> None:
    delete(page, Part.RUNS, tick=1)
    assert take_inventory(full).runs == ()


def test_everything_goes_but_the_unfinished_run(
    full: Path, page: OptionsPage, plugin: CertificationPlugin
) -> None:
    plugin.settings.username = "ann"
    delete(page, None)
    assert left(full) - {DRAFTS} == {path.path.name for path in take_inventory(full).runs}
    assert plugin.settings.stored_names() == []
    assert [run.state for run in take_inventory(full).runs] == [RunState.UNFINISHED]


def test_everything_goes_where_that_is_confirmed(full: Path, page: OptionsPage) -> None:
    delete(page, None, tick=1)
    assert left(full) == {DRAFTS}
    assert take_inventory(full).drafts == ()
    assert not child(page, QPushButton, "options_delete_all").isEnabled()


def test_what_another_qgis_works_on_stays_and_is_told(full: Path, page: OptionsPage) -> None:
    with course_lock(full / "locks", SERVER, "academy", "spring"):
        delete(page, Part.DRAFTS)
    assert "Another QGIS is working on 1 course" in said(page)
    assert len(take_inventory(full).drafts or ()) == 1


def test_a_damaged_file_of_tables_can_be_deleted(full: Path, page: OptionsPage) -> None:
    (full / DRAFTS).write_bytes(b"rubbish" * 500)
    page.refresh()
    assert items(page)["Tables of participants"].text(1) == "cannot be read"
    delete(page, Part.DRAFTS)
    assert DRAFTS not in left(full)


def test_settings_and_password_go_together(
    page: OptionsPage, plugin: CertificationPlugin, practice: PracticeServer
) -> None:
    open_dock(plugin)
    remember_password(plugin, practice)
    assert plugin.dock is not None
    plugin.dock.setUserVisible(False)  # nothing is asked of the usual site
    page.refresh()
    assert items(page)["Password"].text(1) != "nothing"
    delete(page, Part.SETTINGS)
    assert stored_passwords() == []
    assert plugin.settings.stored_names() == []
    assert plugin.office is not None
    assert plugin.office.server.host == "certification.qgis.org"
    assert not plugin.office.account.is_signed_in


def test_the_courses_go_while_layers_show_them(
    page: OptionsPage, plugin: CertificationPlugin, folder: Path
) -> None:
    open_dock(plugin)
    page.refresh()
    delete(page, Part.CATALOGUE)
    assert not (folder / CATALOGUE).exists()
    office = plugin.office
    assert office is not None
    office.refresh_catalogue()
    wait_until(lambda: not office.is_refreshing, "the courses")
    assert (folder / CATALOGUE).exists()


def test_favourites_are_gone_from_the_dock_too(
    page: OptionsPage, plugin: CertificationPlugin
) -> None:
    open_dock(plugin)
    assert plugin.dock is not None
    plugin.dock.home.find_page.marks.set_favourite("some course", marked=True)
    page.refresh()
    delete(page, Part.LEARNER)
    assert plugin.dock is not None
    marks = plugin.dock.home.find_page.marks
    assert marks.favourites == frozenset()
    marks.set_favourite("another course", marked=True)
    assert marks.favourites == {"another course"}


def test_a_window_that_is_open_does_not_write_its_table_again(
    page: OptionsPage, plugin: CertificationPlugin, practice: PracticeServer, folder: Path
) -> None:
    open_dock(plugin)
    sign_in(plugin, practice)
    paste(open_course(plugin, practice), "Nora\tde Wit\tnora@example.org\n")
    assert plugin.dock is not None
    courses = plugin.dock.home.courses_page
    wait_until(lambda: bool(take_inventory(folder).drafts), "the draft")
    page.refresh()
    delete(page, Part.DRAFTS)
    assert courses.windows.windows == []
    assert take_inventory(folder).drafts == ()


def test_nothing_is_deleted_while_somebody_practises(
    full: Path, page: OptionsPage, plugin: CertificationPlugin
) -> None:
    press(page, "practice_switch")
    practice = plugin.practice
    assert practice is not None
    wait_until(lambda: practice.is_on, "practising")
    select(page, Part.DRAFTS)
    press(page, "delete")
    assert "You are practising" in said(page)
    assert len(take_inventory(full).drafts or ()) == 1


def test_nothing_of_trainers_is_deleted_while_something_is_sent(
    full: Path, page: OptionsPage, plugin: CertificationPlugin, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_dock(plugin)
    windows = plugin.dock.home.courses_page.windows if plugin.dock is not None else None
    monkeypatch.setattr(type(windows), "is_sending", property(lambda _self: True))
    select(page, Part.RUNS)
    press(page, "delete")
    assert "is being sent" in said(page)
    assert len(take_inventory(full).runs) == 2


def test_a_table_of_another_site_is_listed_too(full: Path, page: OptionsPage) -> None:
    other = DraftKey("https://other.example", "ann", "school", "autumn")
    DraftStore(full / DRAFTS).save(other, [Participant("Zoë", "Müller", "zoe@example.org")])
    page.refresh()
    tables = items(page)["Tables of participants"]
    assert [tables.child(row).text(0) for row in range(tables.childCount())] == [
        "spring (academy)",
        "autumn (school)",
    ]
