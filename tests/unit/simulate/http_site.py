"""The practice server behind a spoiling proxy, as the trainer of the simulator sees a site."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import requests

from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.practice.store import Row
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.client import CertificationClient, Person
from qgis_certification_plugin.server.session import SiteSession
from tests.unit.simulate.proxy import Exchange, Passing, Proxy
from tools.simulate.ledger import WORDING, Certificate, Endless, Killed, Ledger
from tools.simulate.model import person
from tools.simulate.schedule import GET, POST, Schedule, Script, Trouble

_DEED = re.compile(
    r"/course/[\w-]+/(?:courseattendee/(?P<issue>\d+)/create-certificate/\d+"
    r"|courseattendee/(?P<pay>\d+)/update-certificate-status"
    r"|revoke/(?P<revoke>\d+)|regenerate-certificate/(?P<renew>\d+)"
    r"|(?P<enrol>upload|create-attendee|create-courseattendee))/"
)
_CSRF = b"<html><body>CSRF verification failed. Request aborted.</body></html>"
_NO_RIGHT = b"Sorry! You do not have permission to perform this action."


def _http(status: str, body: bytes = b"", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", "Content-Type: text/html", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "Connection: close", *headers, "", ""]).encode() + body


# Answers in the server's place, by the beginning of a trouble's name.
_INSTEAD = {
    "500": _http("500 Internal Server Error", b"<h1>Oops!</h1>"),
    "403": _http("403 Forbidden", _NO_RIGHT),
    "too many requests": _http("429 Too Many Requests"),
    "CSRF rejected": _http("403 Forbidden", _CSRF),
    "redirect": _http("302 Found", b"", "Location: /en/news/"),
    "changed page": _http("200 OK", b"<html><body><h1>A new page</h1></body></html>"),
}


# After these a client may know what was done: half an answer can be enough.
_CLEAR = ("403", "CSRF", "too many", "answer cut")


def _kind_of(deed: re.Match[str]) -> tuple[str, int]:
    """Return what a form is for, and for whom."""
    kind, text = next((name, text) for name, text in deed.groupdict().items() if text)
    return kind, int(text) if text.isdecimal() else 0


class _Mortal(requests.Session):
    """A session of a program that may be killed while it waits, or find a closed door."""

    def __init__(self, site: HttpSite) -> None:
        super().__init__()
        self.trust_env = False
        self._site = site

    def send(self, request: requests.PreparedRequest, **values: Any) -> requests.Response:
        if self._site.ledger.errors:
            raise Endless  # it is broken anyhow, and may go round in a circle
        url = request.url or ""
        if "/accounts/" not in url and self._site.script.take_due("connection refused"):
            request.url = url.replace(self._site.place[0], _closed_door())
        try:
            return super().send(request, **values)
        finally:
            if self._site.is_killed():
                raise Killed


def _closed_door() -> str:
    """Return an address of this computer at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}"


