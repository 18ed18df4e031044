"""Training centres on the organisation's page, and the form of one (contract 3.3, 6.2)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...domain.centres import TEXT_FIELDS, CentreForm, NoPlaceOnEarth, place_in_form
from ...domain.text import tidy
from .. import address
from ..errors import UnexpectedPage
from ..markup import Element, parse
from . import organisation
from .filled_form import read_filled_form
from .organisation import OrganisationPage


@dataclass(frozen=True)
class CentreLine:
    """A training centre of the organisation's page, and what the page lets this user do with it."""

    slug: str
    name: str
    may_edit: bool = False
    may_delete: bool = False


@dataclass(frozen=True)
class CentresPage:
    """The organisation's page with its training centres, in the order of the page."""

    organisation: OrganisationPage
    centres: tuple[CentreLine, ...] = ()

    def named(self, name: str) -> CentreLine | None:
        """Return the centre of exactly this name, but for blanks."""
        return next((one for one in self.centres if one.name == tidy(name)), None)


def read_centres(html: str, slug: str) -> CentresPage:
    """Read the page of the organisation with this slug. Raises UnexpectedPage."""
    page = organisation.read(html, slug)
    root = address.organisation_path(slug, "trainingcenter/")
    found: dict[str, CentreLine] = {}
    for link in parse(html).all("a"):
        match = re.fullmatch(re.escape(root) + r"([-\w]+)/", link["href"], re.ASCII)
        if match is None or not link.text or match[1] in found:
            continue
        live = _live_targets(_row(link))
        found[match[1]] = CentreLine(
            slug=match[1],
            name=tidy(link.text),
            may_edit=f"{root}{match[1]}/update/" in live,
            may_delete=f"{root}{match[1]}/delete/" in live,
        )
    return CentresPage(page, tuple(found.values()))


_TARGET = re.compile(r"location\.href\s*=\s*'([^']+)'")


def _row(link: Element) -> Element:
    element = link
    while element.tag != "tr" and element.parent is not None:
        element = element.parent
    return element if element.tag == "tr" else link


def _live_targets(row: Element) -> set[str]:
    """Return where live buttons lead; those of an archived organisation are disabled (3.3)."""
    found = set()
    for control in row.walk():
        match = _TARGET.search(control["onclick"])
        target = match[1] if match else control["href"] if control.tag == "a" else ""
        if target and "disabled" not in control.attributes:
            found.add(target)
    return found


def read_centre_form(page: Element, name: str) -> CentreForm:
    """Read the form for a new centre, or for changing one. Raises UnexpectedPage."""
    form = read_filled_form(page, "phone", name)
    values = {field: form.value(field) for field in TEXT_FIELDS}
    if "location" not in form.fields:
        raise UnexpectedPage(page=name, missing="location")
    try:
        return CentreForm(values, place_in_form(form.value("location")))
    except NoPlaceOnEarth:
        return CentreForm(values, None, has_bad_place=True)
