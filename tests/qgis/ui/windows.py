"""Every window of the plugin with something in it: the one list for all tests that walk windows.

A window that is new gets a scene here: a function that brings it up in front of the people and
courses of a practice server, and gives it to `look`. Tests of access, of languages and of clipped
words, and `make screenshots`, take all of them from `play`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Protocol
from unittest.mock import patch

from qgis.core import (
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialog,
    QMainWindow,
    QMenu,
    QPushButton,
    QTreeWidget,
    QWidget,
)

from qgis_certification_plugin import classFactory
from qgis_certification_plugin.domain.certificate_layout import CertificateFacts
from qgis_certification_plugin.domain.dossier import Contribution, Details, Material
from qgis_certification_plugin.network.profile import profile_path
from qgis_certification_plugin.plugin import CertificationPlugin
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.settings import GROUP
from qgis_certification_plugin.ui import fitting
from qgis_certification_plugin.ui.background.dialog import BackgroundDialog
from qgis_certification_plugin.ui.background.facts import CourseFacts
from qgis_certification_plugin.ui.centres.deleting import delete_texts
from qgis_certification_plugin.ui.delete_on_site import DeleteOnSiteDialog
from qgis_certification_plugin.ui.dock import CertificationDock
from qgis_certification_plugin.ui.office import Office
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from qgis_certification_plugin.ui.practice.state import Choice
from tests.qgis.ui.test_plugin import Interface
from tests.qgis.ui.trainers import Trainer, child, make_trainer, people_text, wait_until
from tests.unit.domain.test_images import png

# The smallest that the plugin is made for, in pixels.
SCREEN = QSize(1366, 768)
# Is given the name of a scene and the window it shows.
Look = Callable[[str, QWidget], None]

_ODD = (
    "ANOUK\tBAKKER\tanouk@gmial.com\n"
    "Otto2\tde Vries\totto@example.org\n"
    "FLEUR\tSMIT\tfleur@hotnail.com\n"
)
_PULL = "https://github.com/qgis/QGIS/pull/123"


@dataclass
class Stage:
    """QGIS's window with a map and the plugin, at a practice server, and what is on it now."""

    plugin: CertificationPlugin
    interface: Interface
    server: PracticeServer
    folder: Path  # for files of the scenes
    _trainer: list[Trainer] = field(default_factory=list)

    @property
    def dock(self) -> CertificationDock:
        """The dock, made where there is none yet."""
        if self.plugin.dock is None:
            assert self.plugin.action is not None
            self.plugin.action.trigger()
        assert self.plugin.dock is not None
        return self.plugin.dock

    @property
    def office(self) -> Office:
        """Where the dock works."""
        assert self.dock is not None
        assert self.plugin.office is not None
        return self.plugin.office

    @property
    def trainer(self) -> Trainer:
        """Somebody who has signed in in the dock, with an empty course that ends today."""
        if not self._trainer:
            made = make_trainer(self.server, self.office)
            made.page.close_windows()
            # Now: no event loop runs here that `deleteLater` would end with, and a page that is
            # seen must not be left to Python, which takes it away in a thread that ends while
            # this one paints it.
            sip.delete(made.page)
            self._trainer.append(replace(made, page=self.dock.home.courses_page))
        return self._trainer[0]

    def window(self) -> ParticipantsWindow:
        """The window of the trainer's course, opened where it is not."""
        return self.trainer.open()

    def during(self, look: Look, name: str, title: str) -> _Peek:
        """Look at the next dialog with this object name, as `title`, and put it away."""
        return _Peek(look, name, title)


