"""Mistakes in a table of participants, found before they cost money, and how to repair them."""

from __future__ import annotations

from .acknowledging import call_right, with_text
from .checker import Checker, SafeRepair, check_all
from .context import Context, Enrolled, KnownPerson
from .email_shape import is_email
from .findings import LEVELS, Change, Field, Finding, Level, Repair, blocks

__all__ = [
    "LEVELS",
    "Change",
    "Checker",
    "Context",
    "Enrolled",
    "Field",
    "Finding",
    "KnownPerson",
    "Level",
    "Repair",
    "SafeRepair",
    "blocks",
    "call_right",
    "check_all",
    "is_email",
    "with_text",
]
