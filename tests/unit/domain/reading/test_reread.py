"""What the user corrects in the guess, and what stays."""

from __future__ import annotations

from qgis_certification_plugin.domain.names import Confidence, Order
from qgis_certification_plugin.domain.reading import (
    Clipboard,
    Grid,
    Reading,
    Reason,
    Role,
    read,
    reread,
)


def names(reading: Reading) -> list[tuple[str, str]]:
    return [(p.first_name, p.surname) for p in reading.participants]


TABLE = Clipboard("Abel\tKofi\tabel@example.gh\nAma\tEsi\tama@example.gh")


def test_columns_are_swapped() -> None:
    reading = read(TABLE)
    assert names(reading) == [("Abel", "Kofi"), ("Ama", "Esi")]
    swapped = reading.mapping.with_role(0, Role.SURNAME).with_role(1, Role.FIRST_NAME)
    assert names(reread(reading, swapped)) == [("Kofi", "Abel"), ("Esi", "Ama")]


def test_a_correction_is_sure_and_can_be_taken_back() -> None:
    reading = read(TABLE)
    corrected = reread(reading, reading.mapping.with_role(1, Role.IGNORED))
    assert corrected.mapping.column_confidence[1] is Confidence.SURE
    assert names(corrected) == [("Abel", ""), ("Ama", "")]
    assert names(reread(corrected, reading.mapping)) == names(reading)


def test_the_order_of_full_names_is_corrected() -> None:
    reading = read(Clipboard("Name;E-mail\nAbel Kofi;a@example.gh\nQuill Xander;q@example.gh"))
    turned = reread(reading, reading.mapping.with_order(Order.LAST_FIRST))
    assert names(turned) == [("Kofi", "Abel"), ("Xander", "Quill")]
    assert turned.mapping.order_asked


def test_a_column_made_a_full_name_finds_its_order() -> None:
    reading = read(Clipboard("Who\tE-mail\nKovács Anna\ta@example.hu\nNagy Katalin\tk@example.hu"))
    full = reread(reading, reading.mapping.with_role(0, Role.FULL_NAME))
    assert full.mapping.name_order is Order.LAST_FIRST
    assert names(full) == [("Anna", "Kovács"), ("Katalin", "Nagy")]


def test_a_header_that_is_none_becomes_a_person() -> None:
    reading = read(Clipboard("First name\tSurname\nAnn\tLee"))
    assert reading.mapping.has_header
    bare = reread(reading, reading.mapping.with_header_row(None))
    assert names(bare) == [("First name", "Surname"), ("Ann", "Lee")]


def test_a_row_made_the_header_names_the_columns() -> None:
    reading = read(Clipboard("Wer\tWomit\nAnn\tann@example.org\nBo\tbo@example.org"))
    headed = reread(reading, reading.mapping.with_header_row(1))
    assert headed.mapping.headers == ("Wer", "Womit")
    assert [d.reason for d in headed.dropped] == [Reason.HEADER]
    assert [p.email for p in headed.participants] == ["ann@example.org", "bo@example.org"]


def test_a_result_column_without_header_can_be_named() -> None:
    reading = read(Clipboard("Ann Lee\ta@example.org\tja\nBo Li\tb@example.org\tnee"))
    assert Role.PASSED in reading.mapping.alternatives[2]
    named = reread(reading, reading.mapping.with_role(2, Role.PASSED))
    assert [p.passed for p in named.participants] == [True, False]


def test_rows_without_anybody_are_dropped_and_come_back() -> None:
    grid = Grid([("", "Ann"), ("Bo", "")], ("First name", "Remark"))
    reading = read(grid)
    assert [(d.number, d.reason) for d in reading.dropped] == [
        (1, Reason.HEADER),
        (2, Reason.NO_PERSON),
    ]
    all_of_them = reread(reading, reading.mapping.with_role(1, Role.SURNAME))
    assert names(all_of_them) == [("", "Ann"), ("Bo", "")]
