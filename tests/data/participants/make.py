"""Write the corpus: `python -m tests.data.participants.make`.

Each case is a file (or a clipboard: text and HTML in JSON) in corpus/ with NAME.expected.json
beside it: what a reader must make of it. The cases are in the modules beside this one; the same
bytes come out every time.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from . import everyday_cases, mail_cases, sheet_cases, text_cases
from .cases import CASES, Case

CORPUS = Path(__file__).resolve().parent / "corpus"
# Workbooks saved by the programs that their names tell, with expectations written by hand.
PROGRAMS = CORPUS.parent / "programs"


def cases() -> dict[str, Case]:
    """Return all cases by name."""
    if not CASES:
        for module in (text_cases, mail_cases, sheet_cases, everyday_cases):
            module.add()
    return CASES


def files(case: Case) -> dict[str, bytes]:
    """Return the two files of a case."""
    content = case.content
    if isinstance(content, tuple):
        content = _json({"text": content[0], "html": content[1]})
    expected: dict[str, Any] = {**case.expected}
    if case.sheet is not None:
        expected["ask_for_sheet"] = case.sheet
    return {
        f"{case.name}.{case.ending}": content,
        f"{case.name}.expected.json": _json(expected),
    }


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def main() -> None:
    """Write everything anew."""
    CORPUS.mkdir(exist_ok=True)
    for old in CORPUS.iterdir():
        old.unlink()
    for case in cases().values():
        for name, data in files(case).items():
            (CORPUS / name).write_bytes(data)


if __name__ == "__main__":
    main()
