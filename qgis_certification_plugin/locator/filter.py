"""The locator's filter: `cert leiden` finds courses, organisations and training centres."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
)
from qgis.PyQt.QtCore import QDate, QLocale
from qgis.PyQt.QtGui import QIcon

from ..translation import translate

if TYPE_CHECKING:
    from .search import Found
    from .shelf import Shelf

PREFIX = "cert"
_MOST_WITH_PREFIX = 25
_MOST_WITHOUT = 4  # of each kind: others answer too
_FEWEST_LETTERS = 3

# Called on the main thread with the value of a What, and the key of the record ("" for a word).
Opener = Callable[[str, str], None]


class CertificationLocatorFilter(QgsLocatorFilter):
    """Searches in a worker thread and opens what is chosen on the main one.

    QGIS makes a clone for every search; all of them share the shelf.
    """

    def __init__(self, shelf: Shelf, opened: Opener, icon: QIcon) -> None:
        """Search what is on the shelf; call `opened` for what is chosen."""
        super().__init__()
        self._shelf = shelf
        self._opened = opened
        self._icon = icon
        self._language = ""

    def clone(self) -> CertificationLocatorFilter:
        """Return a filter for one search."""
        return CertificationLocatorFilter(self._shelf, self._opened, self._icon)

    def name(self) -> str:
        """Return the name in code."""
        return "qgis_certification"

    def displayName(self) -> str:  # noqa: N802  (names given by QGIS)
        """Return the name for people."""
        return translate("Locator", "QGIS Certification")

    def description(self) -> str:
        """Return what is found, for the options of the locator."""
        return translate("Locator", "Certified courses, organisations and training centres")

    def prefix(self) -> str:
        """Return the word that asks for these results alone."""
        return PREFIX

    def priority(self) -> QgsLocatorFilter.Priority:
        """Come after QGIS's own."""
        return QgsLocatorFilter.Priority.Low

    def prepare(self, string: str, context: QgsLocatorContext) -> list[str]:
        """Ask here, on the main thread, for the language of whoever types."""
        self._language = str(QgsApplication.locale())
        return []

    def fetchResults(  # noqa: N802
        self, string: str, context: QgsLocatorContext, feedback: QgsFeedback
    ) -> None:
        """Tell what is found; called in a worker thread."""
        if len(string.strip()) < (1 if context.usingPrefix else _FEWEST_LETTERS):
            return
        # Not before somebody searches: QGIS's start waits for none of it.
        from ..domain.rules import site_today
        from .search import What, search
        from .words import beginnings, sentence

        for what in beginnings(string):
            self._tell(sentence(what), "", 1.0, f"{what.value}:")
        catalogue = self._shelf.catalogue()
        if catalogue is None:
            if context.usingPrefix and not beginnings(string):
                self._tell(_nothing_saved(), "", 1.0, f"{What.ALL_COURSES.value}:")
            return
        most = _MOST_WITH_PREFIX if context.usingPrefix else _MOST_WITHOUT
        today = site_today()
        for found in search(catalogue, string, today, self._language, most):
            if feedback.isCanceled():
                return
            title, detail = _texts(found, today)
            chosen = f"{found.what.value}:{found.key}"
            self._tell(title, detail, found.score, chosen, _group(found))

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802
        """Open what was chosen."""
        data = result.userData
        chosen = str(data() if callable(data) else data)  # a method in newer versions of QGIS
        what, _colon, key = chosen.partition(":")
        self._opened(what, key)

    def _tell(self, title: str, detail: str, score: float, chosen: str, group: str = "") -> None:
        # Text alone: results travel between threads, where Python's objects would not live.
        result = QgsLocatorResult()
        result.filter = self
        result.displayString = title
        result.description = detail
        result.icon = self._icon
        result.score = score
        result.group = group
        if hasattr(result, "setUserData"):
            result.setUserData(chosen)
        else:
            result.userData = chosen
        self.resultFetched.emit(result)


def _nothing_saved() -> str:
    return translate("Locator", "No courses are saved yet: fetch them, and show them on the map")


def _group(found: Found) -> str:
    return {
        "course": translate("Locator", "Courses"),
        "organisation": translate("Locator", "Certified organisations"),
        "centre": translate("Locator", "Training centres"),
    }[found.what.value]


def _texts(found: Found, today: date) -> tuple[str, str]:
    """Return what stands in the line, and beside it."""
    from ..domain.catalogue import Course, CourseState, Organisation

    record = found.record
    if isinstance(record, Course):
        state = {
            CourseState.UPCOMING: translate("Locator", "upcoming", "of a course"),
            CourseState.RUNNING: translate("Locator", "running now", "of a course"),
            CourseState.PAST: translate("Locator", "past", "of a course"),
        }[record.state(today)]
        day = QLocale().toString(QDate(record.start), QLocale.FormatType.ShortFormat)
        place = record.centre or record.organisation
        return f"{record.course_type} · {day}", f"{place} · {state}"
    if isinstance(record, Organisation):
        return record.name, record.country_name or ""
    return record.name, record.organisation
