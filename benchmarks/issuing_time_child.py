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

    def __init__(self, site: dict[str, str], course: str, session: requests.Session) -> None:
        """Enrol them in the course with this slug."""
        self.url, self.session, self.username = site["url"], session, site["username"]
        self.client = CertificationClient(SiteSession(ServerAddress.parse(self.url), session))
        self.client.sign_in(self.username, site["password"])
        self.slugs = (site["organisation"], course)
        opened = open_course(self.client, *self.slugs)
        people = range(int(site["people"]))
        rows = [Participant(*name_parts(n), f"p{n}@example.org") for n in people]
        with tempfile.TemporaryDirectory() as folder:
            key = DraftKey(self.url, self.username, *self.slugs)
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


def serve(people: int, pace: float) -> None:
    """Be the site, in a process of its own as sites are, until nobody listens any more."""
    with PracticeServer() as server, tempfile.TemporaryDirectory() as folder:
        accounts = {key: dict(vars(account)) for key, account in server.accounts.items()}
        made = [prepare(Server(server.url, accounts)) for _ in range(2)]
        url, certificate = speak_https(server, Path(folder))
        if pace:
            server.faults.add("slow", match=CREATE, times=10 * people, seconds=pace)
        owner = server.accounts["owner"]
        site = {
            "url": url,
            "certificate": str(certificate),
            "username": owner.username,
            "password": owner.password,
            "organisation": made[0]["organisation"],
            "courses": [one["course"] for one in made],
            "people": people,
        }
        print(json.dumps(site), flush=True)
        sys.stdin.read()


def measure(people: str, pace: str) -> dict[str, float]:
    """Return the seconds of both; the site takes `pace` seconds more for each certificate."""
    command = [sys.executable, "-m", "benchmarks.issuing_time_child", people, pace, "serve"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        if server.stdout is None or server.stdin is None:
            raise RuntimeError("the server has no output")
        site = json.loads(server.stdout.readline())
        trust(Path(site["certificate"]))

        def work() -> dict[str, float]:
            plain = requests.Session()
            plain.verify = site["certificate"]
            plain.trust_env = False  # a bundle that the environment names would come first
            ours = Course(site, site["courses"][0], requests_session())
            bare = Course(site, site["courses"][1], plain)
            return {"bare": bare.by_a_bare_loop(), "ours": ours.by_the_service()}

        try:
            found: dict[str, float] = call_in_worker(work)
        finally:
            server.stdin.close()
        return found


def main() -> None:
    """Measure in a worker thread, as the plugin works, while this one handles events."""
    people, pace = sys.argv[1:3]
    if "serve" in sys.argv:
        serve(int(people), float(pace))
        return
    with tempfile.TemporaryDirectory() as profile:
        application = QgsApplication([], False, profile)
        application.initQgis()
        QgsApplication.authManager().init(QgsApplication.pluginPath(), f"{profile}/qgis-auth.db")
        print(json.dumps(measure(people, pace)))
        application.exitQgis()


if __name__ == "__main__":
    main()
