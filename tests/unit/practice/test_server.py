"""The server itself: data folder, reset, faults, log, process, speed of one connection."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import requests

from qgis_certification_plugin.practice import server as practice_server
from qgis_certification_plugin.practice.server import PracticeServer
from tests.unit.practice.conftest import ORGANISATION, TODAY
from tests.unit.practice.visitor import Visitor

ROOT = Path(__file__).resolve().parents[3]
LIST = "/en/certifyingorganisation/list/"


def top_up(visitor: Visitor) -> requests.Response:
    page = f"/en/certifyingorganisation/{ORGANISATION}/top-up/"
    visitor.get(page)
    return visitor.post(page, {"total-credits": "1"})


def test_a_folder_keeps_what_was_done(tmp_path: Path) -> None:
    with PracticeServer(tmp_path, today=TODAY) as first:
        top_up(Visitor(first).sign_in(first.accounts["owner"]))
        accounts = dict(first.accounts)
    with PracticeServer(tmp_path, today=TODAY) as second:
        assert dict(second.accounts) == accounts
        visitor = Visitor(second).sign_in(second.accounts["owner"])
        assert visitor.credits(ORGANISATION) == "201"
        second.reset()
        assert visitor.get("/en/profile/").status_code == 302
        visitor.sign_in(second.accounts["owner"])
        assert visitor.credits(ORGANISATION) == "200"


def test_the_world_is_the_same_each_time() -> None:
    feeds = []
    for _ in range(2):
        with PracticeServer(today=TODAY) as server:
            feeds.append(requests.get(f"{server.url}/en/feed/past-course/", timeout=10).json())
    assert feeds[0] == feeds[1]


@pytest.mark.parametrize(
    ("scenario", "organisations", "courses"),
    [("default", 60, 300), ("empty", 2, 0), ("few-credits", 60, 300), ("big:100:400", 100, 400)],
)
def test_scenarios_have_their_size(scenario: str, organisations: int, courses: int) -> None:
    with PracticeServer(scenario=scenario, today=TODAY) as server:
        counted = server.site.read(
            "SELECT (SELECT COUNT(*) FROM organisation WHERE approved) AS organisations,"
            " (SELECT COUNT(*) FROM course) AS courses"
        )[0]
        assert tuple(counted) == (organisations, courses)
        owner = Visitor(server).sign_in(server.accounts["owner"])
        expected = "3" if scenario == "few-credits" else "200"
        assert owner.credits(server.accounts["owner"].organisation_slug) == expected


def test_an_unknown_scenario_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown"):
        PracticeServer(scenario="unknown")


def test_everybody_has_an_account(server: PracticeServer) -> None:
    assert {"owner", "owner_without_credits", "convener", "outsider"} <= set(server.accounts)
    for role in ("owner", "owner_without_credits", "convener", "outsider", "owner_of_two"):
        Visitor(server).sign_in(server.accounts[role])
    assert server.accounts["owner"].organisation_slug == ORGANISATION
    assert server.accounts["convener"].organisation_slug == ORGANISATION
    assert server.accounts["outsider"].organisation_slug == ""


def test_who_knocks_and_leaves_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(practice_server, "_KNOCK_SECONDS", 0.01)
    with PracticeServer() as server:
        assert server._listener is not None
        with pytest.raises(OSError, match="timed out"):
            server._listener.get_request()


def test_requests_are_noted(server: PracticeServer, visitor: Visitor) -> None:
    visitor.get(LIST)
    visitor.get("/en/nowhere/")
    assert list(server.requests) == [("GET", LIST, 200), ("GET", "/en/nowhere/", 404)]
    server.requests.clear()
    assert len(server.requests) == 0


@pytest.mark.parametrize(("kind", "credit"), [("drop-before", "200"), ("drop-after", "201")])
def test_an_answer_can_be_lost(owner: Visitor, kind: str, credit: str) -> None:
    owner.server.faults.add(kind, match="POST .*top-up")
    with pytest.raises(requests.ConnectionError):
        top_up(owner)
    assert owner.credits(ORGANISATION) == credit


def test_half_of_an_answer_can_arrive(visitor: Visitor) -> None:
    visitor.server.faults.add("cut", match=LIST)
    answer = visitor.get(LIST, stream=True)
    # Newer ones of urllib3 do not hand out what is shorter than announced, unless told to.
    answer.raw.enforce_content_length = False
    assert len(answer.content) == int(answer.headers["Content-Length"]) // 2


@pytest.mark.parametrize(
    ("kind", "status", "credit"),
    [
        ("500-before", 500, "200"),
        ("500-after", 500, "201"),
        ("502-before", 502, "200"),
        ("504-after", 504, "201"),
        ("403", 403, "200"),
        ("403-csrf", 403, "200"),
        ("404", 404, "200"),
        ("429", 429, "200"),
        ("changed-page", 200, "201"),
        ("changed-page-before", 200, "200"),
        ("redirect-before", 302, "200"),
        ("redirect-after", 302, "201"),
        ("sign-out", 302, None),
    ],
)
def test_an_answer_can_be_another(
    owner: Visitor, kind: str, status: int, credit: str | None
) -> None:
    owner.server.faults.add(kind, match="POST .*top-up")
    assert top_up(owner).status_code == status
    if credit is None:
        owner.sign_in(owner.server.accounts["owner"])
    assert owner.credits(ORGANISATION) == (credit or "200")


def test_a_fault_can_wait_for_a_later_request(server: PracticeServer, visitor: Visitor) -> None:
    server.faults.add("429", match=LIST, times=2, skip=1)
    assert [visitor.get(LIST).status_code for _ in range(4)] == [200, 429, 429, 200]


def test_an_unknown_fault_is_refused(server: PracticeServer) -> None:
    with pytest.raises(ValueError, match="unknown"):
        server.faults.add("unknown")


def test_a_server_that_hangs_is_stopped_all_the_same() -> None:
    server = PracticeServer(today=TODAY)
    server.start()
    server.faults.add("hang")
    with pytest.raises(requests.exceptions.Timeout):
        requests.get(server.url + LIST, timeout=0.2)
    assert list(server.requests) == [("GET", LIST, 0)]
    server.stop()


def test_a_slow_answer_arrives(server: PracticeServer, visitor: Visitor) -> None:
    server.faults.add("slow", seconds=0.01)
    assert visitor.get(LIST).status_code == 200


def test_a_connection_is_kept_and_closed_at_the_end() -> None:
    server = PracticeServer(today=TODAY)
    server.start()
    url = server.url
    with requests.Session() as session:
        for _ in range(3):
            assert session.get(url + LIST, timeout=5).status_code == 200
        server.stop()
        with pytest.raises(requests.ConnectionError):
            session.get(url + LIST, timeout=5)


def test_it_runs_as_a_process_and_ends_when_told(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "qgis_certification_plugin.practice", "--data", str(tmp_path)]
    command += ["--scenario", "few-credits", "--today", "2026-11-23"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        assert requests.get(told["url"] + LIST, timeout=10).status_code == 200
        assert told["accounts"]["owner"]["password"] == "practice-olivia"
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0


def test_the_day_of_the_site_can_be_moved(server: PracticeServer, visitor: Visitor) -> None:
    before = visitor.get("/en/feed/upcoming-course/?format=json").json()["features"]
    server.today = date(2028, 1, 1)
    after = visitor.get("/en/feed/upcoming-course/?format=json").json()["features"]
    assert len(after) < len(before)
