"""The table as it is shown, in words."""

from __future__ import annotations

from collections.abc import Sequence

from ....services.export import ExportTable
from ....translation import translate
from ..cell_values import shown_text
from ..columns import Column, header
from ..model import ParticipantsModel

# What the columns are called in files and layers for programs.
_NAMES = {
    Column.PASSED: "passed",
    Column.FIRST_NAME: "first_name",
    Column.SURNAME: "surname",
    Column.EMAIL: "email",
    Column.CERTIFICATE: "certificate_type",
    Column.STATUS: "status",
    Column.REMARK: "remark",
}
_NUMBER = "certificate_number"


def export_table(
    model: ParticipantsModel, rows: Sequence[int], columns: Sequence[Column]
) -> ExportTable:
    """Return these rows of the model with these columns, and the numbers of the certificates."""
    number = translate("Export", "Certificate number")
    headings = [*((_NAMES[c], header(c)) for c in columns), (_NUMBER, number)]
    texts = [
        [*(shown_text(model, row, column) for column in columns), model.facts(row).number or ""]
        for row in rows
    ]
    return ExportTable.make(headings, texts)
