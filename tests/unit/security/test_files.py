"""Files on this computer: who may read them, links that lead elsewhere, files from strangers."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.progress import SilentProgress
from qgis_certification_plugin.domain.reading import archives
from qgis_certification_plugin.domain.reading.archives import Archive, parse_xml
from qgis_certification_plugin.domain.reading.errors import CannotRead, Trouble
from qgis_certification_plugin.server.pages.course import Attendee
from qgis_certification_plugin.services.certificates import file_name, save_pdfs
from qgis_certification_plugin.storage.drafts import DraftKey, DraftsDamaged, DraftStore
from qgis_certification_plugin.storage.journal import RunJournals, Subject
from qgis_certification_plugin.storage.private import open_private, private_folder

KEY = DraftKey("https://certification.test", "zoe", "maps", "course")
ANN = Participant("Ann", "Lee", "ann@example.org")


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


# --- permissions and links ----------------------------------------------------------------------


def test_a_folder_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    private_folder(folder)
    assert mode(folder) == 0o700


def test_drafts_that_others_could_read_are_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "drafts.sqlite"
    store = DraftStore(path)
    store.save(KEY, [ANN])
    path.chmod(0o666)
    store.load(KEY)
    assert mode(path) == 0o600


def test_a_link_in_place_of_the_drafts_is_not_written_through(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    folder = private_folder(tmp_path / "profile")
    (folder / "drafts.sqlite").symlink_to(elsewhere)
    with pytest.raises(OSError):  # noqa: PT011  (its number differs between systems)
        DraftStore(folder / "drafts.sqlite").save(KEY, [ANN])
    assert not elsewhere.exists()


def test_a_link_in_place_of_a_journal_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x")
    link = tmp_path / "a.journal"
    link.symlink_to(tmp_path / "secret")
    with pytest.raises(OSError):  # noqa: PT011
        open_private(link, os.O_RDWR)


def test_journals_lie_where_only_this_user_looks(tmp_path: Path) -> None:
    subject = Subject("https://certification.test", "maps", "course", "zoe")
    journal = RunJournals(tmp_path / "journals").begin(subject, ((7, 1),))
    journal.close()
    assert mode(journal.path) == 0o600
    assert mode(journal.path.parent) == 0o700


# --- names of files -----------------------------------------------------------------------------


class _Pdfs:
    """Gives everybody the same PDF."""

    def certificate_pdf(self, *_: object) -> bytes:
        return b"%PDF-1.4 %%EOF"


def attendee(name: str, number: str = "QGIS-1") -> Attendee:
    return Attendee(7, 8, name, number, True, None)


@given(
    st.text(st.characters(), max_size=200) | st.sampled_from(["../../x", "C:\\x", "/etc/x", ".."])
)
def test_any_name_of_a_person_is_a_file_in_the_folder(name: str) -> None:
    made = file_name(attendee(name))
    assert Path(made).name == made
    assert not set(made) & set('<>:"/\\|?*')
    assert made.startswith("QGIS-1")
    assert made.endswith(".pdf")
    assert len(made.encode()) < 255


def test_a_link_in_a_shared_folder_is_replaced_and_not_written_through(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    for name in (file_name(attendee("Ann")), "QGIS-1 Ann.part"):
        (folder / name).symlink_to(victim)
    (saved,) = save_pdfs(
        _Pdfs(),  # type: ignore[arg-type]
        "maps",
        "course",
        [attendee("Ann")],
        folder,
        SilentProgress(),
    )
    assert saved.path is not None
    assert not saved.path.is_symlink()
    assert victim.read_bytes() == b"mine"
    assert sorted(path.name for path in folder.iterdir()) == ["QGIS-1 Ann.part", "QGIS-1 Ann.pdf"]


# --- damaged files ------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["{", "[1]", "[[]]", '[{"first_name": 7}]', "[" * 99999])
def test_a_draft_that_is_none_is_told_and_left_alone(tmp_path: Path, text: str) -> None:
    path = tmp_path / "drafts.sqlite"
    DraftStore(path).save(KEY, [ANN])
    database = sqlite3.connect(path)
    with database:
        database.execute("UPDATE draft SET rows = ?", (text,))
    database.close()
    before = path.read_bytes()
    with pytest.raises(DraftsDamaged) as raised:
        DraftStore(path).load(KEY)
    with pytest.raises(DraftsDamaged):
        DraftStore(path).save(KEY, [ANN])
    assert raised.value.filename == str(path)
    assert path.read_bytes() == before


def test_a_file_of_drafts_that_is_no_database_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "drafts.sqlite"
    path.write_bytes(b"SQLite format 3\x00" + b"junk" * 100)
    with pytest.raises(OSError) as raised:  # noqa: PT011  (in the words of the database)
        DraftStore(path).load(KEY)
    assert raised.value.filename == str(path)
    assert path.read_bytes().endswith(b"junk")


# --- workbooks from strangers -------------------------------------------------------------------


def zipped(kind: int, **parts: bytes) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", kind) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def test_a_document_of_countless_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_MOST_ELEMENTS", 1000)
    with pytest.raises(CannotRead) as caught:
        parse_xml(b"<a>" + b"<b/>" * 1000 + b"</a>", "part")
    assert caught.value.trouble is Trouble.TOO_LARGE


def test_many_parts_together_are_no_bomb_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_MOST_BYTES_IN_ALL", 1000)
    archive = Archive(zipped(zipfile.ZIP_DEFLATED, a=bytes(600), b=bytes(600)))
    archive.read("a")
    with pytest.raises(CannotRead) as caught:
        archive.read("b")
    assert caught.value.trouble is Trouble.TOO_LARGE


@pytest.mark.parametrize("kind", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2, zipfile.ZIP_DEFLATED])
def test_a_damaged_part_of_any_packing_is_told(kind: int) -> None:
    whole = zipped(kind, a=b"people " * 50)
    start = whole.index(b"a", 26) + 1
    for place in range(start, min(start + 30, len(whole))):
        damaged = bytearray(whole)
        damaged[place] ^= 0xFF
        with contextlib.suppress(CannotRead):
            assert Archive(bytes(damaged)).read("a")
