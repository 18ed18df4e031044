"""Whether what is on the clipboard is a list of people or a block of cells."""

from __future__ import annotations

import re

from ...domain.reading import CannotRead, Clipboard, SourceKind, Trouble, read

# Of longer texts only the lines are looked at.
MANY_LETTERS = 20_000
_PLAIN_KINDS = {SourceKind.TABLE, SourceKind.LINES, SourceKind.HTML}
_EMAIL = re.compile(r"\S+@\S+")


def is_single_value(text: str) -> bool:
    """Whether a text is one cell."""
    return bool(text.strip()) and "\t" not in text and "\n" not in text.strip()


def is_list_of_people(clipboard: Clipboard) -> bool:
    """Whether somebody is there with name and e-mail, or a format or header that says so."""
    if not clipboard.text.strip():
        return True
    if len(clipboard.text) + len(clipboard.html) > MANY_LETTERS:
        return any(_names_somebody(line) for line in clipboard.text.splitlines())
    try:
        reading = read(clipboard)
    except CannotRead as error:
        return error.trouble is Trouble.TOO_LARGE
    if reading.source_kind not in _PLAIN_KINDS:
        return True
    if reading.people and reading.mapping.has_header:
        return True
    return any(person.name and person.email for person in reading.participants)


def _names_somebody(line: str) -> bool:
    rest = _EMAIL.sub("", line)
    return rest != line and any(letter.isalpha() for letter in rest)
