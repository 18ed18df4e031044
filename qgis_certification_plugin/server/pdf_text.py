"""The lines of text on a certificate (contract 5.5, 12), read with the standard library.

Not a PDF reader: it understands the files that the site's and the practice server's printers
make, and returns nothing for others. Why it is needed: the site keeps PDFs by number and may
hand out that of a revoked certificate under a number that was given out again (5.4).
"""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator, Mapping

from ..domain.text import tidy

# More than any certificate holds, packed and unpacked; a bomb must fill neither memory nor time.
MAX_FILE = 20_000_000
MAX_UNPACKED = 4_000_000
_MOST_CHARACTERS = 70_000
# What printers put for letters that their font lacks.
_NO_GLYPH = {"?", "\u25a0", "\u25a1", "\ufffd", "\x00"}

_BEGIN = re.compile(rb"(?<!\d)(\d{1,10})\s{1,4}0\s{1,4}obj\b")
_FONT = re.compile(rb"/(F[\w+]{0,80})\s{1,4}(\d{1,10})\s{1,4}0\s{1,4}R")
# What is escaped outside of a text is passed over: no text begins there.
_TOKEN = re.compile(
    rb"(?P<end>\bET\b)|/(?P<font>F[\w+]{0,80})\s{1,4}[\d.]{1,20}\s{1,4}Tf"
    rb"|\((?P<text>(?:[^()\\]|\\.)*)\)|<(?P<hex>[0-9A-Fa-f\s]*)>|\\.",
    re.S,
)


class _File:
    """The objects of a PDF, unpacked as far as `MAX_UNPACKED` in all reaches."""

    def __init__(self, pdf: bytes) -> None:
        self.objects = dict(_objects(pdf))
        self._left = MAX_UNPACKED

    def stream(self, number: int) -> bytes | None:
        """Return an object's stream, unpacked; None where there is none that can be read."""
        body = self.objects.get(number, b"")
        start = re.search(rb"\bstream\r?\n", body)
        end = body.rfind(b"endstream")
        if start is None or end < start.end() or b"/Subtype /Image" in body[: start.start()]:
            return None
        head, data = body[: start.start()], body[start.end() : end].rstrip(b"\r\n")
        try:
            if b"/ASCII85Decode" in head:
                data = base64.a85decode(_without_end(data.strip()))
            if b"/FlateDecode" in head:
                data = zlib.decompressobj().decompress(data, self._left + 1)
        except (ValueError, zlib.error):
            return None
        if len(data) > self._left:
            self._left = 0
            return None
        self._left -= len(data)
        return data


def _objects(pdf: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while (begin := _BEGIN.search(pdf, place)) is not None:
        place = pdf.find(b"endobj", begin.end())
        if place < 0:
            return
        yield int(begin[1]), pdf[begin.end() : place]


def lines(pdf: bytes) -> list[str]:
    """Return the lines of text in the order they are printed; none where it cannot be read."""
    if len(pdf) > MAX_FILE:
        return []
    file = _File(pdf)
    fonts = _fonts(file)
    found: list[str] = []
    for number in file.objects:
        content = file.stream(number)
        if content is not None and b"BT" in content and b"Tj" in content:
            found += _printed(content, fonts)
    return [line for line in map(tidy, found) if line]


def is_about(pdf: bytes, number: str, name: str) -> bool | None:
    """Return whether the certificate bears this number and name; None where it is unreadable.

    A letter that the font lacks counts as any letter.
    """
    printed = lines(pdf)
    if not printed:
        return None
    words = {word for line in printed for word in line.split()}
    return number in words and any(_same(line, tidy(name)) for line in printed)


def _same(line: str, name: str) -> bool:
    return len(line) == len(name) and all(
        one == other or one in _NO_GLYPH for one, other in zip(line, name)
    )


def _fonts(file: _File) -> dict[bytes, dict[int, str]]:
    """Return, for each font name, which character a byte stands for."""
    named: dict[bytes, int] = {}
    for body in file.objects.values():
        if b"stream" not in body:
            named.update((name, int(number)) for name, number in _FONT.findall(body))
    tables = {number: _font(file, number) for number in set(named.values())}
    return {name: tables[number] for name, number in named.items()}


def _font(file: _File, number: int) -> dict[int, str]:
    font = file.objects.get(number, b"")
    reference = re.search(rb"/ToUnicode\s{1,4}(\d{1,10})\s{1,4}0\s{1,4}R", font)
    table = file.stream(int(reference[1])) if reference else None
    return _characters(table) if table is not None else {}


def _characters(table: bytes) -> dict[int, str]:
    pairs: dict[int, str] = {}
    for block in _between(table, b"beginbfchar", b"endbfchar"):
        for code, character in re.findall(rb"<([0-9A-Fa-f]{1,8})>\s*<([0-9A-Fa-f]+)>", block):
            pairs[int(code, 16)] = _utf16(character)
    for block in _between(table, b"beginbfrange", b"endbfrange"):
        hexadecimal = rb"<([0-9A-Fa-f]{1,8})>"
        triple = rb"\s*".join([hexadecimal] * 3)
        for first, last, character in re.findall(triple, block):
            start = int(first, 16)
            for offset in range(min(int(last, 16) - start + 1, 256)):
                pairs[start + offset] = chr((int(character, 16) + offset) % 0x110000)
            if len(pairs) > _MOST_CHARACTERS:
                return pairs
    return pairs


def _between(text: bytes, begin: bytes, end: bytes) -> Iterator[bytes]:
    for part in text.split(begin)[1:]:
        inside, found, _ = part.partition(end)
        if found:
            yield inside


def _utf16(digits: bytes) -> str:
    try:
        return bytes.fromhex(digits.decode()).decode("utf-16-be", "replace")
    except ValueError:
        return "\ufffd"


def _printed(content: bytes, fonts: Mapping[bytes, Mapping[int, str]]) -> Iterator[str]:
    line: list[str] = []
    font: Mapping[int, str] = {}
    for token in _TOKEN.finditer(content):
        if token["font"] is not None:
            font = fonts.get(token["font"], {})
        elif token["end"] is not None:
            yield "".join(line)
            line = []
        elif token["hex"] is not None or token["text"] is not None:
            line.append(_text(_bytes(token), font))
    yield "".join(line)


def _text(codes: bytes, font: Mapping[int, str]) -> str:
    if not font:
        return codes.decode("cp1252", "replace")
    return "".join(font.get(code, "\ufffd") for code in codes)


_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.S)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b""}


def _bytes(token: re.Match[bytes]) -> bytes:
    if token["hex"] is not None:
        digits = re.sub(rb"\s", b"", token["hex"])
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())

    def unescaped(match: re.Match[bytes]) -> bytes:
        escape = match[1]
        if escape[:1].isdigit():
            return bytes([int(escape, 8) & 0xFF])
        return _LETTERS.get(escape, escape)

    return _ESCAPE.sub(unescaped, token["text"] or b"")


def _without_end(data: bytes) -> bytes:
    return data[:-2] if data.endswith(b"~>") else data
