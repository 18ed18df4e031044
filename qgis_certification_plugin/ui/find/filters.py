"""What the learner looks for: words and filters, each shown as a chip while it is in force."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ...domain.catalogue import CourseFilter, CourseState
from ...domain.periods import Preset
from ...translation import translate
from ..icons import theme_icon
from .chips import Chips
from .filter_panel import MARKS, PLACES, STATES, FilterPanel
from .words import state_name


class Filters(QWidget):
    """Search, the panel of filters, and a chip for everything that is in force."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Let everything through."""
        super().__init__(parent)
        self.setObjectName("find_filters")
        self._quiet = False
        self._marked: dict[str, frozenset[str]] = {mark: frozenset() for mark in MARKS}
        self.search = QgsFilterLineEdit(self)
        self.search.setObjectName("find_search")
        self.search.setShowSearchIcon(True)
        self.search.textChanged.connect(self._tell)
        self.more = QToolButton(self)
        self.more.setObjectName("find_more")
        self.more.setIcon(theme_icon("mActionFilter2"))
        self.more.setCheckable(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.panel = FilterPanel(self)
        self.panel.hide()
        self.panel.changed.connect(self._tell)
        self.more.toggled.connect(self.panel.setVisible)
        self.countries = self.panel.countries
        self.states = self.panel.states
        self.chips = Chips(self)
        self.chips.removed.connect(self._remove)
        self.chips.cleared.connect(self.clear)
        self._lay_out()
        self.retranslate()

    def current(self) -> CourseFilter:
        """Return what the learner looks for now."""
        first, last = self.panel.when.days()
        only: frozenset[str] | None = None
        for mark, button in self.panel.marks.items():
            if button.isChecked():
                only = self._marked[mark] if only is None else only & self._marked[mark]
        return CourseFilter(
            text=self.search.text(),
            countries=self.countries.checked(),
            states=frozenset(s for s, button in self.states.items() if button.isChecked()),
            languages=self.panel.languages.checked(),
            course_types=self.panel.course_types.checked(),
            first_day=first,
            last_day=last,
            place=str(self.panel.place.currentData() or ""),
            only=only,
        )

    def clear(self) -> None:
        """Let everything through again."""
        self.restore({})
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def set_marked(self, mark: str, keys: frozenset[str]) -> None:
        """Tell which courses carry a mark ("new", "favourite")."""
        self._marked[mark] = keys

    def offer(
        self, countries: Mapping[str, str], languages: Mapping[str, str], kinds: Mapping[str, str]
    ) -> None:
        """Offer these (code to name), those chosen before still chosen."""
        self.countries.offer(countries)
        self.panel.languages.offer(languages)
        self.panel.course_types.offer(kinds)
        self._show_chips()

    def set_counts(self, counts: Mapping[CourseState, int]) -> None:
        """Show how many courses of each state the other filters let through."""
        self.panel.set_counts(counts)

    def state(self) -> dict[str, Any]:
        """Return what is in force as plain values that `restore` takes."""
        when = self.panel.when
        first, last = when.days()
        between = when.chosen() is Preset.BETWEEN
        return {
            "text": self.search.text(),
            "countries": sorted(self.countries.checked()),
            "languages": sorted(self.panel.languages.checked()),
            "course_types": sorted(self.panel.course_types.checked()),
            "when": when.chosen().value,
            "first": first.isoformat() if between and first else "",
            "last": last.isoformat() if between and last else "",
            "place": str(self.panel.place.currentData() or ""),
            "states": [s.value for s in STATES if self.states[s].isChecked()],
            "marks": [mark for mark in MARKS if self.panel.marks[mark].isChecked()],
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Put what `state` returned in force, silently; what is not understood is left out."""
        self._quiet = True
        self.search.setText(_text(state.get("text")))
        self.countries.check(_texts(state.get("countries")))
        self.panel.languages.check(_texts(state.get("languages")))
        self.panel.course_types.check(_texts(state.get("course_types")))
        presets = {preset.value: preset for preset in Preset}
        preset = presets.get(_text(state.get("when")), Preset.ANY)
        self.panel.when.set(preset, _day(state.get("first")), _day(state.get("last")))
        place = _text(state.get("place"))
        self.panel.place.setCurrentIndex(PLACES.index(place) if place in PLACES else 0)
        states, marks = _texts(state.get("states")), _texts(state.get("marks"))
        for course_state, button in self.states.items():
            button.setChecked(course_state.value in states)
        for mark, button in self.panel.marks.items():
            button.setChecked(mark in marks)
        self._quiet = False
        self._show_chips()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.search.setPlaceholderText(translate("Find", "Course, place, organisation…"))
        self.search.setAccessibleName(translate("Find", "Search courses"))
        self.search.setToolTip(
            translate("Find", "Shows the courses that have all these words, in any order")
        )
        self.more.setText(translate("Find", "Filters"))
        self.more.setAccessibleName(translate("Find", "Filters"))
        self.more.setToolTip(
            translate("Find", "Filter by country, language, course, and by when and where it is")
        )
        self.panel.retranslate()
        self.chips.retranslate()
        self._show_chips()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language or of colours."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.panel.paint_shapes()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.search, 1)
        first.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addWidget(self.panel)
        layout.addWidget(self.chips)

    def _remove(self, chip: str) -> None:
        kind, _colon, value = chip.partition(":")
        self._quiet = True
        if kind == "text":
            self.search.clear()
        elif kind == "country":
            self.countries.uncheck(value)
        elif kind == "language":
            self.panel.languages.uncheck(value)
        elif kind == "type":
            self.panel.course_types.uncheck(value)
        elif kind == "when":
            self.panel.when.set(Preset.ANY)
        elif kind == "where":
            self.panel.place.setCurrentIndex(0)
        elif kind == "mark":
            self.panel.marks[value].setChecked(False)
        else:
            self.states[CourseState(value)].setChecked(False)
        self._quiet = False
        self._tell()

    def _show_chips(self) -> None:
        text = self.search.text().strip()
        chips = {"text": f"“{text}”"} if text else {}
        for kind, choices in (
            ("country", self.countries),
            ("language", self.panel.languages),
            ("type", self.panel.course_types),
        ):
            named = sorted((choices.name_of(code), code) for code in choices.checked())
            chips.update((f"{kind}:{code}", name) for name, code in named)
        if self.panel.when.text():
            chips["when"] = self.panel.when.text()
        if self.panel.place.currentData():
            chips["where"] = self.panel.place.currentText()
        chips.update(
            (f"state:{s.value}", state_name(s)) for s in STATES if self.states[s].isChecked()
        )
        chips.update(
            (f"mark:{mark}", button.text())
            for mark, button in self.panel.marks.items()
            if button.isChecked()
        )
        self.chips.show_filters(chips)

    def _tell(self, *_: object) -> None:
        if self._quiet:
            return
        self._show_chips()
        self.changed.emit()


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(_text(value))
    except ValueError:
        return None
