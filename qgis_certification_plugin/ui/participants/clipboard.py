"""Cells on their way to a spreadsheet and back."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from qgis.PyQt.QtCore import QByteArray, QMimeData

from ...domain.spreadsheet import neutral, restored

# Cells of this table as they are, for another place in it.
OWN = "application/x-qgis-certification-cells"


@dataclass(frozen=True)
class Block:
    """Texts of cells, row by row. `is_whole_rows`: every column of the table was copied."""

    rows: tuple[tuple[str, ...], ...]
    is_whole_rows: bool = False

    @property
    def width(self) -> int:
        """How many columns the longest row has."""
        return max(map(len, self.rows), default=0)


def to_tsv(rows: Iterable[Sequence[str]]) -> str:
    """Return the rows as tab separated lines that no spreadsheet takes for formulas."""
    return "".join(
        "\t".join(neutral(" ".join(text.split())) for text in row) + "\n" for row in rows
    )


def clipboard_data(shown: Iterable[Sequence[str]], block: Block) -> QMimeData:
    """Return what goes on the clipboard: texts as shown for others, the block for this table."""
    data = QMimeData()
    data.setText(to_tsv(shown))
    own = json.dumps({"rows": block.rows, "whole": block.is_whole_rows})
    data.setData(OWN, QByteArray(own.encode()))
    return data


def own_block(data: QMimeData) -> Block | None:
    """Return the cells of this table on the clipboard; None where they are of something else."""
    if not data.hasFormat(OWN):
        return None
    try:
        own = json.loads(bytes(data.data(OWN)).decode())
        rows = tuple(tuple(str(text) for text in row) for row in own["rows"])
        return Block(rows, bool(own["whole"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def block_of(text: str) -> Block:
    """Return the cells of a text as spreadsheets put it on the clipboard."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    # A quotation mark that is never closed is only a mark.
    rows = [line.split("\t") for line in lines]
    if text.count('"') % 2 == 0:
        with suppress(csv.Error):  # of a cell that is far too long
            rows = list(csv.reader((f"{line}\n" for line in lines), delimiter="\t"))
    return Block(tuple(tuple(restored(cell) for cell in row) or ("",) for row in rows))
