"""How long the interface waits for the participants' table when it has 5,000 rows."""

from __future__ import annotations

import itertools
import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QGuiApplication

from benchmarks.figures import Figure, growth
from qgis_certification_plugin.domain.checking import check_all
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.text import fold
from qgis_certification_plugin.settings import Settings
from qgis_certification_plugin.ui.participants.cell_commands import CellCommands
from qgis_certification_plugin.ui.participants.choices import Choice
from qgis_certification_plugin.ui.participants.clipboard import block_of
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.heading import TableHeading
from qgis_certification_plugin.ui.participants.model import ParticipantsModel
from qgis_certification_plugin.ui.participants.view import ParticipantsView

ROWS = 5000
KEYSTROKE = 50.0  # ms
COMMAND = 500.0  # ms, for what is done to all rows at once
ROUNDS = 7
SIZES = (500, 5_000, 20_000)


class _Silent(QObject):
    def say(self, *_said: object) -> None:
        """Say nothing."""


def measure() -> list[Figure]:
    """Return the longest block of each act, the painting after it included.

    In the processor's time of the interface thread: what other programs do counts for nothing.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication.instance() or QgsApplication([], True)
    figures = _measure(application)
    sorting = {rows: _sorting(application, rows) for rows in SIZES}
    application.processEvents()
    # Comparing grows a little more than the rows do.
    return [*figures, growth("sorting by a name, longest block", "rows", sorting, 1.3)]


def _people(rows: int) -> list[Participant]:
    return [
        Participant(f"First{n * 7919 % rows}", f"Last {n}", f"p{n}@example.org")
        for n in range(rows)
    ]


def _sorting(application: QgsApplication, rows: int) -> float:
    """Return the milliseconds of sorting so many rows, the shortest of some rounds."""
    model = ParticipantsModel()
    view = ParticipantsView(model)
    view.resize(1200, 700)
    view.show()
    model.set_rows(_people(rows))
    model.set_findings(check_all(model.participants))
    took = min(_blocks(application, lambda n: view.filter.sort(Column.FIRST_NAME, _order(n))))
    view.deleteLater()
    return took


def _measure(application: QgsApplication) -> list[Figure]:
    people = _people(ROWS)
    model = ParticipantsModel()
    view = ParticipantsView(model)
    TableHeading(view, Settings({}))
    cells = CellCommands(model, view, _Silent(model), model)
    view.resize(1200, 700)
    view.show()
    model.set_rows(people)
    model.set_findings(check_all(people))
    shown, role = view.filter, Qt.ItemDataRole.EditRole
    texts = ["\n".join(f"Name{n} {m}\tSurname {m}" for m in range(ROWS)) for n in range(2)]

    edits = itertools.count()

    def edit(n: int) -> None:
        model.setData(model.index(n * 700, Column.SURNAME), f"Edited {next(edits)}", role)

    def select(n: int) -> None:
        view.setCurrentIndex(shown.index(n, Column.FIRST_NAME))
        view.selectAll()

    def column_selected(column: Column) -> None:
        view.setCurrentIndex(shown.index(0, column))
        view.selectColumn(column)

    def paste(n: int) -> None:
        view.setCurrentIndex(shown.index(0, Column.FIRST_NAME))
        cells.paste(block_of(texts[n % 2]))

    def fill(_n: int) -> None:
        model.change({0: replace(people[0], remark=f"note {next(edits)}")}, "edit")
        column_selected(Column.REMARK)
        cells.fill_down()

    acts: list[tuple[str, float, Callable[[int], object]]] = [
        ("an edit", KEYSTROKE, edit),
        ("undo of an edit", KEYSTROKE, lambda _n: model.undo_stack.undo()),
        ("a letter in the find box", KEYSTROKE, lambda n: shown.set_text("last 12"[: n + 1])),
        ("the find box emptied", KEYSTROKE, lambda n: shown.set_text("" if n % 2 else "9")),
        ("rows to repair shown", COMMAND, lambda n: shown.set_choice(_choice(n))),
        ("sorting by a name", COMMAND, lambda n: shown.sort(Column.FIRST_NAME, _order(n))),
        ("sorting by status", COMMAND, lambda n: shown.sort(Column.STATUS, _order(n))),
        ("an edit in a sorted table", KEYSTROKE, edit),
        ("back to the own order", COMMAND, lambda n: shown.sort(-1 if n % 2 else Column.EMAIL)),
        ("select all", KEYSTROKE, select),
        ("copy of all", COMMAND, lambda _n: cells.copy()),
        ("paste of 5,000 rows into cells", COMMAND, paste),
        ("fill down", COMMAND, fill),
        ("undo of that", COMMAND, lambda _n: model.undo_stack.undo()),
    ]
    plain = statistics.median(_milliseconds(lambda: _plain(people)) for _ in range(ROUNDS))
    figures = []
    for name, limit, act in acts:
        shown.set_text("")
        shown.set_choice(Choice.ALL)
        longest = max(_blocks(application, act))
        figures.append(_figure(f"{name}, {ROWS} rows, longest block", longest, plain, limit))
    shown.sort(-1)
    shown.set_text("")
    QGuiApplication.clipboard().clear()
    view.deleteLater()
    return figures


def _blocks(application: QgsApplication, act: Callable[[int], object]) -> list[float]:
    taken = []
    act(0)
    application.processEvents()  # what is only done the first time counts for nothing
    for n in range(ROUNDS):

        def whole(n: int = n) -> None:
            act(n)
            application.processEvents()

        taken.append(_milliseconds(whole))
    return taken


def _choice(n: int) -> Choice:
    return Choice.ALL if n % 2 else Choice.TO_REPAIR


def _order(n: int) -> Qt.SortOrder:
    return Qt.SortOrder.DescendingOrder if n % 2 else Qt.SortOrder.AscendingOrder


def _plain(people: Sequence[Participant]) -> list[str]:
    """Sort and search all names once, as plainly as Python can."""
    names = sorted(fold(person.first_name) for person in people)
    return [name for name in names if "12" in name]


def _figure(name: str, value: float, baseline: float, limit: float) -> Figure:
    goal = f"at most {limit:g} ms"
    return Figure(name, value, "ms", goal, value <= limit, baseline, value / baseline)


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000
