"""The words on the layers, put into the user's language and left alone where the user chose."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer

from ..domain.catalogue import CourseState
from ..translation import translate
from .actions import name_website, website_label, website_name
from .expressions import APPROXIMATE, PLACED, in_state
from .kinds import Kind
from .tips import tip

_WRITTEN = "qgis_certification/texts"


@dataclass(frozen=True)
class _Place:
    """Somewhere on a layer where a text of ours stands."""

    name: str
    wanted: str
    read: Callable[[], str]
    write: Callable[[str], None]


def layer_name(kind: Kind) -> str:
    """Return the name of a layer in the user's language."""
    return {
        Kind.COURSES: translate("Layers", "Courses"),
        Kind.CENTRES: translate("Layers", "Training centres"),
        Kind.ORGANISATIONS: translate("Layers", "Certified organisations"),
        Kind.WORLD: translate("Layers", "Countries"),
    }[kind]


def state_label(state: CourseState) -> str:
    """Return the name of a course's state in the user's language."""
    return {
        CourseState.UPCOMING: translate("Layers", "Upcoming"),
        CourseState.RUNNING: translate("Layers", "Running now"),
        CourseState.PAST: translate("Layers", "Past"),
    }[state]


def legend_label(condition: str) -> str | None:
    """Return the legend of a rule by its condition; None for a rule that the user made.

    The key of a rule would be shorter, but QGIS makes a new one whenever it copies the rule.
    """
    labels = {in_state(state): state_label(state) for state in CourseState}
    labels[PLACED] = translate("Layers", "At its training centre")
    labels[APPROXIMATE] = translate("Layers", "Somewhere in its country")
    return labels.get(condition)


def aliases(kind: Kind) -> dict[str, str]:
    """Return the names of the fields in the user's language."""
    country = translate("Layers", "Country")
    country_code = translate("Layers", "Country code")
    organisation = translate("Layers", "Organisation")
    website = translate("Layers", "Website")
    if kind is Kind.COURSES:
        return {
            "course_type": translate("Layers", "Course"),
            "organisation": organisation,
            "centre": translate("Layers", "Training centre"),
            "convener": translate("Layers", "Course convener"),
            "language": translate("Layers", "Language"),
            "competence": translate("Layers", "Trained competence"),
            "start_date": translate("Layers", "First day"),
            "end_date": translate("Layers", "Last day"),
            "country_code": country_code,
            "country_name": country,
            "url": website,
        }
    if kind is Kind.CENTRES:
        return {
            "name": translate("Layers", "Training centre"),
            "organisation": organisation,
            "number": translate("Layers", "Number"),
            "country_code": country_code,
            "country_name": country,
            "url": website,
        }
    if kind is Kind.ORGANISATIONS:
        return {
            "name": organisation,
            "country_code": country_code,
            "country_name": country,
            "email": translate("Layers", "E-mail"),
            "url": website,
            "address": translate("Layers", "Address"),
            "phone": translate("Layers", "Telephone"),
            "slug": translate("Layers", "Address on the certification site"),
            "approximate": translate("Layers", "Position is approximate"),
        }
    return {}


def write_texts(layer: QgsVectorLayer, kind: Kind) -> None:
    """Put every text of ours on the layer: for one that was just made."""
    _write(layer, kind, everywhere=True)


def retranslate(layer: QgsVectorLayer, kind: Kind) -> None:
    """Put the texts into the user's present language, except those that the user changed."""
    _write(layer, kind, everywhere=False)


def _write(layer: QgsVectorLayer, kind: Kind, *, everywhere: bool) -> None:
    written, changed = _written(layer), False
    for place in _places(layer, kind):
        if everywhere or written.get(place.name) == place.read():
            if place.read() != place.wanted:
                place.write(place.wanted)
                changed = True
            written[place.name] = place.wanted
    layer.setCustomProperty(_WRITTEN, json.dumps(written))
    layer.emitStyleChanged()
    if changed:
        # The legend in the list of layers listens to nothing else, and makes itself anew.
        layer.rendererChanged.emit()


def _written(layer: QgsVectorLayer) -> dict[str, str]:
    try:
        found = json.loads(str(layer.customProperty(_WRITTEN) or "{}"))
    except (ValueError, RecursionError):  # somebody edited the project file
        return {}
    return found if isinstance(found, dict) else {}


def _places(layer: QgsVectorLayer, kind: Kind) -> Iterator[_Place]:
    yield _Place("name", layer_name(kind), layer.name, layer.setName)
    if kind is not Kind.WORLD:
        yield _Place("tip", tip(kind), layer.mapTipTemplate, layer.setMapTipTemplate)
        if website_name(layer) is not None:
            yield _Place(
                "action website",
                website_label(),
                lambda: website_name(layer) or "",
                lambda name: name_website(layer, name),
            )
    for field, alias in aliases(kind).items():
        index = layer.fields().lookupField(field)
        if index >= 0:
            yield _alias(layer, index, field, alias)
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().children():
            condition = rule.filterExpression()
            label = legend_label(condition)
            if label is not None:
                yield _Place(f"legend {condition}", label, rule.label, rule.setLabel)


def _alias(layer: QgsVectorLayer, index: int, field: str, alias: str) -> _Place:
    return _Place(
        f"alias {field}",
        alias,
        lambda: str(layer.attributeAlias(index)),
        lambda value: layer.setFieldAlias(index, value),
    )
