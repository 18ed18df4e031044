"""Starts a real QGIS with a script inside it and reports what happened.

Nothing of it waits for a fixed time, and QGIS is gone when `run_qgis` returns, however it
ended.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tools.places import ROOT
from tools.profile import Profile
from tools.tour.display import Display

_HERE = Path(__file__).resolve().parent
_STARTS_WITHIN = 120.0
_LEAVES_WITHIN = 40.0
_KILLED_CODES = {-signal.SIGKILL, 128 + signal.SIGKILL}


@dataclass
class Step:
    """One step as it went; `picture` is a file name in the result's folder."""

    number: int
    name: str
    ok: bool
    seconds: float
    figures: str = ""
    failure: str = ""
    picture: str = ""

    def line(self) -> str:
        """Return the summary line for people."""
        state = "ok  " if self.ok else "FAIL"
        line = f"{state} {self.number:02d} {self.name}  ({self.seconds:.1f} s)  {self.figures}"
        return line.rstrip()


@dataclass
class Result:
    """How one run of QGIS went.

    `messages` are (tag, level, text) of QGIS's log, `requests` the addresses it asked for,
    `errors` the Python errors that nobody handled. `why` says in words what made it fail.
    `leaving` are the seconds from the last step to the end of the process.
    """

    out: Path
    ok: bool = False
    why: str = ""
    killed: bool = False
    exit_code: int | None = None
    seconds: float = 0.0
    steps: list[Step] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    messages: list[tuple[str, str, str]] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    finished: bool | None = None
    leaving: float = 0.0

    def write(self) -> Path:
        """Write summary.json and messages.log into the folder; return the summary's path."""
        path = self.out / "summary.json"
        summary = {**asdict(self), "out": str(self.out.name)}
        path.write_text(json.dumps(summary, indent=1, ensure_ascii=False), encoding="utf-8")
        lines = [f"[{tag}] {level}: {text}\n" for tag, level, text in self.messages]
        (self.out / "messages.log").write_text("".join(lines), encoding="utf-8")
        trouble = [step.failure for step in self.steps if step.failure] + self.errors
        if trouble:
            (self.out / "traceback.txt").write_text("\n".join(trouble), encoding="utf-8")
        return path


def run_qgis(
    script: Path,
    profile: Profile,
    *,
    out: Path,
    lang: str | None = None,
    given: dict[str, Any] | None = None,
    env: dict[str, str] | None = None,
    timeout: float = 300.0,
    on_step: Callable[[Step], None] | None = None,
    kill_when: Callable[[], bool] | None = None,
    display: Display | None = None,
) -> Result:
    """Run QGIS with the profile and let it do the STEPS of `script`.

    `lang` is set in the profile first. `given` reaches the steps as `driver.given`. `env` is
    added to QGIS's environment. With `leave_with_tasks` in `given`, tasks are not cancelled
    before QGIS is left. After `timeout` seconds QGIS is ended. `kill_when` is asked
    all the time; once it is true QGIS is killed as by a power cut (`result.killed`).
    Pictures, summary.json, messages.log, qgis.log and on failure traceback.txt, widgets.txt
    and stacks.txt are in `out`, which is emptied first.
    """
    if out.exists():
        shutil.rmtree(out)
    out.mkdir(parents=True)
    if lang is not None:
        profile.speak(lang)
    with contextlib.ExitStack() as stack:
        screen = display if display is not None else stack.enter_context(Display())
        run = _Run(profile, screen, Result(out), timeout, on_step, kill_when)
        run.go(script, given or {}, env or {})
    run.result.write()
    return run.result


