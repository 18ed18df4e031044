"""Taking an entry out of a menu of QGIS, with the menu that was made for it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QAction, QMenu


def take_from_menu(action: QAction, title: str, take: Callable[[str, QAction], object]) -> None:
    """Let `take` remove the action from the plugin's menu of this title.

    QGIS takes a menu that it made for us out of its own, and keeps it for ever: it goes too.
    """
    # Qt 6 has renamed it.
    shown = getattr(action, "associatedObjects", None) or action.associatedWidgets
    menus = [one for one in shown() if isinstance(one, QMenu)]
    take(title, action)
    for menu in menus:
        if menu.isEmpty() and menu.title() == title:
            menu.deleteLater()
