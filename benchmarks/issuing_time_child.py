"""One process: a hundred certificates by the service on QGIS's network, and by a bare loop.

Over https, as with the real site: only there Qt sends head and body of a request as one, while over
plain http the kernel holds the body back until the head is acknowledged, some 40 ms later.
"""

from __future__ import annotations

import json
import ssl
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import requests
from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QSslCertificate

from qgis_certification_plugin.domain.issuing import RowState
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.progress import SilentProgress
from qgis_certification_plugin.network.adapter import requests_session
from qgis_certification_plugin.network.threads import call_in_worker
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


def speak_https(server: PracticeServer, folder: Path) -> tuple[str, Path]:
    """Let a running server speak https; return its address and its certificate."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1"
    names = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key)]
    subprocess.run(
        [*command.split(), *names, "-out", str(certificate)], check=True, capture_output=True
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    listener = server._listener
    if listener is None:
        raise RuntimeError("the server does not run")
    listener.socket = context.wrap_socket(listener.socket, server_side=True)
    return server.url.replace("http:", "https:"), certificate


def trust(certificate: Path) -> None:
    """Let this QGIS trust the certificate, as users do with the authority of their company."""
    manager = QgsApplication.authManager()
    manager.storeCertAuthority(QSslCertificate.fromPath(str(certificate))[0])
    manager.initSslCaches()


class Course:
    """A course with people enrolled, and whoever works on it."""

    def __init__(
        self,
        server: PracticeServer,
        url: str,
        slugs: tuple[str, str],
        session: requests.Session,
        people: int,
    ) -> None:
        """Enrol them in the course with these slugs."""
        owner = server.accounts["owner"]
        self.url, self.session, self.username = url, session, owner.username
        self.client = CertificationClient(SiteSession(ServerAddress.parse(url), session))
        self.client.sign_in(owner.username, owner.password)
        self.slugs = slugs
        opened = open_course(self.client, *self.slugs)
        rows = [Participant(*name_parts(n), f"p{n}@example.org") for n in range(people)]
        with tempfile.TemporaryDirectory() as folder:
            key = DraftKey(url, owner.username, *self.slugs)
            enrolment = Enrolment(self.client, DraftStore(Path(folder) / "drafts"), key)
            enrolled = enrolment.enrol(rows, opened.page, SilentProgress())
        kind = opened.certificate_types[0].number
        self.page = enrolled.page
        self.pairs = make_plan(enrolled.participants, enrolled.page, kind).pairs

    def by_the_service(self) -> float:
        """Return the seconds until every number is shown."""
        with tempfile.TemporaryDirectory() as folder:
            subject = Subject(self.url, *self.slugs, self.username)
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
        token = {each.name: each.value for each in self.session.cookies}["csrftoken"]
        root = self.url.rstrip("/")
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
    with PracticeServer() as server, tempfile.TemporaryDirectory() as folder:
        accounts = {key: dict(vars(account)) for key, account in server.accounts.items()}
        made = [prepare(Server(server.url, accounts)) for _ in range(2)]
        slugs = [(one["organisation"], one["course"]) for one in made]
        url, certificate = speak_https(server, Path(folder))
        trust(certificate)

        def work() -> dict[str, float]:
            plain = requests.Session()
            plain.verify = str(certificate)
            plain.trust_env = False  # a bundle that the environment names would come first
            ours = Course(server, url, slugs[0], requests_session(), people)
            bare = Course(server, url, slugs[1], plain, people)
            if pace:
                server.faults.add("slow", match=CREATE, times=10 * people, seconds=pace)
            return {"bare": bare.by_a_bare_loop(), "ours": ours.by_the_service()}

        found: dict[str, float] = call_in_worker(work)
        return found


def main() -> None:
    """Measure in a worker thread, as the plugin works, while this one handles events."""
    with tempfile.TemporaryDirectory() as profile:
        application = QgsApplication([], False, profile)
        application.initQgis()
        QgsApplication.authManager().init(QgsApplication.pluginPath(), f"{profile}/qgis-auth.db")
        print(json.dumps(measure(int(sys.argv[1]), float(sys.argv[2]))))
        application.exitQgis()


if __name__ == "__main__":
    main()
