"""How the layers look. Everything is built here, so that the legend speaks the user's language.

Colours are from the palette of Okabe and Ito, which the colour-blind can tell apart; every
meaning has a shape of its own as well, the same as in the dock's list.
"""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from ..domain.catalogue import CourseState
from . import fan
from .expressions import APPROXIMATE, PLACED, day, in_state
from .kinds import Kind
from .labels import label_centres, label_courses, label_organisations
from .texts import legend_label
from .time import give_time

# Raise it whenever something here or in `labels` changes what is seen.
LOOK = 1

SEA = "#dbe6ec"
_LAND = "#f7f5f0"
_BORDER = "#c3c9cc"
_BLUE = "#0072b2"
_VERMILION = "#d55e00"
_GREEN = "#009e73"
_PALE_GREEN = "#a9dccb"
_GREY = "#6b7178"
_SLATE = "#7d8894"
_PAPER = "#ffffff"
_NOTHING = "255,255,255,0"

# On a map of the world, and on one of a town, a symbol has so many times its size.
_WORLD, _FAR = 40_000_000, 0.75
_TOWN, _NEAR = 1_000_000, 1.3


def style(layer: QgsVectorLayer, kind: Kind) -> None:
    """Give a new layer its symbols, labels and time."""
    {
        Kind.COURSES: _style_courses,
        Kind.CENTRES: _style_centres,
        Kind.ORGANISATIONS: _style_organisations,
        Kind.WORLD: _style_world,
    }[kind](layer)


def _style_courses(layer: QgsVectorLayer) -> None:
    symbols = {
        CourseState.PAST: _marker("circle", 1.9, _PAPER, _GREY, "0.4"),
        CourseState.RUNNING: _marker("triangle", 4.0, _VERMILION, _PAPER, "0.25", turned=True),
        CourseState.UPCOMING: _marker("circle", 2.8, _BLUE, _PAPER, "0.25"),
    }
    root = QgsRuleBasedRenderer.Rule(None)
    for drawn, (state, symbol) in enumerate(symbols.items()):
        # The later pass lies on top: at one place the upcoming course is what to look at.
        symbol.symbolLayer(0).setRenderingPass(drawn)
        _set(symbol, _OFFSET, fan.offset(turned=state is CourseState.RUNNING))
    for state in (CourseState.RUNNING, CourseState.UPCOMING, CourseState.PAST):
        root.appendChild(_rule(symbols[state], in_state(state)))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    layer.setDisplayExpression(f"\"course_type\" || ' · ' || {day('start_date')}")
    label_courses(layer)
    give_time(layer)


def _style_centres(layer: QgsVectorLayer) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(_marker("square", 3.3, _PAPER, _SLATE, "0.3")))
    layer.setDisplayExpression('"name"')
    label_centres(layer)


def _style_organisations(layer: QgsVectorLayer) -> None:
    placed = _marker("diamond", 6.4, _PALE_GREEN, _GREEN, "0.4")
    approximate = _marker("diamond", 5.4, _NOTHING, _GREEN, "0.5", line="dot")
    for symbol in (placed, approximate):
        _set(symbol, _OFFSET, fan.offset(fan.ORGANISATIONS))
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(_rule(placed, PLACED))
    root.appendChild(_rule(approximate, APPROXIMATE))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setDisplayExpression('"name"')
    label_organisations(layer)


def _style_world(layer: QgsVectorLayer) -> None:
    land = QgsFillSymbol.createSimple(
        {"color": _LAND, "outline_color": _BORDER, "outline_width": "0.15"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(land))


def _marker(
    shape: str,
    size: float,
    colour: str,
    outline: str,
    width: str,
    *,
    turned: bool = False,
    line: str = "solid",
) -> QgsMarkerSymbol:
    """Return a symbol; sizes in millimetres, so that it is readable at every scale."""
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "size": str(size),
            "color": colour,
            "outline_color": outline,
            "outline_width": width,
            "outline_style": line,
            "angle": "90" if turned else "0",
        }
    )
    # Three sizes: this is computed for every symbol, and a legend has no scale.
    near, far = size * _NEAR, size * _FAR
    _set(
        symbol,
        _SIZE,
        f"if(@map_scale > {_WORLD}, {far:.2f}, if(@map_scale < {_TOWN}, {near:.2f}, {size}))",
    )
    return symbol


def _set(symbol: QgsMarkerSymbol, what: QgsSymbolLayer.Property, expression: str) -> None:
    layer = symbol.symbolLayer(0)
    layer.setDataDefinedProperty(what, QgsProperty.fromExpression(expression))


def _property(name: str) -> QgsSymbolLayer.Property:
    """Return a property by its name; newer versions of QGIS leave out the word before it."""
    known = QgsSymbolLayer.Property
    return getattr(known, f"Property{name}" if hasattr(known, f"Property{name}") else name)


_SIZE, _OFFSET = _property("Size"), _property("Offset")


def _rule(symbol: QgsMarkerSymbol, condition: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, legend_label(condition))
