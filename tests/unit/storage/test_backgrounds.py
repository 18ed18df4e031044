"""Pictures for certificates, until the site has them."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from qgis_certification_plugin.storage.backgrounds import BackgroundFiles

COURSE = "kaartschool/intro"


def test_a_picture_is_kept_for_this_user_only(tmp_path: Path) -> None:
    path = BackgroundFiles(tmp_path).save(COURSE, b"pixels", "png")
    assert path.read_bytes() == b"pixels"
    assert path.suffix == ".png"
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_another_picture_takes_its_place(tmp_path: Path) -> None:
    files = BackgroundFiles(tmp_path)
    files.save(COURSE, b"one", "png")
    path = files.save(COURSE, b"other", "jpeg")
    assert files.find(COURSE) == path
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_courses_do_not_meet(tmp_path: Path) -> None:
    files = BackgroundFiles(tmp_path)
    one, other = files.save("a/b", b"1", "png"), files.save("a/c", b"2", "png")
    assert one != other
    files.remove("a/b")
    assert files.find("a/b") is None
    assert files.find("a/c") == other
    files.remove("a/c")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("course", ["../../etc/passwd", "a\0b", "ü" * 500, ""])
def test_no_name_of_a_course_leads_out_of_the_folder(tmp_path: Path, course: str) -> None:
    path = BackgroundFiles(tmp_path).save(course, b"x", "png")
    assert path.parent == tmp_path / "backgrounds"


def test_what_was_there_stays_when_the_new_one_cannot_be_written(tmp_path: Path) -> None:
    files = BackgroundFiles(tmp_path)
    path = files.save(COURSE, b"one", "png")
    (path.parent / f"{path.stem}.part").mkdir()
    with pytest.raises(OSError, match=path.stem):
        files.save(COURSE, b"other", "png")
    assert path.read_bytes() == b"one"


def test_a_course_without_one_has_none(tmp_path: Path) -> None:
    files = BackgroundFiles(tmp_path)
    assert files.find(COURSE) is None
    files.remove(COURSE)
    assert list(tmp_path.iterdir()) == []
