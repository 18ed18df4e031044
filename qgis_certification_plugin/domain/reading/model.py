"""What goes into reading a list and what comes out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from ..names import Confidence, Order
from ..participants import Participant

# ---------- What goes in ----------


class Source:
    """Where a list comes from: a clipboard, a file, a grid of texts."""


@dataclass(frozen=True)
class Clipboard(Source):
    """What was pasted: plain text and, where the other program offers it, HTML."""

    text: str = ""
    html: str = ""


@dataclass(frozen=True)
class FileBytes(Source):
    """A file that was dropped or chosen. `sheet` and `encoding` are the user's choice, if any."""

    name: str
    data: bytes
    sheet: str | None = None
    encoding: str | None = None


@dataclass(frozen=True)
class Grid(Source):
    """Rows of texts from elsewhere, such as a layer of the project; `header` names its columns.

    `roles` are what its columns hold, where that is known.
    """

    rows: Sequence[Sequence[str]]
    header: Sequence[str] | None = None
    roles: Sequence[Role] | None = None


class SourceKind(Enum):
    """What a source turned out to be."""

    TABLE = "table"  # separated values
    HTML = "html"
    LINES = "lines"  # one person a line, or a list of addresses
    VCARD = "vcard"
    XLSX = "xlsx"
    ODS = "ods"
    TEAMS = "teams"
    ZOOM = "zoom"
    MEET = "meet"
    WEBEX = "webex"
    GRID = "grid"


# ---------- In between ----------


@dataclass(frozen=True)
class Row:
    """One row of a source. `number` counts from 1, as a person would find it there."""

    number: int
    cells: tuple[str, ...]
    hidden: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether no cell holds anything."""
        return not any(self.cells)


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook; `filled` counts its rows that are not empty."""

    name: str
    filled: int
    hidden: bool = False


class Role(Enum):
    """What a column holds. Several columns of one role are joined, left to right."""

    FIRST_NAME = "first-name"
    MIDDLE_NAME = "middle-name"  # goes with the first name
    PARTICLE = "particle"  # a column of its own in Dutch lists; goes with the surname
    SURNAME = "surname"
    FULL_NAME = "full-name"
    EMAIL = "email"
    PASSED = "passed"
    REMARK = "remark"
    IGNORED = "ignored"


@dataclass(frozen=True)
class Mapping:
    """Which column is what; shown to the user, who may correct it.

    One role, header, confidence and list of other likely roles for each column. `header_row` is
    the number of the row that names the columns, None where there is none. `name_order` says how
    the column of full names is split; `order_share` is the share of rows that speak for it.
    """

    roles: tuple[Role, ...]
    headers: tuple[str, ...] = ()
    header_row: int | None = None
    name_order: Order = Order.FIRST_LAST
    order_share: float = 0.0
    order_asked: bool = False
    confidence: Confidence = Confidence.GUESS
    column_confidence: tuple[Confidence, ...] = ()
    alternatives: tuple[tuple[Role, ...], ...] = ()

    @property
    def has_header(self) -> bool:
        """Whether a row of the source names the columns."""
        return self.header_row is not None

    def columns(self, role: Role) -> tuple[int, ...]:
        """The columns of this role, counted from 0."""
        return tuple(index for index, own in enumerate(self.roles) if own is role)

    def with_role(self, column: int, role: Role) -> Mapping:
        """Return the mapping after the user said what a column holds."""
        roles = tuple(role if i == column else own for i, own in enumerate(self.roles))
        sure = tuple(
            Confidence.SURE if i == column else own for i, own in enumerate(self.column_confidence)
        )
        return replace(self, roles=roles, column_confidence=sure)

    def with_order(self, order: Order) -> Mapping:
        """Return the mapping after the user said how full names are written."""
        return replace(self, name_order=order, order_asked=True)

    def with_header_row(self, number: int | None) -> Mapping:
        """Return the mapping after the user said which row names the columns, if any."""
        return replace(self, header_row=number)


# ---------- What comes out ----------


