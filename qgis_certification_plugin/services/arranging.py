"""What making courses and making course types have in common (contract 6).

What is about to be sent is noted first; an answer that did not come is looked up on the
organisation's page before anything else is done, so nothing is ever made twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ..domain.arranging.drafts import Sending
from ..domain.arranging.problems import Problem
from ..domain.images import read_picture
from ..server.arranging import Background
from ..server.pages.organisation import OrganisationPage


class Note(Protocol):
    """Saves on disk, before it returns, what is about to be sent; None: nothing is on its way."""

    def __call__(self, sending: Sending | None, /) -> None:
        """Save it."""


# The front end takes 100 MB (0.10); nobody needs more than this for a page in print quality.
LARGEST_PICTURE = 20_000_000


class NotReady(Exception):
    """It cannot be sent as it is; `problems` are what stops it. Nothing was sent."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(", ".join(f"{one.field}: {one.code}" for one in problems))


class ChangedMeanwhile(Exception):
    """The site has other texts than when this was begun; `texts` are they. Nothing was sent."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = dict(texts)
        super().__init__("changed meanwhile")


class Uncertain(Exception):
    """Whether the site did it is not known, and it could not be looked up. Look again later."""


class BadPicture(Exception):
    """The background cannot be used: `reason` is missing, large or kind. Nothing was sent."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True)
class Made:
    """What is at the site now.

    `target` is the course's address or the number of the course type; empty where it was made and
    the page does not show it yet. `page` is the organisation's page read afterwards, None where
    that failed. `settled` tells that no answer had come and the page was looked at; `picture` is
    False where a background was sent and nothing tells whether it arrived.
    """

    target: str
    page: OrganisationPage | None = None
    settled: bool = False
    picture: bool = True


def read_background(path: str) -> Background | None:
    """Read the picture that is to be uploaded; None for no path. Raises BadPicture."""
    if not path:
        return None
    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST_PICTURE + 1)
    except OSError:
        raise BadPicture("missing") from None
    if len(content) > LARGEST_PICTURE:
        raise BadPicture("large")
    picture = read_picture(content)
    if picture is None:
        raise BadPicture("kind")
    # The name of the file may say more about this computer than anybody needs to know.
    return Background(f"background.{picture.kind}", content, picture.mime_type)
