"""Names that are HTML, in every window: shown as they are typed, and nothing is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QByteArray, QMimeData, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QTextBrowser,
    QWidget,
)

from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.pages.course import Attendee
from qgis_certification_plugin.ui.participants.clipboard import OWN, own_block, to_tsv
from qgis_certification_plugin.ui.participants.export.files import write_whole
from qgis_certification_plugin.ui.participants.messages import Messages
from qgis_certification_plugin.ui.participants.reports import numbers_table
from tests.qgis.network.loopback import Loopback, always, ok
from tests.qgis.ui.trainers import Answer, Trainer, people_text, wait_until

Role = Qt.ItemDataRole


@pytest.fixture
def elsewhere() -> Iterator[Loopback]:
    """The server that a hostile picture would be loaded from."""
    with Loopback(always(ok(b"GIF89a"))) as server:
        yield server
        assert server.requests == []
        assert server.connections == 0


def hostile(server: Loopback) -> str:
    return f"<b>x</b><img src='{server.url}/x.png'>"


def tooltips(widget: QWidget) -> Iterator[str]:
    """Yield the tooltips of widgets and of the cells of tables."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield one.toolTip()
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            model = one.model()
            for row in range(model.rowCount(QModelIndex())):
                for column in range(model.columnCount(QModelIndex())):
                    yield str(model.data(model.index(row, column), Role.ToolTipRole) or "")


def read_as_html(widget: QWidget) -> list[str]:
    """Return the texts in which a tag of a stranger would be a tag."""
    found = [
        label.text()
        for label in widget.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and "<img" in label.text()
    ]
    found += [text for text in tooltips(widget) if "<img" in text and Qt.mightBeRichText(text)]
    found += [
        browser.toHtml()
        for browser in widget.findChildren(QTextBrowser)
        if "<img" in browser.toHtml().partition("<body")[2]
    ]
    return found


def poison(trainer: Trainer, text: str) -> None:
    """Give everything on the site that has a name the same hostile one."""
    store = trainer.server.site.store
    for statement in (
        "UPDATE organisation SET name = ? || id, email = ?, address = ?",
        "UPDATE course_type SET name = ? || id, description = ?, hours = ?",
        "UPDATE center SET name = ? || id, email = ?, address = ?",
        "UPDATE certificate_type SET name = ?, wording = ?, description = ?",
        "UPDATE course SET competence = ?, language = ?, name = ?",
        "UPDATE user SET first_name = ?, last_name = ?, email = ?",
        "UPDATE attendee SET firstname = ?, surname = ?, email = ?",
    ):
        store.run(statement, text, text, text)


def test_names_that_are_html_stay_text_in_every_window(
    trainer: Trainer, elsewhere: Loopback
) -> None:
    bad = hostile(elsewhere)
    poison(trainer, bad)
    trainer.sign_in()
    assert read_as_html(trainer.page) == []
    window = trainer.open()
    trainer.paste(window, f"First name\tSurname\tE-mail\t{bad}\n{bad}\tLee\tann@example.org\tx\n")
    wait_until(lambda: window.model.rowCount() > 1, "the row")
    QApplication.processEvents()
    assert any(bad in label.text() for label in window.findChildren(QLabel))
    assert read_as_html(window) == []


def test_names_that_are_html_stay_text_in_the_plan(trainer: Trainer, elsewhere: Loopback) -> None:
    window = trainer.open()
    trainer.paste(window, people_text(2))
    window.enrol()
    trainer.wait(window)
    poison(trainer, hostile(elsewhere))
    window.refresh()
    trainer.wait(window)
    shown: list[list[str]] = []
    answer = Answer("plan_cancel", before=lambda dialog: shown.append(read_as_html(dialog)))
    trainer.press(window, "issue_certificates")
    trainer.wait(window)
    assert answer.seen
    assert hostile(elsewhere) in "".join(answer.texts.values())
    assert shown == [[]]
    assert read_as_html(window) == []


def test_a_message_that_quotes_html_shows_it(qgis_app: object, elsewhere: Loopback) -> None:
    bar = QgsMessageBar()
    bad = hostile(elsewhere)
    Messages(bar).say(f"{bad} could not be read", Qgis.MessageLevel.Warning)
    bar.show()
    QApplication.processEvents()
    (browser,) = bar.findChildren(QTextBrowser)
    assert bad in browser.toPlainText()
    assert read_as_html(bar) == []
    bar.close()


def test_pictures_in_what_is_pasted_are_not_loaded(trainer: Trainer, elsewhere: Loopback) -> None:
    window = trainer.open()
    data = QMimeData()
    data.setHtml(
        f"<link rel=stylesheet href='{elsewhere.url}/s.css'><table background='{elsewhere.url}/b'>"
        f"<tr><td>Ann<img src='{elsewhere.url}/x.png'></td><td>Lee</td><td>ann@example.org</td>"
        f"</tr></table><iframe src='{elsewhere.url}'></iframe>"
    )
    QGuiApplication.clipboard().setMimeData(data)
    window.activateWindow()
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: window.model.rowCount() > 1, "the row")
    QApplication.processEvents()
    assert window.model.index(0, 1).data() is not None


@pytest.mark.parametrize("sign", list("=+-@＝＋－＠"))
def test_no_cell_that_leaves_here_is_a_formula(sign: str) -> None:
    bad = f"{sign}HYPERLINK(1)"
    assert to_tsv([[bad, f" {bad}", f"\t{bad}"]]) == f"'{bad}\t'{bad}\t'{bad}\n"
    row = Attendee(7, 8, bad, "QGIS-1", True, bad)
    cells = numbers_table([row], ServerAddress.parse("https://certification.test")).splitlines()[1]
    assert not [cell for cell in cells.split("\t") if cell.startswith(sign)]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{}",
        "[]",
        '{"rows": 7}',
        '{"rows": [[' + "9" * 5000 + ']], "whole": 1}',
        "\xff",
    ],
    ids=len,
)
def test_another_program_cannot_break_pasting_with_cells_of_ours(
    qgis_app: object, text: str
) -> None:
    data = QMimeData()
    data.setData(OWN, QByteArray(text.encode("latin-1")))
    assert own_block(data) is None


def test_a_table_is_not_saved_through_a_link_of_somebody_else(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    folder = tmp_path / "shared"
    folder.mkdir()
    (folder / ".people.csv.part").symlink_to(victim)
    write_whole(folder / "people.csv", b"a;b")
    assert victim.read_bytes() == b"mine"
    assert (folder / "people.csv").read_bytes() == b"a;b"
    assert [path.name for path in folder.iterdir()] == ["people.csv"]


def test_the_search_for_html_finds_it(qgis_app: object) -> None:
    around = QWidget()
    label = QLabel("<img src='x'>", around)
    assert read_as_html(around) == [label.text()]
    button: Any = QAbstractButton
    assert issubclass(button, QObject)
