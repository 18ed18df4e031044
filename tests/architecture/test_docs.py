"""Every command in the documentation is executed, every link and picture is there."""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.architecture import documents
from tests.architecture.documents import Document, read
from tests.architecture.documents import documents as all_documents
from tools import deflating, leaning
from tools.architecture_drawing import DRAWING, arrows, drawing, levels
from tools.places import PACKAGE, ROOT, TRANSLATIONS
from tools.tour.linguist import PICTURE as LINGUIST
from tools.tour.pictures import NAMES, PICTURES, WIDEST, names_in
from tools.translations import languages

HELP = PACKAGE / "resources" / "help"
MOST_KIB = 3 * 1024  # all pictures together

# Typed in a copy of the project, as they stand in the documentation; they must succeed.
HERE = {
    "touch i18n/qgis_certification_plugin_xx.ts": "",  # before the next: it fills the file
    "make i18n": "",
    "make drawing": "",
    "make help": "",
    "make package": "PACKAGE_FLAGS=--unfinished",  # a change is translated before it is packed
    "make ready": "",
    "build/venv/bin/python -m tools.pseudo": "",
    # Long by nature: a little of each.
    "make bench": "BENCH=issuing",
    "make bench BENCH=issuing": "",
    "make fuzz": "SECONDS=4",
    "make simulate": "SCHEDULES=20",
    "make simulate SCHEDULES=10000 SEED=n": "SCHEDULES=20 SEED=1",
}
# Typed elsewhere, because they take long, need a person, or need what a test must not touch.
ELSEWHERE = {
    # What it does without a display is the tour; with one, a person looks at QGIS.
    "make run": "tests/desktop/test_main_job.py",
    "make tour": "tests/desktop/test_main_job.py",
    "make tour PACKAGE_FLAGS=--unfinished": "tests/desktop/test_main_job.py",
    # The profile of these is tested; what they open waits for a person.
    "make dev": "tests/architecture/test_package.py",
    "make i18n\nbuild/venv/bin/python -m tools.desktop --linked --language sv": (
        "tests/architecture/test_package.py"
    ),
    # Some minutes in QGIS. Its steps are those of the tour and of the other runs in a window.
    "make pictures": "tests/desktop/test_walks.py",
    # Some minutes; each picture is of a window that these bring up.
    "make screenshots": "tests/qgis/ui/test_windows.py",
    # Whoever runs this test runs it.
    "make test": "tests/architecture/test_docs.py",
    # One part of `make test`, picked by a word.
    "build/venv/bin/python -m pytest tests/unit -k name": "tests/unit/domain/test_names.py",
    # A part of `make unit` and `make qgis`.
    "make security": "tests/architecture/test_threat_model.py",
}
# Not executed by a test; make only tells whether it could.
NEVER = {
    "make test-matrix": "makes whole systems, as root; it runs these very tests in them",
}


def _parts_of_test() -> set[str]:
    """Return the targets that `make test` makes."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    [needed] = re.findall(r"^test: ([^#\n]*)", makefile, re.MULTILINE)
    variables = dict(re.findall(r"^(\w+) :?= *([^#\n]*)$", makefile, re.MULTILINE))
    for name, value in variables.items():
        needed = needed.replace(f"$({name})", value)
    return set(needed.split())


def _unknown(document: Document) -> list[str]:
    known = {*HERE, *ELSEWHERE, *NEVER, *(f"make {part}" for part in _parts_of_test())}
    return [command for command in document.commands if command not in known]


def _is_new_language(command: str) -> bool:
    return command.startswith("printf ") and "make i18n" in command


@pytest.mark.parametrize("document", all_documents(), ids=lambda document: document.name)
def test_every_command_is_executed_by_a_test(document: Document) -> None:
    unknown = [command for command in _unknown(document) if not _is_new_language(command)]
    assert not unknown, f"{document.name} has commands that no test executes: {unknown}"


def test_what_executes_the_others_is_there() -> None:
    gone = [place for place in ELSEWHERE.values() if not (ROOT / place).is_file()]
    assert not gone


@pytest.mark.parametrize("document", all_documents(), ids=lambda document: document.name)
def test_every_target_of_make_is_there(document: Document) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z0-9-]+):", makefile, re.MULTILINE))
    assert document.targets <= targets


def test_every_block_says_what_it_is() -> None:
    unmarked = [
        f"{document.name}: {contents[:60]!r}"
        for document in all_documents()
        for language, contents in document.blocks
        if language not in {"sh", "python", "text", "ini"}
    ]
    assert not unmarked, "only blocks marked sh are executed"


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with the environment that runs this test."""
    copy = tmp_path_factory.mktemp("docs") / "project"
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in listed.stdout.splitlines():
        source, target = ROOT / name, copy / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    (copy / "build").mkdir()
    (copy / "build" / "venv").symlink_to((ROOT / "build" / "venv").resolve())
    # What was made of the same sources is made once.
    for name in (leaning.KEPT.split("/")[0], deflating.KEPT):
        (ROOT / "build" / name).mkdir(exist_ok=True)
        (copy / "build" / name).symlink_to((ROOT / "build" / name).resolve())
    return copy


