"""What somebody has looked at and called right, and how long that holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..participants import Participant
from .findings import Field, Finding, Level

# Codes about the address, and about the person as a whole; all others are about the name.
_ABOUT_EMAIL = ("email-",)
_ABOUT_PERSON = ("person-", "known-", "enrolled-", "already-")

# One question asked in several ways: who answers one has answered all.
_WHICH_DOMAIN = frozenset({"email-domain", "email-domain-like", "email-top-level"})


def call_right(row: Participant, findings: Iterable[Finding]) -> Participant:
    """Return the row with everything called right that needs a look and nothing else."""
    codes = [finding.code for finding in findings if finding.level is Level.LOOK]
    if not _WHICH_DOMAIN.isdisjoint(codes):
        codes += sorted(_WHICH_DOMAIN)
    return replace(row, acknowledged=tuple(dict.fromkeys((*row.acknowledged, *codes))))


def with_text(row: Participant, field: Field, text: str) -> Participant:
    """Return the row with another text in a cell.

    What was called right about the old text has to be looked at again, and whoever was to be
    enrolled as somebody known is a person of her own again.
    """
    if getattr(row, field.value) == text:
        return row
    kept = tuple(code for code in row.acknowledged if not _is_about(code, field))
    texts: dict[str, Any] = {field.value: text}
    return replace(row, acknowledged=kept, known=None, **texts)


def _is_about(code: str, field: Field) -> bool:
    if code.startswith(_ABOUT_PERSON):
        return True
    return code.startswith(_ABOUT_EMAIL) is (field is Field.EMAIL)
