"""Applying against the practice server: once, whatever happens on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
import requests

from qgis_certification_plugin.domain.dossier import (
    Answer,
    Application,
    Contribution,
    Details,
    Dossier,
)
from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.applying import ApplicationDesk, NewOrganisation
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import (
    CertificationError,
    FormRefused,
    NotFound,
    SignedOut,
)
from qgis_certification_plugin.server.session import SiteSession
from qgis_certification_plugin.services.applying import (
    NameTaken,
    NotReady,
    Uncertain,
    UnknownOwners,
    answer_reviewer,
    apply,
    days_left,
    read_status,
    settle,
)
from qgis_certification_plugin.storage.dossiers import DossierStore
from tests.unit.domain.test_images import png

POST = r"^POST /en/create-certifyingorganisation/"
LIST = r"^GET /en/certifyingorganisation-json/"


@dataclass
class Applicant:
    """Somebody signed in, with a dossier that could be sent."""

    server: PracticeServer
    desk: ApplicationDesk
    store: DossierStore
    dossier: Dossier
    username: str
    notes: list[Application] = field(default_factory=list)

    def note(self, application: Application) -> None:
        self.notes.append(application)
        self.dossier = replace(self.dossier, application=application)
        self.store.save(self.dossier)

    def apply(self) -> object:
        return apply(self.desk, self.dossier, self.username, self.note)

    def organisations(self) -> int:
        return len(self.desk.find(self.dossier.details.name))


@pytest.fixture
def applicant(tmp_path: Path) -> Iterator[Applicant]:
    with PracticeServer() as server:
        account = server.accounts["outsider"]
        session = SiteSession(ServerAddress.parse(server.url), requests.Session())
        CertificationClient(session).sign_in(account.username, account.password)
        desk = ApplicationDesk(session)
        logo = tmp_path / "logo.png"
        logo.write_bytes(png(200, 200))
        dossier = Dossier(
            contributions=(Contribution("code", "x", "https://github.com/qgis/QGIS/pull/1"),),
            details=Details(
                " École <des> cartes ",
                "info@example.org",
                "www.example.org",
                "1 Rue\n2",
                "CH",
                "+4",
            ),
            logo=str(logo),
            answers={one.text: Answer(True, "so") for one in desk.form().questions},
        )
        server.requests.clear()
        yield Applicant(server, desk, DossierStore(tmp_path, server.url), dossier, account.username)


def test_an_application_is_sent_once_and_found(applicant: Applicant) -> None:
    applicant.apply()
    assert applicant.dossier.application.sending == ""
    assert applicant.dossier.application.slug == "ecole-des-cartes"
    status = read_status(applicant.desk, applicant.dossier.application.slug, "")
    assert status.stage == "new"
    assert status.days_left == 365
    assert status.profile is not None
    assert status.profile.name == "École <des> cartes"
    assert status.profile.details["Owners"] == "Otto Outsider"
    assert len(status.profile.answers) == 3
    assert len(applicant.server.requests.posts()) == 1


def test_what_is_about_to_be_sent_is_on_disk_before(applicant: Applicant) -> None:
    applicant.apply()
    assert applicant.notes[0] == Application(sending="École <des> cartes")


def test_other_owners_are_found_by_what_was_typed(applicant: Applicant) -> None:
    applicant.dossier = replace(applicant.dossier, owners=("Conrad", "tomasa", "otto"))
    applicant.apply()
    profile = applicant.desk.profile(applicant.dossier.application.slug)
    assert profile.details["Owners"].count(",") == 2


def test_an_applicant_whom_the_list_of_users_hides_is_taken_from_the_form(
    applicant: Applicant,
) -> None:
    applicant.username = "ot"  # as where too many names begin alike
    applicant.apply()
    profile = applicant.desk.profile(applicant.dossier.application.slug)
    assert profile.details["Owners"] == "Otto Outsider"


def test_an_owner_whom_the_site_does_not_know_stops_it(applicant: Applicant) -> None:
    applicant.dossier = replace(applicant.dossier, owners=("conr",))
    with pytest.raises(UnknownOwners) as caught:
        applicant.apply()
    assert caught.value.names == ("conr",)
    assert applicant.server.requests.posts() == []


@pytest.mark.parametrize(
    "change",
    [
        {"answers": {}},
        {"details": Details(name="Only a name")},
        {"logo": "no such file.png"},
    ],
)
def test_what_lacks_is_said_before_anything_is_sent(
    applicant: Applicant, change: dict[str, object]
) -> None:
    applicant.dossier = replace(applicant.dossier, **change)  # type: ignore[arg-type]
    with pytest.raises(NotReady) as caught:
        applicant.apply()
    assert caught.value.gaps
    assert applicant.server.requests.posts() == []
    assert applicant.notes == []


@pytest.mark.parametrize("name", ["Waiting Map School", "rejected maps inc"])
def test_a_name_that_exists_is_told_before_sending(applicant: Applicant, name: str) -> None:
    details = replace(applicant.dossier.details, name=name)
    applicant.dossier = replace(applicant.dossier, details=details)
    with pytest.raises(NameTaken):
        applicant.apply()
    assert applicant.server.requests.posts() == []


@pytest.mark.parametrize("fault", ["drop-after", "500-after", "502-after", "cut", "changed-page"])
def test_a_lost_answer_is_looked_up_and_not_repeated(applicant: Applicant, fault: str) -> None:
    applicant.server.faults.add(fault, POST)
    applicant.apply()
    assert applicant.dossier.application.slug == "ecole-des-cartes"
    assert len(applicant.server.requests.posts()) == 1


@pytest.mark.parametrize("fault", ["drop-before", "500-before", "504-before"])
def test_what_was_not_done_may_be_tried_again(applicant: Applicant, fault: str) -> None:
    applicant.server.faults.add(fault, POST)
    with pytest.raises(CertificationError) as caught:
        applicant.apply()
    assert not caught.value.maybe_done
    assert applicant.dossier.application == Application()
    applicant.apply()
    assert applicant.organisations() == 1


def test_where_it_cannot_be_looked_up_it_stays_uncertain_until_it_can(
    applicant: Applicant,
) -> None:
    applicant.server.faults.add("drop-after", POST)
    applicant.server.faults.add("500-before", LIST, skip=5)
    with pytest.raises(Uncertain):
        applicant.apply()
    kept = DossierStore(applicant.store.path.parent.parent, applicant.server.url).load()
    assert kept.application.sending == "École <des> cartes"
    assert settle(applicant.desk, kept, applicant.note) is not None
    assert applicant.dossier.application.slug == "ecole-des-cartes"
    assert applicant.organisations() == 1


def test_after_a_crash_before_sending_it_may_be_sent(applicant: Applicant) -> None:
    applicant.note(Application(sending="École <des> cartes"))
    assert settle(applicant.desk, applicant.dossier, applicant.note) is None
    assert applicant.dossier.application == Application()


def test_a_session_that_ended_loses_nothing(applicant: Applicant) -> None:
    applicant.server.faults.add("sign-out", POST)
    with pytest.raises(SignedOut):
        applicant.apply()
    assert applicant.dossier.application == Application()
    assert applicant.organisations() == 0


def test_a_refused_form_says_which_field(applicant: Applicant) -> None:
    # Two dots in a row are an address to nobody but our own check.
    details = replace(applicant.dossier.details, email="a..b@example.org")
    applicant.dossier = replace(applicant.dossier, details=details)
    with pytest.raises(FormRefused) as caught:
        applicant.apply()
    assert list(caught.value.fields) == ["organisation_email"]
    assert applicant.dossier.application == Application()


def test_answers_that_are_not_those_of_the_form_are_never_sent(applicant: Applicant) -> None:
    form = applicant.desk.form()
    with pytest.raises(ValueError, match="answers"):
        applicant.desk.create(form, NewOrganisation({}, [1], {1: (True, "")}))
    assert applicant.server.requests.posts() == []


# --- afterwards ----------------------------------------------------------------------------------


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[tuple[PracticeServer, ApplicationDesk]]:
    """The owner of an application to which the reviewers want an answer."""
    with PracticeServer() as server:
        account = server.accounts["owner"]
        session = SiteSession(ServerAddress.parse(server.url), requests.Session())
        CertificationClient(session).sign_in(account.username, account.password)
        yield server, ApplicationDesk(session)


def asked_slug(desk: ApplicationDesk) -> str:
    [found] = desk.find("Asked Map School (needs info)")
    assert found.stage == "asked"
    return found.entry.slug


def test_the_reviewers_are_answered_with_all_else_as_it_was(
    asked: tuple[PracticeServer, ApplicationDesk],
) -> None:
    _, desk = asked
    slug = asked_slug(desk)
    before = desk.update_form(slug)
    status = answer_reviewer(desk, slug, " Two references: A and B ")
    assert status.stage == "new"
    assert status.profile is not None
    assert status.profile.remarks == ""
    after = desk.update_form(slug)
    assert after.owners == before.owners
    assert after.values == {**before.values, "owner_message": "Two references: A and B"}


@pytest.mark.parametrize(("fault", "arrives"), [("drop-after", True), ("drop-before", False)])
def test_a_lost_answer_to_the_message_is_looked_up(
    asked: tuple[PracticeServer, ApplicationDesk], fault: str, arrives: bool
) -> None:
    server, desk = asked
    slug = asked_slug(desk)
    server.faults.add(fault, r"^POST .*/update/")
    if arrives:
        assert answer_reviewer(desk, slug, "Hello").stage == "new"
    else:
        with pytest.raises(CertificationError) as caught:
            answer_reviewer(desk, slug, "Hello")
        assert not caught.value.maybe_done
    assert len(server.requests.posts()) == 2  # signing in, and this


def test_an_empty_message_is_not_sent(asked: tuple[PracticeServer, ApplicationDesk]) -> None:
    _, desk = asked
    with pytest.raises(ValueError, match="no message"):
        answer_reviewer(desk, asked_slug(desk), "  ")


@pytest.mark.parametrize(
    ("name", "stage"),
    [
        ("Waiting Map School", "new"),
        ("Asked Map School (needs info)", "asked"),
        ("Rejected Maps Inc", "rejected"),
    ],
)
def test_every_stage_is_recognised(
    asked: tuple[PracticeServer, ApplicationDesk], name: str, stage: str
) -> None:
    _, desk = asked
    [found] = desk.find(name)
    assert read_status(desk, found.entry.slug, name).stage == stage


def test_an_approved_one_is_recognised(asked: tuple[PracticeServer, ApplicationDesk]) -> None:
    server, desk = asked
    status = read_status(desk, server.accounts["owner"].organisation_slug, "")
    assert status.stage == "approved"
    assert status.days_left is None


def test_one_whose_address_changed_is_found_by_name(
    asked: tuple[PracticeServer, ApplicationDesk],
) -> None:
    _, desk = asked
    assert read_status(desk, "old-address", "waiting map school").slug == "waiting-map-school"
    assert read_status(desk, "old-address", "Nobody").stage == "gone"


def test_somebody_else_may_not_answer(applicant: Applicant) -> None:
    with pytest.raises(NotFound):
        answer_reviewer(applicant.desk, "waiting-map-school", "Hello")


def test_the_days_until_the_site_turns_it_down_are_counted() -> None:
    today = site_today()
    assert days_left(today, today) == 365
    assert days_left(today - timedelta(days=366), today) == -1
