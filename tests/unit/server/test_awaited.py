"""Forms that are foreseen, and what is done while one is away."""

from __future__ import annotations

import threading

import pytest

from qgis_certification_plugin.server.awaited import AwaitedForm
from qgis_certification_plugin.server.errors import Unreachable
from qgis_certification_plugin.server.session import SiteSession
from tests.unit.server.small_server import Received, Reply, SmallServer, give_cookie

FORM = [("attendee", "7")]
SENT = b"csrfmiddlewaretoken=known&attendee=7"


@pytest.fixture
def known(site: SiteSession) -> SiteSession:
    """A session that has a token."""
    give_cookie(site.http, "csrftoken", "known")
    return site


# --- meanwhile --------------------------------------------------------------------------------


def test_the_wait_is_filled_when_all_of_the_form_has_left(
    server: SmallServer, known: SiteSession
) -> None:
    arrived, done = threading.Event(), threading.Event()
    there: list[bool] = []

    def answer(_: Received) -> Reply:
        arrived.set()
        assert done.wait(10)
        return Reply()

    def meanwhile() -> None:
        there.append(arrived.wait(10))
        done.set()

    server.answer = answer
    known.post("/en/form/", FORM, meanwhile=meanwhile)
    assert there == [True]
    assert server.received[-1].body == SENT


def test_what_goes_wrong_meanwhile_spoils_no_answer(
    server: SmallServer, known: SiteSession, caplog: pytest.LogCaptureFixture
) -> None:
    def meanwhile() -> None:
        raise RuntimeError("Ann Lee")

    assert known.post("/en/form/", FORM, meanwhile=meanwhile).status == 200
    assert "RuntimeError" in caplog.text
    assert "Ann" not in caplog.text


def test_the_wait_is_filled_once() -> None:
    done: list[int] = []
    form = AwaitedForm(b"abc", lambda: done.append(1))
    assert form.read(2) + form.read(2) == b"abc"
    assert done == []
    assert form.read(2) == form.read(2) == b""
    assert done == [1]


def test_a_form_that_never_leaves_fills_no_wait(server: SmallServer, known: SiteSession) -> None:
    done: list[int] = []
    server.__exit__(None)
    with pytest.raises(Unreachable):
        known.post("/en/form/", FORM, meanwhile=lambda: done.append(1))
    assert done == []


# --- foreseeing -------------------------------------------------------------------------------


def test_what_was_foreseen_is_what_would_have_been_sent(
    server: SmallServer, known: SiteSession
) -> None:
    known.post("/en/form/", FORM)
    known.foresee("/en/form/", FORM)
    known.post("/en/form/", FORM)
    plain, foreseen = server.received
    assert foreseen.body == plain.body == SENT
    assert foreseen.headers == plain.headers


def test_another_form_is_made_anew(server: SmallServer, known: SiteSession) -> None:
    known.foresee("/en/form/", FORM)
    known.post("/en/other/", [("attendee", "8")])
    received = server.received[-1]
    assert received.path == "/en/other/"
    assert received.body == b"csrfmiddlewaretoken=known&attendee=8"


@pytest.mark.parametrize("name", ["csrftoken", "sessionid"])
def test_a_cookie_that_changed_is_not_sent_as_it_was(
    server: SmallServer, known: SiteSession, name: str
) -> None:
    known.foresee("/en/form/", FORM)
    give_cookie(known.http, name, "changed")
    known.post("/en/form/", FORM)
    assert server.received[-1].cookies[name] == "changed"
    token = "changed" if name == "csrftoken" else "known"
    assert server.received[-1].body == SENT.replace(b"known", token.encode())


def test_what_the_site_wants_to_tell_makes_no_form_anew(
    server: SmallServer, known: SiteSession
) -> None:
    known.foresee("/en/form/", FORM)
    give_cookie(known.http, "messages", "saved")
    known.post("/en/form/", FORM)
    assert "messages" not in server.received[-1].cookies
    known.get("/en/page/")
    assert server.received[-1].cookies["messages"] == "saved"


def test_without_a_token_nothing_is_foreseen_and_nothing_sent(
    server: SmallServer, site: SiteSession
) -> None:
    site.foresee("/en/form/", FORM)
    assert server.received == []


def test_nothing_foreseen_outlives_the_cookies(server: SmallServer, known: SiteSession) -> None:
    known.foresee("/en/form/", FORM)
    known.forget()
    server.answer = lambda _: Reply(headers=(("Set-Cookie", "csrftoken=new; Path=/"),))
    known.post("/en/form/", FORM)
    assert server.received[-1].cookies == {"csrftoken": "new"}
