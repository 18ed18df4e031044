"""Makes .qm files small: the English of each message is left out where nothing can be mistaken.

Qt looks a message up by a hash of its source and comment, and then compares what stands there of
source, context and comment; what does not stand there is not compared. Without the sources a
packed language takes two thirds of the room. A source stays where another text of the same
context, translated or not, has the same hash.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterable

from qgis_certification_plugin.linguist.qm import MAGIC
from qgis_certification_plugin.linguist.ts import Message

_HASHES, _MESSAGES = 0x42, 0x69
_END, _SOURCE, _CONTEXT = 1, 6, 7
_HEAD = 5  # bytes: a tag and a length
_NOTHING = 0xFFFFFFFF


def lean(data: bytes, texts: Iterable[Message]) -> bytes:
    """Return a .qm file of lrelease without the sources that Qt does not need.

    `texts` are all of its .ts file, unfinished ones too.
    """
    sections = list(_sections(data))
    by_tag = dict(sections)
    if _HASHES not in by_tag:  # nothing is translated yet
        return data
    known: dict[tuple[int, bytes], set[str]] = defaultdict(set)
    for text in texts:
        for comment in {text.comment, ""}:
            value = elf_hash((text.source + comment).encode())
            known[value, text.context.encode()].add(text.source)
    messages, index = bytearray(), []
    for value, place in struct.iter_unpack(">II", by_tag[_HASHES]):
        parts = list(_parts(by_tag[_MESSAGES], place))
        context = b"".join(content[_HEAD:] for tag, content in parts if tag == _CONTEXT)
        alone = len(known[value, context]) == 1
        index.append((value, len(messages)))
        messages += b"".join(content for tag, content in parts if not (alone and tag == _SOURCE))
        messages.append(_END)
    made = {
        _HASHES: b"".join(struct.pack(">II", *pair) for pair in index),
        _MESSAGES: bytes(messages),
    }
    packed = [
        struct.pack(">BI", tag, len(made.get(tag, content))) + made.get(tag, content)
        for tag, content in sections
    ]
    return b"".join([MAGIC, *packed])


def elf_hash(text: bytes) -> int:
    """Return the hash under which Qt looks for a message."""
    value = 0
    for byte in text.partition(b"\0")[0]:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1


def _sections(data: bytes) -> Iterable[tuple[int, bytes]]:
    place = len(MAGIC)
    while place < len(data):
        tag, length = struct.unpack_from(">BI", data, place)
        place += _HEAD
        yield tag, data[place : place + length]
        place += length


def _parts(messages: bytes, place: int) -> Iterable[tuple[int, bytes]]:
    """Yield tag and bytes, head included, of each part of a message."""
    while messages[place] != _END:
        tag, length = struct.unpack_from(">BI", messages, place)
        end = place + _HEAD + (0 if length == _NOTHING else length)
        yield tag, messages[place:end]
        place = end
