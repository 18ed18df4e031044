"""The translations as they are packed, and the .qm file that Qt reads, made of them at start.

A .qm file has everything in it twice: each text in English, and in two bytes a character. Eight of
them would be half of the package. So one file, `texts.txt`, says for all languages which texts
there are, and a file for each language has one line for each, in the same order. The latter are
packed by bzip2, which knows text better than deflate.

`texts.txt` has a line for each context: its name, a space, and seven hexadecimal digits for each
text, which are the hash of its English and its comment. A language's file begins with the code
and the rule of its plurals in hexadecimal digits; plural forms stand between tabs, a line that is
empty is not translated, and "\\n" and "\\\\" are a line feed and a backslash.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
DIGITS = 7  # the hash of ELF object files has 28 bits

LANGUAGE, HASHES, MESSAGES, NUMERUS = 0xA7, 0x42, 0x69, 0x88  # the sections of a .qm file
_TRANSLATION = b"\x03"
_CONTEXT = b"\x07"
_END = b"\x01"


def expand(texts: str, translations: str) -> bytes:
    """Return the .qm file of a language; ValueError where the two files do not belong together.

    A text is found in it by its context and its hash; whoever writes `texts.txt` sees to it that no
    two texts have both in common.
    """
    head, *lines = translations.split("\n")
    code, _, rule = head.partition(" ")
    index, messages, place, at = [], [], 0, 0
    for context in texts.split("\n"):
        name, _, hashes = context.partition(" ")
        end = _part(_CONTEXT, name.encode()) + _END
        first, at = at, at + len(hashes) // DIGITS
        for number, line in enumerate(lines[first:at]):
            if line:
                hash_of_it = int(hashes[number * DIGITS : (number + 1) * DIGITS], 16)
                index.append(struct.pack(">II", hash_of_it, place))
                message = b"".join([*map(_form, line.split("\t")), end])
                messages.append(message)
                place += len(message)
    if at != len(lines):
        raise ValueError(f"{len(lines)} translations of {at} texts")
    numerus = bytes.fromhex(rule)
    sections = [
        (LANGUAGE, code.encode()),
        (HASHES, b"".join(sorted(index))),
        (MESSAGES, b"".join(messages)),
        (NUMERUS, numerus),
    ]
    return MAGIC + b"".join(
        struct.pack(">BI", tag, len(content)) + content for tag, content in sections if content
    )


def _form(text: str) -> bytes:
    if "\\" in text:
        text = "\\".join(part.replace("\\n", "\n") for part in text.split("\\\\"))
    return _part(_TRANSLATION, text.encode("utf-16-be"))


def _part(tag: bytes, content: bytes) -> bytes:
    return tag + len(content).to_bytes(4, "big") + content


def line_of(forms: Iterable[str]) -> str:
    """Return the line of a text: its plural forms, or its one translation."""
    return "\t".join(form.replace("\\", "\\\\").replace("\n", "\\n") for form in forms)
