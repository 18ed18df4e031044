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

from ..domain.issuing import CERTIFIED
from .arranging_drafts import FOLDER as ARRANGING
from .arranging_drafts import ArrangingKey, read_draft
from .backgrounds import FOLDER as BACKGROUNDS
from .centre_drafts import CentreKey, read_centre_draft
from .deed_journal import read_deed
from .drafts import DraftKey
from .journal import JournalDamaged, Subject, read_run

_PARTS = ("catalogue.gpkg", "drafts.sqlite", "journals", "learner", "centres", ARRANGING)
CATALOGUE, DRAFTS, RUNS, LEARNER, CENTRES = _PARTS[:5]
# Rehearsals look after their own, and locks are empty.
_OF_OTHERS = frozenset({"practice", "locks"})
# Journals are never among the files that nobody knows, wherever they lie.
_JOURNALS = frozenset({".journal", ".deed", ".dismissed", ".damaged"})
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
class KeptForm:
    """What was typed for a course or a course type; `sending` where it was on its way."""

    key: ArrangingKey
    sending: bool


@dataclass(frozen=True)
class KeptRun:
    """One run of issuing; `subject` is None where the journal is damaged.

    `wanted` is 0 for the journal of a deed: one certificate that was paid, revoked or renewed.
    """

    path: Path
    state: RunState
    subject: Subject | None
    issued: int
    wanted: int
    last: datetime  # when something was last written down

    @property
    def must_be_named(self) -> bool:
        """Whether removing it may lose what nobody else knows."""
        return self.state in (RunState.UNFINISHED, RunState.DAMAGED)


@dataclass(frozen=True)
class KeptCentre:
    """What was typed of a training centre; `key` is None where the file cannot be read.

    `sending` where it was on its way to the site when it was last heard of.
    """

    path: Path
    key: CentreKey | None
    name: str
    sending: bool


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
    centres: tuple[KeptCentre, ...] = ()
    forms: tuple[KeptForm, ...] = ()
    arranging: tuple[Path, ...] = ()

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
        for file in _files(path) if path.name not in _OF_OTHERS else ():
            parts[RUNS if file.suffix in _JOURNALS else _part_of(path)].append(file)
    return Inventory(
        folder=folder,
        catalogue=_catalogue(folder / CATALOGUE),
        drafts=_drafts(folder / DRAFTS),
        runs=tuple(_runs(parts[RUNS])),
        learner=tuple(parts[LEARNER]),
        other=tuple(parts[""]),
        sizes={name: sum(map(_size, paths)) for name, paths in parts.items()},
        centres=tuple(map(_centre, parts[CENTRES])),
        forms=tuple(_forms(parts[ARRANGING])),
        arranging=tuple(parts[ARRANGING]),
    )


def _part_of(path: Path) -> str:
    if path.name.startswith("catalogue") and ".gpkg" in path.name:
        return CATALOGUE  # with SQLite's own files, and what was set aside as damaged
    if path.name.startswith(DRAFTS):
        return DRAFTS
    if path.name == BACKGROUNDS:
        return ARRANGING  # pictures that were designed for what is filled in
    return path.name if path.name in (RUNS, LEARNER, CENTRES, ARRANGING) else ""


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


def _centre(path: Path) -> KeptCentre:
    found = read_centre_draft(path)
    if found is None:
        return KeptCentre(path, None, "", sending=False)
    key, draft = found
    return KeptCentre(path, key, draft.fields.name, bool(draft.sending))


# --- forms of courses and course types ---------------------------------------------------------


def _forms(paths: Iterable[Path]) -> Iterator[KeptForm]:
    for path in paths:
        found = read_draft(path) if path.suffix == ".json" else None
        if found is not None:
            key, draft = found
            yield KeptForm(key, draft.sending is not None)


# --- runs of issuing ---------------------------------------------------------------------------


def _runs(paths: Iterable[Path]) -> Iterator[KeptRun]:
    for path in paths:
        last = datetime.fromtimestamp(_changed(path), timezone.utc)
        try:
            yield _deed(path, last) if path.suffix == ".deed" else _run(path, last)
        except (JournalDamaged, OSError):
            yield KeptRun(path, RunState.DAMAGED, None, 0, 0, last)


def _run(path: Path, last: datetime) -> KeptRun:
    subject, run = read_run(path)
    state = RunState.FINISHED if run.is_finished else RunState.UNFINISHED
    if path.suffix == ".dismissed":
        state = RunState.DISMISSED
    return KeptRun(path, state, subject, run.count(*CERTIFIED), len(run.rows), last)


def _deed(path: Path, last: datetime) -> KeptRun:
    found = read_deed(path)
    if found is None:
        raise JournalDamaged(path.name)
    subject, deed = found
    state = RunState.FINISHED if deed.is_settled else RunState.UNFINISHED
    return KeptRun(path, state, subject, 0, 0, last)


def _changed(path: Path) -> float:
    try:
        return path.lstat().st_mtime
    except OSError:
        return 0.0  # gone meanwhile
