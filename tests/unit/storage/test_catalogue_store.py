"""The catalogue on disk: what is saved is read back, and no reader ever sees half of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr

from qgis_certification_plugin.domain.catalogue import (
    Catalogue,
    Course,
    Location,
    Organisation,
    TrainingCentre,
)
from qgis_certification_plugin.storage import geopackage
from qgis_certification_plugin.storage.catalogue_rows import COURSES, SCHEMA_VERSION
from qgis_certification_plugin.storage.catalogue_store import CatalogueStore
from qgis_certification_plugin.storage.geopackage import GeoPackage, GeoPackageError
from qgis_certification_plugin.storage.geopackage_rows import Changes

VERSION_1 = Path(__file__).parents[2] / "data" / "catalogue" / "version-1.gpkg"
NOW = datetime(2026, 11, 23, 10, 42, tzinfo=timezone.utc)
SERVER = "https://certification.example.org/"
SQUARE = "POLYGON((0 40,10 40,10 50,0 50,0 40))"
ISLANDS = "MULTIPOLYGON(((100 0,101 0,101 1,100 1,100 0)),((110 0,118 0,118 8,110 8,110 0)))"
SLIVER = "POLYGON((20 10,20.001 10,20.001 10.001,20 10.001,20 10))"
# A horseshoe: its centroid lies outside.
HORSESHOE = "POLYGON((30 0,40 0,40 10,38 10,38 2,32 2,32 10,30 10,30 0))"


@pytest.fixture
def world_map(tmp_path: Path) -> Path:
    """A small world with the gaps of the real one: France has no code of its own."""
    path = tmp_path / "world.gpkg"
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("countries", None, ogr.wkbMultiPolygon)
    for name in ("iso_a2", "NAME", "WB_A2"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for code, name, bank_code, wkt in (
        ("-99", "France", "-99", SQUARE),
        ("-99", "Norway", "NO", HORSESHOE),
        ("FJ", "Fiji", "FJ", ISLANDS),
        ("SM", "San Marino", "SM", SLIVER),
    ):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["iso_a2"], feature["NAME"], feature["WB_A2"] = code, name, bank_code
        feature.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkt(wkt)))
        layer.CreateFeature(feature)
    return path


@pytest.fixture
def store(tmp_path: Path, world_map: Path) -> Iterator[CatalogueStore]:
    """A store in a folder that does not exist yet."""
    store = CatalogueStore(tmp_path / "profile" / "catalogue.gpkg", world_map)
    yield store
    store.release()


def course(number: int = 1, **changes: Any) -> Course:
    """Return a course; the number makes it another one."""
    start = date(2026, 12, 14) + timedelta(days=number)
    plain = Course(
        f"Introduction to QGIS {number}",
        "Kartografie Academie",
        start,
        start + timedelta(days=2),
        convener="Ann",
        centre="Utrecht",
        language="Nederlands",
        competence="Maps",
        location=Location(5.12, 52.09),
    )
    return replace(plain, **changes)


def catalogue(*courses: Course, **parts: Any) -> Catalogue:
    """Return a catalogue of these courses."""
    return Catalogue(SERVER, parts.pop("as_of", NOW), courses=courses, **parts)


def features(store: CatalogueStore, table: str) -> list[dict[str, Any]]:
    """Read a table as any other program would."""
    dataset = gdal.OpenEx(str(store.path), gdal.OF_VECTOR)
    return [
        {
            **feature.items(),
            "fid": feature.GetFID(),
            "point": feature.geometry() and feature.geometry().GetPoint_2D(),
        }
        for feature in dataset.GetLayerByName(table)
    ]


def inside(wkt: str, point: tuple[float, float]) -> bool:
    """Whether the point lies inside the shape."""
    place = ogr.CreateGeometryFromWkt(f"POINT({point[0]!r} {point[1]!r})")
    return bool(ogr.CreateGeometryFromWkt(wkt).Contains(place))


def test_nothing_is_read_where_nothing_was_saved(store: CatalogueStore) -> None:
    assert store.load() is None
    assert store.as_of is None
    assert not store.path.exists()


def test_what_was_saved_is_loaded(store: CatalogueStore) -> None:
    full = catalogue(
        course(1),
        course(2, location=None, language=None, competence=None, centre="", convener=""),
        organisations=(
            Organisation("Kartografie Academie", "NL", "Netherlands", "a@b.nl", "https://a.nl"),
            Organisation("Nobody knows where", slug="nobody", phone="+1", address="Street\n1"),
        ),
        centres=(
            TrainingCentre("Utrecht", "Kartografie Academie", 7, Location(5.12, 52.09)),
            TrainingCentre("Online", "Kartografie Academie"),
        ),
    )
    store.save(full)
    assert store.load() == full
    assert store.as_of == NOW


names = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
places = st.none() | st.builds(Location, st.floats(-180, 180), st.floats(-90, 90))
perhaps = st.none() | names
courses = st.builds(
    Course, names, names, st.dates(), st.dates(), names, names, perhaps, perhaps, places
)
organisations = st.builds(
    Organisation, names, perhaps, perhaps, perhaps, perhaps, perhaps, perhaps, perhaps
)
numbers = st.none() | st.integers(-(2**63), 2**63 - 1)
centres = st.builds(TrainingCentre, names, names, numbers, places)
catalogues = st.builds(
    Catalogue,
    names,
    st.datetimes(timezones=st.just(timezone.utc)),
    st.lists(organisations, max_size=4).map(tuple),
    st.lists(centres, max_size=4).map(tuple),
    st.lists(courses, max_size=4).map(tuple),
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(anything=catalogues)
def test_any_catalogue_replaces_any_other(store: CatalogueStore, anything: Catalogue) -> None:
    store.save(anything)
    assert store.load() == anything


def test_text_that_no_database_can_hold_does_not_stop_the_refresh(store: CatalogueStore) -> None:
    store.save(catalogue(course(1, competence="zero\0byte", language="half \ud800 pair")))
    loaded = store.load()
    assert loaded is not None
    assert loaded.courses[0].competence == "zero\ufffdbyte"
    assert loaded.courses[0].language == "half ? pair"


def test_hostile_names_are_text(store: CatalogueStore) -> None:
    hostile = catalogue(
        course(1, course_type="'); DROP TABLE courses; --", centre='"><script>alert(1)</script>'),
        organisations=(Organisation('O\'Brien "GIS" %n {name}', "'; --", "' OR 1=1"),),
    )
    store.save(hostile)
    assert store.load() == hostile


def test_courses_are_points_with_dates_for_other_programs(store: CatalogueStore) -> None:
    store.save(
        catalogue(
            course(1),
            organisations=(Organisation("KARTOGRAFIE academie", "NL", "Netherlands"),),
        )
    )
    (row,) = features(store, "courses")
    assert row["point"] == (5.12, 52.09)
    assert row["country_code"] == "NL"
    assert row["country_name"] == "Netherlands"
    dataset = gdal.OpenEx(str(store.path), gdal.OF_VECTOR)
    layer = dataset.GetLayerByName("courses")
    field = layer.GetLayerDefn().GetFieldDefn(layer.GetLayerDefn().GetFieldIndex("start_date"))
    assert field.GetType() == ogr.OFTDate
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"


def test_saving_the_same_again_changes_nothing(store: CatalogueStore) -> None:
    same = catalogue(course(1), course(2))
    store.save(same)
    assert store.save(same).changes == Changes()


def test_a_course_keeps_its_feature_number(store: CatalogueStore) -> None:
    store.save(catalogue(course(1), course(2), course(3)))
    before = {row["key"]: row["fid"] for row in features(store, "courses")}
    store.save(catalogue(course(9), course(2, competence="Other"), course(3)))
    after = {row["key"]: row["fid"] for row in features(store, "courses")}
    assert after[course(2).key] == before[course(2).key]
    assert after[course(3).key] == before[course(3).key]
    assert course(1).key not in after


def test_the_order_of_the_catalogue_is_kept(store: CatalogueStore) -> None:
    store.save(catalogue(course(3), course(1)))
    turned = catalogue(course(2), course(1), course(3))
    store.save(turned)
    assert store.load() == turned


def test_two_courses_that_look_alike_stay_two(store: CatalogueStore) -> None:
    twins = catalogue(course(1, competence="Maps"), course(1, competence="Data"))
    store.save(twins)
    store.save(twins)
    assert store.load() == twins


class Interrupted(Exception):
    """The power fails, say."""


def interrupt(*_: object, **__: object) -> None:
    """Break off."""
    raise Interrupted


def test_an_interrupted_refresh_leaves_what_was_there(
    store: CatalogueStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(catalogue(course(1), organisations=(Organisation("A"),)))
    write = GeoPackage.bring_up_to_date

    def break_off_after_the_courses(self: GeoPackage, table: Any, rows: Any) -> Changes:
        if table is not COURSES:
            raise Interrupted
        return write(self, table, rows)

    monkeypatch.setattr(GeoPackage, "bring_up_to_date", break_off_after_the_courses)
    with pytest.raises(Interrupted):
        store.save(catalogue(course(2), course(3)))
    assert store.load() == catalogue(course(1), organisations=(Organisation("A"),))


def test_an_interrupted_first_refresh_leaves_nothing_that_looks_like_data(
    store: CatalogueStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(GeoPackage, "bring_up_to_date", interrupt)
    with pytest.raises(Interrupted):
        store.save(catalogue(course(1)))
    assert store.load() is None


def test_a_reader_sees_the_old_until_all_is_new(
    store: CatalogueStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = catalogue(course(1)), catalogue(course(2), course(3))
    store.save(old)
    seen: list[Catalogue | None] = []
    write = GeoPackage.bring_up_to_date

    def look_after_each_table(self: GeoPackage, table: Any, rows: Any) -> Changes:
        changes = write(self, table, rows)
        seen.append(store.load())
        return changes

    monkeypatch.setattr(GeoPackage, "bring_up_to_date", look_after_each_table)
    store.save(new)
    assert seen == [old] * 4
    assert store.load() == new


def test_the_log_does_not_grow(store: CatalogueStore) -> None:
    for turn in range(5):
        store.save(catalogue(*(course(turn * 200 + number) for number in range(200))))
        log = store.path.with_name(store.path.name + "-wal")
        assert log.stat().st_size == 0


def test_nothing_but_the_file_is_left_when_it_is_let_go(store: CatalogueStore) -> None:
    store.save(catalogue(course(1)))
    store.release()
    assert [path.name for path in store.path.parent.iterdir()] == ["catalogue.gpkg"]


def test_holding_tells_whether_layers_must_be_loaded_again(store: CatalogueStore) -> None:
    assert store.hold() is False  # no file
    store.save(catalogue(course(1)))
    store.release()
    with GeoPackage(store.path, update=True) as geopackage:
        geopackage.pragma("journal_mode=DELETE")
    assert store.hold() is True
    assert store.hold() is False


def about(store: CatalogueStore, name: str, value: str) -> None:
    """Change what the file says of itself."""
    dataset = gdal.OpenEx(str(store.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL(f"UPDATE catalogue SET value = '{value}' WHERE name = '{name}'")


@pytest.mark.parametrize("version", ["0", "999", "", "nonsense"])
def test_a_file_of_another_version_is_rebuilt_in_place(store: CatalogueStore, version: str) -> None:
    store.save(catalogue(course(1)))
    about(store, "schema", version)
    inode = store.path.stat().st_ino
    assert store.load() is None
    assert store.save(catalogue(course(2))).set_aside is None
    assert store.load() == catalogue(course(2))
    assert store.path.stat().st_ino == inode
    assert SCHEMA_VERSION not in {"0", "999"}


def full() -> Catalogue:
    """A catalogue with every kind of value, and with gaps."""
    return catalogue(
        course(1),
        course(2, location=None, language=None, competence=None),
        organisations=(Organisation("Kartografie Academie", "NL", url="https://a.example.org"),),
        centres=(TrainingCentre("Utrecht", "Kartografie Academie", 7, Location(5.12, 52.09)),),
    )


def test_a_sqlite_without_json_reads_the_same(
    store: CatalogueStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(full())
    monkeypatch.setattr(geopackage, "_TO_JSON", "no_such_function")
    assert store.load() == full()
    assert store.save(full()).changes == Changes(0, 0, 0)


def test_a_value_that_json_cannot_hold_does_not_lose_the_rest(store: CatalogueStore) -> None:
    store.save(full())
    dataset = gdal.OpenEx(str(store.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("UPDATE courses SET competence = x'00ff' WHERE position = 1")
    dataset = None
    found = store.load()
    assert found is not None
    assert [one.course_type for one in found.courses] == [c.course_type for c in full().courses]
    assert store.save(full()).changes.added == 0
    assert store.load() == full()


@pytest.fixture
def of_version_1(store: CatalogueStore) -> CatalogueStore:
    """A file that the first version of this plugin wrote."""
    store.path.parent.mkdir()
    shutil.copyfile(VERSION_1, store.path)
    return store


def test_a_file_of_the_first_version_is_shown_at_once(of_version_1: CatalogueStore) -> None:
    found = of_version_1.load()
    assert found is not None
    assert found.as_of == NOW
    assert [one.course_type for one in found.courses] == [
        "Introduction",
        "Analysis",
        "Pacific",
        "From home",
    ]
    assert found.courses[2].location == Location(179.98, -18.12)
    assert found.courses[3].location is None
    assert [one.number for one in found.centres] == [1, 2, 3]
    assert found.organisations[0].slug == "kartografie-academie"


def test_a_file_of_the_first_version_is_brought_up_to_date(of_version_1: CatalogueStore) -> None:
    found = of_version_1.load()
    rows = features(of_version_1, "courses")
    assert [row["spot"] for row in rows] == [1, 0, 0, None]
    assert [row["url"] for row in rows] == ["https://a.example.org"] * 2 + [
        None,
        "https://a.example.org",
    ]
    assert [row["country_code"] for row in features(of_version_1, "training_centres")] == [
        "NL",
        "FJ",
        "NL",
    ]
    assert {row["name"]: row["value"] for row in features(of_version_1, "catalogue")}[
        "schema"
    ] == SCHEMA_VERSION
    assert of_version_1.load() == found


def test_a_file_of_the_first_version_that_is_held_is_still_read(
    of_version_1: CatalogueStore,
) -> None:
    other = gdal.OpenEx(str(of_version_1.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    other.ExecuteSQL("BEGIN IMMEDIATE")
    assert of_version_1.load() is not None
    assert "spot" not in features(of_version_1, "courses")[0]
    other = None
    assert of_version_1.load() is not None
    assert "spot" in features(of_version_1, "courses")[0]


def test_courses_at_one_point_are_numbered_from_the_latest(store: CatalogueStore) -> None:
    elsewhere = Location(5.0, 52.0)
    courses = (course(1), course(3), course(2), course(4, location=elsewhere))
    store.save(catalogue(*courses, course(5, location=None)))
    spots = {
        row["course_type"][-1]: (row["spot"], row["here"]) for row in features(store, "courses")
    }
    assert spots == {"1": (2, 3), "2": (1, 3), "3": (0, 3), "4": (0, 1), "5": (None, None)}


def test_a_file_whose_table_has_gone_is_rebuilt(store: CatalogueStore) -> None:
    store.save(catalogue(course(1)))
    dataset = gdal.OpenEx(str(store.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("DROP TABLE courses")
    dataset = None
    assert store.load() is None
    store.save(catalogue(course(2)))
    assert store.load() == catalogue(course(2))


@pytest.mark.parametrize("rubbish", [b"", b"not a database at all", b"SQLite format 3\0" * 99])
def test_a_damaged_file_is_set_aside_when_loading(store: CatalogueStore, rubbish: bytes) -> None:
    store.path.parent.mkdir()
    store.path.write_bytes(rubbish)
    assert store.load() is None
    assert store.set_aside is not None
    assert store.set_aside.read_bytes() == rubbish
    assert not store.path.exists()


def test_a_damaged_file_is_set_aside_when_saving(store: CatalogueStore) -> None:
    store.path.parent.mkdir()
    store.path.write_bytes(b"not a database at all")
    saved = store.save(catalogue(course(1)))
    assert saved.set_aside is not None
    assert saved.set_aside.read_bytes() == b"not a database at all"
    assert store.load() == catalogue(course(1))


def test_a_file_with_spoiled_pages_is_set_aside(store: CatalogueStore) -> None:
    store.save(catalogue(*(course(number) for number in range(300))))
    store.release()
    content = bytearray(store.path.read_bytes())
    content[len(content) // 2 :] = b"\xff" * (len(content) - len(content) // 2)
    store.path.write_bytes(content)
    assert store.load() is None
    store.save(catalogue(course(1)))
    assert store.load() == catalogue(course(1))


def test_a_file_held_by_another_program_is_not_taken_for_damaged(
    store: CatalogueStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(catalogue(course(1)))
    other = gdal.OpenEx(str(store.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    other.ExecuteSQL("BEGIN IMMEDIATE")
    gdal.SetConfigOption("OGR_SQLITE_BUSY_TIMEOUT", "50")
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", "50")
    try:
        with pytest.raises(GeoPackageError) as raised:
            store.save(catalogue(course(2)))
    finally:
        gdal.SetConfigOption("OGR_SQLITE_BUSY_TIMEOUT", None)
        gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", None)
        other = None
    assert raised.value.code == "in-use"
    assert store.load() == catalogue(course(1))


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(GeoPackageError) as raised:
        CatalogueStore(tmp_path / "file" / "catalogue.gpkg").save(catalogue())
    assert raised.value.code == "failed"


def test_it_works_where_somebody_switched_the_exceptions_of_gdal_on(store: CatalogueStore) -> None:
    gdal.UseExceptions()
    ogr.UseExceptions()
    try:
        store.save(catalogue(course(1), organisations=(Organisation("A", "FJ"),)))
        assert store.load() == catalogue(course(1), organisations=(Organisation("A", "FJ"),))
        store.release()
        store.path.write_bytes(b"not a database at all")
        assert store.load() is None
    finally:
        ogr.DontUseExceptions()
        gdal.DontUseExceptions()


def stand(store: CatalogueStore, *found: Organisation, **parts: Any) -> list[dict[str, Any]]:
    """Save the organisations and return their features."""
    store.save(catalogue(organisations=found, **parts))
    return features(store, "organisations")


def centre(name: str, longitude: float, latitude: float) -> TrainingCentre:
    """Return a centre of organisation A."""
    return TrainingCentre(name, "A", location=Location(longitude, latitude))


def test_an_organisation_stands_at_its_centre(store: CatalogueStore) -> None:
    (row,) = stand(store, Organisation("A", "FJ"), centres=(centre("one", 178.4, -18.1),))
    assert row["point"] == (178.4, -18.1)
    assert not row["approximate"]


def test_an_organisation_with_many_centres_stands_at_the_middle_one(store: CatalogueStore) -> None:
    places = (centre("west", -70, 10), centre("middle", 3, 40), centre("east", 20, 60))
    (row,) = stand(store, Organisation("A"), centres=places)
    assert row["point"] == (3, 40)


def test_the_antimeridian_is_no_gap_between_centres(store: CatalogueStore) -> None:
    places = (centre("far", 0, -17), centre("west", 179.98, -17), centre("east", -179.97, -17.2))
    (row,) = stand(store, Organisation("A"), centres=places)
    assert abs(row["point"][0]) > 179


@pytest.mark.parametrize(
    ("organisation", "shape"),
    [
        (Organisation("by name", "FR", "France"), SQUARE),
        (Organisation("by another code", "NO", "Norge"), HORSESHOE),
        (Organisation("by code, small letters", "fj", None), ISLANDS),
        (Organisation("in a tiny country", "SM", "San Marino"), SLIVER),
    ],
)
def test_an_organisation_without_a_centre_stands_in_its_country(
    store: CatalogueStore, organisation: Organisation, shape: str
) -> None:
    (row,) = stand(store, organisation)
    assert row["approximate"]
    assert inside(shape, row["point"])


def test_the_largest_island_is_the_country(store: CatalogueStore) -> None:
    (row,) = stand(store, Organisation("A", "FJ"))
    assert 110 < row["point"][0] < 118


@pytest.mark.parametrize(("code", "shape"), [("NO", HORSESHOE), ("SM", SLIVER)])
def test_many_in_one_country_stand_apart_inside_it(
    store: CatalogueStore, code: str, shape: str
) -> None:
    rows = stand(store, *(Organisation(f"A{number}", code) for number in range(40)))
    assert len({row["point"] for row in rows}) == 40
    assert all(inside(shape, row["point"]) for row in rows)


@pytest.mark.parametrize(
    "organisation",
    [
        Organisation("without anything"),
        Organisation("nowhere", "XX", "Atlantis"),
        Organisation("the code of nobody", "-99", None),
        Organisation("hostile", "' OR 1=1 --", "'"),
    ],
)
def test_an_organisation_whose_country_is_unknown_stands_nowhere(
    store: CatalogueStore, organisation: Organisation
) -> None:
    (row,) = stand(store, organisation)
    assert row["point"] is None
    assert row["approximate"] is None


def test_without_a_world_map_nobody_is_approximate(tmp_path: Path) -> None:
    store = CatalogueStore(tmp_path / "catalogue.gpkg", tmp_path / "no-such-map.gpkg")
    (row,) = stand(store, Organisation("A", "FR"))
    store.release()
    assert row["point"] is None
