"""The diagnosis tells what helps, and of nobody who they are."""

from __future__ import annotations

import getpass
import logging
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsSettings

from qgis_certification_plugin.about import about
from qgis_certification_plugin.domain.catalogue import Catalogue, Organisation
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.network.credentials import Credentials, Secret, SignIn
from qgis_certification_plugin.network.diagnosis import diagnosis, short_path
from qgis_certification_plugin.network.errors import error_code
from qgis_certification_plugin.network.problems import Problem, ProblemList
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.errors import FormRefused, TimedOut
from qgis_certification_plugin.settings import GROUP, Settings
from qgis_certification_plugin.storage.catalogue_store import CatalogueStore
from qgis_certification_plugin.storage.drafts import DraftKey, DraftStore
from qgis_certification_plugin.storage.inventory import take_inventory
from qgis_certification_plugin.storage.journal import RunJournals, Subject
from qgis_certification_plugin.ui.texts import describe_error

SERVER = "https://certificates.example"
NOW = datetime(2026, 11, 20, 8, 0, tzinfo=timezone.utc)
PASSWORD = "correct-horse-battery"
# Whatever of these is found in a diagnosis names somebody or opens something.
SECRETS = (
    "jansen", "Zoë", "Müller", "example.org", "kartografie", "spring-course", PASSWORD,
    "session-cookie", "csrf-token", "secret-proxy", "Sorry, dear",
)  # fmt: skip


@pytest.fixture
def settings(qgis_app: object) -> Iterator[Settings]:
    """Settings of somebody with a name, and a proxy with a password."""
    QgsSettings().remove(GROUP)
    made = Settings({})
    made.server_url = SERVER
    made.username = "ann.jansen@example.org"
    made.set_organisation(SERVER, made.username, "kartografie")
    made.set_organisations(SERVER, made.username, "kartografie Kartografie Academie")
    proxy = {"Enabled": True, "Type": "HttpProxy", "User": "jansen", "Password": "secret-proxy"}
    for name, value in proxy.items():
        QgsSettings().setValue(f"proxy/proxy{name}", value)
    yield made
    QgsSettings().remove(GROUP)
    QgsSettings().remove("proxy")


@pytest.fixture
def problems(qgis_app: object) -> Iterator[ProblemList]:
    logging.getLogger("qgis_certification").setLevel(logging.INFO)
    kept = ProblemList()
    kept.start()
    yield kept
    kept.stop()
    logging.getLogger("qgis_certification").setLevel(logging.NOTSET)


