"""Removing what the plugin keeps, part by part, without taking it from under who works on it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from .arranging_drafts import FOLDER, ArrangingDrafts, read_draft, sending_lock
from .backgrounds import FOLDER as BACKGROUNDS
from .drafts import DraftKey, DraftStore
from .inventory import DRAFTS, KeptRun
from .lock import AlreadyLocked, course_lock

_LOCKS = "locks"


def remove_catalogue(folder: Path) -> None:
    """Remove the saved courses. Raises OSError where another program holds the file."""
    for path in sorted(folder.glob("catalogue*.gpkg*")):
        path.unlink(missing_ok=True)


def remove_drafts(folder: Path, keys: Iterable[DraftKey]) -> list[DraftKey]:
    """Remove these tables; return those that another QGIS is sending, which stay.

    Raises sqlite3.Error or OSError.
    """
    store = DraftStore(folder / DRAFTS)
    busy = []
    for key in keys:
        try:
            with course_lock(folder / _LOCKS, key.server, key.organisation, key.course):
                store.remove(key)
        except AlreadyLocked:
            busy.append(key)
    # Names must not be found in what the file has left over.
    store.shrink()
    return busy


def remove_unreadable_drafts(folder: Path) -> None:
    """Remove a file of drafts that is no database any more. Raises OSError."""
    for path in folder.glob(f"{DRAFTS}*"):
        path.unlink(missing_ok=True)


def remove_forms(folder: Path) -> int:
    """Remove what was typed for courses and course types, with the pictures kept for it.

    Returns of how many organisations something stayed, because another QGIS is sending it. Raises
    OSError.
    """
    drafts, busy = ArrangingDrafts(folder), set()
    for path in sorted((folder / FOLDER).glob("*.json")):
        found = read_draft(path)
        if found is None:
            path.unlink(missing_ok=True)
            continue
        key = found[0]
        try:
            with sending_lock(folder / _LOCKS, key.server, key.organisation):
                drafts.remove(key)
        except AlreadyLocked:
            busy.add(key.organisation)
    if not busy:  # what was left behind by a crash
        for kept in (FOLDER, BACKGROUNDS):
            remove_files(folder, (folder / kept).glob("*"))
    return len(busy)


def remove_runs(folder: Path, runs: Collection[KeptRun]) -> list[KeptRun]:
    """Remove these journals; return those whose course another QGIS works on, which stay.

    Raises OSError.
    """
    busy = []
    for run in runs:
        if run.subject is None:
            run.path.unlink(missing_ok=True)
            continue
        subject = run.subject
        course = (subject.server, subject.organisation, subject.course)
        try:
            with course_lock(folder / _LOCKS, *course):
                run.path.unlink(missing_ok=True)
        except AlreadyLocked:
            busy.append(run)
    for run in runs:
        _remove_if_empty(run.path.parent)
    return busy


def remove_files(folder: Path, paths: Iterable[Path]) -> None:
    """Remove files below the folder and the folders that they leave empty. Raises OSError."""
    for path in paths:
        path.unlink(missing_ok=True)
        for above in path.parents:
            if above == folder or folder not in above.parents:
                break
            _remove_if_empty(above)


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()
