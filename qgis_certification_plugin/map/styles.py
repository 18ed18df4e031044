"""How the layers look. Everything is built here, so that the legend speaks the user's language.

Colours are from the palette of Okabe and Ito, which the colour-blind can tell apart; every
meaning has a shape of its own as well, the same as in the dock's list.
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..domain.catalogue import CourseState
from .expressions import APPROXIMATE, PLACED, day, in_state
from .kinds import Kind
from .texts import legend_label

SEA = "#dbe6ec"
_LAND = "#f7f5f0"
_BORDER = "#c3c9cc"
_BLUE = "#0072b2"
_VERMILION = "#d55e00"
_GREEN = "#009e73"
_PALE_GREEN = "#a9dccb"
_GREY = "#6b7178"
_SLATE = "#7d8894"
_INK = "#2b3640"
_PAPER = "#ffffff"
_NOTHING = "255,255,255,0"

# Label scales: the largest denominator at which they appear.
_ORGANISATIONS_NAMED_FROM = 24_000_000
_COURSES_NAMED_FROM = 3_000_000
_FEW_ENOUGH_CHARACTERS = 48
_HIDDEN_FIELDS = ("key", "position", "search_text", "fid")


def style(layer: QgsVectorLayer, kind: Kind) -> None:
    """Give a new layer its symbols, labels, time and fields; the texts follow in `texts`."""
    {
        Kind.COURSES: _style_courses,
        Kind.CENTRES: _style_centres,
        Kind.ORGANISATIONS: _style_organisations,
        Kind.WORLD: _style_world,
    }[kind](layer)
    for field in _HIDDEN_FIELDS:
        index = layer.fields().lookupField(field)
        if index >= 0:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))


def _style_courses(layer: QgsVectorLayer) -> None:
    symbols = {
        CourseState.PAST: _marker("circle", "1.9", _PAPER, _GREY, "0.35"),
        CourseState.RUNNING: _marker("triangle", "4.0", _VERMILION, _PAPER, "0.25", angle="90"),
        CourseState.UPCOMING: _marker("circle", "2.7", _BLUE, _PAPER, "0.25"),
    }
    root = QgsRuleBasedRenderer.Rule(None)
    for drawn, symbol in enumerate(symbols.values()):
        # The later pass lies on top: at one place the upcoming course is what to look at.
        symbol.symbolLayer(0).setRenderingPass(drawn)
    for state in (CourseState.RUNNING, CourseState.UPCOMING, CourseState.PAST):
        root.appendChild(_rule(symbols[state], in_state(state)))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    layer.setDisplayExpression(f"\"course_type\" || ' · ' || {day('start_date')}")
    short = f'left("course_type", {_FEW_ENOUGH_CHARACTERS})'
    layer.setLabeling(_labels(f"{short} || '\\n' || {day('start_date')}", _COURSES_NAMED_FROM))
    layer.setLabelsEnabled(True)
    _give_time(layer)


def _style_centres(layer: QgsVectorLayer) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(_marker("square", "3.5", _PAPER, _SLATE, "0.25")))
    layer.setDisplayExpression('"name"')


def _style_organisations(layer: QgsVectorLayer) -> None:
    placed = _marker("diamond", "6.6", _PALE_GREEN, _GREEN, "0.4")
    approximate = _marker("diamond", "5.0", _NOTHING, _GREEN, "0.5", line="dot")
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(_rule(placed, PLACED))
    root.appendChild(_rule(approximate, APPROXIMATE))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setDisplayExpression('"name"')
    layer.setLabeling(
        _labels(f'left("name", {_FEW_ENOUGH_CHARACTERS})', _ORGANISATIONS_NAMED_FROM, bold=True)
    )
    layer.setLabelsEnabled(True)


def _style_world(layer: QgsVectorLayer) -> None:
    land = QgsFillSymbol.createSimple(
        {"color": _LAND, "outline_color": _BORDER, "outline_width": "0.15"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(land))


def _marker(
    shape: str,
    size: str,
    colour: str,
    outline: str,
    width: str,
    *,
    angle: str = "0",
    line: str = "solid",
) -> QgsMarkerSymbol:
    """Return a symbol; sizes in millimetres, so that it is readable at every scale."""
    return QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "size": size,
            "color": colour,
            "outline_color": outline,
            "outline_width": width,
            "outline_style": line,
            "angle": angle,
        }
    )


def _rule(symbol: QgsMarkerSymbol, condition: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, legend_label(condition))


def _labels(
    expression: str, largest_scale: int, *, bold: bool = False
) -> QgsVectorLayerSimpleLabeling:
    """Return labels that appear from a scale on and give way to each other."""
    around = QgsTextBufferSettings()
    around.setEnabled(True)
    around.setSize(0.8)
    around.setColor(QColor(_PAPER))
    letters = QgsTextFormat()
    letters.setSize(8.5)
    letters.setColor(QColor(_INK))
    letters.setBuffer(around)
    if bold:
        font = letters.font()
        font.setBold(True)
        letters.setFont(font)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 3.6
    settings.autoWrapLength = 26
    settings.scaleVisibility = True
    settings.minimumScale = largest_scale
    settings.maximumScale = 0
    settings.setFormat(letters)
    return QgsVectorLayerSimpleLabeling(settings)


def _give_time(layer: QgsVectorLayer) -> None:
    """Let QGIS's temporal controller play the courses; the last day belongs to a course."""
    time = layer.temporalProperties()
    time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    time.setStartField("start_date")
    time.setEndField("end_date")
    time.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
    time.setIsActive(True)
