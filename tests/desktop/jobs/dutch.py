"""Inside QGIS in Dutch: the way through the plugin, and every word on it."""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAction,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)
from qgis.utils import iface

from tools.tour import people, steps
from tools.tour.driver import Driver, step
from tools.tour.steps import expect
from tools.tour.widgets import describe, plain, windows
from tools.translations import file_of

NARROW = 320  # pixels
_ROWS = 40  # of a list or a table are read
_OURS = {"QgisCertificationDock", "participants_window", "issue_plan"}
_DOT = re.compile(r"\n|\s·\s")
_KEYS = re.compile(r" \((?:Ctrl|Alt|Shift|Ins|Del|F\d)[^()]*\)$")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


# --- what would be English -------------------------------------------------------------------


def english() -> list[re.Pattern[str]]:
    """Return what matches an English text of ours that has another text in Dutch."""
    found: set[str] = set()
    same: set[str] = set()
    for message in ET.parse(file_of("nl")).iter("message"):
        source, forms = message.findtext("source", ""), _forms(message)
        if forms:
            (same if source in forms else found).add(source)
    for message in ET.parse(file_of("en")).iter("message"):
        found.update(_forms(message))
    return [_pattern(text) for text in sorted(found - same) if text.strip("%n ")]


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "vanished":
        return []
    texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
    return [text for text in texts if text]


def _pattern(text: str) -> re.Pattern[str]:
    parts = re.split(r"(%n|\{\w+\})", plain(text))
    wild = {True: r"[\d.,]+", False: ".+"}
    made = (wild[p == "%n"] if re.match(r"%n|\{", p) else re.escape(p) for p in parts)
    return re.compile("".join(made), re.DOTALL)


# --- what a person reads ---------------------------------------------------------------------


def ours() -> list[QWidget]:
    """Return the visible windows and docks of the plugin."""
    found = [w for w in windows() if w.objectName() in _OURS]
    children = iface.mainWindow().findChildren(QWidget)
    found += [w for w in children if w.objectName() in _OURS and w.isVisible()]
    return list({id(widget): widget for widget in found}.values())


def texts() -> set[str]:
    """Return every text that the plugin shows now, tooltips and names for screen readers too."""
    found: set[str] = set()
    for root in ours():
        for widget in [root, *root.findChildren(QWidget)]:
            if widget.isVisible() and not _is_qt_s_own(widget):
                found.update(_spoken(widget))
    return {tidy for text in found if (tidy := _tidy(text))}


def _is_qt_s_own(widget: QWidget) -> bool:
    """Whether Qt translates it, which not every QGIS has the files for.

    The close button of a dock; a standard button (Cancel) that keeps the text of its kind.
    """
    if widget.objectName().startswith("qt_"):
        return True
    box = widget.parent()
    if not isinstance(box, QDialogButtonBox) or not isinstance(widget, QPushButton):
        return False
    kind = box.standardButton(widget)
    if kind == QDialogButtonBox.StandardButton.NoButton:
        return False
    plain_box = QDialogButtonBox(kind)
    return plain_box.button(kind).text() == widget.text()


def _tidy(text: str) -> str:
    if Qt.mightBeRichText(text):
        text = html.unescape(re.sub(r"<[^>]*>", "", text))
    return _KEYS.sub("", plain(text))


def _spoken(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, (QDialog, QDockWidget)) or widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield from (widget.text(), *re.split(_DOT, widget.text()))
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QProgressBar):
        yield widget.format()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTextEdit):
        yield from widget.toPlainText().split("\n")
    if isinstance(widget, QHeaderView):
        yield from _headings(widget)
    if isinstance(widget, QAbstractItemView):
        yield from _cells(widget.model())
    for action in widget.actions():
        yield from _said_by(action)


def _said_by(action: QAction) -> tuple[str, ...]:
    return (action.text(), action.toolTip()) if action.isVisible() else ()


def _headings(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count() if model is not None else 0):
        for role in _ROLES:
            yield str(model.headerData(section, header.orientation(), role) or "")


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), _ROWS)):
        for column in range(columns):
            index = model.index(row, column)
            for role in _ROLES:
                said = str(index.data(role) or "")
                yield from (said, *re.split(_DOT, said))


def clipped() -> list[str]:
    """Return what does not fit where it stands: labels, buttons and choices with words."""
    found = []
    for root in ours():
        for widget in root.findChildren(QWidget):
            if widget.isVisible() and _is_one_line_of_words(widget):
                needs = widget.sizeHint().width()
                if widget.width() < needs:
                    found.append(f"{describe(widget)} has {widget.width()} of {needs} pixels")
    return found


