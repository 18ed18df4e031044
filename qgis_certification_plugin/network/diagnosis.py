"""The diagnosis for a bug report: what is installed and set, and what went wrong last.

It goes to people whom the user does not know, in public. So no name of a person, course or
organisation, no e-mail, no password, no path with the user's name, no text of a server. It is in
English, as the report is.
"""

from __future__ import annotations

import platform
import shutil
from collections.abc import Iterable, Iterator
from datetime import datetime, timezone
from importlib import metadata, util
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QSysInfo, qVersion

from ..about import about
from ..server.address import ServerAddress
from ..server.errors import BadAddress
from ..settings import OVERRIDABLE, Settings
from ..storage.features import drivers, gdal_version
from ..storage.inventory import Inventory, KeptCatalogue, RunState
from .problems import Problem

_LIBRARIES = ("requests", "jinja2", "lxml")
# QGIS's names for kinds of proxies; whatever else stands there is not repeated.
_PROXIES = ("NoProxy", "DefaultProxy", "Socks5Proxy", "HttpProxy", "HttpCachingProxy")
_USUAL_FOLDERS = frozenset(
    {".local", "share", "AppData", "Roaming", "Library", "Application Support"}
    | {"QGIS", "QGIS3", "QGIS4", "profiles", "default", "qgis_certification"}
)

Lines = Iterator[tuple[str, str]]


def diagnosis(
    settings: Settings,
    inventory: Inventory,
    problems: Iterable[Problem],
    *,
    practising: bool,
    trial: str,
    now: datetime | None = None,
) -> str:
    """Return the text, in Markdown. `trial` is the language on trial, "ids" for string ids."""
    moment = now or datetime.now(timezone.utc)
    sections = {
        "Versions": _versions(),
        "Settings": _settings(settings, practising=practising, trial=trial),
        "Stored on this computer": _stored(inventory, moment),
        "Features": _features(),
    }
    lines = ["# QGIS Certification: diagnosis", ""]
    for title, entries in sections.items():
        lines += [f"## {title}", "", *(f"* {name}: {value}" for name, value in entries), ""]
    lines += ["## Last errors", "", *_errors(problems, moment)]
    return "\n".join(lines) + "\n"


def _versions() -> Lines:
    yield "plugin", about().version
    yield "QGIS", Qgis.QGIS_VERSION
    yield "Qt", f"{qVersion()}, PyQt {PYQT_VERSION_STR}"
    yield "Python", platform.python_version()
    yield "GDAL", gdal_version()
    for name in _LIBRARIES:
        yield name, _version_of(name)
    yield "system", f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"


def _version_of(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "version not known" if util.find_spec(library) is not None else "missing"


def _settings(settings: Settings, *, practising: bool, trial: str) -> Lines:
    yield "server", server_host(settings)
    yield "username", _set_or_not(settings.username)
    yield "stored password", _set_or_not(settings.authcfg)
    yield "courses are fetched again after", f"{settings.refresh_hours} h"
    yield "overridden by the environment", _names(map(settings.override, OVERRIDABLE))
    yield "language of QGIS", str(QgsApplication.instance().locale())
    yield "language on trial", trial or "none"
    yield "practising", "yes" if practising else "no"
    yield "proxy in QGIS", _proxy()
    yield "authentication database", _authentication()


def server_host(settings: Settings) -> str:
    """Return the host of the site that is set, or why the address cannot be used."""
    try:
        server = ServerAddress.parse(settings.server_url)
    except BadAddress as error:
        return f"not usable ({error.values['reason']})"
    return server.host


def _set_or_not(text: str) -> str:
    return "set" if text else "not set"


def _names(names: Iterable[str]) -> str:
    return ", ".join(filter(None, names)) or "nothing"


def _proxy() -> str:
    stored = QgsSettings()
    if str(stored.value("proxy/proxyEnabled", "false")).lower() != "true":
        return "none"
    kind = str(stored.value("proxy/proxyType", ""))
    return kind if kind in _PROXIES else "another kind"


def _authentication() -> str:
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        return "switched off"
    return "open" if manager.masterPasswordIsSet() else "not opened yet"


def _stored(inventory: Inventory, now: datetime) -> Lines:
    yield "folder", short_path(inventory.folder)
    catalogue = inventory.catalogue
    if catalogue is None:
        yield "courses", "none"
    elif catalogue.courses is None:
        yield "courses", "the file cannot be read"
    else:
        yield "courses", _counts(catalogue, now)
    drafts = inventory.drafts
    if drafts is None:
        yield "tables", "the file cannot be read"
    else:
        rows = sum(draft.rows for draft in drafts)
        yield "tables", f"{len(drafts)} with {rows} rows, being sent {_count_sending(inventory)}"
    states = [run.state for run in inventory.runs]
    yield "issuing runs", ", ".join(f"{state.value} {states.count(state)}" for state in RunState)
    sizes = {name or "other": size for name, size in inventory.sizes.items()}
    yield "bytes", ", ".join(f"{name} {size}" for name, size in sizes.items())


def _counts(catalogue: KeptCatalogue, now: datetime) -> str:
    others = f"training centres {catalogue.centres}, organisations {catalogue.organisations}"
    return f"{catalogue.courses}, {others}, fetched {_age(catalogue.as_of, now)}"


def _count_sending(inventory: Inventory) -> int:
    return sum(draft.sending for draft in inventory.drafts or ())


def _age(moment: datetime | None, now: datetime) -> str:
    if moment is None:
        return "at an unknown time"
    return f"{(now - moment).total_seconds() / 3600:.0f} h ago"


def _features() -> Lines:
    for name, there in drivers().items():
        yield f"GDAL driver {name}", _yes_or_no(there)
    yield "lrelease", _yes_or_no(shutil.which("lrelease") is not None)


def _yes_or_no(true: bool) -> str:
    return "yes" if true else "no"


def _errors(problems: Iterable[Problem], now: datetime) -> Iterator[str]:
    empty = True
    for when, part, what, times in problems:
        empty = False
        again = f" ({times} times)" if times > 1 else ""
        yield f"* {_minutes(when, now)}, {part}: {what}{again}"
    if empty:
        yield "None since the plugin was loaded."


def _minutes(moment: float, now: datetime) -> str:
    return f"{(now.timestamp() - moment) / 60:.0f} min ago"


def short_path(path: Path, home: Path | None = None) -> str:
    """Return a path without the user's name: the home folder is "~", and of the folders below
    only those are named that are called alike everywhere. Profiles and clouds are called after
    people.
    """
    home = home or Path.home()
    if home not in path.parents:
        return f"outside of the home folder, {path.name}"
    parts = path.relative_to(home).parts
    return "/".join(["~", *(part if part in _USUAL_FOLDERS else "…" for part in parts)])
