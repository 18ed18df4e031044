"""By date, or by distance: from the map's centre, a clicked point, or a typed place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.catalogue import Location
from ...domain.gazetteer import Place
from ...translation import translate
from ..flow import FlowLayout
from .place_edit import PlaceEdit

CENTRE, POINT, PLACE = "centre", "point", "place"


class SortBar(QWidget):
    """Two switches; the second row appears with the second of them."""

    changed = pyqtSignal()
    point_wanted = pyqtSignal()  # the user wants to click on the map

    def __init__(self, parent: QWidget | None = None) -> None:
        """Sort by date."""
        super().__init__(parent)
        self.setObjectName("find_sort")
        self._points: dict[str, Location] = {}
        self._place_name = ""
        self._quiet = False
        self._label = QLabel(self)
        self.by_date = self._switch("find_by_date")
        self.by_distance = self._switch("find_by_distance")
        self.by_date.setChecked(True)
        self._group = QButtonGroup(self)
        for button in (self.by_date, self.by_distance):
            self._group.addButton(button)
        self.by_distance.toggled.connect(self._tell)
        self._from = QWidget(self)
        self._from_label = QLabel(self._from)
        self.origin = QComboBox(self._from)
        self.origin.setObjectName("find_origin")
        self.origin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for kind in (CENTRE, POINT, PLACE):
            self.origin.addItem("", kind)
        self._from_label.setBuddy(self.origin)
        self.origin.currentIndexChanged.connect(self._origin_changed)
        self.pick = QToolButton(self._from)
        self.pick.setObjectName("find_pick_point")
        self.pick.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.pick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pick.setCheckable(True)
        self.pick.clicked.connect(self._pick)
        self.place = PlaceEdit(self._from)
        self.place.textChanged.connect(self._place_typed)
        self._lay_out()
        self.retranslate()
        self._show_origin()

    def is_by_distance(self) -> bool:
        """Return whether the nearest stand first."""
        return bool(self.by_distance.isChecked())

    def origin_kind(self) -> str:
        """Return CENTRE, POINT or PLACE."""
        return str(self.origin.currentData())

    def origin_point(self) -> Location | None:
        """Return the clicked point or the typed place; None for the centre, or while unknown."""
        return self._points.get(self.origin_kind())

    def origin_name(self) -> str:
        """Return the name of the typed place; empty for a point without a name."""
        return self._place_name if self.origin_kind() == PLACE else ""

    def set_point(self, here: Location) -> None:
        """Sort by the distance from a clicked point."""
        self.pick.setChecked(False)
        self._set_origin(POINT, here)

    def set_place(self, place: Place, here: Location) -> None:
        """Sort by the distance from a place."""
        self._place_name = place.name
        self._set_origin(PLACE, here)

    def picking_ended(self) -> None:
        """Note that no click on the map is waited for any more."""
        self.pick.setChecked(False)

    def state(self) -> dict[str, Any]:
        """Return what is in force as plain values that `restore` takes."""
        return {
            "by": "distance" if self.is_by_distance() else "date",
            "origin": self.origin_kind(),
            "place": self.place.text() if PLACE in self._points else "",
            "name": self._place_name,
            "points": {
                kind: [point.longitude, point.latitude] for kind, point in self._points.items()
            },
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Put what `state` returned in force, silently; what is not understood is left out."""
        self._quiet = True
        points = state.get("points")
        for kind in (POINT, PLACE):
            point = _point(points.get(kind)) if isinstance(points, dict) else None
            if point is not None:
                self._points[kind] = point
        if PLACE in self._points:
            self.place.setText(str(state.get("place") or ""))
            self._place_name = str(state.get("name") or "")
        row = self.origin.findData(state.get("origin"))
        kind = self.origin.itemData(row) if row >= 0 else CENTRE
        known = kind == CENTRE or kind in self._points
        self.origin.setCurrentIndex(row if known and row >= 0 else 0)
        (self.by_distance if state.get("by") == "distance" else self.by_date).setChecked(True)
        self._show_origin()
        self._quiet = False

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self._label.setText(translate("Find", "Sort by"))
        for button, text, tip in (
            (
                self.by_date,
                translate("Find", "Date"),
                translate("Find", "The soonest course on top"),
            ),
            (
                self.by_distance,
                translate("Find", "Distance"),
                translate("Find", "The nearest course on top"),
            ),
        ):
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        self._from_label.setText(translate("Find", "&From", "a place; distance from there"))
        for row, text in enumerate(
            (
                translate("Find", "Map centre"),
                translate("Find", "Clicked point"),
                translate("Find", "Place"),
            )
        ):
            self.origin.setItemText(row, text)
        self.origin.setAccessibleName(translate("Find", "Distance from"))
        self.origin.setToolTip(translate("Find", "Where distances are measured from"))
        self.pick.setText(translate("Find", "Click on the Map"))
        self.pick.setToolTip(translate("Find", "Choose the point with one click on the map"))
        self.pick.setAccessibleName(self.pick.toolTip())
        self.place.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(4)
        for widget in (self._label, self.by_date, self.by_distance):
            first.addWidget(widget)
        first.addStretch(1)
        second = FlowLayout()
        # In a line of a flow all stand at the top: a label as high as its control looks right.
        self._from_label.setMinimumHeight(self.origin.sizeHint().height())
        second.addWidget(self._from_label)
        second.addWidget(self.origin)
        second.addWidget(self.pick)
        below = QVBoxLayout(self._from)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addLayout(second)
        below.addWidget(self.place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addWidget(self._from)

    def _switch(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _set_origin(self, kind: str, here: Location) -> None:
        self._quiet = True
        self._points[kind] = here
        self.origin.setCurrentIndex(self.origin.findData(kind))
        self.by_distance.setChecked(True)
        self._show_origin()
        self._quiet = False
        self.changed.emit()

    def _origin_changed(self, _row: int) -> None:
        self._show_origin()
        if self._quiet:
            return
        kind = self.origin_kind()
        if kind == POINT and self.origin_point() is None:
            self.pick.setChecked(True)
            self.point_wanted.emit()
        elif kind == PLACE:
            self.place.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _pick(self) -> None:
        self.pick.setChecked(True)
        self.point_wanted.emit()

    def _place_typed(self, text: str) -> None:
        if not text and not self._quiet and self._points.pop(PLACE, None) is not None:
            self._place_name = ""
            self.changed.emit()

    def _show_origin(self) -> None:
        kind = self.origin_kind()
        self._from.setVisible(self.is_by_distance())
        self.pick.setVisible(kind == POINT)
        self.place.setVisible(kind == PLACE)

    def _tell(self, *_: object) -> None:
        self._show_origin()
        if not self._quiet:
            self.changed.emit()


def _point(value: object) -> Location | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    if not all(isinstance(number, (int, float)) for number in value):
        return None
    longitude, latitude = float(value[0]), float(value[1])
    if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
        return None
    return Location(longitude, latitude)
