"""What can be wrong with a translation file."""

from __future__ import annotations


class BadTranslation(Exception):
    """A file that cannot be used; `reason` is a code, `line` where it is (0: not known).

    Reasons: "too-large", "not-xml", "entities", "not-ts", "nothing" (no text is translated),
    "not-qm".
    """

    def __init__(self, reason: str, line: int = 0) -> None:
        """Keep the code and the line."""
        super().__init__(f"{reason} {line}" if line else reason)
        self.reason = reason
        self.line = line
