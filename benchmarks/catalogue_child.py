"""One way from a site to drawn layers, in a process of its own: `catalogue_child WAY URL`.

Prints one line of JSON: seconds by part, and by how much the memory grew.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import requests
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from qgis_certification_plugin.server import address

PAGE = 100
_FEEDS = (address.FEED_CENTRES, address.FEED_UPCOMING, address.FEED_PAST)


def draw(layers: list[QgsMapLayer]) -> None:
    """Draw a map of the world, and wait for it."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setExtent(QgsRectangle(-180, -60, 180, 80))
    settings.setOutputSize(QSize(900, 350))
    settings.setOutputDpi(96)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()


def ours(url: str, folder: Path, clock: Callable[[str], None]) -> None:
    """Fetch, store and draw as the plugin does."""
    from qgis_certification_plugin.domain.progress import SilentProgress
    from qgis_certification_plugin.map.layers import CatalogueLayers
    from qgis_certification_plugin.network.adapter import requests_session
    from qgis_certification_plugin.network.threads import call_in_worker
    from qgis_certification_plugin.server.address import ServerAddress
    from qgis_certification_plugin.server.client import CertificationClient
    from qgis_certification_plugin.server.session import SiteSession
    from qgis_certification_plugin.services.catalogue import refresh
    from qgis_certification_plugin.storage.catalogue_store import CatalogueStore

    world = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    store = CatalogueStore(folder / "catalogue.gpkg", world)
    clock("ready")
    client = CertificationClient(SiteSession(ServerAddress.parse(url), requests_session()))

    def fetch() -> None:
        catalogue = refresh(client, None, SilentProgress(), date.today(), world_map=world)
        clock("fetch")
        store.save(catalogue)
        clock("store")

    call_in_worker(fetch)
    store.hold()
    project = QgsProject.instance()
    layers = CatalogueLayers(project, store.path, None)
    layers.add()
    clock("add")
    draw(project.layerTreeRoot().checkedLayers())
    clock("draw")
    clock("ready")
    kept = store.load()
    clock("load")
    if kept is None:
        raise RuntimeError("nothing was kept")
    store.save(kept)
    clock("again")
    store.release()


def bare(url: str, _folder: Path, clock: Callable[[str], None]) -> None:
    """The shortest loop that anybody would write: download, parse, fill scratch layers."""
    clock("ready")
    http = requests.Session()
    http.trust_env = False
    organisations: list[dict[str, Any]] = []
    for page in range(1, 1000):
        query: dict[str, Any] = {"page": page, "page_size": PAGE}
        answer = http.get(url + address.FEED_ORGANISATIONS, params=query, timeout=60).json()
        organisations += answer["results"]
        if not answer["next"]:
            break
    slugs: dict[str, str] = {}
    for start in range(0, 100_000, PAGE):
        query = {"approved": "True", "start": start, "length": PAGE}
        answer = http.get(url + address.DATATABLE, params=query, timeout=60).json()
        slugs.update((row[3], row[6]) for row in answer["data"])
        if start + PAGE >= answer["recordsFiltered"]:
            break
    feeds = [http.get(url + path, timeout=60).json()["features"] for path in _FEEDS]
    clock("fetch")
    project = QgsProject.instance()
    courses = [*feeds[1], *feeds[2]]
    rows = [{**row, "slug": slugs.get(row["name"])} for row in organisations]
    made = [
        _memory("courses", "Point", [(c["geometry"], c["properties"]) for c in courses]),
        _memory("centres", "Point", [(c["geometry"], c["properties"]) for c in feeds[0]]),
        _memory("organisations", "None", [(None, row) for row in rows]),
    ]
    clock("store")
    project.addMapLayers(made)
    clock("add")
    draw(made[:2])
    clock("draw")


def _memory(name: str, shape: str, rows: list[tuple[Any, dict[str, Any]]]) -> QgsVectorLayer:
    names = list(rows[0][1])
    kinds = ["date" if field.endswith("_date") else "string" for field in names]
    fields = "&".join(f"field={name}:{kind}" for name, kind in zip(names, kinds))
    place = "crs=EPSG:4326&" if shape != "None" else ""
    layer = QgsVectorLayer(f"{shape}?{place}{fields}", name, "memory")
    features = []
    for geometry, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values.values()))
        if geometry is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*geometry["coordinates"])))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def ogr(url: str, _folder: Path, clock: Callable[[str], None]) -> None:
    """QGIS itself: the feeds' addresses as layers."""
    clock("ready")
    made = [QgsVectorLayer(url + path, path, "ogr") for path in _FEEDS]
    clock("fetch")
    QgsProject.instance().addMapLayers(made)
    clock("add")
    draw(list(reversed(made)))
    clock("draw")


def main(way: str, url: str) -> None:
    """Go one way and print how long it took."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    draw([])  # what QGIS does only once is nobody's doing
    parts: dict[str, float] = {}
    last = [time.perf_counter()]
    memory: list[float] = []

    def clock(part: str) -> None:
        now = time.perf_counter()
        if part == "ready":
            memory.append(_memory_peak())
        else:
            parts[part] = parts.get(part, 0.0) + now - last[0]
        last[0] = now

    with tempfile.TemporaryDirectory() as folder:
        go = {"ours": ours, "bare": bare, "ogr": ogr}[way]
        go(url, Path(folder), clock)
        QgsProject.instance().clear()
    after = memory[1] if len(memory) > 1 else _memory_peak()
    beside: dict[str, float] = {
        name: parts.pop(name) for name in ("load", "again") if name in parts
    }
    found = {"seconds": sum(parts.values()), "megabytes": after - memory[0], **beside}
    print(json.dumps({"parts": parts, **found}))


def _memory_peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
