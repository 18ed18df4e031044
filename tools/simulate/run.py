"""Running one schedule in a folder of its own."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis_certification_plugin.domain.issuing import CERTIFIED, RowState
from tools.simulate.disk import faulty_journals
from tools.simulate.laws import broken
from tools.simulate.ledger import Site
from tools.simulate.model import ModelSite
from tools.simulate.schedule import Schedule, Script
from tools.simulate.trainer import Trainer

NewSite = Callable[[Schedule, Script], Site]


@dataclass(frozen=True)
class Result:
    """What became of a schedule: broken laws, troubles that struck, and how the rows ended."""

    broken: tuple[str, ...]
    happened: Counter[str]
    ends: Counter[str]
    lives: int

    @property
    def outcome(self) -> str:
        """In a word, how it ended for the trainer."""
        if self.broken:
            return "law broken"
        if self.ends["reported"]:
            return "reported"
        return "no credits" if self.ends["no credits"] else "all issued"


def run(schedule: Schedule, folder: Path, new_site: NewSite = ModelSite) -> Result:
    """Run a schedule in a folder, which is empty afterwards."""
    script = Script(schedule)
    place = Path(tempfile.mkdtemp(dir=folder))
    try:
        with faulty_journals(script) as disk:
            site = new_site(schedule, script)
            trainer = Trainer(site, schedule, place, disk)
            if isinstance(site, ModelSite):
                site.clock_jumps = trainer.clock_jumps
            ended = trainer.work()
            script.end()
            laws = broken(site, trainer, schedule, ended=ended)
        return Result(tuple(laws), script.happened, _ends(site, trainer), trainer.lives)
    finally:
        shutil.rmtree(place)


def memory_folder() -> Path | None:
    """Return a folder in memory, where this system has one."""
    folder = Path("/dev/shm")
    return folder if folder.is_dir() else None


def _ends(site: Site, trainer: Trainer) -> Counter[str]:
    ends: Counter[str] = Counter()
    for told in trainer.knows.told.values():
        if told.row.state is RowState.ISSUED:
            # The public page of a number tells where another organisation has it, too.
            unique = site.is_unique(int((told.row.number or "")[5:]))
            ends["issued" if unique else "reported"] += 1
        elif told.row.reason == "no-credits":
            ends["no credits"] += 1
        elif told.row.state in CERTIFIED or told.row.state is RowState.REFUSED:
            ends["reported"] += 1
    ends["reported"] += len(trainer.knows.given_up)
    return ends
