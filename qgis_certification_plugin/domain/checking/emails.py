"""E-mail addresses: what is wrong with how they are written, and what is meant.

What the site takes is the rule of its form (contract 4.1); a file upload would take anything.
"""

from __future__ import annotations

import re

from ..text import fold
from . import domains
from .characters import composed, plain_address, without_blanks, without_controls
from .email_shape import is_email
from .ladder import Climb, Rung, climb, is_plain
from .mail_domains import PROVIDERS

# Everything usual about an address: nothing on the ladder but its domain is in question.
_EVERYDAY = re.compile(
    r"[a-z0-9](?:[a-z0-9_-]|[.+](?=[a-z0-9]))*"
    r"@((?:[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9]))*\.)+[a-z]{2,20})",
    re.IGNORECASE | re.ASCII,
)
# Runs of blanks are limited: a long one would take time by its square.
_ADDRESS = re.compile(r"[^\s<>()\[\]\"',;:|]+@[^\s<>()\[\]\"',;:|@]+\.[^\s<>()\[\]\"',;:|@]+")
_WRAPPED = re.compile(r"[<>()\[\]\"]|mailto:|^\s*e-?mail\s*:", re.IGNORECASE)
_MAILTO = re.compile("mailto:", re.IGNORECASE)
_AT_WORD = re.compile(
    r"\s{0,9}[\[({<]\s*(?:at|arroba|æt)\s{0,9}[\])}>]\s*|\s{1,9}at\s{1,9}(?=\S+\.\S)", re.IGNORECASE
)
_DOT_WORD = re.compile(
    r"\s{0,9}[\[({<]\s*(?:dot|punkt|point|punt)\s{0,9}[\])}>]\s{0,9}", re.IGNORECASE
)
_AROUND = " \t,;:.<>()[]{}\"'`´’‘“”„«»|!?\\"
_BLANK_IN_NAME = re.compile(r"[\w.+-]+(?: [\w.+-]+){1,2}@[\w.-]+")
_DOTS = re.compile(r"\.{2,}")
_SPACE_AT_SIGN = re.compile(r"\s{0,9}([@.])\s{0,9}")


def addresses_in(text: str) -> list[str]:
    """Return the different addresses in a text, as written, without what ends a sentence."""
    found = (match.group().strip(_AROUND) for match in _ADDRESS.finditer(text))
    return list(dict.fromkeys(address for address in found if is_email(address)))


def _unwrapped(text: str) -> str:
    if not _WRAPPED.search(text):
        return text
    found = addresses_in(_MAILTO.sub(" ", text) if ":" in text else text)
    if len(found) == 1:
        return found[0]
    return found[0] if len({address.casefold() for address in found}) == 1 else text


def _with_at(text: str) -> str:
    if "@" not in text:
        text = _DOT_WORD.sub(".", text) if _AT_WORD.search(text) else text
        text = _AT_WORD.sub("@", text, count=1)
    doubled = re.sub(r"@\s*@+", "@", text)
    return doubled if doubled.count("@") == 1 else text


def _bare(text: str) -> str:
    return text.strip(_AROUND)


def _without_spaces(text: str) -> str:
    if text.count("@") != 1 or " " not in text:
        return text
    # Between words of the name a blank may stand for a dot, a hyphen or nothing: that is asked.
    return _if_address(_SPACE_AT_SIGN.sub(r"\1", text), text)


def _without_commas(text: str) -> str:
    if text.count("@") != 1 or "," not in text:
        return text
    return _if_address(text.replace(",", "."), text)


def _single_dots(text: str) -> str:
    if text.count("@") != 1 or "." not in text:
        return text
    local, domain = _DOTS.sub(".", text).split("@")
    return _if_address(f"{local.strip('.')}@{domain.strip('.')}", text)


def _if_address(meant: str, text: str) -> str:
    """Take what is meant if it is an address, or would be one with the end of its domain."""
    return meant if is_email(meant) or is_email(f"{meant}.com") else text


def _right_domain(text: str) -> str:
    local, at, domain = text.rpartition("@")
    if not at or not local:
        return text
    meant = domains.slip_of(domain.lower())
    return text if meant is None else _if_address(f"{local}@{meant}", text)


