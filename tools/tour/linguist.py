"""The picture of Qt Linguist for translators: a text with a mistake, and what it says of it."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import tempfile
import time
from ctypes.util import find_library
from pathlib import Path
from typing import Any

from tools.places import NAME, PACKAGE
from tools.tour.display import Display
from tools.translations import file_of

PICTURE = "linguist"
_LINGUIST = ("linguist", "/usr/lib/qt5/bin/linguist")
_SIZE = (1240, 860)
_TEXT = "Issue %n Certificate(s) for {amount}"
_RIGHT, _WRONG = "%n certificaten", "Certificaten"
_STARTS_WITHIN = 6.0  # seconds; Linguist does not tell when it is ready
# Between the lists above and the fields below, and how far it is drawn up.
_EDGE, _HIGHER = (750, 609), 335


def take(into: Path) -> Path:
    """Take the picture. Raises RuntimeError where a program for it is missing."""
    program = next(filter(None, map(shutil.which, _LINGUIST)), None)
    if program is None or shutil.which("import") is None:
        raise RuntimeError("linguist (qttools5-dev-tools) or import (ImageMagick) is missing")
    target = into / f"{PICTURE}.png"
    with tempfile.TemporaryDirectory() as home, Display(*_SIZE) as display:
        # The sources are where the file says: beside its folder.
        folder = Path(home) / "plugin" / "i18n"
        folder.mkdir(parents=True)
        (folder.parent / NAME).symlink_to(PACKAGE)
        file = folder / file_of("nl").name
        file.write_text(_with_a_mistake(file_of("nl").read_text(encoding="utf-8")), "utf-8")
        environment = {**os.environ, "DISPLAY": display.name, "HOME": home, "LC_ALL": "C.UTF-8"}
        environment["QT_QPA_PLATFORM"] = "xcb"
        command = [program, f"i18n/{file.name}", "-geometry", f"{_SIZE[0] - 2}x{_SIZE[1] - 22}+0+0"]
        running = subprocess.Popen(command, env=environment, cwd=folder.parent)
        try:
            time.sleep(_STARTS_WITHIN)
            hands = _Hands(display.name)
            hands.press("Control_L", "j")  # to the next text that is not finished
            hands.drag(*_EDGE, _HIGHER)
            shot = ["import", "-display", display.name, "-window", "root", str(target)]
            subprocess.run(shot, check=True, timeout=60)
        finally:
            running.terminate()
            running.wait()
    return target


def _with_a_mistake(text: str) -> str:
    before, source, after = text.partition(f"<source>{_TEXT}</source>")
    after = after.replace("<translation>", '<translation type="unfinished">', 1)
    return before + source + after.replace(_RIGHT, _WRONG, 1)


class _Hands:
    """Keyboard and mouse of a screen, by the extension XTEST."""

    def __init__(self, display: str) -> None:
        self._x: Any = ctypes.CDLL(find_library("X11") or "libX11.so.6")
        self._test: Any = ctypes.CDLL(find_library("Xtst") or "libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))

    def press(self, *names: str) -> None:
        signs = [self._x.XStringToKeysym(name.encode()) for name in names]
        keys = [self._x.XKeysymToKeycode(self._display, sign) for sign in signs]
        for key, down in [*((key, 1) for key in keys), *((key, 0) for key in reversed(keys))]:
            self._test.XTestFakeKeyEvent(self._display, key, down, 0)
        self._wait(1.0)

    def drag(self, x: int, y: int, to: int) -> None:
        for height in (y, *range(y, to, -12)):
            self._test.XTestFakeMotionEvent(self._display, -1, x, height, 0)
            self._wait(0.1)
            self._test.XTestFakeButtonEvent(self._display, 1, 1, 0)
        self._test.XTestFakeButtonEvent(self._display, 1, 0, 0)
        self._wait(1.0)

    def _wait(self, seconds: float) -> None:
        self._x.XFlush(self._display)
        time.sleep(seconds)
