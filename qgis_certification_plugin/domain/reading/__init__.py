"""Lists of people from anywhere: clipboards, files, sheets, meeting reports, layers."""

from __future__ import annotations

from .errors import CannotRead, Trouble
from .model import (
    Clipboard,
    Dropped,
    FileBytes,
    Grid,
    Mapping,
    Note,
    NoteCode,
    Person,
    Reading,
    Reason,
    Role,
    Row,
    Sheet,
    Source,
    SourceKind,
    Table,
)
from .read import read, reread

__all__ = [
    "CannotRead",
    "Clipboard",
    "Dropped",
    "FileBytes",
    "Grid",
    "Mapping",
    "Note",
    "NoteCode",
    "Person",
    "Reading",
    "Reason",
    "Role",
    "Row",
    "Sheet",
    "Source",
    "SourceKind",
    "Table",
    "Trouble",
    "read",
    "reread",
]
