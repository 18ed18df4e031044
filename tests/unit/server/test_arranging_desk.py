"""What is sent to make a course, and the background that a copy takes over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
import requests

from qgis_certification_plugin.domain.arranging.courses import CourseFields, Offer
from qgis_certification_plugin.domain.arranging.drafts import COPY
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.arranging import ArrangingDesk, Background
from qgis_certification_plugin.server.errors import UnexpectedPage, UnexpectedRedirect
from qgis_certification_plugin.server.pages.course_form import CoursePaper
from qgis_certification_plugin.server.session import SiteSession
from qgis_certification_plugin.services.arranging_courses import open_course
from tests.captures import capture
from tests.unit.domain.test_images import png
from tests.unit.server.small_server import Received, Reply, SmallServer, give_cookie

ORGANISATION = "kartografie-academie-utrecht"
ROOT = f"/en/certifyingorganisation/{ORGANISATION}/"
COURSE = "qgis_introduction-qgis_2026-11-20-2026-11-25"
FIELDS = CourseFields(1, 2, 3, 4, "Nederlands", "Kaarten & <b>", date(2027, 1, 2), date(2027, 1, 3))
PAPER = CoursePaper(51, Offer(), CourseFields())


@dataclass
class Site:
    """Answers with recorded pages; a POST leads to the organisation's page."""

    picture: bytes = b""
    location: str = ROOT

    def __call__(self, request: Received) -> Reply:
        if request.method == "POST":
            return Reply(302, headers=(("Location", self.location),))
        if request.path.startswith("/media/"):
            return Reply(body=self.picture, content_type="image/png")
        name = {
            ROOT: "org-A-trainer1.html",
            f"{ROOT}create-course/": "form-create-course.html",
            f"{ROOT}course/{COURSE}/update/": "form-course-update.html",
        }[request.path]
        return Reply(body=capture(name).encode())


def desk_at(server: SmallServer) -> ArrangingDesk:
    http = requests.Session()
    give_cookie(http, "csrftoken", "x" * 32)
    return ArrangingDesk(SiteSession(ServerAddress.parse(server.url), http))


def test_days_are_sent_as_the_site_cannot_misread_them() -> None:
    with SmallServer(Site()) as server:
        desk_at(server).send_course(ORGANISATION, PAPER, FIELDS)
        form = server.received[-1].form
    assert server.received[-1].path == f"{ROOT}create-course/"
    assert (form["start_date"], form["end_date"]) == ("2027-01-02", "2027-01-03")
    assert form["trained_competence"] == "Kaarten & <b>"
    assert form["certifying_organisation"] == "51"
    assert "template_certificate" not in form


def test_a_background_goes_in_a_part_of_its_own() -> None:
    with SmallServer(Site()) as server:
        background = Background("background.png", png(842, 595), "image/png")
        desk_at(server).send_course(ORGANISATION, PAPER, FIELDS, background, COURSE)
        files = server.received[-1].files
    assert server.received[-1].path == f"{ROOT}course/{COURSE}/update/"
    assert files["template_certificate"] == ("background.png", png(842, 595))
    assert files["language"][1] == b"Nederlands"


def test_another_place_than_the_organisation_is_no_success() -> None:
    with SmallServer(Site(location="/en/")) as server, pytest.raises(UnexpectedRedirect) as raised:
        desk_at(server).send_course(ORGANISATION, PAPER, FIELDS)
    assert raised.value.maybe_done


def test_a_copy_takes_the_background_over() -> None:
    with SmallServer(Site(png(20, 10))) as server:
        opened = open_course(desk_at(server), ORGANISATION, COPY, COURSE)
    assert opened.background == png(20, 10)
    assert opened.fields.competence == "Basic GIS concepts"
    assert set(opened.offer.conveners) == {601, 602}


@pytest.mark.parametrize("content", [b"", b"<html>", b"%PDF-1.4"])
def test_a_background_that_is_no_picture_is_left_out(content: bytes) -> None:
    with SmallServer(Site(content)) as server:
        opened = open_course(desk_at(server), ORGANISATION, COPY, COURSE)
    assert opened.background is None
    assert opened.has_background


@pytest.mark.parametrize(
    "path", ["https://example.org/media/x.png", "/en/x.png", "/media/../en/", "//media/x"]
)
def test_only_pictures_of_the_site_are_fetched(path: str) -> None:
    with SmallServer(Site(png(1, 1))) as server:
        with pytest.raises(UnexpectedPage):
            desk_at(server).background(path)
        assert server.received == []
