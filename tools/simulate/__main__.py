"""Run schedules and print what happened by kind of trouble: `python -m tools.simulate --help`."""

from __future__ import annotations

import argparse
import random
import secrets
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tools.simulate.run import Result, memory_folder, run
from tools.simulate.schedule import KINDS, Schedule, minimal, random_schedule

SCHEDULES = 10_000
OUTCOMES = ("all issued", "reported", "no credits", "law broken")


def main() -> int:
    """Run what the arguments ask for; 1 where a law was broken."""
    options = _options()
    print(f"{options.schedules} schedules, SEED={options.seed}", flush=True)
    begin = time.monotonic()
    struck: Counter[str] = Counter()
    outcomes: dict[str, Counter[str]] = {kind: Counter() for kind in ("", *KINDS)}
    figures: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(dir=memory_folder()) as name:
        folder = Path(name)
        for number in range(options.schedules):
            schedule = schedule_of(options.seed, number)
            result = run(schedule, folder)
            if result.broken:
                _show(options.seed, number, schedule, folder)
                return 1
            struck.update(result.happened)
            for kind in ("", *result.happened):
                outcomes[kind][result.outcome] += 1
            figures.update(result.ends)
            figures["lives"] += result.lives
    _table(struck, outcomes)
    lives = figures.pop("lives")
    rows = ", ".join(f"{count} {what}" for what, count in sorted(figures.items()))
    print(f"\nCertificates wanted: {rows}. Lives of the program: {lives}.")
    print(f"No law was broken. {time.monotonic() - begin:.0f} s, SEED={options.seed}")
    return 0


def schedule_of(seed: int, number: int) -> Schedule:
    """Return one schedule of a seed; it does not depend on the others."""
    return random_schedule(random.Random(f"{seed}:{number}"))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tools.simulate", description=__doc__)
    parser.add_argument("--schedules", type=int, default=SCHEDULES)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    if options.seed is None:
        options.seed = secrets.randbelow(1_000_000)
    return options


def _show(seed: int, number: int, schedule: Schedule, folder: Path) -> None:
    less = minimal(schedule, lambda one: bool(run(one, folder).broken))
    result: Result = run(less, folder)
    print(f"\nLaw broken in schedule {number} of SEED={seed}. As small as it gets:\n{less}")
    for law in result.broken:
        print(f"  - {law}")


def _table(struck: Counter[str], outcomes: dict[str, Counter[str]]) -> None:
    width = max(map(len, KINDS))
    print(f"\n{'trouble':{width}}  struck  schedules" + "".join(f"{o:>12}" for o in OUTCOMES))
    for kind in (*KINDS, ""):
        counts = outcomes[kind]
        line = f"{kind or 'all':{width}}  {struck[kind] if kind else struck.total():6}"
        cells = "".join(f"{counts[outcome]:12}" for outcome in OUTCOMES)
        print(f"{line}  {counts.total():9}{cells}")


if __name__ == "__main__":
    sys.exit(main())
