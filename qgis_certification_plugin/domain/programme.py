"""The facts of the certification programme: amounts, periods, lists. Words are the interface's.

All of them stand in resources/programme.json, so that one edit there changes every sentence in
every language. Source: domain.md of the project and the page of the programme at qgis.org.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent.parent / "resources" / "programme.json"


@dataclass(frozen=True)
class Programme:
    """What holds for everybody; lists are codes in the order in which they are told.

    `user_group_months`: within how long a user group gives its opinion. `application_days`: after
    how many days the site turns down an application that was not approved, counted from the day
    it was made.
    """

    euro_per_certificate: int
    user_group_months: int
    application_days: int
    contributions: tuple[str, ...]
    material: tuple[str, ...]
    judged_by: tuple[str, ...]
    ways_to_pay: tuple[str, ...]
    user_groups_page: str


def read_programme(text: str) -> Programme:
    """Read the file's text. Raises ValueError or TypeError where it is not as described above."""
    values: dict[str, Any] = json.loads(text)
    lists = {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
    return Programme(**{**values, **lists})


@lru_cache(maxsize=1)
def programme() -> Programme:
    """Return the facts, read once."""
    return read_programme(FILE.read_text(encoding="utf-8"))
