"""Lists from files, layers and past courses, and what is dropped on the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsLayerTreeModel,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QToolButton,
    QTreeWidget,
)

from qgis_certification_plugin.domain.reading import Role
from qgis_certification_plugin.ui.participants.window import ParticipantsWindow
from tests.data.participants.documents import Document
from tests.data.participants.sheets import ods, ods_rows
from tests.qgis.ui.trainers import (
    Answer,
    Trainer,
    child,
    message,
    names_of,
    people_text,
    person_name,
    wait_until,
)

SMIT = "First name;Surname;E-mail\nAnna;Smit;a@example.org\nZoë;Müller;z@example.org\n"


@pytest.fixture
def project(qgis_new_project: object) -> Iterator[QgsProject]:
    """An empty project."""
    yield QgsProject.instance()
    QgsProject.instance().clear()


def urls(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def let_go(window: ParticipantsWindow, mime: QMimeData) -> bool:
    """Drag something onto the window and drop it; returns whether the window took it."""
    enter = QDragEnterEvent(QPoint(9, 9), COPY, mime, LEFT, NONE)
    QCoreApplication.sendEvent(window, enter)
    QCoreApplication.sendEvent(window, QDropEvent(QPointF(9, 9), COPY, mime, LEFT, NONE))
    return enter.isAccepted()


def drop(window: ParticipantsWindow, mime: QMimeData) -> None:
    assert let_go(window, mime)
    wait_until(lambda: not window.editing.importing.is_reading, "the lists")


def file(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def summary(window: ParticipantsWindow) -> str:
    text: str = child(window, QLabel, "mapping_summary").text()
    return text


def choose(window: ParticipantsWindow, name: str, value: object) -> None:
    box = child(window.editing.strip, QComboBox, name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    wait_until(lambda: not window.editing.importing.is_reading, "the list")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def start(window: ParticipantsWindow, action: str) -> None:
    child(window, QAction, action).trigger()


def names(window: ParticipantsWindow) -> list[str]:
    return names_of(window.model.participants)


# ---------- Files ----------


def test_a_dropped_file_is_read_and_named(window: ParticipantsWindow, tmp_path: Path) -> None:
    drop(window, urls(file(tmp_path, "people.csv", SMIT)))
    assert names(window) == ["Anna Smit", "Zoë Müller"]
    assert "people.csv" in summary(window)
    window.model.undo_stack.undo()
    assert names(window) == []
    assert window.editing.strip.isHidden()


def test_several_files_are_read_in_turn_and_each_is_told(
    window: ParticipantsWindow, tmp_path: Path
) -> None:
    one = file(tmp_path, "one.csv", SMIT)
    old = file(tmp_path, "old.pdf", b"%PDF-1.4")
    two = file(tmp_path, "two.txt", "Jan de Boer <j@example.org>")
    drop(window, urls(one, old, two))
    assert names(window) == ["Anna Smit", "Zoë Müller", "Jan de Boer"]
    assert "could not be read" in message(window)
    child(window, QPushButton, "message_action").click()
    report = child(window, QgsMessageViewer, "import_report")
    told = child(report, QTextEdit, "txtMessage").toPlainText()
    assert [line.split(":")[0] for line in told.split("\n\n")] == ["one.csv", "old.pdf", "two.txt"]
    report.close()
    window.model.undo_stack.undo()
    assert names(window) == ["Anna Smit", "Zoë Müller"]
    assert "one.csv" in summary(window)


def test_a_chosen_file_is_read_and_its_folder_remembered(
    trainer: Trainer, window: ParticipantsWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file(tmp_path, "people.csv", SMIT)
    asked: list[str] = []

    def pick(_parent: object, _title: str, folder: str, _filters: str) -> tuple[list[str], str]:
        asked.append(folder)
        return [str(path)], ""

    monkeypatch.setattr("qgis.PyQt.QtWidgets.QFileDialog.getOpenFileNames", pick)
    start(window, "import_file")
    wait_until(lambda: names(window))
    assert trainer.office.settings.import_folder == str(tmp_path)
    start(window, "import_file")
    assert asked == ["", str(tmp_path)]


def test_a_folder_and_a_file_that_has_gone_are_told(
    window: ParticipantsWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    drop(window, urls(folder))
    assert "lists: This is a folder" in message(window)
    drop(window, urls(tmp_path / "gone.csv"))
    assert "gone.csv: This file is not there" in message(window)


def test_another_sheet_is_read_with_one_choice(window: ParticipantsWindow, tmp_path: Path) -> None:
    first = Document().header("First name", "Surname", "E-mail")
    first.person("Anna", "Smit", "a@example.org").person("Bo", "Li", "b@example.org")
    second = Document().header("Voornaam", "Achternaam", "E-mail")
    second.person("Jan", "Boer", "j@example.org")
    sheets = [("May", "ta1", ods_rows(first)), ("June", "ta1", ods_rows(second))]
    drop(window, urls(file(tmp_path, "courses.ods", ods(sheets))))
    assert names(window) == ["Anna Smit", "Bo Li"]
    choose(window, "mapping_sheet", "June")
    assert names(window) == ["Jan Boer"]
    assert "June" in summary(window)
    window.model.undo_stack.undo()
    assert names(window) == ["Anna Smit", "Bo Li"]
    assert child(window, QComboBox, "mapping_sheet").currentData() == "May"


def test_a_sheet_without_people_leaves_the_table_alone(
    window: ParticipantsWindow, tmp_path: Path
) -> None:
    people = Document().header("First name", "Surname", "E-mail")
    people.person("Anna", "Smit", "a@example.org")
    sheets = [("May", "ta1", ods_rows(people)), ("Notes", "ta1", ods_rows(Document()))]
    drop(window, urls(file(tmp_path, "courses.ods", ods(sheets))))
    choose(window, "mapping_sheet", "Notes")
    assert names(window) == ["Anna Smit"]
    assert "Notes" in message(window)
    assert child(window, QComboBox, "mapping_sheet").currentData() == "May"


def test_many_columns_go_on_in_the_next_line(window: ParticipantsWindow, tmp_path: Path) -> None:
    header = ["Name", "E-mail", *(f"Question {n}" for n in range(12))]
    text = "\n".join([";".join(header), ";".join(["Ann Lee", "ann@example.org", *"x" * 12])])
    window.resize(900, 700)
    drop(window, urls(file(tmp_path, "form.csv", text)))
    QCoreApplication.processEvents()
    last = child(window, QComboBox, "mapping_column_13")
    area = child(window, QScrollArea, "mapping_columns")
    place = last.mapTo(area.widget(), QPoint(0, 0))
    assert place.y() > child(window, QComboBox, "mapping_column_0").y()
    assert place.x() + last.width() <= area.viewport().width()


def test_wrong_letters_are_put_right_with_one_choice(
    window: ParticipantsWindow, tmp_path: Path
) -> None:
    text = "Voornaam;Naam;E-mail\nPaweł;Kowalczyk;p@example.pl\n"
    drop(window, urls(file(tmp_path, "pl.csv", text.encode("iso8859-2"))))
    choose(window, "mapping_encoding", "cp1252")
    assert names(window) == ["Pawe³ Kowalczyk"]
    choose(window, "mapping_encoding", "iso8859-2")
    assert names(window) == ["Paweł Kowalczyk"]
    window.model.undo_stack.undo()
    assert names(window) == ["Pawe³ Kowalczyk"]


def test_an_encoding_that_cannot_be_leaves_the_table_alone(
    window: ParticipantsWindow, tmp_path: Path
) -> None:
    text = "Voornaam;Naam;E-mail\nZoë;Müller;z@example.org\nJürgen;Größe;j@example.org\n"
    drop(window, urls(file(tmp_path, "de.csv", text.encode("cp1252"))))
    choose(window, "mapping_encoding", "utf-8")
    assert names(window) == ["Zoë Müller", "Jürgen Größe"]
    assert "not written as UTF-8" in message(window)
    assert child(window, QComboBox, "mapping_encoding").currentData() == "cp1252"


def test_five_thousand_people_leave_the_interface_free(
    window: ParticipantsWindow, tmp_path: Path
) -> None:
    assert let_go(window, urls(file(tmp_path, "many.csv", people_text(5000))))
    assert window.editing.importing.is_reading
    assert names(window) == []
    wait_until(lambda: not window.editing.importing.is_reading, "the list")
    assert len(window.model.participants) == 5000


# ---------- People who are in the table already ----------


def test_people_in_the_table_are_counted_and_not_added_again(
    window: ParticipantsWindow, tmp_path: Path
) -> None:
    path = file(tmp_path, "people.csv", SMIT)
    drop(window, urls(path))
    more = file(tmp_path, "more.csv", SMIT + "Jan;de Boer;j@example.org\n")
    drop(window, urls(more))
    assert names(window) == ["Anna Smit", "Zoë Müller", "Jan de Boer"]
    assert "2 of them were in the table already" in summary(window)
    details = child(window, QPlainTextEdit, "import_details").toPlainText()
    assert "Zoë Müller is in the table already" in details
    child(window, QToolButton, "add_everybody").click()
    assert len(names(window)) == 5
    window.model.undo_stack.undo()
    assert len(names(window)) == 3


def test_a_correction_does_not_find_its_own_people_in_the_table(
    window: ParticipantsWindow, tmp_path: Path
) -> None:
    drop(window, urls(file(tmp_path, "people.csv", SMIT)))
    choose(window, "mapping_column_1", Role.IGNORED)
    assert names(window) == ["Anna", "Zoë"]
    choose(window, "mapping_column_1", Role.SURNAME)
    assert names(window) == ["Anna Smit", "Zoë Müller"]


# ---------- Header and columns ----------


def test_another_row_can_name_the_columns(trainer: Trainer, window: ParticipantsWindow) -> None:
    trainer.paste(window, "Course of May\nWer\tWomit\nAnn Lee\tann@example.org\n")
    header = child(window, QComboBox, "mapping_header")
    assert header.currentData() is None
    choose(window, "mapping_header", 2)
    assert names(window) == ["Ann Lee"]
    assert "Wer" in child(window, QComboBox, "mapping_column_0").accessibleName()


def test_the_line_end_of_the_last_line_is_no_empty_row(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    trainer.paste(window, people_text(2))
    assert "empty" not in summary(window)


def test_remarks_go_into_the_table(trainer: Trainer, window: ParticipantsWindow) -> None:
    trainer.paste(window, "Name\tE-mail\tRemark\nAnn Lee\tann@example.org\tvegetarian\n")
    assert [p.remark for p in window.model.participants] == ["vegetarian"]


# ---------- Text, HTML ----------


def test_dropped_text_and_tables_are_read(window: ParticipantsWindow) -> None:
    mime = QMimeData()
    mime.setText("Anna Smit <a@example.org>")
    drop(window, mime)
    table = QMimeData()
    table.setHtml("<table><tr><td>Jan</td><td>Boer</td><td>j@example.org</td></tr></table>")
    drop(window, table)
    assert names(window) == ["Anna Smit", "Jan Boer"]


def test_what_is_dropped_over_the_table_reaches_the_window(window: ParticipantsWindow) -> None:
    assert window.acceptDrops()
    assert not window.view.viewport().acceptDrops()


def test_nothing_can_be_dropped_while_the_table_is_locked(window: ParticipantsWindow) -> None:
    mime = QMimeData()
    mime.setText("Anna Smit <a@example.org>")
    window.model.set_locked(True)
    assert not let_go(window, mime)
    window.model.set_locked(False)
    assert names(window) == []


def test_the_clipboard_is_in_the_menu(window: ParticipantsWindow) -> None:
    QGuiApplication.clipboard().setText(people_text(2))
    start(window, "import_clipboard")
    assert names(window) == [person_name(0), person_name(1)]


# ---------- Layers ----------


def attendance() -> QgsVectorLayer:
    fields = "field=vn:string&field=an:string&field=mail:string&field=result:int&field=when:date"
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", "Attendance", "memory")
    for index, alias in enumerate(("Voornaam", "Achternaam", "E-mail", "Geslaagd")):
        layer.setFieldAlias(index, alias)
    results = {"map": [{"ja": "1"}, {"nee": "2"}]}
    layer.setEditorWidgetSetup(3, QgsEditorWidgetSetup("ValueMap", results))
    for row in (["Anna", "Smit", "a@example.org", 1], ["Jan", None, "j@example.org", 2]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([*row, None])
        layer.dataProvider().addFeature(feature)
    return layer


def test_a_layer_is_read_by_its_aliases_and_lists(
    window: ParticipantsWindow, project: QgsProject
) -> None:
    project.addMapLayer(attendance())
    answer = Answer("import_layer_ok")
    start(window, "import_layer")
    assert answer.seen
    wait_until(lambda: names(window))
    found = [(p.first_name, p.surname, p.email, p.passed) for p in window.model.participants]
    assert found == [
        ("Anna", "Smit", "a@example.org", True),
        ("Jan", "", "j@example.org", False),
    ]
    assert "Attendance" in summary(window)


def test_only_the_selected_rows_of_a_layer_are_read(
    window: ParticipantsWindow, project: QgsProject
) -> None:
    layer = attendance()
    project.addMapLayer(layer)
    layer.selectByExpression("\"vn\" = 'Jan'")
    answer = Answer("import_layer_ok")
    start(window, "import_layer")
    assert answer.seen
    wait_until(lambda: names(window))
    assert names(window) == ["Jan"]


def test_a_project_without_tables_says_so(window: ParticipantsWindow, project: QgsProject) -> None:
    start(window, "import_layer")
    assert "no layer with rows" in message(window)


def test_a_layer_is_dropped_from_the_layer_tree(
    window: ParticipantsWindow, project: QgsProject
) -> None:
    project.addMapLayer(attendance())
    tree = QgsLayerTreeModel(project.layerTreeRoot())
    drop(window, tree.mimeData([tree.index(0, 0)]))
    assert names(window) == ["Anna Smit", "Jan"]


def test_fields_with_names_that_tell_nothing_are_no_person(
    window: ParticipantsWindow, project: QgsProject
) -> None:
    layer = QgsVectorLayer("NoGeometry?field=f1:string&field=f2:string", "Plain", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Anna Smit", "a@example.org"])
    layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    tree = QgsLayerTreeModel(project.layerTreeRoot())
    drop(window, tree.mimeData([tree.index(0, 0)]))
    assert names(window) == ["Anna Smit"]


# ---------- A past course ----------


def test_people_of_a_past_course_come_back_as_the_people_whom_the_site_knows(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    courses: list[str] = []

    def pick(dialog: QDialog) -> None:
        listed = child(dialog, QTreeWidget, "import_course_list")
        courses.extend(listed.topLevelItem(i).text(1) for i in range(listed.topLevelItemCount()))
        listed.setCurrentItem(listed.topLevelItem(listed.topLevelItemCount() - 1))

    answer = Answer("import_course_ok", before=pick)
    trainer.server.requests.clear()
    start(window, "import_course")
    wait_until(lambda: answer.seen)
    trainer.wait(window)
    wait_until(lambda: names(window))
    people = window.model.participants
    assert courses
    assert all(person.known is not None for person in people)
    assert {person.email for person in people} == {""}
    assert "does not show the e-mail" in summary(window)


def test_nothing_is_read_when_no_course_is_chosen(
    trainer: Trainer, window: ParticipantsWindow
) -> None:
    answer = Answer("import_course_cancel")
    start(window, "import_course")
    wait_until(lambda: answer.seen)
    trainer.wait(window)
    assert names(window) == []
