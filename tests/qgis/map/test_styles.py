"""What the layers look like and say: states, legend, map tips, languages, time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsProject,
    QgsRenderContext,
    QgsRuleBasedLabeling,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QTime, QTranslator
from qgis.PyQt.QtGui import QTextDocument

from qgis_certification_plugin.map.kinds import Kind
from qgis_certification_plugin.map.layers import CatalogueLayers
from qgis_certification_plugin.map.time import prepare_controller
from qgis_certification_plugin.storage.catalogue_store import CatalogueStore

from .conftest import (
    COURSES,
    HOSTILE,
    ONLINE,
    PAST,
    RUNNING,
    STRANGE,
    UPCOMING,
    layer_of,
    some_catalogue,
    some_course,
)


@pytest.fixture
def courses(layers: CatalogueLayers) -> QgsVectorLayer:
    """The courses layer."""
    layers.add()
    return layer_of(layers, Kind.COURSES)


@pytest.fixture
def organisations(layers: CatalogueLayers) -> QgsVectorLayer:
    """The organisations layer."""
    layers.add()
    return layer_of(layers, Kind.ORGANISATIONS)


def found(layer: QgsVectorLayer, field: str, value: str) -> QgsFeature:
    """Return the first feature with this value."""
    return next(feature for feature in layer.getFeatures() if feature[field] == value)


def legend_of(layer: QgsVectorLayer, feature: QgsFeature) -> list[str]:
    """Return the labels of the rules by which the feature is drawn."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    scope = QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    context.setExpressionContext(QgsExpressionContext(scope))
    context.expressionContext().setFeature(feature)
    renderer.startRender(context, layer.fields())
    keys = renderer.legendKeysForFeature(feature, context)
    renderer.stopRender(context)
    labels = {rule.ruleKey(): rule.label() for rule in renderer.rootRule().children()}
    return [labels[key] for key in keys if key in labels]  # the root has a key too


