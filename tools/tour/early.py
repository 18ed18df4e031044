"""Run by QGIS (PYQGIS_STARTUP) before the plugins are loaded: puts the recorder in place."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
from pathlib import Path

# QGIS runs this file more than once; the recorder takes the variable away.
if "CERTIFICATION_TOUR_PIPE" in os.environ:
    # Behind QGIS's own places: the plugin has to come from the profile, not from the checkout.
    behind = max((n for n, p in enumerate(sys.path) if p.endswith("plugins")), default=-1) + 1
    sys.path.insert(behind, os.environ["CERTIFICATION_TOUR_ROOT"])
    # The launcher asks with this signal where every thread stands, before it ends a hanging QGIS.
    stacks = Path(os.environ["CERTIFICATION_TOUR_OUT"], "stacks.txt").open("w")  # noqa: SIM115
    faulthandler.register(signal.SIGUSR1, file=stacks, all_threads=True)

    from tools.tour import recorder

    sys.modules["certification_recorder"] = recorder.start()  # type: ignore[assignment]
