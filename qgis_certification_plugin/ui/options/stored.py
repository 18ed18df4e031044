"""What is stored here, part by part, in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from qgis.PyQt.QtCore import QLocale

from ...domain.arranging.drafts import COPY, COURSE, NEW_COURSE, NEW_TYPE
from ...storage.arranging_drafts import FOLDER as ARRANGING
from ...storage.inventory import (
    CATALOGUE,
    CENTRES,
    DRAFTS,
    LEARNER,
    RUNS,
    Inventory,
    KeptCentre,
    KeptDraft,
    KeptForm,
    KeptRun,
    RunState,
)
from ...translation import translate
from ..dates import moment_text


class Part(Enum):
    """What can be deleted by itself."""

    CATALOGUE = "catalogue"
    DRAFTS = "drafts"
    CENTRES = "centres"
    ARRANGING = "arranging"
    RUNS = "runs"
    LEARNER = "learner"
    SETTINGS = "settings"
    SIGN_IN = "sign-in"
    OTHER = "other"


@dataclass(frozen=True)
class Line:
    """One line of the list: what, how much, how large and for how long."""

    name: str
    amount: str
    size: str = ""
    kept: str = ""


@dataclass(frozen=True)
class Stored:
    """All that there is."""

    inventory: Inventory
    settings: int
    has_password: bool
    is_fetching: bool = False  # the courses, at this moment

    @property
    def parts(self) -> list[Part]:
        """The parts of which there is something."""
        found = self.inventory
        there = {
            Part.CATALOGUE: found.sizes[CATALOGUE] > 0,
            Part.DRAFTS: found.drafts is None or bool(found.drafts),
            Part.CENTRES: bool(found.centres),
            Part.ARRANGING: bool(found.arranging),
            Part.RUNS: bool(found.runs),
            Part.LEARNER: bool(found.learner),
            Part.SETTINGS: self.settings > 0,
            Part.SIGN_IN: self.has_password,
            Part.OTHER: bool(found.other),
        }
        return [part for part, is_there in there.items() if is_there]


def size_text(size: int) -> str:
    """Return a size as people write it."""
    return str(QLocale().formattedDataSize(size, 0 if size < 1024 else 1))


def part_line(part: Part, stored: Stored) -> Line:
    """Return the line of a part."""
    found = stored.inventory
    is_there = part in stored.parts
    sizes = {
        Part.CATALOGUE: found.sizes[CATALOGUE],
        Part.DRAFTS: found.sizes[DRAFTS],
        Part.CENTRES: found.sizes[CENTRES],
        Part.ARRANGING: found.sizes[ARRANGING],
        Part.RUNS: found.sizes[RUNS],
        Part.LEARNER: found.sizes[LEARNER],
        Part.OTHER: found.sizes[""],
    }
    size = size_text(sizes[part]) if is_there and part in sizes else ""
    nothing = translate("Stored", "nothing")
    amount = _amount(part, stored) if is_there else nothing
    return Line(part_name(part), amount, size, _kept(part))


def part_name(part: Part) -> str:
    """Return what a part is called."""
    return {
        Part.CATALOGUE: translate("Stored", "Public courses"),
        Part.DRAFTS: translate("Stored", "Tables of participants"),
        Part.CENTRES: translate("Stored", "Unsent training centres"),
        Part.ARRANGING: translate("Stored", "Courses not sent yet"),
        Part.RUNS: translate("Stored", "Notes on issuing"),
        Part.LEARNER: translate("Stored", "Favourites and last visit"),
        Part.SETTINGS: translate("Stored", "Settings"),
        Part.SIGN_IN: translate("Stored", "Password"),
        Part.OTHER: translate("Stored", "Other files"),
    }[part]


def _kept(part: Part) -> str:
    return {
        Part.CATALOGUE: translate("Stored", "until they are fetched again"),
        Part.DRAFTS: translate("Stored", "until the site has the people"),
        Part.CENTRES: translate("Stored", "until the site has them"),
        Part.ARRANGING: translate("Stored", "until the site has them"),
        Part.RUNS: translate("Stored", "until you delete them; no names"),
        Part.LEARNER: translate("Stored", "until you delete them"),
        Part.SETTINGS: translate("Stored", "until you delete them"),
        Part.SIGN_IN: translate("Stored", "until you forget it; encrypted by QGIS"),
        Part.OTHER: translate("Stored", "until you delete them"),
    }[part]


def _amount(part: Part, stored: Stored) -> str:
    found = stored.inventory
    if part is Part.CATALOGUE:
        fetching = translate("Stored", "being fetched")
        return fetching if stored.is_fetching else _courses(found)
    if part is Part.DRAFTS:
        if found.drafts is None:
            return _unreadable()
        return translate("Stored", "%n table(s)", n=len(found.drafts))
    if part is Part.CENTRES:
        return translate("Stored", "%n training centre(s)", n=len(found.centres))
    if part is Part.ARRANGING:
        return translate("Stored", "%n form(s)", n=len(found.forms))
    if part is Part.RUNS:
        return translate("Stored", "%n run(s)", n=len(found.runs))
    if part is Part.SETTINGS:
        return translate("Stored", "%n setting(s)", n=stored.settings)
    if part is Part.SIGN_IN:
        return translate("Stored", "for the certification site")
    files = found.learner if part is Part.LEARNER else found.other
    return translate("Stored", "%n file(s)", n=len(files))


def _courses(found: Inventory) -> str:
    catalogue = found.catalogue
    if catalogue is None or catalogue.courses is None:
        return _unreadable()
    courses = translate("Stored", "%n course(s)", n=catalogue.courses)
    if catalogue.as_of is None:
        return courses
    return translate(
        "Stored",
        "{courses}, as of {moment}",
        courses=courses,
        moment=moment_text(catalogue.as_of),
    )


def _unreadable() -> str:
    return translate("Stored", "cannot be read")


def draft_line(draft: KeptDraft) -> Line:
    """Return the line of one course's table."""
    rows = translate("Stored", "%n row(s)", n=draft.rows)
    if draft.sending:
        rows = translate("Stored", "{rows}, being sent when it was last heard of", rows=rows)
    return Line(_course(draft.key.organisation, draft.key.course), rows)


