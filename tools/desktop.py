"""Opens QGIS Desktop with the plugin and a practice server: `make run` and `make dev`.

Without a screen to open it on, the tour does the main job by itself instead.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import subprocess
import sys

from tools.package import zip_path
from tools.places import BUILD, ROOT
from tools.practice import PracticeError, PracticeServer, Server, server_from_environment
from tools.profile import Profile, make_profile
from tools.tour.__main__ import run_tour

_WHO = {
    "owner": "owns an organisation and has credits",
    "owner_without_credits": "owns an organisation, has no credits",
    "convener": "only convenes courses",
    "outsider": "is signed in without any right",
}


def has_screen() -> bool:
    """Tell whether there is a screen for a person to look at."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_qgis(profile: Profile) -> int:
    """Open QGIS with the profile and wait until the person closes it."""
    environment = {
        key: value
        for key, value in os.environ.items()
        # QGIS brings its own Python; an activated environment would confuse it.
        if not key.startswith(("PYTHON", "VIRTUAL_ENV"))
    }
    command = [os.environ.get("QGIS_BINARY", "qgis")]
    command += ["--profiles-path", str(profile.path), "--profile", profile.name]
    return subprocess.run(
        [*command, "--nologo", "--noversioncheck"], env=environment, check=False
    ).returncode


def introduce(server: Server) -> None:
    """Print where the server is and who may sign in there."""
    kind = "The practice server" if server.ours else "The server"
    print(f"{kind} is at {server.url}. Sign in as one of:")
    for role, account in server.accounts.items():
        who = _WHO.get(role, role.replace("_", " "))
        password = account["password"] if server.ours else "(as you set it)"
        print(f"  {account['username']:14} {password:20} {who}")
    print("Close QGIS to end.", flush=True)


def main() -> int:
    """Open QGIS, or do the tour where nobody could see it."""
    parser = argparse.ArgumentParser(description="Open QGIS with the plugin.")
    parser.add_argument(
        "--linked", action="store_true", help="link the working tree, keep the profile"
    )
    parser.add_argument("--language", default="en", help="the language of QGIS, for example nl")
    options = parser.parse_args()
    if not has_screen():
        if options.linked:
            print("There is no screen (DISPLAY, WAYLAND_DISPLAY) to open QGIS on.", file=sys.stderr)
            return 1
        print("There is no screen here: QGIS does the main job by itself on a virtual one.")
        return run_tour(options.language)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the server ends too
    try:
        with contextlib.ExitStack() as stack:
            server = server_from_environment()
            if server is None:
                server = stack.enter_context(PracticeServer(BUILD / "practice"))
            profile = make_profile(
                BUILD / ("dev" if options.linked else "run"),
                server_url=server.url,
                language=options.language,
                archive=None if options.linked else zip_path(),
                dock_open=True,
                fresh=not options.linked,
            )
            introduce(server)
            if options.linked:
                print(f"The profile links {ROOT}; reload the plugin after a change.")
            return open_qgis(profile)
    except PracticeError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
