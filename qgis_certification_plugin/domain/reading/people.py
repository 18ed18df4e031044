"""From the rows of a table to participants, by the mapping."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..names import (
    Confidence,
    Hint,
    Order,
    SplitName,
    is_particle,
    split_column,
    split_full_name,
)
from ..participants import Participant
from ..text import fold
from .delimited import EMAIL
from .headers import understand
from .lines import address_and_rest
from .model import Dropped, Mapping, Note, NoteCode, Person, Reason, Role, Row
from .passed import passed
from .tidy_rows import has_person

_NO_NAME = SplitName("", "", Confidence.SURE, "empty")


@dataclass
class People:
    """What the rows gave."""

    people: list[Person] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    noted: dict[tuple[NoteCode, str], list[int]] = field(default_factory=lambda: defaultdict(list))

    def note(self, code: NoteCode, row: int, value: str = "") -> None:
        """Remember something about a row."""
        self.noted[code, value].append(row)

    @property
    def notes(self) -> list[Note]:
        """What was remembered, rows of the same together."""
        return [Note(code, value, tuple(rows)) for (code, value), rows in self.noted.items()]


def make_people(
    rows: Sequence[Row], mapping: Mapping, *, organisers: Sequence[int] = (), once: bool = False
) -> People:
    """Return the participants of the rows; with `once`, each person one time (a meeting's joins).

    A row with nothing in the columns of name and e-mail is dropped and said so.
    """
    result = People()
    aligned = [_aligned(row, mapping, result) for row in rows]
    there = []
    for row in aligned:
        if has_person(row, mapping):
            there.append(row)
        else:
            result.dropped.append(Dropped(row.number, Reason.NO_PERSON, row.cells))
    splits = _split_all(there, mapping)
    seen: dict[str, int] = {}
    for row, split in zip(there, splits):
        person = _person(row, mapping, split, result, row.number in set(organisers))
        if once and _came_before(person.participant, seen):
            result.dropped.append(Dropped(row.number, Reason.JOINED_AGAIN, row.cells))
            continue
        result.people.append(person)
    return result


def _came_before(person: Participant, seen: dict[str, int]) -> bool:
    """Whether the e-mail, or the name of somebody without one on either side, was there before."""
    email, name = person.email.casefold(), fold(person.name)
    keys = {f"mail {email}"} if email else {f"name {name}"}
    before = bool(keys & seen.keys())
    if email and not before and seen.get(f"name {name}") == 0:
        before = False
    for key in (*keys, f"name {name}"):
        seen.setdefault(key, 1 if email else 0)
    return before


def _cells(row: Row, mapping: Mapping, role: Role) -> list[str]:
    return [cell for cell, own in zip(row.cells, mapping.roles) if own is role and cell]


def _aligned(row: Row, mapping: Mapping, result: People) -> Row:
    """Put a row right whose unquoted name held the separator: Ann,Lee, PhD,ann@example.org."""
    width = len(mapping.headers) if mapping.has_header else 0
    filled_headers = sum(bool(header) for header in mapping.headers)
    mails = mapping.columns(Role.EMAIL)
    extra = len(row.cells) - filled_headers
    if not width or not mails or extra <= 0 or mails[0] == 0:
        return row
    at = mails[0]
    if at + extra >= len(row.cells) or "@" in row.cells[at]:
        return row
    if not EMAIL.fullmatch(row.cells[at + extra]):
        return row
    joined = ", ".join(cell for cell in row.cells[at - 1 : at + extra] if cell)
    result.note(NoteCode.EXTRA_CELLS, row.number)
    return Row(row.number, (*row.cells[: at - 1], joined, *row.cells[at + extra :]), row.hidden)


def _split_all(rows: Sequence[Row], mapping: Mapping) -> list[SplitName]:
    columns = mapping.columns(Role.FULL_NAME)
    if not columns:
        return [_NO_NAME] * len(rows)
    names = [" ".join(_cells(row, mapping, Role.FULL_NAME)) for row in rows]
    mails = [next(iter(_cells(row, mapping, Role.EMAIL)), "") for row in rows]
    return list(split_column(names, mails, mapping.name_order).names)


def _person(
    row: Row, mapping: Mapping, split: SplitName, result: People, is_organiser: bool
) -> Person:
    first = " ".join(
        (*_cells(row, mapping, Role.FIRST_NAME), *_cells(row, mapping, Role.MIDDLE_NAME))
    )
    surname = " ".join((*_cells(row, mapping, Role.PARTICLE), *_cells(row, mapping, Role.SURNAME)))
    turned = _particles_first(surname)
    if turned != surname:
        surname = turned
        result.note(NoteCode.PARTICLE_MOVED, row.number)
    remarks = _cells(row, mapping, Role.REMARK)
    _note_other_emails(row, mapping, result)
    email, rest = _email(_cells(row, mapping, Role.EMAIL))
    if not first and not surname:
        if split.reason == "empty" and rest:
            split, rest = split_full_name(rest, Hint(_row_order(mapping), email=email)), ""
        first, surname = split.first_name, split.surname
        _note_split(split, row, result)
    if rest and fold(rest) not in {fold(f"{first} {surname}"), fold(f"{surname} {first}")}:
        remarks.append(rest)
    participant = Participant(
        first_name=first,
        surname=surname,
        email=email,
        passed=_passed(row, mapping, result) and not is_organiser,
        remark="; ".join(remarks),
    )
    if is_organiser:
        result.note(NoteCode.ORGANISER, row.number)
    return Person(participant, row.number)


def _particles_first(surname: str) -> str:
    """Turn the library's way of writing round: "Berg, van den"."""
    name, _, behind = surname.partition(",")
    words = behind.split()
    if (
        not name[-1:].isalpha()
        or not words
        or not all(is_particle(word) and word.islower() for word in words)
    ):
        return surname
    return f"{' '.join(words)} {name.strip()}"


def _note_other_emails(row: Row, mapping: Mapping, result: People) -> None:
    """Tell of an e-mail that is not used, unless its header says that it is another's."""
    used = ""
    for column, cell in enumerate(row.cells):
        if "@" not in cell:
            continue
        role = mapping.roles[column] if column < len(mapping.roles) else Role.IGNORED
        head = understand(mapping.headers[column]) if column < len(mapping.headers) else None
        if role is Role.EMAIL and not used:
            used = cell
            continue
        foreign = role is Role.IGNORED and head is not None and head.foreign
        unused = role in {Role.EMAIL, Role.IGNORED} and fold(cell) != fold(used)
        if unused and not foreign and EMAIL.search(cell):
            result.note(NoteCode.EMAIL_LEFT_OUT, row.number, cell)


def _row_order(mapping: Mapping) -> Order | None:
    return mapping.name_order if mapping.order_asked else None


def _note_split(split: SplitName, row: Row, result: People) -> None:
    if split.left_out:
        result.note(NoteCode.LEFT_OUT_OF_NAME, row.number, " ".join(split.left_out))
    if split.confidence is Confidence.GUESS and split.reason != "empty":
        result.note(NoteCode.NAME_UNSURE, row.number)


def _email(cells: Sequence[str]) -> tuple[str, str]:
    """Return the e-mail and what else stands in its cell; a cell with two is left as it is."""
    if not cells:
        return "", ""
    chosen = next((cell for cell in cells if "@" in cell), cells[0])
    return address_and_rest(chosen)


def _passed(row: Row, mapping: Mapping, result: People) -> bool:
    columns = mapping.columns(Role.PASSED)
    if not columns:
        return True
    said = [row.cells[c] if c < len(row.cells) else "" for c in columns]
    answers = [passed(text) for text in said if text]
    for text, answer in zip((text for text in said if text), answers):
        if answer is None:
            result.note(NoteCode.PASSED_UNCLEAR, row.number, text)
    # An empty cell in a list of results says that nobody ticked this person.
    return bool(answers) and all(answer is True for answer in answers)