class _Peek:
    """Waits for a modal dialog, shows it to somebody, and rejects it."""

    def __init__(self, look: Look, name: str, title: str) -> None:
        self._look, self._name, self._title = look, name, title
        self.seen = False
        self._timer = QTimer()
        self._timer.timeout.connect(self._try)

    def __enter__(self) -> _Peek:
        self._timer.start(20)
        return self

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        if kind is None:
            wait_until(lambda: self.seen, self._title)
        self._timer.stop()

    def _try(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isVisible():
            return
        if self._name not in ("", dialog.objectName()):
            return
        self._timer.stop()
        try:
            self._look(self._title, dialog)
        finally:
            self.seen = True
            dialog.reject()


@contextmanager
def stage(folder: Path) -> Iterator[Stage]:
    """Put the plugin on stage for somebody who never used it; `folder` takes the scenes' files."""
    shutil.rmtree(profile_path(), ignore_errors=True)
    QgsSettings().remove(GROUP)
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    window.resize(SCREEN)
    window.show()
    interface = Interface(window, canvas)
    # A screen that is none has another size in each version of Qt.
    room = patch.object(fitting, "room_for", lambda _window: SCREEN)
    with PracticeServer() as server, room:
        QgsSettings().setValue(f"{GROUP}/server_url", server.url)
        plugin: CertificationPlugin = classFactory(interface)
        plugin.initGui()
        made = Stage(plugin, interface, server, folder)
        try:
            yield made
        finally:
            if plugin.office is not None:
                plugin.office.account.sign_out()
                assert plugin.office._tasks.shut_down()
            plugin.unload()
            canvas.setLayers([])
            QgsProject.instance().clear()
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QgsSettings().remove(GROUP)
            shutil.rmtree(profile_path(), ignore_errors=True)


# --- the dock ------------------------------------------------------------------------------------


def find_courses(on: Stage, look: Look) -> None:
    """Find courses: the list, its filters, and the card of a course."""
    dock = on.dock
    dock.open_page("find")
    wait_until(lambda: on.office.catalogue is not None, "the catalogue")
    page = dock.home.find_page
    wait_until(lambda: page.model.rowCount() > 0, "the list")
    look("dock-find", dock)
    page.list.setFocus()
    index = next(
        page.model.index(row, 0)
        for row in range(page.model.rowCount())
        if page.model.index(row, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    )
    page.list.setCurrentIndex(index)
    look("dock-find-card", dock)
    page.filters.more.setChecked(True)
    look("dock-find-filters", dock)
    page.filters.more.setChecked(False)
    page.filters.search.setText("nothing is called so")
    wait_until(lambda: page.model.rowCount() == 0, "the search")
    look("dock-find-nothing", dock)
    page.filters.search.clear()


def verify(on: Stage, look: Look) -> None:
    """Verify: before and after a number is looked up."""
    on.dock.open_page("verify")
    look("dock-verify", on.dock)
    page = on.dock.home.verify_page
    number = on.server.site.store.value("SELECT MAX(number) FROM certificate")
    for text, name in (
        (str(number), "dock-verify-genuine"),
        ("QGIS-999999", "dock-verify-unknown"),
    ):
        page.number.setText(text)
        page.ask.click()
        wait_until(lambda: not page.progress.isVisible(), "the answer")
        look(name, on.dock)


def become(on: Stage, look: Look) -> None:
    """Become certified: the explanation and the user group."""
    on.dock.open_page("become")
    look("dock-become", on.dock)


def sign_in(on: Stage, look: Look) -> None:
    """My courses: the form to sign in, then the courses."""
    on.dock.open_page("courses")
    look("dock-sign-in", on.dock)
    on.trainer.sign_in()
    look("dock-courses", on.dock)


def arranging(on: Stage, look: Look) -> None:
    """Courses and their types, new and copied, the conveners, and what is asked before deleting."""
    on.dock.open_page("courses")
    desk = on.trainer.page.desk
    controls = desk.arranging
    wait_until(controls.new_course.isEnabled, "the organisation")
    desk.view.setCurrentIndex(desk.filter.index(0, 0))
    for name, entry in (
        ("course-new", controls.new_course),
        ("course-copy", controls.copy),
        ("course-change", controls.change),
        ("course-type", controls.new_type),
    ):
        before = set(controls.room.windows)
        entry.trigger()
        [window] = set(controls.room.windows) - before
        wait_until(_idle(window.drafting), name)
        look(name, window)
        window.close()
    controls.show_types.trigger()
    assert controls.types is not None
    look("course-types", controls.types)
    controls.types.hide()
    controls.show_conveners.trigger()
    assert controls.conveners is not None
    look("course-conveners", controls.conveners)
    controls.conveners.hide()
    with on.during(look, "", "course-delete"):
        controls.delete.trigger()


def centres(on: Stage, look: Look) -> None:
    """A training centre, new and changed, and what is said before one is deleted."""
    on.dock.open_page("courses")
    entries = on.trainer.page.centres
    for change in (False, True):
        dialog = entries.open(change=change)
        assert dialog is not None
        wait_until(_idle(dialog.work), "the form")
        look("centre-change" if change else "centre-new", dialog)
        dialog.close()
    texts = delete_texts("Canal House", on.office.server.host)
    warning = DeleteOnSiteDialog(texts, on.interface.mainWindow())
    warning.show()
    look("centre-delete", warning)
    warning.close()
    warning.deleteLater()


# --- the window of a course ----------------------------------------------------------------------


def participants_empty(on: Stage, look: Look) -> None:
    """The window of a course without participants."""
    look("participants-empty", on.window())


def participants_pasted(on: Stage, look: Look) -> None:
    """A list was pasted: columns are understood, some rows want repair."""
    window = on.window()
    on.trainer.paste(window, people_text(4) + _ODD)
    window.editing.checks.now()
    look("participants-pasted", window)
    window.view.show_cell(4, Column.EMAIL)
    look("participants-findings", window)


def repair_all(on: Stage, look: Look) -> None:
    """All safe repairs, to be looked through."""
    with on.during(look, "", "repair-all"):
        on.window().editing.repairing.repair_all()


def import_layer(on: Stage, look: Look) -> None:
    """The rows of a layer of the project."""
    fields = "field=vn:string&field=an:string&field=mail:string&field=result:int"
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", "Attendance", "memory")
    results = {"map": [{"ja": "1"}, {"nee": "2"}]}
    layer.setEditorWidgetSetup(3, QgsEditorWidgetSetup("ValueMap", results))
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Anna", "Smit", "a@example.org", 1])
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    with on.during(look, "", "import-layer"):
        _trigger(on.window(), "import_layer")
    QgsProject.instance().removeMapLayer(layer.id())


def import_course(on: Stage, look: Look) -> None:
    """The people of another course."""

    def filled(title: str, dialog: QWidget) -> None:
        listed = child(dialog, QTreeWidget, "import_course_list")
        listed.setCurrentItem(listed.topLevelItem(0))
        look(title, dialog)

    window = on.window()
    with on.during(filled, "", "import-course"):
        _trigger(window, "import_course")
    on.trainer.wait(window)


def menus(on: Stage, look: Look) -> None:
    """The menus of the window's buttons and of the rows."""
    window = on.window()
    window.view.selectAll()
    window.sheet.menu.menu().setParent(window, Qt.WindowType.Popup)
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
        if menu.objectName() and menu.objectName() != "mCloseMenu":  # which is QGIS's own
            look(f"menu-{menu.objectName()}", menu)
    window.view.clearSelection()


def plan(on: Stage, look: Look) -> None:
    """What will be issued, what it costs, and what trying it shows."""
    window = on.window()
    _without_odd_rows(window)

    def try_it(title: str, dialog: QWidget) -> None:
        look(title, dialog)
        with on.during(look, "dry_run", "plan-steps"):
            child(dialog, QPushButton, "plan_try").click()

    with on.during(try_it, "", "plan"):
        on.trainer.press(window, "issue_certificates")
    on.trainer.wait(window)


def session_ended(on: Stage, look: Look) -> None:
    """The form to sign in again, in front of the table."""
    with on.during(look, "", "sign-in-again"):
        on.window()._session.sign_in()


def issuing(on: Stage, look: Look) -> None:
    """Certificates on their way, and all of them there."""
    window = on.window()
    shown: list[str] = []

    def progressed() -> None:
        if not shown and window.work.busy.name == "ISSUING":
            shown.append("now")
            look("participants-issuing", window)

    window.work.busy_changed.connect(progressed)
    on.trainer.issue(window)
    window.work.busy_changed.disconnect(progressed)
    wait_until(lambda: len(on.trainer.certificates) == 4, "the certificates")
    window.view.clearSelection()
    window.view.show_cell(0, Column.FIRST_NAME)
    look("participants-issued", window)


def result_sheet(on: Stage, look: Look) -> None:
    """Everything that was issued, and the folder for its PDFs."""
    window = on.window()
    on.trainer.press(window, "open_result_sheet")
    look("result-sheet", window.certificates.sheet)
    window.certificates.sheet.close()
    with on.during(look, "", "save-pdfs"):
        on.trainer.press(window, "save_pdfs")


def mails(on: Stage, look: Look) -> None:
    """Mails by the site and in one's own program."""
    window = on.window()
    with on.during(look, "", "mail-by-site"):
        on.trainer.press(window, "mail_by_site")
    on.trainer.wait(window)
    assert window.page is not None
    rows = [row for row in window.page.attendees or () if row.number]
    with on.during(look, "", "mail-write"):
        window._mail.write(rows, window.page)
    on.trainer.wait(window)


def one_person(on: Stage, look: Look) -> None:
    """Correct one person, take a certificate back, remove somebody."""
    window = on.window()
    for name in ("correct", "revoke", "remove"):
        window.view.clearSelection()
        window.view.show_cell(0, Column.FIRST_NAME)
        action = window.people.actions.by_name[name]
        wait_until(action.isEnabled, name)
        with on.during(look, "", f"person-{name}"):
            action.trigger()
        on.trainer.wait(window)


def forget(on: Stage, look: Look) -> None:
    """The question before a table is forgotten."""
    window = on.window()
    wait_until(window.isActiveWindow, "the window in front")
    on.trainer.paste(window, people_text(2, first=10))
    wait_until(lambda: len(window.model.participants) > 4, "the new people")
    with on.during(look, "", "participants-forget"):
        window.sheet.forget.trigger()


# --- becoming certified --------------------------------------------------------------------------


def application(on: Stage, look: Look) -> None:
    """Each page of the application, filled in, and the questions it asks."""
    on.dock.open_page("become")
    window = on.dock.home.become_page.open_application()
    look("application-empty", window)
    logo = on.folder / "logo.png"
    logo.write_bytes(png(300, 300))
    material = tuple(
        Material("Intro", kind, "https://www.example.org/m", "", ())
        for kind in ("exercises", "lessons", "data")
    )
    window.desk.set(
        contributions=(Contribution("code", "Repair <b>", _PULL, "2026-01-02"),),
        material=material,
        details=Details(
            "Polder Map School", "info@example.org", "www.example.org", "1 Dike", "NL", "+31 1"
        ),
        logo=str(logo),
    )
    for number in range(window.tabs.count()):
        window.tabs.setCurrentIndex(number)
        wait_until(lambda: not window.apply.is_busy, "the site")
        look(f"application-{number + 1}", window)
    if window.apply.questions.boxes:
        for box in window.apply.questions.boxes:
            box.yes.setChecked(True)
            box.text.setPlainText("See <the> dossier")
        with on.during(look, "", "application-confirm"):
            window.apply.send.click()
        wait_until(lambda: not window.apply.is_busy, "the site")
    window.tabs.setCurrentWidget(window.check)
    with on.during(look, "", "application-forget"):
        window.check.forget.click()
    window.close()


def figures(on: Stage, look: Look) -> None:
    """One's own organisation: its page, then its figures."""
    on.dock.open_page("become")
    window = on.dock.home.become_page.open_figures()
    wait_until(lambda: not window.progress.isVisible(), "the site")
    look("figures", window)
    window.view.count.click()
    wait_until(lambda: not window.progress.isVisible(), "the figures")
    look("figures-counted", window)
    window.close()


# --- the background of certificates --------------------------------------------------------------


def background(on: Stage, look: Look) -> None:
    """The certificate on white paper."""
    certificate = CertificateFacts(
        name="Jane Doe",
        wording="Has attended and completed the course:",
        course_type="Introduction to QGIS",
        competence="Reading maps",
        start=date(2026, 11, 20),
        end=date(2026, 11, 25),
        hours="40",
        convener="Dr. Tess Trainer, MSc",
        centre="Kartografie Academie",
        representative="Petra Example",
    )
    facts = CourseFacts("kaartschool/new-1", certificate)
    dialog = BackgroundDialog(on.office, facts, on.interface.mainWindow())
    dialog.show()
    look("background", dialog)
    dialog.close()
    dialog.deleteLater()


# --- the settings --------------------------------------------------------------------------------


def options(on: Stage, look: Look) -> None:
    """The page in QGIS's options, and what is asked before anything is deleted."""
    holder = QDialog(on.interface.mainWindow())
    holder.setObjectName("options_holder")
    page = on.interface.options[0].createWidget(holder)
    page.setParent(holder)
    page.resize(760, 700)
    holder.resize(760, 700)
    holder.show()
    look("options", page)
    delete = child(page, QPushButton, "options_delete_all")
    if delete.isEnabled():
        with on.during(look, "", "options-delete"):
            delete.click()
    holder.close()
    page.setParent(None)
    page.deleteLater()
    holder.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# --- practising ----------------------------------------------------------------------------------


def practising(on: Stage, look: Look) -> None:
    """The questions about practising, and the dock and a window in a rehearsal."""
    dock, mode = on.dock, on.plugin.practice
    assert mode is not None
    dock.open_page("courses")
    with on.during(look, "", "practice-choice"):
        mode.handle("start")
    mode.start(Choice())
    wait_until(lambda: not mode.is_starting, "the practice site")
    now = mode.rehearsal
    assert now is not None
    wait_until(lambda: now.office.account.is_signed_in, "signing in")
    desk = now.pages.courses_page.desk
    wait_until(lambda: desk.model.rowCount() > 0, "the courses")
    look("practice-courses", dock)
    with on.during(look, "", "practice-reset"):
        mode.handle("reset")
    desk._open_selected()
    (window,) = now.pages.courses_page.windows.windows
    wait_until(lambda: window.page is not None, "the course")
    wait_until(lambda: window.work.busy.name == "NOTHING", "the end of the work")
    look("practice-participants", window)
    mode.stop()


# In this order: a later scene finds what an earlier one left.
SCENES: tuple[Callable[[Stage, Look], None], ...] = (
    find_courses, verify, become, sign_in, arranging, centres,
    participants_empty, participants_pasted, repair_all, import_layer, import_course, menus,
    plan, session_ended, issuing, result_sheet, mails, one_person, forget,
    application, figures, background, options, practising,
)  # fmt: skip


def play(on: Stage, look: Look) -> None:
    """Show every window to `look`, one after the other."""

    def settled(name: str, window: QWidget) -> None:
        if not isinstance(window, QMenu):
            top = window.window()
            top.raise_()
            top.activateWindow()
        for _ in range(3):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        look(name, window)

    for scene in SCENES:
        scene(on, settled)


class _Works(Protocol):
    """What asks the site something, and says while it does."""

    is_busy: bool


def _idle(work: _Works) -> Callable[[], bool]:
    return lambda: not work.is_busy


def _trigger(window: QWidget, name: str) -> None:
    child(window, QAction, name).trigger()


def _without_odd_rows(window: ParticipantsWindow) -> None:
    """Leave only those in the table in whom nothing is wrong."""
    people = [p for p in window.model.participants if p.email.startswith("noor")]
    window.model.set_rows(people)
    window.editing.checks.now()
