"""What is done with one person in the background, in turn. Nothing here touches a widget."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

from ....domain.deeds import Deed, Kind
from ....domain.issuing import Stop
from ....domain.progress import Progress
from ....server.client import CertificationClient
from ....server.errors import CertificationError, CsrfRejected, SignedOut
from ....server.pages.forms import AttendeeForm
from ....services.deeds import Done
from ....services.repair import Repair, Repaired
from ..steps import CourseFiles, sending


@dataclass(frozen=True)
class Changed:
    """How a change ended: `error` where nothing was sent, `renewed` what became of the PDF."""

    repaired: Repaired | None
    error: CertificationError | None = None
    renewed: Done | None = None


def do_deed(
    client: CertificationClient, files: CourseFiles, wanted: Deed, progress: Progress
) -> Done:
    """Pay, revoke or renew. Raises SignedOut where nothing was sent because nobody is signed in,
    AlreadyLocked, Cancelled and OSError.
    """
    with sending(files, progress):
        return _deed(client, files, wanted, progress)


def _deed(
    client: CertificationClient, files: CourseFiles, wanted: Deed, progress: Progress
) -> Done:
    service = files.deeds(client)
    with closing(service.begin(wanted.kind, wanted.attendee, wanted.number)) as journal:
        done = service.carry_on(journal, progress)
    if done.deed.stop is Stop.SIGNED_OUT and done.deed.attempts == 0:
        raise SignedOut
    return done


def read_form(client: CertificationClient, files: CourseFiles, attendee: int) -> AttendeeForm:
    """Return name and e-mail as the site has them. Raises the errors of the server room."""
    return Repair(client, files.key.organisation, files.key.course).form(attendee)


def correct(
    client: CertificationClient,
    files: CourseFiles,
    attendee: int,
    forms: tuple[AttendeeForm, AttendeeForm],
    renew: str | None,
    progress: Progress,
) -> Changed:
    """Change somebody from the first form to the second, then renew the PDF of number `renew`.

    Raises what `do_deed` raises.
    """
    repair = Repair(client, files.key.organisation, files.key.course)
    with sending(files, progress):
        try:
            repaired = repair.correct(attendee, *forms)
        except (SignedOut, CsrfRejected):
            raise
        except CertificationError as error:
            return Changed(None, error)
        if not (repaired.is_done and renew):
            return Changed(repaired)
        try:
            done = _deed(client, files, Deed(Kind.RENEW, attendee, renew), progress)
        except SignedOut as error:
            return Changed(repaired, error)  # the correction is done all the same
        return Changed(repaired, None, done)


def remove(
    client: CertificationClient, files: CourseFiles, attendee: int, progress: Progress
) -> Changed:
    """Take somebody out of the course. Raises what `do_deed` raises."""
    repair = Repair(client, files.key.organisation, files.key.course)
    with sending(files, progress):
        try:
            return Changed(repair.remove(attendee))
        except (SignedOut, CsrfRejected):
            raise
        except CertificationError as error:
            return Changed(None, error)
