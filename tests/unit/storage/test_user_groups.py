"""Where the list of user groups lies differs from one QGIS to the next."""

from __future__ import annotations

from pathlib import Path

import pytest

from qgis_certification_plugin.storage.user_groups import NAME, find_list, user_groups

_LIST = '{"features": [{"properties": {"country": "NL", "name": "Group"}}]}'


@pytest.mark.parametrize("place", ["resources/data", "resources", "data", ".", "resources/new"])
def test_it_is_found_where_it_lies(tmp_path: Path, place: str) -> None:
    path = tmp_path / place / NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_LIST, encoding="utf-8")
    found = user_groups(tmp_path)
    assert found is not None
    assert [group.country for group in found] == ["NL"]


def test_a_qgis_without_it_has_none(tmp_path: Path) -> None:
    assert find_list(tmp_path) is None
    assert user_groups(tmp_path) is None


def test_a_damaged_list_counts_as_none(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"\xff{")
    assert user_groups(tmp_path) is None
