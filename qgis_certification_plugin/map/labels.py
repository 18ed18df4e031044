"""Labels on the map: each kind from a scale on, giving way to each other."""

from __future__ import annotations

from qgis.core import (
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..domain.catalogue import CourseState
from . import fan
from .expressions import day, in_state

_INK = "#2b3640"
_FAINT = "#5a646d"
_PAPER = "#ffffff"

# The largest denominators at which they appear.
ORGANISATIONS_FROM = 24_000_000
COURSES_FROM = 1_500_000
PAST_COURSES_FROM = 60_000
CENTRES_FROM = 400_000
_FEW_ENOUGH_CHARACTERS = 48
# Of many courses at one place the latest ones say enough; the others are in the list.
_AT_ONE_PLACE = 5


def label_courses(layer: QgsVectorLayer) -> None:
    """Name what is to come and what goes on from far, what is over only from near."""
    root = QgsRuleBasedLabeling.Rule(QgsPalLayerSettings())
    # Asked first: on a map of the world no course is looked at for its label.
    near = QgsRuleBasedLabeling.Rule(None, 0, COURSES_FROM)
    root.appendChild(near)
    named = f'"spot" < {_AT_ONE_PLACE}'
    for state, scale, ink, importance in (
        (CourseState.RUNNING, COURSES_FROM, _INK, 8),
        (CourseState.UPCOMING, COURSES_FROM, _INK, 7),
        (CourseState.PAST, PAST_COURSES_FROM, _FAINT, 1),
    ):
        settings = _settings(f"{_short('course_type')} || '\\n' || {day('start_date')}", ink=ink)
        settings.priority = importance
        _move(settings, fan.moved_point(), fan.by_scale(2.6, 1.6))
        rule = QgsRuleBasedLabeling.Rule(settings, 0, scale, f"{in_state(state)} AND {named}")
        near.appendChild(rule)
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)


def label_centres(layer: QgsVectorLayer) -> None:
    """Name training centres in a town."""
    settings = _settings(_short("name"), ink=_FAINT, size=8.0, italic=True)
    settings.priority = 2
    _give(layer, settings, CENTRES_FROM)


def label_organisations(layer: QgsVectorLayer) -> None:
    """Name organisations in a country."""
    settings = _settings(_short("name"), bold=True)
    settings.priority = 9
    _move(settings, fan.moved_point(fan.ORGANISATIONS), fan.by_scale(5.0, 2.8))
    _give(layer, settings, ORGANISATIONS_FROM)


def _move(settings: QgsPalLayerSettings, point: str, distance: str) -> None:
    """Set the label beside the place where the symbol is drawn."""
    settings.geometryGenerator = point
    settings.geometryGeneratorEnabled = True
    known = settings.dataDefinedProperties()
    known.setProperty(
        QgsPalLayerSettings.Property.LabelDistance, QgsProperty.fromExpression(distance)
    )
    settings.setDataDefinedProperties(known)


def _give(layer: QgsVectorLayer, settings: QgsPalLayerSettings, scale: int) -> None:
    settings.scaleVisibility = True
    settings.minimumScale = scale
    settings.maximumScale = 0
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _short(field: str) -> str:
    return f'left("{field}", {_FEW_ENOUGH_CHARACTERS})'


def _settings(
    expression: str,
    *,
    ink: str = _INK,
    size: float = 8.5,
    bold: bool = False,
    italic: bool = False,
) -> QgsPalLayerSettings:
    around = QgsTextBufferSettings()
    around.setEnabled(True)
    around.setSize(0.8)
    around.setColor(QColor(_PAPER))
    letters = QgsTextFormat()
    font = letters.font()
    font.setBold(bold)
    font.setItalic(italic)
    letters.setFont(font)
    letters.setSize(size)
    letters.setColor(QColor(ink))
    letters.setBuffer(around)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 3.6
    settings.autoWrapLength = 26
    settings.setFormat(letters)
    return settings
