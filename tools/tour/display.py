"""A screen that nobody looks at: Xvfb with a small window manager.

Without a window manager dialogs would have no frame, no place and no keyboard focus, and the
pictures would not show what a person sees.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

_READY_WITHIN = 30.0
_OPENBOX = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <placement><policy>Smart</policy><center>yes</center></placement>
  <theme><name>Clearlooks</name><titleLayout>NLIMC</titleLayout></theme>
  <desktops><number>1</number></desktops>
  <keyboard></keyboard>
  <mouse>
    <context name="Client">
      <mousebind button="Left" action="Press">
        <action name="Focus"/><action name="Raise"/>
      </mousebind>
    </context>
  </mouse>
</openbox_config>
"""


class DisplayError(Exception):
    """The virtual screen did not come up."""


class Display:
    """`with Display() as display:` a screen with a free number; both processes end with it."""

    def __init__(self, width: int = 1600, height: int = 1000) -> None:
        """Take the size of the screen in pixels."""
        self._size = f"{width}x{height}x24"
        self._processes: list[subprocess.Popen[bytes]] = []
        self._folder: Path | None = None
        self.name = ""

    def __enter__(self) -> Display:
        """Start the screen and wait until windows can be opened on it."""
        self._folder = Path(tempfile.mkdtemp(prefix="certification-display-"))
        try:
            self._start_screen()
            self._start_window_manager(self._folder)
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the window manager, then the screen."""
        self._stop()

    def picture(self, path: Path) -> bool:
        """Save what the screen shows now; False where that was impossible."""
        run = subprocess.run(
            ["import", "-display", self.name, "-window", "root", str(path)],
            capture_output=True,
            check=False,
            timeout=30,
        )
        return run.returncode == 0

    def _start_screen(self) -> None:
        # Xvfb picks a free number itself and tells it when it is ready: no race, no waiting.
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", self._size]
        command += ["-nolisten", "tcp", "-noreset", "-dpi", "96"]
        self._start(command, pass_fds=(writing,))
        os.close(writing)
        number = _read_line(reading)
        if not number:
            raise DisplayError("Xvfb did not tell its display number")
        self.name = f":{number}"

    def _start_window_manager(self, folder: Path) -> None:
        settings, ready = folder / "openbox.xml", folder / "ready"
        settings.write_text(_OPENBOX, encoding="utf-8")
        os.mkfifo(ready)
        reading = os.open(ready, os.O_RDONLY | os.O_NONBLOCK)
        tell = folder / "tell"
        tell.write_text(f"#!/bin/sh\necho ready > '{ready}'\n", encoding="utf-8")
        tell.chmod(0o700)
        environment = {**os.environ, "DISPLAY": self.name, "HOME": str(folder)}
        command = ["openbox", "--sm-disable", "--config-file", str(settings)]
        self._start([*command, "--startup", str(tell)], environment=environment)
        if _read_line(reading) != "ready":
            raise DisplayError("the window manager did not start")

    def _start(
        self,
        command: list[str],
        pass_fds: tuple[int, ...] = (),
        environment: dict[str, str] | None = None,
    ) -> None:
        self._processes.append(
            subprocess.Popen(
                command,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                stdin=subprocess.DEVNULL,
                pass_fds=pass_fds,
                env=environment,
                start_new_session=True,
            )
        )

    def _stop(self) -> None:
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._processes.clear()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def _read_line(descriptor: int) -> str:
    """Return the first line that arrives, without its end; "" when none comes in time."""
    with os.fdopen(descriptor, "rb", buffering=0) as pipe:
        ready, _, _ = select.select([pipe], [], [], _READY_WITHIN)
        return pipe.readline().decode("ascii").strip() if ready else ""
