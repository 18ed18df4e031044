"""`make fuzz`: throw made-up input at every reader for a fixed time, and keep what breaks one.

SECONDS is the time for all readers together (120), SEED makes a run again, FUZZ names readers.
What breaks a reader is written, made as short as it gets, to tests/data/crashes/<reader>/; a test
reads it from then on.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
import time

from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings

from tests.fuzz.guard import TookTooLong, limit_memory, limited
from tests.fuzz.inputs import inputs
from tests.fuzz.parsers import PARSERS, names, parse
from tools.places import ROOT

CRASHES = ROOT / "tests" / "data" / "crashes"
_BATCH = 100
_SHORTENING = 8.0  # seconds


class _TimeIsUp(BaseException):
    pass


def trouble(name: str, data: bytes) -> str:
    """Return what is wrong with reading this; empty where nothing is."""
    try:
        with limited():
            parse(name, data)
    except TookTooLong as error:
        return f"TookTooLong: {error}"
    except Exception as error:  # noqa: BLE001  (this is what is looked for)
        return f"{type(error).__name__}: {str(error)[:200]}"
    return ""


def fuzz(name: str, seconds: float, first_seed: int) -> tuple[int, bytes | None]:
    """Try inputs for so long; return how many, and the first that broke the reader."""
    end = time.monotonic() + seconds
    parser = PARSERS[name]
    strategy = inputs(parser.corpus(), parser.words)
    broken: list[bytes] = []
    tried = 0

    @settings(
        max_examples=_BATCH,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        verbosity=Verbosity.quiet,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def one(data: bytes) -> None:
        nonlocal tried
        if time.monotonic() > end:
            raise _TimeIsUp
        tried += 1
        if trouble(name, data):
            broken.append(data)
            raise _TimeIsUp

    try:
        for number in range(sys.maxsize):
            seed(first_seed + number)(one)()
    except _TimeIsUp:
        pass
    return tried, broken[0] if broken else None


def shortened(name: str, data: bytes) -> bytes:
    """Return a shorter input with the same trouble."""
    kind = trouble(name, data).partition(":")[0]
    end = time.monotonic() + _SHORTENING
    size = len(data) // 2
    while size and time.monotonic() < end:
        place = 0
        while place < len(data) and time.monotonic() < end:
            shorter = data[:place] + data[place + size :]
            if trouble(name, shorter).partition(":")[0] == kind:
                data = shorter
            else:
                place += size
        size //= 2
    return data


def main() -> int:
    """Try all readers; non-zero where one broke."""
    chosen = names(sys.argv[1:])
    seconds = float(os.environ.get("SECONDS_FOR_ALL") or 120) / len(chosen)
    first_seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(10**9))
    print(f"SEED={first_seed}, {seconds:.1f} s for each of {len(chosen)} readers", flush=True)
    limit_memory()
    broken = 0
    for name in chosen:
        tried, data = fuzz(name, seconds, first_seed)
        print(f"{name}: {tried} inputs", flush=True)
        if data is None:
            continue
        broken += 1
        data = shortened(name, data)
        path = CRASHES / name / f"{hashlib.sha256(data).hexdigest()[:16]}.bin"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        print(f"  {trouble(name, data)}\n  kept in {path.relative_to(ROOT)}", flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
