"""Tests the project with every QGIS that Debian has: `make test-matrix`.

Each system is made once (debootstrap, QGIS, the environments of `make ready`) and kept in
MATRIX_CACHE, or below build/. A run sees it through a layer that is thrown away, with a copy of
this working tree and no network but loopback.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.captures import CAPTURES
from tools.matrix import results
from tools.matrix.roots import PROJECT, RESULTS, DebianRoot
from tools.matrix.suites import MatrixError, Offer, chosen, mirror, offers
from tools.places import BUILD, ROOT

_REPORTS = BUILD / "matrix"
_SHARED_INSIDE = "srv/shared"


def main() -> int:
    """Run the parts in each system and print the table; 1 where one of them failed."""
    parser = argparse.ArgumentParser(description="Test with other versions of QGIS.")
    parser.add_argument("wanted", nargs="*", help='"3.40", "newest", or a suite: "trixie"')
    parser.add_argument("--parts", required=True, help="targets of the Makefile")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what runs inside ends too
    cache = Path(os.environ.get("MATRIX_CACHE") or _REPORTS / "roots").absolute()
    try:
        systems = _run(options.wanted, options.parts.split(), cache)
    except MatrixError as error:
        print(error, file=sys.stderr)
        return 1
    print(results.table(systems))
    results.write(systems, _REPORTS)
    return 0 if all(system.ok for system in systems) else 1


def _run(wanted: list[str], parts: list[str], cache: Path) -> list[results.System]:
    if os.geteuid() != 0:
        raise MatrixError("Making Debian systems takes root. Run: sudo make test-matrix")
    address = mirror()
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "lock").open("w", encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            message = f"Another run uses {cache}. Wait for it, or name a folder in MATRIX_CACHE."
            raise MatrixError(message) from error
        return _each(wanted, address, parts, cache)


def _each(wanted: list[str], address: str, parts: list[str], cache: Path) -> list[results.System]:
    every = offers(address, cache / "asked")
    print("Debian has:", *(f"{offer.version} ({offer.suite})" for offer in every), flush=True)
    systems = []
    for offer in dict.fromkeys(chosen(every, name) for name in wanted):
        systems.append(_one(offer, address, parts, cache))
        results.write(systems, _REPORTS)
    return systems


def _one(offer: Offer, address: str, parts: list[str], cache: Path) -> results.System:
    root = DebianRoot(offer, cache, _REPORTS / f"{offer.suite}-system.log")
    folder = _REPORTS / offer.suite
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        root.prepare(address)
        print(f"Testing with QGIS {offer.version} in {offer.suite}", flush=True)
        with tempfile.TemporaryDirectory(prefix="layer-", dir=cache) as layer:
            _lay_out(Path(layer) / "upper")
            command = [f"/{PROJECT}/tools/matrix/inside.sh", f"/{RESULTS}", *parts]
            binds = ["--bind", str(folder), f"/{RESULTS}"]
            status = root.run(["nice", *command], ["--layer", layer, "--offline", *binds])
    except MatrixError as error:
        return results.System(offer.suite, problem=str(error))
    if status != 0:
        return results.System(offer.suite, problem=f"the run broke off, see {root.log}")
    return results.read(offer.suite, folder)


def _lay_out(upper: Path) -> None:
    """Put this working tree, with what is not committed yet, where the system will see it."""
    project = upper / PROJECT
    project.mkdir(parents=True)
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True).stdout
    for name in listed.decode().split("\0"):
        source = ROOT / name
        if name and source.is_file():
            target = project / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    if CAPTURES.is_dir():
        shutil.copytree(CAPTURES, upper / _SHARED_INSIDE / "captures")
    page = CAPTURES.parent / "seed"  # of the programme, beside the recorded answers
    if page.is_dir():
        shutil.copytree(page, upper / _SHARED_INSIDE / "seed")


if __name__ == "__main__":
    sys.exit(main())
