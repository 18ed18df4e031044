"""Services against the practice server over loopback, with plain requests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
import requests

from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.client import CertificationClient, NewCourse
from qgis_certification_plugin.server.pages.course import CoursePage
from qgis_certification_plugin.server.session import SiteSession
from qgis_certification_plugin.services.courses import read_course
from qgis_certification_plugin.services.enrolment import Enrolment
from qgis_certification_plugin.services.issuing import Issuing
from qgis_certification_plugin.storage.drafts import DraftKey, DraftStore
from qgis_certification_plugin.storage.journal import RunJournals, Subject


@dataclass
class Desk:
    """A trainer with an open, empty course."""

    server: PracticeServer
    client: CertificationClient
    organisation: str
    course: str
    username: str
    files: Path

    @property
    def page(self) -> CoursePage:
        return read_course(self.client, self.organisation, self.course)

    @property
    def key(self) -> DraftKey:
        return DraftKey(self.server.url, self.username, self.organisation, self.course)

    @property
    def drafts(self) -> DraftStore:
        return DraftStore(self.files / "drafts.sqlite")

    def enrolment(self) -> Enrolment:
        return Enrolment(self.client, self.drafts, self.key)

    def issuing(self) -> Issuing:
        """Return the service as a freshly started plugin would make it."""
        subject = Subject(self.server.url, self.organisation, self.course, self.username)
        return Issuing(self.client, RunJournals(self.files / "journals"), subject)


def new_client(url: str) -> CertificationClient:
    """Return a client with plain requests, as nobody."""
    return CertificationClient(SiteSession(ServerAddress.parse(url), requests.Session()))


def person(number: int, surname: str = "Jansen") -> Participant:
    """Return one of as many different people as wanted."""
    return Participant(f"Noor {number}", surname, f"noor{number}@example.org")


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer() as running:
        yield running


@pytest.fixture
def desk(server: PracticeServer, tmp_path: Path) -> Desk:
    """A course of today, made by its owner."""
    account = server.accounts["owner"]
    client = new_client(server.url)
    client.sign_in(account.username, account.password)
    organisation = account.organisation_slug
    form = client.course_form(organisation)
    before = {line.course for line in client.organisation_page(organisation).courses}
    new = NewCourse(
        course_type=next(iter(form.course_types)),
        convener=next(iter(form.conveners)),
        centre=next(iter(form.centres)),
        certificate_type=next(iter(form.certificate_types)),
        start=site_today() - timedelta(days=3),
        end=site_today(),
        competence="Reading maps",
    )
    client.create_course(organisation, form.organisation, new)
    [course] = {line.course for line in client.organisation_page(organisation).courses} - before
    return Desk(server, client, organisation, course, account.username, tmp_path)
