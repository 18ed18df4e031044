"""The package's source files, and what each imports: read from the syntax tree."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.places import NAME, PACKAGE


@dataclass(frozen=True)
class Module:
    """One source file of the package; `room` is "" for the package's own __init__."""

    path: str
    source: str

    @functools.cached_property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.source)

    @property
    def parts(self) -> tuple[str, ...]:
        """Path below the package, without the suffix: ("ui", "dock")."""
        return Path(self.path).with_suffix("").parts

    @property
    def room(self) -> str:
        """The first folder, or the name of a module at the root."""
        return "" if self.parts == ("__init__",) else self.parts[0]


@functools.cache
def modules() -> list[Module]:
    """Return all modules of the package."""
    return [
        Module(path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    ]


def imports(module: Module) -> Iterator[tuple[str, str]]:
    """Yield (module, name) for everything imported; relative imports as full names."""
    package = [NAME, *module.parts[:-1]]
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, ""
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                start = package[: len(package) - node.level + 1]
                base = ".".join([*start, base]) if base else ".".join(start)
            for alias in node.names:
                yield base, alias.name
