"""A run that rests before it is finished: how far it came, and what can be done with the rest."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...domain.issuing import Run, Stop
from ...translation import translate
from .bars import NoticeBar
from .reports import interrupted_sentence
from .sentences import describe_stop
from .steps import Interrupted, summary, why_it_rests
from .work import Busy, CourseWork


class InterruptedNotice(QObject):
    """Looks after the strip that offers to continue."""

    continue_wanted = pyqtSignal()

    def __init__(self, work: CourseWork, bar: NoticeBar, window: QWidget) -> None:
        """Work in a window."""
        super().__init__(window)
        self._work = work
        self._bar = bar
        self._state: Interrupted | None = None
        self._reason = Stop.FINISHED
        go_on, let_go = bar.buttons
        go_on.clicked.connect(self.continue_wanted)
        let_go.clicked.connect(work.let_go)
        work.busy_changed.connect(self.show)

    @property
    def is_pending(self) -> bool:
        """Whether there is a rest that has to be continued or let go first."""
        return self._state is not None

    @property
    def rest(self) -> tuple[tuple[int, int], ...]:
        """What may still have to be sent: (attendee, certificate type)."""
        return self._state.rest if self._state is not None else ()

    def found(self, state: Interrupted | None) -> None:
        """Show what an earlier QGIS left behind, if anything."""
        self._state, self._reason = state, Stop.FINISHED
        self.show()

    def rests(self, runs: Sequence[Run]) -> None:
        """Show how far a run came that rests now; nothing when it is finished."""
        self._reason = why_it_rests(runs)
        self._state = None if self._reason is Stop.FINISHED else summary(runs)
        self.show()

    def show(self) -> None:
        """Say it in the language that QGIS has now."""
        go_on, let_go = self._bar.buttons
        go_on.setText(translate("InterruptedNotice", "Continue…"))
        let_go.setText(translate("InterruptedNotice", "Let It Go"))
        let_go.setToolTip(
            translate(
                "InterruptedNotice",
                "Issue nothing more of it. Certificates that exist stay as they are.",
            )
        )
        for button in self._bar.buttons:
            button.setEnabled(self._work.busy is Busy.NOTHING)
        if self._state is None or self._work.busy is Busy.ISSUING:
            self._bar.say("")
            return
        # That the session has ended stands in a strip of its own.
        reason = "" if self._reason is Stop.SIGNED_OUT else describe_stop(self._reason)
        self._bar.say(f"{interrupted_sentence(self._state)} {reason}".strip())
