"""The locator's filter: typed words find courses, organisations, centres, and two words all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsLocator, QgsLocatorContext, QgsLocatorResult
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QIcon

from qgis_certification_plugin.domain.catalogue import Catalogue
from qgis_certification_plugin.locator.filter import PREFIX, CertificationLocatorFilter
from qgis_certification_plugin.locator.search import What, record_of
from qgis_certification_plugin.locator.shelf import Shelf
from qgis_certification_plugin.locator.words import meaning_of
from qgis_certification_plugin.storage.catalogue_store import CatalogueStore
from tests.qgis.map.conftest import CENTRES, COURSES, HOSTILE, ORGANISATIONS, some_catalogue

SERVER = "https://certification.example.org/"


class Bar:
    """QGIS's locator with the one filter in it."""

    def __init__(self, shelf: Shelf, qtbot: Any) -> None:
        """Register the filter."""
        self.opened: list[tuple[str, str]] = []
        self.filter = CertificationLocatorFilter(
            shelf, lambda what, key: self.opened.append((what, key)), QIcon()
        )
        self.locator = QgsLocator()
        self.locator.registerFilter(self.filter)
        self._results: list[QgsLocatorResult] = []
        self.locator.foundResult.connect(lambda one: self._results.append(QgsLocatorResult(one)))
        self._qtbot = qtbot

    def type(self, text: str) -> list[QgsLocatorResult]:
        """Type a text and return what is offered, the best first."""
        self._results.clear()
        with self._qtbot.waitSignal(self.locator.finished, timeout=10_000):
            self.locator.fetchResults(text, QgsLocatorContext())
        self._qtbot.waitUntil(lambda: not self.locator.isRunning())
        QCoreApplication.processEvents()
        return sorted(self._results, key=lambda one: -one.score)

    def choose(self, result: QgsLocatorResult) -> tuple[str, str]:
        """Choose an answer and return what is opened."""
        self.filter.triggerResult(result)
        return self.opened[-1]


@pytest.fixture
def catalogue() -> Catalogue:
    """The small world of the map's tests."""
    return some_catalogue(*COURSES)


@pytest.fixture
def store(tmp_path: Path, catalogue: Catalogue) -> Iterator[CatalogueStore]:
    """The small world on disk."""
    kept = CatalogueStore(tmp_path / "catalogue.gpkg")
    kept.save(catalogue)
    kept.release()
    yield kept
    kept.release()


@pytest.fixture
def bar(qgis_app: object, store: CatalogueStore, qtbot: Any) -> Bar:
    """The locator; the dock was never opened."""
    return Bar(Shelf(lambda: store, lambda: SERVER), qtbot)


def titles(results: list[QgsLocatorResult]) -> list[str]:
    """Return what is offered."""
    return [result.displayString for result in results]


def test_the_prefix_is_one_that_qgis_takes(bar: Bar) -> None:
    assert bar.filter.prefix() == PREFIX == "cert"
    assert bar.locator.filters("cert") == [bar.filter]
    assert bar.filter.displayName()
    assert bar.filter.description()


def test_courses_organisations_and_centres_are_found(bar: Bar) -> None:
    found = bar.type("cert utrecht")
    groups = {result.group for result in found}
    assert groups == {"Courses", "Training centres"}
    assert "Utrecht" in titles(found)
    found = bar.type("cert kartografie")
    assert "Kartografie Academie" in titles(found)
    assert {result.group for result in found} == {
        "Courses",
        "Certified organisations",
        "Training centres",
    }


@pytest.mark.parametrize("typed", ["cert UTRECHT maps", "cert ütrecht", "cert netherlands past"])
def test_case_accents_and_countries_are_no_hindrance(bar: Bar, typed: str) -> None:
    assert any(title.startswith("Past") for title in titles(bar.type(typed)))


def test_what_runs_and_what_comes_stands_before_what_is_over(bar: Bar) -> None:
    found = [one for one in bar.type("cert maps") if one.group == "Courses"]
    order = [title.split(" · ")[0] for title in titles(found)]
    assert order.index("Running") < order.index("Online") < order.index("Upcoming")
    assert order[-1] == "Past"


def test_nothing_is_found_where_a_word_is_missing(bar: Bar) -> None:
    assert bar.type("cert utrecht volcanology") == []


