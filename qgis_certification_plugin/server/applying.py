"""Applying as a new organisation, as the site's pages do it (contract 3.1, 3.6, 7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..domain.text import tidy
from . import address, answers
from .address import organisation_path
from .pages import application
from .pages.application import ApplicationForm, Listed, OrganisationProfile
from .session import Files, SiteSession

JSON = "application/json"
LIST = "/en/certifyingorganisation/list/"
USERS = "/autocomplete/users/"  # without a language (contract 0.3)
PAGE_SIZE = 100

# The parts of the site's list in which an organisation can stand, by what that means; the more
# telling one first, for one that stands in two.
STAGES: dict[str, tuple[tuple[str, str], ...]] = {
    "approved": (("approved", "True"),),
    "archived": (("is_archived", "True"),),
    "rejected": (("approved", "False"), ("rejected", "True")),
    "asked": (("approved", "False"), ("ready", "False")),
    "new": (("approved", "False"), ("ready", "True")),
}


@dataclass(frozen=True)
class Logo:
    """A picture to upload."""

    name: str
    content: bytes
    mime_type: str


@dataclass(frozen=True)
class NewOrganisation:
    """The fields of the form: texts by the site's names, owners by number.

    `answers` holds (yes, text) for each question of the form it goes to, by its number.
    """

    values: Mapping[str, str]
    owners: Sequence[int]
    answers: Mapping[int, tuple[bool, str]]
    logo: Logo | None = None


@dataclass(frozen=True)
class Found:
    """An organisation of the list, and the stage in whose part it stands."""

    stage: str
    entry: Listed


class ApplicationDesk:
    """One signed-in person's way to apply. Raises the errors of `session` and `answers`."""

    def __init__(self, session: SiteSession) -> None:
        """Speak through `session`."""
        self.session = session

    def form(self) -> ApplicationForm:
        """Read the form for a new organisation. Raises SignedOut."""
        answer = self.session.get(address.APPLICATION)
        return application.read_form(answers.expect_page(answer, "application"))

    def find_user(self, typed: str) -> int | None:
        """Return the number of the user who is named in full; None where there is none."""
        answer = self.session.get(USERS, accept=JSON, query=[("q", typed.strip())])
        data = answers.expect_json(answer, "users")
        return application.who_is(typed, application.read_suggestions(data))

    def find(self, name: str) -> list[Found]:
        """Return the organisations of this name, in whatever stage; case does not count."""
        wanted = tidy(name).casefold()
        found: dict[str, Found] = {}
        for stage, part in STAGES.items():
            query = [
                *part,
                ("search[value]", tidy(name)),
                ("start", "0"),
                ("length", str(PAGE_SIZE)),
            ]
            answer = self.session.get(address.DATATABLE, accept=JSON, query=query)
            entries, _ = application.read_list(answers.expect_json(answer, "organisation-list"))
            for one in entries:
                if one.name.casefold() == wanted:
                    found.setdefault(one.slug, Found(stage, one))
        return list(found.values())

    def create(self, form: ApplicationForm, new: NewOrganisation) -> None:
        """Send an application. Its slug has to be found in the list afterwards.

        Raises FormRefused where a field is wrong, ValueError for what the site would break on
        after it has made the organisation (contract 7): every question of the form needs an
        answer, and no other may have one.
        """
        if set(new.answers) != {question.number for question in form.questions}:
            raise ValueError("answers that are not those to the questions of the form")
        fields = [*_fields(form, new.values, new.owners)]
        for question in form.questions:
            yes, text = new.answers[question.number]
            fields.append((f"checklist-{question.number}", "yes" if yes else "no"))
            if question.has_text:
                fields.append((f"textarea-{question.number}", text))
        answer = self.session.post(address.APPLICATION, fields, files=_files(new.logo))
        answers.expect_success(answer, LIST)

    def profile(self, slug: str) -> OrganisationProfile:
        """Read an organisation's page for what it tells everybody."""
        answer = self.session.get(organisation_path(slug))
        return application.read_profile(answers.expect_html(answer, "organisation"), slug)

    def update_form(self, slug: str) -> ApplicationForm:
        """Read the form that changes an organisation. Raises SignedOut, NotFound."""
        answer = self.session.get(organisation_path(slug, "update/"))
        return application.read_form(answers.expect_page(answer, "application-update"))

    def update(
        self,
        slug: str,
        form: ApplicationForm,
        changed: Mapping[str, str],
        logo: Logo | None = None,
    ) -> None:
        """Send all fields of the form again, with these ones changed.

        The owners are repeated: left out they would be refused, and whoever leaves herself out
        loses her rights at once (contract 7). Raises FormRefused, ValueError without owners.
        """
        if not form.owners:
            raise ValueError("a form without owners")
        values = {**form.values, **changed}
        answer = self.session.post(
            organisation_path(slug, "update/"),
            _fields(form, values, form.owners),
            files=_files(logo),
        )
        answers.expect_success(answer, organisation_path(slug), LIST)


def _fields(
    form: ApplicationForm, values: Mapping[str, str], owners: Sequence[int]
) -> list[tuple[str, str]]:
    return [
        *((name, values.get(name, "")) for name in application.TEXT_FIELDS),
        *(("organisation_owners", str(owner)) for owner in owners),
        ("project", form.project),
    ]


def _files(logo: Logo | None) -> Files | None:
    return None if logo is None else {"logo": (logo.name, logo.content, logo.mime_type)}
