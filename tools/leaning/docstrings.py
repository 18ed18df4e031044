"""Takes out docstrings."""

from __future__ import annotations

import ast

DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_QUOTES = '"""'


def without_docstrings(source: str) -> str:
    """Return the module without them; an empty text stands where nothing else does."""
    lines = source.splitlines(keepends=True)
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, DOCUMENTED) or ast.get_docstring(node, clean=False) is None:
            continue
        text = node.body[0]
        first, last = text.lineno - 1, (text.end_lineno or text.lineno) - 1
        # Offsets count bytes.
        before = lines[first].encode()[: text.col_offset].decode()
        after = lines[last].encode()[text.end_col_offset :].decode()
        alone = not before.strip() and not after.strip()
        if len(node.body) > 1 and alone:
            # Two empty lines would be a fault of style.
            single = first == last and lines[last + 1].strip()
            lines[first : last + 1] = ["\n" if single else f"{before}#\n"] * (last - first + 1)
        else:
            empty = "\n" * (last - first)
            lines[first : last + 1] = f"{before}{_QUOTES}{empty}{_QUOTES}{after}".splitlines(True)
    return "".join(lines)
