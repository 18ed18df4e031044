"""Signing in, sessions and the protection of forms (contract 0.4, 1)."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
import requests

from qgis_certification_plugin.practice.server import PracticeServer
from tests.unit.practice.visitor import Visitor

LOGIN = "/en/accounts/login/"


def try_password(visitor: Visitor, name: str, password: str) -> requests.Response:
    visitor.get(LOGIN)
    return visitor.post(LOGIN, {"login": name, "password": password})


@pytest.mark.parametrize("name", ["olivia", "OLIVIA", "Olivia@Example.org"])
def test_name_and_address_sign_in_in_any_case(visitor: Visitor, name: str) -> None:
    answer = try_password(visitor, name, "practice-olivia")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    assert {"sessionid", "csrftoken", "messages"} <= set(visitor.cookies())


def test_the_session_is_one_of_the_browser_unless_remembered(visitor: Visitor) -> None:
    plain = try_password(visitor, "olivia", "practice-olivia").headers["Set-Cookie"]
    assert "sessionid" in plain
    assert "Max-Age=1209600" not in plain
    other = Visitor(visitor.server)
    other.get(LOGIN)
    kept = other.post(
        LOGIN, {"login": "olivia", "password": "practice-olivia", "remember": "on"}
    ).headers["Set-Cookie"]
    assert "Max-Age=1209600" in kept


def test_a_wrong_password_shows_the_form_again_with_what_was_typed(visitor: Visitor) -> None:
    answer = try_password(visitor, "olivia", "wrong-secret")
    assert answer.status_code == 200
    assert "The username and/or password you specified are not correct." in answer.text
    assert 'value="wrong-secret"' in answer.text


def test_signing_in_goes_to_next_on_this_server_only(visitor: Visitor) -> None:
    visitor.get(LOGIN)
    data = {"login": "olivia", "password": "practice-olivia", "next": "https://elsewhere.example/"}
    assert visitor.post(LOGIN, data).headers["Location"] == "/"
    other = Visitor(visitor.server)
    other.get(LOGIN)
    data["next"] = "/en/profile/"
    assert other.post(LOGIN, data).headers["Location"] == "/en/profile/"


def test_an_inactive_user_is_not_signed_in(visitor: Visitor) -> None:
    answer = try_password(visitor, "ines", "practice-ines")
    assert answer.headers["Location"] == "/en/accounts/inactive/"
    assert visitor.get("/en/profile/").status_code == 302


def test_a_token_read_before_signing_in_is_worthless_after_it(visitor: Visitor) -> None:
    visitor.get(LOGIN)
    old = visitor.cookies()["csrftoken"]
    visitor.sign_in(visitor.server.accounts["owner"])
    answer = visitor.post("/en/accounts/logout/", {"csrfmiddlewaretoken": old})
    assert answer.status_code == 403
    assert "CSRF verification failed" in answer.text


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Referer": "https://elsewhere.example/en/"},
        {"Referer": "http://127.0.0.1/en/"},
        {"Origin": "null"},
        {"Origin": "https://elsewhere.example"},
    ],
)
def test_a_form_from_elsewhere_is_refused(owner: Visitor, headers: dict[str, str]) -> None:
    answer = owner.post("/en/accounts/logout/", headers=headers)
    assert answer.status_code == 403
    assert "CSRF verification failed" in answer.text


def test_the_own_origin_is_enough(owner: Visitor) -> None:
    answer = owner.post("/en/accounts/logout/", headers={"Origin": owner.server.url})
    assert answer.status_code == 302


def test_masked_bare_and_header_tokens_are_accepted(owner: Visitor, empty: str) -> None:
    page = owner.hidden(f"{empty}create-attendee/")
    masked = owner.get(f"{empty}create-attendee/").text.split('csrfmiddlewaretoken" value="')[1]
    first = {**page, "firstname": "A", "surname": "B", "email": "a@example.org"}
    answer = owner.post(
        f"{empty}create-attendee/", {**first, "csrfmiddlewaretoken": masked.split('"')[0]}
    )
    assert answer.status_code == 302
    bare = {**first, "firstname": "C"}
    assert owner.post(f"{empty}create-attendee/", bare).status_code == 302
    headers = {"Referer": owner.server.url + "/", "X-CSRFToken": owner.cookies()["csrftoken"]}
    in_header = {**first, "firstname": "D", "csrfmiddlewaretoken": ""}
    answer = owner.post(f"{empty}create-attendee/", in_header, headers=headers)
    assert answer.status_code == 302


def test_the_token_cookie_comes_with_pages_that_have_a_form(visitor: Visitor) -> None:
    visitor.get("/en/certifyingorganisation/list/")
    assert "csrftoken" not in visitor.cookies()
    visitor.get(LOGIN)
    assert "csrftoken" in visitor.cookies()


def test_logging_out_ends_this_session_only(sign_in: Callable[[str], Visitor]) -> None:
    one, two = sign_in("owner"), sign_in("owner")
    assert one.post("/en/accounts/logout/").headers["Location"] == "/"
    assert one.get("/en/profile/").status_code == 302
    assert two.get("/en/profile/").status_code == 200


def test_five_failures_block_the_name_as_typed_but_not_the_address(visitor: Visitor) -> None:
    for _ in range(5):
        try_password(visitor, "olivia", "wrong")
    assert "Too many failed" in try_password(visitor, "olivia", "practice-olivia").text
    assert try_password(visitor, "olivia@example.org", "practice-olivia").status_code == 302


def test_ten_failures_block_everybody_behind_the_address(visitor: Visitor) -> None:
    for number in range(10):
        try_password(visitor, f"unknown{number}", "wrong")
    assert "Too many failed" in try_password(visitor, "olivia", "practice-olivia").text


def test_more_than_thirty_posts_a_minute_break_the_site(visitor: Visitor) -> None:
    visitor.get(LOGIN)
    answers = [visitor.post(LOGIN, {"login": "", "password": ""}) for _ in range(31)]
    assert [answer.status_code for answer in answers] == [200] * 30 + [500]


def test_an_ended_session_loses_its_cookie_and_is_sent_to_sign_in(
    owner: Visitor, states: str
) -> None:
    owner.server.site.sign_out_everybody()
    answer = owner.get(f"{states}create-attendee/")
    assert answer.headers["Location"] == f"{LOGIN}?next={states}create-attendee/"
    assert 'sessionid=""' in answer.headers["Set-Cookie"]


@pytest.mark.parametrize(
    "page",
    ["generate-all-certificate/", "regenerate-certificate/1/", "regenerate-all-certificate/"],
)
def test_signed_out_the_pages_of_owners_do_not_exist(
    visitor: Visitor, states: str, page: str
) -> None:
    visitor.get(LOGIN)
    assert visitor.get(states + page).status_code == 404
    assert visitor.post(states + page).status_code == 404


def test_signed_out_the_course_has_no_table(visitor: Visitor, states: str) -> None:
    answer = visitor.get(states)
    assert answer.status_code == 200
    assert "Only authorized users can see the list of course attendees." in answer.text
    assert "course-attendees-table" not in answer.text


def test_messages_are_shown_once_and_twice_on_a_course(owner: Visitor, states: str) -> None:
    first = owner.get(states).text
    assert first.count("Successfully signed in as olivia.") == 2
    assert "Successfully signed in" not in owner.get(states).text


def test_a_foreign_host_name_is_refused(server: PracticeServer) -> None:
    answer = requests.get(server.url + "/en/", headers={"Host": "rebound.example:80"}, timeout=5)
    assert answer.status_code == 400


def test_sessions_live_for_fourteen_days(owner: Visitor) -> None:
    expires = owner.server.site.read("SELECT expires FROM session")[0]["expires"]
    assert expires > time.strftime("%Y-%m-%d")
