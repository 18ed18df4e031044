"""A site on loopback that answers with bytes made beforehand: it costs the measured nothing."""

from __future__ import annotations

import json
import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from qgis_certification_plugin.server import address

PAGE = 100
COURSES_EACH = 10  # of an organisation, as on the site: 300 courses of some 60 organisations
CENTRES_EACH = 2
_COUNTRIES = (
    ("NL", "Netherlands", 5.1, 52.1),
    ("FR", "France", 2.4, 47.0),
    ("BR", "Brazil", -47.9, -15.8),
    ("IN", "India", 77.2, 23.0),
    ("ZA", "South Africa", 25.0, -29.0),
    ("FJ", "Fiji", 178.4, -18.1),
    ("US", "United States", -98.0, 39.0),
    ("SE", "Sweden", 16.0, 60.0),
)
_TYPES = ("Introduction to QGIS", "Spatial analysis", "PyQGIS", "Cartography", "QField in practice")
_LANGUAGES = ("English", "Nederlands", "français", "Português", None)


class World:
    """So many courses, of a fixed seed: each is upcoming, or past, as its dates say."""

    def __init__(self, courses: int, today: date | None = None) -> None:
        """Make all answers."""
        rng = random.Random(courses)
        day = today or date.today()
        number = max(1, courses // COURSES_EACH)
        self.organisations = [_organisation(index) for index in range(number)]
        centres = [_centre(rng, index) for index in range(number * CENTRES_EACH)]
        feeds: dict[str, list[dict[str, object]]] = {"upcoming": [], "past": []}
        for index in range(courses):
            centre = centres[rng.randrange(len(centres))]
            in_days = rng.choice((rng.randint(1, 200), -rng.randint(10, 900)))
            course = _course(rng, index, centre, day + timedelta(days=in_days))
            feeds["upcoming" if in_days > 0 else "past"].append(course)
        self.courses_in = {
            address.FEED_UPCOMING: len(feeds["upcoming"]),
            address.FEED_PAST: len(feeds["past"]),
        }
        self.answers = {
            address.FEED_UPCOMING: _collection(feeds["upcoming"]),
            address.FEED_PAST: _collection(feeds["past"]),
            address.FEED_CENTRES: _collection(centres),
        }

    def answer(self, path: str, query: dict[str, list[str]]) -> bytes | None:
        """Return the body of an answer; None for what this site does not know."""
        if path == address.FEED_ORGANISATIONS:
            page = int(query.get("page", ["1"])[0])
            rows = self.organisations[(page - 1) * PAGE : page * PAGE]
            more = "more" if page * PAGE < len(self.organisations) else None
            return json.dumps(
                {"count": len(self.organisations), "next": more, "results": rows}
            ).encode()
        if path == address.DATATABLE:
            start = int(query.get("start", ["0"])[0])
            rows = self.organisations[start : start + PAGE]
            data = [_line(start + index, row) for index, row in enumerate(rows)]
            total = len(self.organisations)
            return json.dumps(
                {"recordsTotal": total, "recordsFiltered": total, "data": data}
            ).encode()
        return self.answers.get(path)


@contextmanager
def recorded_site(world: World, seconds_per_feature: float = 0.0) -> Iterator[str]:
    """Serve the world; yield its address.

    `seconds_per_feature` is what the site takes for each course before it answers.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # else a body waits 40 ms for its head to be acknowledged

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            body = world.answer(parts.path, parse_qs(parts.query))
            time.sleep(seconds_per_feature * world.courses_in.get(parts.path, 0))
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _organisation(index: int) -> dict[str, object]:
    code, country, _lon, _lat = _COUNTRIES[index % len(_COUNTRIES)]
    return {
        "name": _organisation_name(index),
        "country_name": country,
        "country_code": code,
        "organisation_email": f"info{index}@example.org",
        "url": f"https://www.example.org/organisation{index}",
        "address": f"{index} Survey Street, {country}",
        "organisation_phone": f"+00 {index:07d}",
    }


def _organisation_name(index: int) -> str:
    return f"Geographic Academy {index}"


def _line(index: int, organisation: dict[str, object]) -> list[str]:
    slug = f"geographic-academy-{index}"
    name = str(organisation["name"])
    link = f'<a href="/en/certifyingorganisation/{slug}/">{name}</a>'
    day = "01/02/2024"
    country = str(organisation["country_name"])
    return [link, day, day, name, "", "qgis", slug, country, "", "Approved", ""]


def _centre(rng: random.Random, index: int) -> dict[str, object]:
    organisation = index // CENTRES_EACH
    _code, _name, lon, lat = _COUNTRIES[organisation % len(_COUNTRIES)]
    point = [round(lon + rng.gauss(0, 2), 5), round(lat + rng.gauss(0, 2), 5)]
    return {
        "type": "Feature",
        "id": 201 + index,
        "geometry": {"type": "Point", "coordinates": point},
        "properties": {
            "name": f"Town {index}",
            "certifying_organisation__name": _organisation_name(organisation),
        },
    }


def _course(
    rng: random.Random, index: int, centre: dict[str, object], start: date
) -> dict[str, object]:
    kind = rng.choice(_TYPES)
    end = start + timedelta(days=rng.randint(0, 4))
    properties = centre["properties"]
    if not isinstance(properties, dict):
        raise TypeError(properties)
    return {
        "type": "Feature",
        "geometry": centre["geometry"],
        "properties": {
            "name": f"QGIS_{kind}_{start}-{end}",
            "start_date": start.isoformat(),
            "end_date": end.isoformat(),
            "course_type_name": kind,
            "course_convener_name": f"Ann Trainer {index % 97}",
            "training_center_name": properties["name"],
            "certifying_organisation_name": properties["certifying_organisation__name"],
            "language": rng.choice(_LANGUAGES),
            "trained_competence": f"Using QGIS for everyday work, part {index % 7}",
        },
    }


def _collection(features: list[dict[str, object]]) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()
