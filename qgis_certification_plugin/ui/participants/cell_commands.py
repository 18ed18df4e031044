"""What a spreadsheet does with cells: copy, cut, paste, fill down. Each is one step to undo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from qgis.core import Qgis
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QObject, Qt
from qgis.PyQt.QtGui import QGuiApplication

from ...domain.participants import Participant
from ...translation import translate
from .cell_values import NotUnderstood, shown_text, with_value_of, with_word, word_of
from .clipboard import Block, clipboard_data
from .columns import TEXTS, Column
from .messages import Messages
from .model import ParticipantsModel
from .selection import shown_columns
from .view import ParticipantsView

_Role = Qt.ItemDataRole
# Of texts that are not understood so many are named.
_NAMED = 3


@dataclass
class Taken:
    """What became of the texts of a block."""

    changed: dict[int, Participant] = field(default_factory=dict)
    added: list[Participant] = field(default_factory=list)
    locked: int = 0
    without_column: int = 0
    not_understood: list[str] = field(default_factory=list)


class CellCommands(QObject):
    """Works on the selected cells of the table."""

    def __init__(
        self,
        model: ParticipantsModel,
        view: ParticipantsView,
        messages: Messages,
        parent: QObject,
    ) -> None:
        """Say in `messages` what could not be done."""
        super().__init__(parent)
        self._model = model
        self._view = view
        self._messages = messages

    # --- to the clipboard --------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as a spreadsheet takes them."""
        selection = self._view.selection()
        end = self._view.filter.rowCount() - 1
        places = [place for place in selection.places if place != end]
        if not places:
            return
        columns = selection.columns
        shown, words = [], []
        for place in places:
            row = self._view.filter.model_row(place)
            person = self._model.person(row)
            cells = [column if (place, column) in selection.cells else None for column in columns]
            types = self._model.certificate_types
            said = tuple(
                "" if c is None or person is None else word_of(person, c, types) for c in cells
            )
            words.append(said)
            # A typed text is shown as it is: asking Qt for each of thousands would take long.
            shown.append(
                [
                    text if c is None or c in TEXTS else shown_text(self._model, row, c)
                    for c, text in zip(cells, said)
                ]
            )
        whole = columns == shown_columns(self._view.horizontalHeader())
        QGuiApplication.clipboard().setMimeData(clipboard_data(shown, Block(tuple(words), whole)))

    def cut(self) -> None:
        """Copy the selected cells, and empty those that can be changed."""
        self.copy()
        cells = self._view.selected_cells()
        locked = sum(
            bool(self._model.index(row, column).data(_Role.EditRole))
            for row, column in cells
            if column not in (Column.PASSED, Column.STATUS)
            and not self._model.is_editable(row, Column(column))
        )
        self._model.clear_cells(cells, translate("ParticipantsTable", "cut cells"))
        self._say(Taken(locked=locked))

    # --- from the clipboard ------------------------------------------------------------------

    def paste(self, block: Block) -> None:
        """Put texts into the cells from the current one on; one alone fills the selection."""
        if self._model.is_locked or not block.rows:
            return
        top, columns, block = self._target(block)
        taken = self._take(block, top, columns)
        end = self._view.filter.rowCount() - 1
        text = translate("ParticipantsTable", "paste cells")
        self._model.change(taken.changed, text, taken.added)
        bottom = min(top + len(block.rows), end + len(taken.added)) - 1
        self._select(top, max(top, bottom), columns[: block.width])
        self._say(taken)

    def _target(self, block: Block) -> tuple[int, list[Column], Block]:
        """Return the first place, the columns from left to right, and the block to put there."""
        shown = shown_columns(self._view.horizontalHeader())
        current = self._view.currentIndex()
        selection = self._view.selection()
        end = self._view.filter.rowCount() - 1
        places = selection.places
        if len(places) > 1 and places[-1] == end:
            places = places[:-1]  # the empty row is selected with all others
        if selection.is_block and current.isValid():
            top, left = places[0], selection.columns[0]
            block = _tiled(block, len(places), len(selection.columns))
        elif current.isValid():
            top, left = current.row(), Column(current.column())
        else:
            top, left = end, shown[0]
        if (block.is_whole_rows and block.width == len(shown)) or left not in shown:
            left = shown[0]
        return top, shown[shown.index(left) :], block

    def _take(self, block: Block, top: int, columns: list[Column]) -> Taken:
        taken = Taken()
        shown = self._view.filter
        end = shown.rowCount() - 1
        for place, texts in enumerate(block.rows, start=top):
            taken.without_column += sum(bool(text.strip()) for text in texts[len(columns) :])
            row = shown.model_row(place) if place < end else -1
            before = (self._model.person(row) if row >= 0 else None) or Participant()
            person = before
            for column, text in zip(columns, texts):
                person = self._put(person, row, column, text, taken)
            if row >= 0:
                taken.changed[row] = person
            elif not person.is_empty:
                taken.added.append(person)
        return taken

    def _put(
        self, person: Participant, row: int, column: Column, text: str, taken: Taken
    ) -> Participant:
        if column is Column.STATUS or (column is Column.PASSED and not text.strip()):
            return person
        try:
            after = with_word(person, column, text, self._model.certificate_types)
        except NotUnderstood:
            taken.not_understood.append(text.strip())
            return person
        if row < 0 or after == person or self._model.is_editable(row, column):
            return after
        taken.locked += 1
        return person

    def _select(self, top: int, bottom: int, columns: list[Column]) -> None:
        shown, selected = self._view.filter, self._view.selectionModel()
        ranges = QItemSelection()
        for column in columns:
            ranges.select(shown.index(top, column), shown.index(bottom, column))
        selected.setCurrentIndex(
            shown.index(top, columns[0]), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        selected.select(ranges, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._view.scrollTo(shown.index(top, columns[0]))

    # --- within the table --------------------------------------------------------------------

    def fill_down(self) -> None:
        """Repeat the top cell of each selected column below it; of one row, the cell above."""
        selection, shown = self._view.selection(), self._view.filter
        end = shown.rowCount() - 1
        taken = Taken()
        for column in selection.columns:
            places = sorted(p for p, c in selection.cells if c == column and p < end)
            if len(places) == 1:
                places.insert(0, places[0] - 1)
            if len(places) < 2 or places[0] < 0:
                continue
            source = self._model.person(shown.model_row(places[0]))
            if source is not None:
                self._fill(source, column, [shown.model_row(p) for p in places[1:]], taken)
        self._model.change(taken.changed, translate("ParticipantsTable", "fill down"))
        self._say(taken)

    def _fill(self, source: Participant, column: Column, rows: Iterable[int], taken: Taken) -> None:
        for row in rows:
            person = taken.changed.get(row) or self._model.person(row)
            if person is None:
                continue
            after = with_value_of(person, source, column)
            if after != person and not self._model.is_editable(row, column):
                taken.locked += 1
            else:
                taken.changed[row] = after

    def insert_row_above(self) -> None:
        """Make an empty row above the current one, and go there."""
        current = self._view.current_cell()
        if current.isValid() and not self._model.is_locked:
            row = self._model.add_empty_row(current.row())
            self._view.show_cell(row, Column.FIRST_NAME)

    # --- what is said ------------------------------------------------------------------------

    def _say(self, taken: Taken) -> None:
        sentences = []
        if taken.locked:
            sentences.append(
                translate(
                    "CellCommands",
                    "%n cell(s) stay as they were: the names and e-mails of who is enrolled, and "
                    "all but the remark of who has a certificate, are changed on the site only.",
                    n=taken.locked,
                )
            )
        if taken.not_understood:
            named = dict.fromkeys(taken.not_understood)
            values = ", ".join(f"“{text[:30]}”" for text in list(named)[:_NAMED])
            sentences.append(
                translate(
                    "CellCommands",
                    "%n cell(s) stay as they were, since this is not understood there: {values}. "
                    "Passed takes words such as yes and no, Certificate the names in its list.",
                    n=len(taken.not_understood),
                    values=values + ("…" if len(named) > _NAMED else ""),
                )
            )
        if taken.without_column:
            sentences.append(
                translate(
                    "CellCommands",
                    "%n value(s) had no column to go to: the table ends at the right. Undo, and "
                    "paste further to the left.",
                    n=taken.without_column,
                )
            )
        if sentences:
            self._messages.say(" ".join(sentences), Qgis.MessageLevel.Warning)


def _tiled(block: Block, height: int, width: int) -> Block:
    """Return the block repeated over a selection that it fits into several times."""
    down, across = divmod(height, len(block.rows)), divmod(width, max(1, block.width))
    if down[1] or across[1] or (down[0], across[0]) == (1, 1):
        return block
    full = [row + ("",) * (block.width - len(row)) for row in block.rows]
    return Block(tuple(row * across[0] for row in full) * down[0], block.is_whole_rows)
