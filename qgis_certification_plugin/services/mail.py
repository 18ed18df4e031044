"""Mails that the user's own program sends: texts in the course's language, and mailto links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import quote

from ..domain.course_language import language_code
from ..domain.text import tidy
from ..server.address import ServerAddress, certificate_path
from ..server.client import CertificationClient
from ..server.errors import Forbidden, NotFound
from ..server.pages.course import Attendee, CoursePage

_FOLDER = Path(__file__).parent.parent / "resources" / "mail"
# The file of a language has a mail for each of these; the first line of each is its subject.
_KINDS = ("one", "several")
_BETWEEN = "\n-- \n"
DEFAULT_LANGUAGE = "en"
# Longer links are cut or refused by mail programs and by Windows (about 2,000 characters).
MAX_LINK = 1900
_MAILBOX = re.compile(r"[^\s@<>\"',;:?&#%/\\]+@[^\s@<>\"',;:?&#%/\\]+\.[^\s@<>\"',;:?&#%/\\.]+")


@dataclass(frozen=True)
class Mail:
    """What is written."""

    subject: str
    text: str


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that there are texts in."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.txt")))


def mail_language(course_language: str | None) -> str:
    """Return the language in which to write to people of a course."""
    code = language_code(course_language)
    return code if code in languages() else DEFAULT_LANGUAGE


def letter_to(row: Attendee, page: CoursePage, server: ServerAddress, language: str) -> Mail:
    """Return the mail to one person; it holds her number and its verification link."""
    number = row.number or ""
    link = server.url(certificate_path(number))
    return _filled("one", language, page, name=tidy(row.name), number=number, link=link)


def letter_to_several(page: CoursePage, server: ServerAddress, language: str) -> Mail:
    """Return the mail to several people at once; it holds nothing about any of them."""
    return _filled("several", language, page, link=server.url("/en/certificate/"))


def _filled(kind: str, language: str, page: CoursePage, **values: str) -> Mail:
    subject, text = _template(kind, language)
    values.update(
        course=tidy(page.course_type),
        organisation=tidy(page.organisation_name),
        convener=tidy(page.convener),
    )
    # Only the template is read for braces, never what is put into it.
    return Mail(subject.format(**values), text.format(**values))


@cache
def _template(kind: str, language: str) -> tuple[str, str]:
    mails = (_FOLDER / f"{language}.txt").read_text("utf-8").split(_BETWEEN)
    subject, _, text = mails[_KINDS.index(kind)].partition("\n")
    return subject.strip(), text.strip() + "\n"


def is_mailbox(text: str) -> bool:
    """Whether a text is one e-mail address and nothing else, such as a second receiver."""
    return _MAILBOX.fullmatch(text.strip()) is not None


def mailto(addresses: Sequence[str], mail: Mail, *, hidden: bool = False) -> str | None:
    """Return a link that opens a new mail (RFC 6068); `hidden` puts all in the blind copy.

    None where it would be too long for mail programs, or an address is none.
    """
    if not addresses or not all(map(is_mailbox, addresses)):
        return None
    receivers = ",".join(quote(address.strip(), safe="@") for address in addresses)
    start = f"mailto:?bcc={receivers}&" if hidden else f"mailto:{receivers}?"
    lines = mail.text.replace("\r\n", "\n").rstrip("\n")
    body = lines.replace("\n", "\r\n")
    link = f"{start}subject={quote(mail.subject, safe='')}&body={quote(body, safe='')}"
    return link if len(link) <= MAX_LINK else None


def read_addresses(
    client: CertificationClient, page: CoursePage, rows: Sequence[Attendee]
) -> dict[int, str]:
    """Return the e-mail of each attendee that the site lets be read, by her number (4.4).

    Those who cannot be edited any more are left out: their address is nowhere to be seen.
    """
    found = {}
    for row in rows:
        if row.attendee is None or not row.may_edit:
            continue
        try:
            form = client.attendee_form(page.organisation, page.course, row.attendee)
        except (Forbidden, NotFound):
            continue
        found[row.attendee] = form.email
    return found
