"""Addresses of the site as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.server.address import (
    OFFICIAL,
    ServerAddress,
    certificate_path,
    course_path,
    is_loopback,
    organisation_path,
)
from qgis_certification_plugin.server.errors import BadAddress


@pytest.mark.parametrize(
    ("typed", "root"),
    [
        (OFFICIAL, OFFICIAL),
        ("certification.qgis.org", OFFICIAL),
        ("  https://certification.qgis.org/  ", OFFICIAL),
        ("HTTPS://Certification.QGIS.org", OFFICIAL),
        ("https://certification.qgis.org:443/", OFFICIAL),
        ("certification.qgis.org/en/certificate/QGIS-1/", OFFICIAL),
        (f"{OFFICIAL}/en/certifyingorganisation/list/?page=2#top", OFFICIAL),
        ("https://example.org:8443/en/", "https://example.org:8443"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://localhost:80", "http://localhost"),
        ("http://127.0.0.1:8000/en/", "http://127.0.0.1:8000"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:8000/en/", "http://[::1]:8000"),
        ("https://[2001:db8::7]/", "https://[2001:db8::7]"),
        ("https://münchen.example", "https://münchen.example"),
    ],
)
def test_what_people_type_becomes_the_root_of_a_site(typed: str, root: str) -> None:
    assert ServerAddress.parse(typed).root == root


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        (" \t\n", "empty"),
        ("https://", "malformed"),
        ("https:///en/", "malformed"),
        ("https://exa mple.org", "malformed"),
        ("https://example.org\\evil.example", "malformed"),
        ("https://exa\x00mple.org", "malformed"),
        ("https://<b>example.org", "malformed"),
        ("https://example.org:port", "malformed"),
        ("https://example.org:0", "malformed"),
        ("https://example.org:99999", "malformed"),
        ("https://[::1", "malformed"),
        ("https://user@example.org", "credentials"),
        ("https://user:secret@example.org", "credentials"),
        ("user:secret@example.org", "credentials"),
        ("https://certification.qgis.org@evil.example/", "credentials"),
        ("http://certification.qgis.org", "not-https"),
        ("http://localhost.evil.example", "not-https"),
        ("http://127.0.0.1.evil.example", "not-https"),
        ("http://192.168.1.4", "not-https"),
        ("http://0.0.0.0:8000", "not-https"),
        ("http://[2001:db8::7]/", "not-https"),
        ("ftp://example.org", "not-https"),
        ("ftp://localhost", "not-https"),
        ("file:///etc/passwd", "malformed"),
        ("javascript://example.org/%0aalert(1)", "not-https"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(typed: str, reason: str) -> None:
    with pytest.raises(BadAddress) as refused:
        ServerAddress.parse(typed)
    assert refused.value.values["reason"] == reason


@pytest.mark.parametrize(
    "typed",
    ["https://u:secret@example.org", "https://u:secret@", "https://u:secret@h:port", "u:secret@h"],
)
def test_a_password_in_an_address_is_not_repeated_in_the_error(typed: str) -> None:
    with pytest.raises(BadAddress) as refused:
        ServerAddress.parse(typed)
    assert "secret" not in str(refused.value)


@given(st.text())
def test_any_text_is_an_address_or_a_typed_refusal(typed: str) -> None:
    try:
        address = ServerAddress.parse(typed)
    except BadAddress:
        return
    assert address.root.startswith("https://") or address.on_this_computer
    assert ServerAddress.parse(address.root) == address


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1"])
def test_loopback_is_recognised(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", [None, "", "example.org", "0.0.0.0", "10.0.0.1", "localhost."])
def test_other_hosts_are_not_taken_for_this_computer(host: str | None) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/en/",
        "https://EXAMPLE.org/",
    ],
)
def test_an_address_of_the_site_is_ours(url: str) -> None:
    assert ServerAddress.parse("example.org").is_ours(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/en/",
        "https://example.org:8443/en/",
        "https://sub.example.org/",
        "https://example.org.evil.example/",
        "https://example.org@evil.example/",
        "//example.org/",
        "/en/",
        "",
    ],
)
def test_another_scheme_host_or_port_is_not_ours(url: str) -> None:
    assert not ServerAddress.parse("example.org").is_ours(url)


def test_paths_name_organisation_course_and_the_page_below() -> None:
    assert organisation_path("org-1") == "/en/certifyingorganisation/org-1/"
    assert (
        course_path("org-1", "1-course_2", "upload/")
        == "/en/certifyingorganisation/org-1/course/1-course_2/upload/"
    )


@pytest.mark.parametrize("slug", ["", "..", "a/b", "a b", "a?b", "a%2e", "é", "a\n", "a#"])
def test_what_is_no_slug_never_becomes_part_of_an_address(slug: str) -> None:
    with pytest.raises(BadAddress):
        organisation_path(slug)
    with pytest.raises(BadAddress):
        course_path("org", slug)


@given(st.text(st.characters(codec="utf-8")))
def test_any_number_stays_one_part_of_the_path(number: str) -> None:
    path = certificate_path(number)
    part = path[len("/en/certificate/") : -1]
    assert not set(part) & set("/?#\\ \n")
