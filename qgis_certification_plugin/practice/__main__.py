"""`python -m qgis_certification_plugin.practice`: the practice server as a process of its own.

Prints one line of JSON when it listens: its address and the people to sign in as.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from dataclasses import asdict
from datetime import date
from pathlib import Path

from .server import PracticeServer


def main(arguments: list[str] | None = None) -> int:
    """Serve until the process is told to end."""
    parser = argparse.ArgumentParser(prog="practice", description="A practice server.")
    parser.add_argument("--port", type=int, default=0, help="0 takes any free port")
    parser.add_argument("--data", type=Path, help="folder that keeps what was done")
    parser.add_argument("--scenario", default="default")
    parser.add_argument("--today", type=date.fromisoformat, help="the site's day, YYYY-MM-DD")
    parser.add_argument("--reset", action="store_true", help="begin anew in the folder")
    options = parser.parse_args(arguments)
    server = PracticeServer(options.data, options.scenario, options.port, options.today)
    if options.reset:
        server.reset()
    end = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda _number, _frame: end.set())
    with server:
        accounts = {name: asdict(account) for name, account in server.accounts.items()}
        sys.stdout.write(json.dumps({"url": server.url, "accounts": accounts}) + "\n")
        sys.stdout.flush()
        end.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
