"""The parts that read what clients send and write what they read, with any input."""

from __future__ import annotations

import io
import socket
from datetime import date
from urllib.parse import quote, urlsplit

import pypdf
import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qgis_certification_plugin.practice import csrf
from qgis_certification_plugin.practice.certificate_pdf import Certificate, draw
from qgis_certification_plugin.practice.clock import page_date, printed_date, read_date
from qgis_certification_plugin.practice.forms import Field, Form
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.practice.slugs import course_slug, free_slug, slugify
from qgis_certification_plugin.practice.web import Request
from tests.unit.practice.visitor import Visitor

SHARED = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@given(st.text(csrf.ALPHABET, min_size=32, max_size=32))
def test_a_masked_token_is_the_secret_again(secret: str) -> None:
    assert csrf.unmask(csrf.mask(secret)) == secret


@given(st.text())
def test_any_text_can_be_sent_as_a_token(text: str) -> None:
    found = csrf.unmask(text)
    assert found is None or csrf.is_secret(found)


def request_of(prepared: requests.PreparedRequest) -> Request:
    body = prepared.body or b""
    content = body.encode() if isinstance(body, str) else body
    headers = {name.lower(): value for name, value in prepared.headers.items()}
    return Request("POST", "/", headers, content)


names = st.text("abcdefghij_-", min_size=1, max_size=8)
texts = st.text(st.characters(blacklist_categories=["Cs"]))


@given(st.dictionaries(names, texts), st.dictionaries(names, st.binary(), min_size=1))
def test_forms_with_files_arrive_as_they_were_sent(
    fields: dict[str, str], files: dict[str, bytes]
) -> None:
    sent = {name: ("é ü.csv", content) for name, content in files.items()}
    prepared = requests.Request("POST", "http://x/", data=fields, files=sent).prepare()
    request = request_of(prepared)
    assert {name: values[0] for name, values in request.form.items()} == fields
    assert {name: file.content for name, file in request.body.files.items()} == files


@given(st.dictionaries(names, texts))
def test_plain_forms_arrive_as_they_were_sent(fields: dict[str, str]) -> None:
    request = request_of(requests.Request("POST", "http://x/", data=fields).prepare())
    assert {name: values[0] for name, values in request.form.items()} == fields


@given(st.binary(), st.text(), st.text())
def test_any_body_and_any_cookie_can_be_read(content: bytes, kind: str, cookie: str) -> None:
    headers = {"content-type": f"multipart/form-data; boundary={kind}", "cookie": cookie}
    request = Request("POST", "/", headers, content)
    assert isinstance(request.form, dict)
    assert isinstance(request.cookies, dict)


letters = st.text(
    "ABCxyz éüñøßłŽ ΑΒγδ ЖдїҐ 山田太郎 한국 '\"-.,()\\&<>", min_size=1, max_size=60
).filter(lambda text: text.strip() == text and "  " not in text)


@given(letters)
def test_a_name_can_be_read_from_the_pdf(name: str) -> None:
    certificate = Certificate(
        name, "Has attended:", "Maps", "Basics", date(2026, 11, 20), date(2026, 11, 25), "8",
        "Dr. Ä", "Here", "Petra", "QGIS-1", "http://127.0.0.1/",
    )  # fmt: skip
    text = pypdf.PdfReader(io.BytesIO(draw(certificate))).pages[0].extract_text()
    assert name in text.replace("\n", " ")


@given(st.text())
def test_a_slug_can_stand_in_an_address(text: str) -> None:
    slug = slugify(text)
    assert all(letter in "abcdefghijklmnopqrstuvwxyz0123456789-_" for letter in slug)


def test_slugs_are_those_of_the_site() -> None:
    made = course_slug("Introduction to QGIS", "2027-03-01", "2027-03-05")
    assert made == "qgis_introduction-qgis_2027-03-01-2027-03-05"
    assert slugify("Müller & Söhne <Geo> GmbH") == "muller-sohne-geo-gmbh"
    assert slugify("QGIS Server and Web Publishing") == "qgis-server-web-publishing"
    assert free_slug("a", {"a", "1-a"}, "x") == "2-a"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_date_typed_in_iso_form_is_that_date(day: date) -> None:
    assert read_date(day.isoformat()) == day


def test_dates_look_as_on_the_site() -> None:
    assert page_date(date(2026, 9, 3)) == "Sept. 3, 2026"
    assert printed_date(date(2026, 11, 20)) == "20 November 2026"
    assert read_date("01/03/2028") == date(2028, 1, 3)


@pytest.mark.parametrize(
    ("address", "fine"),
    [
        ("a@example.org", True),
        ("a.b+c@sub.example.org", True),
        ("a@example", False),
        ("a@@example.org", False),
        ("ä@example.org", False),
        ("a@exämple.org", False),
        ("a b@example.org", False),
        ("a@example.org\n", True),  # stripped
    ],
)
def test_addresses_are_checked_as_by_the_site(address: str, *, fine: bool) -> None:
    form = Form([Field("email", "email", required=True)])
    request = request_of(requests.Request("POST", "http://x/", data={"email": address}).prepare())
    assert form.read(request) is fine


@SHARED
@given(content=st.binary(max_size=200))
def test_any_file_of_people_is_taken_or_breaks(owner: Visitor, empty: str, content: bytes) -> None:
    owner.get(empty)
    answer = owner.post(f"{empty}upload/", files={"file": ("people.csv", content)})
    assert answer.status_code in {302, 500}


@SHARED
@given(path=st.text(max_size=30), cookie=st.text('abc=;" ,{[é', max_size=20))
def test_any_address_is_answered(server: PracticeServer, path: str, cookie: str) -> None:
    for prefix in ("/", "/en/certifyingorganisation/", "/en/certificate/", "/en/qgis/"):
        url = server.url + prefix + quote(path, safe="/?=")
        answer = requests.get(
            url,
            timeout=10,
            allow_redirects=False,
            headers={"Cookie": f"messages={cookie}".encode()},
        )
        assert answer.status_code in {200, 301, 302, 404, 500}


def raw(server: PracticeServer, text: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", urlsplit(server.url).port or 0), 5) as connection:
        connection.sendall(text)
        return connection.recv(65536)


def test_no_header_can_be_slipped_into_a_redirect(server: PracticeServer) -> None:
    answer = raw(server, b"GET /en/qgis/a%0d%0aX-Extra:%201 HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 301")
    assert b"\r\nX-Extra" not in answer


def test_an_address_as_written_to_a_proxy_is_understood(server: PracticeServer) -> None:
    line = f"GET {server.url}/en/certificate/QGIS-1/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
    assert raw(server, line.encode()).startswith(b"HTTP/1.1 200")


def test_a_body_without_a_length_is_refused(server: PracticeServer) -> None:
    head = b"POST /en/accounts/login/ HTTP/1.1\r\nHost: localhost\r\n"
    answer = raw(server, head + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 411")
    too_long = raw(server, head + b"Content-Length: 999999999999\r\n\r\n")
    assert too_long.startswith(b"HTTP/1.1 413")
