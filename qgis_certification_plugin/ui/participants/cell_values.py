"""What the cells of a participant hold, on their way into and out of the table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from qgis.PyQt.QtCore import QAbstractItemModel, Qt

from ...domain.checking import Field, with_text
from ...domain.participants import Participant
from ...domain.reading.passed import passed as read_passed
from ...domain.text import fold, tidy
from ...translation import translate
from .columns import TEXTS, Column

_Role = Qt.ItemDataRole


class NotUnderstood(ValueError):
    """A text that a cell cannot hold."""


def with_typed(person: Participant, column: Column, text: str) -> Participant:
    """Return the person with this text in a column of typed texts."""
    if column is Column.REMARK:
        return replace(person, remark=text)
    return with_text(person, Field(TEXTS[column]), text)


def with_word(
    person: Participant, column: Column, text: str, types: Mapping[int, str]
) -> Participant:
    """Return the person with a pasted text in a cell; `types` are the wordings by their numbers.

    Raises NotUnderstood where the cell cannot hold it.
    """
    if column in TEXTS:
        return with_typed(person, column, tidy(text))
    if column is Column.PASSED:
        return replace(person, passed=_passed(text))
    if column is Column.CERTIFICATE:
        return replace(person, certificate_type=_wording(text, types))
    return person


def with_value_of(person: Participant, other: Participant, column: Column) -> Participant:
    """Return the person with what somebody else has in a column."""
    if column in TEXTS:
        return with_typed(person, column, getattr(other, TEXTS[column]))
    if column is Column.PASSED:
        return replace(person, passed=other.passed)
    if column is Column.CERTIFICATE:
        return replace(person, certificate_type=other.certificate_type)
    return person


def cleared(person: Participant, column: Column) -> Participant:
    """Return the person with an empty cell. Nothing is neither yes nor no: `passed` stays."""
    if column in TEXTS:
        return with_typed(person, column, "")
    return replace(person, certificate_type=None) if column is Column.CERTIFICATE else person


def passed_word(passed: bool) -> str:
    """Return how the table says in a word whether somebody passed."""
    if passed:
        return translate("ParticipantsTable", "Passed")
    return translate("ParticipantsTable", "Did not pass")


def word_of(person: Participant, column: Column, types: Mapping[int, str]) -> str:
    """Return a cell as a word that `with_word` reads back as the same."""
    if column in TEXTS:
        return str(getattr(person, TEXTS[column]))
    if column is Column.PASSED:
        return passed_word(person.passed)
    if column is Column.CERTIFICATE and person.certificate_type is not None:
        return types.get(person.certificate_type, "")
    return ""


def shown_text(model: QAbstractItemModel, row: int, column: Column) -> str:
    """Return what a cell of the table shows, in words."""
    role = _Role.AccessibleTextRole if column is Column.PASSED else _Role.DisplayRole
    return str(model.index(row, column).data(role) or "")


def _passed(text: str) -> bool:
    for answer in (True, False):
        if fold(text) == fold(passed_word(answer)):
            return answer
    said = read_passed(text)
    if said is None:
        raise NotUnderstood(text)
    return said


def _wording(text: str, types: Mapping[int, str]) -> int | None:
    wanted = fold(text)
    if wanted in {"", "-", "–", fold(translate("ParticipantsTable", "As for all"))}:
        return None
    found = [number for number, name in types.items() if fold(name) == wanted]
    if len(found) != 1:
        raise NotUnderstood(text)
    return found[0]
