"""Debian systems with QGIS and everything that the tests need, made once and kept."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.matrix.suites import KEYRING, MatrixError, Offer, source
from tools.places import ROOT

PROJECT = "srv/project"
RESULTS = "srv/results"
_ENTER = str(Path(__file__).with_name("enter.sh"))
_DEBOOTSTRAP_SCRIPTS = Path("/usr/share/debootstrap/scripts")
# What `make ready` reads; a root is brought up to date when one of them changes.
_MADE_FROM = (
    "Makefile",
    "tools/ready.sh",
    "requirements-dev.txt",
    "requirements-package.txt",
    "requirements-qt6.txt",
)
# Besides it: what the machine of a developer has anyway.
_TOOLS = ("ca-certificates", "git", "make", "procps")
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_NETWORK = re.compile(
    r"^(PIP_\w+|(https?|ftp|all|no)_proxy|SSL_CERT_FILE|REQUESTS_CA_BUNDLE)$", re.I
)


@dataclass(frozen=True)
class DebianRoot:
    """One system below the cache folder."""

    offer: Offer
    cache: Path
    log: Path

    @property
    def folder(self) -> Path:
        """Where its files are."""
        return self.cache / self.offer.suite

    @property
    def _mark(self) -> Path:
        return self.folder / "srv" / "made-from"

    def prepare(self, address: str) -> None:
        """Make it, or bring it up to date; nothing is done where it is.

        Raises MatrixError with the end of the log.
        """
        qgis, wanted = f"qgis {self.offer.version}", f"ready {_fingerprint()}"
        made_from = self._mark.read_text(encoding="utf-8") if self._mark.is_file() else ""
        if made_from == f"{qgis}\n{wanted}\n":
            return
        self.log.parent.mkdir(parents=True, exist_ok=True)
        self.log.unlink(missing_ok=True)
        if not made_from.startswith(f"{qgis}\n"):
            print(f"Making a Debian {self.offer.base} for QGIS {self.offer.version}", flush=True)
            self._bootstrap(address)
            self._mark.write_text(f"{qgis}\n", encoding="utf-8")
        print(f"Installing what the tests need in {self.offer.suite}", flush=True)
        self._make_ready()
        self._mark.write_text(f"{qgis}\n{wanted}\n", encoding="utf-8")

    def run(
        self,
        command: Sequence[str],
        options: Sequence[str] = (),
        variables: Mapping[str, str] | None = None,
    ) -> int:
        """Run a command in it, with its output in the log; return its exit status."""
        given = {"HOME": "/root", "PATH": _PATH, "LANG": "C.UTF-8", "TERM": "dumb"}
        given.update(variables or {})
        environment = ["/usr/bin/env", "-i", *(f"{key}={value}" for key, value in given.items())]
        return self._logged([_ENTER, *options, str(self.folder), *environment, *command])

    def _bootstrap(self, address: str) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        part = self.folder.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        base = self.offer.base
        # Suites younger than this debootstrap are made like the youngest that it knows.
        known = (_DEBOOTSTRAP_SCRIPTS / base).exists()
        script = [] if known else [str(_DEBOOTSTRAP_SCRIPTS / "sid")]
        # What debootstrap mounts goes with it, also when it is stopped half way.
        command = ["unshare", "--mount", "--propagation", "private", "debootstrap"]
        command += ["--variant=minbase", f"--keyring={KEYRING}", base, str(part)]
        self._demand(self._logged([*command, address, *script], _proxies()), "debootstrap")
        self._configure_apt(part, address)
        part.rename(self.folder)

    def _configure_apt(self, part: Path, address: str) -> None:
        """The machine's own apt configuration, and the sources of this suite."""
        apt = part / "etc" / "apt"
        for name in ("apt.conf", "apt.conf.d", "auth.conf", "auth.conf.d"):
            own = Path("/etc/apt") / name
            if own.is_dir():
                shutil.copytree(own, apt / name, dirs_exist_ok=True)
            elif own.is_file():
                shutil.copy(own, apt / name)
        lines = source(address, self.offer.base)
        if self.offer.is_backport:
            lines += source(address, self.offer.suite)
            pin = f"Package: src:qgis\nPin: release n={self.offer.suite}\nPin-Priority: 990\n"
            (apt / "preferences.d" / "qgis").write_text(pin, encoding="utf-8")
        (apt / "sources.list").write_text(lines, encoding="utf-8")

    def _make_ready(self) -> None:
        project = self.folder / PROJECT
        for name in _MADE_FROM:
            (project / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, project / name)
        quiet = {"DEBIAN_FRONTEND": "noninteractive", **_network_variables()}
        install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *_TOOLS]
        ready = ["make", "-C", f"/{PROJECT}", "ready", "ready-qt6", "build/venv-package/.made"]
        for command, options in (
            (["apt-get", "update", "--quiet"], []),
            (install, []),
            (ready, _pip_options()),
        ):
            self._demand(self.run(command, options, quiet), " ".join(command))

    def _logged(self, command: Sequence[str], extra: Mapping[str, str] | None = None) -> int:
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            done = subprocess.run(
                command,
                stdout=log,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                env={**os.environ, **(extra or {})},
                check=False,
            )
        return done.returncode

    def _demand(self, status: int, what: str) -> None:
        if status == 0:
            return
        text = self.log.read_text(encoding="utf-8", errors="replace")
        last = "\n".join(text.splitlines()[-15:])
        raise MatrixError(f"{what} failed for {self.offer.suite} (all of it: {self.log}):\n{last}")


def _whole(path: str) -> str:
    """An index on this disk names files beside itself: take the folder that has both."""
    folder = Path(path)
    return str(folder.parent) if folder.is_dir() and len(folder.parts) > 3 else path


def _fingerprint() -> str:
    contents = b"".join((ROOT / name).read_bytes() for name in _MADE_FROM[1:])
    return hashlib.sha256(contents).hexdigest()[:16]


def _network_variables() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if _NETWORK.match(key)}


def _proxies() -> dict[str, str]:
    """apt's proxies for debootstrap, which does not read apt's configuration."""
    found = {}
    for scheme in ("http", "https"):
        command = ["apt-config", "shell", "proxy", f"Acquire::{scheme}::Proxy"]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        value = told.strip().removeprefix("proxy=").strip("'")
        if value:
            found[f"{scheme}_proxy"] = value
    return found


def _pip_options() -> list[str]:
    """Show pip inside what pip reads here: its configuration, and the files that this names."""
    here = [sys.executable, "-m", "pip", "config"]
    told = subprocess.run([*here, "debug"], capture_output=True, text=True, check=False).stdout
    files = re.findall(r"^\s+(/\S+), exists: True", told, re.MULTILINE)
    listed = subprocess.run([*here, "list"], capture_output=True, text=True, check=False).stdout
    named = re.findall(r"(?:file://|(?<=[\s'=]))(/[^\s']+)", listed)
    home = str(Path.home())
    options = []
    for path in dict.fromkeys(map(_whole, [*files, *named, *_network_variables().values()])):
        if path.startswith("/") and Path(path).exists():
            inside = "/root" + path[len(home) :] if path.startswith(home + "/") else path
            options += ["--bind", path, inside]
    return options
