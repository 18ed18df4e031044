"""`python -m benchmarks [name …]`: measure, print, write build/bench.json."""

from __future__ import annotations

import importlib
import sys

from benchmarks.figures import Figure, machine, table, write
from tools.places import BUILD

MODULES = (
    "issuing",
    "issuing_time",
    "interface",
    "catalogue",
    "catalogue_window",
    "participants_checks",
    "participants_table",
    "find",
)


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all; return non-zero where a goal is not reached."""
    figures: list[Figure] = []
    about = machine()
    print(", ".join(f"{key} {value}" for key, value in about.items()), flush=True)
    for name in names or MODULES:
        measured = importlib.import_module(f"benchmarks.{name}").measure()
        print(table(measured), flush=True)
        figures += measured
    write(figures, about, BUILD / "bench.json")
    return 0 if all(one.holds is not False for one in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
