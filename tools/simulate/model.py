"""A model of the certification site in memory: what it stores, and how it fails (contract 4, 5)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import TypeVar

from qgis_certification_plugin.server import errors
from qgis_certification_plugin.server.client import CertificationClient, Person
from tools.simulate.ledger import COURSE, ORGANISATION, Certificate, Endless, Killed, Ledger
from tools.simulate.model_client import ModelClient
from tools.simulate.schedule import GET, POST, Schedule, Script, Trouble

T = TypeVar("T")
_HOST = "c.example"
MOST_REQUESTS = 600
_FIRST_PERSON, _FIRST_PLACE, _FIRST_NUMBER = 1001, 5001, 40


class ModelSite:
    """One course of one organisation on a site that other people use as well."""

    def __init__(self, schedule: Schedule, script: Script) -> None:
        """Begin with the people of the schedule who are enrolled already."""
        self.script = script
        self.ledger = Ledger()
        self.balance = schedule.credits
        self.by_upload = schedule.by_upload
        self.people: dict[int, Person] = {}
        self.places: dict[int, int] = {}
        self.foreign: list[int] = list(range(30, _FIRST_NUMBER))
        self.signed_in = True
        self.before_post: Callable[[str, int], None] = lambda _kind, _attendee: None
        self.second_window: Callable[[], None] = lambda: None
        self.cancel: Callable[[], None] = lambda: None
        self.clock_jumps: Callable[[int], None] = lambda _salt: None
        self._certificates: dict[int, Certificate] = {}
        self._late: list[Callable[[], object]] = []
        self._duplicate = ""
        self._requests = 0
        for number in range(schedule.enrolled):
            self.enrol_new(person(number))
        if schedule.unpaid:
            unpaid = self.enrol_new(Person("Unpaid", "Already", "unpaid@example.org"))
            self._certificates[unpaid] = Certificate(_FIRST_NUMBER, paid=False)

    @property
    def place(self) -> tuple[str, str, str]:
        """Server, organisation and course."""
        return f"https://{_HOST}", ORGANISATION, COURSE

    def new_client(self) -> CertificationClient:
        """Return the client of a freshly started program, signed in."""
        client = ModelClient(self)
        self.sign_in(client)
        return client

    def sign_in(self, client: CertificationClient) -> None:
        """Sign in again."""
        self.signed_in = True

    def top_up(self, count: int) -> None:
        """Buy credits."""
        self.balance += count

    def certificates(self) -> Mapping[int, Certificate]:
        """Return the certificates of this course by attendee."""
        return self._certificates

    def is_unique(self, number: int) -> bool:
        """Whether the whole site has this number once."""
        return self.count(number) == 1

    def count(self, number: int) -> int:
        """Return how often the site has a number."""
        ours = [certificate.number for certificate in self._certificates.values()]
        return ours.count(number) + self.foreign.count(number)

    def emails(self) -> Mapping[int, str]:
        """Return who is in the course."""
        return {attendee: self.people[attendee].email for attendee in self.places.values()}

    # --- what the site stores ----------------------------------------------------------------

    def enrol_new(self, new: Person) -> int:
        """Make a person and enrol her; return her number."""
        attendee = _FIRST_PERSON + len(self.people)
        self.people[attendee] = new
        self.enrol(attendee)
        return attendee

    def enrol(self, attendee: int) -> None:
        """Put somebody into the course."""
        self.places[_FIRST_PLACE + len(self.people) * 10 + len(self.places)] = attendee

    def issue(self, attendee: int) -> None:
        """Issue a certificate as the trainer's form asks. Raises as the site fails."""
        if attendee in self._certificates:
            raise errors.ServerFault(maybe_done=True, status=500)
        if self.balance < 1:
            raise errors.NoCredits({}, ["Insufficient credits"])
        self._add(attendee)
        self.ledger.issued[attendee] += 1

    def pay(self, attendee: int) -> None:
        """Mark a certificate as paid; takes a credit whatever there is (contract 5.3)."""
        certificate = self._certificates.get(attendee)
        if certificate is None:
            raise errors.NotFound
        certificate.paid = True
        self.balance -= 1
        self.ledger.paid[attendee] += 1

    def revoke(self, attendee: int) -> None:
        """Take a certificate back; the credit does not come back (contract 5.4)."""
        if self._certificates.pop(attendee, None) is None:
            raise errors.NotFound
        self.ledger.revoked[attendee] += 1

    def _add(self, attendee: int) -> None:
        ours = (certificate.number for certificate in self._certificates.values())
        highest = max([*ours, *self.foreign])
        number = highest if self._duplicate == "own" else highest + 1
        if self._duplicate == "foreign":
            self.foreign.append(number)
        self._duplicate = ""
        self._certificates[attendee] = Certificate(number, paid=True)
        self.balance -= 1

    # --- requests ----------------------------------------------------------------------------

    def request(
        self,
        where: str,
        do: Callable[[], T],
        *,
        page: bool = False,
        meanwhile: Callable[[], object] | None = None,
    ) -> T:
        """Let a request through, or let the trouble that is due strike it.

        `meanwhile` is what the client does when the request has left; it may be its last deed.
        """
        self._requests += 1
        if self.ledger.errors or self._requests > MOST_REQUESTS:
            raise Endless
        late, self._late = self._late, []
        if where == POST:
            self.ledger.post_begins()
        try:
            if meanwhile is not None:
                self._meanwhile(meanwhile, do)
            answer = self._answer(where, do)
        except (errors.CertificationError, Killed) as error:
            if where == POST and getattr(error, "maybe_done", True):
                self.ledger.post_lost()
            raise
        finally:
            for commit in late:
                with contextlib.suppress(errors.CertificationError):
                    commit()
        if page:
            self.ledger.page_shown()
        return answer

    def _meanwhile(self, meanwhile: Callable[[], object], do: Callable[[], object]) -> None:
        try:
            meanwhile()
        except OSError:
            pass  # the next thing that is to be written down fails as well
        except Killed:
            with contextlib.suppress(errors.CertificationError):
                self._undisturbed(do)
            raise

    def _answer(self, where: str, do: Callable[[], T]) -> T:
        trouble = self.script.take(where)
        if trouble is None:
            return self._undisturbed(do)
        if trouble.kind in _AROUND:
            _AROUND[trouble.kind](self, trouble)
            return self._undisturbed(do)
        if "commit" in trouble.kind and "before" not in trouble.kind:
            if trouble.kind.endswith("later"):
                self._late.append(lambda: self._undisturbed(do))
            else:
                with contextlib.suppress(errors.CertificationError):
                    self._undisturbed(do)
        elif trouble.kind == "cancel while sending":
            self.cancel()
            if trouble.salt % 2:
                with contextlib.suppress(errors.CertificationError):
                    self._undisturbed(do)
        elif trouble.kind == "answer cut in half":
            with contextlib.suppress(errors.CertificationError):
                self._undisturbed(do)
        elif trouble.kind == "sleep":
            self.signed_in = bool(trouble.salt % 2)
        raise _error(trouble.kind, writing=where == POST)

    def _undisturbed(self, do: Callable[[], T]) -> T:
        if not self.signed_in:
            raise errors.SignedOut
        return do()

    # --- other people ------------------------------------------------------------------------

    def _others_issue(self, trouble: Trouble) -> None:
        self.ledger.by_others += 1
        without = [a for a in sorted(self.places.values()) if a not in self._certificates]
        if without and trouble.salt % 2 and self.balance > 0:
            self._add(without[trouble.salt // 2 % len(without)])
        elif trouble.salt % 4 and self.balance > 0:
            # In another course of this organisation.
            self.foreign.append(max([*self.foreign, *self._numbers()]) + 1)
            self.balance -= 1
        else:
            self.foreign.append(max([*self.foreign, *self._numbers()]) + 1)

    def _others_revoke(self, trouble: Trouble) -> int | None:
        if not self._certificates:
            return None
        self.ledger.by_others += 1
        certified = sorted(self._certificates)
        attendee = certified[trouble.salt % len(certified)]
        del self._certificates[attendee]
        self.ledger.revoked_by_others[attendee] += 1
        return attendee

    def _others_replace(self, trouble: Trouble) -> None:
        attendee = self._others_revoke(trouble) if self.balance > 0 else None
        if attendee is not None:
            self.foreign.append(max([*self.foreign, *self._numbers()]) + 1)
            self._add(attendee)

    def _others_remove(self, trouble: Trouble) -> None:
        if not self.places:
            return
        self.ledger.by_others += 1
        places = sorted(self.places)
        del self.places[places[trouble.salt % len(places)]]

    def _numbers(self) -> list[int]:
        return [certificate.number for certificate in self._certificates.values()]

    def _spend(self, _trouble: Trouble) -> None:
        self.ledger.by_others += 1
        self.balance = min(self.balance, 0)

    def _others_top_up(self, trouble: Trouble) -> None:
        self.ledger.by_others += 1
        self.balance += 1 + trouble.salt % 3

    def _end_session(self, _trouble: Trouble) -> None:
        self.signed_in = False

    def _next_is_own(self, _trouble: Trouble) -> None:
        self._duplicate = "own"

    def _next_is_foreign(self, _trouble: Trouble) -> None:
        self._duplicate = "foreign"


# What happens just before a request, which then takes its course.
_AROUND: dict[str, Callable[[ModelSite, Trouble], object]] = {
    "session ended": ModelSite._end_session,
    "duplicate number, own": ModelSite._next_is_own,
    "duplicate number, foreign": ModelSite._next_is_foreign,
    "credits run out": ModelSite._spend,
    "somebody tops up": ModelSite._others_top_up,
    "somebody issues": ModelSite._others_issue,
    "somebody revokes": ModelSite._others_revoke,
    "somebody replaces": ModelSite._others_replace,
    "somebody removes": ModelSite._others_remove,
    "cancel": lambda site, _trouble: site.cancel(),
    "second window": lambda site, _trouble: site.second_window(),
    "clock jumps": lambda site, trouble: site.clock_jumps(trouble.salt),
}


def _error(kind: str, *, writing: bool) -> BaseException:
    """Return what the client raises for a trouble: as `session` and `answers` do."""
    if kind.startswith("kill"):
        return Killed(kind)
    if kind == "connection refused":
        return errors.Unreachable(host=_HOST)
    if kind.startswith("time-out"):
        return errors.TimedOut(maybe_done=writing, host=_HOST)
    if kind.startswith("500"):
        return errors.ServerFault(maybe_done=writing, status=500)
    if kind == "403":
        return errors.Forbidden(reason="no-permission")
    if kind == "too many requests":
        return errors.Throttled()
    if kind == "CSRF rejected":
        return errors.CsrfRejected()
    if kind.startswith("redirect"):
        return errors.UnexpectedRedirect(maybe_done=writing, location="/en/news/")
    if kind.startswith("changed page"):
        return errors.UnexpectedPage(maybe_done=writing, page="form", missing="form")
    if kind == "cancel while sending":
        return errors.Aborted(maybe_done=writing)
    return errors.Unreachable(maybe_done=writing, host=_HOST)


def person(number: int) -> Person:
    """Return one of as many different people as wanted; some are namesakes."""
    first = "Noor" if number % 3 else "Jan"
    return Person(first, f"Jansen {number // 3}", f"person{number}@example.org")


__all__ = ["GET", "POST", "ModelSite", "person"]
