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

# More than any certificate holds once its streams are unpacked; a bomb must not fill the memory.
MAX_STREAM = 20_000_000
# What printers put for letters that their font lacks.
_NO_GLYPH = {"?", "\u25a0", "\u25a1", "\ufffd", "\x00"}

_OBJECT = re.compile(rb"(\d+)\s+0\s+obj\b(.*?)\bendobj\b", re.S)
_FONT = re.compile(rb"/(F[\w+]*)\s+(\d+)\s+0\s+R")
_TOKEN = re.compile(
    rb"(?P<end>\bET\b)|/(?P<font>F[\w+]*)\s+[\d.]+\s+Tf"
    rb"|\((?P<text>(?:[^()\\]|\\.)*)\)|<(?P<hex>[0-9A-Fa-f\s]*)>",
    re.S,
)


def lines(pdf: bytes) -> list[str]:
    """Return the lines of text in the order they are printed; none where it cannot be read."""
    objects = {int(match[1]): match[2] for match in _OBJECT.finditer(pdf)}
    fonts = _fonts(objects)
    found: list[str] = []
    for body in objects.values():
        content = _stream(body)
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


def _stream(body: bytes) -> bytes | None:
    start = re.search(rb"\bstream\r?\n", body)
    end = body.rfind(b"endstream")
    if start is None or end < start.end():
        return None
    head, data = body[: start.start()], body[start.end() : end].rstrip(b"\r\n")
    try:
        if b"/ASCII85Decode" in head:
            data = base64.a85decode(_without_end(data.strip()))
        if b"/FlateDecode" in head:
            data = zlib.decompressobj().decompress(data, MAX_STREAM)
    except (ValueError, zlib.error):
        return None
    return None if b"/Subtype /Image" in head else data


def _fonts(objects: Mapping[int, bytes]) -> dict[bytes, dict[int, str]]:
    """Return, for each font name, which character a byte stands for."""
    fonts: dict[bytes, dict[int, str]] = {}
    for body in objects.values():
        if b"stream" in body:
            continue
        for name, number in _FONT.findall(body):
            font = objects.get(int(number), b"")
            reference = re.search(rb"/ToUnicode\s+(\d+)\s+0\s+R", font)
            table = _stream(objects.get(int(reference[1]), b"")) if reference else None
            fonts[name] = _characters(table) if table is not None else {}
    return fonts


def _characters(table: bytes) -> dict[int, str]:
    pairs = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.S):
        for code, character in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            pairs[int(code, 16)] = _utf16(character)
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.S):
        triple = rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>"
        for first, last, character in re.findall(triple, block):
            start = int(first, 16)
            for offset in range(min(int(last, 16) - start + 1, 256)):
                pairs[start + offset] = chr((int(character, 16) + offset) % 0x110000)
    return pairs


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
        else:
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
