"""Writing .qm files, which QTranslator reads: the same bytes as lrelease 5.15 writes.

After sixteen bytes that name the format come sections: one byte for the kind, four for the
length, the content. Numbers are big-endian. The messages lie one behind the other, each a row of
tagged parts; an index of (hash of source and comment, place) sorted by hash leads to them.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from itertools import takewhile

from .compact import HASHES as _HASHES
from .compact import LANGUAGE as _LANGUAGE
from .compact import MAGIC
from .compact import MESSAGES as _MESSAGES
from .compact import NUMERUS as _NUMERUS
from .errors import BadTranslation
from .plurals import form_count, rule_of
from .ts import Message, TsFile

_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_HEAD = 5  # bytes: a tag and a length
# What older and newer tools write as well.
_KNOWN = frozenset({_LANGUAGE, _HASHES, _MESSAGES, _NUMERUS, 0x2F, 0x96})
_OBSOLETE, _PARTS = 5, frozenset({2, _TRANSLATION, 4, _SOURCE, _CONTEXT, _COMMENT, 9})
_NOTHING = 0xFFFFFFFF  # the length of a text that is not there

# (context, source, comment) as bytes
Key = tuple[bytes, bytes, bytes]


def compile_ts(file: TsFile, language: str = "") -> bytes:
    """Return the .qm file of a .ts file; `language` counts where the file names none.

    Raises BadTranslation("nothing") when no text is translated.
    """
    code = file.language or language
    entries = _entries(file.messages, form_count(code))
    if not entries:
        raise BadTranslation("nothing")
    messages, hashes = bytearray(), []
    for key in sorted(entries):
        hashes.append((hash_of(key[1] + key[2]), len(messages)))
        messages += _packed(key, entries[key])
    index = b"".join(struct.pack(">II", *pair) for pair in sorted(hashes))
    parts = [MAGIC]
    if code:
        parts.append(_section(_LANGUAGE, code.encode()))
    parts += [_section(_HASHES, index), _section(_MESSAGES, bytes(messages))]
    if rule_of(code):
        parts.append(_section(_NUMERUS, rule_of(code)))
    return b"".join(parts)


def is_qm(data: bytes) -> bool:
    """Return whether these bytes begin like a .qm file."""
    return data.startswith(MAGIC)


def check_qm(data: bytes) -> str:
    """Return the language that a .qm file names, if any; raises BadTranslation("not-qm").

    Qt follows the lengths and places in it without looking, so they are looked at here.
    """
    if not is_qm(data):
        raise BadTranslation("not-qm")
    try:
        sections = _sections(data)
        messages = sections.get(_MESSAGES, b"")
        index = sections.get(_HASHES, b"")
        if not index:
            raise BadTranslation("nothing")
        for _hash_value, place in struct.iter_unpack(">II", index):
            _walk(messages, place)
        return sections.get(_LANGUAGE, b"").decode()
    except (struct.error, IndexError, UnicodeDecodeError):
        raise BadTranslation("not-qm") from None


def _sections(data: bytes) -> dict[int, bytes]:
    found, place = {}, len(MAGIC)
    while place < len(data):
        tag, length = struct.unpack_from(">BI", data, place)
        place += _HEAD
        if place + length > len(data) or tag not in _KNOWN:
            raise IndexError(place)
        found[tag] = data[place : place + length]
        place += length
    return found


def _walk(messages: bytes, place: int) -> None:
    """Go along the parts of one message. Raises IndexError or struct.error."""
    while messages[place] != _END:
        if messages[place] == _OBSOLETE:
            place += _HEAD
            continue
        tag, length = struct.unpack_from(">BI", messages, place)
        if tag not in _PARTS:
            raise IndexError(place)
        place += _HEAD + (0 if length == _NOTHING else length)


def _entries(messages: Iterable[Message], forms: int) -> dict[Key, tuple[str, ...]]:
    """Return what is written, by the key under which it is looked up.

    A comment is left out where nothing else has the same context and source: then whoever
    looks a text up without its comment finds it too. Of two messages that are alike the first
    one counts.
    """
    unique: dict[Key, Message] = {}
    for message in messages:
        unique.setdefault(_key(message), message)
    found: dict[Key, tuple[str, ...]] = {}
    for key, message in unique.items():
        if message.is_gone or (message.state == "unfinished" and not message.is_translated):
            continue
        context, source, comment = key
        bare = (context, source, b"")
        alone = comment and context and bare not in unique and bare not in found
        texts = message.forms
        if message.plural:
            texts = (texts + ("",) * forms)[:forms]
        found[bare if alone else key] = texts
    return found


def _key(message: Message) -> Key:
    return message.context.encode(), message.source.encode(), message.comment.encode()


def _packed(key: Key, texts: Iterable[str]) -> bytes:
    context, source, comment = key
    parts = [_part(_TRANSLATION, _utf16(text) if text else None) for text in texts]
    parts += [_part(_COMMENT, comment), _part(_SOURCE, source), _part(_CONTEXT, context)]
    return b"".join(parts) + bytes([_END])


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-be", "surrogatepass")


def _part(tag: int, content: bytes | None) -> bytes:
    if content is None:
        return struct.pack(">BI", tag, _NOTHING)
    return struct.pack(">BI", tag, len(content)) + content


def _section(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def hash_of(text: bytes) -> int:
    """Return the hash of ELF object files, with 1 in place of 0; text ends at a zero byte."""
    value = 0
    for byte in takewhile(bool, text):
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1
