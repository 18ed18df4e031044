"""One suite for any server: by default the practice server, else the one that is named.

The environment names another one by CERTIFICATION_URL, CERTIFICATION_OWNER (`user:password`, with
at least 25 credits), CERTIFICATION_CONVENER, CERTIFICATION_OUTSIDER and CERTIFICATION_ORGANISATION
(a slug). What the tests make there is named "Contract Check" and never deleted. A run takes nine
credits.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from datetime import date

import pytest
import requests

from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.client import CertificationClient, Person
from qgis_certification_plugin.server.pacing import Pacer
from qgis_certification_plugin.server.session import SiteSession
from tests.contract.making import (
    DAY,
    ODD_NAMES,
    Crowd,
    Issued,
    MadeCourse,
    convener_number,
    issue,
    make_course,
)
from tests.contract.site import Login, SiteUnderTest, from_environment

NewClient = Callable[[], CertificationClient]


@pytest.fixture(scope="session")
def site() -> Iterator[SiteUnderTest]:
    named = from_environment()
    if named is not None:
        yield named
        return
    server = PracticeServer()
    server.start()
    roles = {role: server.accounts[role] for role in ("owner", "convener", "outsider")}
    logins = {role: Login(person.username, person.password) for role, person in roles.items()}
    yield SiteUnderTest(server.url, logins, roles["owner"].organisation_slug)
    server.stop()


@pytest.fixture(scope="session")
def new_client(site: SiteUnderTest) -> Iterator[NewClient]:
    """Make clients that share one pace, as all requests of one computer do."""
    address = ServerAddress.parse(site.url)
    pacer = Pacer(None) if address.on_this_computer else Pacer()
    opened: list[requests.Session] = []

    def make() -> CertificationClient:
        http = requests.Session()
        http.trust_env = not address.on_this_computer
        opened.append(http)
        return CertificationClient(SiteSession(address, http, pacer))

    yield make
    for http in opened:
        http.close()


@pytest.fixture(scope="session")
def visitor(new_client: NewClient) -> CertificationClient:
    """Nobody: not signed in."""
    return new_client()


def signed_in(site: SiteUnderTest, new_client: NewClient, role: str) -> CertificationClient:
    login = site.login(role)
    client = new_client()
    client.sign_in(login.username, login.password)
    return client


@pytest.fixture(scope="session")
def owner(site: SiteUnderTest, new_client: NewClient) -> CertificationClient:
    return signed_in(site, new_client, "owner")


@pytest.fixture(scope="session")
def convener(site: SiteUnderTest, new_client: NewClient) -> CertificationClient:
    return signed_in(site, new_client, "convener")


@pytest.fixture(scope="session")
def outsider(site: SiteUnderTest, new_client: NewClient) -> CertificationClient:
    return signed_in(site, new_client, "outsider")


@pytest.fixture
def expired(new_client: NewClient, owner: CertificationClient) -> CertificationClient:
    """The owner after her session was lost: everything but the sign-in cookie is there."""
    client = new_client()
    for cookie in owner.session.http.cookies:
        if cookie.name != "sessionid":
            client.session.http.cookies.set_cookie(cookie)  # type: ignore[no-untyped-call]
    return client


@pytest.fixture(scope="session")
def run() -> str:
    """What the names of this run have in common, and no others."""
    return f"Contract Check {secrets.token_hex(4)}"


# --- courses ----------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def course(site: SiteUnderTest, owner: CertificationClient, run: str) -> MadeCourse:
    """A course that is running, not convened by the convener of these tests."""
    organisation = site.organisation_slug
    theirs = {login.username for role, login in site.logins.items() if role == "convener"}
    form = owner.course_form(organisation)
    number = next(
        number
        for number, text in form.conveners.items()
        if not any(f"<{username}>" in text for username in theirs)
    )
    return make_course(owner, organisation, number, f"{run} running", date.today() - 2 * DAY)


@pytest.fixture(scope="session")
def conveners_course(
    site: SiteUnderTest, owner: CertificationClient, convener: CertificationClient, run: str
) -> MadeCourse:
    """A course that is still to come, convened by the convener of these tests."""
    organisation = site.organisation_slug
    number = convener_number(owner.course_form(organisation), convener.profile().username)
    return make_course(owner, organisation, number, f"{run} upcoming", date.today() + 3 * DAY)


# --- people -----------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def crowd(owner: CertificationClient, course: MadeCourse, run: str) -> Crowd:
    """Sixty people, enrolled in the running course by two uploads."""
    tag = run.rpartition(" ")[2]
    odd = tuple(
        Person(first, last.replace("{run}", run), f"odd{index}.{tag}@example.org")
        for index, (first, last) in enumerate(ODD_NAMES)
    )
    plain = tuple(
        Person(f"Person {index:02}", run, f"person{index}.{tag}@example.org") for index in range(50)
    )
    owner.upload_people(*course.slugs, plain)
    owner.upload_people(*course.slugs, odd)
    return Crowd(plain + odd, odd)


# --- certificates -----------------------------------------------------------------------------


@pytest.fixture(scope="session")
def issued(owner: CertificationClient, course: MadeCourse, crowd: Crowd) -> Issued:
    """The owner's certificate for somebody with accents, of the course's own type."""
    return issue(owner, course, crowd.odd[0], course.new.certificate_type)


@pytest.fixture(scope="session")
def issued_as_other_type(owner: CertificationClient, course: MadeCourse, crowd: Crowd) -> Issued:
    """The owner's certificate for somebody of the crowd, of another type than the course's."""
    return issue(owner, course, crowd.people[0], course.other_certificate_type)


@pytest.fixture(scope="session")
def issued_by_convener(
    convener: CertificationClient, conveners_course: MadeCourse, run: str
) -> Issued:
    """The convener's certificate in her own course, for somebody she enrolled herself."""
    person = Person("Conveners", f"Participant {run}", "participant@example.org")
    number = convener.attendee_organisation(*conveners_course.slugs)
    convener.create_attendee(*conveners_course.slugs, number, person)
    return issue(convener, conveners_course, person, conveners_course.new.certificate_type)
