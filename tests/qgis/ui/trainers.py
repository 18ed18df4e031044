"""A trainer in front of the windows, and the course she works on."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import requests
from qgis.PyQt.QtCore import QEventLoop, QObject, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.client import CertificationClient, NewCourse
from qgis_certification_plugin.server.errors import SignedOut
from qgis_certification_plugin.server.pages.course import CoursePage
from qgis_certification_plugin.server.session import SiteSession
from qgis_certification_plugin.services.courses import read_course
from qgis_certification_plugin.ui.courses.page import MyCoursesPage
from qgis_certification_plugin.ui.office import Office
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from qgis_certification_plugin.ui.participants.work import Busy
from tools.tour.people import name_parts as name_parts

SECONDS = 30


def wait_until(condition: Callable[[], Any], what: str = "") -> None:
    """Let the interface work until the condition holds."""
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end, f"waited in vain for {what or condition}"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


def person_name(number: int) -> str:
    """Return the name as it is printed."""
    return " ".join(name_parts(number))


def people_text(count: int, first: int = 0) -> str:
    """Return a list as it is copied from a spreadsheet."""
    lines = ["First name\tSurname\tE-mail"]
    for number in range(first, first + count):
        first_name, surname = name_parts(number)
        lines.append(f"{first_name}\t{surname}\tnoor{number}@example.org")
    return "\n".join(lines) + "\n"


def child(parent: QObject, kind: type[Any], name: str) -> Any:
    """Return the widget of this object name."""
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


@dataclass
class Answer:
    """Waits for a dialog, looks at it, and presses one of its buttons."""

    button: str
    texts: dict[str, str] = field(default_factory=dict)
    before: Callable[[QDialog], None] | None = None
    dialog: str = ""  # the object name, where another dialog may be in front before
    seen: bool = False
    enabled: bool = False

    def __post_init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible():
            return
        if self.dialog not in ("", dialog.objectName()):
            return
        self._timer.stop()
        self.seen = True
        self.texts.update(
            {label.objectName(): label.text() for label in dialog.findChildren(QLabel)}
        )
        if self.before is not None:
            self.before(dialog)
        button = dialog.findChild(QPushButton, self.button)
        self.enabled = button is not None and button.isEnabled()
        if self.enabled:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            dialog.reject()


@dataclass
class Trainer:
    """Somebody with an account, her dock page, and a course of her own without participants."""

    server: PracticeServer
    office: Office
    page: MyCoursesPage
    role: str
    organisation: str
    course: str
    client: CertificationClient

    # --- signing in --------------------------------------------------------------------------

    def type_account(self, parent: QWidget, role: str | None = None) -> None:
        """Fill in the form to sign in."""
        account = self.server.accounts[role or self.role]
        child(parent, QLineEdit, "sign_in_username").setText(account.username)
        child(parent, QLineEdit, "sign_in_password").setText(account.password)

    def sign_in(self, role: str | None = None) -> None:
        """Sign in with the form of the dock's page."""
        self.type_account(self.page, role)
        QTest.mouseClick(child(self.page, QPushButton, "sign_in"), Qt.MouseButton.LeftButton)
        wait_until(lambda: self.office.account.is_signed_in, "signing in")
        wait_until(lambda: not self.page.desk.is_busy, "the organisation")

    # --- the course --------------------------------------------------------------------------

    def open(self) -> ParticipantsWindow:
        """Open the window of the course and wait for its table."""
        window = self.page.open_course(self.organisation, self.course)
        wait_until(lambda: window.page is not None, "the course")
        self.wait(window)
        return window

    def wait(self, window: ParticipantsWindow) -> None:
        """Wait until the window does nothing any more."""
        wait_until(lambda: window.work.busy is Busy.NOTHING, "the end of the work")

    def paste(self, window: ParticipantsWindow, text: str) -> None:
        """Paste a list into the table with the keyboard."""
        QGuiApplication.clipboard().setText(text)
        window.activateWindow()
        window.view.setFocus()
        QTest.keyClick(window.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def press(self, window: QWidget, name: str) -> None:
        """Press a button of the window as soon as it can be pressed."""
        button = child(window, QPushButton, name)
        wait_until(button.isEnabled, name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def issue(self, window: ParticipantsWindow, button: str = "plan_issue") -> Answer:
        """Press the button, answer the confirmation, and wait for the end."""
        answer = Answer(button)
        self.press(window, "issue_certificates")
        self.wait(window)
        assert answer.seen, "no confirmation was shown"
        return answer

    @property
    def shown(self) -> CoursePage:
        """The course page as the site shows it now."""
        try:
            return read_course(self.client, self.organisation, self.course)
        except SignedOut:
            account = self.server.accounts[self.role]
            self.client.sign_in(account.username, account.password)
            return read_course(self.client, self.organisation, self.course)

    @property
    def certificates(self) -> dict[str, str]:
        """The numbers that the site shows, by name; each person has one certificate."""
        rows = self.shown.attendees or ()
        found = [(row.name, row.number) for row in rows if row.number]
        assert len({number for _, number in found}) == len(found)
        return {name: number for name, number in found if number}


def make_trainer(server: PracticeServer, office: Office, role: str = "owner") -> Trainer:
    """Return somebody with a fresh course that ends today."""
    account = server.accounts[role]
    client = CertificationClient(SiteSession(ServerAddress.parse(server.url), requests.Session()))
    profile = client.sign_in(account.username, account.password)
    organisation = account.organisation_slug
    form = client.course_form(organisation)
    conveners = list(form.conveners)
    mine = [one for one in conveners if profile.last_name in form.conveners[one]]
    before = {line.course for line in client.organisation_page(organisation).courses}
    client.create_course(
        organisation,
        form.organisation,
        NewCourse(
            course_type=next(iter(form.course_types)),
            convener=(mine or conveners)[0],
            centre=next(iter(form.centres)),
            certificate_type=next(iter(form.certificate_types)),
            start=site_today() - timedelta(days=11),
            end=site_today(),
            competence="Reading maps",
        ),
    )
    after = client.organisation_page(organisation).courses
    course = next(line.course for line in after if line.course not in before)
    page = MyCoursesPage(office)
    page.resize(360, 640)
    page.show()
    server.requests.clear()
    return Trainer(server, office, page, role, organisation, course, client)


def statuses(window: ParticipantsWindow) -> list[str]:
    """Return what the status column says, row by row."""
    rows = range(window.model.rowCount() - 1)
    return [window.model.index(row, Column.STATUS).data() or "" for row in rows]


def message(window: ParticipantsWindow) -> str:
    """Return the sentence in the window's message bar."""
    return message_in(window, "participants_messages")


def message_in(window: QWidget, name: str) -> str:
    """Return the sentence in the message bar of this name."""
    item = child(window, QWidget, name).currentItem()
    return "" if item is None else str(item.accessibleName())


def names_of(people: Sequence[Any]) -> list[str]:
    """Return the names of participants."""
    return [person.name for person in people]
