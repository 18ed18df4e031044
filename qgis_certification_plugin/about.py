"""The one reader of metadata.txt: what the plugin says of itself."""

from __future__ import annotations

from configparser import ConfigParser
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class About:
    """Name, version and addresses; an address that metadata.txt lacks is empty."""

    name: str
    version: str
    homepage: str
    repository: str
    tracker: str


def read_about(package: Path) -> About:
    """Read the metadata of a plugin whose package folder is given.

    Installed, metadata.txt lies in that folder; in a source tree, beside it.
    Raises FileNotFoundError when it is in neither.
    """
    for folder in (package, package.parent):
        path = folder / "metadata.txt"
        if path.is_file():
            return _parsed(path)
    raise FileNotFoundError(f"no metadata.txt in {package} or above")


def _parsed(path: Path) -> About:
    parser = ConfigParser(interpolation=None)  # a change log may hold a per cent sign
    parser.read_string(path.read_text(encoding="utf-8"), source=str(path))
    general = parser["general"]
    return About(
        name=general["name"],
        version=general["version"],
        homepage=general.get("homepage", ""),
        repository=general.get("repository", ""),
        tracker=general.get("tracker", ""),
    )


@lru_cache(maxsize=1)
def about() -> About:
    """Return what this plugin says of itself. Raises FileNotFoundError without metadata.txt."""
    return read_about(_HERE)
