"""Characters that are not what they seem: invisible, broken by an encoding, or look-alikes."""

from __future__ import annotations

import re
import unicodedata

_BLANKS = "\t\r\n\v\f\x85\u2028\u2029"
_REMOVED = {"Cc", "Cf", "Cs", "Cn"}
_JOINERS = "\u200c\u200d"
_FIRST_JOINED_SCRIPT = 0x600  # Arabic and the scripts of India need joiners; Latin does not


def without_controls(text: str) -> str:
    """Return the text without invisible characters; a tab or line end becomes a space."""
    if text.isprintable():
        return text
    kept: list[str] = []
    for place, letter in enumerate(text):
        if letter in _BLANKS:
            kept.append(" ")
        elif unicodedata.category(letter) not in _REMOVED or _joins(text, place):
            kept.append(letter)
    return "".join(kept)


def _joins(text: str, place: int) -> bool:
    return (
        text[place] in _JOINERS
        and 0 < place < len(text) - 1
        and all(
            ord(near) >= _FIRST_JOINED_SCRIPT
            and unicodedata.category(near)[0] in "LM"
            for near in (text[place - 1], text[place + 1])
        )
    )  # fmt: skip


def composed(text: str) -> str:
    """Return the text with each accent in one character with its letter, where there is one."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def without_blanks(text: str) -> str:
    """Return the text without blanks around it, and with single, ordinary ones in it."""
    return " ".join(text.split())


# ---------- Texts that were read in the wrong encoding ----------

# UTF-8 read as cp1252: a letter of the lead bytes and one of those that follow.
_GARBLED = re.compile("[\u00c2-\u00df\u00e0-\u00f4][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_UNDEFINED = {letter: bytes([ord(letter)]) for letter in "\x81\x8d\x8f\x90\x9d"}


def ungarbled(text: str) -> str:
    """Return "Müller" for "MÃ¼ller"; other texts as they are."""
    if text.isascii() or not _GARBLED.search(text):
        return text
    try:
        raw = b"".join(_UNDEFINED.get(letter) or letter.encode("cp1252") for letter in text)
        read = raw.decode("utf-8")
    except UnicodeError:
        return text
    if len(read) >= len(text) or not read.isprintable():
        return text
    # "Baláž" and a hard space would be a letter of Khmer: among Latin letters only their kind.
    alike = all(c < "\u0530" or "\u1e00" <= c < "\u1f00" or "\u2010" <= c < "\u203b" for c in read)
    return read if alike or not any(c.isascii() and c.isalpha() for c in read) else text


# ---------- Look-alikes ----------

_CYRILLIC = "АВЕЅІЈКМНОРСТУХаеорсухіјѕԁһѵԛԝ"
_LIKE_CYRILLIC = "ABESIJKMHOPCTYXaeopcyxijsdhvqw"  # pragma: allowlist secret
_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικρυ"
_LIKE_GREEK = "ABEZHIKMNOPTYXovikpu"
_TO_LATIN = str.maketrans(_CYRILLIC + _GREEK, _LIKE_CYRILLIC + _LIKE_GREEK)
_TO_CYRILLIC = str.maketrans(_LIKE_CYRILLIC, _CYRILLIC)
_TO_GREEK = str.maketrans(_LIKE_GREEK, _GREEK)
_OTHER_SIGNS = {"。": ".", "｡": ".", "․": ".", "‚": ",", "‐": "-", "‑": "-", "–": "-", "ı": "i"}
_SIGNS = str.maketrans(_OTHER_SIGNS)
# Full-width and half-width forms, ligatures, mathematical letters.
_COMPATIBLE = re.compile("[\uff01-\uffee\ufb00-\ufb06\U0001d400-\U0001d7ff]")


def _narrow(text: str) -> str:
    return _COMPATIBLE.sub(lambda letter: unicodedata.normalize("NFKC", letter.group()), text)


def plain_address(text: str) -> str:
    """Return an e-mail address with ASCII letters for those that look like them."""
    if text.isascii():
        return text
    return _narrow(text).translate(_TO_LATIN).translate(_SIGNS)


def script_of(letter: str) -> str:
    """Return "latin", "greek" or "cyrillic"; nothing for other letters and signs."""
    code = ord(letter)
    if code < 0x370:
        return "latin" if letter.isalpha() and letter not in "ªº" else ""
    if code < 0x400:
        return "greek" if letter.isalpha() else ""
    if code < 0x530:
        return "cyrillic" if letter.isalpha() else ""
    if 0x1E00 <= code < 0x1F00:
        return "latin"
    return "greek" if 0x1F00 <= code < 0x2000 and letter.isalpha() else ""


def scripts_of(text: str) -> set[str]:
    """Return which of the scripts that look like each other the text is written in."""
    return {script_of(letter) for letter in text} - {""}


def in_one_script(text: str) -> str:
    """Return the name with every word in one script where look-alikes slipped in."""
    if text.isascii():
        return text
    narrow = _narrow(text)
    if narrow.isascii() or max(narrow) < "\u0370":
        return narrow
    return " ".join(_word_in_one_script(word) for word in narrow.split(" "))


def _word_in_one_script(word: str) -> str:
    if len(scripts_of(word)) < 2:
        return word
    candidates = (
        word.translate(_TO_LATIN),
        word.translate(_TO_CYRILLIC),
        word.translate(_TO_GREEK),
    )
    pure = [text for text in candidates if len(scripts_of(text)) == 1]
    # The way that changes least: the letters of the script that were meant are the most.
    return min(pure, key=lambda text: sum(a != b for a, b in zip(text, word)), default=word)
