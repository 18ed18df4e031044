"""What is said of lists that cannot be read, of encodings, and of the values of a layer."""

from __future__ import annotations

import codecs

import pytest
from qgis.core import NULL, QgsEditorWidgetSetup, QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray, QDate

from qgis_certification_plugin.domain.reading import CannotRead, Trouble
from qgis_certification_plugin.domain.reading.decode import _EAST_ASIAN, _LATIN, _OTHER_SCRIPTS
from qgis_certification_plugin.ui.participants.encodings import (
    ENCODINGS,
    common_name,
    encoding_name,
)
from qgis_certification_plugin.ui.participants.imported import Origin, OriginKind
from qgis_certification_plugin.ui.participants.sources.layers import LayerRows, plain_text
from qgis_certification_plugin.ui.participants.trouble_words import describe_trouble


def told(error: CannotRead | OSError, kind: OriginKind = OriginKind.FILE) -> str:
    return describe_trouble(error, Origin(kind, "list.dat"))


def test_every_trouble_of_a_file_has_a_sentence_of_its_own() -> None:
    sentences = [told(CannotRead(trouble)) for trouble in Trouble]
    assert len(set(sentences)) == len(Trouble)
    assert all(sentence.startswith("list.dat: ") for sentence in sentences)


@pytest.mark.parametrize("kind", OriginKind)
def test_every_kind_of_source_can_be_empty(kind: OriginKind) -> None:
    assert "no p" in told(CannotRead(Trouble.EMPTY), kind)


def test_what_the_computer_refuses_is_told() -> None:
    errors = [FileNotFoundError(2, "x"), IsADirectoryError(21, "x"), PermissionError(13, "x")]
    sentences = {told(error) for error in errors} | {told(OSError(5, "Input/output error"))}
    assert len(sentences) == 4
    assert any("Input/output error" in sentence for sentence in sentences)


def test_every_encoding_that_is_guessed_can_be_chosen() -> None:
    guessed = {common_name(name) for name in (*_LATIN, *_OTHER_SCRIPTS, *_EAST_ASIAN)}
    assert guessed <= set(ENCODINGS)
    assert common_name("utf-8-sig") == "utf-8"
    assert common_name("utf-16-le") == "utf-16"


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_exists_and_has_a_name_of_its_own(encoding: str) -> None:
    assert codecs.lookup(encoding)
    names = [encoding_name(other) for other in ENCODINGS if other != encoding]
    assert encoding_name(encoding) not in names


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (NULL, ""),
        ("Anna", "Anna"),
        (42.0, "42"),
        (4.5, "4.5"),
        (True, "true"),
        (QDate(2026, 5, 3), "2026-05-03"),
        (["a", "b"], "a, b"),
        (QByteArray(b"\x00"), ""),
        ({"a": 1}, '{"a": 1}'),
    ],
)
def test_a_value_is_written_as_people_would(value: object, text: str) -> None:
    assert plain_text(value) == text


def one_row(layer: QgsVectorLayer, values: list[object]) -> tuple[str, ...]:
    feature = QgsFeature(layer.fields())
    feature.setAttributes(values)
    layer.dataProvider().addFeature(feature)
    return tuple(LayerRows(layer).read().rows[0])


def test_keys_are_shown_as_what_they_stand_for(qgis_new_project: object) -> None:
    towns = QgsVectorLayer("NoGeometry?field=id:int&field=town:string", "Towns", "memory")
    for values in ([1, "Ede"], [2, "Utrecht"]):
        feature = QgsFeature(towns.fields())
        feature.setAttributes(values)
        towns.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(towns)
    people = QgsVectorLayer(
        "NoGeometry?field=name:string&field=town:int&field=many:string&field=done:string",
        "People",
        "memory",
    )
    relation = {"Layer": towns.id(), "Key": "id", "Value": "town"}
    people.setEditorWidgetSetup(1, QgsEditorWidgetSetup("ValueRelation", relation))
    several = {**relation, "AllowMulti": True}
    people.setEditorWidgetSetup(2, QgsEditorWidgetSetup("ValueRelation", several))
    box = {"CheckedState": "J", "UncheckedState": "N"}
    people.setEditorWidgetSetup(3, QgsEditorWidgetSetup("CheckBox", box))
    row = one_row(people, ["Anna", 2, "{1,2}", "N"])
    assert row == ("Anna", "Utrecht", "Ede, Utrecht", "false")


def test_the_name_of_a_field_is_taken_where_its_alias_tells_nothing() -> None:
    layer = QgsVectorLayer("NoGeometry?field=email:string&field=q2:string", "Form", "memory")
    layer.setFieldAlias(0, "Question one")
    layer.setFieldAlias(1, "Question two")
    one_row(layer, ["a@example.org", "x"])
    assert LayerRows(layer).read().header == ("email", "Question two")


def test_reading_a_layer_ends_when_nobody_wants_it() -> None:
    layer = QgsVectorLayer("NoGeometry?field=email:string", "Form", "memory")
    one_row(layer, ["a@example.org"])
    with pytest.raises(CannotRead):
        LayerRows(layer).read(lambda: True)
