"""What was typed for courses and course types survives, for this user only."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.arranging.course_types import TypeFields
from qgis_certification_plugin.domain.arranging.courses import CourseFields
from qgis_certification_plugin.domain.arranging.drafts import (
    NEW_COURSE,
    NEW_TYPE,
    Draft,
    Sending,
    course_of,
    course_texts,
    from_json,
    to_json,
    type_of,
    type_texts,
)
from qgis_certification_plugin.storage.arranging_drafts import ArrangingDrafts, ArrangingKey

KEY = ArrangingKey("https://example.org", "tess", "utrecht", NEW_COURSE)
DRAFT = Draft(
    NEW_COURSE,
    texts={"competence": "Läsa kartor\ud800"},
    sending=Sending(("Introduction", "Utrecht", "Tess"), "2027-01-01", "2027-01-02", ("a",)),
)


@pytest.fixture
def drafts(tmp_path: Path) -> ArrangingDrafts:
    return ArrangingDrafts(tmp_path)


def test_there_is_none_at_first(drafts: ArrangingDrafts) -> None:
    assert drafts.load(KEY) is None
    assert drafts.of(KEY.server, KEY.username, KEY.organisation) == []


def test_a_draft_comes_back_with_what_was_being_sent(drafts: ArrangingDrafts) -> None:
    drafts.save(KEY, DRAFT)
    drafts.save(KEY, replace(DRAFT, texts={"competence": "Läsa"}))
    found = drafts.load(KEY)
    assert found is not None
    assert found.texts == {"competence": "Läsa"}
    assert found.sending == DRAFT.sending
    assert drafts.of(KEY.server, KEY.username, KEY.organisation) == [(KEY, found)]


@pytest.mark.parametrize("part", ["server", "username", "organisation", "kind", "target"])
def test_each_has_a_draft_of_her_own(drafts: ArrangingDrafts, part: str) -> None:
    drafts.save(KEY, DRAFT)
    other = replace(KEY, **{part: NEW_TYPE})
    assert drafts.load(other) is None


def test_only_this_user_may_read_it(drafts: ArrangingDrafts, tmp_path: Path) -> None:
    drafts.save(KEY, DRAFT)
    picture = drafts.keep_picture(KEY, b"\x89PNG", "png")
    assert picture.read_bytes() == b"\x89PNG"
    for path in (tmp_path / "arranging").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "arranging").stat().st_mode) == 0o700


def test_it_goes_with_its_picture(drafts: ArrangingDrafts, tmp_path: Path) -> None:
    drafts.save(KEY, DRAFT)
    drafts.keep_picture(KEY, b"\x89PNG", "png")
    other = replace(KEY, target="x")
    drafts.save(other, DRAFT)
    drafts.remove(KEY)
    drafts.remove(KEY)
    assert drafts.load(KEY) is None
    assert len(list((tmp_path / "arranging").iterdir())) == 1


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"key": {}}', b"\xff", b"[" * 100_000])
def test_what_is_no_draft_is_none(drafts: ArrangingDrafts, tmp_path: Path, content: bytes) -> None:
    drafts.save(KEY, DRAFT)
    [path] = (tmp_path / "arranging").iterdir()
    path.write_bytes(content)
    assert drafts.load(KEY) is None
    drafts.save(KEY, DRAFT)
    assert drafts.load(KEY) is not None


_NUMBERS = st.integers(0, 10**18 - 1)
_COURSES = st.builds(
    CourseFields,
    *(_NUMBERS,) * 4,
    st.text(),
    st.text(),
    st.none() | st.dates(),
    st.none() | st.dates(),
)


@given(_COURSES)
def test_a_course_comes_back_from_its_texts(course: CourseFields) -> None:
    assert course_of(course_texts(course)) == course


@given(st.builds(TypeFields, *(st.text(),) * 4))
def test_a_course_type_comes_back_from_its_texts(course_type: TypeFields) -> None:
    assert type_of(type_texts(course_type)) == course_type


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["kind", "target", "texts", "base", "sending"]), _JSON))
def test_any_json_is_a_draft_or_is_refused(data: dict[str, object]) -> None:
    try:
        found = from_json(data)
    except ValueError:
        return
    assert from_json(json.loads(json.dumps(to_json(found)))) == found
    course_of(found.texts)
