"""`python -m benchmarks [name …]`: measure, print one table, write build/bench.json."""

from __future__ import annotations

import importlib
import sys
import time

from benchmarks.figures import Part, machine, table, text, write
from benchmarks.where import WHERE
from tools.places import BUILD

MODULES = {
    "issuing": "Issuing: requests",
    "issuing_time": "Issuing: time",
    "interface": "What the interface waits for",
    "catalogue": "From the site to the map",
    "catalogue_window": "Five thousand courses in a window",
    "find": "Finding courses",
    "participants_checks": "Checks of participants",
    "participants_table": "Table of participants",
    "life": "Loading and unloading",
}


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all; return non-zero where a goal is not reached."""
    parts: list[Part] = []
    about = machine()
    print(", ".join(f"{key} {value}" for key, value in about.items()), flush=True)
    for name in names or MODULES:
        began = time.monotonic()
        figures = importlib.import_module(f"benchmarks.{name}").measure()
        parts.append(Part(MODULES[name], figures, WHERE[name]))
        print(f"measured {name} in {time.monotonic() - began:.0f} s", flush=True)
    print(f"\n{table(parts)}\n\n{text(parts)}", flush=True)
    write(parts, about, BUILD / "bench.json")
    return 0 if all(one.holds is not False for part in parts for one in part.figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
