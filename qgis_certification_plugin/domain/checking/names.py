"""Names as they are printed: what is wrong with how they are written, and what is meant."""

from __future__ import annotations

import html
import re
import unicodedata

from ..name_words import is_generation, is_title
from ..text import fold
from .casing import sure_proper_name
from .characters import composed, in_one_script, ungarbled, without_blanks, without_controls
from .ladder import Climb, Rung, climb, is_plain

# Every letter of these blocks is composed, drawn by the certificate's font and in one script.
_BLOCK = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00))]
# What UTF-8 read in the wrong encoding leaves among letters.
_SUSPECT = set("ŠŒŽšœžŸƒ")
_UPPER = "".join(c for c in _BLOCK if c.isalpha() and c.isupper() and c not in _SUSPECT)
_LOWER = "".join(
    c for c in _BLOCK if c.isalpha() and c.islower() and c not in _SUSPECT and ord(c) != 0xAA
)
_EVERYDAY = re.compile(
    rf"(?:[{_LOWER}]+ )*(?:Mc|O['’])?[{_UPPER}][{_LOWER}]+(?:[ -][{_UPPER}][{_LOWER}]+)*"
)
_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][a-z0-9]{0,12}(?:\s[^<>@]*)?/?>", re.IGNORECASE)
_QUOTED_LETTER = re.compile(r"(?<=[^\W\d_])[`´′ʹ＇](?=[^\W\d_])")
_LONG_DASH = re.compile(r"(?<=[^\W\d_])\s?[‐‑–—−]\s?(?=[^\W\d_])")
_AROUND = ' \t,;:"“”„«»|_*#~<>[]{}\\/^'
_BULLET = re.compile(r"^(?:[-–—•·‣▪*]+\s+|'(?=[A-ZÀ-Þ]))")
_FORMULA = re.compile(r"^[=+@-]+\s*(?=[^\W\d_][^\W\d_ '’.-]*(?:[ '’.-][^\W\d_ '’.-]*)*$)")


def _without_html(text: str) -> str:
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match.group()), text)
    return text


def _usual_signs(text: str) -> str:
    if "@" in text:
        return text  # a whole address stands here, with brackets of its own
    text = _BULLET.sub("", text).strip(_AROUND)
    if text.isascii() and "`" not in text:
        return text
    return _LONG_DASH.sub("-", _QUOTED_LETTER.sub("'", text))


def _proper(text: str) -> str:
    return text if "@" in text else sure_proper_name(text)


def _without_formula(text: str) -> str:
    return _FORMULA.sub("", text)


CASE_CODE = "case"
LADDER = (
    Rung("garbled", ungarbled, foreign=True),
    Rung("control-characters", without_controls, foreign=True),
    Rung("not-nfc", composed, foreign=True),
    Rung("blanks", without_blanks),
    Rung("html", _without_html),
    Rung("look-alikes", in_one_script, foreign=True),
    Rung("formula", _without_formula),
    Rung("odd-punctuation", _usual_signs),
    Rung(CASE_CODE, _proper),
)
_FOR_PLAIN = tuple(rung for rung in LADDER if not rung.foreign)


def is_everyday(text: str) -> bool:
    """Return whether nothing on the ladder can be in question."""
    return _EVERYDAY.fullmatch(text) is not None


def climb_name(text: str, skip: frozenset[str] = frozenset()) -> Climb:
    """Lead a name up its ladder, leaving out what was looked at and found right."""
    ladder = _FOR_PLAIN if is_plain(text) else LADDER
    rungs = tuple(rung for rung in ladder if rung.code not in skip) if skip else ladder
    return climb(text, rungs, is_everyday)


# ---------- What only a person can decide ----------

_PLACEHOLDERS = frozenset(
    """
test testing tester test1 test2 n/a n.a. n.a xxx xxxx xx x y z ? ?? ??? - -- --- . .. ... * none
null nil unknown onbekend unbekannt inconnu desconocido sconosciuto asdf asdfgh qwerty qwertz azerty
abc abcd aaa foo foobar dummy example tbd tba todo noname anonymous anonym anoniem anonyme firstname
lastname surname voornaam achternaam vorname nachname prénom nom cognome apellido sobrenome
participant deelnemer teilnehmer student guest gast user name naam
""".split()
)
_DIGIT = re.compile(r"\d")
# Counts are limited: a long run of blanks would take time by its square.
_NUMBERED = re.compile(
    r"^\s{0,9}(?:\d{1,9}\s{0,9}[.):-]\s{0,9}|\d{1,9}\s{1,9})|\s{0,9}\(?\d{1,9}\)?\s{0,9}$"
)
_LETTER_FOR_DIGIT = str.maketrans("013458", "oleasb")
_ODD = re.compile(r"[^\w\s'’‘ʻʼ.,·()\-‐/&+@=]|_", re.UNICODE)
_MARKED = re.compile(r"[()/&+=]")


def is_placeholder(text: str) -> bool:
    """Return whether a name only fills the cell."""
    return text.lower() in _PLACEHOLDERS


def has_digits(text: str) -> bool:
    """Return whether there are digits in a name."""
    return _DIGIT.search(text) is not None


def without_digits(text: str) -> str:
    """Return a name without its number in the list, or with letters for the digits in it."""
    bare = _NUMBERED.sub("", text).strip()
    if bare and not has_digits(bare):
        return bare
    words = [
        word.translate(_LETTER_FOR_DIGIT) if _DIGIT.search(word) and word[:1].isalpha() else word
        for word in bare.split(" ")
    ]
    return " ".join(words)


def odd_characters(text: str) -> str:
    """Return the different characters that no name has: symbols, brackets, lost letters."""
    if text.isalpha():
        return ""
    found = _ODD.findall(text) + _MARKED.findall(text)
    # Marks are parts of letters in many scripts.
    return "".join(dict.fromkeys(c for c in found if not _is_mark(c)))


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter)[0] == "M" or letter in "\u200c\u200d"


def is_formula(text: str) -> bool:
    """Return whether a spreadsheet would compute the text."""
    return text[:1] in {"=", "+", "-", "@"}


def titles_of(text: str) -> tuple[str, str]:
    """Return the titles before a name and the name without them; "", text where there are none."""
    words = text.split()
    count = 0
    while count < len(words) - 1 and is_title(words[count]):
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def suffix_of(text: str) -> tuple[str, str]:
    """Return "Jr." and its kin behind a first name, and the name without it."""
    words = re.split(r"[\s,]+", text)
    if len(words) > 1 and is_generation(words[-1]):
        return words[-1], text[: text.rindex(words[-1])].rstrip(" ,")
    return "", text


def ends_with_surname(first_name: str, surname: str) -> str | None:
    """Return the first name without the surname repeated at its end; None where it is not."""
    if not surname or " " not in first_name:
        return None
    whole, tail = fold(first_name), fold(surname)
    if not whole.endswith(f" {tail}"):
        return None
    kept = first_name.split()[: -len(surname.split())]
    return " ".join(kept) or None
