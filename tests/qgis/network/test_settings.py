"""Settings, the profile's folder and what the plugin says of itself."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QByteArray

from qgis_certification_plugin.about import About, about, read_about
from qgis_certification_plugin.network.profile import profile_folder
from qgis_certification_plugin.settings import GROUP, OVERRIDABLE, Settings


@pytest.fixture
def settings(qgis_app: object) -> Iterator[Settings]:
    QgsSettings().remove(GROUP)
    yield Settings({})
    QgsSettings().remove(GROUP)


def test_defaults(settings: Settings) -> None:
    assert settings.server_url == "https://certification.qgis.org"
    assert (settings.username, settings.authcfg) == ("", "")
    assert settings.refresh_hours == 24
    assert settings.dock_page == "find"
    assert settings.organisation(settings.server_url, "ann") == ""
    assert settings.geometry("participants") is None


def test_what_is_set_is_read_again(settings: Settings) -> None:
    settings.server_url = " http://127.0.0.1:8000 "
    settings.username = "ann"
    settings.authcfg = "abc1234"
    settings.refresh_hours = 6
    settings.dock_page = "verify"
    again = Settings({})
    assert again.server_url == "http://127.0.0.1:8000"
    assert (again.username, again.authcfg) == ("ann", "abc1234")
    assert (again.refresh_hours, again.dock_page) == (6, "verify")


@pytest.mark.parametrize("wrong", ["soon", "", "0", "-3", "2.5", True, [1, 2], {"a": 1}])
def test_a_wrong_value_falls_back(settings: Settings, wrong: object) -> None:
    QgsSettings().setValue(f"{GROUP}/refresh_hours", wrong)
    assert settings.refresh_hours == 24


def test_an_emptied_address_falls_back(settings: Settings) -> None:
    settings.server_url = "  "
    assert settings.server_url == "https://certification.qgis.org"


def test_the_environment_wins_and_is_not_written(settings: Settings) -> None:
    settings.server_url = "https://stored.example"
    overridden = Settings(
        {
            "QGIS_CERTIFICATION_SERVER_URL": "http://127.0.0.1:9",
            "QGIS_CERTIFICATION_REFRESH_HOURS": "1",
        }
    )
    assert (overridden.server_url, overridden.refresh_hours) == ("http://127.0.0.1:9", 1)
    assert settings.server_url == "https://stored.example"


def test_an_override_is_named(settings: Settings) -> None:
    overridden = Settings({"QGIS_CERTIFICATION_USERNAME": "ann", "QGIS_CERTIFICATION_AUTHCFG": " "})
    assert overridden.override("username") == "QGIS_CERTIFICATION_USERNAME"
    assert overridden.override("authcfg") == overridden.override("server_url") == ""


def test_each_name_that_can_be_overridden_is(settings: Settings) -> None:
    for name in OVERRIDABLE:
        value = "7" if name == "refresh_hours" else "other"
        overridden = Settings({f"QGIS_CERTIFICATION_{name.upper()}": value})
        assert str(getattr(overridden, name)) == value


def test_the_global_settings_propose(settings: Settings, propose: Callable[[str], None]) -> None:
    propose("[qgis_certification]\nserver_url=https://a.example\nrefresh_hours=3\n")
    assert (settings.server_url, settings.refresh_hours) == ("https://a.example", 3)
    settings.refresh_hours = 5
    assert settings.refresh_hours == 5
    assert settings.stored_names() == ["refresh_hours"]
    settings.remove_all()
    assert settings.refresh_hours == 3


def test_all_is_removed_but_what_is_kept(settings: Settings) -> None:
    settings.username = "ann"
    settings.set_organisation("https://a.example", "ann", "kartografie")
    settings.set_geometry("participants", QByteArray(b"1"))
    QgsSettings().setValue("another/setting", 1)
    settings.remove_all(keep={"username"})
    assert settings.stored_names() == ["username"]
    assert QgsSettings().value("another/setting") == 1
    QgsSettings().remove("another")


def test_the_organisation_belongs_to_a_server_and_a_user(settings: Settings) -> None:
    settings.set_organisation("https://a.example", "Ann@example.org", "kartografie")
    assert settings.organisation("https://a.example/", "ann@EXAMPLE.org") == "kartografie"
    assert settings.organisation("https://a.example", "ben") == ""
    assert settings.organisation("https://b.example", "ann@example.org") == ""


def test_no_key_holds_an_address_of_a_person(settings: Settings) -> None:
    settings.set_organisation("https://a.example", "ann@example.org", "kartografie")
    stored = QgsSettings()
    stored.beginGroup(GROUP)
    assert not [key for key in stored.allKeys() if "ann" in key.lower()]


def test_geometry_of_windows(settings: Settings) -> None:
    settings.set_geometry("participants", QByteArray(b"\x01\x02"))
    assert settings.geometry("participants") == QByteArray(b"\x01\x02")
    QgsSettings().setValue(f"{GROUP}/geometry/participants", "text")
    assert settings.geometry("participants") is None


def test_the_folder_in_the_profile_is_for_this_user_only(qgis_app: object) -> None:
    folder = profile_folder()
    folder.chmod(0o755)
    assert profile_folder() == folder
    assert folder == Path(QgsApplication.qgisSettingsDirPath()) / "qgis_certification"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


METADATA = "[general]\nname=A\nversion=1.2.3\nchangelog=100% done\nhomepage=https://h.example\n"
READ = About("A", "1.2.3", "https://h.example", "", "")


@pytest.mark.parametrize("place", ["package/metadata.txt", "metadata.txt"])
def test_metadata_is_read_where_it_is(tmp_path: Path, place: str) -> None:
    (tmp_path / "package").mkdir()
    (tmp_path / place).write_text(METADATA, encoding="utf-8")
    assert read_about(tmp_path / "package") == READ


def test_missing_metadata_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_about(tmp_path / "package")


def test_the_plugin_knows_its_own_version() -> None:
    assert about().version
    assert about().name
