"""Why a source cannot be read, by code; the interface says what to do about it."""

from __future__ import annotations

from enum import Enum


class Trouble(Enum):
    """What is the matter with a source."""

    EMPTY = "empty"  # nothing in it
    TOO_LARGE = "too-large"  # larger than any list of people; value: the limit that was passed
    BINARY = "binary"  # no text and no spreadsheet
    DAMAGED = "damaged"  # a spreadsheet that breaks off or is not what it says
    LACKING = "lacking"  # packed by a method that this Python lacks; value: the part concerned
    PROTECTED = "protected"  # save without a password
    NO_SUCH_SHEET = "no-such-sheet"  # value: the name asked for
    OLD_EXCEL = "old-excel"  # .xls: save as .xlsx
    BINARY_EXCEL = "binary-excel"  # .xlsb: save as .xlsx
    NUMBERS = "numbers"  # Apple Numbers: export as .xlsx or CSV
    WORD_PROCESSOR = "word-processor"  # .docx, .odt, .doc, .rtf: copy the table and paste it
    PRESENTATION = "presentation"  # .pptx, .odp
    PDF = "pdf"  # copy the table and paste it, or ask for the list itself
    PICTURE = "picture"
    MAIL = "mail"  # .msg, .eml: open it and copy the table
    ARCHIVE = "archive"  # a zip or gzip: unpack it first
    DATABASE = "database"  # a GeoPackage or SQLite file: add it to the project, use the layer


class CannotRead(Exception):
    """A source that is no list of people. `value` is the limit, name or format concerned."""

    def __init__(self, trouble: Trouble, value: str = "") -> None:
        super().__init__(f"{trouble.value} {value}".strip())
        self.trouble = trouble
        self.value = value
