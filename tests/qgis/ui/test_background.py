"""Backgrounds of certificates: designed, imported, judged, shown, and printed by the site."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest
from qgis.core import QgsPrintLayout, QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QLabel,
    QListWidget,
    QMainWindow,
    QMenu,
    QPushButton,
    QToolBar,
    QWidget,
)

from qgis_certification_plugin.domain.background import MOST_BYTES
from qgis_certification_plugin.domain.certificate_layout import (
    PAGE_HEIGHT,
    CertificateFacts,
    Part,
    printed,
)
from qgis_certification_plugin.domain.images import read_picture
from qgis_certification_plugin.server.preview import course_values, preview_pdf
from qgis_certification_plugin.ui.background.facts import CourseFacts
from qgis_certification_plugin.ui.background.painting import outline_of, paint_certificate
from qgis_certification_plugin.ui.background.pixels import (
    MOST_FOR_PREVIEW,
    for_preview,
    inspect,
)
from qgis_certification_plugin.ui.background.studio import BackgroundStudio
from qgis_certification_plugin.ui.office import Office
from qgis_certification_plugin.ui.practice.band import mark_practice
from tests.pdf_positions import positions
from tests.qgis.ui.trainers import Trainer, child, message_in, wait_until

FACTS = CertificateFacts(
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
COURSE = CourseFacts("kaartschool/new-1", FACTS)
PAGE = QSize(2339, 1654)


def picture(path: Path, *, size: QSize = PAGE, colour: Any = Qt.GlobalColor.white) -> Path:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


@dataclass
class Designer:
    """Takes the place of QGIS's layout designer, which only QGIS itself can open."""

    opened: list[QgsPrintLayout] = field(default_factory=list)
    shown: QMainWindow = field(default_factory=QMainWindow)

    def __post_init__(self) -> None:
        self._bar = QgsMessageBar(self.shown)
        self._tools = QToolBar(self.shown)
        self._menu = QMenu(self.shown)

    def __call__(self, layout: QgsPrintLayout) -> Designer:
        self.opened.append(layout)
        return self

    def window(self) -> QMainWindow:
        return self.shown

    def actionsToolbar(self) -> QToolBar:  # noqa: N802  (names given by QGIS)
        return self._tools

    def layoutMenu(self) -> QMenu:  # noqa: N802
        return self._menu

    def messageBar(self) -> QgsMessageBar:  # noqa: N802
        return self._bar

    @property
    def action(self) -> QAction | None:
        return self.shown.findChild(QAction, "qgis_certification_use_layout")


@dataclass
class Studio:
    """Somebody who makes a background."""

    studio: BackgroundStudio
    designer: Designer
    parent: QWidget
    got: list[str] = field(default_factory=list)

    def choose(self, facts: CourseFacts = COURSE, image: str = "") -> Any:
        return self.studio.choose(facts, self.got.append, image)

    def read(self, path: Path) -> None:
        self.studio.dialog.read_file(path)  # type: ignore[union-attr]
        self.wait()

    def wait(self) -> None:
        dialog: Any = self.studio.dialog
        wait_until(lambda: dialog._handle is None, "the picture")

    def press(self, name: str) -> None:
        button = child(self.studio.dialog, QPushButton, name)
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def findings(self) -> list[str]:
        shown = child(self.studio.dialog, QListWidget, "background_findings")
        return [shown.item(row).text() for row in range(shown.count())]

    @property
    def state(self) -> str:
        return str(child(self.studio.dialog, QLabel, "background_state").text())

    @property
    def said(self) -> str:
        return message_in(self.studio.dialog, "background_messages")


def make_studio(office: Office, parent: QWidget) -> Studio:
    designer = Designer()
    office.open_designer = designer
    return Studio(BackgroundStudio(office, parent), designer, parent)


@pytest.fixture
def studio(office: Office, qgis_new_project: object) -> Iterator[Studio]:
    parent = QWidget()
    made = make_studio(office, parent)
    yield made
    made.studio.close_down()
    parent.deleteLater()
    QgsProject.instance().clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# --- the layout ----------------------------------------------------------------------------------


def test_a_layout_is_designed_and_used(studio: Studio) -> None:
    studio.choose()
    assert not child(studio.studio.dialog, QPushButton, "background_use_layout").isEnabled()
    studio.press("background_design")
    (layout,) = studio.designer.opened
    assert QgsProject.instance().layoutManager().layouts() == [layout]
    assert "Introduction to QGIS" in layout.name()
    assert studio.designer.action is not None
    studio.designer.action.trigger()
    studio.wait()
    assert "2339 × 1654" in studio.state
    assert len(studio.findings) == 1
    studio.press("background_use")
    (path,) = studio.got
    kept = read_picture(Path(path).read_bytes())
    assert kept is not None
    assert (kept.width, kept.height) == (2339, 1654)


