"""What a header says that its column holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..names import Order
from .header_words import HEADERS, NAMES, OTHERS, header_key
from .model import Role

_LONGEST_PHRASE = 6
_LONGEST_HEADER = 150
# Scripts that write without blanks between words.
_UNSPACED = [(key, role) for key, role in HEADERS.items() if any(c > "\u2e80" for c in key)]

# Headers that are people's names too: they need a second header beside them.
_ALSO_NAMES = frozenset("ad adi ten ho mel emer ime not mail nota meno tv nev nome obs".split())
# Where these words head full names, the family name stands first.
_FAMILY_FIRST = frozenset(
    map(
        header_key,
        "név|teljes név|résztvevő|họ và tên|họ tên|氏名|姓名|성명|фио|ф.и.о.|піб|"
        "фамилия имя отчество".split("|"),
    )
)


@dataclass(frozen=True)
class Header:
    """A header understood: `exact` when nothing else is in it.

    `bare_name` is a header such as "Name", whose meaning depends on its neighbours; `foreign`
    one that speaks of somebody or something else: a company, a manager.
    """

    role: Role | None = None
    exact: bool = False
    bare_name: bool = False
    foreign: bool = False
    order: Order | None = None
    also_a_name: bool = False

    @property
    def is_known(self) -> bool:
        """Whether anything in it was understood."""
        return self.role is not None or self.foreign


UNKNOWN = Header()


@lru_cache(maxsize=4096)
def understand(text: str) -> Header:
    """Return what a header says; `UNKNOWN` for a cell that is none."""
    if not text or "@" in text or len(text) > _LONGEST_HEADER:
        return UNKNOWN
    key = header_key(text)
    if key in NAMES:
        order = Order.LAST_FIRST if key in _FAMILY_FIRST else None
        return Header(Role.FULL_NAME, True, True, order=order, also_a_name=key in _ALSO_NAMES)
    role = HEADERS.get(key)
    if role is not None:
        order = _order_of(_phrases(key)) if role is Role.FULL_NAME else None
        if key in _FAMILY_FIRST:
            order = Order.LAST_FIRST
        return Header(role, exact=True, order=order, also_a_name=key in _ALSO_NAMES)
    words = key.split()
    if "upn" in words:  # the sign-in name of a meeting's member: her e-mail
        return Header(Role.EMAIL)
    foreign = any(word in OTHERS for word in words)
    if key in OTHERS:
        return Header(Role.IGNORED, exact=True, foreign=True)
    return _by_phrases(_phrases(key) or _in_unspaced(key), foreign=foreign)


def _phrases(key: str) -> list[str]:
    """Return the phrases known in a header, the longest first at each place; names as "name"."""
    words = key.split()
    found: list[str] = []
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + size])
            if size == len(words) and HEADERS.get(phrase) is Role.FULL_NAME:
                continue  # "nom et prénom" as a whole does not tell its order
            if phrase in HEADERS or phrase in NAMES:
                found.append(phrase)
                at += size - 1
                break
        at += 1
    return found


def _in_unspaced(key: str) -> list[str]:
    hits = [(len(word), word) for word, _ in _UNSPACED if len(word) > 1 and word in key]
    return [max(hits)[1]] if hits else []


def _role(phrase: str) -> Role:
    return Role.FULL_NAME if phrase in NAMES else HEADERS[phrase]


def _by_phrases(phrases: Sequence[str], *, foreign: bool) -> Header:
    roles = [_role(phrase) for phrase in phrases]
    if Role.EMAIL in roles:
        return Header(Role.EMAIL, foreign=foreign)
    if foreign and Role.REMARK not in roles:
        return Header(Role.IGNORED, foreign=True)
    if Role.FIRST_NAME in roles and (Role.SURNAME in roles or Role.FULL_NAME in roles):
        return Header(Role.FULL_NAME, order=_order_of(phrases))
    for role in (Role.PARTICLE, Role.MIDDLE_NAME, Role.FIRST_NAME, Role.SURNAME):
        if role in roles:
            return Header(role)
    if Role.FULL_NAME in roles:
        return Header(Role.FULL_NAME, bare_name=all(p in NAMES for p in phrases))
    for role in (Role.REMARK, Role.PASSED):
        if role in roles:
            return Header(role)
    return UNKNOWN


def _order_of(phrases: Sequence[str]) -> Order | None:
    """Read "Name, Vorname" and "Voornaam en achternaam"."""
    roles = [_role(phrase) for phrase in phrases]
    if Role.FIRST_NAME not in roles:
        return None
    first = roles.index(Role.FIRST_NAME)
    others = [i for i, role in enumerate(roles) if role in {Role.SURNAME, Role.FULL_NAME}]
    if not others:
        return None
    return Order.FIRST_LAST if first < others[0] else Order.LAST_FIRST
