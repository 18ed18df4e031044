"""Names as they stand in addresses (contract 3.1, 6.1)."""

from __future__ import annotations

import re
import unicodedata

_SKIPPED = frozenset("a an and is the to".split())

_LATIN = str.maketrans(
    {
        "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "æ": "ae",
        "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ð": "d", "ı": "i", "’": "'",
    }
)  # fmt: skip
_CYRILLIC = dict(
    zip(
        "абвгдезийклмнопрстуфхцыэіїєґ",
        "a b v g d e z i i k l m n o p r s t u f kh ts y e i i ie g".split(),
    )
) | {"ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "iu", "я": "ia", "ь": "", "ъ": ""}
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρστυφχψως",
        "a b g d e z e th i k l m n x o p r s t u ph kh ps o s".split(),
    )
)


def to_ascii(text: str) -> str:
    """Return the text in plain letters; letters of scripts that are not known here are left out."""
    plain = unicodedata.normalize("NFKD", text.translate(_LATIN))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    table = {**_CYRILLIC, **_GREEK}
    plain = "".join(table.get(letter.lower(), letter) for letter in plain)
    return plain.encode("ascii", "ignore").decode("ascii")


def slugify(text: str) -> str:
    """Return lower-case letters, digits, underscores and single hyphens."""
    words = [word for word in to_ascii(text).split() if word.lower() not in _SKIPPED]
    kept = re.sub(r"[^\w\s-]", "", " ".join(words).lower())
    return re.sub(r"[-\s]+", "-", kept).strip("-_")


def free_slug(wanted: str, taken: set[str], fallback: str) -> str:
    """Return the slug, with `1-`, `2-`... before it where it is taken already (contract 3.1)."""
    slug = wanted or fallback
    if slug not in taken:
        return slug
    number = 1
    while f"{number}-{slug}" in taken:
        number += 1
    return f"{number}-{slug}"


def course_slug(course_type: str, start: str, end: str) -> str:
    """Return the slug of a course, dates in ISO form, without regard to others (contract 6.1)."""
    return slugify(f"QGIS_{course_type}_{start}-{end}")[:100]
