"""What once broke a reader, or would have held it for ever, is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz import guard
from tests.fuzz.__main__ import CRASHES, shortened, trouble
from tests.fuzz.parsers import PARSERS, parse

KEPT = sorted(CRASHES.glob("*/*.bin"))
# A word again and again: a page of each held a reader for minutes to hours.
PUMPED = {
    "page-profile": ["<a ", '<a b="', "<a/", "<!--", "<!--x>", "<![", "<![if ", "</", "<?", "&#"],
    "list-text": ["<", "[(", "\t", " ", "\n", "a@", "mailto:", ",", ";", "-", "1. ", ": "],
    "list-html": ["<a ", "<a b='", "<!--", "<![CDATA[", "<td ", "<![if x"],
    "page-course": ["<table", '<table id="course-attendees-table"><tbody>'],
    "pdf": ["1", "1 0 obj ", "(\\(", "/F1 1 0 R ", "<4", "1 0 obj stream\nBT (\\( Tj"],
}


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_broke_a_reader_is_read(path: Path) -> None:
    parse(path.parent.name, path.read_bytes())


@pytest.mark.timeout(120)
@pytest.mark.parametrize(("name", "word"), [(n, w) for n, words in PUMPED.items() for w in words])
def test_a_word_without_end_does_not_hold_a_reader(name: str, word: str) -> None:
    size = 100_000 if name == "list-text" else 600_000
    parse(name, (word * size)[:size].encode() + b"\n</table></html>%%EOF")


@pytest.mark.timeout(120)
def test_many_labels_side_by_side_do_not_hold_the_reader_of_a_course() -> None:
    label = '<div class="has-text-weight-medium">Start Date:</div>'
    notice = "Only authorized users can see"
    parse("page-course", (label * 20_000 + notice).encode())


def test_every_kept_input_belongs_to_a_reader() -> None:
    assert {path.parent.name for path in KEPT} <= set(PARSERS)


def test_a_reader_that_computes_for_too_long_is_ended() -> None:
    def compute() -> None:
        with guard.limited(0.05):
            while True:
                pass

    with pytest.raises(guard.TookTooLong):
        compute()


def test_what_breaks_a_reader_is_noticed_and_made_short(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(data: bytes) -> None:
        if b"x" in data:
            raise ZeroDivisionError

    monkeypatch.setitem(PARSERS, "test", PARSERS["pdf"].__class__(read, (), ()))
    assert trouble("test", b"abc") == ""
    assert trouble("test", b"abxc").startswith("ZeroDivisionError")
    assert shortened("test", b"a" * 100 + b"x" + b"b" * 50) == b"x"
