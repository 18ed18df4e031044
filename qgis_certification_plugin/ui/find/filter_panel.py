"""The filters that open below the search: country, language, course, when, where, and marks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ...domain.catalogue import CourseState
from ...translation import translate
from ..flow import FlowLayout
from .choices import Choices
from .glyphs import mark_icon, state_icon
from .when import When
from .words import state_name

# In the order in which a learner cares.
STATES = (CourseState.UPCOMING, CourseState.RUNNING, CourseState.PAST)
PLACES = ("", "place", "online")
MARKS = ("new", "favourite")


class FilterPanel(QWidget):
    """Controls only: what they mean together is said in `filters`."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Let everything through."""
        super().__init__(parent)
        self.setObjectName("find_filter_panel")
        self._counts: dict[CourseState, int] = {}
        self.countries = Choices("find_countries", self)
        self.languages = Choices("find_languages", self)
        self.course_types = Choices("find_course_types", self)
        self.when = When(self)
        self.place = QComboBox(self)
        self.place.setObjectName("find_where")
        self.place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for place in PLACES:
            self.place.addItem("", place)
        self.states = {
            state: self._toggle(f"find_{state.value}", self.changed.emit) for state in STATES
        }
        self.marks = {mark: self._toggle(f"find_only_{mark}", self.changed.emit) for mark in MARKS}
        for control in (self.countries, self.languages, self.course_types, self.when):
            control.changed.connect(self.changed)
        self.place.currentIndexChanged.connect(self._tell)
        self._labels = [self._label(buddy) for buddy in self._with_labels()]
        self._lay_out()
        self.paint_shapes()

    def set_counts(self, counts: Mapping[CourseState, int]) -> None:
        """Show how many courses of each state the other filters let through."""
        self._counts = {state: counts.get(state, 0) for state in STATES}
        self._write_states()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        texts = (
            translate("Find", "Cou&ntry"),
            translate("Find", "&Language"),
            translate("Find", "Course t&ype"),
            translate("Find", "W&hen"),
            translate("Find", "Wh&ere"),
        )
        for label, text in zip(self._labels, texts):
            label.setText(text)
        for choices, everything, name, tip in (
            (
                self.countries,
                translate("Find", "All countries"),
                translate("Find", "Countries"),
                translate("Find", "Show courses of these countries only"),
            ),
            (
                self.languages,
                translate("Find", "All languages"),
                translate("Find", "Languages"),
                translate("Find", "Show courses in these languages only"),
            ),
            (
                self.course_types,
                translate("Find", "All course types"),
                translate("Find", "Course types"),
                translate("Find", "Show courses of these types only"),
            ),
        ):
            choices.setDefaultText(everything)
            choices.setAccessibleName(name)
            choices.setToolTip(tip)
        for row, text in enumerate(
            (
                translate("Find", "At a place or online"),
                translate("Find", "At a place"),
                translate("Find", "Online"),
            )
        ):
            self.place.setItemText(row, text)
        self.place.setAccessibleName(translate("Find", "Where"))
        self.place.setToolTip(translate("Find", "Show courses held at a place, or online"))
        for mark, text, tip in (
            ("new", translate("Find", "New"), translate("Find", "Not there at your last visit")),
            (
                "favourite",
                translate("Find", "Favourites"),
                translate("Find", "Only the courses that you marked"),
            ),
        ):
            self.marks[mark].setText(text)
            self.marks[mark].setAccessibleName(text)
            self.marks[mark].setToolTip(tip)
        self.when.retranslate()
        self._write_states()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (name given by Qt)
        """Draw the shapes in the colours that the theme has given the buttons by now."""
        super().showEvent(event)
        self.paint_shapes()

    def paint_shapes(self) -> None:
        """Draw the shapes of states and marks in the present colours."""
        for state, button in self.states.items():
            button.setIcon(state_icon(state, button.palette()))
        for mark, button in self.marks.items():
            button.setIcon(mark_icon(mark, button.palette()))

    def _with_labels(self) -> tuple[QWidget, ...]:
        return (
            self.countries, self.languages, self.course_types, self.when.preset, self.place
        )  # fmt: skip

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.setColumnStretch(1, 1)
        controls = (self.countries, self.languages, self.course_types, self.when, self.place)
        for row, (label, control) in enumerate(zip(self._labels, controls)):
            top = Qt.AlignmentFlag.AlignTop if control is self.when else Qt.AlignmentFlag(0)
            label.setMinimumHeight(self.place.sizeHint().height())
            grid.addWidget(label, row, 0, top)
            grid.addWidget(control, row, 1)
        toggles = FlowLayout()
        for button in (*self.states.values(), *self.marks.values()):
            toggles.addWidget(button)
        grid.addLayout(toggles, len(controls), 0, 1, 2)

    def _label(self, buddy: QWidget) -> QLabel:
        label = QLabel(self)
        label.setBuddy(buddy)
        return label

    def _toggle(self, name: str, told: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.toggled.connect(lambda _checked: told())
        return button

    def _write_states(self) -> None:
        for state, button in self.states.items():
            count = self._counts.get(state)
            name = state_name(state)
            shown = "" if count is None else self.locale().toString(count)
            button.setText(f"{name} {shown}".rstrip())
            button.setAccessibleName(name)
            button.setAccessibleDescription(
                "" if count is None else translate("Find", "%n course(s)", n=count)
            )

    def _tell(self, *_: object) -> None:
        self.changed.emit()
