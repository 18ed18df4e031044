"""Where distances are measured from: places are looked up here, and never the computer's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from qgis.core import Qgis, QgsFeedback
from qgis.PyQt.QtCore import QObject

from ...domain.catalogue import Catalogue, Location
from ...domain.gazetteer import Gazetteer, Place, catalogue_places, country_places
from ...domain.progress import Progress
from ...storage.regions import locate, regions
from ...translation import translate
from ..countries import spoken_language
from ..office import Office
from ..texts import describe_error
from .geocoders import ask, geocoders
from .on_map import CourseMap
from .sorting import CENTRE, PLACE, POINT, SortBar

Result = TypeVar("Result")


class Origin(QObject):
    """Joins the sort bar, the map, the gazetteer and QGIS's own geocoders."""

    def __init__(self, office: Office, on_map: CourseMap, sort: SortBar) -> None:
        """Learn places when the first one is to be typed."""
        super().__init__(sort)
        self._office = office
        self._map = on_map
        self._sort = sort
        self._world_map = office.world_map
        self._regions: tuple[str, list[Place]] | None = None
        self._learned: tuple[Catalogue | None, str] | None = None
        sort.point_wanted.connect(on_map.pick_point)
        sort.place.chosen.connect(self._place_chosen)
        sort.place.unknown.connect(self._ask_further)
        sort.changed.connect(self.learn)
        on_map.point_picked.connect(sort.set_point)
        on_map.picking_ended.connect(sort.picking_ended)

    def point(self) -> Location | None:
        """Return the place to measure from; None where courses are sorted by date."""
        if not self._sort.is_by_distance():
            return None
        chosen = self._sort.origin_point()
        return chosen if chosen is not None else self._map.centre()

    def name(self) -> str:
        """Return the name of the typed place, to be put into a mail."""
        return self._sort.origin_name() if self._sort.is_by_distance() else ""

    def follows_the_map(self) -> bool:
        """Return whether the order changes as the map is moved."""
        kind = self._sort.origin_kind()
        return self._sort.is_by_distance() and (
            kind == CENTRE or (kind in (POINT, PLACE) and self._sort.origin_point() is None)
        )

    def learn(self) -> None:
        """Know the places of the present catalogue, in the present language."""
        if not self._sort.is_by_distance() or self._sort.origin_kind() != PLACE:
            return
        catalogue, language = self._office.catalogue, spoken_language()
        known = self._learned
        if known is not None and known[0] is catalogue and known[1] == language:
            return
        self._learned = learned = (catalogue, language)

        def work(_progress: Progress) -> Gazetteer:
            if self._regions is None or self._regions[0] != language:
                self._regions = language, regions(self._world_map, language)
            places = [*country_places(language), *self._regions[1]]
            if catalogue is not None:
                places += catalogue_places(catalogue, language)
            return Gazetteer(places)

        def done(gazetteer: Gazetteer) -> None:
            if self._learned is learned:
                self._sort.place.set_gazetteer(gazetteer)

        self._run(translate("Find", "Learning the names of places"), work, done)

    def _place_chosen(self, place: Place) -> None:
        here = locate(place, self._world_map)
        if here is None:
            self._say(translate("Find", "QGIS's map of the world does not show {name}.",
                                name=place.name))  # fmt: skip
            return
        self._sort.set_place(place, here)

    def _ask_further(self, text: str) -> None:
        found = geocoders(self._map.window())
        if not found:
            self._say(
                translate(
                    "Find",
                    "No place called {name} is known on this computer. Try a larger town, a region "
                    "or a country, or click on the map.",
                    name=text,
                )
            )
            return
        feedback = QgsFeedback()

        def work(_progress: Progress) -> list[Place]:
            return ask(found, text, feedback)

        def done(places: list[Place]) -> None:
            if len(places) == 1:
                self._place_chosen(places[0])
            elif places:
                self._sort.place.offer(places)
            else:
                self._say(translate("Find", "QGIS's locator finds no place called {name}.",
                                    name=text))  # fmt: skip

        self._run(
            translate("Find", "Looking for {name} with QGIS's locator", name=text), work, done
        )

    def _run(
        self,
        description: str,
        work: Callable[[Progress], Result],
        done: Callable[[Result], None],
    ) -> None:
        self._office.run(
            description,
            work,
            on_done=done,
            on_failed=lambda error: self._say(describe_error(error, self._office.server)),
            parent=self,
        )

    def _say(self, text: str) -> None:
        self._office.say(text, Qgis.MessageLevel.Warning)
