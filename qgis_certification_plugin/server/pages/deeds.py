"""Pages that ask before something is done (contract 5.4, 5.8)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..errors import UnexpectedPage
from ..markup import Element

_CERTIFICATE = re.compile(r"Certificate:\s*([A-Za-z]+-\d+)")


@dataclass(frozen=True)
class RevokePage:
    """The page that asks whether to revoke: the number, and whose it is as the site says it."""

    number: str
    name: str


def read_revoke_page(page: Element) -> RevokePage:
    """Read the page that asks whether to revoke. Raises UnexpectedPage."""
    form = page.first("form", id_="delete-confirmation")
    if form is None or form.first("input", name="csrfmiddlewaretoken") is None:
        raise UnexpectedPage(page="revoke", missing="form")
    # On the site the lines stand in the form, which asks about nothing else but these.
    lines = [line.text for tag in ("h3", "h4") for line in page.all(tag)]
    numbers = [match[1] for line in lines if (match := _CERTIFICATE.fullmatch(line))]
    if len(numbers) != 1:
        raise UnexpectedPage(page="revoke", missing="number")
    names = [line.partition(":")[2] for line in lines if line.startswith("Attendee:")]
    return RevokePage(numbers[0], names[0].strip() if names else "")


def read_mail_page(page: Element) -> tuple[str, ...]:
    """Return the names of whom mail goes to, in the order of the page. Raises UnexpectedPage."""
    form = page.first("form", id_="send-email")
    if form is None or form.parent is None:
        raise UnexpectedPage(page="send-email", missing="form")
    listed = form.parent.first("ul")
    if listed is None:
        raise UnexpectedPage(page="send-email", missing="names")
    return tuple(item.text for item in listed.all("li"))
