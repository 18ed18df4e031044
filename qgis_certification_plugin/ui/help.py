"""The help pages of the package: opened in the user's web browser, in the plugin's language.

They are called as QGIS's own `showPluginHelp` expects it: index-en.html, index-nl.html.
"""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QDialogButtonBox, QMenu, QWidget

from ..translation import translate
from .icons import own_icon, theme_icon

HELP = Path(__file__).resolve().parent.parent / "resources" / "help"
_CODE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


def help_text() -> str:
    """Return what stands on whatever opens the help."""
    return translate("Plugin", "Help", "on buttons and in menus: opens the help")


def help_page() -> Path:
    """Return the page in the language that the plugin speaks now, or else the English one."""
    code = translate(
        "Help", "en", "the code of your language, if resources/help has a page in it: index-xx.html"
    )
    page = HELP / f"index-{code}.html"
    return page if _CODE.fullmatch(code) and page.is_file() else HELP / "index-en.html"


def open_help(section: str = "") -> bool:
    """Show the help, at the section with this name; return False where no program shows it."""
    address = QUrl.fromLocalFile(str(help_page()))
    if section:
        address.setFragment(section)
    return bool(QDesktopServices.openUrl(address))


def offer_help(box: QDialogButtonBox, section: str) -> None:
    """Add the button Help to a dialog's buttons, where the platform wants it."""
    button = box.addButton(QDialogButtonBox.StandardButton.Help)
    button.setObjectName("help")
    button.setText(help_text())
    button.setAutoDefault(False)
    box.helpRequested.connect(lambda: open_help(section))


class HelpEntries:
    """The entries of menus that open the help: `ours` in the plugin's menu, `named` among others.

    Whoever makes them keeps them, and calls `retranslate` when the language changes.
    """

    def __init__(self, window: QWidget, menu: QMenu) -> None:
        """`menu` is the one in which QGIS lists the help of plugins; `ours` is put in by others."""
        self.ours = QAction(theme_icon("mActionHelpContents"), "", window)
        self.ours.setObjectName("qgis_certification_help_action")
        self.named = QAction(own_icon("icon"), "", window)
        self.named.setObjectName("qgis_certification_named_help_action")
        for entry in (self.ours, self.named):
            entry.triggered.connect(self._open)
        menu.addAction(self.named)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the user's present language."""
        self.ours.setText(help_text())
        self.named.setText(translate("Dock", "QGIS Certification"))

    def close(self) -> None:
        """Take them out of their menus."""
        for entry in (self.ours, self.named):
            entry.triggered.disconnect(self._open)
            entry.deleteLater()

    def _open(self, _checked: bool = False) -> None:
        open_help()
