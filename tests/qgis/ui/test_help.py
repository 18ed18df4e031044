"""The help: the right page, at the right place, from where QGIS's users look for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTranslator, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMainWindow

from qgis_certification_plugin.ui.help import HELP, HelpEntries, help_page, offer_help, open_help

UI = Path(__file__).parents[3] / "qgis_certification_plugin" / "ui"


class Speaks(QTranslator):
    """A translation that names its help page."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code

    def translate(
        self, context: str, text: str, comment: str | None = None, n: int = -1
    ) -> str | None:
        return self._code if (context, text) == ("Help", "en") else None

    def isEmpty(self) -> bool:  # noqa: N802
        return False


class Browser(QObject):
    """What opens local files instead of the user's web browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @pyqtSlot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address)


@pytest.fixture
def browser() -> Iterator[Browser]:
    one = Browser()
    QDesktopServices.setUrlHandler("file", one.open)
    yield one
    QDesktopServices.unsetUrlHandler("file")


@pytest.mark.parametrize(
    ("code", "page"),
    [
        ("nl", "index-nl.html"),
        ("en", "index-en.html"),
        ("tlh", "index-en.html"),
        ("../../practice/base", "index-en.html"),
        ("", "index-en.html"),
    ],
)
def test_the_page_is_in_the_language_of_the_translation(
    qgis_app: object, code: str, page: str
) -> None:
    translator = Speaks(code)
    QCoreApplication.installTranslator(translator)
    try:
        assert help_page() == HELP / page
    finally:
        QCoreApplication.removeTranslator(translator)


def test_it_opens_a_local_file_at_a_section(qgis_app: object, browser: Browser) -> None:
    assert open_help("issue")
    [address] = browser.opened
    assert address.isLocalFile()
    assert Path(address.toLocalFile()).parent == HELP
    assert address.fragment() == "issue"


def test_the_entries_of_menus_open_it(qgis_app: object, browser: Browser) -> None:
    window = QMainWindow()
    menu = window.menuBar().addMenu("Plugins")
    entries = HelpEntries(window, menu)
    assert [entry.text() for entry in (entries.ours, entries.named)] == [
        "Help",
        "QGIS Certification",
    ]
    assert menu.actions() == [entries.named]
    for entry in (entries.ours, entries.named):
        assert not entry.icon().isNull()
        entry.trigger()
    assert [address.fragment() for address in browser.opened] == ["", ""]


def test_the_button_of_a_dialog_opens_its_section(qgis_app: object, browser: Browser) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    offer_help(box, "participants")
    box.button(QDialogButtonBox.StandardButton.Help).click()
    assert [address.fragment() for address in browser.opened] == ["participants"]


def test_every_section_that_is_offered_is_in_the_pages() -> None:
    sources = [path.read_text(encoding="utf-8") for path in UI.rglob("*.py")]
    offered = {
        section
        for source in sources
        for section in re.findall(r'(?:offer_help\(\w[\w.]*, |open_help\()"(\w+)"\)', source)
    }
    assert len(offered) >= 4
    for page in HELP.glob("index-*.html"):
        sections = set(re.findall(r'<h2 id="(\w+)">', page.read_text(encoding="utf-8")))
        assert offered <= sections
