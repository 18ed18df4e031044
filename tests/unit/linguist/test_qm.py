"""What is written is what Qt's own lrelease writes, byte for byte."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from qgis_certification_plugin.linguist.compact import MAGIC
from qgis_certification_plugin.linguist.errors import BadTranslation
from qgis_certification_plugin.linguist.plurals import _BY_LANGUAGE, form_count
from qgis_certification_plugin.linguist.qm import compile_ts, is_qm
from qgis_certification_plugin.linguist.ts import Message, read_ts
from tests.unit.linguist.texts import ODD, ts_text
from tools.translations import file_of, languages

LRELEASE = shutil.which("lrelease") or "/usr/lib/qt5/bin/lrelease"
ONE_FORM = ["id", "ja", "ko", "ms", "th", "vi", "zh_CN", "zh_TW", "tlh"]


def released(folder: Path, files: dict[str, bytes]) -> dict[str, bytes]:
    """Return what lrelease makes of .ts files, by name."""
    for name, data in files.items():
        (folder / f"{name}.ts").write_bytes(data)
    sources = [str(folder / f"{name}.ts") for name in files]
    subprocess.run([LRELEASE, "-silent", *sources], check=True, capture_output=True)
    return {name: (folder / f"{name}.qm").read_bytes() for name in files}


BEGUN = [code for code in languages() if read_ts(file_of(code).read_bytes()).translated]


@pytest.mark.parametrize("language", BEGUN)
def test_our_own_languages_are_compiled_to_the_same_bytes(tmp_path: Path, language: str) -> None:
    data = file_of(language).read_bytes()
    assert compile_ts(read_ts(data)) == released(tmp_path, {"own": data})["own"]


def test_what_is_odd_is_compiled_to_the_same_bytes(tmp_path: Path) -> None:
    assert compile_ts(read_ts(ODD)) == released(tmp_path, {"odd": ODD})["odd"]


def test_each_language_has_the_plurals_of_qt(tmp_path: Path) -> None:
    codes = [*_BY_LANGUAGE, "pt_PT", "es_419", "sr_latin", "en_US", *ONE_FORM]
    forms = tuple(f"form {number}" for number in range(7))
    message = Message("C", "%n thing(s)", "", forms, plural=True)
    files = {code: ts_text([message], code) for code in codes}
    wanted = released(tmp_path, files)
    different = [code for code in codes if compile_ts(read_ts(files[code])) != wanted[code]]
    assert different == []


def test_a_language_is_known_by_either_way_to_write_it() -> None:
    assert form_count("pt-BR") == form_count("pt_BR") == 2
    assert [form_count(code) for code in ("ar", "pl", "sl", "ja", "")] == [6, 3, 4, 1, 1]


def test_the_language_may_be_told_from_outside() -> None:
    message = Message("C", "%n thing(s)", "", ("one", "more"), plural=True)
    named, nameless = ts_text([message], "nl"), ts_text([message], "")
    assert compile_ts(read_ts(nameless), "nl") == compile_ts(read_ts(named))


@pytest.mark.parametrize("state", ["unfinished", "vanished"])
def test_a_file_without_a_translation_is_refused(state: str) -> None:
    forms = ("gone",) if state == "vanished" else ("",)
    with pytest.raises(BadTranslation, match="nothing"):
        compile_ts(read_ts(ts_text([Message("C", "a", "", forms, state=state)])))


def test_a_compiled_file_is_known_by_its_beginning() -> None:
    assert is_qm(MAGIC + b"rest")
    assert not is_qm(b"<TS/>")
