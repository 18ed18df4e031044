"""Which texts the site takes as an e-mail address."""

from __future__ import annotations

import re

from ..participants import MAX_LENGTH

# The shape that Django's validator accepts, without the quoted local parts that nobody uses.
_EMAIL = re.compile(
    r"[-!#$%&'*+/=?^_`{}|~0-9A-Z]+(\.[-!#$%&'*+/=?^_`{}|~0-9A-Z]+)*"
    r"@([A-Z0-9]([A-Z0-9-]{0,61}[A-Z0-9])?\.)+(?!-)([A-Z0-9-]{2,63})(?<!-)",
    re.IGNORECASE | re.ASCII,
)


def is_email(text: str) -> bool:
    """Return whether the site takes this as an e-mail address (contract 4.1)."""
    return len(text) <= MAX_LENGTH and _EMAIL.fullmatch(text) is not None
