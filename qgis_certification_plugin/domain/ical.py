"""Courses for calendar programs: iCalendar files as RFC 5545 wants them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timezone

from .catalogue import Location
from .periods import day_after

_PRODUCT = "-//QGIS Certification//QGIS plugin//EN"
_LONGEST_LINE = 75  # octets, the end of the line not counted
_NOT_IN_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True)
class Event:
    """Whole days in a calendar, both included. `uid` is the same each time the event is written."""

    uid: str
    summary: str
    first_day: date
    last_day: date
    place: str = ""
    description: str = ""
    url: str = ""
    location: Location | None = None


def calendar_file(events: Iterable[Event], now: datetime) -> bytes:
    """Return an iCalendar file; `now` is an aware datetime."""
    stamp = now.astimezone(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN",
             "METHOD:PUBLISH"]  # fmt: skip
    for event in events:
        lines += _event(event, stamp)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(event: Event, stamp: str) -> list[str]:
    lines = ["BEGIN:VEVENT", f"UID:{escaped(event.uid)}", f"DTSTAMP:{stamp}",
             f"DTSTART;VALUE=DATE:{_day(event.first_day)}"]  # fmt: skip
    end = day_after(event.last_day)  # the end is the first day that is free again
    if end is not None:
        lines.append(f"DTEND;VALUE=DATE:{_day(end)}")
    for name, value in (
        ("SUMMARY", event.summary),
        ("LOCATION", event.place),
        ("DESCRIPTION", event.description),
    ):
        if value:
            lines.append(f"{name}:{escaped(value)}")
    if event.location is not None:
        lines.append(f"GEO:{event.location.latitude:.6f};{event.location.longitude:.6f}")
    if event.url and event.url.isascii() and event.url.isprintable():
        lines.append(f"URL:{event.url}")
    return [*lines, "END:VEVENT"]


def escaped(text: str) -> str:
    r"""Return a text as a value: backslash, semicolon, comma and line ends escaped."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _NOT_IN_TEXT.sub("", text)
    for character in "\\;,":
        text = text.replace(character, f"\\{character}")
    return text.replace("\n", "\\n")


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _folded(line: str) -> bytes:
    """Return a line broken every 75 octets, never inside a character."""
    pieces: list[bytes] = []
    piece = b""
    for character in line:
        octets = character.encode()
        room = _LONGEST_LINE - (1 if pieces else 0)  # the space that continues a line counts
        if len(piece) + len(octets) > room:
            pieces.append(piece)
            piece = b""
        piece += octets
    pieces.append(piece)
    return b"\r\n ".join(pieces) + b"\r\n"
