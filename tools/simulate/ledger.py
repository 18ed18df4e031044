"""What really happened on the site, as nobody but the simulator knows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from qgis_certification_plugin.server.client import CertificationClient
from tools.simulate.schedule import Script

ORGANISATION, COURSE, USER = "academy", "qgis_course", "trainer"
WORDING = 1


class Killed(BaseException):
    """The process is killed here."""


class Endless(BaseException):
    """The work goes round in a circle."""


@dataclass
class Certificate:
    """A certificate on the site."""

    number: int
    paid: bool


@dataclass
class Ledger:
    """Who did what, by attendee; `errors` are broken laws seen on the way."""

    issued: Counter[int] = field(default_factory=Counter)
    paid: Counter[int] = field(default_factory=Counter)
    revoked: Counter[int] = field(default_factory=Counter)
    revoked_by_others: Counter[int] = field(default_factory=Counter)
    by_others: int = 0
    # How much others had done when the course page was last shown.
    shown_at: int = 0
    open_question: bool = False
    errors: list[str] = field(default_factory=list)

    @property
    def credits_taken(self) -> int:
        """The credits that our requests took."""
        return self.issued.total() + self.paid.total()

    def post_begins(self) -> None:
        """A form that changes something arrives."""
        if self.open_question:
            self.errors.append("something was sent before the page told of a lost answer")

    def post_lost(self) -> None:
        """The trainer's side does not know how it ended."""
        self.open_question = True

    def page_shown(self) -> None:
        """The course page reached the trainer's side."""
        self.open_question = False
        self.shown_at = self.by_others


class Site(Protocol):
    """A certification site with one course, as the trainer and the laws need it."""

    script: Script
    ledger: Ledger
    before_post: Callable[[str, int], None]
    second_window: Callable[[], None]
    cancel: Callable[[], None]

    def new_client(self) -> CertificationClient:
        """Return the client of a freshly started program, signed in."""

    def sign_in(self, client: CertificationClient) -> None:
        """Sign in again."""

    def top_up(self, count: int) -> None:
        """Buy credits."""

    @property
    def place(self) -> tuple[str, str, str]:
        """Server, organisation and course."""

    @property
    def balance(self) -> int:
        """The credits that there are."""

    def certificates(self) -> Mapping[int, Certificate]:
        """Return the certificates of this course by attendee, whether enrolled or not."""

    def is_unique(self, number: int) -> bool:
        """Whether the whole site has this number once."""

    def emails(self) -> Mapping[int, str]:
        """Return who is in the course: attendee and e-mail."""
