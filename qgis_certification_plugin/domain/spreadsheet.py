"""Cells on their way into a spreadsheet program, which takes some texts for formulas and runs them.

A text that starts with one of these signs gets an apostrophe before it, which the programs take
for "this is text"; the wide forms are signs of formulas in East Asian spreadsheets.
"""

from __future__ import annotations

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def neutral(text: str) -> str:
    """Return `text` so that no spreadsheet program takes it for a formula."""
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text


def restored(text: str) -> str:
    """Return what `neutral` was given."""
    is_neutral = text.startswith("'") and text[1:].startswith(FORMULA_SIGNS)
    return text[1:] if is_neutral else text
