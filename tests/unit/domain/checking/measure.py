"""How many of the mistakes are found, and how many careful rows raise a false alarm."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from qgis_certification_plugin.domain.checking import Checker, Finding, Level
from qgis_certification_plugin.domain.participants import Participant

from .mistakes import Mistake, Seeded

_WEIGHT = {Level.NOTE: 0, Level.LOOK: 1, Level.BLOCKS: 2}


@dataclass
class Outcome:
    """What was found; shares are between 0 and 1."""

    mistakes: int = 0
    clean: int = 0
    missed: list[Mistake] = field(default_factory=list)
    alarms: dict[str, list[Finding]] = field(default_factory=dict)

    @property
    def found(self) -> float:
        """The share of the mistakes that was found, by its own code and weight."""
        return 1 - len(self.missed) / self.mistakes

    @property
    def false_alarms(self) -> float:
        """The share of the clean rows that are to be looked at or repaired for nothing."""
        return len(self.alarms) / self.clean

    def kinds(self) -> Counter[str]:
        """Return what was missed most."""
        return Counter(mistake.kind for mistake in self.missed)

    def add(self, other: Outcome) -> None:
        """Count another table too."""
        self.mistakes += other.mistakes
        self.clean += other.clean
        self.missed += other.missed
        self.alarms.update(other.alarms)


def measure(seeded: Seeded) -> Outcome:
    """Check a table and compare with what was put into it."""
    findings = Checker(seeded.people, seeded.context).findings
    outcome = Outcome(len(seeded.mistakes), len(seeded.clean))
    for mistake in seeded.mistakes:
        if not any(
            finding.code in mistake.codes and _WEIGHT[finding.level] >= _WEIGHT[mistake.level]
            for finding in findings.get(mistake.row, ())
        ):
            outcome.missed.append(mistake)
    rows = {person.row: person for person in seeded.people}
    for row in sorted(seeded.clean):
        alarms = list(_alarms(rows[row], findings.get(row, ())))
        if alarms:
            outcome.alarms[row] = alarms
    return outcome


def _alarms(person: Participant, findings: Iterable[Finding]) -> Iterable[Finding]:
    for finding in findings:
        if finding.level is Level.NOTE:
            continue
        # Names that the certificate really cannot show are no false alarm.
        if finding.code in {"prints-boxes", "prints-unjoined"} and _cannot_be_shown(person):
            continue
        yield finding


def _cannot_be_shown(person: Participant) -> bool:
    lacking = ("CJK", "HANGUL", "ARABIC", "HIRAGANA", "KATAKANA")
    return any(unicodedata.name(c, "").startswith(lacking) for c in person.name)


def in_courses(seeded: Seeded, size: int) -> Iterable[Seeded]:
    """Yield the table cut into courses of this many people; rows that belong stay together."""
    partners = {m.partner: m for m in seeded.mistakes if m.partner}
    rows = {person.row: person for person in seeded.people}
    by_row = {m.row: m for m in seeded.mistakes}
    seconds = {m.row for m in partners.values()}
    people: list[Participant] = []
    for person in [p for p in seeded.people if p.row not in seconds]:
        people.append(person)
        if person.row in partners:
            people.append(rows[partners[person.row].row])
        if len(people) >= size:
            yield _course(people, by_row, seeded)
            people = []
    if people:
        yield _course(people, by_row, seeded)


def _course(people: list[Participant], by_row: dict[str, Mistake], seeded: Seeded) -> Seeded:
    mistakes = tuple(by_row[person.row] for person in people if person.row in by_row)
    return Seeded(tuple(people), seeded.context, mistakes)
