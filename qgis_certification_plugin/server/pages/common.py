"""What several pages have in common."""

from __future__ import annotations

import re

from .. import address
from ..errors import UnexpectedPage
from ..markup import Element


def is_signed_in(page: Element) -> bool:
    """Return whether the page was made for somebody who is signed in (contract 1)."""
    return any(link["href"].endswith(address.LOGOUT) for link in page.all("a"))


def credits_shown(page: Element) -> int | None:
    """Return the balance shown; None where the page shows none, or none that is a number.

    Contract 3.3: `h3[data-tooltip*="redits"]`, an integer, may be negative or the word None.
    """
    for heading in page.all("h3"):
        if "redits" in heading["data-tooltip"]:
            text = heading.text.replace("\u2212", "-")
            return int(text) if re.fullmatch(r"-?\d{1,9}", text) else None
    return None


def messages(page: Element) -> list[str]:
    """Return the flash messages, each once (contract 0.7); dialogs hold hints of their own."""
    found: dict[str, None] = {}
    for notification in page.all(class_="notification"):
        if notification.is_inside("modal"):
            continue
        for paragraph in notification.all("p"):
            if paragraph.text:
                found[paragraph.text] = None
    return list(found)


def hidden_value(page: Element, name: str, page_name: str) -> int:
    """Return the number in a hidden field of the page's first form for posting.

    Raises UnexpectedPage where the field is missing or is no number.
    """
    for form in page.all("form"):
        if form["method"].lower() == "post":
            field = form.first("input", name=name)
            if field is not None and re.fullmatch(r"\d{1,18}", field["value"]):
                return int(field["value"])
    raise UnexpectedPage(page=page_name, missing=name)


def choices(page: Element, name: str, page_name: str) -> dict[int, str]:
    """Return number and text of each choice of a `<select>`, the empty one left out.

    Raises UnexpectedPage where there is no such field.
    """
    field = page.first("select", name=name)
    if field is None:
        raise UnexpectedPage(page=page_name, missing=name)
    return {
        int(option["value"]): option.text
        for option in field.all("option")
        if re.fullmatch(r"\d{1,18}", option["value"])
    }


def optional(text: str) -> str | None:
    """Return the text; None for nothing and for the word that Django prints for no value."""
    return None if text in {"", "None"} else text


_TARGET = re.compile(r"location\.href\s*=\s*'([^']+)'")


def destinations(element: Element, *, disabled_too: bool = False) -> list[str]:
    """Return where links and buttons lead; those of an archived organisation are disabled (3.3)."""
    found = []
    for control in element.walk():
        if "disabled" in control.attributes and not disabled_too:
            continue
        if control.tag == "a":
            found.append(control["href"])
        match = _TARGET.search(control["onclick"])
        if match:
            found.append(match[1])
    return found