def _is_one_line_of_words(widget: QWidget) -> bool:
    if isinstance(widget, QToolButton):
        return widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(widget, QLabel):
        return bool(widget.text()) and not widget.wordWrap()
    return isinstance(widget, (QComboBox, QPushButton, QCheckBox))


def dutch(driver: Driver, *wanted: str) -> str:
    """Check that these texts are shown, that they fit, and that nothing of ours is English."""
    driver.wait_until(lambda: set(wanted) <= texts(), f"the texts {wanted}")
    shown = driver.call(texts)
    patterns = english()
    left = sorted(text for text in shown if any(p.fullmatch(text) for p in patterns))
    expect(not left, f"English in Dutch: {left}")
    cut = driver.call(clipped)
    expect(not cut, f"clipped: {cut}")
    return f"{len(shown)} texts"


def narrow(driver: Driver, name: str) -> None:
    """Take a picture of the dock as narrow as it may become, and give it back its width."""
    dock = driver.find("QgisCertificationDock")
    before = driver.call(dock.width)
    _widen(driver, dock, NARROW)
    driver.pause(0.2)
    driver.call(lambda: dock.grab().save(str(driver.out / f"narrow-{name}.png")))
    width = driver.call(dock.width)
    expect(width <= NARROW, f"the dock is {width} wide")
    cut = driver.call(clipped)
    expect(not cut, f"clipped where the dock is narrow: {cut}")
    _widen(driver, dock, before)


def _widen(driver: Driver, dock: QDockWidget, width: int) -> None:
    driver.call(lambda: iface.mainWindow().resizeDocks([dock], [width], Qt.Orientation.Horizontal))


# --- the way ---------------------------------------------------------------------------------


@step("zoeken")
def find(driver: Driver) -> str:
    steps.find_courses(driver)
    steps.layers(driver)
    driver.click("find_more")
    driver.click_cell("find_list", 0)
    names = driver.call(lambda: {x.name() for x in QgsProject.instance().mapLayers().values()})
    expect({"Certificerende organisaties", "Trainingscentra"} <= names, f"layers: {names}")
    figures = dutch(driver, "Zoeken", "Lesgeven", "Bijwerken", "Land", "Cursusleider", "Mailen")
    narrow(driver, "find")
    return figures


@step("verifiëren")
def verify(driver: Driver) -> str:
    steps.dock_page(driver, "verify")
    driver.type("QGIS-999999", into="verify_number")
    driver.press("Return")
    driver.wait_until(lambda: any(t.startswith("Niet bevestigd") for t in texts()), "the answer")
    figures = dutch(driver, "Certificaatnummer of link", "Verifiëren")
    narrow(driver, "verify")
    return figures


@step("certificeren")
def become(driver: Driver) -> str:
    steps.dock_page(driver, "become")
    figures = dutch(driver, "Certificerende organisatie worden", "Mijn aanvraag…")
    narrow(driver, "become")
    return figures


@step("inloggen")
def sign_in(driver: Driver) -> str:
    steps.dock_page(driver, "courses")
    figures = dutch(driver, "Inloggen", "Wachtwoord", "Gebruikersnaam of e-mail")
    narrow(driver, "sign-in")
    steps.sign_in(driver)
    return figures


@step("mijn cursussen")
def courses(driver: Driver) -> str:
    steps.organisation(driver)
    figures = dutch(driver, "Uitloggen", "Opwaarderen…", "Deelnemers openen")
    narrow(driver, "courses")
    return figures


@step("deelnemers plakken")
def paste(driver: Driver) -> str:
    steps.open_course(driver)
    dutch(driver, "Voornaam", "Achternaam", "Geslaagd", "Plakken", "Certificaat voor allen")
    driver.click_cell("participants_table", 0, 1)
    copied = people.copied(driver.given["mark"]).partition("\n")[2]
    driver.paste(f"Voornaam\tAchternaam\tE-mail\n{copied}")
    return dutch(driver, "20 deelnemers", "1 te herstellen", "Dit is geen e-mailadres")


@step("afgeven, en toch niet")
def plan(driver: Driver) -> str:
    _repair(driver)
    driver.click("issue_certificates")
    driver.find("issue_plan", timeout=60)
    figures = dutch(driver, "Certificaten afgeven", "Naam op het certificaat")
    driver.picture(driver.out / "plan.png")
    driver.click("plan_cancel")
    return figures


def _repair(driver: Driver) -> None:
    driver.click_cell("participants_table", people.BROKEN, 3)
    driver.type(people.REPAIRED)
    driver.press("Return")
    driver.wait_until(lambda: not steps.counts(driver, "te herstellen"), "nothing to repair")


STEPS = [find, verify, become, sign_in, courses, paste, plan]
