"""Which QGIS which Debian suite has: asked of the mirror that this machine's own apt uses."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cmp_to_key
from pathlib import Path

KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
NEWEST = "newest"
_BACKPORTS = "-backports"
# Oldest first: where several suites have what is asked for, the first is taken.
_NAMES = ("bookworm", "trixie", "forky", "sid")
SUITES = tuple(name for base in _NAMES for name in (base, base + _BACKPORTS) if name[:3] != "sid")
SUITES += ("sid",)


class MatrixError(Exception):
    """Why there is no table; the message says what to do."""


@dataclass(frozen=True)
class Offer:
    """A suite and the Debian version of its QGIS: ("forky", "3.44.15+dfsg-1")."""

    suite: str
    version: str

    @property
    def base(self) -> str:
        """The suite that the system itself is made of."""
        return self.suite.removesuffix(_BACKPORTS)

    @property
    def is_backport(self) -> bool:
        """Whether QGIS comes from another suite than the rest."""
        return self.suite != self.base


def mirror() -> str:
    """Return the address that this machine's apt has its Debian from.

    Raises MatrixError where apt knows none.
    """
    policy = _output("apt-cache", "policy", "base-files")
    found = re.search(r"^\s+\d+ (\w+://\S+) \S+/main ", policy, re.MULTILINE)
    if found is None:
        message = "This machine's apt names no Debian mirror. Run apt-get update, then try again."
        raise MatrixError(message)
    return found.group(1)


def offers(address: str, scratch: Path) -> list[Offer]:
    """Ask the mirror what QGIS each suite has; the machine's own package lists stay as they are.

    A suite that the mirror does not have is left out.
    """
    for folder in ("lists/partial", "cache/archives/partial"):
        (scratch / folder).mkdir(parents=True, exist_ok=True)
    sources = scratch / "sources.list"
    sources.write_text("".join(source(address, suite) for suite in SUITES), encoding="utf-8")
    places = {
        "Dir::Etc::SourceList": str(sources),
        "Dir::Etc::SourceParts": "/dev/null",
        "Dir::State::Lists": str(scratch / "lists"),
        "Dir::Cache": str(scratch / "cache"),
    }
    options = [f"-o{key}={value}" for key, value in places.items()]
    _output("apt-get", *options, "--quiet", "update", may_fail=True)
    listed = _output("apt-cache", *options, "madison", "qgis", may_fail=True)
    return in_order(listed)


def in_order(madison: str) -> list[Offer]:
    """Read apt's list (package | version | mirror suite/component …), oldest suite first."""
    found = re.findall(r"^\s*qgis \| (\S+) \| \S+ (\S+)/main \S+ Packages", madison, re.MULTILINE)
    every = [Offer(suite, version) for version, suite in found if suite in SUITES]
    return sorted(every, key=lambda offer: SUITES.index(offer.suite))


def chosen(every: Sequence[Offer], wanted: str) -> Offer:
    """Return what is meant by "3.40", by "newest", or by the name of a suite.

    Raises MatrixError where no suite has it.
    """
    if wanted == NEWEST and every:
        # max() keeps the first of equals.
        return max(every, key=cmp_to_key(_by_version))
    for offer in every:
        if offer.suite == wanted or offer.version.startswith(f"{wanted}."):
            return offer
    there = ", ".join(f"{offer.version} ({offer.suite})" for offer in every) or "none at all"
    raise MatrixError(f"No Debian suite of this mirror has QGIS {wanted}. It has: {there}.")


def _by_version(first: Offer, second: Offer) -> int:
    return compare(first.version, second.version)


def compare(first: str, second: str) -> int:
    """Compare two Debian versions as dpkg does: below, at or above 0."""
    if first == second:
        return 0
    command = ["dpkg", "--compare-versions", first, "gt", second]
    return 1 if subprocess.run(command, check=False).returncode == 0 else -1


def source(address: str, suite: str) -> str:
    """Return a line for apt's list of sources."""
    return f"deb [signed-by={KEYRING}] {address} {suite} main\n"


def _output(*command: str, may_fail: bool = False) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=not may_fail)
    except FileNotFoundError as error:
        raise MatrixError(f"{command[0]} is missing: the matrix needs a Debian system.") from error
    except subprocess.CalledProcessError as error:
        raise MatrixError(f"{command[0]} failed: {error.stderr.strip()}") from error
    return done.stdout
