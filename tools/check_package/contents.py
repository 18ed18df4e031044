"""What is in the zip, by name, size and source."""

from __future__ import annotations

import ast
import configparser
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from tools.places import NAME

MOST_BYTES = 1_000_000
SUFFIXES = {".py", ".svg", ".html", ".txt", ".bz2", ".lzma", ".qm", ".json", ".qml", ".png", ".css"}
# What is there wherever QGIS is, besides the standard library.
SHIPPED = {"qgis", "osgeo", "requests", "jinja2", "lxml"}
_GENERATED = re.compile(
    r"Form implementation generated|Resource object code|resources_rc|@generated"
)
_PORTABLE = re.compile(r"[A-Za-z0-9_.\-/]+")
_DEMANDED = """
name description about version author email qgisMinimumVersion qgisMaximumVersion category tags
icon homepage tracker repository changelog experimental deprecated server hasProcessingProvider
""".split()


def faults_of(folder: Path, archive: Path) -> Iterator[str]:
    """Yield a sentence for everything wrong with the unpacked plugin in `folder`."""
    size = archive.stat().st_size
    if size >= MOST_BYTES:
        yield f"the zip has {size} bytes, the most is {MOST_BYTES}"
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    for path in files:
        name = path.relative_to(folder).as_posix()
        if name != "LICENSE" and path.suffix not in SUFFIXES:
            yield f"{name} is of no kind that belongs into the zip"
        if not _PORTABLE.fullmatch(name) or any(part.startswith(".") for part in name.split("/")):
            yield f"{name} is no name for every system"
        if {"tests", "test", "__pycache__"} & set(name.split("/")):
            yield f"{name} is no part of the plugin"
    for name in ("LICENSE", "metadata.txt", "__init__.py"):
        if not (folder / name).is_file():
            yield f"{name} is missing"
    yield from _metadata(folder)
    for path in files:
        if path.suffix == ".py":
            yield from _source(path, path.relative_to(folder).as_posix())


def _metadata(folder: Path) -> Iterator[str]:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(folder / "metadata.txt", encoding="utf-8")
    if "general" not in metadata:
        yield "metadata.txt has no part [general]"
        return
    general = metadata["general"]
    for key in _DEMANDED:
        if not general.get(key, "").strip():
            yield f"metadata.txt does not say {key}"
    for key in ("homepage", "tracker", "repository"):
        address = urlsplit(general.get(key, ""))
        if address.scheme != "https" or not address.hostname:
            yield f"the {key} in metadata.txt is no https address"
    icon = folder / general.get("icon", "missing")
    try:
        root = ET.parse(icon).getroot()
    except (OSError, ET.ParseError):
        yield f"the icon {general.get('icon')} is no picture"
    else:
        if not root.tag.endswith("svg"):
            yield f"the icon {general.get('icon')} is no SVG"


def _source(path: Path, name: str) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    if _GENERATED.search(text):
        yield f"{name} is generated code"
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            yield f"{name}:{node.lineno} asserts"
        for module in _modules(node):
            top = module.partition(".")[0]
            if top not in SHIPPED and top not in sys.stdlib_module_names and top != NAME:
                yield f"{name}:{getattr(node, 'lineno', 0)} imports {module}, which QGIS lacks"


def _modules(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and not node.level and node.module:
        return [node.module]
    return []
