"""Sending a draft once, and settling those whose answer never came (contract 6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ..domain.arranging.drafts import Draft, Sending
from ..server.arranging import ArrangingDesk
from ..storage.arranging_drafts import ArrangingDrafts, ArrangingKey
from .arranging import Made
from .arranging_courses import is_course, send_course, settle_course
from .arranging_types import send_type, settle_type


@dataclass(frozen=True)
class Settled:
    """What became of a draft that was being sent; `made` is None where it was not done."""

    key: ArrangingKey
    draft: Draft
    made: Made | None


def send_draft(
    desk: ArrangingDesk, drafts: ArrangingDrafts, key: ArrangingKey, draft: Draft
) -> Made:
    """Send what is in a draft and remove it; settle first what was being sent under this key.

    Raises what `send_course` and `send_type` raise; the draft is kept then.
    """
    stored = drafts.load(key)
    if stored is not None and stored.sending is not None:
        made = _settle(desk, drafts, key, stored)
        if made is not None:
            return made
    drafts.save(key, draft)
    send = send_course if is_course(draft) else send_type
    made = send(desk, key.organisation, draft, _note(drafts, key, draft))
    drafts.remove(key)
    return made


def settle_drafts(desk: ArrangingDesk, drafts: ArrangingDrafts, key: ArrangingKey) -> list[Settled]:
    """Settle everything that this user was sending for this organisation.

    What was made is no draft any more. Raises Uncertain where the site could not be asked.
    """
    found = []
    for one, draft in drafts.of(key.server, key.username, key.organisation):
        if draft.sending is not None:
            found.append(Settled(one, draft, _settle(desk, drafts, one, draft)))
    return found


def _settle(
    desk: ArrangingDesk, drafts: ArrangingDrafts, key: ArrangingKey, draft: Draft
) -> Made | None:
    settle = settle_course if is_course(draft) else settle_type
    made = settle(desk, key.organisation, draft, _note(drafts, key, draft))
    if made is not None:
        drafts.remove(key)
    return made


def _note(
    drafts: ArrangingDrafts, key: ArrangingKey, draft: Draft
) -> Callable[[Sending | None], None]:
    def note(sending: Sending | None) -> None:
        drafts.save(key, replace(draft, sending=sending))

    return note
