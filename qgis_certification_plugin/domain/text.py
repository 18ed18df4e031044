"""How texts from people, files and servers are compared."""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not decompose, as people type them without their keyboard.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
_NO_WORD = re.compile(r"[\W_]+")
# C0/C1 controls, invisible format characters and halves of characters (JSON may hold them, no file
# can), but not the joiners that scripts need.
_INVISIBLE = {"Cc", "Cf", "Cs"}
_JOINERS = {"\u200c", "\u200d"}


def fold(text: str) -> str:
    """Return `text` without case, accents and doubled spaces: for searching, never for keeping."""
    if text.isascii():  # most of a catalogue: nothing to take apart
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(bare.translate(_PLAIN).split())


def words(text: str) -> list[str]:
    """Return the folded words of `text`, without hyphens, stops and other signs between them."""
    return _NO_WORD.sub(" ", fold(text)).split()


def tidy(text: str) -> str:
    """Return `text` in one Unicode form, without invisible characters and surrounding blanks.

    Every run of white space, line ends included, becomes one space.
    """
    composed = text if text.isascii() else unicodedata.normalize("NFC", text)
    if composed.isprintable():  # the everyday case: nothing invisible can be in it
        return " ".join(composed.split())
    visible = "".join(
        " " if c in "\t\r\n\v\f" else c
        for c in composed
        if c in "\t\r\n\v\f" or c in _JOINERS or unicodedata.category(c) not in _INVISIBLE
    )
    return " ".join(visible.split())
