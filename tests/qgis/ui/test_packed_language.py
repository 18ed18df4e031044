"""Qt finds every text in a language as it is packed, and none that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QTranslator

from qgis_certification_plugin.linguist.ts import Message, read_ts
from tools.lean_qm import elf_hash, lean
from tools.places import TRANSLATIONS
from tools.translations import compile_all


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return compile_all(TRANSLATIONS, tmp_path_factory.mktemp("i18n"))


def translator_of(data: bytes) -> QTranslator:
    made = QTranslator()
    made.data = data  # Qt keeps no copy
    assert made.loadFromData(data)
    return made


def looked_up(translator: QTranslator, text: Message) -> list[str]:
    numbers = (0, 1, 2, 5) if text.plural else (-1,)
    return [
        translator.translate(text.context, text.source.encode(), comment.encode(), number) or ""
        for number in numbers
        for comment in {text.comment, ""}
    ]


def test_every_text_is_found_as_before_in_less_room(compiled: list[Path]) -> None:
    for path in compiled:
        texts = read_ts((TRANSLATIONS / f"{path.stem}.ts").read_bytes()).messages
        before = path.read_bytes()
        after = lean(before, texts)
        one, other = translator_of(before), translator_of(after)
        different = [text for text in texts if looked_up(one, text) != looked_up(other, text)]
        assert different == []
        assert len(after) < 0.85 * len(before)


def test_what_is_not_in_it_is_not_found(compiled: list[Path]) -> None:
    for path in compiled:
        texts = read_ts((TRANSLATIONS / f"{path.stem}.ts").read_bytes()).messages
        translator = translator_of(lean(path.read_bytes(), texts))
        for text in texts:
            assert not translator.translate("QgisApp", text.source.encode())
            assert not translator.translate(text.context, f"{text.source} indeed".encode())


TS = """<?xml version="1.0"?><TS version="2.1" language="nl"><context><name>Dock</name>
<message><source>{one}</source><translation>een</translation></message>
<message><source>{other}</source><translation type="unfinished"></translation></message>
</context></TS>"""


def test_a_text_that_could_be_mistaken_for_another_keeps_its_source(tmp_path: Path) -> None:
    one, other = "bA", "aQ"
    assert elf_hash(one.encode()) == elf_hash(other.encode())
    source = tmp_path / "qgis_certification_plugin_nl.ts"
    source.write_text(TS.format(one=one, other=other), encoding="utf-8")
    [path] = compile_all(tmp_path, tmp_path / "out")
    translator = translator_of(lean(path.read_bytes(), read_ts(source.read_bytes()).messages))
    assert translator.translate("Dock", one) == "een"
    assert not translator.translate("Dock", other)


def test_a_language_without_a_translation_stays_as_it_is(tmp_path: Path) -> None:
    source = tmp_path / "qgis_certification_plugin_nl.ts"
    open_ = TS.replace("<translation>een<", '<translation type="unfinished"><')
    source.write_text(open_.format(one="one", other="other"), encoding="utf-8")
    [path] = compile_all(tmp_path, tmp_path / "out")
    before = path.read_bytes()
    assert lean(before, read_ts(source.read_bytes()).messages) == before
