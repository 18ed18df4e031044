"""Addresses from the server: only what is a web page or a mailbox is ever opened."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote, urlsplit

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..services.mail import is_mailbox

_SAFE_SCHEMES = ("http", "https", "mailto")
_HOST_ALONE = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?:[/?#].*)?")


# Servers whose pages a web browser sees only with a pass: root address, what adds the pass.
_passes: dict[str, Callable[[str], str]] = {}


def give_passes(root: str, with_pass: Callable[[str], str]) -> None:
    """Let `with_pass` complete each address of this server before it is opened."""
    _passes[root] = with_pass


def give_no_passes(root: str) -> None:
    """Open the addresses of this server as they are again."""
    _passes.pop(root, None)


def open_link(address: str) -> bool:
    """Open a web page or mail in the user's own program; return False for anything else."""
    for root, with_pass in _passes.items():
        if address.startswith(f"{root}/"):
            address = with_pass(address)
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in _SAFE_SCHEMES:
        return False
    if url.scheme().lower() != "mailto" and not url.host():
        return False
    return bool(QDesktopServices.openUrl(url))


def web_address(text: str | None) -> str | None:
    """Return the address of a web page that somebody typed, with its scheme; None otherwise."""
    typed = (text or "").strip()
    if _HOST_ALONE.fullmatch(typed):
        typed = f"https://{typed}"
    try:
        parts = urlsplit(typed)
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return None
    url = QUrl(typed, QUrl.ParsingMode.TolerantMode)
    if not url.isValid() or url.userInfo():
        return None  # a name before an @ makes one address look like another
    return bytes(url.toEncoded()).decode("ascii")


def mail_address(mailbox: str | None, subject: str, body: str = "") -> str | None:
    """Return a mailto link with a subject, and a body; None where it is not one mailbox."""
    typed = (mailbox or "").strip()
    if not is_mailbox(typed):
        return None
    link = f"mailto:{quote(typed, safe='@')}?subject={_quoted(subject)}"
    # Lines of a mail end in two characters, by RFC 6068.
    return f"{link}&body={_quoted(body, line_end='%0D%0A')}" if body else link


def _quoted(text: str, line_end: str = "%20") -> str:
    # JSON may hold half of a character, which no address can.
    whole = text.encode(errors="replace").decode()
    return line_end.join(quote(line, safe="") for line in whole.split("\n"))