@pytest.fixture
def authcfg(settings: Settings) -> Iterator[str]:
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("master", True)
    sign_in = SignIn(settings.username, Secret(PASSWORD))
    settings.authcfg = Credentials().remember(SERVER, sign_in) or ""
    yield settings.authcfg
    manager.removeAllAuthenticationConfigs()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A profile with a table of people, a run that is not finished, and courses."""
    made = tmp_path / "profiles" / "ann jansen" / "qgis_certification"
    made.mkdir(parents=True)
    people = [Participant("Zoë", "van der Müller", "zoe@example.org")] * 3
    key = DraftKey(SERVER, "ann.jansen@example.org", "kartografie", "spring-course")
    DraftStore(made / "drafts.sqlite").save(key, people)
    subject = Subject(SERVER, "kartografie", "spring-course", "ann.jansen@example.org")
    RunJournals(made / "journals").begin(subject, ((1, 7), (2, 7))).close()
    store = CatalogueStore(made / "catalogue.gpkg")
    organisations = (Organisation("Kartografie Academie", email="info@example.org"),)
    store.save(Catalogue(SERVER, NOW - timedelta(hours=5), organisations, (), ()))
    store.release()
    return made


def text(settings: Settings, folder: Path, problems: list[Problem]) -> str:
    found = take_inventory(folder)
    return diagnosis(settings, found, problems, practising=False, trial="", now=NOW)


def test_it_tells_versions_settings_files_and_features(settings: Settings, folder: Path) -> None:
    said = text(settings, folder, [])
    for line in (
        f"* plugin: {about().version}",
        f"* QGIS: {Qgis.QGIS_VERSION}",
        "* server: certificates.example",
        "* username: set",
        "* stored password: not set",
        "* courses are fetched again after: 24 h",
        "* overridden by the environment: nothing",
        "* proxy in QGIS: HttpProxy",
        "* courses: 0, training centres 0, organisations 1, fetched 5 h ago",
        "* tables: 1 with 3 rows, being sent 0",
        "* issuing runs: finished 0, unfinished 1, dismissed 0, damaged 0",
        "* GDAL driver GPKG: yes",
        "None since the plugin was loaded.",
    ):
        assert line in said.splitlines()


def test_nobody_is_named_and_nothing_opened(
    settings: Settings, folder: Path, problems: ProblemList, authcfg: str
) -> None:
    log = logging.getLogger("qgis_certification.server")
    log.warning("signing in as %s with %s", "ann.jansen@example.org", PASSWORD)
    log.warning("cookie %s", "sessionid=session-cookie; csrftoken=csrf-token")
    refused = FormRefused({"email": ["Sorry, dear Zoë Müller"]}, ["kartografie"])
    server = ServerAddress.parse(SERVER)
    for error in (
        refused,
        TimedOut(host="kartografie"),
        ValueError("Zoë"),
        OSError(2, "Zoë", "Zoë"),
    ):
        describe_error(error, server)
    said = text(settings, folder, problems.problems)
    hidden = [*SECRETS, authcfg, str(Path.home()), f"/{getpass.getuser()}/"]
    assert [secret for secret in hidden if secret.lower() in said.lower()] == []
    assert "* stored password: set" in said.splitlines()
    assert "@" not in said
    # …and still it tells what happened.
    assert "FormRefused (form-refused)" in said
    assert "TimedOut (timed-out)" in said
    assert "unexpected ValueError" in said
    assert "signing in as %s with %s" in said


def test_overrides_are_told_by_their_names(settings: Settings, tmp_path: Path) -> None:
    overridden = Settings({"QGIS_CERTIFICATION_USERNAME": "jansen"})
    said = text(overridden, tmp_path, [])
    assert "overridden by the environment: QGIS_CERTIFICATION_USERNAME" in said
    assert "jansen" not in said


@pytest.mark.parametrize(
    "address", ["ftp://jansen.example", "https://jansen:x@a.example", "http://x y"]
)
def test_an_address_that_is_none_is_not_repeated(
    settings: Settings, tmp_path: Path, address: str
) -> None:
    settings.server_url = address
    said = text(settings, tmp_path, [])
    assert "* server: not usable (" in said
    assert address not in said


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("h/ann/.local/share/QGIS/QGIS3/profiles/default/qgis_certification",
         "~/.local/share/QGIS/QGIS3/profiles/default/qgis_certification"),
        ("h/ann/AppData/Roaming/QGIS/QGIS3/profiles/ann/qgis_certification",
         "~/AppData/Roaming/QGIS/QGIS3/profiles/…/qgis_certification"),
        ("h/ann/Cloud of Ann/qgis_certification", "~/…/qgis_certification"),
        ("elsewhere/ann/qgis_certification", "outside of the home folder, qgis_certification"),
    ],
)  # fmt: skip
def test_paths_do_not_name_the_user(path: str, shown: str) -> None:
    assert short_path(Path("/") / path, home=Path("/h/ann")) == shown


# --- the last errors ---------------------------------------------------------------------------


def test_only_codes_and_formats_are_kept(problems: ProblemList) -> None:
    log = logging.getLogger("qgis_certification.ui")
    log.info("nothing bad for %s", "Zoë")
    log.info("told of", extra={"code": "TimedOut (timed-out)"})
    log.warning("a file of %s cannot be read", "Zoë")
    assert [what for _when, _part, what, _times in problems.problems] == [
        "TimedOut (timed-out)",
        "a file of %s cannot be read",
    ]
    assert {part for _when, part, _what, _times in problems.problems} == {"ui"}


def test_the_same_again_is_counted_and_the_list_has_an_end(problems: ProblemList) -> None:
    log = logging.getLogger("qgis_certification.ui")
    for number in range(100):
        log.warning("again")
        log.warning("again")
        log.error("x", extra={"code": f"code {number}"})
    assert len(problems.problems) == 30
    assert (problems.problems[0][3], problems.problems[-1][2]) == (2, "code 99")


def test_whoever_stops_listening_forgets(problems: ProblemList) -> None:
    logging.getLogger("qgis_certification.ui").warning("a")
    problems.stop()
    logging.getLogger("qgis_certification.ui").warning("b")
    assert problems.problems == []


def test_an_error_is_named_by_kind_and_code() -> None:
    assert error_code(TimedOut(host="Zoë")) == "TimedOut (timed-out)"
    assert error_code(KeyError("Zoë")) == "KeyError"
