"""Templates of the practice server."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

from .clock import page_date, page_period, page_time
from .store import Row

_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "practice"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters["day"] = lambda text: page_date(date.fromisoformat(text))
    environment.filters["moment"] = lambda text: page_time(datetime.fromisoformat(text))
    environment.filters["period"] = period
    environment.filters["person"] = lambda row: f"{row['firstname']} {row['surname'] or ''}"
    return environment


def period(course: Row) -> str:
    """Return both dates of a course as pages print them."""
    return page_period(
        date.fromisoformat(course["start_date"]), date.fromisoformat(course["end_date"])
    )


def render(template: str, **values: Any) -> str:
    """Return the template filled with the values; everything is escaped."""
    return _environment().get_template(template).render(**values)
