"""The entry in QGIS's options; what stands on its page is loaded when that is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from .host import Host
    from .page import OptionsPage

# The object name of the page, by which QGIS opens its options there.
PAGE = "qgis_certification_options"
TITLE = "QGIS Certification"  # a name, the same in every language


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time QGIS opens its options."""

    def __init__(self, host: Host, icon: QIcon) -> None:
        """Make nothing yet."""
        super().__init__()
        self.setTitle(TITLE)
        self.setIcon(icon)
        self._icon = icon
        self._host = host
        # Its C++ half belongs to QGIS's dialog; without us the Python half would go.
        self.page: OptionsPage | None = None

    def icon(self) -> QIcon:
        """Return the icon in the list of pages."""
        return self._icon

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:  # noqa: N802
        """Make the page."""
        from .page import OptionsPage

        self.page = OptionsPage(self._host, parent)
        return self.page

    def let_go(self) -> None:
        """Let a page that is still open do nothing any more: the plugin leaves."""
        page, self.page = self.page, None
        if page is not None and not sip.isdeleted(page):
            page.let_go()
