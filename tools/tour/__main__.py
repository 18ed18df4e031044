"""`python -m tools.tour`: the main job in a real QGIS, by itself, with pictures."""

from __future__ import annotations

import argparse
import contextlib
import shutil
import sys
from dataclasses import asdict

from tools.package import zip_path
from tools.places import BUILD, ROOT
from tools.practice import PracticeError, PracticeServer, server_from_environment
from tools.profile import make_profile
from tools.tour.display import DisplayError
from tools.tour.launcher import Result, Step, run_qgis
from tools.tour.prepare import prepare

OUT = BUILD / "tour"
TIMEOUT = 900.0


def tour(language: str = "en") -> Result:
    """Run the tour against the server of the environment, else a practice server of our own."""
    with contextlib.ExitStack() as stack:
        server = server_from_environment()
        if server is None:
            shutil.rmtree(BUILD / "tour-practice", ignore_errors=True)
            server = stack.enter_context(PracticeServer(BUILD / "tour-practice"))
        profile = make_profile(
            BUILD / "tour-profile",
            server_url=server.url,
            language=language,
            archive=zip_path(),
        )
        print(f"The tour: {server.url}, pictures in {OUT.relative_to(ROOT)}/", flush=True)
        return run_qgis(
            ROOT / "tools" / "tour" / "steps.py",
            profile,
            out=OUT,
            given={**asdict(server), **prepare(server)},
            timeout=TIMEOUT,
            on_step=_print_step,
        )


def _print_step(step: Step) -> None:
    print(step.line(), flush=True)
    if step.failure:
        print(step.failure, flush=True)


def run_tour(language: str = "en") -> int:
    """Do the tour and tell how it went; return the exit code."""
    try:
        result = tour(language)
    except (DisplayError, PracticeError) as error:
        print(f"FAIL {error}")
        return 1
    total = f"{len(result.steps)} steps, {len(result.errors)} Python errors, {result.seconds:.0f} s"
    if result.ok:
        print(f"The tour is done: {total}.")
        return 0
    print(f"FAIL {result.why}: {total}. See {OUT.relative_to(ROOT)}/")
    for text in result.errors:
        print(text)
    return 1


def main() -> int:
    """Run, and return non-zero where anything went wrong."""
    parser = argparse.ArgumentParser(description="Do the main job in a real QGIS, by itself.")
    parser.add_argument("--language", default="en", help="the language of QGIS, for example nl")
    return run_tour(parser.parse_args().language)


if __name__ == "__main__":
    sys.exit(main())