def test_what_is_kept_can_be_read_by_this_user_only(studio: Studio, tmp_path: Path) -> None:
    studio.choose()
    studio.read(picture(tmp_path / "white.png"))
    studio.press("background_use")
    path = Path(studio.got[0])
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0
    studio.studio.files.remove(COURSE.course)
    assert not path.parent.exists()


def test_the_designer_opens_without_the_window_first(studio: Studio) -> None:
    studio.studio.design(COURSE, studio.got.append)
    assert len(studio.designer.opened) == 1
    assert not studio.studio.dialog.isVisible()  # type: ignore[union-attr]
    studio.designer.action.trigger()  # type: ignore[union-attr]
    studio.wait()
    assert studio.studio.dialog.isVisible()  # type: ignore[union-attr]


def test_designing_twice_opens_one_layout_with_one_action(studio: Studio) -> None:
    studio.choose()
    studio.press("background_design")
    studio.press("background_design")
    assert studio.designer.opened[0] is studio.designer.opened[1]
    assert len(studio.designer.shown.findChildren(QAction, "qgis_certification_use_layout")) == 1


def test_nothing_is_left_in_the_designer_when_the_plugin_goes(studio: Studio) -> None:
    studio.studio.design(COURSE, studio.got.append)
    studio.studio.close_down()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert studio.designer.action is None
    assert studio.designer.layoutMenu().isEmpty()


def test_nothing_is_left_in_the_designer_when_only_the_window_goes(
    office: Office, qgis_new_project: object
) -> None:
    parent = QWidget()
    made = make_studio(office, parent)
    made.studio.design(COURSE, made.got.append)
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert made.designer.action is None


def test_a_layout_that_was_deleted_is_said_so(studio: Studio) -> None:
    studio.choose()
    studio.press("background_design")
    manager = QgsProject.instance().layoutManager()
    manager.removeLayout(manager.layouts()[0])
    studio.designer.action.trigger()  # type: ignore[union-attr]
    assert "No picture could be made" in studio.said
    assert not child(studio.studio.dialog, QPushButton, "background_use_layout").isEnabled()


# --- images from elsewhere -----------------------------------------------------------------------


def test_a_dark_image_is_found_with_the_names_of_the_texts(studio: Studio, tmp_path: Path) -> None:
    studio.choose()
    studio.read(picture(tmp_path / "dark.png", colour=Qt.GlobalColor.darkBlue))
    (dark,) = [line for line in studio.findings if line.startswith("Too dark")]
    assert dark.count(";") == 13  # all texts are named
    assert "Participant's name" in dark


