"""Whatever goes in: only the typed error comes out, and no row and no e-mail is lost."""

from __future__ import annotations

import random

from hypothesis import example, given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.names import Order
from qgis_certification_plugin.domain.reading import (
    CannotRead,
    Clipboard,
    FileBytes,
    Grid,
    Reading,
    Role,
    Source,
    SourceKind,
    read,
    reread,
)
from qgis_certification_plugin.domain.reading.delimited import EMAIL
from tests.data.participants.make import cases

WILD = st.text(
    st.one_of(
        st.sampled_from("\t\n\r;,|\"'<>@. \u00a0=:#-_\\/()[]\u200b\u0000ABabé山김ش0123"),
        st.characters(codec="utf-8"),
    ),
    max_size=120,
)
FRAGMENTS = st.lists(
    st.sampled_from(
        [
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "<td colspan=3 rowspan='99'>",
            "<th>",
            "<p>",
            "<br>",
            "<style>",
            "<!--",
            "-->",
            "<span hidden>",
            "</span>",
            "&nbsp;",
            "&#0;",
            "Ann Lee",
            "ann@example.org",
            "<ann@example.org>",
            "E-mail",
            "Name",
            "\n",
            "\t",
            ";",
            "BEGIN:VCARD\n",
            "END:VCARD\n",
            "N:Lee;Ann\n",
            "EMAIL:ann@example.org\n",
            " =C3\n",
            "N;ENCODING=QUOTED-PRINTABLE;CHARSET=x:=C3=\n",
            "sep=;\n",
            '"',
            '""',
            "Total: 3\n",
            "2. Participants\n",
            "Name\tJoin Time\tLeave Time\tEmail\tRole\n",
            "---\n",
            "# x\n",
        ]
    ),
    max_size=30,
).map("".join)
CORPUS_BYTES = sorted(
    {c.content for c in cases().values() if isinstance(c.content, bytes) and c.content}, key=len
)


def rows_are_kept(reading: Reading) -> bool:
    found = {person.number for person in reading.people} | {d.number for d in reading.dropped}
    return {row.number for row in reading.table.rows} <= found


def read_or_refuse(source: Source) -> Reading | None:
    try:
        reading = read(source)
    except CannotRead:
        return None
    assert rows_are_kept(reading)
    return reading


def everything(reading: Reading) -> str:
    people = [
        f"{p.participant.first_name} {p.participant.surname} {p.participant.email} {p.remark}"
        for p in reading.people
    ]
    cells = [cell for row in reading.table.rows for cell in row.cells]
    dropped = [cell for item in reading.dropped for cell in item.cells]
    return "\n".join((*people, *cells, *dropped))


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    read_or_refuse(FileBytes("x.csv", data))


@given(st.one_of(WILD, FRAGMENTS), st.one_of(st.just(""), WILD, FRAGMENTS))
def test_any_clipboard(text: str, html: str) -> None:
    read_or_refuse(Clipboard(text, html))


@given(FRAGMENTS, st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"]))
def test_any_text_file(text: str, encoding: str) -> None:
    read_or_refuse(FileBytes("x.txt", text.encode(encoding)))


@given(st.sampled_from(CORPUS_BYTES), st.integers(0, 2**32), st.integers(0, 6))
def test_damaged_files(data: bytes, seed: int, changes: int) -> None:
    dice = random.Random(seed)
    damaged = bytearray(data)
    for _ in range(changes):
        damaged[dice.randrange(len(damaged))] = dice.randrange(256)
    if dice.random() < 0.3:
        del damaged[dice.randrange(len(damaged)) :]
    read_or_refuse(FileBytes("x.xlsx", bytes(damaged)))


@example([["", "", "0@0"], ["", "00"]], ["0"])
@given(st.lists(st.lists(WILD, max_size=5), max_size=6), st.none() | st.lists(WILD, max_size=5))
def test_any_grid(rows: list[list[str]], header: list[str] | None) -> None:
    read_or_refuse(Grid(rows, header))


@given(st.one_of(WILD, FRAGMENTS))
def test_no_email_is_lost(text: str) -> None:
    reading = read_or_refuse(Clipboard(text))
    if reading is None or reading.source_kind is SourceKind.VCARD:  # cards hold more than people
        return
    visible = "".join(c for c in text if c.isprintable() or c.isspace())
    kept = everything(reading)
    for mail in EMAIL.findall(visible) if visible.isascii() else ():
        assert mail.strip(".'`") in kept


@given(
    st.one_of(WILD, FRAGMENTS),
    st.lists(st.sampled_from(Role), min_size=12, max_size=12),
    st.sampled_from(Order),
    st.none() | st.integers(0, 5),
)
def test_any_correction(text: str, roles: list[Role], order: Order, header: int | None) -> None:
    reading = read_or_refuse(Clipboard(text))
    if reading is None:
        return
    mapping = reading.mapping
    for column, role in zip(range(len(mapping.roles)), roles):
        mapping = mapping.with_role(column, role)
    for changed in (
        mapping,
        mapping.with_order(order),
        mapping.with_header_row(header),
        reading.mapping.with_header_row(header),
    ):
        assert rows_are_kept(reread(reading, changed))
