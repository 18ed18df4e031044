"""Takes out of a module what nobody reads where it is installed: its docstrings.

They are a seventh of the package. Every line stays where it is, so that a traceback from a user's
QGIS fits the sources.
"""

from __future__ import annotations

import ast

DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_QUOTES = '"""'


def without_docstrings(source: str) -> str:
    """Return the module with empty lines for what stands in each docstring."""
    lines = source.splitlines(keepends=True)
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, DOCUMENTED) or ast.get_docstring(node, clean=False) is None:
            continue
        text = node.body[0]
        first, last = text.lineno - 1, (text.end_lineno or text.lineno) - 1
        # Offsets count bytes, and what is before a docstring is indentation.
        before = lines[first].encode()[: text.col_offset].decode()
        after = lines[last].encode()[text.end_col_offset :].decode()
        # Lines without anything outside of a text would be a fault of style.
        empty = "\n" * (last - first)
        lines[first : last + 1] = f"{before}{_QUOTES}{empty}{_QUOTES}{after}".splitlines(True)
    return "".join(lines)
