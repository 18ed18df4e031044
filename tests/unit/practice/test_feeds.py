"""The public feeds and the datatable (contract 2, 3.1)."""

from __future__ import annotations

import html
from datetime import date
from typing import Any

import pytest

from tests.unit.practice.conftest import TODAY
from tests.unit.practice.visitor import Visitor

ORGANISATIONS = "/en/feed/certifyingorganisations/"


def feed(visitor: Visitor, path: str) -> Any:
    answer = visitor.get(path, headers={"Accept": "application/json"})
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/json"
    return answer.json()


def test_organisations_come_in_pages_of_ten(visitor: Visitor) -> None:
    names, path, pages = [], ORGANISATIONS, 0
    while path:
        page = feed(visitor, path)
        assert page["page_size"] == 10
        names += [row["name"] for row in page["results"]]
        path = (page["next"] or "").replace(visitor.server.url, "")
        pages += 1
    assert len(names) == len(set(names)) == page["count"] == 59
    assert pages == 6


@pytest.mark.parametrize(
    ("asked", "used"), [("5", 5), ("100", 100), ("1000", 100), ("0", 10), ("-3", 10), ("x", 10)]
)
def test_the_size_of_a_page_has_limits(visitor: Visitor, asked: str, used: int) -> None:
    assert feed(visitor, f"{ORGANISATIONS}?page_size={asked}")["page_size"] == used


def test_a_page_that_does_not_exist_is_not_found(visitor: Visitor) -> None:
    answer = visitor.get(f"{ORGANISATIONS}?page=99")
    assert answer.status_code == 404
    assert answer.json() == {"detail": "Invalid page."}


def test_the_last_page_can_be_asked_for(visitor: Visitor) -> None:
    page = feed(visitor, f"{ORGANISATIONS}?page=last&other=kept")
    assert page["next"] is None
    assert "other=kept" in page["previous"]


def test_countries_filter_organisations_and_upcoming_courses(visitor: Visitor) -> None:
    found = feed(visitor, f"{ORGANISATIONS}?country=nl,ch")["results"]
    assert {row["country_code"] for row in found} == {"NL", "CH"}
    assert feed(visitor, f"{ORGANISATIONS}?country=XX")["count"] == 0
    everything = feed(visitor, "/en/feed/upcoming-course/")["features"]
    some = feed(visitor, "/en/feed/upcoming-course/?country=NL")["features"]
    assert 0 < len(some) < len(everything)


def test_the_country_is_ignored_for_past_courses(visitor: Visitor) -> None:
    everything = feed(visitor, "/en/feed/past-course/")
    assert feed(visitor, "/en/feed/past-course/?country=NL") == everything


def dates(features: list[dict[str, Any]], name: str) -> list[date]:
    return [date.fromisoformat(feature["properties"][name]) for feature in features]


def test_running_courses_are_in_neither_feed_and_those_of_today_in_both(visitor: Visitor) -> None:
    upcoming = feed(visitor, "/en/feed/upcoming-course/")["features"]
    past = feed(visitor, "/en/feed/past-course/")["features"]
    assert min(dates(upcoming, "start_date")) == TODAY
    assert max(dates(past, "end_date")) == TODAY
    both = [one for one in upcoming if one in past]
    assert both
    assert {one["properties"]["start_date"] for one in both} == {TODAY.isoformat()}
    assert len(upcoming) + len(past) - len(both) < 300


def test_a_course_has_what_the_site_tells(visitor: Visitor) -> None:
    feature = feed(visitor, "/en/feed/upcoming-course/")["features"][0]
    assert set(feature) == {"type", "geometry", "properties"}
    assert set(feature["properties"]) == {
        "name", "start_date", "end_date", "course_type_name", "course_convener_name",
        "training_center_name", "certifying_organisation_name", "language", "trained_competence",
    }  # fmt: skip


def test_the_world_has_all_that_is_hard_on_a_map(visitor: Visitor) -> None:
    centers = feed(visitor, "/en/feed/training-center/")
    assert centers["crs"]["properties"]["name"] == "EPSG:4326"
    points = [
        tuple(one["geometry"]["coordinates"]) for one in centers["features"] if one["geometry"]
    ]
    assert len(points) < len(centers["features"])  # some are nowhere
    assert len(set(points)) < len(points)  # some share a place
    assert min(x for x, _y in points) < -179
    assert max(x for x, _y in points) > 179
    courses = feed(visitor, "/en/feed/upcoming-course/")["features"]
    courses += feed(visitor, "/en/feed/past-course/")["features"]
    properties = [course["properties"] for course in courses]
    languages = {one["language"] for one in properties}
    assert None in languages
    assert len(languages - {None}) == 8
    assert any(one["trained_competence"] is None for one in properties)
    assert any(one["course_convener_name"] == " " for one in properties)


