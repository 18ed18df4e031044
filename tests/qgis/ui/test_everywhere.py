"""The plugin outside of its dock: toolbox, locator, coordinate box, actions for features."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from qgis_certification_plugin.map.kinds import Kind, layers_of
from qgis_certification_plugin.plugin import CertificationPlugin
from qgis_certification_plugin.practice.server import PracticeServer
from tests.qgis.ui.test_plugin import Interface, interface, new_user, plugin

__all__ = ["interface", "new_user", "plugin"]


@pytest.fixture
def box(interface: Interface) -> QLineEdit:
    """The coordinate box of QGIS's status bar."""
    holder = QWidget(interface.mainWindow())
    holder.setObjectName("mCoordsEdit")
    return QLineEdit(holder)


def provider_names() -> set[str]:
    """Return the providers that QGIS knows."""
    return {one.id() for one in QgsApplication.processingRegistry().providers()}


def layer_of(kind: Kind) -> QgsVectorLayer:
    """Return the layer of a kind in the project."""
    return next(iter(layers_of(QgsProject.instance(), kind)))


def is_shown(plugin: CertificationPlugin) -> bool:
    """Return whether layers and catalogue are there."""
    office = plugin.office
    return bool(office and office.catalogue and len(QgsProject.instance().mapLayers()) == 4)


def test_loading_registers_provider_and_filter_and_unloading_takes_them_back(
    plugin: CertificationPlugin, interface: Interface, practice: PracticeServer
) -> None:
    assert "qgis_certification" in provider_names()
    assert [one.name() for one in interface.locator_filters] == ["qgis_certification"]
    assert len(practice.requests) == 0
    plugin.unload()
    assert "qgis_certification" not in provider_names()
    assert interface.locator_filters == []


def test_without_a_window_there_is_the_provider_alone(new_user: None) -> None:
    alone = CertificationPlugin(None)
    alone.initProcessing()
    assert "qgis_certification" in provider_names()
    alone.unload()
    assert "qgis_certification" not in provider_names()


def test_a_word_in_the_coordinate_box_shows_all_courses(
    interface: Interface, box: QLineEdit, new_user: None, qtbot: Any
) -> None:
    made = CertificationPlugin(interface)
    made.initGui()
    qtbot.waitUntil(lambda: bool(interface.locator_filters))
    box.setText("courses")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_shown(made), timeout=20_000)
    qtbot.waitUntil(lambda: interface.active_layer is layer_of(Kind.COURSES))
    assert box.text() == ""
    made.unload()
    box.setText("courses")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "courses"


def test_coordinates_in_the_box_are_qgis_s_own_matter(
    interface: Interface, box: QLineEdit, new_user: None, qtbot: Any
) -> None:
    made = CertificationPlugin(interface)
    made.initGui()
    qtbot.waitUntil(lambda: bool(interface.locator_filters))
    box.setText("5.1, 52.1")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "5.1, 52.1"
    assert made.dock is None
    made.unload()


def test_trainers_are_shown_by_their_organisations(
    plugin: CertificationPlugin, interface: Interface, qtbot: Any
) -> None:
    plugin.show_in_dock("all-trainers", "")
    qtbot.waitUntil(lambda: is_shown(plugin), timeout=20_000)
    qtbot.waitUntil(lambda: interface.active_layer is layer_of(Kind.ORGANISATIONS))


def test_a_course_chosen_elsewhere_opens_its_card_and_is_zoomed_to(
    plugin: CertificationPlugin, interface: Interface, qtbot: Any
) -> None:
    plugin.show_in_dock("all-courses", "")
    qtbot.waitUntil(lambda: is_shown(plugin), timeout=20_000)
    office = plugin.office
    assert office is not None
    assert office.catalogue is not None
    course = next(one for one in office.catalogue.courses if one.location is not None)
    plugin.show_in_dock("course", course.key)
    canvas = interface.mapCanvas()
    selected = layer_of(Kind.COURSES)
    qtbot.waitUntil(lambda: [one["key"] for one in selected.selectedFeatures()] == [course.key])
    qtbot.waitUntil(lambda: canvas.extent().width() < 1_000_000)
    assert plugin.dock is not None
    assert plugin.dock.page == "find"


def test_an_organisation_and_a_centre_chosen_elsewhere_are_zoomed_to(
    plugin: CertificationPlugin, interface: Interface, qtbot: Any
) -> None:
    plugin.show_in_dock("all-courses", "")
    qtbot.waitUntil(lambda: is_shown(plugin), timeout=20_000)
    office = plugin.office
    assert office is not None
    assert office.catalogue is not None
    canvas = interface.mapCanvas()
    centre = next(one for one in office.catalogue.centres if one.location is not None)
    before = canvas.extent()
    plugin.show_in_dock("centre", f"{centre.organisation}\n{centre.name}")
    qtbot.waitUntil(lambda: canvas.extent() != before)
    before = canvas.extent()
    one = next(
        one
        for one in office.catalogue.organisations
        if one.name != centre.organisation
        and any(place.location for place in office.catalogue.centres_of(one))
    )
    plugin.show_in_dock("organisation", one.name)
    qtbot.waitUntil(lambda: canvas.extent() != before)


def test_what_is_asked_for_before_the_catalogue_came_is_shown_when_it_comes(
    plugin: CertificationPlugin, interface: Interface, practice: PracticeServer, qtbot: Any
) -> None:
    plugin.show_in_dock("all-courses", "")
    assert plugin.office is not None
    assert plugin.office.catalogue is None
    assert not QgsProject.instance().mapLayers()
    qtbot.waitUntil(lambda: is_shown(plugin), timeout=20_000)


def test_a_feature_is_offered_to_be_shown_in_the_dock(
    plugin: CertificationPlugin, interface: Interface, qtbot: Any
) -> None:
    plugin.show_in_dock("all-courses", "")
    qtbot.waitUntil(lambda: is_shown(plugin), timeout=20_000)
    courses = layer_of(Kind.COURSES)
    (action,) = QgsGui.mapLayerActionRegistry().mapLayerActions(courses)
    assert action.text() == "Show in QGIS Certification"
    feature = next(one for one in courses.getFeatures() if one.hasGeometry())
    action.triggerForFeature(courses, feature)
    qtbot.waitUntil(lambda: [one["key"] for one in courses.selectedFeatures()] == [feature["key"]])
    assert QgsGui.mapLayerActionRegistry().mapLayerActions(layer_of(Kind.WORLD)) == []


def test_the_locator_searches_before_the_dock_was_opened(
    plugin: CertificationPlugin, interface: Interface, practice: PracticeServer
) -> None:
    assert plugin._shelf is not None
    assert plugin._shelf.catalogue() is None
    assert len(practice.requests) == 0
