"""The algorithms in qgis_process: a program without a window, as scripts run it."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from qgis_certification_plugin.practice.server import PracticeServer
from tools import package
from tools.places import NAME
from tools.profile import Profile, make_profile

# The wrapper of some Linux packages passes an option on that qgis_process does not know.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"


class Program:
    """qgis_process with a profile of its own, set to a site."""

    def __init__(self, profile: Profile, site: PracticeServer) -> None:
        """Nothing runs yet."""
        self.profile = profile
        foreign = ("QT_", "PYTHON", "XDG_", "QGIS_")
        self._environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(foreign)},
            "HOME": str(profile.path),
            "QGIS_CUSTOM_CONFIG_PATH": str(profile.path),
            "QGIS_CERTIFICATION_SERVER_URL": site.url,
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
        }

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end."""
        return subprocess.run(
            [PROGRAM, *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def run(self, algorithm: str, **parameters: object) -> str:
        """Run an algorithm and return what it printed; raises AssertionError where it failed."""
        given = [f"{name}={value}" for name, value in parameters.items()]
        ended = self("run", f"qgis_certification:{algorithm}", "--", *given)
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plugin as it is installed; open translations do not matter here."""
    folder = tmp_path_factory.mktemp("package")
    staged = package.stage(folder / NAME, complete=())
    return package.pack(staged, folder / "plugin.zip")


@pytest.fixture
def program(tmp_path: Path, archive: Path, site: PracticeServer) -> Program:
    """A new profile with the plugin."""
    return Program(make_profile(tmp_path / "profile", archive=archive), site)


def courses_in(path: Path) -> list[dict[str, object]]:
    """Return the properties of a GeoJSON file."""
    read = json.loads(path.read_text(encoding="utf-8"))
    return [feature["properties"] for feature in read["features"]]


def test_being_listed_costs_the_site_nothing(program: Program, site: PracticeServer) -> None:
    listed = program("list").stdout
    for name in ("downloadorganisations", "downloadcourses", "coursesnear", "verifycertificates"):
        assert f"qgis_certification:{name}" in listed
    assert len(site.requests) == 0
    assert not (program.profile.folder / "qgis_certification").exists()


def test_courses_are_downloaded_and_used_again_without_the_site(
    program: Program, site: PracticeServer, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.geojson", tmp_path / "second.geojson"
    program.run("downloadcourses", STATES="0,1,2", COUNTRIES="NL", OUTPUT=first)
    downloaded = courses_in(first)
    assert downloaded
    assert {course["country_code"] for course in downloaded} == {"NL"}
    site.stop()
    said = program.run("coursesnear", POINT="5.1,52.1", MOST=3, MAX_AGE=0, OUTPUT=second)
    assert "cannot be reached" in said
    assert len(courses_in(second)) == 3


def test_certificates_of_a_file_are_verified(program: Program, tmp_path: Path) -> None:
    people, out = tmp_path / "people.csv", tmp_path / "verified.csv"
    people.write_text("no,who\nQGIS-1,Ann\nQGIS-999999,Ben\n,Cem\n", encoding="utf-8")
    program.run("verifycertificates", INPUT=people, NUMBER="no", OUTPUT=out)
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["who"] for row in rows] == ["Ann", "Ben", "Cem"]
    assert [row["remark"] for row in rows][1:] == [
        "The site knows no such certificate.",
        "There is no number.",
    ]


def test_a_site_that_is_not_there_is_told_in_a_sentence(
    program: Program, site: PracticeServer, tmp_path: Path
) -> None:
    site.stop()
    ended = program(
        "run", "qgis_certification:downloadorganisations", "--", f"OUTPUT={tmp_path}/out.gpkg"
    )
    assert ended.returncode != 0
    assert "cannot be reached" in ended.stdout + ended.stderr
    assert "Traceback" not in ended.stdout + ended.stderr