def test_only_the_text_on_the_dark_part_is_named(tmp_path: Path) -> None:
    image = QImage(PAGE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    scale = PAGE.height() / PAGE_HEIGHT
    painter.fillRect(QRectF(0, (PAGE_HEIGHT - 420) * scale, 2339, 30 * scale), QColor("#333333"))
    painter.end()
    image.save(str(tmp_path / "band.png"))
    found = inspect((tmp_path / "band.png").read_bytes(), FACTS)
    assert [(flaw.code, flaw.part) for flaw in found.flaws] == [("dark", Part.NAME)]


def test_lines_behind_a_text_are_found(tmp_path: Path) -> None:
    image = QImage(PAGE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for x in range(0, 2339, 40):
        painter.fillRect(x, 0, 10, 700, Qt.GlobalColor.black)
    painter.end()
    image.save(str(tmp_path / "lines.png"))
    found = inspect((tmp_path / "lines.png").read_bytes(), FACTS)
    assert {flaw.code for flaw in found.flaws} == {"busy"}
    assert Part.NAME in {flaw.part for flaw in found.flaws}
    assert Part.NUMBER not in {flaw.part for flaw in found.flaws}


def test_a_square_image_is_told_where_white_stripes_stay(studio: Studio, tmp_path: Path) -> None:
    studio.choose()
    studio.read(picture(tmp_path / "square.jpg", size=QSize(1654, 1654)))
    (stripes,) = studio.findings
    assert "43.5 mm will stay at the left and at the right" in stripes


def test_a_small_image_looks_coarse(studio: Studio, tmp_path: Path) -> None:
    studio.choose()
    studio.read(picture(tmp_path / "small.png", size=QSize(842, 595)))
    assert any("72 dots per inch" in line for line in studio.findings)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4", b"GIF89a" + b"\0" * 40])
def test_another_file_changes_nothing(studio: Studio, tmp_path: Path, content: bytes) -> None:
    studio.choose()
    studio.read(picture(tmp_path / "good.png"))
    (tmp_path / "bad.png").write_bytes(content)
    studio.read(tmp_path / "bad.png")
    assert "no PNG or JPEG" in studio.said
    assert "2339 × 1654" in studio.state


def test_a_damaged_image_is_said_so(studio: Studio, tmp_path: Path) -> None:
    whole = picture(tmp_path / "whole.png").read_bytes()
    (tmp_path / "cut.png").write_bytes(whole[:60])
    studio.choose()
    studio.read(tmp_path / "cut.png")
    assert "damaged" in studio.said
    assert studio.studio.dialog.found is None  # type: ignore[union-attr]


def test_a_file_that_is_not_there_is_said_so(studio: Studio, tmp_path: Path) -> None:
    studio.choose()
    studio.read(tmp_path / "nowhere.png")
    assert studio.said
    assert child(studio.studio.dialog, QPushButton, "background_use").isEnabled()


def test_transparent_parts_become_white(tmp_path: Path) -> None:
    image = QImage(PAGE, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.save(str(tmp_path / "clear.png"))
    found = inspect((tmp_path / "clear.png").read_bytes(), FACTS)
    assert [flaw.code for flaw in found.flaws] == ["see-through"]
    sent = QImage.fromData(found.content)
    assert not sent.hasAlphaChannel()
    assert sent.pixelColor(100, 100) == QColor(Qt.GlobalColor.white)


def test_no_background_can_be_chosen_again(studio: Studio, tmp_path: Path) -> None:
    studio.choose(image=str(picture(tmp_path / "one.png")))
    studio.wait()
    assert "2339" in studio.state
    studio.press("background_remove")
    assert "white paper" in studio.state
    studio.press("background_use")
    assert studio.got == [""]


def test_what_was_agreed_to_is_there_when_the_window_is_opened_again(
    studio: Studio, tmp_path: Path
) -> None:
    studio.choose()
    studio.read(picture(tmp_path / "one.png"))
    studio.press("background_use")
    studio.studio.close_down()
    studio.choose()
    studio.wait()
    assert "2339" in studio.state


def test_leaving_changes_nothing(studio: Studio, tmp_path: Path) -> None:
    studio.choose()
    studio.read(picture(tmp_path / "one.png"))
    studio.press("background_cancel")
    assert studio.got == []
    assert studio.studio.files.find(COURSE.course) is None
    studio.choose()
    assert "white paper" in studio.state


# --- what is shown at once -----------------------------------------------------------------------


def test_a_long_name_is_marked_and_told(studio: Studio) -> None:
    dialog = studio.choose()
    assert "nothing runs off" in studio.findings[0]
    dialog.panel.name.setText("W" * 60)
    (line,) = studio.findings
    assert line.startswith("Participant's name")
    image = dialog.preview.grab().toImage()
    page = dialog.preview.page
    y = round(page.top() + page.height() * (PAGE_HEIGHT - 410) / PAGE_HEIGHT)
    scale = image.width() / dialog.preview.width()
    edge = image.pixelColor(round((page.left() + 2) * scale), round(y * scale))
    assert edge.red() > edge.green() + 80


def test_letters_are_as_wide_and_stand_where_the_table_says() -> None:
    for text in printed(replace(FACTS, name="HHHH", wording="HHHH", convener="HHHH")):
        box = outline_of(text).boundingRect()
        assert box.left() == pytest.approx(text.left, abs=2)
        assert box.right() == pytest.approx(text.left + text.width, abs=2)
        if text.text == "HHHH":
            assert box.bottom() == pytest.approx(PAGE_HEIGHT - text.place.y, abs=0.3)


def test_the_picture_lies_below_the_texts() -> None:
    page = QImage(842, 595, QImage.Format.Format_RGB32)
    red = QImage(100, 100, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    painter = QPainter(page)
    paint_certificate(painter, QRectF(0, 0, 842, 595), FACTS, red)
    painter.end()
    assert page.pixelColor(421, 550) == QColor(Qt.GlobalColor.red)
    assert page.pixelColor(60, 300) == QColor(Qt.GlobalColor.white)  # beside the square


def test_in_a_rehearsal_the_window_has_its_band(studio: Studio) -> None:
    mark_practice(studio.parent)
    dialog = studio.choose()
    assert child(dialog, QLabel, "practice_band").isVisible()


# --- printed by the site -------------------------------------------------------------------------


def facts_of(trainer: Trainer) -> CourseFacts:
    """Return what the site knows of the course."""
    values = course_values(trainer.client.session, trainer.organisation, trainer.course)
    known = dict(values)
    store = trainer.server.site.store
    row: Any = store.one(
        "SELECT course_type.name, course_type.hours, center.name AS center, convener.title,"
        " convener.degree, user.first_name || ' ' || user.last_name AS who FROM course_type,"
        " center, convener JOIN user ON user.id = convener.user_id"
        " WHERE course_type.id = ? AND center.id = ? AND convener.id = ?",
        known["course_type"], known["training_center"], known["course_convener"],
    )  # fmt: skip
    kind: Any = store.one("SELECT * FROM certificate_type WHERE linked ORDER BY position")
    convener = f"{row['title']} {row['who']}".strip()
    certificate = replace(
        FACTS,
        wording=kind["wording"],
        course_type=row["name"],
        competence=known["trained_competence"],
        start=date.fromisoformat(known["start_date"]),
        end=date.fromisoformat(known["end_date"]),
        hours=row["hours"],
        convener=f"{convener}, {row['degree']}" if row["degree"] else convener,
        centre=row["center"],
    )
    return CourseFacts(
        trainer.course,
        certificate,
        organisation=trainer.organisation,
        values=values,
        certificate_type=kind["id"],
    )


def test_the_site_prints_each_text_where_the_preview_shows_it(trainer: Trainer) -> None:
    facts = facts_of(trainer)
    pdf = preview_pdf(
        trainer.client.session, facts.organisation, facts.values, facts.certificate_type
    )
    from_site = positions(pdf)
    ours = printed(facts.certificate)
    assert len(from_site) > len(ours)  # it marks itself as practice
    for at, text in zip(from_site, ours):
        assert (at.y, at.size) == (text.place.y, text.place.size)
        assert at.left == pytest.approx(text.left, abs=1.5), text.part


def test_the_sites_preview_has_the_picture_and_is_opened(
    trainer: Trainer, tmp_path: Path, opened: list[str]
) -> None:
    parent = QWidget()
    studio = make_studio(trainer.office, parent)
    studio.choose(facts_of(trainer))
    studio.read(picture(tmp_path / "red.jpg", colour=Qt.GlobalColor.red))
    trainer.server.requests.clear()
    studio.press("background_site_preview")
    studio.wait()
    assert studio.said == ""
    (request,) = trainer.server.requests.copy()
    assert request.path.endswith("/preview-certificate/")
    file = Path(opened[0].removeprefix("file://"))
    page: Any = pypdf.PdfReader(str(file)).pages[0]
    assert page["/Resources"]["/XObject"]["/Im1"]["/Width"] == 2339
    studio.studio.close_down()
    parent.deleteLater()


def test_without_a_complete_form_the_site_is_not_asked(studio: Studio) -> None:
    studio.choose()
    assert not child(studio.studio.dialog, QPushButton, "background_site_preview").isEnabled()


def test_signed_out_it_says_where_to_sign_in(studio: Studio) -> None:
    values = (("course_type", "1"), ("start_date", "2026-11-20"))
    studio.choose(replace(COURSE, organisation="x", values=values, certificate_type=1))
    studio.press("background_site_preview")
    assert "Sign in" in studio.said


def test_a_heavy_picture_is_made_smaller_for_the_preview(tmp_path: Path) -> None:
    noise = QImage.fromData(picture(tmp_path / "base.png").read_bytes())
    noise = noise.convertToFormat(QImage.Format.Format_RGB32)
    bits = noise.bits()
    bits.setsize(noise.sizeInBytes())
    import random

    bits[:] = random.Random(1).randbytes(noise.sizeInBytes())
    noise.save(str(tmp_path / "noise.png"))
    content = (tmp_path / "noise.png").read_bytes()
    assert len(content) > MOST_BYTES
    smaller, kind = for_preview(content)
    assert len(smaller) < MOST_FOR_PREVIEW * 1.6
    assert kind == "image/jpeg"
    assert "heavy" in {flaw.code for flaw in inspect(content, FACTS).flaws}