class _Run:
    """One process of QGIS, from its start to its end."""

    def __init__(
        self,
        profile: Profile,
        display: Display,
        result: Result,
        timeout: float,
        on_step: Callable[[Step], None] | None,
        kill_when: Callable[[], bool] | None,
    ) -> None:
        self.result = result
        self._profile = profile
        self._display = display
        self._timeout = timeout
        self._on_step = on_step
        self._kill_when = kill_when
        self._events: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._running = ""
        self._finished_at: float | None = None

    def go(self, script: Path, given: dict[str, Any], env: dict[str, str]) -> None:
        """Start, follow, end, judge."""
        began = time.monotonic()
        job = self.result.out / "job.json"
        job.write_text(
            json.dumps({"script": str(script), "out": str(self.result.out), "given": given}),
            encoding="utf-8",
        )
        reading, writing = os.pipe()
        with (self.result.out / "qgis.log").open("wb") as log:
            process = subprocess.Popen(
                _command(self._profile),
                env=_environment(self._profile, self._display, job, writing, env),
                stdout=log,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                pass_fds=(writing,),
                start_new_session=True,
            )
        os.close(writing)
        threading.Thread(target=self._listen, args=(reading,), daemon=True).start()
        try:
            self._follow(process, began)
        finally:
            _end(process)
        job.unlink()  # it holds the accounts' passwords
        self.result.exit_code = process.returncode
        self.result.seconds = round(time.monotonic() - began, 3)
        self._judge()

    def _listen(self, descriptor: int) -> None:
        with os.fdopen(descriptor, encoding="utf-8", errors="replace") as pipe:
            for line in pipe:
                # A process that is killed leaves half a line.
                with contextlib.suppress(ValueError):
                    self._events.put(json.loads(line))
        self._events.put(None)

    def _follow(self, process: subprocess.Popen[bytes], began: float) -> None:
        deadline = began + min(self._timeout, _STARTS_WITHIN)
        started = leaving = False
        while True:
            with contextlib.suppress(queue.Empty):
                event = self._events.get(timeout=0.05)
                if event is None:
                    break
                self._take(event)
                if event["event"] == "step-begins" and not started:
                    started = True
                    deadline = began + self._timeout
                if event["event"] in {"finished", "hangs"} and not leaving:
                    leaving = True
                    deadline = min(deadline, time.monotonic() + _LEAVES_WITHIN)
                continue
            if process.poll() is not None and self._events.empty():
                break
            if self._kill_when is not None and self._kill_when():
                self._kill_when = None
                _kill(process)
            if time.monotonic() > deadline:
                self._give_up(process)
                return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(10)
        if self._finished_at is not None:
            self.result.leaving = round(time.monotonic() - self._finished_at, 3)

    def _take(self, event: dict[str, Any]) -> None:
        kind = event["event"]
        result = self.result
        if kind == "step":
            step = Step(**{k: v for k, v in event.items() if k != "event"})
            self._running = ""
            result.steps.append(step)
            if self._on_step is not None:
                self._on_step(step)
        elif kind == "step-begins":
            self._running = f"{event['number']:02d} {event['name']}"
        elif kind == "error":
            result.errors.append(event["text"])
        elif kind == "message":
            result.messages.append((event["tag"], event["level"], event["text"]))
        elif kind == "request":
            result.requests.append(event["url"])
        elif kind == "killed":
            result.killed = True
        elif kind == "finished":
            result.finished = event["ok"]
            result.values = event["values"]
            self._finished_at = time.monotonic()

    def _give_up(self, process: subprocess.Popen[bytes]) -> None:
        doing = f"in step {self._running}" if self._running else "while starting or leaving"
        self.result.why = f"QGIS did not get on within the time, {doing}"
        self._display.picture(self.result.out / "hanging-FAILED.png")
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGUSR1)  # writes stacks.txt
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(2)

    def _judge(self) -> None:
        result = self.result
        result.killed = result.killed or (
            result.exit_code in _KILLED_CODES and not result.why and result.finished is None
        )
        if result.why:
            return
        failed = [step for step in result.steps if not step.ok]
        if failed:
            result.why = f"step {failed[0].number:02d} {failed[0].name} failed"
        elif result.killed:
            result.why = "QGIS was killed"
        elif result.errors:
            result.why = "a Python error inside QGIS"
        elif not result.finished:
            result.why = f"QGIS ended before the steps were done (exit code {result.exit_code})"
        elif result.exit_code != 0:
            result.why = f"QGIS left with exit code {result.exit_code}"
        result.ok = not result.why


def _command(profile: Profile) -> list[str]:
    return [
        os.environ.get("QGIS_BINARY", "qgis"),
        "--profiles-path",
        str(profile.path),
        "--profile",
        profile.name,
        "--nologo",
        "--noversioncheck",
        "--code",
        str(_HERE / "inside.py"),
    ]


def _environment(
    profile: Profile, display: Display, job: Path, pipe: int, extra: dict[str, str]
) -> dict[str, str]:
    home = profile.path / "home"
    runtime = profile.path / "runtime"
    for folder in (home, runtime):
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
    environment = {
        key: value
        for key, value in os.environ.items()
        # What belongs to another screen, another Python or another session's bus.
        if not key.startswith(("QT_", "PYTHON", "VIRTUAL_ENV", "WAYLAND", "DBUS_", "XDG_"))
    }
    return {
        **environment,
        "DISPLAY": display.name,
        "QT_QPA_PLATFORM": "xcb",
        "NO_AT_BRIDGE": "1",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "LC_ALL": "C.UTF-8",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "QGIS_AUTH_PASSWORD_FILE": str(profile.password_file),
        "PYQGIS_STARTUP": str(_HERE / "early.py"),
        "CERTIFICATION_TOUR_ROOT": str(ROOT),
        "CERTIFICATION_TOUR_OUT": str(job.parent),
        "CERTIFICATION_TOUR_JOB": str(job),
        "CERTIFICATION_TOUR_PIPE": str(pipe),
        **extra,
    }


def _kill(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Make sure that nothing of it is left, its children included."""
    _kill(process)
    process.wait()
