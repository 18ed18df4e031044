"""Which organisation a course belongs to: the feeds join them by nothing but names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from .catalogue_records import Course, Organisation, TrainingCentre
from .text import fold


class OrganisationsByName:
    """Finds the organisation of a course.

    The same name counts before one that differs in case or accents. Of several organisations with
    the same name none is taken, as nothing tells which it is. A name that is gone may have been
    changed: a centre's name is unique on the site (contract 6.2), so its present organisation is
    the one.
    """

    def __init__(
        self, organisations: Iterable[Organisation], centres: Iterable[TrainingCentre]
    ) -> None:
        """Learn the names."""
        self._exact: dict[str, list[Organisation]] = defaultdict(list)
        self._folded: dict[str, list[Organisation]] = defaultdict(list)
        for organisation in organisations:
            self._exact[organisation.name].append(organisation)
            self._folded[fold(organisation.name)].append(organisation)
        self._at_centre: dict[str, set[str]] = defaultdict(set)
        for centre in centres:
            self._at_centre[centre.name].add(centre.organisation)
        self._known: dict[tuple[str, str], Organisation | None] = {}

    def of(self, course: Course) -> Organisation | None:
        """Return the organisation; None where it is not listed or cannot be told."""
        asked = (course.organisation, course.centre)
        try:
            return self._known[asked]
        except KeyError:
            found = self._known[asked] = self._find(course)
            return found

    def alike(self, name: str) -> list[Organisation]:
        """Return all organisations with this name."""
        return self._exact.get(name) or self._folded.get(fold(name), [])

    def named(self, name: str) -> Organisation | None:
        """Return the one organisation with this name; None where there is none or are several."""
        found = self.alike(name)
        return found[0] if len(found) == 1 else None

    def _find(self, course: Course) -> Organisation | None:
        if self.alike(course.organisation):
            return self.named(course.organisation)
        owners = self._at_centre.get(course.centre, set())
        return self.named(next(iter(owners))) if len(owners) == 1 else None
