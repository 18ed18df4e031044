"""Mistakes in a table of participants, found before they cost money, and how to repair them."""

from __future__ import annotations

from .checker import Checker, SafeRepair, check_all
from .context import Context, KnownPerson
from .findings import LEVELS, Change, Enrolled, Field, Finding, Level, Repair, blocks

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
    "check_all",
]
