"""What is said when something has ended."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis

from ...domain.issuing import Run, Stop
from ...server.address import ServerAddress, certificate_path
from ...server.pages.course import Attendee
from ...services.certificates import SavedPdf
from ...services.enrolment import Enrolled
from ...translation import translate
from ..texts import journal_damaged
from .clipboard import to_tsv
from .steps import Interrupted, Opened, summary, why_it_rests
from .work import Busy


def enrolled_report(result: Enrolled, before: int) -> tuple[str, Qgis.MessageLevel]:
    """Return how enrolling ended; `before` is how many were not enrolled."""
    after = sum(p.attendee is None and not p.is_empty for p in result.participants)
    text = translate("Reports", "%n people are enrolled.", n=before - after)
    if not result.missing:
        return text, Qgis.MessageLevel.Success
    missing = translate(
        "Reports",
        "%n people were sent, but the course page does not show them. They are still in the "
        "table as new: enrol them again, nobody is enrolled twice.",
        n=len(result.missing),
    )
    return f"{text} {missing}", Qgis.MessageLevel.Warning


def issued_report(runs: Sequence[Run]) -> tuple[str, Qgis.MessageLevel]:
    """Return how a finished run ended."""
    state = summary(runs)
    text = translate("Reports", "%n certificate(s) are issued.", n=state.issued)
    if not state.refused:
        return text, Qgis.MessageLevel.Success
    refused = translate("Reports", "%n could not be issued; the table says why.", n=state.refused)
    return f"{text} {refused}", Qgis.MessageLevel.Warning


def opened_reports(opened: Opened) -> list[tuple[str, Qgis.MessageLevel]]:
    """Return how ended what nobody was told of before the plugin was closed."""
    reports = [issued_report(opened.untold)] if opened.untold else []
    if opened.missing:
        reports.append((still_missing(len(opened.missing)), Qgis.MessageLevel.Warning))
    reports += [(journal_damaged(name), Qgis.MessageLevel.Warning) for name in opened.damaged]
    return reports


def is_finished(runs: Sequence[Run]) -> bool:
    """Return whether nothing is left of these runs."""
    return why_it_rests(runs) is Stop.FINISHED


def interrupted_sentence(state: Interrupted) -> str:
    """Return how far an interrupted run came."""
    parts = [
        translate(
            "Reports",
            "{issued} of %n certificate(s) are issued",
            n=state.total,
            issued=state.issued,
        )
    ]
    if state.uncertain:
        parts.append(translate("Reports", "%n uncertain", n=state.uncertain))
    if state.refused:
        parts.append(translate("Reports", "%n refused", n=state.refused))
    parts.append(translate("Reports", "%n left", "certificates still to be issued", n=state.left))
    return translate("Reports", "Issuing was interrupted: {state}.", state=", ".join(parts))


def saved_report(saved: Sequence[SavedPdf], folder: Path) -> tuple[str, Qgis.MessageLevel]:
    """Return how saving the PDFs ended."""
    failed = [one for one in saved if one.path is None]
    text = translate(
        "Reports",
        "%n PDF file(s) are saved in {folder}.",
        n=len(saved) - len(failed),
        folder=str(folder),
    )
    unread = [one for one in saved if one.path is not None and not one.is_checked]
    if unread:
        note = translate(
            "Reports",
            "The text of %n could not be read, so look at them before you hand them out: "
            "{numbers}.",
            n=len(unread),
            numbers=", ".join(one.attendee.number or "?" for one in unread[:8]),
        )
        text = f"{text} {note}"
    if not failed:
        return text, Qgis.MessageLevel.Warning if unread else Qgis.MessageLevel.Success
    numbers = ", ".join(one.attendee.number or "?" for one in failed[:8])
    bad = translate(
        "Reports",
        "The site could not print %n: {numbers}. Try again later, or print on the site.",
        n=len(failed),
        numbers=numbers,
    )
    return f"{text} {bad}", Qgis.MessageLevel.Warning


def numbers_table(rows: Sequence[Attendee], server: ServerAddress) -> str:
    """Return names, numbers, wordings and links as a table for a spreadsheet."""
    headings = (
        translate("Reports", "Name"),
        translate("Reports", "Number"),
        translate("Reports", "Certificate"),
        translate("Reports", "Verify at", "heading over links"),
    )
    lines = [
        (
            row.name,
            row.number or "",
            row.certificate_type or "",
            server.url(certificate_path(row.number or "")),
        )
        for row in rows
    ]
    return to_tsv([headings, *lines])


def busy_sentence(busy: Busy, *, waiting: bool = False) -> str:
    """Return what is being done; `waiting` while another window has its turn."""
    if waiting:
        return translate(
            "Reports", "Another window is sending; this one goes on by itself when that is done."
        )
    return {
        Busy.NOTHING: "",
        Busy.OPENING: translate("Reports", "Reading the course…"),
        Busy.READING: translate("Reports", "Reading the people of another course…"),
        Busy.ENROLLING: translate("Reports", "Enrolling…"),
        Busy.ISSUING: translate("Reports", "Issuing certificates…"),
        Busy.SAVING_PDFS: translate("Reports", "Saving PDFs…"),
        Busy.REPAIRING: translate("Reports", "Changing it on the site…"),
        Busy.MAILING: translate("Reports", "Asking the site…"),
    }[busy]


def stopping_sentence(busy: Busy) -> str:
    """Return what happens after the user has asked to stop."""
    if busy is Busy.ISSUING:
        return translate("Reports", "Stopping after this certificate…")
    return translate("Reports", "Stopping…")


def changed_meanwhile() -> str:
    """Return why enrolling did not go on by itself after signing in again."""
    return translate(
        "ParticipantsWindow",
        "You are signed in again. The table has changed meanwhile, so nobody was enrolled yet.",
    )


def run_comes_first() -> str:
    """Return why nothing can be sent now."""
    return translate(
        "ParticipantsWindow",
        "An earlier run was interrupted. Continue it, or let it go, before you send anything else.",
    )


def still_missing(count: int) -> str:
    """Return how an enrolment ended that was interrupted earlier."""
    return translate(
        "ParticipantsWindow",
        "Enrolling was interrupted: %n people are not in the course. They are still "
        "in the table as new.",
        n=count,
    )


def refresh_after_top_up() -> str:
    """Return what to do after topping up in the browser."""
    return translate(
        "ParticipantsWindow", "Refresh the balance here when you have topped up there."
    )


def stopped_report() -> str:
    """Return how something ended that the user stopped."""
    return translate("ParticipantsWindow", "Stopped. What was done until then stays done.")
