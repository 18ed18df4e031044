"""QGIS's own layout designer, with the course's layout in it and one action of ours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsPrintLayout, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QToolButton, QWidget

from ...map.background_layout import LayoutWish, course_layout, export, find_layout
from ...translation import translate
from ..icons import theme_icon
from ..participants.messages import Messages
from ..practice.words import band_text
from ..put_away import delete_later
from .facts import CourseFacts
from .words import layout_names

if TYPE_CHECKING:
    from ...map.background_layout import Exported
    from ..office import Office

_COURSE = "qgis_certification_course"
_ACTION = "qgis_certification_use_layout"


class BackgroundDesigner(QObject):
    """Opens layouts, and says when one is to be used. For the interface thread."""

    use_wanted = pyqtSignal(str)  # the course whose layout is to be used

    def __init__(self, office: Office, parent: QObject) -> None:
        """Open nothing yet."""
        super().__init__(parent)
        self._office = office
        self._actions: list[QAction] = []
        self._bars: list[tuple[QWidget, Messages]] = []
        # Also where nobody says goodbye: a rehearsal ends with all its windows.
        self.destroyed.connect(partial(_take_out, self._actions, self._bars))

    @property
    def is_there(self) -> bool:
        """Whether this QGIS has a window in which layouts are designed."""
        return self._office.open_designer is not None

    def has_layout(self, course: str) -> bool:
        """Return whether the project holds a layout for the course."""
        return find_layout(QgsProject.instance(), self._key(course)) is not None

    def _key(self, course: str) -> str:
        """Return by what the layout of a course is known; a rehearsal's is no real one's."""
        site = "practice" if self._office.practice is not None else self._office.server.root
        return f"{site} {course}"

    def open(self, facts: CourseFacts) -> bool:
        """Show the course's layout in the designer; it is made where there is none."""
        opener = self._office.open_designer
        if opener is None:
            return False
        layout = course_layout(
            QgsProject.instance(),
            self._office.world_map,
            LayoutWish(self._key(facts.course), facts.certificate, facts.place, facts.country),
            layout_names(facts.certificate),
        )
        designer = opener(layout)
        if designer is None:
            return False
        self._equip(designer, facts.course)
        return True

    def _equip(self, designer: Any, course: str) -> None:
        window = designer.window()
        there = window.findChild(QAction, _ACTION)
        if there is not None and there not in self._actions:
            delete_later(there)  # of a window that has gone
            there.setObjectName("")
            there = None
        if there is None:
            action = QAction(theme_icon("mActionFileSave"), "", window)
            action.setObjectName(_ACTION)
            action.setProperty(_COURSE, course)
            action.triggered.connect(self._triggered)
            toolbar = designer.actionsToolbar()
            toolbar.addAction(action)
            designer.layoutMenu().addAction(action)
            button = toolbar.widgetForAction(action)
            if isinstance(button, QToolButton):
                # What the button does to the course, no icon can say.
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._actions.append(action)
            self._tell(designer)
        self.retranslate()

    def _tell(self, designer: Any) -> None:
        bar = designer.messageBar()
        if bar is None:
            return
        said = translate(
            "BackgroundDesigner",
            "The locked texts show where the site prints; they are not exported. Draw below them, "
            "and choose “Use This Layout” when it is ready.",
        )
        if self._office.practice is not None:
            said = f"{band_text()}. {said}"
        messages = Messages(bar)
        messages.say(said, Qgis.MessageLevel.Info, keep=True)
        self._bars.append((bar, messages))

    def _triggered(self, _checked: bool = False) -> None:
        action = self.sender()
        if action is not None:
            self.use_wanted.emit(str(action.property(_COURSE)))

    def retranslate(self) -> None:
        """Write the action's texts."""
        self._actions[:] = [action for action in self._actions if not sip.isdeleted(action)]
        for action in self._actions:
            action.setText(translate("BackgroundDesigner", "Use This Layout"))
            action.setToolTip(
                translate(
                    "BackgroundDesigner", "Make it the background of the course's certificates"
                )
            )

    def exported(self, course: str) -> Exported | None:
        """Return the course's layout as a PNG; None where there is none, or it cannot be made."""
        layout: QgsPrintLayout | None = find_layout(QgsProject.instance(), self._key(course))
        return None if layout is None else export(layout)

    def close_down(self) -> None:
        """Take our action out of every designer; the layouts stay in the project."""
        _take_out(self._actions, self._bars)


def _take_out(actions: list[QAction], bars: list[tuple[QWidget, Messages]]) -> None:
    for action in actions:
        if not sip.isdeleted(action):
            action.deleteLater()  # leaves its menus and toolbars by that
    for bar, messages in bars:
        if not sip.isdeleted(bar):
            messages.clear()
    actions.clear()
    bars.clear()
