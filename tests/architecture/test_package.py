"""What QGIS installs is whole, holds nothing else, and is the same bytes each time."""

from __future__ import annotations

import configparser
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tools import package
from tools.places import METADATA, NAME, PACKAGE
from tools.profile import make_profile
from tools.translations import TEXTS, TranslationError, compiled_name, languages

MOST_MEGABYTES = 10


@pytest.fixture
def staged(tmp_path: Path) -> Path:
    """A staged folder of this test's own; open translations are another test's matter."""
    try:
        return package.stage(tmp_path / NAME)
    except TranslationError as error:
        pytest.fail(f"not packed: {error}")


def test_the_zip_has_one_folder_with_what_qgis_needs(staged: Path, tmp_path: Path) -> None:
    archive = package.pack(staged, tmp_path / "a.zip")
    with zipfile.ZipFile(archive) as packed:
        names = packed.namelist()
    assert {name.split("/")[0] for name in names} == {NAME}
    needed = {"metadata.txt", "LICENSE", "__init__.py", "resources/icon.svg"}
    needed |= {f"i18n/{compiled_name(language)}" for language in languages()} | {f"i18n/{TEXTS}"}
    assert {f"{NAME}/{name}" for name in needed} <= set(names)


def test_the_zip_has_nothing_else(staged: Path) -> None:
    files = [path for path in staged.rglob("*") if path.is_file()]
    wrong = [p for p in files if {"__pycache__", "tests"} & set(p.parts[len(staged.parts) :])]
    wrong += [p for p in files if p.suffix in {".pyc", ".ts", ".so"} or p.name.startswith(".")]
    assert not wrong
    assert sum(path.stat().st_size for path in files) < MOST_MEGABYTES * 2**20


def test_the_same_contents_give_the_same_bytes(staged: Path, tmp_path: Path) -> None:
    first = package.pack(staged, tmp_path / "a.zip").read_bytes()
    (staged / "metadata.txt").touch()
    assert package.pack(staged, tmp_path / "b.zip").read_bytes() == first


def test_the_metadata_say_what_the_plugin_site_demands() -> None:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    general = metadata["general"]
    demanded = "name description about version author email tags category icon"
    demanded += " homepage tracker repository"
    assert not [key for key in demanded.split() if not general.get(key)]
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert (PACKAGE / general["icon"]).is_file()


@pytest.mark.parametrize("language", languages())
def test_the_plugin_manager_finds_every_language(language: str) -> None:
    """QGIS looks for `about[pt_BR]`, then `about[pt]`, then `about`."""
    metadata = configparser.ConfigParser()
    metadata.read(METADATA, encoding="utf-8")
    general = metadata["general"]
    said = [general.get(f"{key}[{language}]", "") for key in ("name", "description", "about")]
    assert all(said) == (language != "en")
    assert len(general["about"]) < 1.5 * len(general.get(f"about[{language}]", general["about"]))


def test_the_icon_is_a_square_svg() -> None:
    box = ET.parse(PACKAGE / "resources" / "icon.svg").getroot().get("viewBox", "")
    assert box == "0 0 24 24"


def test_a_profile_gets_the_packed_plugin_and_starts_quietly(staged: Path, tmp_path: Path) -> None:
    archive = package.pack(staged, tmp_path / "a.zip")
    url = "http://127.0.0.1:8000"
    profile = make_profile(tmp_path / "p", archive=archive, server_url=url, language="nl")
    assert (profile.plugin / "metadata.txt").is_file()
    assert not profile.plugin.is_symlink()
    assert profile.get("qgis_certification/server_url") == url
    assert profile.get("locale/userLocale") == "nl"
    assert str(profile.get(f"PythonPlugins/{NAME}")).lower() == "true"
    assert profile.password_file.stat().st_mode & 0o077 == 0


def test_a_linked_profile_follows_the_working_tree(tmp_path: Path) -> None:
    profile = make_profile(tmp_path / "p")
    assert profile.plugin.resolve() == PACKAGE.resolve()


def test_a_profile_made_again_keeps_its_data_unless_fresh(tmp_path: Path) -> None:
    profile = make_profile(tmp_path / "p")
    kept = profile.folder / "kept.txt"
    kept.touch()
    make_profile(tmp_path / "p", fresh=False)
    assert kept.exists()
    make_profile(tmp_path / "p")
    assert not kept.exists()