def _without_www(text: str) -> str:
    local, at, domain = text.rpartition("@")
    if not at or not domain.lower().startswith("www."):
        return text
    return _if_address(f"{local}@{domain[4:]}", text)


DOMAIN_CODE = "email-domain"
LADDER = (
    Rung("control-characters", without_controls, foreign=True),
    Rung("not-nfc", composed, foreign=True),
    Rung("blanks", without_blanks),
    Rung("email-look-alikes", plain_address, foreign=True),
    Rung("email-wrapping", _unwrapped),
    Rung("email-punctuation", _bare),
    Rung("email-at", _with_at),
    Rung("email-spaces", _without_spaces),
    Rung("email-comma", _without_commas),
    Rung("email-dots", _single_dots),
    Rung("email-www", _without_www),
    Rung(DOMAIN_CODE, _right_domain),
)
_FOR_PLAIN = tuple(rung for rung in LADDER if not rung.foreign)


def climb_email(text: str, skip: frozenset[str] = frozenset()) -> Climb:
    """Lead an address up its ladder, leaving out what was looked at and found right."""
    ladder = _FOR_PLAIN if is_plain(text) else LADDER
    rungs = tuple(rung for rung in ladder if rung.code not in skip) if skip else ladder
    return climb(text, rungs, _is_everyday)


def _is_everyday(text: str) -> bool:
    everyday = _EVERYDAY.fullmatch(text)
    if everyday is None:
        return False
    domain = everyday.group(1).lower()
    if domain in PROVIDERS:
        return True
    return not domain.startswith("www.") and domains.slip_of(domain) is None


# ---------- What only a person can decide ----------

_ROLES = frozenset(
    """
info admin office contact sales support mail post team hello secretariat secretary reception
kontakt buero sekretariat verwaltung administratie receptie secretariaat accueil contacto
administracion segreteria biuro sekretariat helpdesk service training education hr personnel billing
accounts webmaster postmaster hostmaster noreply no-reply donotreply marketing gis enquiries
inquiries office365 studies
""".split()
)
_PLACEHOLDERS = frozenset(
    """
none noemail no-email nomail no.mail noname na n.a nobody unknown xxx xxxx asdf asdfgh qwerty tbd
todo test test1 test123 example email e-mail dummy fake
""".split()
)
_PLACEHOLDER_DOMAINS = frozenset(
    """
test.com test.test test.nl a.com aa.com x.com xx.com xxx.com none.com email.test abc.com asdf.com
nomail.com noemail.com domain.com
""".split()
)


def is_role(local: str) -> bool:
    """Return whether the part before the @ is an office, not a person."""
    return local in _ROLES


def is_placeholder(local: str, domain: str) -> bool:
    """Return whether an address only fills the cell."""
    return local in _PLACEHOLDERS or domain in _PLACEHOLDER_DOMAINS


def guess(text: str) -> str | None:
    """Return what may be meant by a text that is no address; None where nothing comes to mind."""
    candidates: list[str] = []
    if text.count("@") == 1 and " " in text:
        local, domain = text.split("@")
        candidates += [f"{joint.join(local.split())}@{''.join(domain.split())}" for joint in ".-"]
    if "@" not in text:
        candidates += [
            f"{text[: -len(provider)].rstrip('.#§2')}@{provider}"  # 2 is the key of the @
            for provider in ("gmail.com", "hotmail.com", "outlook.com", "yahoo.com", "icloud.com")
            if text.lower().endswith(provider)
        ]
    if not text.isascii():
        candidates += _in_ascii(text)
    candidates.append(re.sub(r"[^\w.@+-]", "", text))
    return next((each for each in candidates if each != text and is_email(each)), None)


def _in_ascii(text: str) -> list[str]:
    local, at, domain = text.rpartition("@")
    if not at:
        return []
    found = []
    try:
        if local.isascii():
            found.append(f"{local}@{domain.encode('idna').decode('ascii')}")
    except UnicodeError:
        pass
    return [*found, "".join(fold(text).split())]


def has_blank_in_name(text: str) -> bool:
    """Return whether an address would be whole but for the blanks before its @."""
    return _BLANK_IN_NAME.fullmatch(text) is not None


def has_wrong_shape(text: str) -> bool:
    """Return whether more than letters outside of ASCII is wrong with an address."""
    return not is_email("".join(c if c.isascii() else "x" for c in text))
