"""From a dossier to an organisation on the site, and what becomes of it there (contract 7).

Nothing is ever made twice: what is about to be sent is noted first, and an answer that did not
come is looked up in the site's list before anything else is done.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..domain.dossier import Application, Details, Dossier
from ..domain.dossier_check import LARGEST_LOGO, Gap, gaps
from ..domain.images import Picture, read_picture
from ..domain.programme import programme
from ..domain.rules import site_today
from ..domain.text import tidy
from ..server.applying import ApplicationDesk, Found, Logo, NewOrganisation
from ..server.errors import CertificationError, NotFound
from ..server.pages.application import ApplicationForm, OrganisationProfile

Note = Callable[[Application], None]


class NotReady(Exception):
    """The dossier cannot be sent as it is; `gaps` are what stops it. Nothing was sent."""

    def __init__(self, found: Sequence[Gap]) -> None:
        self.gaps = tuple(found)
        super().__init__(", ".join(gap.code for gap in found))


class UnknownOwners(Exception):
    """The site knows nobody by these names, typed by the user. Nothing was sent."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        super().__init__(f"{len(names)} unknown")


class NameTaken(Exception):
    """The site has an organisation of this name, in the stage `found.stage`. Nothing was sent."""

    def __init__(self, found: Found) -> None:
        self.found = found
        super().__init__(found.stage)


class Uncertain(Exception):
    """Whether the site did it is not known, and it could not be looked up. Look again later."""


# --- the logo ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class LogoFile:
    """A file chosen as logo: `picture` is None where it is no PNG or JPEG."""

    content: bytes
    size: int
    picture: Picture | None


def read_logo(path: str) -> LogoFile | None:
    """Read the logo; None where there is no such file. A file that is too large is not kept."""
    if not path:
        return None
    try:
        size = Path(path).stat().st_size
        with Path(path).open("rb") as file:
            content = file.read(LARGEST_LOGO + 1)
    except OSError:
        return None
    return LogoFile(content, size, read_picture(content))


def _to_upload(path: str) -> Logo | None:
    logo = read_logo(path)
    if logo is None or logo.picture is None:
        return None
    # The name of the file may say more about this computer than anybody needs to know.
    return Logo(f"logo.{logo.picture.kind}", logo.content, logo.picture.mime_type)


# --- what lacks ----------------------------------------------------------------------------------


def all_gaps(dossier: Dossier, questions: Sequence[str] = ()) -> list[Gap]:
    """Return everything that the dossier lacks, the logo's file looked at."""
    logo = read_logo(dossier.logo)
    return gaps(
        dossier,
        today=site_today(),
        questions=questions,
        logo=logo.picture if logo else None,
        logo_bytes=logo.size if logo else None,
    )


# --- sending -------------------------------------------------------------------------------------


def values_of(details: Details) -> dict[str, str]:
    """Return the texts of the form, by the site's names."""
    return {
        "name": tidy(details.name),
        "organisation_email": details.email.strip(),
        "url": details.url.strip(),
        "address": details.address.strip(),
        "country": details.country,
        "organisation_phone": details.phone.strip(),
        "vat_number": details.vat_number.strip(),
        "owner_message": "",
    }


def apply(desk: ApplicationDesk, dossier: Dossier, username: str, note: Note) -> Found | None:
    """Send the application once; return where the site lists it, None where that is not known.

    note: saves what is known of the application on disk before it returns. Raises NotReady,
    UnknownOwners, NameTaken, Uncertain or the errors of the server room; after all of them but
    Uncertain nothing was made on the site.
    """
    form = desk.form()
    questions = [question.text for question in form.questions]
    stopping = [gap for gap in all_gaps(dossier, questions) if gap.stops]
    values = values_of(dossier.details)
    if values["country"] and values["country"] not in form.countries:
        stopping.append(Gap("no-country", "country", stops=True))
    if stopping:
        raise NotReady(stopping)
    owners = find_owners(desk, dossier.owners, _applicant(desk, form, username))
    found = desk.find(values["name"])
    if found:
        raise NameTaken(found[0])
    new = NewOrganisation(values, owners, _answers(form, dossier), _to_upload(dossier.logo))
    note(Application(sending=values["name"]))
    try:
        desk.create(form, new)
    except CertificationError as error:
        if not error.maybe_done:
            note(Application())
            raise
        there = _look_up(desk, values["name"])
        if there is None:
            note(Application())
            error.maybe_done = False  # the site's list says that it was not done
            raise
        return _noted(there, note)
    try:
        return _noted(_look_up(desk, values["name"]), note)
    except Uncertain:
        return None  # it was done, which the next look at the list will show


def settle(desk: ApplicationDesk, dossier: Dossier, note: Note) -> Found | None:
    """Find out what became of an application whose answer never came.

    Returns where the site lists it; None where it has none, so that it may be sent. Raises
    Uncertain where the site could not be asked.
    """
    there = _look_up(desk, dossier.application.sending)
    if there is None:
        note(Application())
        return None
    return _noted(there, note)


