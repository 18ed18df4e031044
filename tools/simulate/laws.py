"""What must hold after each schedule, whatever happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from qgis_certification_plugin.domain.deeds import Kind
from qgis_certification_plugin.domain.issuing import DOUBTFUL_REASONS, RowState
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.services.verification import Check, check_issued
from tools.simulate.ledger import Site
from tools.simulate.model import person
from tools.simulate.schedule import JOURNAL_DAMAGE, Schedule
from tools.simulate.trainer import Told, Trainer

# After these nobody can know that a certificate was issued before somebody else took it back.
_HIDES_A_CREDIT = ("time-out, committed later", "somebody tops up", *JOURNAL_DAMAGE)


def broken(site: Site, trainer: Trainer, schedule: Schedule, *, ended: bool) -> list[str]:
    """Return the laws that are broken, as sentences."""
    found = list(site.ledger.errors)
    if not ended:
        return [*found, "the work never came to an end"]
    found += _money(site, trainer, schedule)
    found += _enrolled(site)
    found += _rows(site, trainer, schedule)
    found += _numbers(site.new_client(), site, trainer)
    return found


def _money(site: Site, trainer: Trainer, schedule: Schedule) -> Iterator[str]:
    ledger, confirmed = site.ledger, trainer.knows.confirmed
    strict = not schedule.has(*_HIDES_A_CREDIT)
    for attendee, count in ledger.issued.items():
        unknowable = 0 if strict else ledger.revoked_by_others[attendee]
        if count > confirmed[attendee] + unknowable:
            yield f"{count} issued to {attendee}, confirmed {confirmed[attendee]} times"
        if strict and count > 1:
            yield f"{count} certificates for {attendee} were paid"
    for kind, counts in ((Kind.PAY, ledger.paid), (Kind.REVOKE, ledger.revoked)):
        for attendee, count in counts.items():
            most = trainer.knows.deeds_confirmed[kind, attendee]
            # The one that somebody has issued meanwhile can bear the number of the one revoked.
            once = strict and not schedule.has("somebody issues", "somebody replaces")
            if count > most or (once and count > 1):
                yield f"{kind.value} done {count} times for {attendee}, confirmed {most} times"
    exist = Counter({a: 1 for a in site.certificates() if ledger.issued[a]})
    gone = ledger.revoked + ledger.revoked_by_others
    for attendee, count in ledger.issued.items():
        if count > exist[attendee] + gone[attendee]:
            yield f"a credit for {attendee} was taken for nothing"


def _enrolled(site: Site) -> Iterator[str]:
    for email, count in Counter(site.emails().values()).items():
        if count > 1:
            yield f"{email} is in the course {count} times"


def _rows(site: Site, trainer: Trainer, schedule: Schedule) -> Iterator[str]:
    emails = {email: attendee for attendee, email in site.emails().items()}
    certificates = site.certificates()
    revokes = person(0).email if schedule.revokes else ""
    for number in range(schedule.people):
        email = person(number).email
        attendee = emails.get(email)
        told = trainer.knows.told.get(attendee) if attendee is not None else None
        if told is None:
            left = attendee is None and schedule.has("somebody removes")
            if email not in trainer.knows.given_up and not left:
                yield f"{email} was forgotten"
            continue
        if email == revokes or told.by_others != site.ledger.by_others or attendee is None:
            continue
        has = certificates.get(attendee)
        yield from _row(told, None if has is None else (f"QGIS-{has.number}", has.paid), site)


def _row(told: Told, has: tuple[str, bool] | None, site: Site) -> Iterator[str]:
    row = told.row
    lacks_credits = row.reason == "no-credits"
    if row.state is RowState.ISSUED:
        is_true = has == (row.number, True)
    elif row.state is RowState.NUMBER_TWICE:
        is_true = has is not None and has[0] == row.number
    elif row.state is RowState.REFUSED:
        is_true = has is None or row.reason in DOUBTFUL_REASONS
    else:
        is_true = has is None if lacks_credits else row.state is RowState.UNPAID
    if not is_true:
        yield f"{row} is told and {has} is true, with {site.balance} credits"


def _numbers(client: CertificationClient, site: Site, trainer: Trainer) -> Iterator[str]:
    """Accept the numbers as the window does: shown on the page, then looked up publicly."""
    accepted: Counter[str] = Counter()
    told = Counter(number for _, number in _issued(site, trainer))
    yield from (
        f"{number} was told to {count} people" for number, count in told.items() if count > 1
    )
    for attendee, number in _issued(site, trainer):
        unique = site.is_unique(int(number[5:]))
        check = check_issued(client, number, "", "", "")
        if check is Check.NUMBER_TWICE and unique:
            yield f"{number} was called a duplicate, and is unique"
        elif check is not Check.NUMBER_TWICE:
            accepted[number] += 1
            if not unique:
                yield f"{number} of {attendee} was accepted, and is not unique"
    yield from (f"{n} was accepted {count} times" for n, count in accepted.items() if count > 1)


def _issued(site: Site, trainer: Trainer) -> Iterator[tuple[int, str]]:
    """Yield the numbers told that the course page still shows."""
    for attendee, told in trainer.knows.told.items():
        has = site.certificates().get(attendee)
        number = told.row.number
        if told.row.state is RowState.ISSUED and has and number == f"QGIS-{has.number}":
            yield attendee, number