class Reason(Enum):
    """Why a row is no participant."""

    TITLE = "title"  # above the header
    HEADER = "header"
    REPEATED_HEADER = "repeated-header"
    SEPARATOR_LINE = "separator-line"  # sep=; of a spreadsheet program
    RULE = "rule"  # a line of dashes
    COMMENT = "comment"
    TOTAL = "total"
    FOOTER = "footer"
    OTHER_SECTION = "other-section"  # of a meeting's report
    JOINED_AGAIN = "joined-again"  # the same person came back into the meeting
    NO_PERSON = "no-person"  # nothing in the columns of name and e-mail
    NOT_A_PERSON = "not-a-person"  # an address card of a group


@dataclass(frozen=True)
class Dropped:
    """A row that was left out: where it stands, what it says, why."""

    number: int
    reason: Reason
    cells: tuple[str, ...]


class NoteCode(Enum):
    """Things to know about a reading that went well."""

    ENCODING_GUESSED = "encoding-guessed"  # value: its name
    NULS_REMOVED = "nuls-removed"  # value: how many
    INVISIBLE_REMOVED = "invisible-removed"  # rows with invisible characters taken out
    HIDDEN_ROWS = "hidden-rows"  # read, though not shown in the spreadsheet
    HIDDEN_COLUMNS = "hidden-columns"  # value: how many
    MERGED_CELLS = "merged-cells"  # value: how many
    OTHER_SHEETS = "other-sheets"  # value: how many have something in them
    LEFT_OUT_OF_NAME = "left-out-of-name"  # value: the title, degree or remark
    NAME_UNSURE = "name-unsure"  # rows whose full name was split by guess
    PASSED_UNCLEAR = "passed-unclear"  # value: what stands there
    ORGANISER = "organiser"  # of the meeting; not counted as passed
    TWO_NAMES = "two-names"  # shown under another name in the meeting; value: that name
    EXTRA_CELLS = "extra-cells"  # a separator inside a name was put right
    PARTICLE_MOVED = "particle-moved"  # "Berg, van den" became "van den Berg"
    EMAIL_LEFT_OUT = "email-left-out"  # value: another e-mail in the row
    UNCLOSED_QUOTE = "unclosed-quote"
    WHOLE_LINES_QUOTED = "whole-lines-quoted"


@dataclass(frozen=True)
class Note:
    """Something to know; `rows` are numbers of the source."""

    code: NoteCode
    value: str = ""
    rows: tuple[int, ...] = ()


@dataclass(frozen=True)
class Person:
    """A participant and the row of the source where she stands."""

    participant: Participant
    number: int

    @property
    def remark(self) -> str:
        """What the source notes about her."""
        return self.participant.remark


@dataclass(frozen=True)
class Table:
    """What a reader of one format makes of its source, before anybody asked what it means.

    `roles` are known from the format itself (address lines, cards), else None; so is
    `header_row`, the number of the row that names the columns.
    """

    rows: tuple[Row, ...]
    kind: SourceKind
    roles: tuple[Role, ...] | None = None
    dropped: tuple[Dropped, ...] = ()
    notes: tuple[Note, ...] = ()
    encoding: str = ""
    encoding_certain: bool = True
    sheets: tuple[Sheet, ...] = ()
    sheet: str = ""
    organisers: tuple[int, ...] = ()  # rows of those who held the meeting
    empty_rows: int = 0
    header_row: int | None = None


@dataclass(frozen=True)
class Reading:
    """A list that was read. Every row of the source that is not empty is in `people` or `dropped`.

    `table` is what the mapping was applied to; it is kept for `reread`.
    """

    people: tuple[Person, ...]
    mapping: Mapping
    dropped: tuple[Dropped, ...]
    notes: tuple[Note, ...]
    table: Table = field(repr=False)

    @property
    def participants(self) -> tuple[Participant, ...]:
        """The people, in the order of the source."""
        return tuple(person.participant for person in self.people)

    @property
    def source_kind(self) -> SourceKind:
        """What the source turned out to be."""
        return self.table.kind

    @property
    def empty_rows(self) -> int:
        """How many rows of the source hold nothing at all."""
        return self.table.empty_rows

    @property
    def encoding(self) -> str:
        """How the letters of a file were read; empty for a clipboard and for workbooks."""
        return self.table.encoding

    @property
    def encoding_certain(self) -> bool:
        """Whether no other encoding is likely."""
        return self.table.encoding_certain

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets of a workbook."""
        return self.table.sheets

    @property
    def sheet(self) -> str:
        """The sheet that was read."""
        return self.table.sheet
