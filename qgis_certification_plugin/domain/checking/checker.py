"""Checking a table of participants, and checking it again after an edit without starting over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from ..participants import Participant
from .context import Context
from .findings import Change, Field, Finding, weighed
from .known import Course, Organisation
from .rows import Checked, called_right, check_row, repaired
from .table import Table

Findings = tuple[Finding, ...]


@dataclass(frozen=True)
class SafeRepair:
    """What "repair all safe ones" does to one row: for showing before it is done, and for doing."""

    before: Participant
    after: Participant
    changes: tuple[Change, ...]
    codes: tuple[str, ...]


class Checker:
    """The findings of a table.

    A first check reads every row once; `update` reads the rows that changed and those that stand
    in relation to them. Both give the same findings for the same table. Rows with nothing typed
    into them have none.
    """

    def __init__(self, people: Iterable[Participant] = (), context: Context | None = None) -> None:
        """Check all rows."""
        self._start(people, context or Context())

    @property
    def findings(self) -> Mapping[str, Findings]:
        """The findings of every row that has any, by row, the weightiest first."""
        return self._findings

    @property
    def context(self) -> Context:
        """What the table was checked against."""
        return self._context

    def of(self, row: str) -> Findings:
        """Return the findings of a row."""
        return self._findings.get(row, ())

    def update(
        self, changed: Iterable[Participant] = (), removed: Iterable[str] = ()
    ) -> dict[str, Findings]:
        """Check rows that were changed or added, forget those removed.

        Returns the new findings of every row whose findings changed, empty where none are left;
        removed rows are among them.
        """
        new = {person.row: person for person in changed}
        touched = set(new) | set(removed)
        was_small = self._table.is_small
        affected: set[str] = set(touched)
        for row in touched:
            old = self._table.rows.get(row)
            if old is not None:
                affected |= self._forget(old)
        for person in new.values():
            if not person.is_empty:
                affected |= self._take(check_row(person))
        if self._table.is_small is not was_small:
            affected |= set(self._table.rows)
        return self._look_again(affected)

    def set_context(self, context: Context) -> dict[str, Findings]:
        """Check all rows against other people of course and organisation; return as `update`."""
        before = self._findings
        self._start([one.row for one in self._table.rows.values()], context)
        rows = dict.fromkeys((*before, *self._findings))
        return {row: self.of(row) for row in rows if self.of(row) != before.get(row, ())}

    def safe_repairs(self, rows: Iterable[str] | None = None) -> list[SafeRepair]:
        """Return what repairing all safe ones changes, in these rows or in all."""
        chosen: Iterable[str] = self._table.rows if rows is None else rows
        found: list[SafeRepair] = []
        for row in chosen:
            one = self._table.rows.get(row)
            if one is not None and (repair := _safe_repair(one)) is not None:
                found.append(repair)
        return found

    # ---------- Within ----------

    def _start(self, people: Iterable[Participant], context: Context) -> None:
        self._context = context
        self._table = Table()
        self._course = Course(context.enrolled)
        self._organisation = Organisation(context.known_people)
        self._linked: dict[int, int] = {}
        self._findings: dict[str, Findings] = {}
        for person in {person.row: person for person in people}.values():
            if not person.is_empty:
                one = check_row(person)
                self._table.add(one)
                self._link(one, 1)
        for row, one in self._table.rows.items():
            found = self._look_at(one)
            if found:
                self._findings[row] = found

    def _take(self, one: Checked) -> set[str]:
        self._table.add(one)
        return self._table.touched_by(one) | self._link(one, 1)

    def _forget(self, one: Checked) -> set[str]:
        touched = self._table.touched_by(one)
        self._table.remove(one)
        return touched | self._link(one, -1)

    def _link(self, one: Checked, step: int) -> set[str]:
        """Count who of the course has a row of her own; return the rows that this concerns."""
        attendee = one.row.attendee
        if attendee is None or one.row.from_site:
            return set()
        self._linked[attendee] = self._linked.get(attendee, 0) + step
        if not self._linked[attendee]:
            del self._linked[attendee]
        keys = self._course.name_keys(attendee)
        return {row for key in keys for row in self._table.named(key)}

    def _look_again(self, rows: Set[str]) -> dict[str, Findings]:
        news: dict[str, Findings] = {}
        for row in rows:
            one = self._table.rows.get(row)
            found = () if one is None else self._look_at(one)
            if found != self._findings.get(row, ()):
                news[row] = found
            if found:
                self._findings[row] = found
            else:
                self._findings.pop(row, None)
        return news

    def _look_at(self, one: Checked) -> Findings:
        found = [*one.findings, *self._table.look_at(one)]
        if one.is_new:
            found += self._course.look_at(one, self._linked.keys())
            found += self._organisation.look_at(one)
        if not found:
            return ()
        right = called_right(one.row)
        return weighed(f for f in found if f.code not in right)


def _safe_repair(one: Checked) -> SafeRepair | None:
    after = repaired(one)
    if after == one.row:
        return None
    pairs = ((f, getattr(one.row, f.value), getattr(after, f.value)) for f in Field)
    changes = tuple(Change(f, old, new) for f, old, new in pairs if old != new)
    codes = [f.code for f in one.findings if f.repair is not None and f.repair.safe]
    return SafeRepair(one.row, after, changes, tuple(dict.fromkeys(codes)))


def check_all(
    people: Sequence[Participant], context: Context | None = None
) -> Mapping[str, Findings]:
    """Return the findings of every row that has any, by row, the weightiest first."""
    return Checker(people, context).findings
