"""Whatever goes wrong on the way, however often: there is never a second organisation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st

from qgis_certification_plugin.domain.dossier import Answer, Application, Details, Dossier
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.applying import ApplicationDesk
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import CertificationError
from qgis_certification_plugin.server.session import SiteSession
from qgis_certification_plugin.services.applying import NameTaken, Uncertain, apply, settle
from qgis_certification_plugin.storage.dossiers import DossierStore

_TROUBLES = st.lists(
    st.tuples(
        st.sampled_from(
            ["drop-before", "drop-after", "500-before", "500-after", "cut", "502-after"]
        ),
        st.sampled_from([r"^POST /en/create-", r"^GET /en/certifyingorganisation-json/"]),
        st.integers(0, 6),
    ),
    max_size=4,
)


@dataclass
class Applicant:
    """Somebody who tries again until it works, with a crash of QGIS after each attempt."""

    server: PracticeServer
    desk: ApplicationDesk

    def attempt(self, folder: Path) -> None:
        """Do what the window does after a start: settle what is open, else send."""
        store = DossierStore(folder, self.server.url)
        dossier = store.load()

        def note(application: Application) -> None:
            store.save(replace(dossier, application=application))

        try:
            if dossier.application.sending:
                settle(self.desk, dossier, note)
            elif not dossier.application.slug:
                apply(self.desk, dossier, "otto", note)
        except (CertificationError, Uncertain):
            return

    def dossier(self, name: str) -> Dossier:
        """Return one that can be sent."""
        questions = self.desk.form().questions
        return Dossier(
            details=Details(name, "info@example.org", "", "1 Street", "NL", "+31"),
            answers={question.text: Answer(True) for question in questions},
        )


_numbers = count()


@pytest.fixture(scope="module")
def applicant() -> Iterator[Applicant]:
    with PracticeServer() as server:
        client = CertificationClient(
            SiteSession(ServerAddress.parse(server.url), requests.Session())
        )
        account = server.accounts["outsider"]
        client.sign_in(account.username, account.password)
        yield Applicant(server, ApplicationDesk(client.session))


@settings(max_examples=25, deadline=None)
@given(_TROUBLES)
def test_there_is_never_a_second_one(
    applicant: Applicant,
    tmp_path_factory: pytest.TempPathFactory,
    troubles: list[tuple[str, str, int]],
) -> None:
    folder = tmp_path_factory.mktemp("profile")
    faults = applicant.server.faults
    faults.clear()
    name = f"School number {next(_numbers)} of this run"
    DossierStore(folder, applicant.server.url).save(applicant.dossier(name))
    for kind, match, skip in troubles:
        faults.add(kind, match, skip=skip)
    for _ in range(2 * len(troubles) + 2):
        applicant.attempt(folder)
    faults.clear()
    applicant.attempt(folder)
    applicant.attempt(folder)
    [found] = applicant.desk.find(name)
    kept = DossierStore(folder, applicant.server.url).load()
    assert kept.application.slug == found.entry.slug


def test_a_name_taken_is_no_second_attempt(applicant: Applicant) -> None:
    applicant.server.faults.clear()
    notes: list[Application] = []
    with pytest.raises(NameTaken) as caught:
        apply(applicant.desk, applicant.dossier("Waiting Map School"), "otto", notes.append)
    assert caught.value.found.stage == "new"
    assert notes == []
