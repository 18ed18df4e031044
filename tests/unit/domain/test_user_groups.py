"""The list of user groups: as QGIS brings it, and with whatever may stand in it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.user_groups import UserGroup, groups_in, read_user_groups


def features(*properties: object) -> str:
    return json.dumps({"features": [{"properties": one} for one in properties]})


def test_a_group_is_read_from_geojson() -> None:
    text = features({"country": "nl", "name": " QGIS  NL ", "website": "http://qgis.nl", "year": 2})
    assert read_user_groups(text) == (UserGroup("NL", "QGIS NL", "http://qgis.nl", 2),)


def test_a_plain_list_will_do() -> None:
    assert read_user_groups('[{"country": "CH", "name": "Group"}]') == (UserGroup("CH", "Group"),)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "qgis.nl", "http://", "http://[", None])
def test_only_web_pages_are_kept_as_site(address: str | None) -> None:
    [group] = read_user_groups(features({"country": "NL", "name": "G", "website": address}))
    assert group.website is None


@pytest.mark.parametrize("record", [{}, {"country": "NL"}, {"name": "G"}, None, {"country": "NLD"}])
def test_records_without_country_or_name_are_left_out(record: object) -> None:
    assert read_user_groups(features(record)) == ()


@pytest.mark.parametrize("text", ["{}", "1", '{"features": {}}', "null"])
def test_something_else_is_refused(text: str) -> None:
    with pytest.raises(TypeError):
        read_user_groups(text)


def test_a_country_may_have_several_groups_or_none() -> None:
    groups = (UserGroup("NL", "one"), UserGroup("NL", "two"), UserGroup("BE", "three"))
    assert [group.name for group in groups_in(groups, "nl")] == ["one", "two"]
    assert groups_in(groups, "FR") == []


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["country", "name", "website", "properties"]), inner)
    ),
    max_leaves=8,
)


@given(st.lists(_JSON, max_size=4))
def test_any_record_is_a_group_or_nothing(records: list[object]) -> None:
    for group in read_user_groups(json.dumps(records)):
        assert len(group.country) == 2
        assert group.name
