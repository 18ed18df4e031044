"""What a cell of the participants' table shows in each of Qt's roles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QKeySequence

from ...translation import translate
from ..texts import plain_tooltip
from .answers import REPAIR_KEYS, RIGHT_KEYS, answer_of
from .cell_values import passed_word
from .columns import TEXTS, Column, header
from .finding_sentences import describe_finding
from .status import Facts, status_of

_Role = Qt.ItemDataRole


def of_empty_row(column: Column, role: int) -> Any:
    """Return what the row to type into shows."""
    if role == _Role.AccessibleTextRole:
        return translate("ParticipantsTable", "{column}, empty row", column=header(column))
    if role == _Role.EditRole and column in TEXTS:
        return ""
    return None


def of_text(facts: Facts, column: Column, role: int) -> Any:
    """Return a name or an e-mail address."""
    text: str = getattr(facts.person, TEXTS[column])
    if role in (_Role.DisplayRole, _Role.EditRole, _Role.AccessibleTextRole):
        return text
    if role == _Role.AccessibleDescriptionRole:
        field = TEXTS[column]
        found = [one for one in facts.findings if one.field and one.field.value == field]
        return "\n".join(map(describe_finding, found))
    return plain_tooltip(text) if text and role == _Role.ToolTipRole else None


def of_passed(facts: Facts, role: int) -> Any:
    """Return whether somebody passed; who has a certificate has."""
    passed = facts.person.passed or bool(facts.number)
    if role == _Role.CheckStateRole:
        return Qt.CheckState.Checked if passed else Qt.CheckState.Unchecked
    if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
        return passed_word(passed)
    return None


def of_certificate(facts: Facts, types: Mapping[int, str], default: int | None, role: int) -> Any:
    """Return the wording; that for all stands in italics."""
    person = facts.person
    if role == _Role.EditRole:
        return person.certificate_type
    as_for_all = person.certificate_type is None and person.passed and not facts.number
    text = _wording(facts, types, default)
    if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
        return text
    if role == _Role.AccessibleDescriptionRole and as_for_all:
        return translate("ParticipantsTable", "As for all")
    if role == _Role.ToolTipRole and as_for_all:
        return plain_tooltip(translate("ParticipantsTable", "As for all: {wording}", wording=text))
    if role == _Role.ToolTipRole:
        return plain_tooltip(text)
    if role == _Role.FontRole and as_for_all:
        font = QFont()
        font.setItalic(True)
        return font
    return None


def _wording(facts: Facts, types: Mapping[int, str], default: int | None) -> str:
    if facts.shown is not None and facts.shown.number and facts.shown.certificate_type:
        return facts.shown.certificate_type
    if not facts.person.passed and not facts.number:
        return "–"
    chosen = facts.person.certificate_type
    name = types.get(chosen if chosen is not None else default or -1)
    return name or translate("ParticipantsTable", "As for all")


def of_status(facts: Facts, role: int) -> Any:
    """Return the glyph, the sentence, and the details behind it."""
    if role not in (
        _Role.DisplayRole,
        _Role.AccessibleTextRole,
        _Role.AccessibleDescriptionRole,
        _Role.ToolTipRole,
        _Role.DecorationRole,
    ):
        return None
    status = status_of(facts)
    if role == _Role.AccessibleDescriptionRole:
        return "\n".join((*status.details, *_answer_by_key(facts)))
    if role == _Role.ToolTipRole:
        return plain_tooltip("\n".join(status.details) or status.text)
    if role == _Role.DecorationRole:
        return QgsApplication.getThemeIcon(status.kind.value) if status.kind.value else None
    return status.text


def _answer_by_key(facts: Facts) -> list[str]:
    """Return what the button in the cell does, which only a mouse reaches, with its key."""
    answer = answer_of(facts)
    if answer is None:
        return []
    keys = REPAIR_KEYS if answer.repair is not None else RIGHT_KEYS
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return [f"{answer.label} ({shown})"]
