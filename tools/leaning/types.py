"""Takes out the types of parameters, results and variables, and the imports for them alone.

Data classes and named tuples are made from what a class says of its members: that there are types,
and no more, so all of them become one short type. What is no member by its type stays.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator
from contextlib import suppress

_Function = (ast.FunctionDef, ast.AsyncFunctionDef)
_Import = (ast.Import, ast.ImportFrom)
_CHECKING = "TYPE_CHECKING"
_TYPED = {"annotation", "returns"}  # the fields of a syntax tree that hold types
_WIDE = 100
_ANY = b"str"
_NO_MEMBER = ("ClassVar", "InitVar", "KW_ONLY")
# The place in a source: first line from 0, bytes before it, last line, bytes up to its end.
_Place = tuple[int, int, int, int]


def without_types(source: str) -> str:
    """Return the module without them; every line of code stays in its place."""
    tree = ast.parse(source)
    text = _Text(source)
    dropped: set[str] = {_CHECKING}
    for place, annotation in _types(tree, text):
        dropped |= _names(annotation, is_type=True)
        text.cut(place)
    for place, annotation in _members(tree):
        dropped |= _names(annotation, is_type=True)
        text.cut(place, _ANY)
    for place in _blanks(tree, text):
        text.cut(place)
    return _without_imports(str(text), dropped)


class _Text:
    """Lines in bytes, as the syntax tree counts them."""

    def __init__(self, source: str) -> None:
        self.lines = [line.encode() for line in source.splitlines(keepends=True)]
        self._cuts: list[tuple[_Place, bytes]] = []

    def cut(self, place: _Place, instead: bytes = b"") -> None:
        """Take out what is there, but its line ends, when the text is read."""
        self._cuts.append((place, instead))

    def __str__(self) -> str:
        """Return what is left."""
        lines = list(self.lines)
        for (first, before, last, after), instead in sorted(self._cuts, reverse=True):
            start, end = lines[first][:before] + instead, lines[last][after:]
            if first == last:
                lines[first] = start + end
            else:
                empty = [b"\n"] * (last - first - 1)
                lines[first : last + 1] = [start + b"\n", *empty, end]
        return b"".join(lines).decode()


def _types(tree: ast.Module, text: _Text) -> Iterator[tuple[_Place, ast.expr]]:
    """Yield what can go: each place, and the type that is there."""
    members = {
        id(statement)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for statement in node.body
    }
    for node in ast.walk(tree):
        if isinstance(node, _Function) and node.returns is not None:
            place = _result(node.returns, text)
            if place is not None:
                yield place, node.returns
        elif isinstance(node, ast.arg) and node.annotation is not None:
            start = node.col_offset + len(node.arg.encode())
            yield (node.lineno - 1, start, *_end(node)), node.annotation
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            # Over several lines it has brackets that hold the statement together.
            in_one_line = node.lineno == node.annotation.end_lineno
            if in_one_line and id(node) not in members:
                yield (*_end(node.target), *_end(node.annotation)), node.annotation


def _members(tree: ast.Module) -> Iterator[tuple[_Place, ast.expr]]:
    """Yield the types of members: each place, and the type that is there."""
    for node in ast.walk(tree):
        for one in node.body if isinstance(node, ast.ClassDef) else ():
            if isinstance(one, ast.AnnAssign):
                annotation = one.annotation
                if not ast.unparse(annotation).strip("'").startswith(_NO_MEMBER):
                    place = (annotation.lineno - 1, annotation.col_offset, *_end(annotation))
                    yield place, annotation


def _blanks(tree: ast.Module, text: _Text) -> Iterator[_Place]:
    """Yield the blanks around "=" of a parameter, which belong there only behind a type."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.arguments):
            continue
        placed = [*node.posonlyargs, *node.args]
        defaults = [*zip(reversed(placed), reversed(node.defaults))]
        for arg, default in (*defaults, *zip(node.kwonlyargs, node.kw_defaults)):
            if arg.annotation is None or default is None:
                continue
            row, end = _end(arg)
            between = text.lines[row][end : default.col_offset]
            if row == default.lineno - 1 and between == b" = ":
                yield row, end, row, end + 1
                yield row, end + 2, row, end + 3


