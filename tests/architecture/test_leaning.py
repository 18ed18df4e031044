"""What is packed does what the sources do, line by line."""

from __future__ import annotations

import ast

import pytest

from tools.leaning import DOCUMENTED, without_docstrings
from tools.places import PACKAGE

MODULES = sorted(PACKAGE.rglob("*.py"))


def blanked(source: str) -> str:
    """Return the syntax tree with its lines, and an empty text for each docstring."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        documented = isinstance(node, DOCUMENTED) and ast.get_docstring(node, clean=False)
        if documented:
            text = node.body[0].value  # type: ignore[attr-defined]
            text.value = "\n" * (text.end_lineno - text.lineno)
    for node in ast.walk(tree):
        for name in ("end_lineno", "end_col_offset", "col_offset"):
            if hasattr(node, name):
                setattr(node, name, 0)
    return ast.dump(tree, include_attributes=True)


def test_every_module_keeps_its_code_and_its_lines() -> None:
    for path in MODULES:
        source = path.read_text(encoding="utf-8")
        lean = without_docstrings(source)
        assert blanked(lean) == blanked(source), path
        assert lean.count("\n") == source.count("\n"), path


@pytest.mark.parametrize(
    ("source", "lean"),
    [
        ('"""Module."""\nA = """kept"""\n', '""""""\nA = """kept"""\n'),
        ('def f():\n    """One\n    two."""  # é\n', 'def f():\n    """\n"""  # é\n'),
        ('class E(Exception):\n    "é"; x = 1\n', 'class E(Exception):\n    """"""; x = 1\n'),
        ("x = 1\n'''no docstring'''\n", "x = 1\n'''no docstring'''\n"),
    ],
)
def test_only_docstrings_go(source: str, lean: str) -> None:
    assert without_docstrings(source) == lean
