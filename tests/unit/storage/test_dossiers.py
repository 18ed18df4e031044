"""The dossier's file: private, whole after a crash, and never over another QGIS's work."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from qgis_certification_plugin.domain.dossier import Dossier
from qgis_certification_plugin.storage.dossiers import DossierDamaged, DossierStore

SITE = "https://certification.example.org"


def store(folder: Path, server: str = SITE) -> DossierStore:
    return DossierStore(folder, server)


def test_what_is_saved_is_there_after_a_restart(tmp_path: Path) -> None:
    dossier = Dossier(owners=("Zoë \ud800",), message="x")
    store(tmp_path).save(replace(dossier, owners=("Zoë",)))
    assert store(tmp_path).load() == replace(dossier, owners=("Zoë",))


def test_there_is_none_at_first_and_none_of_another_server(tmp_path: Path) -> None:
    assert store(tmp_path).load() == Dossier()
    store(tmp_path).save(Dossier(message="x"))
    assert store(tmp_path, "https://other.example.org").load() == Dossier()


def test_only_this_user_may_read_it(tmp_path: Path) -> None:
    kept = store(tmp_path)
    kept.save(Dossier(message="x"))
    if sys.platform != "win32":
        assert kept.path.stat().st_mode & 0o777 == 0o600
        assert kept.path.parent.stat().st_mode & 0o777 == 0o700
    assert [path.name for path in kept.path.parent.iterdir()] == [kept.path.name]


def test_what_another_qgis_wrote_meanwhile_is_kept_aside(tmp_path: Path) -> None:
    mine, other = store(tmp_path), store(tmp_path)
    mine.load()
    other.save(Dossier(message="other"))
    aside = mine.save(Dossier(message="mine"))
    assert aside is not None
    assert "other" in aside.read_text(encoding="utf-8")
    assert store(tmp_path).load().message == "mine"


def test_one_window_after_the_other_puts_nothing_aside(tmp_path: Path) -> None:
    kept = store(tmp_path)
    assert [kept.save(Dossier(message=text)) for text in "abba"] == [None] * 4


def test_a_damaged_file_is_told_and_kept_under_another_name(tmp_path: Path) -> None:
    kept = store(tmp_path)
    kept.save(Dossier(message="x"))
    kept.path.write_text("{", encoding="utf-8")
    with pytest.raises(DossierDamaged):
        kept.load()
    assert kept.put_damaged_aside().read_text(encoding="utf-8") == "{"
    assert kept.load() == Dossier()


def test_removing_leaves_nothing(tmp_path: Path) -> None:
    kept, other = store(tmp_path), store(tmp_path)
    other.load()
    kept.save(Dossier(message="x"))
    other.save(Dossier(message="y"))
    kept.remove()
    assert list(kept.path.parent.iterdir()) == []
