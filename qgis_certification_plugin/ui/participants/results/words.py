"""The result sheet as texts: what stands in its columns, and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qgis.PyQt.QtCore import QLocale, Qt

from ....server.pages.course import CoursePage
from ....services.export import ExportTable
from ....services.results import Result
from ....translation import translate
from ...dates import day_text, period_text
from ...templates import render

# The column with the links.
LINK = 4


def headings() -> tuple[str, ...]:
    """Return the headings of the columns."""
    return (
        translate("ResultSheet", "Name"),
        translate("ResultSheet", "Number"),
        translate("ResultSheet", "Certificate"),
        translate("ResultSheet", "Issued on"),
        translate("ResultSheet", "Verify at", "heading over links"),
        translate("ResultSheet", "PDF file"),
    )


def line_of(result: Result) -> tuple[str, ...]:
    """Return the texts of one certificate."""
    row = result.row
    file = result.file if row.paid else translate("ResultSheet", "Not paid: no PDF")
    issued = day_text(result.issued) if result.issued else ""
    return row.name, result.number, row.certificate_type or "", issued, result.link, file


def export_table(results: Sequence[Result]) -> ExportTable:
    """Return the sheet for other programs; days in the one way that all of them read."""
    names = ("name", "number", "certificate", "issued", "link", "pdf")
    lines = []
    for result in results:
        texts = list(line_of(result))
        texts[3] = result.issued.isoformat() if result.issued else ""
        lines.append(texts)
    return ExportTable.make(list(zip(names, headings())), lines)


def title(page: CoursePage) -> str:
    """Return the name of the course with its days."""
    return f"{page.course_type} · {period_text(page.start, page.end)}"


def summary(results: Sequence[Result], unknown_days: int) -> str:
    """Return how many certificates there are, and why a day may be missing."""
    text = translate("ResultSheet", "%n certificate(s)", n=len(results))
    if not unknown_days:
        return text
    missing = translate(
        "ResultSheet",
        "The day of issue is known of what was issued from this computer only: the site does "
        "not show it.",
    )
    return f"{text}. {missing}"


def html(results: Sequence[Result], page: CoursePage, today: date) -> str:
    """Return the sheet as a page to print, in the language that QGIS has now."""
    locale = QLocale()
    right = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    details = (page.organisation_name, page.centre, page.convener)
    lines = [
        [(text, text if place == LINK else "") for place, text in enumerate(line_of(result))]
        for result in results
    ]
    return render(
        "results.html",
        language=locale.name().replace("_", "-"),
        direction="rtl" if right else "ltr",
        title=title(page),
        details=" · ".join(filter(None, details)),
        caption=translate("ResultSheet", "Official QGIS certificates of this course"),
        headings=headings(),
        lines=lines,
        footer=translate(
            "ResultSheet",
            "As the certification site showed it on {day}. Anybody can check a certificate at "
            "its link.",
            day=day_text(today),
        ),
    )
