"""Languages, slashes, methods and error pages (contract 0)."""

from __future__ import annotations

import pytest

from tests.unit.practice.visitor import Visitor


@pytest.mark.parametrize(
    ("path", "status", "location"),
    [
        ("/", 302, "/en/"),
        ("/en/profile", 301, "/en/profile/"),
        ("/feed/past-course/?a=b", 302, "/en/feed/past-course/?a=b"),
        ("/nl/", 404, None),
        ("/en/autocomplete/users/", 404, None),
        ("/en/qgis/certificate/QGIS-1/", 301, "/en/certificate/QGIS-1/"),
        ("/en/certificate/QGIS-1!/", 404, None),
        ("/en/certifyingorganisation/nowhere/", 404, None),
        ("/id/certifyingorganisation/list/", 200, None),
    ],
)
def test_addresses_lead_where_the_site_leads(
    visitor: Visitor, path: str, status: int, location: str | None
) -> None:
    answer = visitor.get(path)
    assert (answer.status_code, answer.headers.get("Location")) == (status, location)


def test_an_indonesian_browser_goes_to_its_pages(visitor: Visitor) -> None:
    answer = visitor.get("/feed/past-course/", headers={"Accept-Language": "id"})
    assert answer.headers["Location"] == "/id/feed/past-course/"


def test_a_form_sent_without_the_last_slash_is_lost(owner: Visitor) -> None:
    assert owner.post("/en/accounts/logout").status_code == 301


def test_error_pages_have_the_headings_of_the_site(owner: Visitor, states: str) -> None:
    assert '<h1 class="title">Uh-oh!' in owner.get("/en/nowhere/").text
    broken = owner.get(f"{states}attendee/no-number/update/")
    assert broken.status_code == 500
    assert '<h1 class="title">Oops! Something went wrong on our end</h1>' in broken.text


def test_pages_carry_the_headers_of_the_site(visitor: Visitor) -> None:
    headers = visitor.get("/en/").headers
    assert headers["Vary"] == "Cookie"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "ETag" not in headers


def test_programs_that_the_front_end_turns_away_are_gone(visitor: Visitor) -> None:
    answer = visitor.get("/en/", headers={"User-Agent": "curl/8.0"})
    assert answer.status_code == 410


def test_head_tells_who_may_edit_an_organisation(owner: Visitor) -> None:
    page = "/en/certifyingorganisation/{}/update/"
    mine, other = (
        owner.head(page.format("kaartschool-utrecht")),
        owner.head(page.format("atelier-carto-du-leman")),
    )
    assert (mine.status_code, other.status_code) == (200, 404)
    assert mine.content == b""
    assert int(mine.headers["Content-Length"]) > 0
    assert Visitor(owner.server).head(page.format("kaartschool-utrecht")).status_code == 302


def test_nobody_else_may_edit(sign_in: object, visitor: Visitor) -> None:
    outsider = visitor.sign_in(visitor.server.accounts["outsider"])
    page = outsider.get("/en/certifyingorganisation/kaartschool-utrecht/").text
    assert "redits" not in page
    assert "create-course" not in page
