"""What administrators read holds every name that counts."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.practice.presets import NAMES
from qgis_certification_plugin.settings import OVERRIDABLE, OVERRIDE
from qgis_certification_plugin.storage.inventory import CATALOGUE, DRAFTS, LEARNER, RUNS
from qgis_certification_plugin.ui.dock_pages import PAGES
from qgis_certification_plugin.ui.practice.state import ROLES
from tools.places import ROOT

TEXT = (ROOT / "docs" / "administrators.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", OVERRIDABLE)
def test_each_variable_of_the_environment_is_told(name: str) -> None:
    assert f"| `{OVERRIDE}{name.upper()}` |" in TEXT


@pytest.mark.parametrize("value", [*PAGES, *ROLES, *NAMES])
def test_each_value_is_told(value: str) -> None:
    assert f"`{value}`" in TEXT


@pytest.mark.parametrize("file", [CATALOGUE, DRAFTS, f"{RUNS}/", f"{LEARNER}/"])
def test_each_file_is_told(file: str) -> None:
    assert f"| `{file}` |" in TEXT
