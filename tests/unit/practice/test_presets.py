"""What can be set to go wrong: each preset does what its name says, at the right request."""

from __future__ import annotations

import pytest
import requests

from qgis_certification_plugin.practice.faults import Fault, Faults
from qgis_certification_plugin.practice.presets import NAMES, order
from qgis_certification_plugin.practice.server import PracticeServer
from tests.unit.practice.conftest import ORGANISATION
from tests.unit.practice.visitor import Visitor


@pytest.fixture
def many(server: PracticeServer) -> str:
    """A course with forty people who have no certificate."""
    row = server.site.read(
        "SELECT course.slug FROM course JOIN course_attendee ON course_id = course.id"
        " GROUP BY course.id HAVING COUNT(*) = 40"
    )[0]
    return f"/en/certifyingorganisation/{ORGANISATION}/course/{row['slug']}/"


def issue(owner: Visitor, page: str, attendee: int) -> requests.Response:
    path = f"{page}courseattendee/{attendee}/create-certificate/1/"
    return owner.post(path, {**owner.hidden(path), "is_paid": "True"})


def numbers(owner: Visitor, page: str) -> list[str | None]:
    return [line.number for line in owner.lines(page)]


def people(owner: Visitor, page: str) -> list[int]:
    return [line.attendee for line in owner.lines(page) if line.attendee is not None]


def test_when_everything_works_nothing_waits(server: PracticeServer) -> None:
    server.faults.add("404")
    order(server.faults, "works")
    assert server.faults.take("GET", "/en/") is None


def test_the_connection_drops_after_the_third_and_comes_back() -> None:
    now = [100.0]
    faults = Faults(lambda: now[0])
    order(faults, "connection-drops")

    def kind(line: str) -> str | None:
        fault = faults.take(*line.split())
        return fault.kind if fault else None

    post = "POST /en/x/course/y/7/create-certificate/1/"
    assert [kind(post) for _ in range(4)] == [None, None, None, "drop-after"]
    assert [kind("GET /en/x/"), kind(post)] == ["drop-before", "drop-before"]
    now[0] += 5
    assert [kind("GET /en/x/"), kind(post)] == [None, None]


def test_the_session_ends_half_way(server: PracticeServer, owner: Visitor, many: str) -> None:
    order(server.faults, "session-ends")
    who = people(owner, many)
    answers = [issue(owner, many, attendee) for attendee in who[:3]]
    assert "/login/" not in answers[1].headers["Location"]
    assert "/login/" in answers[2].headers["Location"]


def test_a_colleague_uses_up_the_credits(server: PracticeServer, owner: Visitor, many: str) -> None:
    order(server.faults, "credits-run-out")
    answers = [issue(owner, many, attendee) for attendee in people(owner, many)[:3]]
    assert [answer.status_code for answer in answers] == [302, 302, 200]
    assert "Insufficient credits" in answers[2].text
    assert owner.credits(ORGANISATION) == "0"


def test_answers_get_lost_after_it_was_done(
    server: PracticeServer, owner: Visitor, many: str
) -> None:
    order(server.faults, "answers-lost")
    answers = [issue(owner, many, attendee) for attendee in people(owner, many)[:4]]
    assert [answer.status_code for answer in answers] == [302, 500, 500, 302]
    assert sum(number is not None for number in numbers(owner, many)) == 4


def test_a_colleague_issues_to_the_last_person(
    server: PracticeServer, owner: Visitor, many: str
) -> None:
    order(server.faults, "colleague-issues")
    who = people(owner, many)
    for attendee in who[:2]:
        issue(owner, many, attendee)
    rows = server.site.read("SELECT attendee_id FROM certificate ORDER BY number DESC LIMIT 3")
    assert [row["attendee_id"] for row in rows] == [who[1], max(who), who[0]]
    assert issue(owner, many, max(who)).status_code == 500
    assert owner.credits(ORGANISATION) == "197"


def test_every_answer_of_a_slow_site_is_slow() -> None:
    faults = Faults()
    order(faults, "slow")
    found = [faults.take("GET", f"/en/{number}/") for number in range(50)]
    assert {fault.kind for fault in found if fault} == {"slow"}
    assert all(fault is not None and fault.seconds > 1 for fault in found)


def test_a_number_is_given_out_twice(server: PracticeServer, owner: Visitor, many: str) -> None:
    order(server.faults, "number-twice")
    for attendee in people(owner, many)[:2]:
        assert issue(owner, many, attendee).status_code == 302
    first, second = [number for number in numbers(owner, many) if number is not None]
    found = [owner.get(f"/en/certificate/{number}/").status_code for number in (first, second)]
    assert sorted(found) == [200, 500]


@pytest.mark.parametrize("name", NAMES)
def test_a_preset_can_be_ordered_again(name: str) -> None:
    once, twice = Faults(), Faults()
    order(once, name)
    order(twice, name)
    order(twice, name)
    line = ("POST", "/en/x/course/y/7/create-certificate/1/")
    for _ in range(5):
        first, second = once.take(*line), twice.take(*line)
        assert (first and first.kind) == (second and second.kind)


def test_troubles_of_others_leave_other_requests_alone(
    server: PracticeServer, owner: Visitor
) -> None:
    server.faults.replace([Fault("colleague-spends"), Fault("number-twice", times=9)])
    assert owner.get("/en/profile/").status_code == 200
    assert owner.credits(ORGANISATION) == "200"
