"""The people of one course, as the trainer writes them down before anything is sent."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field

from .text import tidy

# The site's limit for each of the three texts (contract 4.1).
MAX_LENGTH = 200


def new_row_id() -> str:
    """Return a name for a new row; it means nothing outside this computer."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class Participant:
    """One row of the table.

    `attendee` is the person's number on the site once she is enrolled; `certificate_type` the
    wording chosen for her, None for the one chosen for all. `from_site` marks a row that was read
    from the course page: its `first_name` holds the whole name and its e-mail is not known.
    `acknowledged` are the codes of the checks that somebody has looked at and called right.
    `remark` is the trainer's own note, which stays on this computer; `known` the number of the
    person whom the organisation knows already and who is to be enrolled as this row.
    """

    first_name: str = ""
    surname: str = ""
    email: str = ""
    passed: bool = True
    certificate_type: int | None = None
    attendee: int | None = None
    from_site: bool = False
    row: str = field(default_factory=new_row_id)
    acknowledged: tuple[str, ...] = ()
    remark: str = ""
    known: int | None = None

    @property
    def name(self) -> str:
        """The name as it is printed on the certificate."""
        return tidy(f"{self.first_name} {self.surname}")

    @property
    def is_new(self) -> bool:
        """Whether the row is still to be enrolled. Somebody locked is in the course without number.

        The site shows no number of hers once her unpaid certificate is locked (contract 3.5).
        """
        return self.attendee is None and not self.from_site

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been typed into the row."""
        texts = (self.first_name, self.surname, self.email, self.remark)
        return not any(text.strip() for text in texts)
