"""One place that judges an answer (contract 0.2, 0.5, 0.6, 1): good, or a typed error."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from . import address
from .errors import (
    AccountInactive,
    Blocked,
    CsrfRejected,
    Forbidden,
    FormRefused,
    NoCredits,
    NotFound,
    ServerFault,
    SignedOut,
    Throttled,
    UnexpectedPage,
    UnexpectedRedirect,
)
from .markup import Element, parse


@dataclass(frozen=True)
class Answer:
    """What came back: never followed, never interpreted.

    `location` is the path (with query) of a redirect on the same server, or the whole address
    of one elsewhere; empty where there is none.
    """

    status: int
    location: str
    content_type: str
    # Not shown by itself: it may hold names, and a sign-in page echoes the password (contract 1).
    body: bytes = field(repr=False)

    @property
    def text(self) -> str:
        """The body as text; bytes that are not UTF-8 are replaced."""
        return self.body.decode("utf-8", "replace")


_MOST_DIGITS = 18  # what a database's number can have
_REFUSALS = (
    ("Course is not editable", "not-editable"),
    ("do not have enough credits", "no-credits"),
    ("", "no-permission"),
)


def check_status(answer: Answer, *, writing: bool = False) -> None:
    """Raise the error that the status stands for; 200 and redirects elsewhere than login pass.

    `writing` marks a request that changes something: a 5xx may then have been carried out.
    Raises SignedOut, AccountInactive, Forbidden, CsrfRejected, NotFound, Blocked, Throttled or
    ServerFault.
    """
    status = answer.status
    if 300 <= status < 400:
        path = _path_here(answer)
        if path == address.LOGIN:
            raise SignedOut
        if path.startswith("/en/accounts/inactive"):
            raise AccountInactive
    elif status == 403:
        text = answer.text
        if "CSRF verification failed" in text:
            raise CsrfRejected
        raise Forbidden(reason=next(code for words, code in _REFUSALS if words in text))
    elif status == 404:
        raise NotFound
    elif status == 410:
        raise Blocked
    elif status == 429:
        raise Throttled
    elif status >= 500:
        raise ServerFault(maybe_done=writing, status=status)
    elif status != 200:
        raise UnexpectedPage(maybe_done=writing, page="status", missing=str(status))


def _path_here(answer: Answer) -> str:
    """Return the path of a redirect on this server; empty for one that leads elsewhere."""
    return answer.location.partition("?")[0] if answer.location.startswith("/") else ""


def expect_html(answer: Answer, page: str) -> str:
    """Return the text of a whole HTML page that was asked for under its own address.

    Raises what `check_status` raises, UnexpectedRedirect, or UnexpectedPage.
    """
    check_status(answer)
    if answer.status != 200:
        raise UnexpectedRedirect(location=answer.location)
    if "html" not in answer.content_type:
        raise UnexpectedPage(page=page, missing="html")
    text = answer.text
    # A page that was cut off would show fewer participants than there are.
    if "</html>" not in text[-1000:].lower():
        raise UnexpectedPage(page=page, missing="end")
    return text


def expect_page(answer: Answer, page: str) -> Element:
    """Return the tree of such a page. Raises what `expect_html` raises."""
    return parse(expect_html(answer, page))


def expect_json(answer: Answer, page: str) -> Any:
    """Return the decoded body. Raises what `expect_page` raises."""
    check_status(answer)
    if answer.status != 200:
        raise UnexpectedRedirect(location=answer.location)
    if "json" not in answer.content_type:
        raise UnexpectedPage(page=page, missing="json")
    try:
        return json.loads(answer.body.decode("utf-8"), parse_int=_whole_number)
    except (ValueError, RecursionError):
        raise UnexpectedPage(page=page, missing="json") from None


def _whole_number(digits: str) -> int:
    # Turning digits into a number takes time by the square of their count.
    if len(digits) > _MOST_DIGITS:
        raise ValueError("no number of the site is so long")
    return int(digits)


def expect_pdf(answer: Answer, page: str, *, writing: bool = False) -> bytes:
    """Return a complete PDF. Raises what `expect_page` raises."""
    check_status(answer, writing=writing)
    if answer.status != 200:
        raise UnexpectedRedirect(maybe_done=writing, location=answer.location)
    body = answer.body
    if not body.startswith(b"%PDF-") or b"%%EOF" not in body[-1024:]:
        raise UnexpectedPage(maybe_done=writing, page=page, missing="pdf")
    return body


def expect_success(answer: Answer, *successes: str) -> str:
    """Return the path of the documented redirect after a POST that did what was asked.

    Raises what `check_status` raises; FormRefused or NoCredits where the form came back;
    UnexpectedRedirect (which may have been carried out) where it leads elsewhere.
    """
    check_status(answer, writing=True)
    if answer.status == 200:
        raise form_errors(answer)
    path = _path_here(answer)
    if answer.status != 302 or path not in successes:
        raise UnexpectedRedirect(maybe_done=True, location=answer.location)
    return path


_ERROR_ID = re.compile(r"error_\d+_id_(?P<field>[\w-]+)")


def form_errors(answer: Answer) -> FormRefused | UnexpectedPage:
    """Return the error for a form that came back with status 200 (contract 0.5).

    Only the messages inside the form that posts to this page count: the page may show those of
    earlier requests elsewhere, and its dialogs hold forms of their own. A page without any form is
    not what we know, and then nobody can say what was done.
    """
    tree = parse(answer.text)
    forms = [
        form
        for form in tree.all("form", method="post")
        if not form.is_inside("modal") and form.first("input", name="csrfmiddlewaretoken")
    ]
    if not forms:
        return UnexpectedPage(maybe_done=True, page="form", missing="form")
    fields: dict[str, list[str]] = {}
    general: list[str] = []
    for form in forms:
        for paragraph in form.all("p", class_="is-danger"):
            match = _ERROR_ID.fullmatch(paragraph["id"])
            if match:
                fields.setdefault(match["field"], []).append(paragraph.text)
        for notification in form.all(class_="notification"):
            if "is-danger" in notification.classes:
                general += [item.text for item in notification.all("li")] or [notification.text]
    if "Insufficient credits" in general:
        return NoCredits(fields, general)
    return FormRefused(fields, general)
