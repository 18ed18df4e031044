"""Training centres of an organisation, as the site's pages make and change them (contract 6.2)."""

from __future__ import annotations

from ..domain.catalogue import TrainingCentre
from ..domain.catalogue_records import Location
from ..domain.centres import TEXT_FIELDS, CentreFields, CentreForm, ewkt
from . import address, answers, feeds
from .address import organisation_path
from .pages import centre
from .pages.centre import CentresPage
from .session import SiteSession

JSON = "application/json"


class CentreDesk:
    """One signed-in person's way to the centres. Raises the errors of `session` and `answers`."""

    def __init__(self, session: SiteSession) -> None:
        """Speak through `session`."""
        self.session = session

    def centres(self, organisation: str) -> CentresPage:
        """Read the organisation's page for its centres and for what it offers this user."""
        answer = self.session.get(organisation_path(organisation))
        return centre.read_centres(answers.expect_html(answer, "organisation"), organisation)

    def all_centres(self) -> list[TrainingCentre]:
        """Return the centres of all organisations, those of archived ones included (2)."""
        answer = self.session.get(address.FEED_CENTRES, accept=JSON)
        return feeds.read_centres(answers.expect_json(answer, "feed-training-center"))[0]

    def new_form(self, organisation: str) -> CentreForm:
        """Read the form for a new centre. Raises SignedOut where this user may not make one."""
        return self._form(_new(organisation), "create-trainingcenter")

    def form(self, organisation: str, slug: str) -> CentreForm:
        """Read what the site holds of a centre. Raises SignedOut, NotFound."""
        return self._form(_update(organisation, slug), "update-trainingcenter")

    def create(self, organisation: str, fields: CentreFields, place: Location | None) -> None:
        """Make a centre; its slug has to be read from the organisation's page afterwards.

        Raises FormRefused where a field is wrong, ValueError for a place that is not on earth.
        """
        self._send(organisation, _new(organisation), fields, place)

    def update(
        self, organisation: str, slug: str, fields: CentreFields, place: Location | None
    ) -> None:
        """Send all fields of a centre again. Raises FormRefused, ValueError as `create` does."""
        self._send(organisation, _update(organisation, slug), fields, place)

    def _form(self, path: str, name: str) -> CentreForm:
        return centre.read_centre_form(answers.expect_page(self.session.get(path), name), name)

    def _send(
        self, organisation: str, path: str, fields: CentreFields, place: Location | None
    ) -> None:
        values = [(name, getattr(fields, name)) for name in TEXT_FIELDS]
        # A browser sends line ends like this, and the site counts them so.
        sent = [(name, text.replace("\n", "\r\n")) for name, text in values]
        answer = self.session.post(path, [*sent, ("location", ewkt(place))])
        answers.expect_success(answer, organisation_path(organisation))


def _new(organisation: str) -> str:
    return organisation_path(organisation, "create-trainingcenter/")


def _update(organisation: str, slug: str) -> str:
    return organisation_path(organisation, f"trainingcenter/{address.checked_slug(slug)}/update/")


def delete_path(organisation: str, slug: str) -> str:
    """Return the path of the site's own page that asks whether to delete a centre."""
    return organisation_path(organisation, f"trainingcenter/{address.checked_slug(slug)}/delete/")
