"""Making and changing a training centre: once, on purpose, and read back (contract 6.2, 9).

No centre is made twice: its name is unique over the whole site, what is about to be sent is noted
first, and an answer that did not come is looked up on the organisation's page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from ..domain.catalogue_records import Location, TrainingCentre
from ..domain.centres import (
    TEXT_FIELDS,
    CentreFields,
    CentreForm,
    CentreProblem,
    degrees_text,
    problems,
    same_place,
    tidied,
    twin,
)
from ..server.centres import CentreDesk
from ..server.errors import CertificationError, Forbidden, NotFound, SignedOut
from ..server.pages.centre import CentreLine, CentresPage
from ..storage.countries import Countries

# Saves on disk, before it returns, the name that is about to be sent; empty: nothing is on its way.
Note = Callable[[str], None]

# Degrees: piers, islands and the coarse coast of a map of the world.
_COAST = 0.3


class NotReady(Exception):
    """The fields cannot be sent as they are; `problems` are what stops them. Nothing was sent."""

    def __init__(self, found: list[CentreProblem]) -> None:
        self.problems = tuple(found)
        super().__init__(", ".join(f"{one.field}: {one.code}" for one in found))


class NameTaken(Exception):
    """The site has a centre of this name, perhaps with other accents. Nothing was sent."""

    def __init__(self, found: TrainingCentre) -> None:
        self.found = found
        super().__init__("name taken")


class ChangedMeanwhile(Exception):
    """The site's form holds something else than when it was read. Nothing was sent."""

    def __init__(self, form: CentreForm) -> None:
        self.form = form
        super().__init__("changed meanwhile")


class Uncertain(Exception):
    """Whether the site did it is not known, and it could not be looked up. Look again later."""


@dataclass(frozen=True)
class Made:
    """A centre that was made or changed; `line` is None where the page could not be read, or does
    not show it yet. `settled`: no answer had come, and the page was looked at."""

    name: str
    line: CentreLine | None
    settled: bool = False


# --- reading -----------------------------------------------------------------------------------


def read_centres(desk: CentreDesk, organisation: str) -> CentresPage:
    """Read the organisation's centres. Raises SignedOut where the page is that of nobody."""
    page = desk.centres(organisation)
    if not page.organisation.signed_in:
        raise SignedOut
    return page


def read_form(desk: CentreDesk, organisation: str, slug: str) -> CentreForm:
    """Read what the site holds of a centre, where the page lets this user change it.

    Raises Forbidden where it does not, NotFound where the centre is gone.
    """
    _may_change(read_centres(desk, organisation), slug)
    return desk.form(organisation, slug)


def fields_of(form: CentreForm) -> CentreFields:
    """Return the fields as somebody would have typed what the site holds."""
    here = form.location
    name, email, address, phone = (form.values[field] for field in TEXT_FIELDS)
    fields = CentreFields(name, email, address.replace("\r\n", "\n"), phone)
    if here is None:
        return replace(fields, online=not form.has_bad_place)
    return replace(
        fields, latitude=degrees_text(here.latitude), longitude=degrees_text(here.longitude)
    )


# --- making ------------------------------------------------------------------------------------


def create(desk: CentreDesk, organisation: str, fields: CentreFields, note: Note) -> Made:
    """Make a centre once, and read it back.

    Raises NotReady, NameTaken, Uncertain, OSError (from `note`) or the errors of the server room;
    after all of them but Uncertain nothing was made on the site.
    """
    new = _ready(fields)
    if not read_centres(desk, organisation).organisation.may_create_centre:
        raise Forbidden(reason="no-permission")
    _check_name(desk, new.name)
    note(new.name)
    try:
        desk.create(organisation, new, new.location)
    except CertificationError as error:
        made = _after(error, lambda: _listed(desk, organisation, new.name), note)
    else:
        made = _seen(desk, organisation, new.name)
    note("")
    return made


def settle(desk: CentreDesk, organisation: str, name: str, note: Note) -> Made | None:
    """Find out what became of a new centre whose answer never came; None: it was not made.

    Raises Uncertain where the site could not be asked, SignedOut.
    """
    made = _looked_up(lambda: _listed(desk, organisation, name))
    note("")
    return made


# --- changing ----------------------------------------------------------------------------------


