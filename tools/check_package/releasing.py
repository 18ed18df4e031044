"""Whether qgis-plugin-ci can release what is staged: it packs from a git tree."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from tools.places import NAME, ROOT

_CONFIG = f"""\
[tool.qgis-plugin-ci]
plugin_path = "{NAME}"
github_organization_slug = "qgis"
project_slug = "qgis-certification-plugin"
"""


def faults_of(unpacked: Path, version: str, folder: Path) -> Iterator[str]:
    """Yield what is wrong with the zip that qgis-plugin-ci makes of the staged tree."""
    tree = folder / "release"
    shutil.copytree(unpacked, tree / NAME)
    shutil.copyfile(ROOT / "CHANGELOG.md", tree / "CHANGELOG.md")
    (tree / "pyproject.toml").write_text(_CONFIG, encoding="utf-8")
    for command in (
        ("git", "init", "--quiet", "."),
        ("git", "add", "--all"),
        (
            "git",
            "-c",
            "user.name=release",
            "-c",
            "user.email=release@localhost",
            "commit",
            "-qm",
            "x",
        ),
    ):
        subprocess.run(command, cwd=tree, check=True, capture_output=True)
    tool = Path(sys.executable).with_name("qgis-plugin-ci")
    packed = subprocess.run(
        [tool, "package", "--disable-submodule-update", version],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    archive = tree / f"{NAME}.{version}.zip"
    if packed.returncode or not archive.is_file():
        yield f"qgis-plugin-ci cannot pack it: {packed.stderr[-1500:]}"
        return
    with zipfile.ZipFile(archive) as made:
        names = {name for name in made.namelist() if not name.endswith("/")}
    ours = {f"{NAME}/{path.relative_to(unpacked).as_posix()}" for path in _files(unpacked)}
    for name in sorted(ours - names):
        yield f"qgis-plugin-ci leaves {name} out"
    for name in sorted(names - ours - {f"{NAME}/CHANGELOG.md"}):
        yield f"qgis-plugin-ci adds {name}"


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
