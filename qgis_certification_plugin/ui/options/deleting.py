"""Deleting what is stored here, and saying what stayed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection
from functools import partial

from ...network.profile import profile_path
from ...storage.inventory import KeptRun
from ...storage.removal import (
    remove_catalogue,
    remove_drafts,
    remove_files,
    remove_forms,
    remove_runs,
    remove_unreadable_drafts,
)
from ...translation import translate
from .host import Host, is_practising, is_sending
from .moving import forget_password, has_password, not_while_sending
from .stored import Part, Stored

_OF_TRAINERS = frozenset({Part.DRAFTS, Part.CENTRES, Part.ARRANGING, Part.RUNS, Part.SETTINGS})
# Whose deletion the dock would not see, or would write back.
_OF_THE_DOCK = frozenset({Part.LEARNER, Part.SETTINGS})


def why_not(host: Host, parts: Collection[Part]) -> str:
    """Return why these parts cannot be deleted at this moment; empty: they can."""
    if is_practising(host):
        return translate("Options", "You are practising. Stop that first; nothing was deleted.")
    if is_sending(host) and _OF_TRAINERS.intersection(parts):
        return not_while_sending(host)
    if host.office is not None and host.office.is_refreshing and Part.CATALOGUE in parts:
        return translate(
            "Options",
            "The courses are being fetched at this moment. Nothing was deleted; come back when "
            "that has ended.",
        )
    return ""


def delete(
    host: Host, parts: Collection[Part], stored: Stored, runs: Collection[KeptRun]
) -> list[str]:
    """Delete these parts, of the runs only `runs`; return a sentence for all that stayed."""
    folder, found, stayed = profile_path(), stored.inventory, []
    if _OF_TRAINERS.intersection(parts) and host.dock is not None:
        # Saved first: a window that is open would write its table again.
        host.dock.home.courses_page.windows.close_idle()
        host.dock.home.courses_page.centres.close_idle()
        host.dock.home.courses_page.desk.arranging.close_idle()
    if Part.DRAFTS in parts:
        stayed += _delete_drafts(stored)
    if Part.ARRANGING in parts:
        stayed += _guarded(lambda: _busy(remove_forms(folder)))
    if Part.RUNS in parts:
        stayed += _guarded(lambda: _busy(len(remove_runs(folder, runs))))
    if Part.CATALOGUE in parts:
        if host.office is not None:
            host.office.store.release()
        stayed += _guarded(lambda: remove_catalogue(folder))
    files = {
        Part.CENTRES: [centre.path for centre in found.centres],
        Part.LEARNER: found.learner,
        Part.OTHER: found.other,
    }
    for part in [part for part in files if part in parts]:
        stayed += _guarded(partial(remove_files, folder, files[part]))
    if Part.SIGN_IN in parts or Part.SETTINGS in parts:
        stayed += _delete_password(host)
    if Part.SETTINGS in parts:
        # Without it, nobody would find the password again to remove it.
        host.settings.remove_all({"authcfg"} if has_password(host) else ())
    if _OF_THE_DOCK.intersection(parts):
        host.begin_anew()
    return stayed


def _delete_drafts(stored: Stored) -> list[str]:
    folder, drafts = profile_path(), stored.inventory.drafts
    if drafts is None:
        return _guarded(lambda: remove_unreadable_drafts(folder))
    return _guarded(lambda: _busy(len(remove_drafts(folder, [draft.key for draft in drafts]))))


def _delete_password(host: Host) -> list[str]:
    if forget_password(host) or not has_password(host):
        return []
    return [translate("Options", "QGIS did not let go of the password; it is still there.")]


def _busy(count: int) -> str:
    if not count:
        return ""
    return translate(
        "Options",
        "Another QGIS is working on %n course(s); what belongs to them stayed.",
        n=count,
    )


def _guarded(remove: Callable[[], str | None]) -> list[str]:
    """Call it, and return what it says or what went wrong."""
    try:
        said = remove()
    except (OSError, sqlite3.Error) as error:
        name = getattr(error, "filename", None) or ""
        return [
            translate(
                "Options",
                "A file could not be deleted, perhaps because another program has it open: {file}.",
                file=str(name) or type(error).__name__,
            )
        ]
    return [said] if said else []
