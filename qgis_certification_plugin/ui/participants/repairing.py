"""Answers to what the checks found: repair, call right, use the person who is known already."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from ...domain.checking import Finding, Level, call_right
from ...domain.participants import Participant
from ...translation import translate
from ..put_away import put_away
from .answers import REPAIR_KEYS, RIGHT_KEYS, answer_of
from .checking import TableChecks
from .findings_strip import FindingsStrip
from .model import ParticipantsModel
from .people_changes import change_people
from .repair_all_dialog import RepairAllDialog
from .repair_words import it_is_right
from .status_delegate import StatusDelegate
from .toolbar import CourseToolbar
from .view import ParticipantsView


class Repairing(QObject):
    """Puts answers to findings where the user is: in the cell, below the table, in the toolbar."""

    def __init__(
        self,
        model: ParticipantsModel,
        view: ParticipantsView,
        checks: TableChecks,
        strip: FindingsStrip,
        tools: CourseToolbar,
        window: QWidget,
    ) -> None:
        """Work in a window."""
        super().__init__(window)
        self._model = model
        self._view = view
        self._checks = checks
        self._strip = strip
        self._tools = tools
        self._window = window
        self._delegate = StatusDelegate(model, self)
        self._delegate.answered.connect(self._answer_row)
        view.set_status_delegate(self._delegate)
        self.repair = self._action(REPAIR_KEYS, self.repair_selected)
        self.right = self._action(RIGHT_KEYS, self.call_selected_right)
        tools.repair_all.triggered.connect(self.repair_all)
        strip.repair_wanted.connect(self._repair_finding)
        strip.right_wanted.connect(self.call_current_right)
        view.selectionModel().currentChanged.connect(self._show_current)
        checks.changed.connect(self._show)

    def _action(self, keys: str, slot: object) -> QAction:
        action = QAction(self._view)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self._view.addAction(action)
        return action

    def retranslate(self) -> None:
        """Name the actions."""
        self.repair.setText(translate("Repairs", "Repair Row"))
        self.right.setText(it_is_right())
        self._strip.retranslate()
        self._show()

    def offer(self, menu: QMenu, rows: Sequence[int]) -> None:
        """Add the answers to what was found in these rows to their menu."""
        found = [self._model.facts(row).findings for row in rows]
        answers = [answer_of(self._model.facts(row)) for row in rows]
        if not any(found) or self._model.is_locked:
            return
        can_repair = any(one is not None and one.repair for one in answers)
        to_look_at = any(f.level is Level.LOOK for findings in found for f in findings)
        for action, possible in ((self.repair, can_repair), (self.right, to_look_at)):
            # Not the actions themselves: their keys work in any row.
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            offered = menu.addAction(f"{action.text()}\t{keys}")
            offered.triggered.connect(action.trigger)
            offered.setEnabled(possible)

    # --- what can be done --------------------------------------------------------------------

    def repair_selected(self) -> None:
        """Do what the button in each of the selected rows does, as far as it repairs."""
        self._repair_rows(self._people(self._view.selected_rows()))

    def call_selected_right(self) -> None:
        """Call the selected rows right."""
        self._call_right(self._people(self._view.selected_rows()))

    def call_current_right(self) -> None:
        """Call the row in use right."""
        self._call_right(self._people([self._view.current_cell().row()]))

    def repair_all(self) -> None:
        """Show what all safe repairs change, and do it when that is confirmed."""
        self._checks.now()
        repairs = [one for one in self._checks.safe_repairs() if one.before.attendee is None]
        if not repairs or self._model.is_locked:
            return
        places = {one.before.row: self._model.row_of(one.before.row) + 1 for one in repairs}
        dialog = RepairAllDialog(repairs, places, self._window)
        confirmed = dialog.exec() == RepairAllDialog.DialogCode.Accepted
        chosen = dialog.chosen()
        put_away(dialog)
        if confirmed and chosen:
            text = translate("Repairs", "repair %n row(s)", n=len(chosen))
            change_people(self._model, {one.before.row: one.after for one in chosen}, text)

    def _answer_row(self, row: int) -> None:
        people = self._people([row])
        answer = answer_of(self._model.facts(row)) if people else None
        if answer is None:
            return
        if answer.repair is not None:
            self._repair_rows(people)
        else:
            self._call_right(people)

    def _repair_finding(self, finding: Finding) -> None:
        self._checks.now()
        if finding.repair is None or finding not in self._checks.findings.get(finding.row, ()):
            return  # the row is another one since it was shown
        person = self._model.person(self._model.row_of(finding.row))
        if person is None:
            return
        after = finding.repair.apply(person)
        text = translate("Repairs", "repair %n row(s)", n=1)
        change_people(self._model, {person.row: after}, text)

    def _repair_rows(self, people: Iterable[Participant]) -> None:
        open_to_edit = [person for person in people if person.attendee is None]
        safe = {
            one.before.row: one.after
            for one in self._checks.safe_repairs([person.row for person in open_to_edit])
        }
        changed: dict[str, Participant] = {}
        for person in open_to_edit:
            first = answer_of(self._model.facts(self._model.row_of(person.row)))
            if first is None or first.repair is None:
                continue
            # A safe one is done with the other safe ones of the row.
            after = safe.get(person.row) if first.repair.safe else None
            changed[person.row] = after or first.repair.apply(person)
        if changed:
            text = translate("Repairs", "repair %n row(s)", n=len(changed))
            change_people(self._model, changed, text)

    def _call_right(self, people: Iterable[Participant]) -> None:
        findings = self._checks.findings
        changed = {
            person.row: call_right(person, findings[person.row])
            for person in people
            if any(found.level is Level.LOOK for found in findings.get(person.row, ()))
        }
        if changed:
            text = translate("Repairs", "call %n row(s) right", n=len(changed))
            change_people(self._model, changed, text)

    def _people(self, rows: Iterable[int]) -> list[Participant]:
        self._checks.now()  # what is answered is what stands there
        found = (self._model.person(row) for row in rows)
        return [person for person in found if person is not None]

    # --- what is shown -----------------------------------------------------------------------

    def _show(self) -> None:
        new = [one for one in self._checks.safe_repairs() if one.before.attendee is None]
        self._tools.set_safe_repairs(0 if self._model.is_locked else len(new))
        self._show_current()

    def _show_current(self, *_cells: QModelIndex) -> None:
        if not self._checks.has_open_findings():
            self._strip.hide()  # the table needs the room
            return
        row = self._view.current_cell().row()
        person = self._model.person(row) if row >= 0 else None
        if person is None:
            self._strip.show_row(None, (), may_edit=False, may_answer=False)
            return
        findings: Sequence[Finding] = self._checks.findings.get(person.row, ())
        self._strip.show_row(
            row + 1,
            () if self._model.has_certificate(row) else findings,
            may_edit=person.attendee is None,
            may_answer=not self._model.is_locked,
        )
