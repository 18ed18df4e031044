"""The help pages of the package: opened in the user's web browser, in the plugin's language.

They are called as QGIS's own `showPluginHelp` expects it: index-en.html, index-nl.html.
"""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QDialogButtonBox, QWidget

from ..translation import translate
from .icons import own_icon, theme_icon

HELP = Path(__file__).resolve().parent.parent / "resources" / "help"
_CODE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


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
    button.setText(translate("Plugin", "Help", "entry of a menu: opens the help"))
    button.setAutoDefault(False)
    box.helpRequested.connect(lambda: open_help(section))


class HelpEntry(QAction):
    """An entry of a menu that opens the help: of our own menu, or `named` among other plugins."""

    def __init__(self, parent: QWidget, *, named: bool = False) -> None:
        """Make it; whoever made it keeps it, and calls `retranslate` when the language changes."""
        super().__init__(
            own_icon("icon") if named else theme_icon("mActionHelpContents"), "", parent
        )
        self._named = named
        self.setObjectName(f"qgis_certification_help{'_named' if named else ''}_action")
        self.triggered.connect(self._open)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the text in the user's present language."""
        self.setText(
            translate("Dock", "QGIS Certification")
            if self._named
            else translate("Plugin", "Help", "entry of a menu: opens the help")
        )

    def _open(self, _checked: bool = False) -> None:
        open_help()
