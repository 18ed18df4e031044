"""A translation on trial is spoken at once, by every window, and forgotten without a trace."""

from __future__ import annotations

import bz2
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTranslator
from qgis.PyQt.QtWidgets import QLabel

from qgis_certification_plugin.linguist.compact import MAGIC, expand
from qgis_certification_plugin.linguist.errors import BadTranslation
from qgis_certification_plugin.linguist.qm import check_qm, compile_ts
from qgis_certification_plugin.linguist.ts import Message, read_ts
from qgis_certification_plugin.translation import translate
from qgis_certification_plugin.ui.countries import country_name
from qgis_certification_plugin.ui.language import install_translator, remove_translator
from qgis_certification_plugin.ui.options.trial import LanguageTrial
from tests.qgis.ui.trainers import wait_until
from tests.unit.linguist.test_qm import BEGUN, released
from tests.unit.linguist.texts import ODD, ts_text
from tools.places import TRANSLATIONS
from tools.translations import TEXTS, compile_all, compiled_name, file_of

FRENCH = [
    Message("Dock", "Find courses", "short, on a narrow button", ("Trouver",)),
    Message("Find", "%n course(s)", "", ("%n cours", "%n cours en tout"), plural=True),
]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the languages as they are packed."""
    folder = tmp_path_factory.mktemp("i18n")
    compile_all(TRANSLATIONS, folder)
    return folder


@pytest.fixture
def trial(qgis_app: object, compiled: Path) -> Iterator[LanguageTrial]:
    """The plugin speaks Dutch, and nothing is on trial yet."""
    own = install_translator(compiled, "nl")
    assert own is not None
    made = LanguageTrial(compiled, own)
    yield made
    made.close()
    remove_translator(own)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def french(tmp_path: Path) -> Path:
    path = tmp_path / "qgis_certification_plugin_fr.ts"
    path.write_bytes(ts_text(FRENCH, "fr"))
    return path


def find() -> str:
    return translate("Dock", "Find courses", "short, on a narrow button")


def count(n: int) -> str:
    return translate("Find", "%n course(s)", n=n)


class Window(QLabel):
    """A window that counts how often it has to write its texts."""

    def __init__(self) -> None:
        super().__init__()
        self.changes = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange:
            self.changes += 1
            self.setText(find())


def told() -> None:
    """Let the windows hear what was posted to them."""
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.LanguageChange))


# --- what Qt reads of what we write -----------------------------------------------------------


def said_by(translator: QTranslator, message: Message, n: int = -1) -> str:
    names = (message.context, message.source, message.comment)
    # As text, PyQt would take ASCII only here.
    return translator.translate(*(name.encode() for name in names), n)


def spoken(data: bytes, message: Message) -> list[str]:
    translator = QTranslator()
    assert translator.loadFromData(data)
    numbers = (0, 1, 2, 5, 11, 21, 101) if message.plural else (-1,)
    return [said_by(translator, message, n) for n in numbers]


@pytest.mark.parametrize("language", BEGUN)
def test_qt_reads_the_same_as_from_lrelease(
    qgis_app: object, compiled: Path, tmp_path: Path, language: str
) -> None:
    data = file_of(language).read_bytes()
    read = read_ts(data)
    ours, theirs = compile_ts(read), released(tmp_path, {"own": data})["own"]
    lines = bz2.decompress((compiled / compiled_name(language)).read_bytes()).decode()
    packed = expand((compiled / TEXTS).read_text(), lines)
    wanted = [message for message in read.messages if message.is_translated]
    assert len(wanted) == read.translated > 30
    for message in wanted:
        assert spoken(ours, message) == spoken(theirs, message) == spoken(packed, message)


def test_qt_reads_what_is_odd(qgis_app: object) -> None:
    translator, data = QTranslator(), compile_ts(read_ts(ODD))
    assert translator.loadFromData(data)
    said = {
        (source, comment): said_by(translator, Message("C", source, comment, ()))
        for source, comment in (("a", "c1"), ("dup", ""), ("é€", ""), ("e", ""))
    }
    assert list(said.values()) == ["A1", "first", "😀", ""]


WORDS = st.text("abcé€ %n", min_size=1, max_size=6)
PLURALS = {"nl": 2, "pl": 3, "ar": 6, "ja": 1}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(PLURALS)), st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1))
def test_qt_finds_every_text(
    qgis_app: object, language: str, texts: list[tuple[str, str, str]]
) -> None:
    forms = tuple(f"form {number}" for number in range(PLURALS[language]))
    messages = {
        text: Message(*text, forms if number % 2 else ("one",), plural=bool(number % 2))
        for number, text in enumerate(texts)
    }
    translator, data = QTranslator(), compile_ts(read_ts(ts_text([*messages.values()], language)))
    assert translator.loadFromData(data)  # which Qt reads from as long as it lives
    for message in messages.values():
        for n in (0, 1, 2, 3, 11, 105):
            said = said_by(translator, message, n if message.plural else -1)
            assert said in message.forms


# --- a trial ----------------------------------------------------------------------------------


def test_a_ts_file_is_spoken_at_once_and_then_dutch_again(
    trial: LanguageTrial, french: Path
) -> None:
    dutch = find()
    loaded = trial.load(french)
    assert (find(), count(1), count(3)) == ("Trouver", "1 cours", "3 cours en tout")
    assert (loaded.language, loaded.translated, loaded.total) == ("fr", 2, 2)
    trial.end()
    assert find() == dutch != "Trouver"
    assert trial.loaded is None


def test_names_of_countries_change_with_it(trial: LanguageTrial, french: Path) -> None:
    assert country_name("DE", None) == "Duitsland"
    trial.load(french)
    assert country_name("DE", None) == "Allemagne"
    trial.end()
    assert country_name("DE", None) == "Duitsland"


def test_a_qm_file_is_spoken_as_well(trial: LanguageTrial, tmp_path: Path) -> None:
    path = tmp_path / "any.qm"
    path.write_bytes(compile_ts(read_ts(ts_text(FRENCH, "fr"))))
    assert trial.load(path).language == "fr"
    assert find() == "Trouver"


def test_what_is_not_translated_is_english_with_its_plurals(
    trial: LanguageTrial, tmp_path: Path
) -> None:
    path = tmp_path / "x_fr.ts"
    path.write_bytes(ts_text(FRENCH[:1], "fr"))
    trial.load(path)
    assert translate("Find", "Training centre") == "Training centre"
    assert (count(1), count(2)) == ("1 course", "2 courses")


def test_the_name_of_the_file_tells_a_language_that_is_missing(
    trial: LanguageTrial, tmp_path: Path
) -> None:
    path = tmp_path / "qgis_certification_plugin_pt_BR.ts"
    path.write_bytes(ts_text(FRENCH, ""))
    assert trial.load(path).language == "pt_BR"
    assert count(0) == "0 cours"


def test_each_window_writes_its_texts_once(trial: LanguageTrial, french: Path) -> None:
    window = Window()
    trial.load(french)
    told()
    assert (window.changes, window.text()) == (1, "Trouver")
    trial.load_again()
    told()
    trial.end()
    told()
    assert window.changes == 3
    assert window.text() == find()


def test_string_ids_are_shown_and_taken_away(trial: LanguageTrial) -> None:
    window = Window()
    trial.set_ids(True)
    told()
    assert window.text() == "Dock|Find courses"
    assert translate("Find", "%n course(s)", n=3) == "Find|%n course(s)"
    trial.set_ids(False)
    told()
    assert (window.changes, window.text()) == (2, find())


def test_ending_takes_string_ids_away_too(trial: LanguageTrial, french: Path) -> None:
    trial.load(french)
    trial.set_ids(True)
    trial.end()
    assert not trial.shows_ids
    assert "|" not in find()


def test_what_is_saved_is_seen_at_once(trial: LanguageTrial, french: Path) -> None:
    trial.load(french)
    changed = Message("Dock", "Find courses", "short, on a narrow button", ("Chercher",))
    french.write_bytes(ts_text([changed], "fr"))
    wait_until(lambda: find() == "Chercher", "the new text")
    # Programs that are careful write another file and put it into the place of the old one.
    other = french.with_suffix(".new")
    other.write_bytes(ts_text(FRENCH, "fr"))
    other.replace(french)
    wait_until(lambda: find() == "Trouver", "the first text again")
    french.write_bytes(ts_text([changed], "fr"))
    wait_until(lambda: find() == "Chercher", "the new text again")


def test_a_file_that_breaks_while_on_trial_leaves_the_language(
    trial: LanguageTrial, french: Path
) -> None:
    trial.load(french)
    french.write_bytes(b"<TS><context>")
    wait_until(lambda: trial.problem is not None, "the problem")
    assert find() == "Trouver"
    french.write_bytes(ts_text(FRENCH, "fr"))
    wait_until(lambda: trial.problem is None, "the end of the problem")


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.ts", b"Dear translator,", "not-xml"),
        ("a.ts", b"<xliff/>", "not-ts"),
        ("a.ts", ts_text([Message("C", "a", "", ("",), state="unfinished")]), "nothing"),
        ("a.qm", MAGIC, "nothing"),
        ("a.qm", MAGIC + b"\x42\x00\x00\xff\xff", "not-qm"),
        ("a.qm", MAGIC + b"\x42\x00\x00\x00\x08\x00\x00\x00\x01\xff\xff\xff\x00", "not-qm"),
    ],
)
def test_a_bad_file_changes_nothing(
    trial: LanguageTrial, tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    before = find()
    (tmp_path / name).write_bytes(data)
    with pytest.raises(BadTranslation) as caught:
        trial.load(tmp_path / name)
    assert caught.value.reason == reason
    assert (find(), trial.loaded) == (before, None)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 400), st.integers(0, 255), st.integers(0, 400))
def test_a_damaged_qm_file_is_refused_or_harmless(
    qgis_app: object, place: int, byte: int, length: int
) -> None:
    whole = bytearray(compile_ts(read_ts(ts_text(FRENCH, "fr"))))
    whole[min(place, len(whole) - 1)] = byte
    data = bytes(whole[: max(len(whole) - length // 4, 0)])
    try:
        check_qm(data)
    except BadTranslation:
        return
    translator = QTranslator()
    if translator.loadFromData(data):
        said: Any = translator.translate("Dock", "Find courses", "short, on a narrow button")
        assert isinstance(said, str)


def test_a_file_that_is_not_there_is_an_error_of_the_disk(
    trial: LanguageTrial, tmp_path: Path
) -> None:
    with pytest.raises(OSError, match="gone"):
        trial.load(tmp_path / "gone.ts")


def test_fifty_trials_leave_nothing_behind(trial: LanguageTrial, french: Path) -> None:
    before = len(QCoreApplication.instance().children())
    for _ in range(50):
        trial.load(french)
        trial.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(QCoreApplication.instance().children()) == before
    assert find() != "Trouver"
