"""What the plugin keeps in its folder, found out without changing anything of it.

Other programs may work on the files at the same time: what cannot be read is told as such.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum
from pathlib import Path

from ..domain.issuing import RowState
from .drafts import DraftKey
from .journal import JournalDamaged, Subject, read_run

_PARTS = ("catalogue.gpkg", "drafts.sqlite", "journals", "learner")
CATALOGUE, DRAFTS, RUNS, LEARNER = _PARTS
# Rehearsals look after their own, and locks are empty.
_OF_OTHERS = frozenset({"practice", "locks"})
_WAIT = 0.1  # seconds for a database that somebody else writes


class RunState(Enum):
    """What can be said of a run of issuing without asking the site."""

    FINISHED = "finished"
    UNFINISHED = "unfinished"
    DISMISSED = "dismissed"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class KeptCatalogue:
    """The saved courses. Counts and moment are None where the file cannot be read."""

    organisations: int | None
    centres: int | None
    courses: int | None
    as_of: datetime | None


@dataclass(frozen=True)
class KeptDraft:
    """One course's table; `sending` where rows were on their way when it was last heard of."""

    key: DraftKey
    rows: int
    sending: bool


@dataclass(frozen=True)
class KeptRun:
    """One run of issuing; `subject` is None where the journal is damaged."""

    path: Path
    state: RunState
    subject: Subject | None
    issued: int
    wanted: int
    began: datetime

    @property
    def must_be_named(self) -> bool:
        """Whether removing it may lose what nobody else knows."""
        return self.state in (RunState.UNFINISHED, RunState.DAMAGED)


@dataclass(frozen=True)
class Inventory:
    """All of it. `drafts` is None where the file is there and cannot be read; sizes in bytes."""

    folder: Path
    catalogue: KeptCatalogue | None
    drafts: tuple[KeptDraft, ...] | None
    runs: tuple[KeptRun, ...]
    learner: tuple[Path, ...]
    other: tuple[Path, ...]
    sizes: dict[str, int]

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(self.sizes.values())


NOTHING = Inventory(Path(), None, (), (), (), (), dict.fromkeys((*_PARTS, ""), 0))


def take_inventory(folder: Path) -> Inventory:
    """Return what is in the plugin's folder; nothing where there is no such folder."""
    inside = sorted(folder.iterdir()) if folder.is_dir() else []
    parts: dict[str, list[Path]] = {name: [] for name in (*_PARTS, "")}
    for path in inside:
        if path.name not in _OF_OTHERS:
            parts[_part_of(path)].extend(_files(path))
    return Inventory(
        folder=folder,
        catalogue=_catalogue(folder / CATALOGUE),
        drafts=_drafts(folder / DRAFTS),
        runs=tuple(_runs(parts[RUNS])),
        learner=tuple(parts[LEARNER]),
        other=tuple(parts[""]),
        sizes={name: sum(map(_size, paths)) for name, paths in parts.items()},
    )


def _part_of(path: Path) -> str:
    if path.name.startswith("catalogue") and ".gpkg" in path.name:
        return CATALOGUE  # with SQLite's own files, and what was set aside as damaged
    if path.name.startswith(DRAFTS):
        return DRAFTS
    return path.name if path.name in (RUNS, LEARNER) else ""


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir() and not path.is_symlink():
        yield from (one for one in sorted(path.rglob("*")) if not one.is_dir())
    else:
        yield path


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0  # gone meanwhile


# --- the catalogue -----------------------------------------------------------------------------


def _catalogue(path: Path) -> KeptCatalogue | None:
    if not path.is_file():
        return None
    try:
        with closing(_open(path)) as database:
            organisations, centres, courses = (
                int(database.execute(query).fetchone()[0]) for query in _COUNTS
            )
            about = database.execute("SELECT value FROM catalogue WHERE name = 'as_of'").fetchone()
    except sqlite3.Error:
        return KeptCatalogue(None, None, None, None)
    return KeptCatalogue(organisations, centres, courses, _moment(about[0] if about else ""))


_COUNTS = (
    "SELECT count(*) FROM organisations",
    "SELECT count(*) FROM training_centres",
    "SELECT count(*) FROM courses",
)


def _open(path: Path) -> sqlite3.Connection:
    # Without a log nobody writes at this moment, and a reader would leave an empty log behind.
    log = path.with_name(f"{path.name}-wal")
    how = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    return sqlite3.connect(f"{path.as_uri()}?{how}", uri=True, timeout=_WAIT)


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text))
    except ValueError:
        return None


# --- drafts ------------------------------------------------------------------------------------


def _drafts(path: Path) -> tuple[KeptDraft, ...] | None:
    if not path.is_file() or not path.stat().st_size:
        return ()
    try:
        with closing(_open(path)) as database:
            sending = {DraftKey(*names) for names in database.execute(_SENDING)}
            found = [(DraftKey(*key), rows) for *key, rows in database.execute(_SAVED)]
    except sqlite3.Error:
        return None
    return tuple(KeptDraft(key, _count(rows), key in sending) for key, rows in found)


_SENDING = "SELECT server, username, organisation, course FROM enrolling"
_SAVED = """
SELECT server, username, organisation, course, rows FROM draft ORDER BY 3, 4, 1, 2
"""


def _count(rows: str) -> int:
    try:
        return len(json.loads(rows))
    except (TypeError, ValueError):
        return 0


# --- runs of issuing ---------------------------------------------------------------------------


def _runs(paths: Iterable[Path]) -> Iterator[KeptRun]:
    for path in paths:
        if path.suffix not in {".journal", ".dismissed"}:
            continue
        began = datetime.fromtimestamp(_began(path), timezone.utc)
        try:
            subject, run = read_run(path)
        except (JournalDamaged, OSError):
            yield KeptRun(path, RunState.DAMAGED, None, 0, 0, began)
            continue
        state = RunState.UNFINISHED
        if path.suffix == ".dismissed":
            state = RunState.DISMISSED
        elif run.is_finished or not run.rows:  # without rows nothing was ever wanted
            state = RunState.FINISHED
        issued = run.count(RowState.ISSUED, RowState.UNPAID)
        yield KeptRun(path, state, subject, issued, len(run.rows), began)


def _began(path: Path) -> float:
    try:
        return datetime.strptime(path.name[:15], "%Y%m%d-%H%M%S").astimezone().timestamp()
    except ValueError:
        return path.lstat().st_mtime
