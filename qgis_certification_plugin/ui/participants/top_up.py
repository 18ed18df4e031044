"""Buying credits, which happens in the web browser (contract 8)."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis

from ...server.address import organisation_path
from ...translation import translate
from ..links import open_link
from .messages import Messages
from .reports import refresh_after_top_up
from .work import CourseWork


def top_up(work: CourseWork, messages: Messages, refresh: Callable[[], None]) -> None:
    """Open the site's page, and offer to read the balance again."""
    open_link(work.server.url(organisation_path(work.key.organisation, "top-up/")))
    messages.say(
        refresh_after_top_up(),
        Qgis.MessageLevel.Info,
        translate("ParticipantsWindow", "Refresh"),
        refresh,
    )