def centre_line(centre: KeptCentre) -> Line:
    """Return the line of one training centre that was typed and not sent yet."""
    if centre.key is None:
        return Line(centre.path.name, _unreadable())
    what = (
        translate("Stored", "new, not sent yet")
        if not centre.key.slug
        else translate("Stored", "changed, not sent yet")
    )
    if centre.sending:
        what = translate("Stored", "being sent when it was last heard of")
    name = centre.name.strip() or translate("Stored", "without a name")
    return Line(_course(centre.key.organisation, name), what)


def form_line(form: KeptForm) -> Line:
    """Return the line of one form that was filled in."""
    kind = {
        NEW_COURSE: translate("Stored", "New course"),
        COPY: translate("Stored", "Copy of {course}", course=form.key.target),
        COURSE: translate("Stored", "Change of {course}", course=form.key.target),
        NEW_TYPE: translate("Stored", "New course type"),
    }.get(form.key.kind, translate("Stored", "Change of a course type"))
    said = translate("Stored", "being sent when it was last heard of") if form.sending else ""
    return Line(f"{kind} ({form.key.organisation})", said)


def run_name(run: KeptRun) -> str:
    """Return how a run is named: its course, and when something was last written down."""
    subject = run.subject
    course = (
        translate("Stored", "Course not known")
        if subject is None
        else _course(subject.organisation, subject.course)
    )
    return f"{course} · {moment_text(run.last)}"


def run_line(run: KeptRun) -> Line:
    """Return the line of one run."""
    return Line(run_name(run), run_state(run))


def run_state(run: KeptRun) -> str:
    """Return how far a run came."""
    how_far = (
        translate("Stored", "{issued} of %n certificate(s) issued", n=run.wanted, issued=run.issued)
        if run.wanted
        else translate("Stored", "one certificate paid, revoked or renewed")
    )
    return {
        RunState.FINISHED: translate("Stored", "{how_far}, finished", how_far=how_far),
        RunState.UNFINISHED: translate("Stored", "{how_far}, not finished", how_far=how_far),
        RunState.DISMISSED: translate("Stored", "{how_far}, the rest let go", how_far=how_far),
        RunState.DAMAGED: _unreadable(),
    }[run.state]


def _course(organisation: str, course: str) -> str:
    return f"{course} ({organisation})"
