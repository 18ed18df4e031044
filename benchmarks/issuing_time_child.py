"""One process: a hundred certificates by the service on QGIS's network, and by a bare loop."""

from __future__ import annotations

import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import requests
from qgis.core import QgsApplication

from qgis_certification_plugin.domain.issuing import RowState
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.progress import SilentProgress
from qgis_certification_plugin.network.adapter import requests_session
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.address import ServerAddress, course_path
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.session import SiteSession
from qgis_certification_plugin.services.courses import open_course
from qgis_certification_plugin.services.enrolment import Enrolment
from qgis_certification_plugin.services.issuing import Issuing
from qgis_certification_plugin.services.plan import make_plan
from qgis_certification_plugin.storage.drafts import DraftKey, DraftStore
from qgis_certification_plugin.storage.journal import RunJournals, Subject
from tools.practice import Server
from tools.tour.people import name_parts
from tools.tour.prepare import prepare

CREATE = "POST .*/create-certificate/"


class Course:
    """A course with people enrolled, and whoever works on it."""

    def __init__(self, server: PracticeServer, session: requests.Session, people: int) -> None:
        """Make it and enrol them."""
        accounts = {key: dict(vars(account)) for key, account in server.accounts.items()}
        made = prepare(Server(server.url, accounts))
        owner = server.accounts["owner"]
        self.server, self.session, self.username = server, session, owner.username
        self.client = CertificationClient(SiteSession(ServerAddress.parse(server.url), session))
        self.client.sign_in(owner.username, owner.password)
        self.slugs = (made["organisation"], made["course"])
        opened = open_course(self.client, *self.slugs)
        rows = [Participant(*name_parts(n), f"p{n}@example.org") for n in range(people)]
        with tempfile.TemporaryDirectory() as folder:
            key = DraftKey(server.url, owner.username, *self.slugs)
            enrolment = Enrolment(self.client, DraftStore(Path(folder) / "drafts"), key)
            enrolled = enrolment.enrol(rows, opened.page, SilentProgress())
        kind = opened.certificate_types[0].number
        self.page = enrolled.page
        self.pairs = make_plan(enrolled.participants, enrolled.page, kind).pairs

    def by_the_service(self) -> float:
        """Return the seconds until every number is shown."""
        with tempfile.TemporaryDirectory() as folder:
            subject = Subject(self.server.url, *self.slugs, self.username)
            issuing = Issuing(self.client, RunJournals(Path(folder)), subject)
            start = time.perf_counter()
            run = issuing.carry_on(
                issuing.begin(self.pairs), SilentProgress(), lambda _r, _p: None, page=self.page
            )
            seconds = time.perf_counter() - start
        if run.count(RowState.ISSUED) != len(self.pairs):
            raise RuntimeError(f"{run.count(RowState.ISSUED)} of {len(self.pairs)} are issued")
        return seconds

    def by_a_bare_loop(self) -> float:
        """Return the seconds of the same requests without anything around them."""
        form = self.client.certificate_form(*self.slugs, *self.pairs[0])
        token = self.session.cookies.get("csrftoken")
        root = self.server.url.rstrip("/")
        start = time.perf_counter()
        for attendee, kind in self.pairs:
            path = f"courseattendee/{attendee}/create-certificate/{kind}/"
            answer = self.session.post(
                root + course_path(*self.slugs, path),
                data={
                    "csrfmiddlewaretoken": token,
                    "course": form.course,
                    "attendee": attendee,
                    "certificate_type": kind,
                    "is_paid": "True",
                },
                headers={"Referer": root},
                allow_redirects=False,
                timeout=60,
            )
            if answer.status_code != 302:
                raise RuntimeError(f"answer {answer.status_code}")
        return time.perf_counter() - start


def measure(people: int, pace: float) -> dict[str, float]:
    """Return the seconds of both; the server takes `pace` seconds more for each certificate."""
    with PracticeServer(scenario="default") as server:
        ours = Course(server, requests_session(), people)
        bare = Course(server, requests.Session(), people)
        if pace:
            server.faults.add("slow", match=CREATE, times=10 * people, seconds=pace)
        return {"bare": bare.by_a_bare_loop(), "ours": ours.by_the_service()}


def main() -> None:
    """Measure in a worker thread, as the plugin works, while this one handles events."""
    people, pace = int(sys.argv[1]), float(sys.argv[2])
    application = QgsApplication([], False)
    application.initQgis()
    found: list[dict[str, float]] = []
    problems: list[BaseException] = []

    def work() -> None:
        try:
            found.append(measure(people, pace))
        except BaseException as problem:  # noqa: BLE001  told below, in the other thread
            problems.append(problem)

    _in_worker(work, application)
    if problems:
        raise problems[0]
    print(json.dumps(found[0]))


def _in_worker(work: Callable[[], None], application: QgsApplication) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        application.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    main()
