"""What was typed of a centre is kept for this user only, and told and deleted with the rest."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qgis_certification_plugin.domain.catalogue import Location
from qgis_certification_plugin.domain.centres import CentreDraft, CentreFields, CentreForm
from qgis_certification_plugin.storage.centre_drafts import (
    CentreDrafts,
    CentreKey,
    read_centre_draft,
)
from qgis_certification_plugin.storage.inventory import CENTRES, take_inventory
from qgis_certification_plugin.storage.removal import remove_files

KEY = CentreKey("https://certification.example", "olivia", "academy")
FIELDS = CentreFields("House", "a@example.org", "1 Dike\nUtrecht", "+31", latitude="52,0")
BEFORE = CentreForm(
    {"name": "Old", "email": "o@example.org", "address": "x\r\ny", "phone": "1"},
    Location(5.0, 52.0),
)


@pytest.mark.parametrize("before", [None, BEFORE, CentreForm(BEFORE.values, None, True)])
def test_a_draft_comes_back_as_it_was(tmp_path: Path, before: CentreForm | None) -> None:
    draft = CentreDraft(FIELDS, before, "House")
    CentreDrafts(tmp_path).save(KEY, draft)
    assert CentreDrafts(tmp_path).load(KEY) == draft


def test_drafts_of_others_are_not_mine(tmp_path: Path) -> None:
    drafts = CentreDrafts(tmp_path)
    drafts.save(KEY, CentreDraft(FIELDS))
    for other in (
        CentreKey(KEY.server, "otto", KEY.organisation),
        CentreKey(KEY.server, KEY.username, "other"),
        CentreKey(KEY.server, KEY.username, KEY.organisation, "slug"),
        CentreKey("https://other.example", KEY.username, KEY.organisation),
    ):
        assert drafts.load(other) is None


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_only_this_user_may_read_it(tmp_path: Path) -> None:
    CentreDrafts(tmp_path).save(KEY, CentreDraft(FIELDS))
    [path] = (tmp_path / "centres").iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda x: (
            st.lists(x)
            | st.dictionaries(
                st.sampled_from(["key", "fields", "before", "sending", "online", "values", "name"]),
                x,
            )
        ),
    )
)
def test_a_damaged_file_is_no_draft(tmp_path: Path, data: object) -> None:
    path = tmp_path / "damaged.centre.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    assert read_centre_draft(path) is None


def test_it_is_told_and_deleted_with_the_rest(tmp_path: Path) -> None:
    drafts = CentreDrafts(tmp_path)
    drafts.save(KEY, CentreDraft(FIELDS))
    drafts.save(CentreKey(KEY.server, "olivia", "academy", "old"), CentreDraft(FIELDS, BEFORE, "X"))
    (tmp_path / CENTRES / "damaged.centre.json").write_text("{", encoding="utf-8")
    found = take_inventory(tmp_path)
    told = {(one.key.slug if one.key else None, one.name, one.sending) for one in found.centres}
    assert told == {("", "House", False), ("old", "House", True), (None, "", False)}
    assert found.sizes[CENTRES] > 0
    assert found.other == ()
    remove_files(tmp_path, [one.path for one in found.centres])
    assert list(tmp_path.iterdir()) == []


def test_removing_what_is_not_there_is_no_error(tmp_path: Path) -> None:
    CentreDrafts(tmp_path).remove(KEY)
