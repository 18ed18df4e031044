"""What the course page tells a run of certificates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from .issuing import PageRead, Run, ShownRow


def read_page(
    balance: int | None, rows: Iterable[tuple[int | None, ShownRow]], run: Run
) -> PageRead:
    """Return what the page tells this run: `rows` are all rows of the page, with their people.

    The person of a locked row is not known (contract 3.5); its number counts all the same.
    """
    rows = list(rows)
    numbers = Counter(shown.number for _, shown in rows)
    return PageRead(
        balance,
        {
            attendee: replace(shown, shared=shown.number is not None and numbers[shown.number] > 1)
            for attendee, shown in rows
            if attendee is not None and attendee in run.attendees
        },
    )
