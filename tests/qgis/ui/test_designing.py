"""A background is designed or checked from the window of a course, and sent with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from qgis_certification_plugin.domain.arranging.drafts import COPY, COURSE
from qgis_certification_plugin.domain.certificate_layout import UNKNOWN
from qgis_certification_plugin.domain.images import read_picture
from qgis_certification_plugin.server.arranging import ArrangingDesk
from qgis_certification_plugin.server.errors import Forbidden
from qgis_certification_plugin.services.arranging_courses import open_course
from qgis_certification_plugin.services.printed_words import read_printed_words
from qgis_certification_plugin.ui.arranging.background_choice import BackgroundChoice
from qgis_certification_plugin.ui.arranging.course_dialog import CourseDialog
from qgis_certification_plugin.ui.background.dialog import BackgroundDialog
from tests.qgis.ui.test_arranging import controls, copy, courses, press, set_day
from tests.qgis.ui.test_background import Designer, picture
from tests.qgis.ui.trainers import Trainer, child, wait_until

DAY = date(2042, 5, 6)


@pytest.fixture
def designer(trainer: Trainer, qgis_new_project: object) -> Iterator[Designer]:
    """QGIS's layout designer, as far as the plugin uses it."""
    made = Designer()
    trainer.page._office.open_designer = made
    yield made
    controls(trainer).close_all()
    QgsProject.instance().clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def click(window: Any, name: str) -> None:
    button = child(window, QPushButton, name)
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def studio_of(window: CourseDialog) -> BackgroundDialog:
    """Press the button beside the background."""
    click(window, "background_design")
    [dialog] = window.findChildren(BackgroundDialog)
    return dialog


def read(dialog: BackgroundDialog) -> None:
    wait_until(lambda: dialog._handle is None, "the picture")


def chosen(window: CourseDialog) -> str:
    return child(window, BackgroundChoice, "background_choice").image()


def use_a_file(window: CourseDialog, path: Path) -> None:
    """Check a picture and agree to it."""
    dialog = studio_of(window)
    dialog.read_file(path)
    read(dialog)
    click(dialog, "background_use")


def test_a_designed_background_is_sent_with_the_course(
    trainer: Trainer, designer: Designer
) -> None:
    before = courses(trainer)
    window = copy(trainer)
    set_day(window, "course_start", DAY)
    dialog = studio_of(window)
    click(dialog, "background_design")
    assert designer.action is not None
    designer.action.trigger()
    read(dialog)
    click(dialog, "background_use")
    sent = read_picture(Path(chosen(window)).read_bytes())
    press(window)
    [made] = courses(trainer) - before
    desk = ArrangingDesk(trainer.client.session)
    paper = open_course(desk, trainer.organisation, COURSE, made)
    assert paper.has_background
    assert sent is not None
    assert (sent.width, sent.height) == (2339, 1654)


def test_the_site_keeps_the_very_picture(
    trainer: Trainer, designer: Designer, tmp_path: Path
) -> None:
    before = courses(trainer)
    window = copy(trainer)
    set_day(window, "course_start", DAY)
    use_a_file(window, picture(tmp_path / "own.png"))
    content = Path(chosen(window)).read_bytes()
    press(window)
    [made] = courses(trainer) - before
    desk = ArrangingDesk(trainer.client.session)
    assert open_course(desk, trainer.organisation, COPY, made).background == content


def test_what_the_course_is_called_stands_on_the_preview(
    trainer: Trainer, designer: Designer
) -> None:
    window = copy(trainer)
    facts = studio_of(window).facts
    page = trainer.client.course_page(trainer.organisation, trainer.course)
    assert facts.certificate.course_type == page.course_type
    assert facts.certificate.convener in page.convener
    assert dict(facts.values)["start_date"] == window._course.fields.start.isoformat()


def test_what_the_site_prints_besides_stands_on_the_preview(
    trainer: Trainer, designer: Designer
) -> None:
    window = copy(trainer)
    dialog = studio_of(window)
    assert dialog.facts.certificate.hours == UNKNOWN
    assert dialog.facts.certificate.wording == UNKNOWN
    wait_until(lambda: dialog.facts.certificate.hours != UNKNOWN, "the hours")
    fields = window._course.fields
    words = read_printed_words(trainer.client, trainer.organisation, fields.course_type)
    printed = dialog.preview.accessibleDescription().splitlines()
    assert words.wordings[fields.certificate_type] in printed
    assert any(line.endswith(f"({words.hours} hours of instruction)") for line in printed)


def test_without_a_right_to_the_hours_the_preview_leaves_them_open(
    trainer: Trainer, designer: Designer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_desk: ArrangingDesk, _slug: str, _number: int = 0) -> None:
        raise Forbidden(reason="no-permission")

    monkeypatch.setattr(ArrangingDesk, "type_paper", refuse)
    dialog = studio_of(copy(trainer))
    wait_until(lambda: dialog.facts.certificate.wording != UNKNOWN, "the wording")
    assert "(… hours of instruction)" in dialog.preview.accessibleDescription()


def test_leaving_the_studio_changes_nothing(
    trainer: Trainer, designer: Designer, tmp_path: Path
) -> None:
    window = copy(trainer)
    dialog = studio_of(window)
    dialog.read_file(picture(tmp_path / "own.png"))
    read(dialog)
    dialog.reject()
    assert chosen(window) == ""


def test_what_was_agreed_to_is_there_after_a_crash(
    trainer: Trainer, designer: Designer, tmp_path: Path
) -> None:
    window = copy(trainer)
    use_a_file(window, picture(tmp_path / "own.png"))
    (tmp_path / "own.png").unlink()
    kept = chosen(window)
    window.drafting.save()
    controls(trainer).room._open.clear()
    again = copy(trainer)
    assert chosen(again) == kept
    assert Path(kept).is_file()


def test_a_picture_that_was_sent_is_not_kept_here(
    trainer: Trainer, designer: Designer, tmp_path: Path
) -> None:
    window = copy(trainer)
    set_day(window, "course_start", DAY)
    use_a_file(window, picture(tmp_path / "own.png"))
    kept = Path(chosen(window))
    press(window)
    assert not kept.exists()


def test_with_the_window_of_the_course_the_studio_goes(
    trainer: Trainer, designer: Designer
) -> None:
    window = copy(trainer)
    dialog = studio_of(window)
    controls(trainer).close_all()
    assert not dialog.isVisible()


def test_the_button_follows_the_language(trainer: Trainer, designer: Designer) -> None:
    window = copy(trainer)
    button = child(window, QPushButton, "background_design")
    button.setText("")
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert button.text() == "Design…"
