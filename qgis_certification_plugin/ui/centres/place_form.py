"""Where a centre is: online, typed, picked on the map, or its marker dragged there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QSignalBlocker, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.catalogue import Location
from ...domain.centres import LATITUDE, LONGITUDE, CentreFields, degrees_text, pasted_pair
from ...services.centres import PlaceFacts, place_facts
from ...translation import translate
from ..icons import theme_icon
from ..participants.bars import plain_label
from .on_map import PlaceOnMap
from .problem_label import ProblemLabel
from .words import decimal_point, field_names, place_text, where_sentence

if TYPE_CHECKING:
    from ..office import Office

_PAUSE = 250  # ms: while somebody types, looking a place up waits until she pauses
_AXES = (LATITUDE, LONGITUDE)


@dataclass(frozen=True)
class _Found:
    """What was found out about a place."""

    location: Location
    facts: PlaceFacts


class PlaceForm(QGroupBox):
    """Holds the two coordinates as they were typed; the marker on the map follows them."""

    edited = pyqtSignal(str)  # "latitude", "longitude" or "online"

    def __init__(self, office: Office, home: str, parent: QWidget | None = None) -> None:
        """Start without a place; `home` is the code of the organisation's country, if known."""
        super().__init__(parent)
        self.setObjectName("centre_place")
        self._office = office
        self._home = home
        self._found: _Found | None = None
        self._said = ""  # by a tool: "missed" or "beside"
        self._shown = False
        canvas = office.canvas
        self.on_map = None if canvas is None else PlaceOnMap(canvas, QgsProject.instance(), self)
        self.online = QCheckBox(self)
        self.online.setObjectName("centre_online")
        self.lines = {axis.field: QLineEdit(self) for axis in _AXES}
        self._labels = {axis.field: QLabel(self) for axis in _AXES}
        self._problems: dict[str, ProblemLabel] = {}
        for name, line in self.lines.items():
            line.setObjectName(f"centre_{name}")
            self._labels[name].setBuddy(line)
            self._problems[name] = ProblemLabel(line, self)
        self.pick = QPushButton(theme_icon("mActionCapturePoint"), "", self)
        self.pick.setObjectName("centre_pick")
        self.drag = QPushButton(theme_icon("mActionMoveFeaturePoint"), "", self)
        self.drag.setObjectName("centre_drag")
        self.swap = QPushButton(self)
        self.swap.setObjectName("centre_swap")
        for button in (self.pick, self.drag):
            button.setCheckable(True)
        for button in (self.pick, self.drag, self.swap):
            button.setAutoDefault(False)
        self._where = plain_label("centre_where", self)
        self._where.setWordWrap(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        for column, axis in enumerate(_AXES):
            grid.addWidget(self._labels[axis.field], 0, column)
            grid.addWidget(self.lines[axis.field], 1, column)
            grid.addWidget(self._problems[axis.field], 2, column)
        row = QHBoxLayout()
        row.addWidget(self.pick)
        row.addWidget(self.drag)
        row.addStretch(1)
        told = QHBoxLayout()
        told.addWidget(self._where, 1)
        told.addWidget(self.swap)
        layout = QVBoxLayout(self)
        layout.addWidget(self.online)
        layout.addLayout(grid)
        layout.addLayout(row)
        layout.addLayout(told)

    def _connect(self) -> None:
        self.online.toggled.connect(self._online_toggled)
        for name, line in self.lines.items():
            line.textEdited.connect(lambda text, name=name: self._typed(name, text))
        self.pick.clicked.connect(self._pick_clicked)
        self.drag.clicked.connect(self._drag_clicked)
        self.swap.clicked.connect(self._swap)
        self._pause.timeout.connect(self._look_up)
        if self.on_map is not None:
            self.on_map.picked.connect(self._picked)
            self.on_map.missed.connect(lambda: self._tell("missed"))
            self.on_map.beside.connect(lambda: self._tell("beside"))
            self.on_map.changed.connect(self._show_tools)

    # --- what is filled in -------------------------------------------------------------------

    @property
    def texts(self) -> dict[str, str]:
        """The coordinates as they stand there."""
        return {name: line.text() for name, line in self.lines.items()}

    @property
    def location(self) -> Location | None:
        """The place; None online, and where the coordinates cannot be read."""
        return CentreFields(online=self.online.isChecked(), **self.texts).location

    def set_fields(self, fields: CentreFields) -> None:
        """Show the place of these fields, without saying that somebody has typed."""
        sign = decimal_point()
        with QSignalBlocker(self.online):
            self.online.setChecked(fields.online)
        for name, line in self.lines.items():
            text = getattr(fields, name)
            line.setText(text.replace(".", sign) if text.count(".") == 1 else text)
        self._moved()

    def set_location(self, location: Location) -> None:
        """Take this place, as if it had been typed."""
        sign = decimal_point()
        self.lines["latitude"].setText(degrees_text(location.latitude, sign))
        self.lines["longitude"].setText(degrees_text(location.longitude, sign))
        self._moved()
        self.edited.emit("latitude")
        self.edited.emit("longitude")

    def tell_problem(self, name: str, text: str) -> None:
        """Say what is wrong with a coordinate; nothing with an empty text."""
        self._problems[name].say(text)

    def _typed(self, name: str, text: str) -> None:
        pair = pasted_pair(text)
        if pair is not None:
            self.set_location(pair)
            return
        self._moved()
        self.edited.emit(name)

    def _online_toggled(self) -> None:
        self._moved()
        self.edited.emit("online")

    def _picked(self, location: Location) -> None:
        self.set_location(location)
        if self.on_map is not None and not self.on_map.is_dragging:
            self.window().activateWindow()  # one click was all; the marker may be dragged on

    def _swap(self) -> None:
        texts = self.texts
        self.lines["latitude"].setText(texts["longitude"])
        self.lines["longitude"].setText(texts["latitude"])
        self._moved()
        self.edited.emit("latitude")
        self.edited.emit("longitude")
        self.lines["latitude"].setFocus()

    # --- the map -----------------------------------------------------------------------------

    def _pick_clicked(self) -> None:
        self._said = ""
        if self.on_map is not None:
            picking = self.on_map.is_picking
            self.on_map.stop()
            if not picking:
                self.on_map.pick()
        self._show_tools()

    def _drag_clicked(self) -> None:
        self._said = ""
        if self.on_map is not None:
            dragging = self.on_map.is_dragging
            self.on_map.stop()
            if not dragging:
                self.on_map.drag()
        self._show_tools()

    def stop_on_map(self) -> bool:
        """Give the map back; return whether it was waiting for this form."""
        on_map = self.on_map
        if on_map is None or not (on_map.is_picking or on_map.is_dragging):
            return False
        on_map.stop()
        return True

    def show_on_map(self, shown: bool) -> None:
        """Mark the place on the map, or leave nothing there, as long as the dialog is hidden."""
        self._shown = shown
        if self.on_map is not None:
            if not shown:
                self.on_map.stop()
            self.on_map.marker.show(self.location if shown else None)
        self._show_tools()

    def close_down(self) -> None:
        """Leave nothing on the map for good."""
        self._pause.stop()
        if self.on_map is not None:
            self.on_map.close()
            self.on_map = None

    def _moved(self) -> None:
        self._said = ""
        self._found = None
        location = self.location
        if self.on_map is not None and self._shown:
            self.on_map.marker.show(location)
        self._pause.start()
        self._show_tools()

    def _show_tools(self) -> None:
        online, on_map = self.online.isChecked(), self.on_map
        for line in self.lines.values():
            line.setEnabled(not online)
        self.pick.setEnabled(on_map is not None and not online)
        self.drag.setEnabled(on_map is not None and on_map.marker.is_shown)
        self.pick.setChecked(on_map is not None and on_map.is_picking)
        self.drag.setChecked(on_map is not None and on_map.is_dragging)
        if online:
            self.stop_on_map()
        self._show_where()

    # --- where that is -----------------------------------------------------------------------

    def _look_up(self) -> None:
        location, home, world_map = self.location, self._home, self._office.world_map
        if location is None:
            return

        def done(facts: PlaceFacts) -> None:
            if self.location == location:
                self._found = _Found(location, facts)
                self._show_where()

        self._office.run(
            translate("Centres", "Looking where a place is"),
            lambda _progress: place_facts(location, home, world_map),
            on_done=done,
            on_failed=lambda _error: None,  # nobody waits for it
            parent=self,
        )

    def _tell(self, what: str) -> None:
        self._said = what
        self._show_where()

    def _show_where(self) -> None:
        found = self._found
        self.swap.setVisible(found is not None and found.facts.turned is not None)
        self._where.setText(self._sentence())

    def _sentence(self) -> str:
        if self.online.isChecked():
            return translate("Centres", "It has no point on the map.")
        if self._said == "missed":
            return translate(
                "Centres",
                "The projection of the map cannot tell what is there. Click elsewhere, or type it.",
            )
        if self._said == "beside":
            return translate("Centres", "Press on the marker itself, move it, and let go.")
        if self.on_map is not None and self.on_map.is_picking:
            return translate("Centres", "Click on the map. Esc gives it up.")
        location = self.location
        if location is None:
            return ""
        if self.on_map is not None and self._shown and not self.on_map.marker.is_shown:
            return translate(
                "Centres", "The projection of the map cannot show {place}.",
                place=place_text(location),
            )  # fmt: skip
        if self.on_map is not None and self.on_map.is_dragging:
            return translate("Centres", "Drag the marker on the map. Esc ends it.")
        return where_sentence(location, self._found.facts) if self._found is not None else ""

    def retranslate(self) -> None:
        """Set every text."""
        self.setTitle(translate("Centres", "Place"))
        self.online.setText(translate("Centres", "Online, without a place"))
        names = field_names()
        for name, line in self.lines.items():
            self._labels[name].setText(names[name])
            line.setAccessibleName(names[name])
            line.setToolTip(
                translate(
                    "Centres", "In degrees. A pair of both may be pasted here, the latitude first."
                )
            )
        no_map = "" if self.on_map else translate("Centres", "There is no map here.")
        self.pick.setText(translate("Centres", "Pick on the Map"))
        self.pick.setToolTip(no_map or translate("Centres", "Click the place on QGIS's map"))
        self.drag.setText(translate("Centres", "Drag the Marker"))
        self.drag.setToolTip(no_map or translate("Centres", "Move the marker on QGIS's map"))
        self.swap.setText(translate("Centres", "Swap"))
        self.swap.setToolTip(translate("Centres", "Swap latitude and longitude"))
        self._show_where()