def _applicant(desk: ApplicationDesk, form: ApplicationForm, username: str) -> int:
    """Return the number of the user who applies. Raises UnknownOwners.

    The form proposes her as the owner; the list of users says the same where it finds her.
    """
    number = desk.find_user(username)
    if number is None and len(form.owners) == 1:
        number = form.owners[0]
    if number is None:
        raise UnknownOwners([username])
    return number


def find_owners(desk: ApplicationDesk, typed: Sequence[str], applicant: int) -> list[int]:
    """Return the numbers of the applicant and of these users, each once. Raises UnknownOwners."""
    names = list(dict.fromkeys(name.strip() for name in typed if name.strip()))
    numbers = {name: desk.find_user(name) for name in names}
    unknown = [name for name, number in numbers.items() if number is None]
    if unknown:
        raise UnknownOwners(unknown)
    found = (number for number in numbers.values() if number is not None)
    return list(dict.fromkeys((applicant, *found)))


def _answers(form: ApplicationForm, dossier: Dossier) -> Mapping[int, tuple[bool, str]]:
    found = {}
    for question in form.questions:
        answer = dossier.answers[question.text]
        found[question.number] = (bool(answer.yes), answer.text.strip())
    return found


def _look_up(desk: ApplicationDesk, name: str) -> Found | None:
    try:
        found = desk.find(name)
    except CertificationError as error:
        raise Uncertain from error
    return found[0] if found else None


def _noted(found: Found | None, note: Note) -> Found | None:
    if found is not None:
        created = found.entry.created
        made = created.isoformat() if created else ""
        note(Application(slug=found.entry.slug, made=made, stage=found.stage))
    return found


# --- afterwards ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Status:
    """Where an application stands.

    stage: "new", "asked" (the reviewers want something), "rejected", "approved", "archived", or
    "gone" where the site has it no more. days_left: until the site turns it down by itself, for
    the first two stages where the day is known; may be negative.
    """

    stage: str
    profile: OrganisationProfile | None = None
    made: date | None = None
    days_left: int | None = None

    @property
    def slug(self) -> str:
        """The organisation's name in addresses; empty where it is gone."""
        return self.profile.organisation if self.profile else ""


# From this many days on the user is reminded.
REMINDED = 60


@dataclass(frozen=True)
class Reminder:
    """What the user should know without asking the site, from what was noted last.

    kind: "uncertain" (an application may have arrived), "asked" (the reviewers want something),
    or "days" (few are left, see `days_left`).
    """

    kind: str
    days_left: int = 0


def reminder(application: Application, today: date) -> Reminder | None:
    """Return what to remind of; None where there is nothing."""
    if application.sending:
        return Reminder("uncertain")
    if application.stage not in {"new", "asked"}:
        return None
    try:
        left = days_left(date.fromisoformat(application.made), today)
    except ValueError:
        left = programme().application_days
    if left <= REMINDED:
        return Reminder("days", left)
    return Reminder("asked", left) if application.stage == "asked" else None


def days_left(made: date, today: date) -> int:
    """Return how many days remain until the site turns an application down by itself."""
    return programme().application_days - (today - made).days


def read_status(desk: ApplicationDesk, slug: str, name: str) -> Status:
    """Read how an application stands; by name where the address does not lead to it any more."""
    try:
        profile = desk.profile(slug)
    except NotFound:
        found = desk.find(name) if name else []
        if not found:
            return Status("gone")
        profile = desk.profile(found[0].entry.slug)
    listed = [one for one in desk.find(profile.name) if one.entry.slug == profile.organisation]
    if not listed:  # switched off, or under another name since a moment ago
        return Status(_stage(profile), profile)
    made = listed[0].entry.created
    stage = listed[0].stage
    left = days_left(made, site_today()) if made and stage in {"new", "asked"} else None
    return Status(stage, profile, made, left)


def _stage(profile: OrganisationProfile) -> str:
    if profile.status is None:
        return "approved"
    return {"pending": "asked", "rejected": "rejected"}.get(profile.status.lower(), "new")


def answer_reviewer(desk: ApplicationDesk, slug: str, message: str) -> Status:
    """Send a message to the reviewers, with everything else as the site has it; return the status.

    Raises ValueError for an empty message, Uncertain where it is not known whether it arrived, or
    the errors of the server room.
    """
    text = message.strip()
    if not text:
        raise ValueError("no message")
    form = desk.update_form(slug)
    try:
        desk.update(slug, form, {"owner_message": text})
    except CertificationError as error:
        if not error.maybe_done:
            raise
        if not _has_arrived(desk, slug, text):
            error.maybe_done = False
            raise
    return read_status(desk, slug, form.values["name"])


def _has_arrived(desk: ApplicationDesk, slug: str, text: str) -> bool:
    """Return whether the form shows the message: there it stands once it has been sent."""
    try:
        stored = desk.update_form(slug).values["owner_message"]
    except CertificationError as error:
        raise Uncertain from error
    return stored.split() == text.split()
