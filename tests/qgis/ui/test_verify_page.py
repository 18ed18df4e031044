"""Verify: one question to the real practice server, one answer in plain words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt

from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.pages.certificate import VerifiedCertificate
from qgis_certification_plugin.ui.office import Office
from qgis_certification_plugin.ui.verify.answer import Answer, Verdict, details, headline
from qgis_certification_plugin.ui.verify.page import VerifyPage

SITE = ServerAddress("https://certification.qgis.org")


@pytest.fixture
def page(office: Office, qtbot: Any) -> VerifyPage:
    made = VerifyPage(office)
    qtbot.addWidget(made)
    made.show()
    return made


def asked(page: VerifyPage, text: str, qtbot: Any) -> str:
    """Type, press Enter, and return the verdict."""
    page.number.setText(text)
    qtbot.keyClick(page.number, Qt.Key.Key_Return)
    qtbot.waitUntil(page.verdict.isVisible, timeout=10_000)
    return str(page.verdict.text())


@pytest.mark.parametrize(
    "text", ["1", "qgis-1", " QGIS–1 ", "https://certification.qgis.org/en/certificate/QGIS-1/"]
)
def test_a_genuine_certificate_is_confirmed_however_it_is_typed(
    page: VerifyPage, qtbot: Any, text: str
) -> None:
    assert asked(page, text, qtbot).startswith("Genuine: 127.0.0.1 confirms certificate QGIS-1 of ")
    card = page.card.toPlainText()
    for label in ("Name", "Course", "Dates", "Organisation", "Training centre", "Course convener"):
        assert label in card


def test_an_unknown_number_is_not_confirmed(page: VerifyPage, qtbot: Any) -> None:
    assert "knows no certificate QGIS-987654" in asked(page, "QGIS-987654", qtbot)
    assert not page.card.isVisible()


def test_a_number_given_out_twice_is_told_as_that(
    page: VerifyPage, practice: PracticeServer, qtbot: Any
) -> None:
    practice.faults.add("500-before", "GET /en/certificate/")
    assert "two people were given the same number" in asked(page, "QGIS-1", qtbot)


def test_what_is_no_number_is_not_asked_for(
    page: VerifyPage, practice: PracticeServer, qtbot: Any
) -> None:
    assert "no certificate number" in asked(page, "hello <b>world</b>", qtbot)
    assert not page.public_page.isVisible()
    assert len(practice.requests) == 0


def test_a_failure_says_that_nothing_was_checked(
    office_at: Callable[[str], Office], qtbot: Any
) -> None:
    page = VerifyPage(office_at("http://127.0.0.1:9"))
    qtbot.addWidget(page)
    page.show()
    said = asked(page, "QGIS-1", qtbot)
    assert said.startswith("Certificate QGIS-1 was not checked. 127.0.0.1 cannot be reached.")


def test_asking_can_be_cancelled(page: VerifyPage, practice: PracticeServer, qtbot: Any) -> None:
    practice.faults.add("hang", "certificate")
    page.number.setText("QGIS-1")
    qtbot.mouseClick(page.ask, Qt.MouseButton.LeftButton)
    assert page.progress.isVisible()
    qtbot.mouseClick(page.cancel, Qt.MouseButton.LeftButton)
    assert not page.progress.isVisible()
    assert not page.verdict.isVisible()


def test_only_the_last_question_is_answered(
    page: VerifyPage, practice: PracticeServer, qtbot: Any
) -> None:
    practice.faults.add("slow", "QGIS-987654", seconds=0.5)
    page.number.setText("QGIS-987654")
    qtbot.keyClick(page.number, Qt.Key.Key_Return)
    assert "Genuine" in asked(page, "QGIS-1", qtbot)
    qtbot.wait(600)
    assert "Genuine" in page.verdict.text()


def test_the_page_may_go_while_it_waits(
    office: Office, practice: PracticeServer, qtbot: Any
) -> None:
    practice.faults.add("slow", "certificate", seconds=0.3)
    page = VerifyPage(office)
    page.number.setText("QGIS-1")
    page.ask.click()
    # Before it has been sent, both threads could wait for each other: see `destroy`.
    qtbot.waitUntil(lambda: len(practice.requests) > 0)
    page.deleteLater()
    qtbot.wait(600)


def test_the_public_page_opens_in_the_browser(
    page: VerifyPage, office: Office, opened: list[str], qtbot: Any
) -> None:
    asked(page, "QGIS-1", qtbot)
    qtbot.mouseClick(page.public_page, Qt.MouseButton.LeftButton)
    assert opened == [f"{office.server.root}/en/certificate/QGIS-1/"]


def test_hostile_answers_stay_text(page: VerifyPage) -> None:
    hostile = "<img src='x'><script>alert(1)</script>"
    certificate = VerifiedCertificate(
        "QGIS-1", hostile, hostile, hostile, hostile, None, None, None, hostile, None, hostile
    )
    page._answered(Answer(Verdict.GENUINE, "QGIS-1", certificate))
    assert hostile in page.card.toPlainText()
    assert page.verdict.textFormat() == Qt.TextFormat.PlainText


def test_what_the_site_does_not_say_is_left_out() -> None:
    certificate = VerifiedCertificate(
        "QGIS-7", "Ann", "Org", "Course", "", date(2026, 3, 1), None, None, None, "12", None
    )
    labels = [label for label, _value in details(certificate)]
    assert labels == ["Name", "Certificate", "Course", "Hours of instruction", "Organisation"]


def test_no_verdict_names_anything_but_what_was_asked() -> None:
    assert "QGIS-5" in headline(Answer(Verdict.TWICE, "QGIS-5"), SITE)
    assert "QGIS-1234" in headline(Answer(Verdict.NO_NUMBER), SITE)