def test_organisations_of_25_countries_with_difficult_names(visitor: Visitor) -> None:
    rows = feed(visitor, f"{ORGANISATIONS}?page_size=100")["results"]
    assert len({row["country_code"] for row in rows}) >= 25
    names = "".join(row["name"] for row in rows)
    assert all(sign in names for sign in "<&'\"é札ł")
    assert max(len(row["name"]) for row in rows) > 150
    assert any(row["url"] is None for row in rows)


def test_archived_organisations_stay_in_the_course_feeds_only(visitor: Visitor) -> None:
    names = {row["name"] for row in feed(visitor, f"{ORGANISATIONS}?page_size=100")["results"]}
    centers = feed(visitor, "/en/feed/training-center/")["features"]
    others = {one["properties"]["certifying_organisation__name"] for one in centers} - names
    assert len(others) == 1


@pytest.mark.parametrize("kind", ["upcoming-course", "past-course", "training-center"])
def test_each_organisation_has_feeds_of_its_own(visitor: Visitor, kind: str) -> None:
    own = feed(visitor, f"/en/certifyingorganisation/kaartschool-utrecht/feed/{kind}/")["features"]
    assert own
    assert all(one in feed(visitor, f"/en/feed/{kind}/")["features"] for one in own)
    answer = visitor.get(f"/en/certifyingorganisation/nowhere/feed/{kind}/")
    assert answer.status_code == 404
    assert answer.headers["Content-Type"].startswith("text/html")


def test_a_browser_gets_a_page_and_others_are_refused(visitor: Visitor) -> None:
    page = visitor.get(ORGANISATIONS, headers={"Accept": "text/html,*/*;q=0.8"})
    assert page.headers["Content-Type"].startswith("text/html")
    as_json = visitor.get(f"{ORGANISATIONS}?format=json", headers={"Accept": "text/html"})
    assert as_json.headers["Content-Type"] == "application/json"
    refused = visitor.get(ORGANISATIONS, headers={"Accept": "image/png"})
    assert (refused.status_code, "detail" in refused.json()) == (406, True)


def test_feeds_take_no_forms(visitor: Visitor) -> None:
    assert visitor.post(ORGANISATIONS, headers={}).status_code == 405


def table(visitor: Visitor, query: str) -> Any:
    return visitor.get(f"/en/certifyingorganisation-json/?{query}").json()


def test_the_datatable_leads_from_names_to_slugs(visitor: Visitor) -> None:
    answer = table(visitor, "approved=True&length=100")
    assert answer["recordsFiltered"] == len(answer["data"]) == 58
    assert all(len(row) == 11 for row in answer["data"])
    slugs = {html.unescape(row[3]): row[6] for row in answer["data"]}
    assert slugs["Kaartschool Utrecht"] == "kaartschool-utrecht"
    assert slugs["Map Training Ltd"] == "map-training-ltd"
    assert slugs["Map Training, Ltd."] == "1-map-training-ltd"
    assert "Müller & Söhne <Geo> GmbH" in slugs
    for slug in slugs.values():
        assert visitor.get(f"/en/certifyingorganisation/{slug}/").status_code == 200


def test_the_datatable_has_pages_order_and_search(visitor: Visitor) -> None:
    assert len(table(visitor, "approved=True")["data"]) == 10
    assert len(table(visitor, "approved=True&length=-1")["data"]) == 58
    second = table(visitor, "approved=True&start=50&length=10")["data"]
    assert len(second) == 8
    assert table(visitor, "approved=True&search[value]=map")["recordsFiltered"] >= 2
    assert visitor.get("/en/certifyingorganisation-json/?length=abc").status_code == 500


def test_the_datatable_lists_applications_with_their_remarks(visitor: Visitor) -> None:
    pending = table(visitor, "approved=False&ready=False")["data"]
    assert [row[9:] for row in pending] == [["Pending", "Please name two references."]]
    assert table(visitor, "approved=true&ready=True")["data"][0][3] == "Waiting Map School"
    assert table(visitor, "rejected=True")["data"][0][9] == "Rejected"
    assert table(visitor, "is_archived=True")["recordsFiltered"] == 1
