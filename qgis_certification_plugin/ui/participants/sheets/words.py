"""What is said of sheets: their names in the menu, and how making them went."""

from __future__ import annotations

from ....domain.sheets import MOST_DAYS, Sheet
from ....translation import translate


def pdf_text(sheet: Sheet) -> str:
    """Return the menu's entry that makes a PDF."""
    return {
        Sheet.SIGN_IN: translate("Print", "Sign-In List (PDF)…"),
        Sheet.PLATES: translate("Print", "Name Plates (PDF)…"),
        Sheet.ATTENDANCE: translate("Print", "Attendance per Day (PDF)…"),
    }[sheet]


def layout_text(sheet: Sheet) -> str:
    """Return the menu's entry that opens the layout."""
    return {
        Sheet.SIGN_IN: translate("Print", "Sign-In List…"),
        Sheet.PLATES: translate("Print", "Name Plates…"),
        Sheet.ATTENDANCE: translate("Print", "Attendance per Day…"),
    }[sheet]


def saved(file: str, pages: int, layout: str | None) -> str:
    """Say where the PDF is; `layout` names the user's own that it was made with."""
    text = translate(
        "Print",
        "%n page(s) were saved in {file}. It holds names: remove it when it has served its "
        "purpose.",
        n=pages,
        file=file,
    )
    if layout is None:
        return text
    made = translate(
        "Print", "It was made with the layout “{layout}” of your project.", layout=layout
    )
    return f"{text} {made}"


def in_project(layout: str, names: int) -> str:
    """Say what is in the project now, and who may see it there."""
    return translate(
        "Print",
        "The layout “{layout}” and a table layer with %n name(s) are in the project. Change the "
        "layout as you like: PDFs are made with it from now on. The names lie in memory only, but "
        "a project is not private: remove both before you pass it on.",
        n=names,
        layout=layout,
    )


def not_written(file: str, reason: str) -> str:
    """Say why the file is not there."""
    return translate(
        "Print",
        "{file} could not be written ({reason}). A file that was there is as it was. Close the "
        "file where it is open in another program, or choose another folder.",
        file=file,
        reason=reason,
    )


def not_drawn(layout: str | None) -> str:
    """Say that there are no pages; `layout` names the user's own that they were drawn with."""
    if layout is None:
        return translate(
            "Print",
            "The pages could not be drawn, and no file was written. Try again; restart QGIS when "
            "it happens again.",
        )
    return translate(
        "Print",
        "The pages could not be drawn, and no file was written: the layout “{layout}” of your "
        "project has no pages, or its layer was changed meanwhile. Try again, or remove that "
        "layout (Project → Layout Manager) to print with a new one.",
        layout=layout,
    )


def layer_in_use() -> str:
    """Say that somebody types into the layer."""
    return translate(
        "Print",
        "The layer of this sheet is being edited in the project. Save or cancel your edits "
        "there, and try again: what you typed would be lost otherwise.",
    )


def loads_from_elsewhere() -> str:
    """Say that a layout could tell names to somebody."""
    return translate(
        "Print",
        "Nothing was printed: the layout of this sheet in your project holds HTML, or a picture "
        "whose source is an expression, and could send names over the internet. Remove these "
        "items from the layout, or the layout from the project, and try again.",
    )


def nobody() -> str:
    """Say that there is nothing to print."""
    return translate(
        "Print", "None of these rows has a name. Type the names into the table, and print then."
    )


def too_many_days(days: int) -> str:
    """Say that a course is too long for a list of each day."""
    return translate(
        "Print",
        "From its first day to its last, this course takes {days} days. There is a list for each "
        "day of a course of at most {most} days. Print the sign-in list instead.",
        days=days,
        most=MOST_DAYS,
    )


def cancelled() -> str:
    """Say that there is no file."""
    return translate("Print", "Cancelled: no file was written.")


def drawing() -> str:
    """Say what is being done."""
    return translate("Print", "Drawing the pages")


def cancel_help() -> str:
    """Explain the button that stops it."""
    return translate("Print", "Stop drawing; no file is written")


def dialog_title(sheet: Sheet) -> str:
    """Return the title of the question for a file."""
    return {
        Sheet.SIGN_IN: translate("Print", "Save the Sign-In List"),
        Sheet.PLATES: translate("Print", "Save the Name Plates"),
        Sheet.ATTENDANCE: translate("Print", "Save the Attendance per Day"),
    }[sheet]
