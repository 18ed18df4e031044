"""Mail to participants: by the site to all, or prepared for the user's own program."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)

from qgis_certification_plugin.ui.participants.mailing.write_dialog import Receiver, WriteDialog
from tests.qgis.ui.test_issuing_window import trainer, trainer_at
from tests.qgis.ui.test_person import issued
from tests.qgis.ui.trainers import Answer, Trainer, child, message, wait_until

__all__ = ["trainer", "trainer_at"]

pytestmark = pytest.mark.usefixtures("opened")

MAIL = "POST .*/send_email/"


def sent(trainer: Trainer) -> int:
    return int(trainer.server.site.store.value("SELECT COUNT(*) FROM mail") or 0)


def names(dialog: Any) -> list[str]:
    people = child(dialog, QListWidget, "site_mail_names")
    return [people.item(row).text() for row in range(people.count())]


def ask(trainer: Trainer, window: Any, button: str) -> tuple[Answer, list[str]]:
    shown: list[str] = []
    answer = Answer(button, before=lambda dialog: shown.extend(names(dialog)))
    trainer.press(window, "mail_by_site")
    wait_until(lambda: answer.seen, "the question")
    trainer.wait(window)
    return answer, shown


def test_the_question_says_exactly_whom_it_reaches(trainer: Trainer) -> None:
    window: Any = issued(trainer)
    answer, shown = ask(trainer, window, "site_mail_cancel")
    assert sorted(shown) == sorted(trainer.certificates)
    assert "cannot be limited" in answer.texts["site_mail_note"]
    assert "get it again" in answer.texts["site_mail_note"]
    assert sent(trainer) == 0


def test_it_is_sent_once(trainer: Trainer) -> None:
    window: Any = issued(trainer)
    ask(trainer, window, "site_mail_send")
    assert sent(trainer) == 2
    assert "has sent 2 mail(s)" in message(window)


@pytest.mark.parametrize("fault", ["drop-after", "500-after", "504-after"])
def test_a_lost_answer_is_unknown_and_nothing_is_repeated(trainer: Trainer, fault: str) -> None:
    window: Any = issued(trainer)
    trainer.server.faults.add(fault, MAIL)
    ask(trainer, window, "site_mail_send")
    assert sent(trainer) == 2
    assert "nobody can say whether mails went out" in message(window)


def test_when_others_would_get_it_by_now_nothing_is_sent(trainer: Trainer) -> None:
    window: Any = issued(trainer)

    def pay_less(_dialog: Any) -> None:
        trainer.server.site.store.run(
            "UPDATE certificate SET is_paid = 0 WHERE id = (SELECT MAX(id) FROM certificate)"
        )

    answer = Answer("site_mail_send", before=pay_less)
    trainer.press(window, "mail_by_site")
    wait_until(lambda: answer.enabled, "the question")
    trainer.wait(window)
    assert sent(trainer) == 0
    assert "other people by now" in message(window)


def test_a_mail_to_one_person_opens_at_once(trainer: Trainer, opened: list[str]) -> None:
    window: Any = issued(trainer)
    row = window.page.attendees[0]
    window._mail.write([row], window.page)
    trainer.wait(window)
    wait_until(lambda: opened, "the mail")
    assert row.name in unquote(opened[0])
    assert trainer.server.requests.posts()[-1].path.endswith("/en/accounts/login/") is False


def test_the_address_is_read_where_the_table_has_none(trainer: Trainer, opened: list[str]) -> None:
    window: Any = issued(trainer)
    email = window.model.participants[0].email
    attendee = window.model.participants[0].attendee
    window.close()
    window = trainer.open()
    assert not any(person.email for person in window.model.participants)
    row = next(row for row in window.page.attendees if row.attendee == attendee)
    window._mail.write([row], window.page)
    wait_until(lambda: opened, "the mail")
    assert opened[0].startswith(f"mailto:{email}?")


def test_an_address_corrected_elsewhere_counts_and_not_the_one_typed(
    trainer: Trainer, opened: list[str]
) -> None:
    window: Any = issued(trainer)
    [row, _] = window.page.attendees
    place = (trainer.organisation, trainer.course, row.attendee)
    before = trainer.client.attendee_form(*place)
    trainer.client.update_attendee(*place, replace(before, email="right@example.org"))
    window._mail.write([row], window.page)
    wait_until(lambda: opened, "the mail")
    assert opened[0].startswith("mailto:right@example.org?")


@pytest.fixture
def receivers(trainer: Trainer) -> tuple[Any, list[Receiver]]:
    """Return a window, and people of its course with their addresses."""
    window: Any = issued(trainer, 3)
    rows = list(window.page.attendees)
    return window, [Receiver(row, f"p{n}@example.org") for n, row in enumerate(rows)]


def dialog_for(window: Any, people: list[Receiver], language: str = "Nederlands") -> WriteDialog:
    page = replace(window.page, language=language)
    return WriteDialog(people, page, window.work.server, window)


def test_several_get_a_mail_each_one_after_the_other(
    receivers: tuple[Any, list[Receiver]], opened: list[str]
) -> None:
    dialog = dialog_for(*receivers)
    button = child(dialog, QPushButton, "write_open")
    for number in range(3):
        assert button.text() == f"Open Mail {number + 1} of 3"
        button.click()
    assert [urlsplit(link).path for link in opened] == [f"p{n}@example.org" for n in range(3)]
    for link, one in zip(opened, receivers[1]):
        assert str(one.row.number) in parse_qs(urlsplit(link).query)["body"][0]


def test_the_text_is_in_the_language_of_the_course_and_can_be_another(
    receivers: tuple[Any, list[Receiver]],
) -> None:
    dialog = dialog_for(*receivers)
    text = child(dialog, QPlainTextEdit, "write_text")
    assert "Uw QGIS-certificaat" in text.toPlainText()
    box = child(dialog, QComboBox, "write_language")
    box.setCurrentIndex(box.findData("fr"))
    assert "Votre certificat QGIS" in text.toPlainText()


def test_one_mail_to_all_keeps_addresses_and_numbers_apart(
    receivers: tuple[Any, list[Receiver]], opened: list[str]
) -> None:
    dialog = dialog_for(*receivers)
    child(dialog, QRadioButton, "write_together").click()
    child(dialog, QPushButton, "write_open").click()
    query = parse_qs(urlsplit(opened[0]).query)
    assert query["bcc"] == ["p0@example.org,p1@example.org,p2@example.org"]
    assert not any(one.row.name in query["body"][0] for one in receivers[1])


def test_too_many_for_one_link_are_copied_instead(
    receivers: tuple[Any, list[Receiver]], opened: list[str]
) -> None:
    window, people = receivers
    many = [Receiver(people[0].row, f"somebody.with.a.long.name{n}@example.org") for n in range(80)]
    dialog = dialog_for(window, many)
    child(dialog, QRadioButton, "write_together").click()
    assert not child(dialog, QPushButton, "write_open").isEnabled()
    assert "too many for one link" in child(dialog, QLabel, "write_note").text()
    child(dialog, QPushButton, "write_copy_addresses").click()
    assert QGuiApplication.clipboard().text().count("@") == 80
    child(dialog, QPushButton, "write_copy_text").click()
    assert "Uw QGIS-certificaten" in QGuiApplication.clipboard().text()
    assert opened == []


def test_who_has_no_address_is_named(receivers: tuple[Any, list[Receiver]]) -> None:
    window, people = receivers
    dialog = dialog_for(window, [people[0], Receiver(people[1].row, "")])
    assert people[1].row.name in child(dialog, QLabel, "write_missing").text()
    assert child(dialog, QListWidget, "write_people").count() == 1


def test_where_the_site_offers_no_mail_the_button_says_so(trainer: Trainer) -> None:
    window: Any = issued(trainer, 1)
    button = child(window, QPushButton, "mail_by_site")
    assert button.isEnabled()
    window.show_page(replace(window.page, may_mail=False))
    window.work.busy_changed.emit()
    assert not button.isEnabled()
    assert "does not offer you this" in button.toolTip()