def test_short_words_without_the_prefix_find_nothing(bar: Bar) -> None:
    assert bar.type("ut") == []
    assert bar.type("utrecht") != []


def test_without_the_prefix_the_others_have_room_too(
    store: CatalogueStore, qtbot: Any, qgis_app: object
) -> None:
    many = some_catalogue(*(COURSES[0] for _ in range(40)))
    shelf = Shelf(lambda: store, lambda: SERVER)
    shelf.give(many)
    bar = Bar(shelf, qtbot)
    assert len([one for one in bar.type("past") if one.group == "Courses"]) == 4
    assert len([one for one in bar.type("cert past") if one.group == "Courses"]) == 25


def test_what_is_chosen_is_found_again(bar: Bar, catalogue: Catalogue) -> None:
    for result in bar.type("cert kartografie") + bar.type("cert utrecht"):
        what, key = bar.choose(result)
        record = record_of(catalogue, What(what), key)
        assert record in {*COURSES, *ORGANISATIONS, *CENTRES}


def test_a_hostile_name_is_text(bar: Bar, catalogue: Catalogue) -> None:
    (organisation,) = (
        one for one in bar.type("cert script alert") if one.group == "Certified organisations"
    )
    assert organisation.displayString == HOSTILE
    what, key = bar.choose(organisation)
    assert record_of(catalogue, What(what), key) == ORGANISATIONS[4]


def test_the_dock_s_catalogue_counts_once_it_is_there(
    store: CatalogueStore, qtbot: Any, qgis_app: object
) -> None:
    shelf = Shelf(lambda: store, lambda: SERVER)
    bar = Bar(shelf, qtbot)
    assert bar.type("cert utrecht")
    shelf.give(some_catalogue())
    assert not [one for one in bar.type("cert utrecht") if one.group == "Courses"]


def test_a_refreshed_file_is_read_again(bar: Bar, store: CatalogueStore) -> None:
    assert bar.type("cert past")
    store.save(some_catalogue(COURSES[1]))
    store.release()
    assert not bar.type("cert past")


def test_another_site_s_courses_are_not_offered(
    store: CatalogueStore, qtbot: Any, qgis_app: object
) -> None:
    bar = Bar(Shelf(lambda: store, lambda: "https://other.example.org"), qtbot)
    assert not [one for one in bar.type("cert utrecht") if one.group]


def test_without_anything_saved_it_is_offered_to_fetch_the_courses(
    tmp_path: Path, qtbot: Any, qgis_app: object
) -> None:
    nothing = CatalogueStore(tmp_path / "none" / "catalogue.gpkg")
    bar = Bar(Shelf(lambda: nothing, lambda: SERVER), qtbot)
    (offer,) = bar.type("cert utrecht")
    assert offer.displayString.startswith("No courses are saved yet")
    assert bar.choose(offer) == ("all-courses", "")
    assert bar.type("utrecht") == []
    assert not (tmp_path / "none").exists()


# --- the words ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "opened"),
    [
        ("courses", "all-courses"),
        ("cert courses", "all-courses"),
        ("Trainers", "all-trainers"),
        ("cert trai", "all-trainers"),
    ],
)
def test_a_word_shows_everything(bar: Bar, typed: str, opened: str) -> None:
    assert bar.choose(bar.type(typed)[0]) == (opened, "")


def test_only_the_words_themselves_mean_something() -> None:
    assert meaning_of(" Courses ") is What.ALL_COURSES
    assert meaning_of("trainers") is What.ALL_TRAINERS
    assert meaning_of("course") is None
    assert meaning_of("5.1, 52.1") is None
    assert meaning_of("") is None


class Dutch(QTranslator):
    """A translator who knows one word."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Translate it."""
        return "cursussen" if (context, text) == ("Locator", "courses") else ""

    def isEmpty(self) -> bool:  # noqa: N802
        """It has an answer."""
        return False


def test_the_words_are_known_in_english_and_in_the_user_s_language(qgis_app: object) -> None:
    translator = Dutch()
    QCoreApplication.installTranslator(translator)
    try:
        assert meaning_of("cursussen") is What.ALL_COURSES
        assert meaning_of("courses") is What.ALL_COURSES
    finally:
        QCoreApplication.removeTranslator(translator)
