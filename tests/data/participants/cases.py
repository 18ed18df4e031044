"""What a case of the corpus is, and the list of all."""

from __future__ import annotations

from dataclasses import dataclass

from .documents import Expected

CASES: dict[str, Case] = {}


@dataclass(frozen=True)
class Case:
    """A file (its ending says what somebody would call it) or a clipboard, and what is in it."""

    name: str
    ending: str
    content: bytes | tuple[str, str]  # a clipboard: text, HTML
    expected: Expected
    sheet: str | None = None


def file(name: str, content: str | bytes, expected: Expected, encoding: str = "utf-8") -> None:
    """Add a file; `name` with its ending."""
    stem, _, ending = name.rpartition(".")
    data = content.encode(encoding) if isinstance(content, str) else content
    _add(Case(stem, ending, data, expected))


def pasted(name: str, text: str, expected: Expected, html: str = "") -> None:
    """Add a clipboard."""
    _add(Case(name, "clipboard.json", (text, html), expected))


def _add(case: Case) -> None:
    if case.name in CASES:
        raise ValueError(case.name)
    CASES[case.name] = case
