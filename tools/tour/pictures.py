"""`python -m tools.tour.pictures`: do the walks of the documentation and take its pictures.

Each walk is done in a QGIS of its own with a practice server of its own; one more picture is of Qt
Linguist. The pictures are made small (at most 900 pixels wide, 128 colours) and put into
docs/pictures, where nothing else of the kind stays.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from tools.package import zip_path
from tools.places import BUILD, ROOT
from tools.practice import PracticeServer
from tools.profile import make_profile
from tools.tour.display import Display
from tools.tour.launcher import Step, run_qgis
from tools.tour.linguist import take as take_linguist
from tools.tour.prepare import prepare

PICTURES = ROOT / "docs" / "pictures"
WALKS = ROOT / "tools" / "tour" / "walks"
NAMES = ("learner", "trainer", "site", "preparing", "trouble", "application")
WIDEST = 900
_COLOURS = 128
_SCREEN = (1366, 768)  # pixels: the smallest that the plugin is made for
_TIMEOUT = 200.0


def walk(name: str, out: Path) -> list[Path]:
    """Do a walk and return its pictures. Raises RuntimeError where a step fails."""
    data = BUILD / "walks" / f"{name}-server"
    shutil.rmtree(data, ignore_errors=True)
    with (
        PracticeServer(data) as server,
        Display(*_SCREEN) as display,
        tempfile.TemporaryDirectory(prefix="QGIS-") as folder,
    ):
        # Some pictures tell where the profile is: not in the home of whoever takes them.
        profile = make_profile(Path(folder), server_url=server.url, archive=zip_path())
        result = run_qgis(
            WALKS / f"{name}.py",
            profile,
            out=out,
            given={**asdict(server), **prepare(server), "folder": folder},
            timeout=_TIMEOUT,
            on_step=_print_step,
            display=display,
        )
    if not result.ok:
        trouble = [step.failure for step in result.steps if step.failure] + result.errors
        raise RuntimeError("\n".join([result.why, *trouble]))
    return sorted((out / "shown").glob("*.png"))


def _print_step(step: Step) -> None:
    print(step.line(), flush=True)


def names_in(walk_name: str) -> set[str]:
    """Return the names of the pictures that a walk takes."""
    source = (WALKS / f"{walk_name}.py").read_text(encoding="utf-8")
    return set(re.findall(r'show\(driver, "([\w-]+)"', source))


def make_small(picture: Path, target: Path) -> None:
    """Write a picture as the documentation keeps it. Raises CalledProcessError."""
    command = ["convert", str(picture), "-resize", f"{WIDEST}x>", "-dither", "None"]
    command += ["-colors", str(_COLOURS), "-strip", "-define", "png:exclude-chunks=date,time"]
    subprocess.run([*command, f"PNG8:{target}"], check=True, timeout=60)


def main() -> int:
    """Do the walks that are named, else all, and replace the pictures that they make."""
    parser = argparse.ArgumentParser(description="Take the pictures of the documentation.")
    parser.add_argument("walks", nargs="*", help=f"some of {', '.join(NAMES)}; all without")
    chosen = parser.parse_args().walks or list(NAMES)
    PICTURES.mkdir(parents=True, exist_ok=True)
    made: set[str] = set()
    for name in chosen:
        print(f"The walk {name}:", flush=True)
        try:
            pictures = walk(name, BUILD / "walks" / name)
        except RuntimeError as error:
            print(f"FAIL {name}: {error}")
            return 1
        for picture in pictures:
            make_small(picture, PICTURES / picture.name)
            made.add(picture.name)
    if set(chosen) == set(NAMES):
        picture = take_linguist(BUILD / "walks")
        make_small(picture, PICTURES / picture.name)
        made.add(picture.name)
        for left in PICTURES.glob("*.png"):
            if left.name not in made:
                left.unlink()
    size = sum(path.stat().st_size for path in PICTURES.glob("*.png")) / 1024
    print(f"{len(made)} pictures taken; docs/pictures holds {size:.0f} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
