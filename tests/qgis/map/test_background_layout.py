"""The layout of a background: real guides, a map, and a picture without the guides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutItemGroup,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from qgis_certification_plugin.domain.background import contrast, luminance
from qgis_certification_plugin.domain.catalogue import Location
from qgis_certification_plugin.domain.certificate_layout import (
    INK,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TEXTS,
    CertificateFacts,
    Part,
    printed,
)
from qgis_certification_plugin.map.background_guides import guides_of
from qgis_certification_plugin.map.background_layout import (
    LayoutNames,
    LayoutWish,
    course_layout,
    export,
    find_layout,
)
from qgis_certification_plugin.map.kinds import Kind, mark

WORLD = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
FACTS = CertificateFacts(
    name="HHHH",
    wording="HHHH",
    course_type="HHHH",
    competence="HHHH",
    start=date(2026, 11, 20),
    end=date(2026, 11, 25),
    hours="40",
    convener="HHHH",
    centre="Utrecht",
    representative="HHHH",
)
NAMES = LayoutNames(
    "Background", "Guides", "Map", "Rule", "Veil", "World", {part: part.value for part in Part}
)
UTRECHT = Location(5.12, 52.09)


@pytest.fixture
def project(qgis_new_project: object) -> Iterator[QgsProject]:
    made = QgsProject.instance()
    yield made
    made.clear()


def wish(facts: CertificateFacts = FACTS, course: str = "utrecht/intro") -> LayoutWish:
    return LayoutWish(course, facts, UTRECHT, "")


def make(project: QgsProject, wanted: LayoutWish | None = None) -> QgsPrintLayout:
    return course_layout(project, WORLD, wanted or wish(), NAMES)


def layout_map(layout: QgsPrintLayout) -> QgsLayoutItemMap:
    return next(item for item in layout.items() if isinstance(item, QgsLayoutItemMap))


def without_map(layout: QgsPrintLayout) -> None:
    layout.removeLayoutItem(layout_map(layout))


def rendered(layout: QgsPrintLayout, dpi: int) -> QImage:
    wide, high = round(PAGE_WIDTH * dpi / 72), round(PAGE_HEIGHT * dpi / 72)
    return QgsLayoutExporter(layout).renderPageToImage(0, QSize(wide, high), dpi)


def ink_within(image: QImage, left: float, top: float, right: float, bottom: float) -> list[int]:
    """Return left, top, right and bottom of what is dark in a part of an image."""
    dark = [
        (x, y)
        for y in range(max(0, int(top)), min(image.height(), int(bottom)))
        for x in range(max(0, int(left)), min(image.width(), int(right)))
        if image.pixelColor(x, y).lightness() < 128
    ]
    if not dark:
        return []
    across, down = zip(*dark)
    return [min(across), min(down), max(across) + 1, max(down) + 1]


def test_each_text_stands_within_a_point_of_where_the_site_prints_it(project: QgsProject) -> None:
    layout = make(project)
    without_map(layout)
    for item in guides_of(layout):
        item.setExcludeFromExports(False)
    scale = 3
    image = rendered(layout, 72 * scale)
    for text in printed(FACTS):
        if text.text != "HHHH":  # letters without tails and overhang
            continue
        size = text.place.size
        left, right = text.left - 5, text.left + text.width + 5
        top, bottom = PAGE_HEIGHT - text.place.y - size * 0.75, PAGE_HEIGHT - text.place.y + 2.5
        found = ink_within(image, *(side * scale for side in (left, top, right, bottom)))
        assert found, text.part
        assert found[0] / scale == pytest.approx(text.left, abs=1), text.part
        assert found[2] / scale == pytest.approx(text.left + text.width, abs=1), text.part
        assert found[3] / scale == pytest.approx(PAGE_HEIGHT - text.place.y, abs=1), text.part


def test_the_exported_picture_has_the_page_and_none_of_the_guides(project: QgsProject) -> None:
    layout = make(project)
    without_map(layout)
    made = export(layout)
    assert made is not None
    image = QImage.fromData(made.content)
    assert (image.width(), image.height(), made.dpi) == (2339, 1654, 200)
    assert {image.pixel(x, y) for x in range(0, 2339, 3) for y in range(0, 1654, 7)} == {0xFFFFFFFF}


def test_guides_that_somebody_wants_exported_are_held_back_all_the_same(
    project: QgsProject,
) -> None:
    layout = make(project)
    without_map(layout)
    for item in guides_of(layout):
        item.setExcludeFromExports(False)
    made = export(layout)
    assert made is not None
    image = QImage.fromData(made.content)
    assert {image.pixel(x, 320) for x in range(2339)} == {0xFFFFFFFF}


def test_a_page_of_another_size_keeps_its_ratio(project: QgsProject) -> None:
    layout = make(project)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(420, 420))
    made = export(layout)
    assert made is not None
    image = QImage.fromData(made.content)
    assert image.width() == image.height() == 1654


def test_without_a_page_there_is_no_picture(project: QgsProject) -> None:
    layout = make(project)
    layout.pageCollection().deletePage(0)
    assert export(layout) is None


def test_guides_are_locked_named_and_in_one_group(project: QgsProject) -> None:
    layout = make(project)
    guides = guides_of(layout)
    assert all(item.isLocked() and item.excludeFromExports() and item.id() for item in guides)
    (group,) = [item for item in layout.items() if isinstance(item, QgsLayoutItemGroup)]
    assert group.id() == "Guides"
    assert set(group.items()) == set(guides)
    texts = {item.text() for item in guides if isinstance(item, QgsLayoutItemLabel)}
    assert {text.text for text in printed(FACTS)} <= texts
    assert not layout.undoStack().stack().canUndo()


def test_a_layout_that_is_there_is_opened_again_with_what_was_drawn(project: QgsProject) -> None:
    layout = make(project)
    layout.setName("What I call it")
    own = QgsLayoutItemLabel(layout)
    own.setText("My own")
    layout.addLayoutItem(own)
    again = make(project, wish(replace(FACTS, name="Another Name")))
    assert again is layout
    assert len(project.layoutManager().layouts()) == 1
    assert layout.name() == "What I call it"
    assert own in layout.items()
    texts = [item.text() for item in guides_of(layout) if isinstance(item, QgsLayoutItemLabel)]
    assert "Another Name" in texts
    assert texts.count("Certificate of Completion") == 1


def test_it_survives_in_a_saved_project(project: QgsProject, tmp_path: Path) -> None:
    make(project)
    path = tmp_path / "mine.qgz"
    assert project.write(str(path))
    project.clear()
    assert project.read(str(path))
    layout = find_layout(project, "utrecht/intro")
    assert layout is not None
    assert len(guides_of(layout)) == len(guides_of(make(project)))
    assert len(project.layoutManager().layouts()) == 1


def test_each_course_has_a_layout_with_a_name_of_its_own(project: QgsProject) -> None:
    make(project)
    make(project, wish(course="utrecht/other"))
    names = [layout.name() for layout in project.layoutManager().layouts()]
    assert sorted(names) == ["Background", "Background (2)"]


def test_an_empty_project_gets_the_world_as_a_layer_to_style(project: QgsProject) -> None:
    layout = make(project)
    assert [layer.name() for layer in project.mapLayers().values()] == ["World"]
    item = layout_map(layout)
    assert item.extent().contains(0, 0)  # the course lies in the middle of its projection
    assert not item.keepLayerSet()


def test_the_plugins_own_layers_stay_off_the_background(project: QgsProject) -> None:
    courses = QgsVectorLayer("Point?crs=EPSG:4326", "Courses", "memory")
    mark(courses, Kind.COURSES)
    project.addMapLayer(courses)
    item = layout_map(make(project))
    assert [layer.name() for layer in item.layers()] == ["World"]


def test_layers_of_the_project_are_what_the_map_shows(project: QgsProject) -> None:
    layer = QgsVectorLayer(f"{WORLD}|layername=countries", "Mine", "ogr")
    project.addMapLayer(layer)
    project.setCrs(layer.crs())
    item = layout_map(make(project))
    assert list(project.mapLayers().values()) == [layer]
    assert item.layers() == []  # it follows the project
    middle = item.extent().center()
    assert (middle.x(), middle.y()) == (pytest.approx(5.12, abs=0.1), pytest.approx(52.09, abs=0.1))


def test_an_online_course_has_a_map_of_its_country(project: QgsProject) -> None:
    home = LayoutWish("x/y", FACTS, None, "NL")
    item = layout_map(course_layout(project, WORLD, home, NAMES))
    assert 250_000 < item.extent().width() < 900_000


def test_without_place_and_country_it_is_the_world(project: QgsProject) -> None:
    item = layout_map(course_layout(project, WORLD, LayoutWish("x/y", FACTS, None, ""), NAMES))
    assert item.extent().width() > 300


def test_texts_can_be_read_on_the_example_map(project: QgsProject) -> None:
    made = export(make(project))
    assert made is not None
    image = QImage.fromData(made.content)
    darkest = min(
        luminance(colour.red(), colour.green(), colour.blue())
        for colour in (
            image.pixelColor(x, y) for x in range(0, 2339, 11) for y in range(0, 1654, 11)
        )
    )
    assert contrast(darkest, luminance(*INK)) > 6


def test_a_long_name_is_no_trouble(project: QgsProject) -> None:
    layout = make(project, wish(replace(FACTS, name="Wijnand " * 20 + "[% 1 + 1 %]")))
    texts = [
        item.currentText() for item in guides_of(layout) if isinstance(item, QgsLayoutItemLabel)
    ]
    assert any("1 + 1" in text for text in texts)
    assert len([text for text in texts if text]) >= len(TEXTS)
