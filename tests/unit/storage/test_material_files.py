"""How recent material is, from real files and folders."""

from __future__ import annotations

import os
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.qgis_versions import versions_in_text
from qgis_certification_plugin.storage.material_files import look_at

PROJECT = '<!DOCTYPE qgis>\n<qgis projectname="x" version="3.28.4-Firenze" saveUser="y">\n</qgis>'


def dated(path: Path, day: date) -> Path:
    moment = datetime(day.year, day.month, day.day, 12).timestamp()
    os.utime(path, (moment, moment))
    return path


def test_a_project_file_tells_which_qgis_wrote_it(tmp_path: Path) -> None:
    file = tmp_path / "a.qgs"
    file.write_text(PROJECT, encoding="utf-8")
    seen = look_at(dated(file, date(2025, 2, 3)))
    assert (seen.changed, seen.versions, seen.files) == (date(2025, 2, 3), ("3.28",), 1)


def test_a_packed_project_too(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.qgz", "w") as archive:
        archive.writestr("a.qgs", PROJECT)
        archive.writestr("a.qgd", "QGIS 2.8")
    assert look_at(tmp_path / "a.qgz").versions == ("3.28",)


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("a.docx", "word/document.xml"),
        ("a.pptx", "ppt/slides/slide7.xml"),
        ("a.odt", "content.xml"),
    ],
)
def test_office_documents_are_read(tmp_path: Path, name: str, part: str) -> None:
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        archive.writestr(part, "<a>Start QGIS </a><b>3.34</b> today")
    assert look_at(tmp_path / name).versions == ("3.34",)


def test_a_folder_is_as_recent_as_its_newest_file(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    for name, text, year in (("a.md", "QGIS 3.40", 2024), ("below/b.txt", "QGIS 3.9", 2026)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        dated(tmp_path / name, date(year, 5, 6))
    (tmp_path / ".hidden").write_text("QGIS 1.8", encoding="utf-8")
    seen = look_at(tmp_path)
    assert (seen.changed, seen.versions, seen.files) == (date(2026, 5, 6), ("3.40", "3.9"), 2)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no archive", b"\xff\xfe"])
@pytest.mark.parametrize("name", ["a.qgz", "a.docx", "a.qgs", "a.md", "a.gpkg"])
def test_broken_files_have_a_date_and_no_version(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert look_at(tmp_path / name).versions == ()


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        look_at(tmp_path / "none")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("QGIS 3.34.2 and QGIS version 3.4", {"3.34", "3.4"}),
        ("QGIS Desktop LTR v3.28", {"3.28"}),
        ("qgis-3.22", {"3.22"}),
        ("QGIS in 3.5 hours", set()),
        ("In QGIS 3 you", set()),
    ],
)
def test_versions_are_found_in_sentences(text: str, found: set[str]) -> None:
    assert versions_in_text(text) == found


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for version in versions_in_text("QGIS " + text):
        assert version.count(".") == 1
