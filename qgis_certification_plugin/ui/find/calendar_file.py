"""Courses as a file for the user's calendar program."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path

from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...domain.catalogue import Catalogue, Course
from ...domain.ical import Event, calendar_file
from ...translation import translate
from ..links import web_address

_SUFFIX = ".ics"


def events(courses: Sequence[Course], catalogue: Catalogue, host: str) -> list[Event]:
    """Return the courses as whole days; `host` makes their identifiers unique in the world."""
    return [_event(course, catalogue, host) for course in courses]


def _event(course: Course, catalogue: Catalogue, host: str) -> Event:
    organisation = catalogue.organisation_of(course)
    details = (
        (translate("Find", "Organisation"), course.organisation),
        (translate("Find", "Course convener"), course.convener),
        (translate("Find", "Language"), course.language),
        (translate("Find", "Trained competence"), course.competence),
        (translate("Find", "E-mail"), organisation.email if organisation else None),
        (translate("Find", "Telephone"), organisation.phone if organisation else None),
    )
    return Event(
        uid=f"{course.key}@{host}",
        summary=course.course_type,
        first_day=course.start,
        last_day=course.end,
        place=course.centre.strip(),
        description="\n".join(
            f"{label}: {text}" for label, text in details if (text or "").strip()
        ),
        url=(web_address(organisation.url) if organisation else None) or "",
        location=course.location,
    )


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Let the user choose a file; None where she changed her mind."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    safe = "".join(c if c.isalnum() or c in " -_" else "_" for c in name).strip()[:80] or "courses"
    chosen, _filter = QFileDialog.getSaveFileName(
        parent,
        translate("Find", "Save for Your Calendar"),
        str(Path(folder) / f"{safe}{_SUFFIX}"),
        f"{translate('Find', 'Calendar files')} (*{_SUFFIX})",
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)


def write(path: Path, planned: Sequence[Event]) -> None:
    """Write the file. Raises OSError."""
    path.write_bytes(calendar_file(planned, datetime.now(timezone.utc)))
