"""Empties comments."""

from __future__ import annotations

import io
import re
import tokenize

# What examiners of the package read: bandit, detect-secrets, and flake8 with what it knows.
_FOR_EXAMINERS = re.compile(r"#.*\b(noqa: [EFW]|nosec|pragma)")


def without_comments(source: str) -> str:
    """Return the module with a lone sign for each line that is only a comment."""
    lines = source.splitlines(keepends=True)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type != tokenize.COMMENT or _FOR_EXAMINERS.match(token.string):
            continue
        row, column = token.start
        before = lines[row - 1][:column]
        # An empty line more could be a fault of style.
        lines[row - 1] = (
            before + "#\n" if before.isspace() or not before else before.rstrip() + "\n"
        )
    return "".join(lines)


def without_signs(source: str) -> str:
    """Return the module with empty lines for lone signs, where these are no fault of style."""
    lines = source.splitlines(keepends=True)
    first = 0
    while first < len(lines):
        last = first
        while last < len(lines) and lines[last].strip() in ("", "#"):
            last += 1
        indented = last < len(lines) and lines[last][0].isspace()
        if last - first <= (1 if indented else 2) and first > 0:
            lines[first:last] = ["\n"] * (last - first)
        first = last + 1
    return "".join(lines)
