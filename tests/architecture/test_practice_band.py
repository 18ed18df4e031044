"""No dialog can come up in a rehearsal without its band."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.house import Module, modules


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def dialogs_without_band(module: Module) -> Iterator[str]:
    """Yield the dialogs of a module that do not ask for their band."""
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.ClassDef) or "QDialog" not in map(_name, node.bases):
            continue
        calls = {_name(call.func) for call in ast.walk(node) if isinstance(call, ast.Call)}
        if "add_band" not in calls:
            yield f"{module.path}: {node.name} does not call add_band (ui/practice/band.py)"


def test_each_dialog_asks_for_its_band() -> None:
    assert [line for module in modules() for line in dialogs_without_band(module)] == []


def test_one_without_is_found() -> None:
    source = "class Question(QDialog):\n    def __init__(self):\n        layout(self)\n"
    assert len(list(dialogs_without_band(Module("ui/question.py", source)))) == 1
    good = source + "        add_band(layout, self)\n"
    assert list(dialogs_without_band(Module("ui/question.py", good))) == []
