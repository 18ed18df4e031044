"""Translation files are read as Qt Linguist writes them, and strangers' files within limits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.linguist.errors import BadTranslation
from qgis_certification_plugin.linguist.ts import MOST_BYTES, Message, read_ts
from tests.unit.linguist.texts import ODD, ts_text

# What XML 1.0 holds; a carriage return is read as a line feed.
TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
    | st.sampled_from("\n\t")
)
MESSAGES = st.lists(
    st.builds(
        Message,
        TEXTS,
        TEXTS,
        TEXTS,
        st.tuples(TEXTS),
        st.just(False),
        st.sampled_from(["", "unfinished", "vanished"]),
    )
    | st.builds(Message, TEXTS, TEXTS, TEXTS, st.tuples(TEXTS, TEXTS), st.just(True)),
    max_size=5,
)


@given(MESSAGES)
def test_what_is_written_is_read(messages: list[Message]) -> None:
    read = read_ts(ts_text(messages, "pt_BR"))
    assert (read.language, list(read.messages)) == ("pt_BR", messages)


def test_what_the_sources_have_lost_does_not_count() -> None:
    read = read_ts(ODD)
    assert (read.translated, read.total) == (17, 20)


def test_characters_that_xml_cannot_hold_are_read() -> None:
    assert "l\x1fm" in {message.source for message in read_ts(ODD).messages}


@pytest.mark.parametrize("value", ["", "x", "xyz", "xd800", "x110000", "-1"])
def test_a_wrong_character_is_left_out(value: str) -> None:
    data = ODD.replace(b'value="x1f"', f'value="{value}"'.encode())
    assert "lm" in {message.source for message in read_ts(data).messages}


_BOMB = (
    b'<!DOCTYPE TS [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    b'<TS language="nl"><context><name>&b;</name></context></TS>'
)
_STRANGER = b'<!DOCTYPE TS [<!ENTITY a SYSTEM "file:///etc/hostname">]><TS language="nl">&a;</TS>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not-xml"),
        (b"Hello", "not-xml"),
        (b"\x3c\xb8\x64\x18\xca\xef\x9c\x95", "not-xml"),
        (b'<TS language="nl"><context>', "not-xml"),
        (b'<?xml version="1.0" encoding="utf-99"?><TS/>', "not-xml"),
        (b"<html><body/></html>", "not-ts"),
        (b"<TS>" + b"<a>" * 50 + b"</a>" * 50 + b"</TS>", "not-ts"),
        (_BOMB, "entities"),
        (_STRANGER, "entities"),
        (b"<TS>" + b" " * MOST_BYTES + b"</TS>", "too-large"),
    ],
)
def test_a_bad_file_is_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(BadTranslation) as caught:
        read_ts(data)
    assert caught.value.reason == reason


def test_the_line_of_a_mistake_is_told() -> None:
    with pytest.raises(BadTranslation) as caught:
        read_ts(b'<TS language="nl">\n<context>\n</wrong>\n</TS>')
    assert caught.value.line == 3


@given(st.binary(max_size=200))
def test_anything_is_read_or_refused(data: bytes) -> None:
    try:
        read_ts(data)
    except BadTranslation as error:
        assert error.reason in {"not-xml", "not-ts", "entities"}  # noqa: PT017