def tip_of(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    """Return the map tip as QGIS shows it."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return str(QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context))


@pytest.mark.parametrize(
    ("course", "label"),
    [
        (PAST, "Past"),
        (RUNNING, "Running now"),
        (UPCOMING, "Upcoming"),
        (ONLINE, "Upcoming"),
    ],
    ids=["past", "running", "upcoming", "online"],
)
def test_each_course_is_drawn_by_the_rule_of_its_state(
    courses: QgsVectorLayer, course: object, label: str
) -> None:
    feature = found(courses, "key", course.key)  # type: ignore[attr-defined]
    assert legend_of(courses, feature) == [label]


def test_the_states_differ_in_shape_or_filling_and_in_colour(courses: QgsVectorLayer) -> None:
    symbols = [rule.symbol().symbolLayer(0) for rule in courses.renderer().rootRule().children()]
    assert len({symbol.color().name() for symbol in symbols}) == 3
    assert len({(symbol.shape(), symbol.color().lightness() > 250) for symbol in symbols}) == 3


def test_symbols_are_smaller_on_a_map_of_the_world_and_larger_in_a_town(
    courses: QgsVectorLayer,
) -> None:
    for rule in courses.renderer().rootRule().children():
        symbol = rule.symbol().symbolLayer(0)
        properties = symbol.dataDefinedProperties()
        size = QgsExpression(
            next(
                properties.property(key).expressionString()
                for key in properties.propertyKeys()
                if "spot" not in properties.property(key).expressionString()
            )
        )
        sizes = []
        for scale in (150_000_000, 10_000_000, 20_000, None):
            context = QgsExpressionContext()
            scope = QgsExpressionContextScope()
            scope.setVariable("map_scale", scale)
            context.appendScope(scope)
            sizes.append(size.evaluate(context))
        world, country, town, legend = sizes
        assert 1.2 < world < country < town < 6
        assert legend == country == symbol.size()


def test_an_approximate_organisation_is_hollow(organisations: QgsVectorLayer) -> None:
    france = found(organisations, "name", "En France")
    assert legend_of(organisations, france) == ["Somewhere in its country"]
    (rule,) = (
        rule
        for rule in organisations.renderer().rootRule().children()
        if rule.label() == "Somewhere in its country"
    )
    assert rule.symbol().symbolLayer(0).color().alpha() == 0
    fiji = found(organisations, "name", "Fiji GIS")
    assert legend_of(organisations, fiji) == ["At its training centre"]


def test_an_organisation_without_a_centre_stands_in_its_country_on_the_real_map(
    organisations: QgsVectorLayer, layers: CatalogueLayers
) -> None:
    point = found(organisations, "name", "En France").geometry()
    france = found(layer_of(layers, Kind.WORLD), "iso_a2", "FR").geometry()
    assert france.contains(point)


def test_an_organisation_nowhere_has_no_point(organisations: QgsVectorLayer) -> None:
    assert not found(organisations, "name", "Nowhere").hasGeometry()


@pytest.mark.parametrize("kind", [Kind.COURSES, Kind.ORGANISATIONS])
def test_a_hostile_value_is_only_text_in_a_map_tip(layers: CatalogueLayers, kind: Kind) -> None:
    layers.add()
    layer = layer_of(layers, kind)
    field = "course_type" if kind is Kind.COURSES else "name"
    tip = tip_of(layer, found(layer, field, HOSTILE))
    assert "<script" not in tip
    assert "&lt;script&gt;" in tip
    document = QTextDocument()
    document.setHtml(tip)
    assert HOSTILE in document.toPlainText()


def test_a_hostile_address_cannot_leave_its_link(organisations: QgsVectorLayer) -> None:
    tip = tip_of(organisations, found(organisations, "name", HOSTILE))
    start = tip.index('<a href="') + len('<a href="')
    address = tip[start : tip.index('">', start)]
    assert "<" not in address
    assert "'" not in address


def test_only_addresses_of_the_web_are_links(organisations: QgsVectorLayer) -> None:
    assert "javascript" not in tip_of(organisations, found(organisations, "name", "En France"))
    academy = tip_of(organisations, found(organisations, "name", "Kartografie Academie"))
    assert '<a href="https://a.nl/?a=1&amp;b=2">' in academy


def lines_of(layer: QgsVectorLayer, feature: QgsFeature) -> list[str]:
    """Return the lines of a map tip as they are read."""
    document = QTextDocument()
    document.setHtml(tip_of(layer, feature))
    return [line.replace("\xa0", " ").strip() for line in document.toPlainText().splitlines()]


def test_the_tip_of_a_course_says_what_where_and_when(courses: QgsVectorLayer) -> None:
    lines = lines_of(courses, found(courses, "key", UPCOMING.key))
    assert lines[0] == "Upcoming"
    assert lines[1].startswith("● Upcoming ·")
    assert str(UPCOMING.start.year) in lines[1]
    assert [line.replace("  ", ": ") for line in lines[2:]] == [
        "Training centre: Utrecht",
        "Organisation: Fiji GIS",
        "Country: Fiji",
        "Language: Nederlands",
        "Course convener: Ann",
        "Trained competence: Maps",
    ]


def test_the_tip_of_a_course_tells_that_others_are_there(courses: QgsVectorLayer) -> None:
    lines = lines_of(courses, found(courses, "key", RUNNING.key))
    assert "▶ Running now ·" in lines[1]
    assert lines[-1] == "Courses at this place: 3"


def test_a_long_value_does_not_fill_the_screen(
    layers: CatalogueLayers, store: CatalogueStore
) -> None:
    store.save(some_catalogue(some_course("x" * 2000, 3)))
    layers.add()
    courses = layer_of(layers, Kind.COURSES)
    assert len(lines_of(courses, next(courses.getFeatures()))[0]) == 160


def test_nothing_is_said_of_what_is_not_known(organisations: QgsVectorLayer) -> None:
    lines = lines_of(organisations, found(organisations, "name", "Nowhere"))
    assert [line for line in lines if line] == ["Nowhere"]


def rules_of(layer: QgsVectorLayer) -> list[QgsRuleBasedLabeling.Rule]:
    """Return the rules by which the layer is labelled."""
    (near,) = layer.labeling().rootRule().children()
    assert near.minimumScale() == 1_500_000
    return list(near.children())


def test_labels_appear_only_from_near_and_of_the_past_only_from_very_near(
    courses: QgsVectorLayer,
) -> None:
    assert courses.labelsEnabled()
    assert [rule.minimumScale() for rule in rules_of(courses)] == [1_500_000, 1_500_000, 60_000]


def test_organisations_are_named_from_farther_than_centres(layers: CatalogueLayers) -> None:
    layers.add()
    scales = [
        layer_of(layers, kind).labeling().settings().minimumScale
        for kind in (Kind.ORGANISATIONS, Kind.CENTRES)
    ]
    assert scales == [24_000_000, 400_000]


def test_label_and_name_of_a_hostile_course_are_its_own_words(courses: QgsVectorLayer) -> None:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(courses))
    context.setFeature(found(courses, "key", STRANGE.key))
    for rule in rules_of(courses):
        label = QgsExpression(rule.settings().fieldName)
        assert str(label.evaluate(context)).startswith(HOSTILE[:48])
        assert not label.hasEvalError()
    shown = QgsExpression(courses.displayExpression())
    assert str(shown.evaluate(context)).startswith(HOSTILE)


def test_the_temporal_controller_knows_the_days_of_a_course(courses: QgsVectorLayer) -> None:
    time = courses.temporalProperties()
    assert time.isActive()
    assert time.mode() == Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields
    assert (time.startField(), time.endField()) == ("start_date", "end_date")
    assert time.limitMode() == Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd


def test_the_project_is_played_a_month_at_a_time(
    project: QgsProject, courses: QgsVectorLayer
) -> None:
    times = project.timeSettings()
    begin, end = times.temporalRange().begin().date(), times.temporalRange().end().date()
    assert (begin.day(), end.day()) == (1, 1)
    assert begin <= QDate(PAST.start) < QDate(UPCOMING.end) < end
    assert times.timeStepUnit() == QgsUnitTypes.TemporalUnit.TemporalMonths
    assert times.timeStep() == 1


def test_the_controller_of_the_map_is_ready_to_play_months(
    project: QgsProject, courses: QgsVectorLayer
) -> None:
    canvas, controller = QgsMapCanvas(), QgsTemporalNavigationObject()
    canvas.setTemporalController(controller)
    prepare_controller(project, canvas)
    assert controller.temporalExtents() == project.timeSettings().temporalRange()
    assert controller.frameDuration().months() == pytest.approx(1)
    assert 2 <= controller.totalFrameCount() <= 6
    # Nobody plays yet: the map goes on to show all courses.
    assert canvas.temporalRange().isInfinite()


def test_a_controller_in_use_is_left_alone(project: QgsProject, courses: QgsVectorLayer) -> None:
    canvas, controller = QgsMapCanvas(), QgsTemporalNavigationObject()
    canvas.setTemporalController(controller)
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    before = controller.frameDuration().seconds()
    prepare_controller(project, canvas)
    assert controller.frameDuration().seconds() == before


def test_the_time_that_a_project_has_is_kept(project: QgsProject, layers: CatalogueLayers) -> None:
    midnight = QTime(0, 0)
    own = QgsDateTimeRange(
        QDateTime(QDate(2020, 1, 1), midnight), QDateTime(QDate(2021, 1, 1), midnight)
    )
    project.timeSettings().setTemporalRange(own)
    layers.add()
    assert project.timeSettings().temporalRange() == own


def test_the_month_that_is_played_shows_its_courses_alone(courses: QgsVectorLayer) -> None:
    month = QDate(UPCOMING.start.year, UPCOMING.start.month, 1)
    context = QgsVectorLayerTemporalContext()
    context.setLayer(courses)
    midnight = QTime(0, 0)
    played = QgsDateTimeRange(
        QDateTime(month, midnight), QDateTime(month.addMonths(1), midnight), True, False
    )
    condition = courses.temporalProperties().createFilterString(context, played)
    shown = {feature["key"] for feature in courses.getFeatures(condition)}
    in_month = {
        course.key
        for course in COURSES
        if QDate(course.start) < month.addMonths(1) and QDate(course.end) >= month
    }
    assert UPCOMING.key in shown
    assert shown == in_month


def test_the_fields_have_names_for_people(courses: QgsVectorLayer) -> None:
    names = {field.name(): field.alias() for field in courses.fields()}
    assert names["course_type"] == "Course"
    assert names["start_date"] == "First day"


def test_fields_for_the_plugin_alone_are_hidden(courses: QgsVectorLayer) -> None:
    hidden = {
        field.name()
        for index, field in enumerate(courses.fields())
        if courses.editorWidgetSetup(index).type() == "Hidden"
    }
    assert hidden == {"fid", "key", "position", "search_text", "spot", "here", "east", "south"}
    columns = {column.name: column.hidden for column in courses.attributeTableConfig().columns()}
    assert {name for name, is_hidden in columns.items() if name and is_hidden} == hidden


class Backwards(QTranslator):
    """A language in which everything is said from back to front."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Turn the plugin's texts around and leave those of QGIS alone."""
        return text[::-1] if context == "Layers" else ""

    def isEmpty(self) -> bool:  # noqa: N802
        """It has an answer to everything."""
        return False


@pytest.fixture
def other_language(layers: CatalogueLayers) -> Iterator[None]:
    """Layers made in English, and then another language."""
    layers.add()
    translator = Backwards()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def labels(layer: QgsVectorLayer) -> list[str]:
    """Return the legend of a layer."""
    return [rule.label() for rule in layer.renderer().rootRule().children()]


@pytest.mark.usefixtures("other_language")
def test_layers_learn_another_language(layers: CatalogueLayers) -> None:
    layers.retranslate()
    courses = layer_of(layers, Kind.COURSES)
    assert courses.name() == "sesruoC"
    assert labels(courses) == ["won gninnuR", "gnimocpU", "tsaP"]
    assert courses.attributeAlias(courses.fields().lookupField("language")) == "egaugnaL"
    assert "egaugnaL" in tip_of(courses, found(courses, "key", PAST.key))


@pytest.mark.usefixtures("other_language")
def test_what_the_user_named_keeps_its_name(layers: CatalogueLayers) -> None:
    courses = layer_of(layers, Kind.COURSES)
    courses.setName("Mine")
    courses.setMapTipTemplate("<b>mine</b>")
    courses.renderer().rootRule().children()[0].setLabel("Busy")
    layers.retranslate()
    assert courses.name() == "Mine"
    assert courses.mapTipTemplate() == "<b>mine</b>"
    assert labels(courses) == ["Busy", "gnimocpU", "tsaP"]


@pytest.mark.usefixtures("other_language")
def test_translations_come_back_after_the_language_is_changed_back(
    layers: CatalogueLayers,
) -> None:
    layers.retranslate()
    layers.retranslate()
    assert layer_of(layers, Kind.CENTRES).name() == "sertnec gniniarT"


def test_a_style_of_the_users_own_is_left_alone(layers: CatalogueLayers) -> None:
    layers.add()
    centres = layer_of(layers, Kind.CENTRES)
    style = centres.renderer().dump()
    layer_of(layers, Kind.COURSES).setRenderer(centres.renderer().clone())
    layers.retranslate()
    assert layer_of(layers, Kind.COURSES).renderer().dump() == style