def _type(command: str, folder: Path, more: str = "") -> str:
    """Type a command in a terminal of the project; return what it said."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("MAKE")}
    run = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", f"{command} {more}".strip()],
        cwd=folder,
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert run.returncode == 0, f"{command}\n{run.stdout}\n{run.stderr}"
    return run.stdout


@pytest.mark.timeout(300)
@pytest.mark.parametrize("command", HERE)
def test_a_command_does_what_it_should(command: str, checkout: Path) -> None:
    _type(command, checkout, HERE[command])


@pytest.mark.parametrize("command", [*ELSEWHERE, *NEVER])
def test_make_knows_what_is_executed_elsewhere(command: str, checkout: Path) -> None:
    named = any(command in document.commands for document in all_documents())
    if named and command.startswith("make ") and "\n" not in command:
        assert _type(command.replace("make", "make --dry-run", 1), checkout)
    else:
        assert _unknown(Document(ROOT / "README.md", f"`{command}`", ())) == []


@pytest.mark.timeout(300)
def test_a_translator_gets_a_file_with_all_texts(checkout: Path) -> None:
    [command] = [c for c in read(ROOT / "docs" / "translating.md").commands if _is_new_language(c)]
    said = _type(command, checkout)
    made = checkout / "i18n" / "qgis_certification_plugin_sv.ts"
    assert "Courses and Certificates" in made.read_text(encoding="utf-8")
    assert "sv" in said


def test_a_command_that_nobody_executes_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("Type `make haste`.\n\n```sh\nrm -rf everything\n```\n", encoding="utf-8")
    assert _unknown(read(page)) == ["rm -rf everything", "make haste"]


# ---------- Links and pictures: ----------


@pytest.mark.parametrize("document", all_documents(), ids=lambda document: document.name)
def test_every_link_leads_somewhere(document: Document) -> None:
    assert not list(documents.broken_links(document))


def test_a_broken_link_is_found() -> None:
    page = ROOT / "docs" / "translating.md"
    text = "[a](users/gone.md) [b](#nowhere) [c](#make-your-language) [d](../README.md#read-on)"
    found = list(documents.broken_links(Document(page, text, ())))
    assert [problem.split()[1] for problem in found] == ["users/gone.md", "#nowhere"]


def test_every_picture_is_shown_described_small_and_made_by_a_walk() -> None:
    shown: dict[Path, str] = {}
    for document in all_documents():
        shown.update({path: said for said, path in document.pictures})
    undescribed = [path.name for path, said in shown.items() if len(said) < 3]
    assert not undescribed, "a picture without words"
    files = set(PICTURES.iterdir())
    assert {path.name for path in files - set(shown)} == set(), "nobody shows these"
    taken = {LINGUIST}.union(*(names_in(name) for name in NAMES))
    assert {path.stem for path in files if path.suffix == ".png"} == taken
    assert sum(path.stat().st_size for path in files) < MOST_KIB * 1024


@pytest.mark.parametrize("picture", sorted(PICTURES.glob("*.png")), ids=lambda path: path.name)
def test_a_picture_is_a_small_png(picture: Path) -> None:
    head = picture.read_bytes()[:33]
    width, _height, depth, colours = struct.unpack(">IIBB", head[16:26])
    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    assert width <= WIDEST
    assert (depth, colours) <= (8, 3), "no palette"


def test_the_walks_show_a_picture_for_each_step() -> None:
    for walk in ("learner", "trainer"):
        text = (ROOT / "docs" / "walks" / f"{walk}.md").read_text(encoding="utf-8")
        steps = re.split(r"^\*\*\d+\.", text, flags=re.MULTILINE)[1:]
        assert len(steps) >= 5
        assert [step[:40] for step in steps if "![" not in step] == []


# ---------- The drawing: ----------


def test_the_drawing_is_that_of_the_code() -> None:
    assert DRAWING.read_text(encoding="utf-8") == drawing(), "run `make drawing`"


def test_each_room_stands_above_what_it_imports() -> None:
    rows = {room: number for number, row in enumerate(levels(arrows())) for room in row}
    assert all(rows[room] < rows[below] for room, all_ in arrows().items() for below in all_)


def test_rooms_in_a_ring_cannot_be_drawn() -> None:
    with pytest.raises(ValueError, match="ring"):
        levels({"a": {"b"}, "b": {"a"}})


# ---------- The help in the package: ----------


def _sections(page: Path) -> list[tuple[str, int]]:
    """Return each section's name and how many paragraphs, list entries and rows it has."""
    parts = re.split(r'<h2 id="(\w+)">', page.read_text(encoding="utf-8"))
    return [
        (name, len(re.findall(r"<(?:p|li|tr)>", contents)))
        for name, contents in zip(parts[1::2], parts[2::2])
    ]


