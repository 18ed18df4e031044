"""Preparing an application, sending it once, and following it: in real widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QDate, QEvent, QSize, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QWidget

from qgis_certification_plugin.domain.dossier import (
    Answer,
    Application,
    Contribution,
    Details,
    Dossier,
    Material,
)
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.pdf_text import lines
from qgis_certification_plugin.storage.dossiers import DossierStore
from qgis_certification_plugin.ui.become.confirm import ConfirmDialog
from qgis_certification_plugin.ui.become.document import save_html, save_pdf
from qgis_certification_plugin.ui.become.figures import FiguresWindow
from qgis_certification_plugin.ui.become.window import ApplicationWindow
from qgis_certification_plugin.ui.office import Office
from qgis_certification_plugin.ui.practice.band import PracticeBand, mark_practice
from tests.qgis.ui.endings import destroy
from tests.qgis.ui.trainers import Answer as Answering
from tests.qgis.ui.trainers import child, wait_until
from tests.unit.domain.test_images import png

PULL = "https://github.com/qgis/QGIS/pull/123"
SLUG = "polder-map-school"
POST = r"^POST /en/create-certifyingorganisation/"


@dataclass
class Applicant:
    """Somebody in front of the window."""

    server: PracticeServer
    office: Office
    parent: QWidget
    window: ApplicationWindow

    @property
    def dossier(self) -> Dossier:
        return self.window.desk.dossier

    def say(self) -> str:
        item = child(self.window, QWidget, "application_messages").currentItem()
        return item.accessibleName() if item is not None else ""

    def sign_in(self, role: str = "outsider") -> None:
        account = self.server.accounts[role]
        self.office.account.sign_in(account.username, account.password, remember=False)
        wait_until(lambda: self.office.account.is_signed_in, "signing in")

    def turn_to(self, part: QWidget) -> None:
        self.window.tabs.setCurrentWidget(part)
        wait_until(lambda: not self.window.apply.is_busy, "the site")

    def fill_in(self, logo: Path) -> None:
        logo.write_bytes(png(300, 300))
        self.window.desk.set(
            contributions=(Contribution("code", "Repair <b>", PULL, "2026-01-02"),),
            material=tuple(
                Material("Intro", kind, "https://www.example.org/m", "", ())
                for kind in ("exercises", "lessons", "data")
            ),
            details=Details(
                "Polder Map School",
                "info@example.org",
                "www.example.org",
                "1 Dike",
                "NL",
                "+31 1",
            ),
            logo=str(logo),
        )

    def answer_all(self) -> None:
        self.turn_to(self.window.apply)
        wait_until(lambda: self.window.apply.questions.boxes, "the questions")
        for box in self.window.apply.questions.boxes:
            box.yes.setChecked(True)
            box.text.setPlainText("See <the> dossier")

    def send(self, button: str = "apply_confirm_ok") -> Answering:
        answer = Answering(button)
        QTest.mouseClick(self.window.apply.send, Qt.MouseButton.LeftButton)
        wait_until(lambda: not self.window.apply.is_busy, "the end of sending")
        return answer


@pytest.fixture
def applicant(office_at: Callable[[str], Office], clean_settings: None) -> Iterator[Applicant]:
    with PracticeServer() as server:
        office = office_at(server.url)
        parent = QWidget()
        window = ApplicationWindow(office, parent)
        window.show()
        yield Applicant(server, office, parent, window)
        wait_until(lambda: not window.apply.is_busy, "the site")
        window.close_down()
        destroy(office, parent)


# --- the dossier ---------------------------------------------------------------------------------


def test_without_signing_in_nothing_is_asked_of_the_site(applicant: Applicant) -> None:
    for part in range(applicant.window.tabs.count()):
        applicant.window.tabs.setCurrentIndex(part)
        QCoreApplication.processEvents()
    assert len(applicant.server.requests) == 0


def test_a_contribution_is_typed_and_its_link_recognised(applicant: Applicant) -> None:
    tab = applicant.window.contributions
    QTest.mouseClick(tab.rows.add, Qt.MouseButton.LeftButton)
    tab.title.setText("A repair")
    tab.link.setText("https://github.com/qgis/QGIS-Documentation/pull/7")
    assert applicant.dossier.contributions == (
        Contribution("documentation", "A repair", tab.link.text()),
    )
    assert "Pull request 7" in tab.seen.text()
    tab.link.setText("https://github.com/qgis/QGIS/pull/x")
    assert "end with a number" in tab.seen.text()


def test_a_link_is_made_of_an_author_s_name(applicant: Applicant) -> None:
    tab = applicant.window.contributions
    tab.add()
    tab.kind.setCurrentIndex(tab.kind.findData("plugins"))
    tab.link.setText("Olivia Visser")
    assert "Make Link" in tab.seen.text()
    QTest.mouseClick(tab.make_link, Qt.MouseButton.LeftButton)
    assert tab.link.text() == "https://plugins.qgis.org/plugins/author/Olivia%20Visser/"
    assert "All plugins of Olivia Visser" in tab.seen.text()


def test_a_date_is_given_only_where_it_is_ticked(applicant: Applicant) -> None:
    tab = applicant.window.contributions
    tab.add()
    tab.title.setText("x")
    assert applicant.dossier.contributions[0].day == ""
    assert not tab.day.isEnabled()
    tab.has_day.click()
    tab.day.setDate(QDate(2024, 2, 29))
    assert applicant.dossier.contributions[0].day == "2024-02-29"
    tab.add()
    assert not tab.has_day.isChecked()
    tab.rows.choose(0)
    assert tab.has_day.isChecked()
    assert tab.day.date() == QDate(2024, 2, 29)
    tab.has_day.click()
    assert applicant.dossier.contributions[0].day == ""


def test_rows_are_removed_and_the_form_follows(applicant: Applicant) -> None:
    tab = applicant.window.contributions
    for title in ("one", "two"):
        tab.add()
        tab.title.setText(title)
    tab.rows.choose(0)
    assert tab.title.text() == "one"
    QTest.mouseClick(tab.rows.remove, Qt.MouseButton.LeftButton)
    assert [one.title for one in applicant.dossier.contributions] == ["two"]
    assert tab.title.text() == "two"
    QTest.mouseClick(tab.rows.remove, Qt.MouseButton.LeftButton)
    assert not tab.rows.editor.isEnabled()


def test_a_file_tells_how_recent_it_is(applicant: Applicant, tmp_path: Path) -> None:
    file = tmp_path / "lesson.md"
    file.write_text("Made with QGIS 3.34", encoding="utf-8")
    tab = applicant.window.material
    tab.add()
    tab.course.setEditText("Intro")
    tab.set_place(str(file))
    wait_until(lambda: applicant.dossier.material[0].versions, "the file")
    [piece] = applicant.dossier.material
    assert piece.versions == ("3.34",)
    assert piece.changed == date.fromtimestamp(file.stat().st_mtime).isoformat()
    assert "3.34" in tab.seen.text()


def test_the_next_piece_is_of_the_kind_that_lacks(applicant: Applicant) -> None:
    tab = applicant.window.material
    tab.add()
    tab.course.setEditText("Intro")
    tab.add()
    assert [(piece.course, piece.kind) for piece in applicant.dossier.material] == [
        ("Intro", "exercises"),
        ("Intro", "lessons"),
    ]


def test_a_file_that_has_gone_is_told(applicant: Applicant, tmp_path: Path) -> None:
    tab = applicant.window.material
    tab.add()
    tab.set_place(str(tmp_path / "gone.txt"))
    wait_until(lambda: "cannot be found" in applicant.say(), "the message")


def test_what_is_typed_is_there_after_a_crash(applicant: Applicant) -> None:
    applicant.window.organisation.lines["name"].setText("Polder Map School")
    applicant.window.organisation.address.setPlainText("1 Dike\nTown")
    store = DossierStore(applicant.office.folder, applicant.office.server.root)
    wait_until(lambda: store.load().details.address == "1 Dike\nTown", "saving")
    again = ApplicationWindow(applicant.office, applicant.parent)
    assert again.organisation.lines["name"].text() == "Polder Map School"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (png(300, 300), "300 × 300"),
        (png(300, 200), "not square"),
        (png(30, 30), "smaller"),
        (b"<svg/>", "SVG will not do"),
    ],
)
def test_the_logo_is_looked_at(
    applicant: Applicant, tmp_path: Path, content: bytes, said: str
) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(content)
    applicant.window.organisation.logo.setText(str(logo))
    hint = child(applicant.window, QWidget, "organisation_logo_hint")
    assert said in hint.text()


def test_what_lacks_is_listed_with_what_stops_first(applicant: Applicant) -> None:
    applicant.turn_to(applicant.window.check)
    shown = applicant.window.check.gaps
    first = shown.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    last = shown.item(shown.count() - 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first.startswith("Must be mended")
    assert last.startswith("Would be better")


def test_a_damaged_dossier_is_kept_aside(applicant: Applicant) -> None:
    applicant.window.desk.set(message="x")
    applicant.window.desk.save()
    applicant.window.desk.store.path.write_text("{", encoding="utf-8")
    again = ApplicationWindow(applicant.office, applicant.parent)
    assert again.desk.dossier == Dossier()
    assert len(list(applicant.window.desk.store.path.parent.iterdir())) == 1


# --- documents -----------------------------------------------------------------------------------


def test_the_html_is_one_english_file_with_everything(applicant: Applicant, tmp_path: Path) -> None:
    applicant.fill_in(tmp_path / "logo.png")
    save_html(applicant.dossier, date(2026, 11, 26), "Netherlands", tmp_path / "d.html")
    text = (tmp_path / "d.html").read_text(encoding="utf-8")
    assert "Repair &lt;b&gt;" in text
    assert "data:image/png;base64," in text
    assert f'<a href="{PULL}">' in text
    assert "Training material" in text
    assert str(tmp_path) not in text


def test_the_pdf_says_the_same(applicant: Applicant, tmp_path: Path) -> None:
    applicant.fill_in(tmp_path / "logo.png")
    path = tmp_path / "d.pdf"
    save_pdf(applicant.dossier, date(2026, 11, 26), "Netherlands", path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert b"/MediaBox [0 0 595" in content
    assert len(content) > 4000
    assert isinstance(lines(content), list)


def test_a_link_that_is_none_is_no_link_in_the_document(
    applicant: Applicant, tmp_path: Path
) -> None:
    bad = Contribution("code", "x", "javascript:alert(1)")
    applicant.window.desk.set(contributions=(bad,))
    save_html(applicant.dossier, date(2026, 11, 26), "", tmp_path / "d.html")
    assert "href" not in (tmp_path / "d.html").read_text(encoding="utf-8")


def test_pieces_are_copied_as_text(applicant: Applicant, tmp_path: Path) -> None:
    applicant.fill_in(tmp_path / "logo.png")
    check = applicant.window.check
    check.copy_contributions.click()
    assert QGuiApplication.clipboard().text() == f"Code\n- Repair <b> {PULL} (2026-01-02)"
    check.copy_material.click()
    assert "Intro\n- Exercises https://www.example.org/m" in QGuiApplication.clipboard().text()


def test_a_file_that_cannot_be_written_is_told(applicant: Applicant, tmp_path: Path) -> None:
    applicant.window.check.save(save_pdf, tmp_path / "none" / "d.pdf")
    assert "could not be written" in applicant.say()


# --- sending -------------------------------------------------------------------------------------


def test_an_application_is_confirmed_sent_and_followed(
    applicant: Applicant, tmp_path: Path
) -> None:
    applicant.fill_in(tmp_path / "logo.png")
    applicant.sign_in()
    applicant.answer_all()
    asked = applicant.send()
    assert "Polder Map School" in asked.texts["apply_confirm_question"]
    assert "cannot be taken back" in asked.texts["apply_confirm_1"]
    assert applicant.dossier.application.slug == SLUG
    wait_until(lambda: applicant.window.apply.status.status is not None, "the status")
    wait_until(lambda: not applicant.window.apply.is_busy, "the status")
    card = applicant.window.apply.status.card.toPlainText()
    assert "Waiting for the reviewers" in card
    assert "Polder Map School" in card
    assert len([e for e in applicant.server.requests.posts() if "create-cert" in e.path]) == 1


def test_a_list_is_inserted_into_an_answer(applicant: Applicant, tmp_path: Path) -> None:
    applicant.fill_in(tmp_path / "logo.png")
    applicant.sign_in()
    applicant.answer_all()
    [first, *_] = applicant.window.apply.questions.boxes
    first.text.setPlainText("Much:")
    child(first, QAction, "question_1_contributions").trigger()
    said = applicant.dossier.answers[first.question.text].text
    assert said.startswith("Much:\nCode\n")
    assert PULL in said


def test_without_confirmation_nothing_is_sent(applicant: Applicant, tmp_path: Path) -> None:
    applicant.fill_in(tmp_path / "logo.png")
    applicant.sign_in()
    applicant.answer_all()
    assert applicant.send("apply_confirm_cancel").seen
    assert [e for e in applicant.server.requests.posts() if "create-cert" in e.path] == []


def test_what_lacks_is_said_instead_of_the_confirmation(applicant: Applicant) -> None:
    applicant.sign_in()
    applicant.turn_to(applicant.window.apply)
    wait_until(lambda: applicant.window.apply.questions.boxes, "the questions")
    QTest.mouseClick(applicant.window.apply.send, Qt.MouseButton.LeftButton)
    assert "Nothing was sent" in applicant.say()
    assert "“Name” is empty" in applicant.say()


def test_a_lost_answer_is_looked_up_by_itself(applicant: Applicant, tmp_path: Path) -> None:
    applicant.fill_in(tmp_path / "logo.png")
    applicant.sign_in()
    applicant.answer_all()
    applicant.server.faults.add("drop-after", POST)
    applicant.send()
    assert applicant.dossier.application.slug == SLUG


def test_a_session_that_ended_keeps_everything(applicant: Applicant, tmp_path: Path) -> None:
    applicant.fill_in(tmp_path / "logo.png")
    applicant.sign_in()
    applicant.answer_all()
    before = applicant.dossier
    applicant.server.faults.add("sign-out", POST)
    applicant.send()
    assert "session" in applicant.say()
    assert applicant.dossier == before
    applicant.sign_in()
    wait_until(lambda: not applicant.window.apply.is_busy, "the questions")
    assert [box.answer for box in applicant.window.apply.questions.boxes] == [
        Answer(True, "See <the> dossier")
    ] * 3


def test_after_a_crash_the_site_is_asked_before_anything_is_sent(
    applicant: Applicant, tmp_path: Path
) -> None:
    applicant.fill_in(tmp_path / "logo.png")
    applicant.window.desk.set(application=Application(sending="Polder Map School"))
    applicant.sign_in()
    applicant.turn_to(applicant.window.apply)
    wait_until(lambda: not applicant.dossier.application.sending, "settling")
    assert "had not arrived" in applicant.say()


def test_an_application_made_elsewhere_is_found_and_answered(applicant: Applicant) -> None:
    applicant.window.desk.set(details=Details(name="asked map school (needs info)"))
    applicant.sign_in("owner")
    applicant.turn_to(applicant.window.apply)
    applicant.window.apply.look_by_name()
    status = applicant.window.apply.status
    wait_until(lambda: status.status is not None, "the status")
    wait_until(lambda: not applicant.window.apply.is_busy, "the status")
    assert "Please name two references." in status.card.toPlainText()
    status.message.setPlainText("References: A and B")
    assert applicant.dossier.message == "References: A and B"
    asked = Answering("apply_confirm_ok")
    QTest.mouseClick(status.send, Qt.MouseButton.LeftButton)
    wait_until(lambda: not applicant.window.apply.is_busy, "the answer")
    assert asked.seen
    assert status.status is not None
    assert status.status.stage == "new"
    assert applicant.dossier.message == ""
    assert "arrived" in applicant.say()


def test_forgetting_asks_and_removes(applicant: Applicant) -> None:
    applicant.window.desk.set(message="x")
    applicant.window.desk.save()
    applicant.turn_to(applicant.window.check)
    asked = Answering("forget_dossier_ok")
    QTest.mouseClick(applicant.window.check.forget, Qt.MouseButton.LeftButton)
    assert asked.seen
    assert applicant.dossier == Dossier()
    assert not applicant.window.desk.store.path.exists()


# --- all parts -----------------------------------------------------------------------------------


def test_every_control_has_a_name_for_programs_and_for_people(applicant: Applicant) -> None:
    applicant.fill_in(applicant.office.folder / "logo.png")
    applicant.sign_in()
    applicant.answer_all()
    for widget in applicant.window.findChildren(QWidget):
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ours = not widget.objectName().startswith("qt_") and widget.objectName() != ""
        if tabbed and ours and widget.isVisibleTo(applicant.window):
            named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert named or "scroll" in widget.objectName(), widget.objectName()


def test_another_language_keeps_what_was_typed(applicant: Applicant) -> None:
    applicant.fill_in(applicant.office.folder / "logo.png")
    before = applicant.dossier
    QCoreApplication.sendEvent(applicant.window, QEvent(QEvent.Type.LanguageChange))
    for part in applicant.window.findChildren(QWidget):
        QCoreApplication.sendEvent(part, QEvent(QEvent.Type.LanguageChange))
    assert applicant.dossier == before


def test_the_window_can_be_small(applicant: Applicant) -> None:
    assert applicant.window.minimumSizeHint().height() < 640
    assert applicant.window.minimumSizeHint().width() < 900
    applicant.window.resize(QSize(700, 600))


def test_in_a_rehearsal_every_window_and_question_wears_the_band(applicant: Applicant) -> None:
    home = QWidget()
    mark_practice(home)
    window = ApplicationWindow(applicant.office, home)
    figures = FiguresWindow(applicant.office, home)
    question = ConfirmDialog("?", [], [], "Send", window)
    for each in (window, figures, question):
        assert each.findChild(PracticeBand) is not None
    destroy(applicant.office, home)
    assert applicant.window.findChild(PracticeBand) is None


def test_enter_in_a_field_presses_no_button(applicant: Applicant) -> None:
    tab = applicant.window.contributions
    tab.add()
    QTest.keyClick(tab.title, Qt.Key.Key_Return)
    assert len(applicant.dossier.contributions) == 1
    assert applicant.window.isVisible()


def test_closing_by_escape_loses_nothing(applicant: Applicant) -> None:
    applicant.window.desk.set(message="x")
    QTest.keyClick(applicant.window, Qt.Key.Key_Escape)
    assert not applicant.window.isVisible()
    store = DossierStore(applicant.office.folder, applicant.office.server.root)
    assert store.load() == replace(Dossier(), message="x")
