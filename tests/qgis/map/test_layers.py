"""The catalogue in a project: added once, kept when saved, brought up to date in place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QSize
from qgis.PyQt.QtGui import QColor, QImage

from qgis_certification_plugin.map.kinds import CATALOGUE_KINDS, Kind, kind_of
from qgis_certification_plugin.map.layers import CatalogueLayers
from qgis_certification_plugin.storage.catalogue_store import CatalogueStore
from qgis_certification_plugin.storage.geopackage import GeoPackage
from qgis_certification_plugin.storage.geopackage_rows import Changes

from .conftest import COURSES, layer_of, some_catalogue, some_course

VERSION_1 = Path(__file__).parents[2] / "data" / "catalogue" / "version-1.gpkg"


def tree(project: QgsProject) -> list[tuple[str, list[str]]]:
    """Return the groups of the project from top to bottom, with their layers."""
    return [
        (group.name(), [node.name() for node in group.children()])
        for group in project.layerTreeRoot().children()
        if isinstance(group, QgsLayerTreeGroup)
    ]


def names(layer: QgsVectorLayer) -> set[str]:
    """Return the names of the courses of a layer."""
    return {feature["course_type"] for feature in layer.getFeatures()}


def test_the_layers_stand_in_a_group_above_the_base_map(
    project: QgsProject, layers: CatalogueLayers
) -> None:
    layers.add()
    assert tree(project) == [
        ("QGIS certification", ["Courses", "Training centres", "Certified organisations"]),
        ("Base map", ["Countries"]),
    ]


def test_the_layers_hold_the_catalogue(layers: CatalogueLayers) -> None:
    layers.add()
    assert all(layer_of(layers, kind).isValid() for kind in Kind)
    assert [layer_of(layers, kind).featureCount() for kind in CATALOGUE_KINDS] == [5, 3, 5]


def test_nothing_is_added_while_there_is_no_catalogue(
    project: QgsProject, tmp_path: Path, world_map: Path
) -> None:
    assert CatalogueLayers(project, tmp_path / "none.gpkg", world_map).add() == []
    assert not project.mapLayers()


def test_layers_are_never_added_twice(project: QgsProject, layers: CatalogueLayers) -> None:
    layers.add()
    assert layers.add() == []
    assert len(project.mapLayers()) == 4
    assert len(tree(project)) == 2


def test_a_deleted_layer_comes_back_only_on_request(
    project: QgsProject, layers: CatalogueLayers
) -> None:
    layers.add_once()
    project.removeMapLayer(layer_of(layers, Kind.CENTRES).id())
    assert layers.add_once() == []
    layers.reload()
    assert layers.find(Kind.CENTRES) is None
    assert [kind_of(layer) for layer in layers.add()] == [Kind.CENTRES]
    assert tree(project)[0][1] == ["Courses", "Training centres", "Certified organisations"]


def test_another_project_gets_the_layers_again(
    project: QgsProject, layers: CatalogueLayers
) -> None:
    layers.add_once()
    project.clear()
    assert len(layers.add_once()) == 4


def test_a_project_with_layers_keeps_its_projection_and_colour(
    project: QgsProject, layers: CatalogueLayers
) -> None:
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    project.setBackgroundColor(QColor("red"))
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:28992", "mine", "memory"))
    layers.add()
    assert project.crs().authid() == "EPSG:28992"
    assert project.backgroundColor() == QColor("red")


def test_an_empty_project_shows_the_courses(project: QgsProject, layers: CatalogueLayers) -> None:
    canvas = QgsMapCanvas()
    canvas.resize(800, 400)
    canvas.setProject(project)
    project.crsChanged.connect(lambda: canvas.setDestinationCrs(project.crs()))
    bridge = QgsLayerTreeMapCanvasBridge(project.layerTreeRoot(), canvas)
    layers.add(canvas)
    for _turn in range(3):
        QCoreApplication.processEvents()
    assert bridge is not None
    assert project.crs().authid() == "EPSG:3857"
    assert canvas.mapSettings().destinationCrs().authid() == "EPSG:3857"
    shown = canvas.extent()
    assert shown.contains(QgsRectangle(570_000, -2_000_000, 20_000_000, 6_800_000))
    assert shown.width() < 60_000_000


def saved_and_opened(project: QgsProject, path: Path) -> None:
    """Write the project and read it back."""
    assert project.write(str(path))
    project.clear()
    assert project.read(str(path))


def test_a_saved_project_opens_with_its_layers(
    project: QgsProject, layers: CatalogueLayers, tmp_path: Path
) -> None:
    layers.add()
    saved_and_opened(project, tmp_path / "mine.qgz")
    assert all(layer_of(layers, kind).isValid() for kind in Kind)
    assert names(layer_of(layers, Kind.COURSES)) == {course.course_type for course in COURSES}
    assert layers.add_once() == []
    assert layers.add() == []


def test_a_project_from_another_computer_finds_the_catalogue_here(
    project: QgsProject, layers: CatalogueLayers, store: CatalogueStore, tmp_path: Path
) -> None:
    layers.add()
    layer_of(layers, Kind.COURSES).setName("My courses")
    store.release()
    assert project.write(str(tmp_path / "mine.qgz"))
    project.clear()
    here = tmp_path / "here.gpkg"
    store.path.rename(here)
    assert project.read(str(tmp_path / "mine.qgz"))
    moved = CatalogueLayers(project, here, None)
    assert not layer_of(moved, Kind.COURSES).isValid()
    moved.reload()
    courses = layer_of(moved, Kind.COURSES)
    assert courses.isValid()
    assert courses.name() == "My courses"
    assert courses.featureCount() == 5
    assert courses.renderer().type() == "RuleRenderer"


def test_a_refresh_reaches_the_layers(layers: CatalogueLayers, store: CatalogueStore) -> None:
    layers.add()
    store.save(some_catalogue(*COURSES, some_course("Fresh", 3)))
    layers.reload()
    courses = layer_of(layers, Kind.COURSES)
    assert courses.featureCount() == 6
    assert "Fresh" in names(courses)


def test_a_refresh_keeps_style_filter_and_selection(
    layers: CatalogueLayers, store: CatalogueStore
) -> None:
    layers.add()
    courses = layer_of(layers, Kind.COURSES)
    courses.renderer().rootRule().children()[0].setLabel("mine")
    courses.setSubsetString("\"language\" = 'Nederlands'")
    courses.selectAll()
    selected = set(courses.selectedFeatureIds())
    store.save(some_catalogue(*COURSES, some_course("Fresh", 3)))
    layers.reload()
    assert courses.renderer().rootRule().children()[0].label() == "mine"
    assert courses.subsetString() == "\"language\" = 'Nederlands'"
    assert set(courses.selectedFeatureIds()) == selected


def test_a_copy_that_the_user_made_is_refreshed_too(
    project: QgsProject, layers: CatalogueLayers, store: CatalogueStore
) -> None:
    layers.add()
    copy = QgsVectorLayer(f"{store.path}|layername=courses", "copy", "ogr")
    project.addMapLayer(copy)
    store.save(some_catalogue(some_course("Fresh", 3)))
    layers.reload()
    assert names(copy) == {"Fresh"}


def test_layers_show_the_old_whole_until_the_refresh_is_whole(
    layers: CatalogueLayers, store: CatalogueStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    layers.add()
    courses = layer_of(layers, Kind.COURSES)
    seen: list[set[str]] = []
    write = GeoPackage.bring_up_to_date

    def look(self: GeoPackage, table: object, rows: object) -> Changes:
        changes = write(self, table, rows)  # type: ignore[arg-type]
        seen.append(names(courses))
        return changes

    monkeypatch.setattr(GeoPackage, "bring_up_to_date", look)
    store.save(some_catalogue(*(some_course(f"New {number}", 3) for number in range(500))))
    assert seen == [{course.course_type for course in COURSES}] * 4


def test_a_reading_that_has_begun_ends_with_what_it_began_with(
    layers: CatalogueLayers, store: CatalogueStore
) -> None:
    store.save(some_catalogue(*(some_course(f"Old {number}", 3) for number in range(2000))))
    layers.add()
    reading = layer_of(layers, Kind.COURSES).getFeatures()
    first = next(reading)
    store.save(some_catalogue(*(some_course(f"New {number}", 3) for number in range(2000))))
    read = [first["course_type"], *(feature["course_type"] for feature in reading)]
    assert len(read) == 2000
    assert all(name.startswith("Old") for name in read)


def test_layers_that_were_opened_before_the_file_was_held_are_loaded_again(
    layers: CatalogueLayers, store: CatalogueStore
) -> None:
    store.release()
    layers.add()
    courses = layer_of(layers, Kind.COURSES)
    assert len(names(courses)) == 5
    assert store.hold()
    layers.reload()
    assert len(names(courses)) == 5
    store.save(some_catalogue(some_course("Fresh", 3)))
    assert names(courses) == {"Fresh"}


def test_a_file_that_was_rebuilt_is_shown_by_the_layers_that_are_open(
    layers: CatalogueLayers, store: CatalogueStore
) -> None:
    layers.add()
    with GeoPackage(store.path, update=True) as geopackage:
        geopackage._dataset.ExecuteSQL("UPDATE catalogue SET value = '0' WHERE name = 'schema'")
    store.save(some_catalogue(some_course("Fresh", 3)))
    layers.reload()
    assert names(layer_of(layers, Kind.COURSES)) == {"Fresh"}


def test_layers_on_a_file_of_the_first_version_learn_its_new_fields(
    project: QgsProject, tmp_path: Path, world_map: Path
) -> None:
    path = tmp_path / "old.gpkg"
    shutil.copyfile(VERSION_1, path)
    store = CatalogueStore(path, world_map)
    store.hold()
    layers = CatalogueLayers(project, path, None)
    layers.add()
    courses = layer_of(layers, Kind.COURSES)
    assert courses.fields().lookupField("spot") < 0
    assert store.load() is not None
    layers.reload()
    assert [feature["spot"] for feature in courses.getFeatures()][:3] == [1, 0, 0]
    assert len(names(courses)) == 4
    store.release()


def test_the_log_is_empty_after_a_refresh_with_open_layers(
    layers: CatalogueLayers, store: CatalogueStore
) -> None:
    layers.add()
    for turn in range(4):
        rows = (some_course(f"{turn} {number}", 3) for number in range(300))
        store.save(some_catalogue(*rows))
        layers.reload()
    assert store.path.with_name(store.path.name + "-wal").stat().st_size == 0


def test_the_base_map_is_not_in_the_way_of_a_click(layers: CatalogueLayers) -> None:
    layers.add()
    world = layer_of(layers, Kind.WORLD)
    assert not world.flags() & world.LayerFlag.Identifiable
    assert not world.flags() & world.LayerFlag.Searchable


def test_nobody_draws_by_mistake_where_a_refresh_would_undo_it(layers: CatalogueLayers) -> None:
    layers.add()
    assert all(layer_of(layers, kind).readOnly() for kind in Kind)


def colours(image: QImage) -> set[str]:
    """Return the colours of a picture."""
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_the_map_is_drawn(project: QgsProject, layers: CatalogueLayers) -> None:
    layers.add()
    settings = QgsMapSettings()
    settings.setLayers(project.layerTreeRoot().checkedLayers())
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setExtent(QgsRectangle(-180, -60, 180, 80))
    settings.setOutputSize(QSize(720, 280))
    settings.setBackgroundColor(project.backgroundColor())
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    seen = colours(job.renderedImage())
    sea, land, upcoming, running, green = "#dbe6ec", "#f7f5f0", "#0072b2", "#d55e00", "#009e73"
    assert {sea, land, upcoming, running, green} <= seen
