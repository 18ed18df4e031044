"""Links to contributions: what they are, and whether their form is right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.dossier_links import author_link, recognise
from qgis_certification_plugin.domain.programme import programme

SHA = "0123456789abcdef0123456789abcdef01234567"


@pytest.mark.parametrize(
    ("link", "kind", "what", "name"),
    [
        (f"https://github.com/qgis/QGIS/commit/{SHA}", "code", "commit", SHA),
        ("github.com/qgis/QGIS/commit/0123abc", "code", "commit", "0123abc"),
        ("https://github.com/qgis/QGIS/pull/12345/files", "code", "pull", "12345"),
        ("https://github.com/qgis/QGIS-Documentation/pull/7", "documentation", "pull", "7"),
        ("https://github.com/qgis/QGIS/commits?author=olivia", "code", "commits-of", "olivia"),
        ("https://github.com/qgis/QGIS/pulls?q=author%3Aolivia", "code", "pulls-of", "olivia"),
        ("https://github.com/qgis/QGIS/issues/54321", "bug-reports", "issue", "54321"),
        ("https://github.com/me/qgis-thing-plugin/commit/0123abc", "plugins", "commit", "0123abc"),
        ("https://plugins.qgis.org/plugins/my_plugin/", "plugins", "plugin", "my_plugin"),
        ("https://plugins.qgis.org/en/plugins/author/Ol%20Via/", "plugins", "author", "Ol Via"),
        ("https://app.transifex.com/user/profile/olivia/", "translation", "translator", "olivia"),
        ("https://explore.transifex.com/qgis/QGIS/", "translation", "translation", "QGIS"),
        ("https://docs.qgis.org/3.34/en/docs/x.html", "documentation", "page", "x.html"),
        ("https://qgis.org/funding/membership/", "donations", "donation", ""),
        ("https://changelog.qgis.org/en/qgis/entry/1/", "features", "page", ""),
        ("https://www.qgis.nl/about", "user-group", "user-group", ""),
        ("https://locatepress.com/book/pyqgis", "books", "book", ""),
        ("https://zenodo.org/records/1", "courseware", "courseware", ""),
    ],
)
def test_a_link_is_recognised(link: str, kind: str, what: str, name: str) -> None:
    seen = recognise(link)
    assert (seen.kind, seen.what, seen.name, seen.problem) == (kind, what, name, "")


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("", "empty"),
        ("pull request 7", "not-a-link"),
        ("ftp://github.com/x", "not-a-link"),
        ("https://[", "not-a-link"),
        ("https://github.com/qgis/QGIS/commit/xyz", "commit"),
        ("https://github.com/qgis/QGIS/commit/0123", "commit"),
        ("https://github.com/qgis/QGIS/pull/", "number"),
        ("https://github.com/qgis/QGIS/pull/12a", "number"),
        ("https://plugins.qgis.org/plugins/", "name"),
    ],
)
def test_a_malformed_link_is_told(link: str, problem: str) -> None:
    assert recognise(link).problem == problem


def test_another_page_is_a_link_of_no_evident_kind() -> None:
    assert recognise("https://www.example.org/blog") == recognise("www.example.org/blog")
    assert recognise("https://www.example.org/blog").kind == ""


@pytest.mark.parametrize("kind", ["code", "documentation", "bug-reports", "translation", "plugins"])
def test_the_link_made_for_an_author_is_recognised_as_hers(kind: str) -> None:
    seen = recognise(author_link(kind, "olivia"))
    assert (seen.kind, seen.name, seen.problem) == (kind, "olivia", "")


@pytest.mark.parametrize("name", ["", "two words", "a/b", "<x>"])
def test_no_link_is_made_of_what_is_no_name(name: str) -> None:
    assert author_link("code", name) == ""


@given(st.text(max_size=60))
def test_any_text_is_judged(link: str) -> None:
    seen = recognise(link)
    assert seen.kind == "" or seen.kind in programme().contributions


@given(st.text(st.characters(blacklist_categories=["Cs"]), max_size=40))
def test_any_path_at_the_known_places_is_judged(path: str) -> None:
    for host in ("github.com/qgis/QGIS", "plugins.qgis.org", "app.transifex.com", "qgis.org"):
        assert recognise(f"https://{host}/{path}").kind in {"", *programme().contributions}
