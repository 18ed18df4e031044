"""The QGIS user groups of countries, as the list that QGIS brings along has them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from .text import tidy


@dataclass(frozen=True)
class UserGroup:
    """One group. `country` is an ISO 3166 alpha-2 code; `since` a year."""

    country: str
    name: str
    website: str | None = None
    since: int | None = None


def read_user_groups(text: str) -> tuple[UserGroup, ...]:
    """Read GeoJSON or a plain list of records; records without country or name are left out.

    Raises ValueError or TypeError for what is no such list at all.
    """
    data = json.loads(text)
    if isinstance(data, dict):
        data = data.get("features")
    if not isinstance(data, list):
        raise TypeError("no list of user groups")
    return tuple(filter(None, map(_group, data)))


def groups_in(groups: Iterable[UserGroup], country: str) -> list[UserGroup]:
    """Return the groups of a country."""
    return [group for group in groups if group.country == country.upper()]


def _group(record: Any) -> UserGroup | None:
    if not isinstance(record, dict):
        return None
    values = record.get("properties", record)
    if not isinstance(values, dict):
        return None
    country, name = (tidy(str(values.get(key) or "")) for key in ("country", "name"))
    if len(country) != 2 or not country.isalpha() or not name:
        return None
    year = values.get("year")
    since = year if isinstance(year, int) and not isinstance(year, bool) else None
    return UserGroup(country.upper(), name, _website(values.get("website")), since)


def _website(value: Any) -> str | None:
    try:
        parts = urlsplit(str(value or "").strip())
    except ValueError:
        return None
    return parts.geturl() if parts.scheme in {"http", "https"} and parts.hostname else None