def change(
    desk: CentreDesk,
    organisation: str,
    slug: str,
    before: CentreForm,
    fields: CentreFields,
    note: Note,
) -> Made:
    """Change a centre that was read as `before`, once, and read it back.

    Raises NotReady, NameTaken, ChangedMeanwhile, NotFound, Uncertain, OSError (from `note`) or the
    errors of the server room; after all of them but Uncertain the site has what it had.
    """
    new = _ready(fields)
    _may_change(read_centres(desk, organisation), slug)
    there = desk.form(organisation, slug)
    if there != before:
        raise ChangedMeanwhile(there)
    _check_name(desk, new.name, besides=before.values["name"])
    here = new.location
    if same_place(here, before.location):
        here = before.location  # a place that nobody moved is not moved by rounding either
    note(new.name)
    try:
        desk.update(organisation, slug, new, here)
    except CertificationError as error:
        made = _after(error, lambda: _changed(desk, organisation, slug, new), note)
    else:
        made = _seen(desk, organisation, new.name)
    note("")
    return made


def settle_change(
    desk: CentreDesk, organisation: str, slug: str, fields: CentreFields, note: Note
) -> Made | None:
    """Find out what became of a change whose answer never came; None: it was not made.

    Raises Uncertain where the site could not be asked, SignedOut.
    """
    made = _looked_up(lambda: _changed(desk, organisation, slug, tidied(fields)))
    note("")
    return made


# --- what both need ----------------------------------------------------------------------------


def _ready(fields: CentreFields) -> CentreFields:
    found = problems(fields)
    if found:
        raise NotReady(found)
    return tidied(fields)


def _check_name(desk: CentreDesk, name: str, besides: str = "") -> None:
    taken = twin(name, desk.all_centres(), besides)
    if taken is not None:
        raise NameTaken(taken)


def _may_change(page: CentresPage, slug: str) -> None:
    line = next((one for one in page.centres if one.slug == slug), None)
    if line is None:
        raise NotFound
    if not line.may_edit:
        raise Forbidden(reason="no-permission")


def _after(error: CertificationError, look: Callable[[], Made | None], note: Note) -> Made:
    """Return what was made although `error` came; raise the error where nothing was."""
    if not error.maybe_done:
        note("")
        raise error
    made = _looked_up(look)
    if made is None:
        note("")
        error.maybe_done = False  # the site's own page says that it was not done
        raise error
    return made


def _looked_up(look: Callable[[], Made | None]) -> Made | None:
    try:
        return look()
    except SignedOut:
        raise
    except CertificationError as error:
        raise Uncertain from error


def _listed(desk: CentreDesk, organisation: str, name: str) -> Made | None:
    line = read_centres(desk, organisation).named(name)
    return None if line is None else Made(name, line, settled=True)


def _changed(desk: CentreDesk, organisation: str, slug: str, fields: CentreFields) -> Made | None:
    page = read_centres(desk, organisation)
    # Whether an address follows a new name is the site's affair: the name finds it in both cases.
    line = page.named(fields.name)
    if line is None:
        return None
    there = fields_of(desk.form(organisation, line.slug))
    same = all(
        getattr(there, name).split() == getattr(fields, name).split() for name in TEXT_FIELDS
    )
    if not same or not same_place(there.location, fields.location):
        return None
    return Made(fields.name, line, settled=True)


def _seen(desk: CentreDesk, organisation: str, name: str) -> Made:
    """Read the page after the site has said that it was done."""
    try:
        return Made(name, read_centres(desk, organisation).named(name))
    except CertificationError:
        return Made(name, None)  # it was done, which the next look at the page will show


# --- the place -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class PlaceFacts:
    """What the map of the world says of a place.

    `country` is (code, English name), None at sea and where there is no map. `turned` is the place
    with latitude and longitude the other way round where that seems to be meant, with its country.
    """

    country: tuple[str, str] | None = None
    turned: tuple[Location, tuple[str, str]] | None = None
    at_sea: bool = False
    off_coast: bool = False


def place_facts(location: Location, home: str, world_map: Path) -> PlaceFacts:
    """Say where a place is; `home` is the code of the organisation's country, empty if unknown.

    The other way round is suspected only where nothing speaks for the place as it is: it lies at
    sea, and turned in the organisation's own country (in any, where that is not known).
    """
    countries = Countries(world_map)
    country = countries.at(location)
    if country is not None or countries.on_land(location, _COAST):
        return PlaceFacts(country, off_coast=country is None and world_map.is_file())
    if abs(location.longitude) > 90.0:
        return PlaceFacts(at_sea=True)
    other = Location(location.latitude, location.longitude)
    there = countries.at(other)
    meant = there is not None and home.upper() in ("", there[0])
    return PlaceFacts(turned=(other, there) if there and meant else None, at_sea=True)
