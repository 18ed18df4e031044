"""Why a list could not be read and what to do about it, in sentences."""

from __future__ import annotations

from ...domain.reading import CannotRead, Trouble
from ...translation import translate
from .encodings import common_name, encoding_name
from .imported import Origin, OriginKind


def describe_trouble(error: CannotRead | OSError, origin: Origin) -> str:
    """Return what is wrong with a source and what to do; its name stands in front."""
    text = _not_opened(error) if isinstance(error, OSError) else _sentence(error, origin.kind)
    return of_source(origin, text)


def of_source(origin: Origin, sentence: str) -> str:
    """Return a sentence with the name of the source in front, where it has one."""
    if not origin.name:
        return sentence
    return translate("Trouble", "{source}: {sentence}", source=origin.name, sentence=sentence)


def _not_opened(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return translate("Trouble", "This file is not there any more. Nothing was added.")
    if isinstance(error, IsADirectoryError):
        return translate(
            "Trouble", "This is a folder. Choose or drop the file with the list that is in it."
        )
    if isinstance(error, PermissionError):
        return translate(
            "Trouble",
            "This file may not be read. Close it in other programs, or copy it to a folder of "
            "your own.",
        )
    return translate(
        "Trouble",
        "This file could not be opened ({reason}). Nothing was added.",
        reason=error.strerror or type(error).__name__,
    )


def _sentence(error: CannotRead, kind: OriginKind) -> str:
    if error.trouble is Trouble.EMPTY:
        return _nobody(kind)
    if error.trouble is Trouble.BINARY and error.value:
        return translate(
            "Trouble",
            "The letters of this file are not written as {encoding}. Choose another encoding.",
            encoding=encoding_name(common_name(error.value)),
        )
    if error.trouble is Trouble.NO_SUCH_SHEET:
        return translate("Trouble", "There is no sheet “{sheet}” in it.", sheet=error.value)
    return _SENTENCES[error.trouble]()


def _nobody(kind: OriginKind) -> str:
    return {
        OriginKind.CLIPBOARD: translate("Import", "There are no people on the clipboard."),
        OriginKind.DROPPED_TEXT: translate("Trouble", "There are no people in what was dropped."),
        OriginKind.FILE: translate("Trouble", "There are no people in it."),
        OriginKind.LAYER: translate("Trouble", "There are no people in its rows."),
        OriginKind.COURSE: translate("Trouble", "There are no participants in this course."),
    }[kind]


_SENTENCES = {
    Trouble.TOO_LARGE: lambda: translate(
        "Import", "That is larger than any list of people. Copy only the participants."
    ),
    Trouble.BINARY: lambda: translate(
        "Trouble",
        "This is neither text nor a spreadsheet. Open it in the program that made it and save it "
        "as .xlsx or .csv; if QGIS can show it, add it as a layer and import that.",
    ),
    Trouble.DAMAGED: lambda: translate(
        "Trouble",
        "This spreadsheet is damaged or not complete. Open it in Excel or LibreOffice and save it "
        "again, or ask for it once more.",
    ),
    Trouble.LACKING: lambda: translate(
        "Trouble",
        "This spreadsheet is packed in a way that this QGIS cannot unpack. Save it again in Excel "
        "or LibreOffice, or copy the rows and paste them here.",
    ),
    Trouble.PROTECTED: lambda: translate(
        "Trouble",
        "This file is protected by a password. Open it, copy the rows and paste them here, or "
        "save a copy without password.",
    ),
    Trouble.OLD_EXCEL: lambda: translate(
        "Trouble",
        "This is a file of an old Excel. Save it as .xlsx in Excel or LibreOffice, or copy the "
        "rows and paste them here.",
    ),
    Trouble.BINARY_EXCEL: lambda: translate(
        "Trouble",
        "This is a binary Excel file. Save it as .xlsx in Excel or LibreOffice, or copy the rows "
        "and paste them here.",
    ),
    Trouble.NUMBERS: lambda: translate(
        "Trouble",
        "This is a file of Apple Numbers. Export it there as Excel or CSV, or copy the rows and "
        "paste them here.",
    ),
    Trouble.WORD_PROCESSOR: lambda: translate(
        "Trouble",
        "This is a text document. Open it, copy the table or the list and paste it here.",
    ),
    Trouble.PRESENTATION: lambda: translate(
        "Trouble", "This is a presentation. Open it, copy the table or the list and paste it here."
    ),
    Trouble.PDF: lambda: translate(
        "Trouble",
        "This is a PDF. Open it, copy the list and paste it here, or ask for the list as a "
        "spreadsheet.",
    ),
    Trouble.PICTURE: lambda: translate(
        "Trouble",
        "This is a picture. Names in a picture cannot be read; ask for the list as a spreadsheet "
        "or as text.",
    ),
    Trouble.MAIL: lambda: translate(
        "Trouble",
        "This is an e-mail. Open it, copy the list and paste it here, or save the attachment and "
        "import that.",
    ),
    Trouble.ARCHIVE: lambda: translate(
        "Trouble", "This is a packed archive. Unpack it and import the list that is in it."
    ),
    Trouble.DATABASE: lambda: translate(
        "Trouble",
        "This is a database. Add its table to the project, then choose “From Layer…” under Import.",
    ),
}
