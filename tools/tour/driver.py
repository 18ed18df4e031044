"""A person in front of QGIS, for scripts: looks, clicks, types, pastes, waits.

Its methods are called from a thread that is not the interface thread (see inside.py). Every
act waits until its target is there, enabled and not covered, for at most `timeout` seconds.
A target is a widget or its name: object name, accessible name, or the text on it.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, Union, cast

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QMenu, QTabBar, QTabWidget, QWidget
from qgis.utils import iface, plugins

from tools.tour import input as act
from tools.tour import widgets
from tools.tour.heartbeat import Heartbeat
from tools.tour.widgets import NotThere

if TYPE_CHECKING:
    from tools.tour.hands import Hands
    from tools.tour.recorder import Recorder

T = TypeVar("T")
Target = Union[str, QWidget]
_LOOK_AGAIN = 0.05
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


class DriveError(Exception):
    """What was wanted did not happen in time, or the interface did not answer."""


def step(name: str) -> Callable[[Callable[[Driver], str | None]], Callable[[Driver], str | None]]:
    """Give a step the name that people read in the summary."""

    def named(function: Callable[[Driver], str | None]) -> Callable[[Driver], str | None]:
        function.step_name = name  # type: ignore[attr-defined]
        return function

    return named


class Driver:
    """Acts on QGIS as a person would.

    `given` is what the launcher handed in (server url, accounts); what is put into `values`
    goes back to it. `recorder` holds Python errors, log messages and requests so far.
    """

    def __init__(self, hands: Hands, recorder: Recorder, out: Path, given: dict[str, Any]) -> None:
        """Made by inside.py on the interface thread."""
        self._hands = hands
        self.recorder = recorder
        self.out = out
        self.given = given
        self.values: dict[str, Any] = {}

    # -------------------------------------------------------------- QGIS itself

    def prepare(self) -> None:
        """Wait for the main window and give it the whole screen."""
        self.wait_until(lambda: iface.mainWindow().isVisible(), "the main window")
        self.call(iface.mainWindow().showMaximized)
        self.wait_until(
            lambda: QApplication.activeWindow() is not None, "a window with the keyboard"
        )

    def plugin(self, name: str) -> Any:
        """Return the running plugin object; raises DriveError where QGIS did not load it."""
        if name not in plugins:
            raise DriveError(f"QGIS did not load {name}; it loaded {sorted(plugins)}")
        return plugins[name]

    def call(self, action: Callable[[], T], timeout: float = 15.0, *, wait: bool = True) -> T:
        """Run an action on the interface thread and return its result.

        Without `wait` it is only queued (for what may open a dialog or end QGIS).
        """
        future = self._hands.ask(action)
        if not wait:
            return cast("T", None)
        return cast("T", self._result(future, timeout))

    def die(self) -> None:
        """End QGIS as a crash or a power cut would."""
        self.recorder.tell("killed")
        os.kill(os.getpid(), signal.SIGKILL)

    # -------------------------------------------------------------- looking

    def wait_until(
        self, condition: Callable[[], Any], what: str = "", timeout: float = 20.0
    ) -> Any:
        """Ask on the interface thread until the condition is true; return what it returned."""
        end = time.monotonic() + timeout
        reason = ""
        while True:
            try:
                seen = self.call(condition)
                if seen:
                    return seen
            except NotThere as error:
                reason = str(error)
            if time.monotonic() > end:
                raise DriveError(f"waited {timeout:.0f} s in vain for {what or reason}. {reason}")
            self.pause(_LOOK_AGAIN)

    def find(
        self,
        target: Target,
        within: Target | None = None,
        kind: type[Any] = QWidget,
        timeout: float = 10.0,
    ) -> Any:
        """Return a visible widget, waiting for it."""
        if not isinstance(target, str):
            return target
        root = self.find(within) if within is not None else None
        return self.wait_until(
            lambda: widgets.find(target, root, kind), f"{kind.__name__} {target!r}", timeout
        )

    def window(self, title: str, timeout: float = 10.0) -> Any:
        """Return the window whose title holds `title`, waiting for it."""
        return self.wait_until(lambda: widgets.window(title), f"window {title!r}", timeout)

    def shows(self, target: str, within: Target | None = None) -> bool:
        """Tell whether such a widget is visible now."""
        root = self.find(within) if within is not None else None

        def look() -> bool:
            try:
                widgets.find(target, root)
            except NotThere:
                return False
            return True

        return self.call(look)

    def text(self, target: Target, within: Target | None = None) -> str:
        """Return what a person reads in the widget."""
        widget = self.find(target, within)
        return self.call(lambda: widgets.text_of(widget))

    def rows(self, view: Target, within: Target | None = None) -> list[list[str]]:
        """Return the texts of all rows of a table, list or tree (first level)."""
        widget = self.find(view, within)
        return self.call(lambda: widgets.rows_of(widget))

    def wait_for_text(
        self, target: Target, part: str, within: Target | None = None, timeout: float = 20.0
    ) -> str:
        """Wait until the widget's text holds `part`; return the whole text."""
        widget = self.find(target, within)

        def look() -> str:
            text = widgets.text_of(widget)
            return text if part in text else ""

        seen = self.wait_until(look, f"{part!r} in {target!r}", timeout)
        return str(seen)

    # -------------------------------------------------------------- acting

    def click(
        self,
        target: Target,
        within: Target | None = None,
        *,
        at: QPoint | None = None,
        button: Qt.MouseButton = _LEFT,
        modifiers: Qt.KeyboardModifier = _NONE,
        double: bool = False,
        timeout: float = 10.0,
    ) -> None:
        """Click the widget in its middle, or `at` a point of its own coordinates."""
        widget = self.find(target, within, timeout=timeout)
        end = time.monotonic() + timeout
        while not self._reached(widget, at, button, modifiers, double, final=_past(end)):
            self.pause(_LOOK_AGAIN)

    def _reached(
        self,
        widget: QWidget,
        at: QPoint | None,
        button: Qt.MouseButton,
        modifiers: Qt.KeyboardModifier,
        double: bool,
        *,
        final: bool,
    ) -> bool:
        try:
            # Two acts: moving the pointer lets Qt handle events, so its answer proves nothing.
            self._act(lambda: act.hover(widget, at))
            self._act(lambda: act.click(widget, at, button, modifiers, double=double))
        except NotThere as error:
            if final:
                raise DriveError(f"could not click: {error}") from error
            return False
        return True

    def click_cell(
        self,
        view: Target,
        row: int | str,
        column: int = 0,
        *,
        within: Target | None = None,
        double: bool = False,
        box: bool = False,
        modifiers: Qt.KeyboardModifier = _NONE,
    ) -> None:
        """Click a cell; `row` is a number or a text in it. `box` means the cell's tick box."""
        widget = self.find(view, within)

        def place() -> QPoint:
            number = row if isinstance(row, int) else widgets.row_with(widget, row)
            middle = widgets.cell_point(widget, number, column)
            return act.tick_box(widget, middle) if box else middle

        point = self.wait_until(place, f"cell {row!r}, {column}")
        self.click(widget.viewport(), at=point, double=double, modifiers=modifiers)

    def choose(self, combo: Target, entry: str, within: Target | None = None) -> None:
        """Open a drop-down list and click an entry."""
        box = self.find(combo, within, QComboBox)
        self.wait_until(lambda: box.findText(entry) >= 0, f"{entry!r} in the list {combo!r}")
        if self.call(lambda: box.currentText() == entry):
            return
        self.click(box)
        self.wait_until(lambda: box.view().isVisible(), "the opened list")
        # Right after the press that opened it, the list takes no click near that place.
        self.pause(QApplication.doubleClickInterval() / 1000 + 0.1)
        self.click_cell(box.view(), self.call(lambda: box.findText(entry)), box.modelColumn())
        self.wait_until(lambda: box.currentText() == entry, f"{entry!r} chosen in {combo!r}")

    def tab(self, tabs: Target, label: str, within: Target | None = None) -> None:
        """Click the tab with this label."""
        widget = self.find(tabs, within)
        bar = widget.tabBar() if isinstance(widget, QTabWidget) else widget
        if not isinstance(bar, QTabBar):
            raise DriveError(f"{tabs!r} has no tabs")
        self.click(bar, at=self.wait_until(lambda: widgets.tab_point(bar, label)))

    def menu(self, *labels: str) -> None:
        """Open a menu of the main window and click down to an entry: menu("Web", "…")."""
        bar = iface.mainWindow().menuBar()
        self._click_action(bar, labels[0])
        for label in labels[1:]:
            self.menu_entry(label)

    def menu_entry(self, label: str) -> None:
        """Click an entry of the menu that is open now."""
        opened = self.wait_until(lambda: _opened_menu(label), f"a menu with {label!r}")
        self._click_action(opened, label)

    def type(self, text: str, into: Target | None = None, within: Target | None = None) -> None:
        """Type at the keyboard; with `into` click there first and replace what it holds."""
        if into is not None:
            self.click(into, within)
            self.press("Ctrl+A")
            if not text:
                self.press("Delete")
        for letter in text:
            self._act(lambda letter=letter: act.type_letter(letter))  # type: ignore[misc]

    def press(self, keys: str) -> None:
        """Press one combination of keys: "Ctrl+V", "Return", "Tab"."""
        self._act(lambda: act.press(keys))

    def paste(self, text: str, into: Target | None = None, within: Target | None = None) -> None:
        """Put the text into the clipboard and press Ctrl+V."""
        if into is not None:
            self.click(into, within)
        self.call(lambda: QGuiApplication.clipboard().setText(text))
        self.press("Ctrl+V")

    # -------------------------------------------------------------- recording

    def picture(self, path: Path, *, of: Target | None = None, settled: bool = True) -> Path:
        """Save what the screen shows, or only where a widget is (a window with its frame).

        `settled` waits for the map to be drawn.
        """
        shown = self.find(of) if of is not None else None
        self.pause(0.2)  # for the painting of the last change
        if settled:
            canvas = iface.mapCanvas()
            self.wait_until(lambda: not canvas.isDrawing(), "the map to be drawn", 60)
            self.pause(0.1)
        screen = QGuiApplication.primaryScreen()

        def grab() -> bool:
            area = widgets.place(shown) if shown is not None else screen.geometry()
            area = area.intersected(screen.geometry())
            part = (area.x(), area.y(), area.width(), area.height())
            return bool(screen.grabWindow(0, *part).save(str(path)))

        if not self.call(grab):
            raise DriveError(f"could not write {path}")
        return path

    @contextmanager
    def heartbeat(self) -> Iterator[Heartbeat]:
        """Measure how long the interface thread is blocked at most: `.longest_ms`."""
        beat = self.call(Heartbeat)
        try:
            yield beat
        finally:
            self.call(beat.stop)

    def pause(self, seconds: float) -> None:
        """Let the interface go on by itself for a moment."""
        threading.Event().wait(seconds)

    # -------------------------------------------------------------- inside

    def _act(self, action: Callable[[], None]) -> None:
        """Do something that may open a dialog and so return only when that is closed.

        The question that is queued behind it is answered either when the act is done or by
        the event loop of the dialog that it opened.
        """
        done = self._hands.ask(action)
        self._result(self._hands.ask(lambda: None), 30)
        if done.done():
            done.result()

    def _result(self, future: Future[Any], timeout: float) -> Any:
        try:
            return future.result(timeout)
        except FutureTimeoutError as error:
            if future.done():
                raise
            raise DriveError(f"QGIS's interface did not answer for {timeout:.0f} s") from error

    def _click_action(self, holder: Any, label: str) -> None:
        def place() -> QPoint:
            action = widgets.action_named(holder.actions(), label)
            return cast("QPoint", holder.actionGeometry(action).center())

        self.click(holder, at=self.wait_until(place, f"entry {label!r}"))


def _past(end: float) -> bool:
    return time.monotonic() > end


def _opened_menu(label: str) -> QMenu:
    for candidate in widgets.windows():
        if isinstance(candidate, QMenu):
            try:
                widgets.action_named(candidate.actions(), label)
            except NotThere:
                continue
            return candidate
    raise NotThere(f"no open menu has {label!r}")