def _result(returns: ast.expr, text: _Text) -> _Place | None:
    """Return the place of " -> type"; None over several lines, which need brackets."""
    if returns.lineno != returns.end_lineno:
        return None
    row = returns.lineno - 1
    before = text.lines[row][: returns.col_offset].rstrip()
    if not before.endswith(b"->"):
        return None
    return (row, len(before[:-2].rstrip()), *_end(returns))


def _end(node: ast.expr | ast.arg) -> tuple[int, int]:
    return (node.end_lineno or node.lineno) - 1, node.end_col_offset or 0


def _names(node: ast.AST, *, is_type: bool = False) -> set[str]:
    """Return the names that are looked up in the module, in types those in quotes as well."""
    found, imported = set(), set()
    exported = _is_exported(node)
    for name, value in ast.iter_fields(node):
        typed = is_type or exported or name in _TYPED
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, _Import):
                imported |= {_bound(alias) for alias in one.names}
            elif isinstance(one, ast.AST):
                found |= _names(one, is_type=typed)
    if isinstance(node, ast.Name):
        found.add(node.id)
    elif is_type and isinstance(node, ast.Constant) and isinstance(node.value, str):
        with suppress(SyntaxError):  # Literal has texts that are no types
            found |= _names(ast.parse(node.value, mode="eval"))
    # What a function imports itself it does not look up.
    return found - imported if isinstance(node, _Function) else found


def _is_exported(node: ast.AST) -> bool:
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"


def _bound(alias: ast.alias) -> str:
    return alias.asname or alias.name.partition(".")[0]


def _without_imports(source: str, dropped: set[str]) -> str:
    """Return the module without the imports of these names that nothing uses any more."""
    tree = ast.parse(source)
    if not any(_has_type(node) for node in ast.walk(tree)):
        dropped = dropped | {"annotations"}
    unused = dropped - _names(tree)
    lines = source.splitlines(keepends=True)
    blocks = [node for node in tree.body if isinstance(node, ast.If) and not node.orelse]
    for block in blocks:
        if all(isinstance(one, _Import) and not _kept(one, unused) for one in block.body):
            _blank(lines, block.lineno, block.end_lineno or block.lineno)
    for node in _imports(ast.parse("".join(lines))):
        kept = _kept(node, unused)
        if len(kept) < len(node.names):
            _rewrite(lines, node, kept)
    left = "".join(lines)
    # What told that a block was for types alone goes with the last of them.
    return left if left == source else _without_imports(left, dropped)


def _imports(tree: ast.Module) -> Iterator[ast.Import | ast.ImportFrom]:
    """Yield those of the module; a function imports what it uses."""
    for node in tree.body:
        for one in node.body if isinstance(node, ast.If) else [node]:
            if isinstance(one, _Import):
                yield one


def _has_type(node: ast.AST) -> bool:
    if isinstance(node, _Function):
        return node.returns is not None
    if isinstance(node, ast.arg):
        return node.annotation is not None
    return isinstance(node, ast.AnnAssign)


def _kept(node: ast.Import | ast.ImportFrom, unused: set[str]) -> list[ast.alias]:
    return [alias for alias in node.names if _bound(alias) not in unused]


def _blank(lines: list[str], first: int, last: int) -> None:
    """Leave a lone sign in each line: more empty ones could be a fault of style."""
    indent = lines[first - 1][: len(lines[first - 1]) - len(lines[first - 1].lstrip())]
    lines[first - 1 : last] = [f"{indent}#\n"] * (last - first + 1)


def _rewrite(lines: list[str], node: ast.Import | ast.ImportFrom, kept: list[ast.alias]) -> None:
    first, last = node.lineno, node.end_lineno or node.lineno
    _blank(lines, first, last)
    if not kept:
        return
    indent = " " * node.col_offset
    one_line = indent + ast.unparse(_import_of(node, kept)) + "\n"
    if len(one_line) <= _WIDE:
        lines[first - 1] = one_line
        return
    head, _, names = one_line.partition(" import ")
    inner = textwrap.wrap(names, _WIDE - len(indent) - 5, break_long_words=False)
    written = [f"{head} import (\n", *(f"{indent}    {line}\n" for line in inner), f"{indent})\n"]
    lines[first - 1 : first - 1 + len(written)] = written


def _import_of(
    node: ast.Import | ast.ImportFrom, names: list[ast.alias]
) -> ast.Import | ast.ImportFrom:
    if isinstance(node, ast.Import):
        return ast.Import(names=names)
    return ast.ImportFrom(module=node.module, names=names, level=node.level)
