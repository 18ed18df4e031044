"""Looks up in the real PyQt6 every name of Qt that a module uses, also where no test comes by."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from typing import Any

from tests.architecture.house import Module, imports
from tests.architecture.qt6 import asked_for, hints_in, typed_names

_MISSING = object()


def _known(module: Module) -> dict[str, Any]:
    """The names that a module has from qgis.PyQt, where Qt 6 has them at all."""
    return {
        name: getattr(importlib.import_module(base), name)
        for base, name in imports(module)
        if base.startswith("qgis.PyQt") and hasattr(importlib.import_module(base), name)
    }


def missing(module: Module) -> list[str]:
    """Return what PyQt6 does not know: members of classes, methods of typed parameters."""
    known = _known(module)
    return [*_missing_chains(module, known), *_missing_methods(module, known)]


def _missing_chains(module: Module, known: dict[str, Any]) -> Iterator[str]:
    hints = {id(part) for hint in hints_in(module.tree) for part in ast.walk(hint)}
    for node in ast.walk(module.tree):
        where = f"{module.path}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Attribute) and id(node) not in hints:
            if _resolved(node, known) is _MISSING and _resolved(node.value, known) is not _MISSING:
                yield f"{where}: {ast.unparse(node)} is not in PyQt6"
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "int" and node.args:
            found = _resolved(node.args[0], known)
            if isinstance(node.args[0], ast.Attribute) and not isinstance(found, (int, type(None))):
                yield f"{where}: {ast.unparse(node)}: this member is no number in PyQt6"


def _resolved(node: ast.expr, known: dict[str, Any]) -> Any:
    """What a chain of names is; None where it does not begin in Qt."""
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.Attribute):
        owner = _resolved(node.value, known)
        return owner if owner is None or owner is _MISSING else getattr(owner, node.attr, _MISSING)
    return None


def _missing_methods(module: Module, known: dict[str, Any]) -> Iterator[str]:
    for function in ast.walk(module.tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        classes = {name: known[kind] for name, kind in typed_names(function) if kind in known}
        asked = set(asked_for(function))
        for node in ast.walk(function):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                name = node.value.id
                kind = classes.get(name)
                if isinstance(kind, type) and name not in asked and not _has(kind, node.attr):
                    where = f"{module.path}:{node.lineno}"
                    yield f"{where}: {kind.__name__}.{node.attr} is not in PyQt6"


def _has(kind: type, name: str) -> bool:
    # What C++ keeps in a variable (QStyleOption.rect) a class of sip only shows in its dictionary.
    if hasattr(kind, name) or any(name in vars(base) for base in kind.__mro__):
        return True
    # An event or a widget is handed over as its base class: then one of its heirs must have it.
    heirs: list[type] = kind.__subclasses__()
    return any(_has(heir, name) for heir in heirs)
