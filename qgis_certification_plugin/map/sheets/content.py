"""What stands on the sheets, as a table layer in memory: one row for each person and day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgis.core import QgsFeature, QgsVectorLayer

from ...domain.sheets import Sheet, SheetPerson, Span
from ...translation import translate

# Marks layers and layouts; the value is that of the sheet.
MARK = "qgis_certification/sheet"
# A text of any length: two texts of the site make a name.
_TEXT, _WHOLE, _REAL = "string(0)", "integer", "double"
# Field: its type. The names stand in users' layouts: keep them.
FIELDS = {
    "number": _WHOLE,
    "name": _TEXT,
    "name_in_list": _TEXT,
    "plate": _TEXT,
    "plate_size": _REAL,
    "day": _TEXT,
    "page": _WHOLE,
    "page_text": _TEXT,
    "starts_page": _WHOLE,
    "course": _TEXT,
    "dates": _TEXT,
    "place": _TEXT,
    "organisation": _TEXT,
    "practice": _TEXT,
}


@dataclass(frozen=True)
class SheetContent:
    """People in their order, the days as texts (one empty text where days do not matter), and
    what the sheets say of the course. All are texts for people in their language.
    """

    people: Sequence[SheetPerson]
    days: Sequence[str]
    course: str
    dates: str
    place: str
    organisation: str
    practice: str = ""


@dataclass(frozen=True)
class Shown:
    """A name as it is drawn, in lines; on a name plate also its size in points."""

    text: str
    size: float = 0.0


def new_layer(sheet: Sheet) -> QgsVectorLayer:
    """Return an empty layer for a sheet; it lies in memory and belongs to nobody yet."""
    fields = "&".join(f"field={name}:{kind}" for name, kind in FIELDS.items())
    layer = QgsVectorLayer(f"NoGeometry?{fields}", layer_name(sheet), "memory")
    layer.setCustomProperty(MARK, sheet.value)
    return layer


def layer_name(sheet: Sheet) -> str:
    """Return what the layer is called in the project."""
    names = {
        Sheet.SIGN_IN: translate("Sheets", "Sign-in list (names)"),
        Sheet.PLATES: translate("Sheets", "Name plates (names)"),
        Sheet.ATTENDANCE: translate("Sheets", "Attendance per day (names)"),
    }
    return names[sheet]


def can_hold(layer: QgsVectorLayer) -> bool:
    """Whether the layer is still ours to fill: in memory, where nobody has put it elsewhere."""
    names = set(layer.fields().names())
    return layer.isValid() and layer.providerType() == "memory" and set(FIELDS) <= names


def fill(
    layer: QgsVectorLayer,
    content: SheetContent,
    spans: Sequence[Span],
    shown: Sequence[Shown],
) -> None:
    """Put the content into the layer in place of what it held; each day takes all the spans.

    `shown` are the names of all people as they are drawn.
    """
    total = len(spans) * len(content.days)
    provider, features = layer.dataProvider(), []
    for page, day, span in _pages(content.days, spans):
        page_text = translate("Sheets", "Page {page} of {pages}", page=page, pages=total)
        for place in range(span.start, span.end):
            is_plate = shown[place].size > 0
            values = {
                "number": place + 1,
                "name": content.people[place].name,
                "name_in_list": "" if is_plate else shown[place].text,
                "plate": shown[place].text if is_plate else "",
                "plate_size": shown[place].size,
                "day": day,
                "page": page,
                "page_text": page_text,
                "starts_page": int(place == span.start),
                "course": content.course,
                "dates": content.dates,
                "place": content.place,
                "organisation": content.organisation,
                "practice": content.practice,
            }
            feature = QgsFeature(layer.fields())
            for name, value in values.items():
                feature[name] = value
            features.append(feature)
    provider.truncate()
    provider.addFeatures(features)
    layer.updateExtents()
    layer.reload()


def _pages(days: Sequence[str], spans: Sequence[Span]) -> Iterator[tuple[int, str, Span]]:
    page = 0
    for day in days:
        for span in spans:
            page += 1
            yield page, day, span
