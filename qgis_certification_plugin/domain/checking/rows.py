"""One row checked by itself, and what is kept of it for comparing it with others."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from ..participants import MAX_LENGTH, Participant
from ..text import fold
from . import emails, names
from .email_looks import look_at_email, look_at_no_email
from .email_shape import is_email
from .findings import IN_PLACE, LEVELS, Field, Finding, Level, finding_of
from .ladder import Climb
from .name_looks import FAR_TOO_LONG, look_at_names, look_at_unusual_names

# Here dots, and what follows a plus, make no other mailbox.
_DOTLESS = frozenset({"gmail.com", "googlemail.com"})


class Checked(NamedTuple):
    """A row, what its texts mean once all safe repairs are done, and what was found in it.

    The keys hold no case, accents or blanks. They come from the repaired texts, so no safe repair
    can change what the rows are to each other. `domain` is empty where there is no address.
    """

    row: Participant
    first_name: str
    surname: str
    email: str
    findings: tuple[Finding, ...]
    first_key: str
    surname_key: str
    name_key: str
    email_key: str
    local: str
    domain: str

    @property
    def turned_key(self) -> str:
        """The key of the name with first name and surname exchanged."""
        return f"{self.surname_key} {self.first_key}".strip()

    @property
    def is_new(self) -> bool:
        """Whether the row is still to be enrolled."""
        return self.row.is_new


def key_of(text: str) -> str:
    """Return a text without case, accents and doubled blanks."""
    if text.isascii():
        return " ".join(text.lower().split())
    return fold(text)


def check_row(row: Participant) -> Checked:
    """Check one row by itself; what was called right for it is passed over."""
    if row.from_site or row.known is not None:
        return _of_the_site(row)
    skip = called_right(row)
    found: list[Finding] = []
    first = _clean(row, Field.FIRST_NAME, skip, found)
    surname = _clean(row, Field.SURNAME, skip, found)
    # Where the only name stands with the address, it is moved, not dropped.
    email = _clean(row, Field.EMAIL, skip if first or surname else skip | _KEEP_NAME, found)
    if not (names.is_everyday(first) and names.is_everyday(surname)):
        found += look_at_unusual_names(row, first, surname, email)
    found += look_at_names(row, first, surname, email)
    local, domain = "", ""
    if is_email(email):
        local, _, domain = email.lower().rpartition("@")
        found += look_at_email(row, email, local, domain)
        if domain in _DOTLESS:
            local, domain = local.partition("+")[0].replace(".", ""), "gmail.com"
    else:
        found += look_at_no_email(row, email)
    first_key, surname_key = key_of(first[:MAX_LENGTH]), key_of(surname[:MAX_LENGTH])
    return Checked(
        row,
        first,
        surname,
        email,
        tuple(f for f in found if f.code not in skip) if skip else tuple(found),
        first_key,
        surname_key,
        f"{first_key} {surname_key}".strip(),
        f"{local}@{domain}" if domain else "",
        local,
        domain,
    )


_KEEP_NAME = frozenset({"email-wrapping", "email-punctuation"})


def _of_the_site(row: Participant) -> Checked:
    """Return what is kept of a row whose texts are the site's: nothing typed here is sent."""
    first_key, surname_key = key_of(row.first_name), key_of(row.surname)
    name_key = f"{first_key} {surname_key}".strip()
    # Somebody whom the organisation knows is one person, whatever her address is.
    email_key = "" if row.known is None else f"known {row.known}"
    return Checked(
        row,
        row.first_name,
        row.surname,
        row.email,
        (),
        first_key,
        surname_key,
        name_key,
        email_key,
        "",
        "",
    )


def called_right(row: Participant) -> frozenset[str]:
    """Return the codes that somebody has called right; what must be repaired cannot be."""
    if not row.acknowledged:
        return frozenset()
    return frozenset(code for code in row.acknowledged if LEVELS.get(code) is Level.LOOK)


def repaired(checked: Checked) -> Participant:
    """Return the row with all its safe repairs done."""
    row = checked.row
    clean = (checked.first_name, checked.surname, checked.email)
    if (row.first_name, row.surname, row.email) == clean:
        return row
    return replace(row, first_name=clean[0], surname=clean[1], email=clean[2])


def _clean(row: Participant, field: Field, skip: frozenset[str], found: list[Finding]) -> str:
    """Return the text with all safe repairs done; add what they answer to `found`."""
    text: str = getattr(row, field.value)
    if not text or (field is not Field.EMAIL and names.is_everyday(text) and len(text) < 40):
        return text
    if len(text) > FAR_TOO_LONG:
        found.append(finding_of(row, "too-long", field, _too_long(text)))
        return text
    up: Climb = (emails.climb_email if field is Field.EMAIL else names.climb_name)(text, skip)
    for code, after in up.steps:
        found.append(finding_of(row, code, field, {"text": text, "suggestion": after}, IN_PLACE))
    if len(up.text) > MAX_LENGTH:
        found.append(finding_of(row, "too-long", field, _too_long(up.text)))
    return up.text


def _too_long(text: str) -> dict[str, str]:
    return {"length": str(len(text)), "limit": str(MAX_LENGTH)}
