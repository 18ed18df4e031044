"""The courses on the map, as far as the page Find courses has to do with them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...domain.catalogue import Location
from ...domain.search import Criteria
from ...map.filters import show_only
from ...map.kinds import Kind
from ...map.layers import CatalogueLayers, to_canvas
from ...map.selection import CourseSelection
from ...storage.catalogue_store import CatalogueStore
from ..put_away import delete_later
from .point_tool import PointTool, to_degrees

# Filtering a layer reads its file; while somebody types, that waits until she pauses.
_PAUSE = 250  # ms
_REGION = 0.5  # degrees around places that are shown


class CourseMap(QObject):
    """The layers of one project and the canvas that shows them. For the main thread."""

    course_chosen = pyqtSignal(str)  # the key of a course clicked or selected on the map
    organisation_chosen = pyqtSignal(str)  # the name of one clicked where no course is
    layers_changed = pyqtSignal()  # layers came or went
    moved = pyqtSignal()  # the map shows another part of the world, and rests
    point_picked = pyqtSignal(object)  # a Location, after `pick_point`
    picking_ended = pyqtSignal()

    def __init__(
        self,
        store: CatalogueStore,
        layers: CatalogueLayers,
        project: QgsProject,
        canvas: QgsMapCanvas,
        parent: QObject | None = None,
    ) -> None:
        """Watch the project; nothing is added to it yet."""
        super().__init__(parent)
        self._store = store
        self._layers = layers
        self._project = project
        self._canvas = canvas
        self._selection = CourseSelection(project, self)
        self._selection.course_selected.connect(self.course_chosen)
        self._clicks = _Clicks(canvas, self)
        self._clicks.clicked.connect(self._clicked)
        self._stopped = False
        self._chosen: str | None = None
        self._wanted: Criteria | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._filter)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self.moved)
        canvas.extentsChanged.connect(self._rest.start)
        self._tool = PointTool(canvas, project)
        self._tool.picked.connect(self.point_picked)
        self._tool.ended.connect(self.picking_ended)
        project.layersAdded.connect(self._tell)
        project.layersRemoved.connect(self._tell)

    def stop(self) -> None:
        """Let go of project and canvas; the layers stay as they are. Once is enough."""
        if self._stopped:
            return
        self._stopped = True
        self._pause.stop()
        self._rest.stop()
        if not sip.isdeleted(self._canvas):
            self._canvas.extentsChanged.disconnect(self._rest.start)
            self._tool.stop()
            delete_later(self._tool)
        self._selection.stop()
        self._clicks.stop()
        self._project.layersAdded.disconnect(self._tell)
        self._project.layersRemoved.disconnect(self._tell)

    def has_courses(self) -> bool:
        """Return whether the project has the courses layer."""
        return self._layers.find(Kind.COURSES) is not None

    def can_be_added(self) -> bool:
        """Return whether there is something to put on the map that is not there yet."""
        return self._store.path.is_file() and not self.has_courses()

    def add(self) -> None:
        """Add the layers and the base map that are missing."""
        self._store.hold()
        self._layers.add(self._canvas)
        self._filter()

    def add_to_empty_project(self, *, asked: bool) -> bool:
        """Add the layers by ourselves; return whether they were added.

        Only to a project without any layer: whoever opens Find courses there came to see a map
        of courses, whereas layers among somebody's own work have to be asked for. At the start of
        QGIS (`asked` is False) not while its welcome page shows instead of the map: the layers
        would drive the list of recent projects off the screen. What the user deleted stays so.
        """
        if self._project.mapLayers() or not (asked or self._canvas.isVisible()):
            return False
        self._store.hold()
        added = self._layers.add_once(self._canvas)
        if added:
            self._filter()
        return bool(added)

    def reload(self) -> None:
        """Show what was fetched anew."""
        self._layers.reload()

    def retranslate(self) -> None:
        """Put the words on the layers into the user's present language."""
        self._layers.retranslate()

    def centre(self) -> Location | None:
        """Return where the middle of the map is; None where its projection cannot tell."""
        return to_degrees(self._canvas, self._canvas.center(), self._project)

    def window(self) -> QWidget:
        """Return the window of the map."""
        return self._canvas.window()

    def pick_point(self) -> None:
        """Let the user click on the map; `point_picked` follows, unless she gives up."""
        self._tool.start()

    def show_places(self, places: Sequence[Location]) -> None:
        """Let the map show these places."""
        if not places:
            return
        first = QgsPointXY(places[0].longitude, places[0].latitude)
        extent = QgsRectangle(first, first)
        for place in places[1:]:
            extent.combineExtentWith(place.longitude, place.latitude)
        extent.grow(max(_REGION, 0.1 * max(extent.width(), extent.height())))
        extent = extent.intersect(QgsRectangle(-180.0, -85.0, 180.0, 85.0))
        self._canvas.setExtent(to_canvas(self._canvas, extent, self._project))
        self._canvas.refresh()

    def show_only(self, wanted: Criteria) -> None:
        """Let the courses layer show what the list shows, as soon as nobody types any more."""
        self._wanted = wanted
        self._pause.start()

    def choose(self, key: str | None) -> None:
        """Select a course on the map, silently."""
        self._chosen = key
        self._selection.select(key)

    def flash(self, key: str) -> None:
        """Let the course's point flash if it is on the map."""
        self._selection.flash(self._canvas, key)

    def zoom_to(self, key: str) -> bool:
        """Show the surroundings of the course; return whether it is on the map."""
        return self._selection.zoom_to(self._canvas, key)

    def _filter(self) -> None:
        if self._wanted is not None:
            show_only(self._project, self._wanted)

    def _clicked(self, point: QgsPointXY) -> None:
        keys = self._selection.courses_at(self._canvas, point)
        if not keys:
            names = self._selection.organisations_at(self._canvas, point)
            if names:
                self.organisation_chosen.emit(names[0])
            return
        # Another click on the same place goes on to the next of the courses held there.
        place = keys.index(self._chosen) + 1 if self._chosen in keys else 0
        self.course_chosen.emit(keys[place % len(keys)])

    def _tell(self, *_: object) -> None:
        self.layers_changed.emit()


class _Clicks(QObject):
    """Hears clicks on the canvas whatever map tool is active, and takes none of them away.

    A map tool of our own would take the mouse from the user's; she may go on panning.
    """

    clicked = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._pressed: QPoint | None = None
        canvas.viewport().installEventFilter(self)

    def stop(self) -> None:
        if not sip.isdeleted(self._canvas):
            self._canvas.viewport().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's)
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            moved = (event.pos() - self._pressed).manhattanLength()
            self._pressed = None
            if moved < QApplication.startDragDistance() and not self._is_drawing():
                # The point as it was clicked: the map may be moved by the click itself.
                transform = self._canvas.getCoordinateTransform()
                self.clicked.emit(transform.toMapCoordinates(event.pos()))
        return False

    def _is_drawing(self) -> bool:
        tool = self._canvas.mapTool()
        if isinstance(tool, PointTool):
            return True
        return tool is not None and bool(tool.flags() & QgsMapTool.Flag.EditTool)
