"""What is packed does what the sources do, line by line."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tools.leaning import lean
from tools.places import PACKAGE

MODULES = sorted(PACKAGE.rglob("*.py"))
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_IMPORTS = (ast.Import, ast.ImportFrom)


@cache
def packed(path: Path) -> str:
    """Return a module as it is packed."""
    return lean(path.read_text(encoding="utf-8"))


class Running(ast.NodeTransformer):
    """Leaves of a syntax tree what runs: no docstrings, no types, no imports of the module."""

    def __init__(self) -> None:
        self._members: set[int] = set()

    def generic_visit(self, node: ast.AST) -> ast.AST:
        """Visit what is in a node, and take from the node what does not run."""
        if isinstance(node, ast.ClassDef):
            self._members |= {id(statement) for statement in node.body}
        if isinstance(node, (ast.Module, ast.ClassDef, *_FUNCTIONS)):
            documented = ast.get_docstring(node, clean=False) is not None
            node.body = node.body[1:] if documented else node.body
        if isinstance(node, _FUNCTIONS):
            node.returns = None
        elif isinstance(node, ast.arg):
            node.annotation = None
        elif isinstance(node, ast.Module):
            node.body = [one for one in node.body if not _is_import(one)]
        return super().generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        """Take the type from what gets a value; of a member leave that it has one."""
        if id(node) in self._members and not ast.unparse(node.annotation).startswith("ClassVar"):
            node.annotation = ast.Name("str", ast.Load(), lineno=node.lineno)
        if node.value is None or id(node) in self._members:
            return self.generic_visit(node)
        plain = ast.Assign(targets=[node.target], value=node.value)
        return self.generic_visit(ast.copy_location(plain, node))


def _is_import(node: ast.stmt) -> bool:
    """Return whether nothing of it runs but an import."""
    if isinstance(node, ast.If):
        return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    return isinstance(node, _IMPORTS)


def running(source: str) -> str:
    """Return what runs, with its lines."""
    tree = Running().visit(ast.parse(source))
    for node in ast.walk(tree):
        for name in ("end_lineno", "end_col_offset", "col_offset"):
            if hasattr(node, name):
                setattr(node, name, 0)
    return ast.dump(tree, include_attributes=True)


def imports(source: str) -> dict[str, str]:
    """Return what a module imports: each name, and what it stands for."""
    found = {}
    for node in _module_imports(ast.parse(source).body):
        for alias in node.names:
            origin = ast.unparse(node).partition(" import ")[0]
            bound = alias.asname or alias.name.partition(".")[0]
            found[bound] = f"{origin} import {alias.name}"
    return found


def _module_imports(body: list[ast.stmt]) -> Iterator[ast.Import | ast.ImportFrom]:
    for node in body:
        if isinstance(node, _IMPORTS):
            yield node
        elif isinstance(node, (ast.If, ast.Try)):
            yield from _module_imports(node.body)


def _looked_up(node: ast.AST) -> set[str]:
    """Return the names that are looked up in the module; functions import some themselves."""
    own = {
        alias.asname or alias.name
        for one in ast.walk(node)
        if isinstance(node, _FUNCTIONS) and isinstance(one, _IMPORTS)
        for alias in one.names
    }
    below = (_looked_up(one) for one in ast.iter_child_nodes(node))
    found = {node.id} if isinstance(node, ast.Name) else set()
    return found.union(*below) - own


def test_every_module_keeps_what_runs_and_its_lines() -> None:
    for path in MODULES:
        source = path.read_text(encoding="utf-8")
        assert running(packed(path)) == running(source), path
        assert packed(path).count("\n") == source.count("\n"), path


def test_every_module_still_imports_what_it_uses() -> None:
    for path in MODULES:
        before, after = imports(path.read_text(encoding="utf-8")), imports(packed(path))
        tree = Running().visit(ast.parse(packed(path)))
        used = _looked_up(tree)
        lost = {name for name in used & before.keys() if after.get(name) != before[name]}
        assert not lost, path


def test_what_others_import_is_still_there() -> None:
    for path in MODULES:
        for node in ast.walk(ast.parse(packed(path))):
            if not isinstance(node, ast.ImportFrom) or not node.level:
                continue
            base = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
            module = base.with_suffix(".py")
            if not module.exists():
                module = base / "__init__.py"
            tree = ast.parse(packed(module))
            bound = set(imports(packed(module))) | {
                name.id for name in ast.walk(tree) if isinstance(name, ast.Name)
            }
            bound |= {one.name for one in tree.body if isinstance(one, (ast.ClassDef, *_FUNCTIONS))}
            below = {each.stem for each in module.parent.iterdir()}
            wanted = {alias.name for alias in node.names}
            assert wanted <= bound | (below if module.stem == "__init__" else set()), path


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('"""Module."""\nA = """kept"""\n', '\nA = """kept"""\n'),
        ('def f():\n    """One\n    two."""  # é\n', 'def f():\n    """\n"""\n'),
        ('def f():\n    """One."""\n    return 1\n', "def f():\n\n    return 1\n"),
        ('class E(Exception):\n    "é"; x = 1\n', 'class E(Exception):\n    """"""; x = 1\n'),
        ("x = 1\n'''no docstring'''\n", "x = 1\n'''no docstring'''\n"),
        ("x = 1  # why\n", "x = 1\n"),
        ("x = '# a text'  # nosec B105\n", "x = '# a text'  # nosec B105\n"),
        ("def f(a: 'É' = 1, *b: int) -> str:\n    c: int = a\n", "def f(a=1, *b):\n    c = a\n"),
        ("class C:\n    a: int = 1\n", "class C:\n    a: str = 1\n"),
        (
            "class C:\n    a: ClassVar[int] = 1\n    b: 'InitVar[B]'\n",
            "class C:\n    a: ClassVar[int] = 1\n    b: 'InitVar[B]'\n",
        ),
        (
            "from a import B, C, D\ndef f(b: B) -> 'C':\n    return D\n",
            "from a import D\ndef f(b):\n    return D\n",
        ),
        (
            "from b import TYPE_CHECKING\nif TYPE_CHECKING:\n    import a\ndef f(b: a.B): pass\n",
            "#\n#\n#\ndef f(b): pass\n",
        ),
        (
            "from a import B\nclass C:\n    b: 'B'\ndef f(b: B):\n    pass\n",
            "#\nclass C:\n    b: str\ndef f(b):\n    pass\n",
        ),
        (
            "from a import B\n__all__ = ['B']\ndef f(b: B):\n    pass\n",
            "from a import B\n__all__ = ['B']\ndef f(b):\n    pass\n",
        ),
        (
            "from a import B\ndef f(b: B):\n    from a import B\n    return B\n",
            "#\ndef f(b):\n    from a import B\n    return B\n",
        ),
    ],
)
def test_only_what_readers_need_goes(source: str, expected: str) -> None:
    assert lean(source) == expected
