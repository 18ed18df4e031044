"""From people to a layout that can be printed: one of our own, or the user's in the project."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsLayoutItemRegistry,
    QgsLayoutObject,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)

from ...domain.sheets import Sheet, Span
from .content import MARK, SheetContent, Shown, can_hold, fill, new_layer
from .layouts import layout_name, new_layout
from .lists import names_in_list, show_layer, spans, table_of, tables
from .plates import fitted, keep_fitting


class LoadsFromElsewhere(Exception):
    """The layout in the project may send names to somebody: it has HTML, or addresses made of data.

    A project may come from a stranger.
    """


class LayerInUse(Exception):
    """Somebody is editing the layer of the sheet: what she typed would be lost."""


@dataclass
class ReadySheet:
    """A layout with its layer, and what keeps them alive until it is printed."""

    layout: QgsPrintLayout
    layer: QgsVectorLayer
    project: QgsProject
    is_users: bool
    name: str = ""  # what the user calls it


def ready(sheet: Sheet, content: SheetContent, project: QgsProject) -> ReadySheet:
    """Return a layout to print: that of the project as the user has changed it, or a new one.

    The user's is a copy, so that a window which shows it stays as it is; the layer in the project
    gets the content. A new one is never put into the project. Raises LayerInUse and
    LoadsFromElsewhere.
    """
    theirs = _trusted(project, sheet)
    if theirs is None:
        own = QgsProject()
        layer = new_layer(sheet)
        own.addMapLayer(layer)
        layout = new_layout(sheet, layer, own)
        _fill(sheet, layout, layer, content)
        return ReadySheet(layout, layer, own, is_users=False)
    layer = _layer_of(theirs, sheet, project)
    layout = theirs.clone()
    _fill(sheet, layout, layer, content)
    return ReadySheet(layout, layer, project, is_users=True, name=theirs.name())


def put_into(project: QgsProject, sheet: Sheet, content: SheetContent) -> QgsPrintLayout:
    """Put the sheet's layout and its layer into the project, or fill those that are there.

    The layout belongs to the project afterwards. Raises LayerInUse and LoadsFromElsewhere.
    """
    layout = _trusted(project, sheet)
    is_new = layout is None
    if layout is None:
        layer = new_layer(sheet)
        project.addMapLayer(layer)
        layout = new_layout(sheet, layer, project)
    else:
        layer = _layer_of(layout, sheet, project)
    shown = _fill(sheet, layout, layer, content)
    if sheet is Sheet.PLATES:
        keep_fitting(layout, shown)
    if is_new:
        layout.setName(_free_name(project, layout_name(sheet)))
        project.layoutManager().addLayout(layout)
    atlas = layout.atlas()
    atlas.updateFeatures()
    atlas.first()
    layout.refresh()
    return layout


def _trusted(project: QgsProject, sheet: Sheet) -> QgsPrintLayout | None:
    layout = find(project, sheet)
    if layout is not None and _loads_from_elsewhere(layout):
        raise LoadsFromElsewhere
    return layout


def _loads_from_elsewhere(layout: QgsPrintLayout) -> bool:
    source = QgsLayoutObject.DataDefinedProperty.PictureSource
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel) and item.mode() != QgsLayoutItemLabel.Mode.ModeFont:
            return True
        if isinstance(item, QgsLayoutItemPicture) and item.dataDefinedProperties().isActive(source):
            return True
    html = QgsLayoutItemRegistry.ItemType.LayoutHtml
    return any(frame.type() == html for frame in layout.multiFrames())


def find(project: QgsProject, sheet: Sheet) -> QgsPrintLayout | None:
    """Return the layout of this sheet in the project, whatever the user calls it."""
    for layout in project.layoutManager().printLayouts():
        if layout.customProperty(MARK) == sheet.value:
            return layout
    return None


def _free_name(project: QgsProject, wanted: str) -> str:
    name, number = wanted, 1
    while project.layoutManager().layoutByName(name) is not None:
        number += 1
        name = f"{wanted} {number}"
    return name


def _layer_of(layout: QgsPrintLayout, sheet: Sheet, project: QgsProject) -> QgsVectorLayer:
    """Return the layer in the project that the layout shows; a new one where that has gone."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(MARK) == sheet.value:
            if not can_hold(layer):
                continue  # kept in a file by now: that is the user's
            if layer.isEditable():
                raise LayerInUse
            _show(layout, sheet, layer)
            return layer
    layer = new_layer(sheet)
    project.addMapLayer(layer)
    _show(layout, sheet, layer)
    return layer


def _show(layout: QgsPrintLayout, sheet: Sheet, layer: QgsVectorLayer) -> None:
    atlas = layout.atlas()
    before = atlas.coverageLayer()
    if before is not layer:
        atlas.setCoverageLayer(layer)
    if before is None:
        atlas.setEnabled(True)  # QGIS switches it off when its layer goes
    for table in tables(layout):
        shown = table.vectorLayer()
        is_ours = shown is None or shown is before or shown.customProperty(MARK) is not None
        if is_ours and shown is not layer:
            show_layer(table, sheet, layer)


def _fill(
    sheet: Sheet, layout: QgsPrintLayout, layer: QgsVectorLayer, content: SheetContent
) -> list[Shown]:
    """Put the content into the layer as this layout has room for it; return what is shown."""
    people = len(content.people)
    if sheet is Sheet.PLATES:
        shown = fitted(content.people, layout)
        fill(layer, content, [Span(place, place + 1) for place in range(people)], shown)
        return shown
    table = table_of(layout, layer)
    shown = names_in_list(table, content.people)
    fill(layer, replace(content, days=content.days[:1]), [Span(0, people)], shown)
    fill(layer, content, spans(table, people), shown)
    return shown
