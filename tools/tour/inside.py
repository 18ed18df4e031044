"""Run inside QGIS (--code): drives the widgets through the steps, then leaves QGIS.

The steps run in a thread of their own, like a person in front of the screen: a dialog that
waits for an answer blocks the program's code, but not the person who will answer it.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import threading
import time
import traceback
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsProject, QgsProjectDirtyBlocker
from qgis.PyQt.QtWidgets import QApplication, QDialog
from qgis.utils import iface

from tools.tour.driver import DriveError, Driver
from tools.tour.hands import Hands
from tools.tour.widgets import tree

if TYPE_CHECKING:
    from tools.tour.recorder import Recorder


def load(path: Path) -> ModuleType:
    """Import the file that holds the steps."""
    spec = importlib.util.spec_from_file_location("certification_steps", path)
    if spec is None or spec.loader is None:
        raise DriveError(f"{path} cannot be imported")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


class Tour:
    """Runs STEPS of one script, tells the launcher of each, and stops at the first failure."""

    def __init__(self, job: dict[str, Any], recorder: Recorder) -> None:
        """Take the job that the launcher wrote."""
        self._job = job
        self._recorder = recorder
        self._out = Path(job["out"])
        self._driver = Driver(Hands(), recorder, self._out, job["given"])

    def start(self) -> None:
        """Begin once QGIS's event loop runs."""
        threading.Thread(target=self._run, name="person", daemon=True).start()

    def _run(self) -> None:
        ok = False
        try:
            self._driver.prepare()
            steps = load(Path(self._job["script"])).STEPS
            ok = all(self._step(number, step) for number, step in enumerate(steps, 1))
        except BaseException:  # noqa: BLE001  (nothing may keep QGIS open on a virtual screen)
            self._recorder.record_error(traceback.format_exc())
        finally:
            self._recorder.tell("finished", ok=ok, values=self._driver.values)
            self._leave()

    def _step(self, number: int, step: Any) -> bool:
        name = getattr(step, "step_name", step.__name__.replace("_", " "))
        began, errors_before = time.monotonic(), len(self._recorder.errors)
        self._recorder.tell("step-begins", number=number, name=name)
        figures, failure = "", ""
        try:
            figures = step(self._driver) or ""
        except Exception:  # noqa: BLE001  (whatever it was, it is this step's result)
            failure = traceback.format_exc()
        if not failure and len(self._recorder.errors) > errors_before:
            failure = "a Python error inside QGIS:\n" + self._recorder.errors[-1]
        seconds = time.monotonic() - began
        picture = self._picture(number, name, failed=bool(failure))
        self._recorder.tell(
            "step",
            number=number,
            name=name,
            ok=not failure,
            seconds=round(seconds, 3),
            figures=figures,
            failure=failure,
            picture=picture,
        )
        return not failure

    def _picture(self, number: int, name: str, *, failed: bool) -> str:
        plain = "".join(c if c.isalnum() else "-" for c in name.lower()).strip("-")
        path = self._out / f"{number:02d}-{plain}{'-FAILED' if failed else ''}.png"
        try:
            if failed:
                widgets = self._driver.call(tree)
                (self._out / "widgets.txt").write_text(widgets, encoding="utf-8")
            self._driver.picture(path, settled=not failed)
        except DriveError as error:
            self._recorder.tell("no-picture", name=name, why=str(error))
            return ""
        return path.name

    def _leave(self) -> None:
        try:
            self._driver.call(_close_dialogs)
            if not self._job["given"].get("leave_with_tasks", False):
                self._driver.call(QgsApplication.taskManager().cancelAll)
                # One that may finish its request does not end at once, and QGIS would ask about it.
                self._driver.wait_until(_no_task_runs, "the end of the tasks")
            self._driver.call(_leave_qgis, wait=False)
        except DriveError as error:
            # The interface hangs; the launcher takes a picture and ends the process.
            self._recorder.tell("hangs", why=str(error))


def _close_dialogs() -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    for window in reversed(QApplication.topLevelWidgets()):
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()


def _no_task_runs() -> bool:
    return not QgsApplication.taskManager().countActiveTasks()


def _leave_qgis() -> None:
    """Leave as by the menu, so that the plugin is unloaded; nothing of the project is kept."""
    project = QgsProject.instance()
    project.setDirty(False)
    blocker = QgsProjectDirtyBlocker(project)
    iface.actionExit().trigger()
    del blocker


def begin() -> None:
    """Read the job and start."""
    recorder = sys.modules["certification_recorder"]
    job = json.loads(Path(os.environ["CERTIFICATION_TOUR_JOB"]).read_text(encoding="utf-8"))
    tour = Tour(job, recorder)  # type: ignore[arg-type]
    recorder.tour = tour  # type: ignore[attr-defined]
    tour.start()


begin()
