"""One request on its way through the server: who asks, what is answered."""

from __future__ import annotations

import base64
import binascii
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import quote

from . import csrf
from .clock import SITE_ZONE, now
from .pages import render
from .store import Row, Store
from .web import Request, Response, html_page, redirect

SESSION = "sessionid"
MESSAGES = "messages"
_SESSION_LIFE = timedelta(days=14)
_YEAR = 31449600
_COOKIE_ROOM = 2048  # bytes of messages; what does not fit waits in the session (contract 0.7)

Message = Sequence[str]


class NotFound(Exception):
    """There is no such page, or not for this user: 404."""


class SignInFirst(Exception):
    """The user must sign in, or may not do this: sent to the sign-in page."""


class Broken(Exception):
    """The site fails at this: 500."""


class Refused(Exception):
    """Refused with one plain sentence: 403 (contract 0.2)."""


@dataclass
class Call:
    """A request with what the site knows about it."""

    request: Request
    store: Store
    today: date
    user: Row | None = None
    session: str | None = None
    _secret: str | None = None
    _cookies: list[str] = field(default_factory=list)
    _messages: list[Message] = field(default_factory=list)
    _emptied: bool = False

    @classmethod
    def begin(cls, request: Request, store: Store, today: date) -> Call:
        """Recognise the user and the waiting messages by the cookies."""
        call = cls(request, store, today)
        secret = request.cookies.get(csrf.COOKIE, "")
        call._secret = secret if csrf.is_secret(secret) else None
        call._messages = _read_messages(request.cookies.get(MESSAGES, ""))
        key = request.cookies.get(SESSION)
        if key:
            call._resume(key)
        return call

    def _resume(self, key: str) -> None:
        session = self.store.one("SELECT * FROM session WHERE key = ?", key)
        if session is None or datetime.fromisoformat(session["expires"]) <= now():
            self._drop_cookie(SESSION)
            return
        self.session = key
        waiting = json.loads(session["messages"])
        self._messages += waiting
        self._emptied = bool(waiting)
        self.user = self.store.one(
            "SELECT * FROM user WHERE id = ? AND is_active", session["user_id"]
        )

    @property
    def is_post(self) -> bool:
        """Whether a form was sent."""
        return self.request.method == "POST"

    @property
    def user_id(self) -> int:
        """The number of the signed-in user. Raises SignInFirst."""
        if self.user is None:
            raise SignInFirst
        return int(self.user["id"])

    def token(self) -> str:
        """Return a token for a form; sets the cookie where there is none yet."""
        if self._secret is None:
            self.rotate_token()
        return csrf.mask(self._secret or "")

    def rotate_token(self) -> None:
        """Make tokens that were read before worthless, as signing in does."""
        self._secret = csrf.new_secret()
        self._cookies.append(f"{csrf.COOKIE}={self._secret}; Max-Age={_YEAR}; Path=/; SameSite=Lax")

    def sign_in(self, user_id: int, *, remember: bool) -> None:
        """Begin a session of its own; others of this user go on."""
        key = secrets.token_hex(16)
        expires = (now() + _SESSION_LIFE).isoformat()
        self.store.run(
            "INSERT INTO session (key, user_id, expires) VALUES (?, ?, ?)", key, user_id, expires
        )
        self.session = key
        age = f" Max-Age={int(_SESSION_LIFE.total_seconds())};" if remember else ""
        self._cookies.append(f"{SESSION}={key}; HttpOnly;{age} Path=/; SameSite=Lax")
        self.rotate_token()

    def sign_out(self) -> None:
        """End this session."""
        self.store.run("DELETE FROM session WHERE key = ?", self.session)
        self.session = None
        self.user = None
        self._drop_cookie(SESSION)

    def flash(self, text: str, level: str = "success") -> None:
        """Show a message on the next page."""
        self._messages.append((level, text))

    def page(self, template: str, *, status: int = 200, **values: Any) -> Response:
        """Return a page made from a template; the waiting messages are shown on it."""
        shown, self._messages = self._messages, []
        text = render(
            template, call=self, user=self.user, csrf_token=self.token, messages=shown, **values
        )
        return html_page(text, status)

    def back(self, path: str, message: str = "") -> Response:
        """Go to another page after a form was accepted."""
        if message:
            self.flash(message)
        return redirect(path)

    def to_sign_in(self) -> Response:
        """Go to the sign-in page and come back here after it (contract 1)."""
        return redirect(f"/en/accounts/login/?next={quote(self.request.path, safe='/')}")

    def finish(self, response: Response) -> Response:
        """Add the cookies and the headers of every page to the answer."""
        self._keep_messages()
        response.headers += [("Set-Cookie", cookie) for cookie in self._cookies]
        response.headers += [
            ("Vary", "Cookie"),
            ("X-Frame-Options", "DENY"),
            ("X-Content-Type-Options", "nosniff"),
            ("Content-Language", "en"),
            ("Referrer-Policy", "same-origin"),
        ]
        return response

    def _keep_messages(self) -> None:
        kept: list[Message] = list(self._messages)
        overflow: list[Message] = []
        while kept and len(_written_messages(kept)) > _COOKIE_ROOM:
            overflow.insert(0, kept.pop())
        if self.session is not None and (overflow or self._emptied):
            self.store.run(
                "UPDATE session SET messages = ? WHERE key = ?",
                json.dumps(overflow), self.session,
            )  # fmt: skip
        if kept:
            self._cookies.append(
                f"{MESSAGES}={_written_messages(kept)}; HttpOnly; Path=/; SameSite=Lax"
            )
        elif MESSAGES in self.request.cookies:
            self._drop_cookie(MESSAGES)

    def _drop_cookie(self, name: str) -> None:
        self._cookies.append(
            f'{name}=""; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/; SameSite=Lax'
        )

    def moment(self) -> str:
        """Return the present day and time for the database."""
        time = now().time().replace(microsecond=0)
        return datetime.combine(self.today, time, SITE_ZONE).isoformat()


def _written_messages(messages: list[Message]) -> str:
    return base64.urlsafe_b64encode(json.dumps(messages).encode()).decode().rstrip("=")


def _read_messages(cookie: str) -> list[Message]:
    if not cookie:
        return []
    try:
        found = json.loads(base64.urlsafe_b64decode(cookie + "=" * (-len(cookie) % 4)))
    except (binascii.Error, ValueError):
        return []
    if not isinstance(found, list):
        return []
    return [
        tuple(entry)
        for entry in found
        if isinstance(entry, list) and len(entry) == 2 and all(isinstance(t, str) for t in entry)
    ]
