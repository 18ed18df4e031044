"""What the learner looks for: words, countries, and when."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.gui import QgsCheckableComboBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.catalogue import CourseFilter, CourseState
from ...translation import translate
from ..flow import FlowLayout
from ..icons import theme_icon
from .chips import Chips
from .glyphs import state_icon
from .words import state_name

# In the order in which a learner cares.
STATES = (CourseState.UPCOMING, CourseState.RUNNING, CourseState.PAST)


class Filters(QWidget):
    """Search, countries, states, and a chip for everything that is in force."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Let everything through."""
        super().__init__(parent)
        self.setObjectName("find_filters")
        self._names: dict[str, str] = {}
        self._counts: dict[CourseState, int] = {}
        self._quiet = False
        self.search = QgsFilterLineEdit(self)
        self.search.setObjectName("find_search")
        self.search.setShowSearchIcon(True)
        self.search.textChanged.connect(self._tell)
        self.more = QToolButton(self)
        self.more.setObjectName("find_more")
        self.more.setIcon(theme_icon("mActionFilter2"))
        self.more.setCheckable(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._panel = QWidget(self)
        self._panel.setObjectName("find_filter_panel")
        self._panel.hide()
        self.more.toggled.connect(self._panel.setVisible)
        self.countries = QgsCheckableComboBox(self._panel)
        self.countries.setObjectName("find_countries")
        self.countries.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.countries.setMinimumContentsLength(6)
        self.countries.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Its own signal does not tell of a country checked with the keyboard.
        self.countries.model().dataChanged.connect(self._tell)
        self._countries_label = QLabel(self._panel)
        self._countries_label.setBuddy(self.countries)
        self.states = {state: self._state_button(state) for state in STATES}
        self.chips = Chips(self)
        self.chips.removed.connect(self._remove)
        self.chips.cleared.connect(self.clear)
        self._lay_out()
        self.retranslate()

    def current(self) -> CourseFilter:
        """Return what the learner looks for now."""
        return CourseFilter(
            text=self.search.text(),
            countries=frozenset(self._checked_countries()),
            states=frozenset(s for s, button in self.states.items() if button.isChecked()),
        )

    def clear(self) -> None:
        """Let everything through again."""
        self._quiet = True
        self.search.clear()
        self.countries.deselectAllOptions()
        for button in self.states.values():
            button.setChecked(False)
        self._quiet = False
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def set_countries(self, names: Mapping[str, str]) -> None:
        """Offer these countries (ISO code to name), those chosen before still chosen."""
        chosen = set(self._checked_countries())
        self._names = dict(names)
        self._quiet = True
        self.countries.clear()
        for code, name in sorted(names.items(), key=lambda pair: pair[1].casefold()):
            state = Qt.CheckState.Checked if code in chosen else Qt.CheckState.Unchecked
            self.countries.addItemWithCheckState(name, state, code)
        self._quiet = False

    def set_counts(self, counts: Mapping[CourseState, int]) -> None:
        """Show how many courses of each state the other filters let through."""
        self._counts = {state: counts.get(state, 0) for state in STATES}
        self._write_states()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.search.setPlaceholderText(translate("Find", "Course, place, organisation…"))
        self.search.setAccessibleName(translate("Find", "Search courses"))
        self.search.setToolTip(
            translate("Find", "Shows the courses that have all these words, in any order")
        )
        self.more.setText(translate("Find", "Filters"))
        self.more.setAccessibleName(translate("Find", "Filters"))
        self.more.setToolTip(translate("Find", "Filter by country, and by when a course is"))
        self._countries_label.setText(translate("Find", "Cou&ntry"))
        self.countries.setDefaultText(translate("Find", "All countries"))
        self.countries.setAccessibleName(translate("Find", "Countries"))
        self.countries.setToolTip(translate("Find", "Show courses of these countries only"))
        self._write_states()
        self.chips.retranslate()
        self._show_chips()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language or of colours."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._paint_shapes()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.search, 1)
        first.addWidget(self.more)
        countries = QHBoxLayout()
        countries.addWidget(self._countries_label)
        countries.addWidget(self.countries, 1)
        states = FlowLayout()
        for button in self.states.values():
            states.addWidget(button)
        panel = QVBoxLayout(self._panel)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(4)
        panel.addLayout(countries)
        panel.addLayout(states)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addWidget(self._panel)
        layout.addWidget(self.chips)
        self._paint_shapes()

    def _state_button(self, state: CourseState) -> QToolButton:
        button = QToolButton(self._panel)
        button.setObjectName(f"find_{state.value}")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.toggled.connect(self._tell)
        return button

    def _paint_shapes(self) -> None:
        for state, button in self.states.items():
            button.setIcon(state_icon(state, self.palette()))

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

    def _checked_countries(self) -> list[str]:
        return [str(code) for code in self.countries.checkedItemsData()]

    def _remove(self, name: str) -> None:
        if name == "text":
            self.search.clear()
        elif name in self._names:
            row = self.countries.findData(name)
            self.countries.setItemCheckState(row, Qt.CheckState.Unchecked)
        else:
            self.states[CourseState(name)].setChecked(False)

    def _show_chips(self) -> None:
        wanted = self.current()
        chips = {"text": f"“{wanted.text.strip()}”"} if wanted.text.strip() else {}
        named = sorted((self._names.get(code, code), code) for code in wanted.countries)
        chips.update((code, name) for name, code in named)
        chips.update((s.value, state_name(s)) for s in STATES if s in wanted.states)
        self.chips.show_filters(chips)

    def _tell(self, *_: object) -> None:
        if self._quiet:
            return
        self._show_chips()
        self.changed.emit()