def test_the_help_is_in_every_language_of_the_plugin() -> None:
    pages = {page.stem.removeprefix("index-") for page in HELP.iterdir()}
    assert pages == set(languages()) >= {"en", "nl"}


@pytest.mark.parametrize("page", sorted(HELP.glob("*.html")), ids=lambda page: page.name)
def test_a_help_page_says_as_much_as_the_english_one_and_asks_nobody(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    code = page.stem.removeprefix("index-")
    assert f'<html lang="{code.replace("_", "-")}">' in text
    assert _sections(page) == _sections(HELP / "index-en.html")
    assert not re.search(r"https?:|<script|<img|<link|url\(|\son\w+=", text)
    links = set(re.findall(r'href="#(\w+)"', text))
    assert links == {name for name, _count in _sections(page)}


# What QGIS itself says in these pages.
_SAID_BY_QGIS = {
    "en": {"Web", "Settings", "Options", "Keyboard Shortcuts"},
    "nl": {"Web", "Extra", "Opties", "Toetsenbord sneltoetsen"},
    "de": {"Web", "Einstellungen", "Optionen", "Tastaturkürzel"},
    "fr": {"Internet", "Préférences", "Options", "Raccourcis clavier"},
    "es": {"Web", "Configuración", "Opciones", "Atajos de teclado"},
    "it": {"Web", "Impostazioni", "Opzioni", "Scorciatoie da tastiera"},
    "pt_BR": {"Web", "Configurações", "Opções", "Atalhos de Teclado"},
    "pl": {"Internet", "Ustawienia", "Opcje", "Skróty klawiszowe"},
}


def _texts_of_the_interface(code: str) -> set[str]:
    """Return all texts of the interface in a language, without the marks of keyboard keys."""
    tree = ET.parse(TRANSLATIONS / f"qgis_certification_plugin_{code}.ts")
    tree_of_sources = ET.parse(TRANSLATIONS / "qgis_certification_plugin_nl.ts")
    found = tree.iter("translation") if code != "en" else tree_of_sources.iter("source")
    texts = {"".join(one.itertext()) for one in found}
    texts |= {one.text or "" for one in tree.iter("numerusform")}
    return {text.replace("&", "").replace("%n ", "… ").strip() for text in texts}


@pytest.mark.parametrize("code", sorted(_SAID_BY_QGIS))
def test_the_help_calls_things_as_the_interface_does(code: str) -> None:
    page = (HELP / f"index-{code}.html").read_text(encoding="utf-8")
    named = {
        name
        for label in re.findall(r"<em>([^<]+)</em>", page)
        for name in label.split(" → ")
        if name not in _SAID_BY_QGIS[code] | {"QGIS Certification"}  # a name, in all languages
    }
    assert len(named) > 15
    assert named - _texts_of_the_interface(code) == set()