class HttpSite:
    """One fresh course on a practice server, and everything that goes wrong on the way there."""

    def __init__(self, practice: PracticeServer, schedule: Schedule, script: Script) -> None:
        """Make the course of the schedule; what an earlier one made goes."""
        self.script = script
        self.ledger = Ledger()
        self.before_post: Callable[[str, int], None] = lambda _kind, _attendee: None
        self.second_window: Callable[[], None] = lambda: None
        self.cancel: Callable[[], None] = lambda: None
        self._practice = practice
        self._account = practice.accounts["owner" if schedule.by_upload else "convener"]
        self._killed = threading.Event()
        self._late: list[Passing] = []
        self._duplicate = ""
        self._sessions: list[requests.Session] = []
        self._slug, self._course = self._make_course(schedule)
        port = urlsplit(practice.url).port or 0
        self._proxy = Proxy(port, self._decide)

    def close(self) -> None:
        """End what was opened."""
        self._proxy.close()
        for session in self._sessions:
            session.close()

    # --- what the trainer and the laws ask ---------------------------------------------------

    @property
    def place(self) -> tuple[str, str, str]:
        """Server, organisation and course."""
        return self._proxy.url, self._organisation["slug"], self._slug

    def new_client(self) -> CertificationClient:
        """Return the client of a freshly started program, signed in."""
        session = _Mortal(self)
        self._sessions.append(session)
        client = CertificationClient(SiteSession(ServerAddress.parse(self._proxy.url), session))
        self.sign_in(client)
        return client

    def is_killed(self) -> bool:
        """Whether the program is to be killed now."""
        killed = self._killed.is_set()
        self._killed.clear()
        return killed

    def sign_in(self, client: CertificationClient) -> None:
        """Sign in again."""
        client.sign_in(self._account.username, self._account.password)

    def top_up(self, count: int) -> None:
        """Buy credits."""
        self._sql(
            "UPDATE organisation SET credits = credits + ? WHERE id = ?",
            count, self._organisation["id"],
        )  # fmt: skip

    @property
    def balance(self) -> int:
        """The credits that there are."""
        query = "SELECT credits FROM organisation WHERE id = ?"
        return int(self._sql(query, self._organisation["id"])[0]["credits"])

    def certificates(self) -> Mapping[int, Certificate]:
        """Return the certificates of this course by attendee."""
        rows = self._sql("SELECT * FROM certificate WHERE course_id = ?", self._course)
        return {
            row["attendee_id"]: Certificate(row["number"], bool(row["is_paid"])) for row in rows
        }

    def is_unique(self, number: int) -> bool:
        """Whether the whole site has this number once."""
        return len(self._sql("SELECT 1 FROM certificate WHERE number = ?", number)) == 1

    def emails(self) -> Mapping[int, str]:
        """Return who is in the course."""
        rows = self._sql(
            "SELECT attendee.id, email FROM attendee JOIN course_attendee"
            " ON attendee_id = attendee.id WHERE course_id = ?",
            self._course,
        )
        return {row["id"]: row["email"] for row in rows}

    # --- the practice server's tables --------------------------------------------------------

    def _sql(self, statement: str, *values: object) -> list[Row]:
        return self._practice.site.read(statement, *values)

    def _make_course(self, schedule: Schedule) -> tuple[str, int]:
        self._practice.site.sign_out_everybody()
        for table in ("certificate", "course_attendee"):
            self._sql(
                f"DELETE FROM {table} WHERE course_id IN"
                " (SELECT id FROM course WHERE slug = 'simulated')"
            )
        self._sql("DELETE FROM attendee WHERE email LIKE '%@simulated.example'")
        self._sql("DELETE FROM attendee WHERE email LIKE 'person%' OR email LIKE 'unpaid@%'")
        self._sql("DELETE FROM course WHERE slug = 'simulated'")
        slug = self._practice.accounts["owner"].organisation_slug
        self._organisation = self._sql("SELECT * FROM organisation WHERE slug = ?", slug)[0]
        convener = self._sql(
            "SELECT convener.id FROM convener JOIN user ON user.id = user_id"
            " WHERE username = ? AND organisation_id = ?",
            self._account.username, self._organisation["id"],
        )[0]  # fmt: skip
        like = self._sql("SELECT * FROM course WHERE organisation_id = ?", self._organisation["id"])
        first = site_today() - timedelta(days=1)
        self._sql(
            "INSERT INTO course (organisation_id, name, slug, course_type_id, convener_id,"
            " center_id, start_date, end_date, language, competence, certificate_type_id)"
            " VALUES (?, 'Simulated', 'simulated', ?, ?, ?, ?, ?, 'English', 'Maps', 1)",
            self._organisation["id"], like[0]["course_type_id"], convener["id"],
            like[0]["center_id"], first.isoformat(), first.isoformat(),
        )  # fmt: skip
        course = int(self._sql("SELECT id FROM course WHERE slug = 'simulated'")[0]["id"])
        self._sql(
            "UPDATE organisation SET credits = ? WHERE id = ?",
            schedule.credits, self._organisation["id"],
        )  # fmt: skip
        for number in range(schedule.enrolled):
            self._enrol(course, person(number))
        if schedule.unpaid:
            unpaid = self._enrol(course, Person("Unpaid", "Already", "unpaid@example.org"))
            self._issue(course, unpaid, paid=False)
        return "simulated", course

    def _enrol(self, course: int, new: Person) -> int:
        self._sql(
            "INSERT INTO attendee (organisation_id, firstname, surname, email)"
            " VALUES (?, ?, ?, ?)",
            self._organisation["id"], new.first_name, new.surname, new.email,
        )  # fmt: skip
        attendee = int(self._sql("SELECT max(id) AS id FROM attendee")[0]["id"])
        self._sql(
            "INSERT INTO course_attendee (course_id, attendee_id) VALUES (?, ?)", course, attendee
        )
        return attendee

    def _issue(self, course: int, attendee: int, *, paid: bool = True) -> None:
        self._sql(
            "INSERT INTO certificate (number, course_id, attendee_id, author_id,"
            " certificate_type_id, is_paid, issue_date) SELECT max(number) + 1, ?, ?, 0, ?, ?, ?"
            " FROM certificate",
            course, attendee, WORDING, paid, site_today().isoformat(),
        )  # fmt: skip

    # --- requests ----------------------------------------------------------------------------

    def _decide(self, passing: Passing) -> Exchange:
        late, self._late = self._late, []
        exchange = self._exchange(passing)
        before = exchange.seen

        def seen(answer: bytes) -> None:
            before(answer)
            for request in late:
                self._note(request, self._proxy.forward(request.raw))

        exchange.seen = seen
        if not exchange.forward:
            seen(b"")
        return exchange

    def _exchange(self, passing: Passing) -> Exchange:
        if "/accounts/" in passing.path:
            return Exchange()
        deed = _DEED.search(passing.path) if passing.method == POST.upper() else None
        if deed is not None:
            self.before_post(*_kind_of(deed))
            self.ledger.post_begins()
        trouble = self.script.take(POST if deed is not None else GET)
        if trouble is None or self._around(trouble):
            return Exchange(seen=lambda answer: self._note(passing, answer, shown=True))
        if deed is not None and not trouble.kind.startswith(_CLEAR):
            self.ledger.post_lost()
        return self._spoilt(trouble, passing)

    def _spoilt(self, trouble: Trouble, passing: Passing) -> Exchange:
        kind = trouble.kind
        if kind == "cancel while sending":
            self.cancel()
        if kind.startswith("kill"):
            self._killed.set()
        if kind == "sleep" and trouble.salt % 2 == 0:
            self._practice.site.sign_out_everybody()
        forward = kind == "answer cut in half" or (
            ("commit" in kind or kind == "cancel while sending")
            and "before" not in kind
            and "later" not in kind
        )
        if kind.endswith("later"):
            self._late.append(passing)
        return Exchange(
            forward=forward,
            answer=next((made for name, made in _INSTEAD.items() if kind.startswith(name)), None),
            part=0.5 if kind == "answer cut in half" else 1.0,
            reply=kind.startswith(tuple(_INSTEAD)) or kind == "answer cut in half",
            hang=kind.startswith("time-out"),
            seen=lambda answer: self._note(passing, answer),
        )

    def _note(self, passing: Passing, answer: bytes, *, shown: bool = False) -> None:
        """Write down what the server did."""
        deed = _DEED.search(passing.path) if passing.method == POST.upper() else None
        if deed is None:
            if shown and b"course-attendees-table" in answer:
                self.ledger.page_shown()
            return
        kind, attendee = _kind_of(deed)
        if not answer.startswith(b"HTTP/1.1 302") or b"/accounts/login/" in answer:
            return
        counts = {
            "issue": self.ledger.issued,
            "pay": self.ledger.paid,
            "revoke": self.ledger.revoked,
        }
        if kind in counts:
            counts[kind][attendee] += 1
        if kind == "issue" and self._duplicate:
            self._make_duplicate(attendee)

    def _make_duplicate(self, attendee: int) -> None:
        own, self._duplicate = self._duplicate == "own", ""
        if own:
            statement = "UPDATE certificate SET number = number - 1"
        else:
            statement = (
                "INSERT INTO certificate (number, course_id, attendee_id, author_id, is_paid)"
                " SELECT number, 1, -id, 0, 1 FROM certificate"
            )
        self._sql(f"{statement} WHERE course_id = ? AND attendee_id = ?", self._course, attendee)

    # --- other people ------------------------------------------------------------------------

    def _around(self, trouble: Trouble) -> bool:
        """Let something happen before a request; whether the request then takes its course."""
        others = {
            "credits run out": self._spend,
            "somebody tops up": self._others_top_up,
            "somebody issues": self._others_issue,
            "somebody revokes": self._others_revoke,
            "somebody replaces": self._others_replace,
            "somebody removes": self._others_remove,
        }.get(trouble.kind)
        if others is not None:
            self.ledger.by_others += 1
            others(trouble)
            return True
        return self._around_us(trouble.kind)

    def _around_us(self, kind: str) -> bool:
        if kind.startswith("duplicate number"):
            self._duplicate = kind.rpartition(" ")[2]
        elif kind == "session ended":
            self._practice.site.sign_out_everybody()
        elif kind == "cancel":
            self.cancel()
        elif kind == "second window":
            self.second_window()
        else:
            return False
        return True

    def _spend(self, _trouble: Trouble) -> None:
        self.top_up(-max(self.balance, 0))

    def _others_top_up(self, trouble: Trouble) -> None:
        self.top_up(1 + trouble.salt % 3)

    def _others_issue(self, trouble: Trouble) -> None:
        without = sorted(self.emails().keys() - self.certificates().keys())
        if without and self.balance > 0:
            self._issue(self._course, without[trouble.salt % len(without)])
            self.top_up(-1)

    def _others_revoke(self, trouble: Trouble) -> int | None:
        certified = sorted(self.certificates())
        if not certified:
            return None
        attendee = certified[trouble.salt % len(certified)]
        self._sql(
            "DELETE FROM certificate WHERE course_id = ? AND attendee_id = ?",
            self._course, attendee,
        )  # fmt: skip
        self.ledger.revoked_by_others[attendee] += 1
        return attendee

    def _others_replace(self, trouble: Trouble) -> None:
        attendee = self._others_revoke(trouble) if self.balance > 0 else None
        if attendee is not None:
            self._issue(self._course, attendee)
            self.top_up(-1)

    def _others_remove(self, trouble: Trouble) -> None:
        enrolled = sorted(self.emails())
        if enrolled:
            self._sql(
                "DELETE FROM course_attendee WHERE course_id = ? AND attendee_id = ?",
                self._course, enrolled[trouble.salt % len(enrolled)],
            )  # fmt: skip
