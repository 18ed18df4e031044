"""What the status of a row is: one glyph, one short sentence, and the details behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from ...domain.checking import Finding, Level
from ...domain.issuing import CERTIFIED, Row, RowState
from ...domain.participants import Participant
from ...server.pages.course import Attendee
from ...services.results import DaysLeft
from ...services.verification import Check
from ...translation import translate
from .days import with_days
from .finding_sentences import describe_finding
from .sentences import describe_refusal


class NumberState(Enum):
    """What is known of a certificate's public page."""

    CHECKING = "checking"
    RIGHT = "right"
    UNKNOWN = "unknown"
    SOMEBODY_ELSE = "somebody-else"
    NUMBER_TWICE = "number-twice"
    UNREAD = "unread"

    @classmethod
    def of(cls, check: Check) -> NumberState:
        """Return the state that a finished check means."""
        return cls(check.value)


class Kind(Enum):
    """How a row stands; each has its own glyph (a theme icon of QGIS)."""

    EMPTY = ""
    NEW = "/symbologyAdd.svg"
    BLOCKED = "/mIconDelete.svg"
    LOOK = "/mIconWarning.svg"
    ENROLLED = "/mIconSuccess.svg"
    WAITING = "/mIconHistory.svg"
    SENDING = "/mTaskRunning.svg"
    UNCERTAIN = "/mIconStopwatch.svg"
    ACCEPTED = "/mTaskComplete.svg"
    ISSUED = "/mIconCertificate.svg"
    VERIFIED = "/mIconCertificateTrusted.svg"
    DOUBTFUL = "/mIconCertificateUntrusted.svg"
    REFUSED = "/mTaskCancel.svg"


@dataclass(frozen=True)
class Facts:
    """All that is known of one row of the table."""

    person: Participant
    findings: Sequence[Finding] = ()
    shown: Attendee | None = None
    run_row: Row | None = None
    number_state: NumberState | None = None
    left: DaysLeft | None = None

    @property
    def number(self) -> str | None:
        """The certificate's number as the course page shows it."""
        if self.run_row is not None and self.run_row.number:
            return self.run_row.number
        return self.shown.number if self.shown else None


@dataclass(frozen=True)
class Status:
    """What the status column shows; `details` are the lines of the tooltip."""

    kind: Kind
    text: str
    details: tuple[str, ...] = ()


def status_of(facts: Facts) -> Status:
    """Return the status of a row: what happens now first, then certificates, then findings."""
    if facts.person.is_empty and facts.person.attendee is None:
        return Status(Kind.EMPTY, "")
    if facts.run_row is not None and facts.run_row.state not in CERTIFIED:
        return _on_its_way(facts.run_row)
    if facts.number:
        return with_days(_certified(facts), facts.left)
    return _checked(facts)


def _on_its_way(row: Row) -> Status:
    if row.state is RowState.REFUSED:
        return Status(Kind.REFUSED, describe_refusal(row.reason))
    return {
        RowState.WANTED: Status(Kind.WAITING, translate("RowStatus", "Waiting")),
        RowState.SENDING: Status(Kind.SENDING, translate("RowStatus", "Sending…")),
        RowState.UNCERTAIN: Status(
            Kind.UNCERTAIN,
            translate("RowStatus", "Uncertain"),
            (
                translate(
                    "RowStatus",
                    "No answer came. The course page is read before anything else is sent.",
                ),
            ),
        ),
        RowState.ACCEPTED: Status(
            Kind.ACCEPTED,
            translate("RowStatus", "Accepted"),
            (translate("RowStatus", "The number is read when all have been sent."),),
        ),
    }[row.state]


def _certified(facts: Facts) -> Status:
    number = facts.number or ""
    if _is_unpaid(facts):
        return Status(
            Kind.DOUBTFUL,
            translate("RowStatus", "{number}, not paid", number=number),
            (translate("RowStatus", "The site shows this certificate as unpaid."),),
        )
    state = facts.number_state
    if facts.run_row is not None and facts.run_row.state is RowState.NUMBER_TWICE:
        state = NumberState.NUMBER_TWICE
    if state is None:
        return Status(Kind.ISSUED, number)
    if state is NumberState.RIGHT:
        details = (translate("RowStatus", "The public page shows this person and this course."),)
        return Status(
            Kind.VERIFIED, translate("RowStatus", "{number}, verified", number=number), details
        )
    if state is NumberState.CHECKING:
        return Status(
            Kind.ISSUED, translate("RowStatus", "{number}, being verified…", number=number)
        )
    if state is NumberState.UNREAD:
        return Status(
            Kind.ISSUED,
            translate("RowStatus", "{number}, not verified yet", number=number),
            (translate("RowStatus", "The public page of this number could not be read."),),
        )
    return Status(Kind.DOUBTFUL, *_doubt(state, number))


def _doubt(state: NumberState, number: str) -> tuple[str, tuple[str, ...]]:
    if state is NumberState.NUMBER_TWICE:
        return translate("RowStatus", "{number} exists twice", number=number), (
            translate(
                "RowStatus",
                "The site gave this number out twice, so nobody can verify it. "
                "Revoke one of the two on the site and issue it again.",
            ),
        )
    if state is NumberState.UNKNOWN:
        return translate("RowStatus", "{number} is not known publicly", number=number), (
            translate("RowStatus", "The public page says that there is no such certificate."),
        )
    return translate("RowStatus", "{number} shows somebody else", number=number), (
        translate("RowStatus", "The public page shows another person or another course."),
    )


def _is_unpaid(facts: Facts) -> bool:
    if facts.run_row is not None and facts.run_row.number:
        return facts.run_row.state is RowState.UNPAID
    return facts.shown is not None and not facts.shown.paid


def _checked(facts: Facts) -> Status:
    sentences = tuple(describe_finding(finding) for finding in facts.findings)
    weightiest = facts.findings[0].level if facts.findings else None
    if weightiest is Level.BLOCKS:
        return Status(Kind.BLOCKED, sentences[0], sentences)
    if weightiest is Level.LOOK:
        return Status(Kind.LOOK, sentences[0], sentences)
    if facts.person.attendee is not None:
        if facts.person.passed:
            return Status(Kind.ENROLLED, translate("RowStatus", "Enrolled"), sentences)
        text = translate("RowStatus", "Enrolled, gets no certificate")
        return Status(Kind.ENROLLED, text, sentences)
    return Status(Kind.NEW, translate("RowStatus", "New, not enrolled yet"), sentences)
