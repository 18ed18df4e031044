"""How many requests twenty and a hundred certificates take, from an open course."""

from __future__ import annotations

import tempfile
from pathlib import Path

import requests

from benchmarks.figures import Figure, growth
from qgis_certification_plugin.domain.issuing import RowState
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.progress import SilentProgress
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.session import SiteSession
from qgis_certification_plugin.services.courses import open_course, read_course
from qgis_certification_plugin.services.enrolment import Enrolment
from qgis_certification_plugin.services.issuing import Issuing
from qgis_certification_plugin.services.plan import make_plan
from qgis_certification_plugin.storage.drafts import DraftKey, DraftStore
from qgis_certification_plugin.storage.journal import RunJournals, Subject
from tools.practice import Server
from tools.tour.prepare import prepare


def measure() -> list[Figure]:
    """Return the requests for N = 20 and N = 100; the baseline is one POST for each."""
    sent = {number: _requests_for(number) for number in (20, 100)}
    figures = [
        Figure(
            f"requests from a pasted list to {number} certificates with their numbers",
            requests_,
            "requests",
            f"at most {number + 6} requests",
            requests_ <= number + 6,
            number,
            requests_ / number,
        )
        for number, requests_ in sent.items()
    ]
    return [*figures, growth("the requests", "certificates", sent, 1.0)]


def _requests_for(number: int) -> float:
    with PracticeServer() as server, tempfile.TemporaryDirectory() as folder:
        accounts = {key: dict(vars(account)) for key, account in server.accounts.items()}
        made = prepare(Server(server.url, accounts))
        owner = server.accounts["owner"]
        client = CertificationClient(
            SiteSession(ServerAddress.parse(server.url), requests.Session())
        )
        client.sign_in(owner.username, owner.password)
        organisation, course = made["organisation"], made["course"]
        opened = open_course(client, organisation, course)
        people = [Participant(f"First{n}", f"Last{n}", f"p{n}@example.org") for n in range(number)]
        server.requests.clear()
        files = Path(folder)
        key = DraftKey(server.url, owner.username, organisation, course)
        enrolment = Enrolment(client, DraftStore(files / "drafts"), key)
        # What is confirmed holds the balance of that moment.
        page = read_course(client, organisation, course)
        enrolled = enrolment.enrol(people, page, SilentProgress())
        subject = Subject(server.url, organisation, course, owner.username)
        issuing = Issuing(client, RunJournals(files / "journals"), subject)
        kind = opened.certificate_types[0].number
        plan = make_plan(enrolled.participants, enrolled.page, kind)
        run = issuing.carry_on(
            issuing.begin(plan.pairs), SilentProgress(), lambda _r, _p: None, enrolled.page
        )
        if run.count(RowState.ISSUED) != number:
            raise RuntimeError(f"{number} wanted, {run.count(RowState.ISSUED)} issued")
        return len(server.requests.copy())
