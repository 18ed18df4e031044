"""Cells on their way to a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

# A spreadsheet would take a cell that starts so for a formula and run it, some of them also where
# the sign is the wide one of East Asian keyboards.
_FORMULA = tuple("=+-@＝＋－＠")


def to_tsv(rows: Iterable[Sequence[str]]) -> str:
    """Return the rows as tab separated lines that no spreadsheet takes for formulas."""
    return "".join("\t".join(_cell(text) for text in row) + "\n" for row in rows)


def _cell(text: str) -> str:
    plain = " ".join(text.split())
    return f"'{plain}" if plain.startswith(_FORMULA) else plain
