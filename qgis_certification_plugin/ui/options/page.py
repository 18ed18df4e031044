"""The page as a whole."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem, QgsOptionsPageWidget
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ...network.profile import profile_path
from ...storage.inventory import take_inventory
from ..message import Message
from .account import AccountSection
from .diagnosis import DiagnosisSection
from .factory import PAGE
from .host import Host
from .language import LanguageSection
from .practice import PracticeSection
from .privacy import PrivacySection
from .section import Section
from .site import SiteSection

_SECTIONS: tuple[Callable[[Host, QWidget], Section], ...] = (
    SiteSection,
    AccountSection,
    PracticeSection,
    LanguageSection,
    PrivacySection,
    DiagnosisSection,
)


class OptionsPage(QgsOptionsPageWidget):
    """Sections below each other. QGIS makes it with its dialog, and asks it to apply at OK."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        """Show how things are."""
        super().__init__(parent)
        self.setObjectName(PAGE)
        inside = QWidget(self)
        self.sections = [make(host, inside) for make in _SECTIONS]
        layout = QVBoxLayout(inside)
        for section in self.sections:
            layout.addWidget(section)
        layout.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setObjectName("options_scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        self.message_bar = QgsMessageBar(self)
        self.message_bar.setObjectName("options_messages")
        outside.addWidget(self.message_bar)
        outside.addWidget(scroll)
        for section in self.sections:
            section.changed_more.connect(self.refresh)
            section.told.connect(self._tell)
        self._seen = False
        self.retranslate()

    def apply(self) -> None:
        """Take over what was changed."""
        for section in self.sections:
            section.apply()

    def let_go(self) -> None:
        """Show and change nothing any more: there is no plugin behind it."""
        self.sections.clear()
        self.setEnabled(False)

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        for section in self.sections:
            section.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show how things are now."""
        if not self.sections:
            return
        found = take_inventory(profile_path())
        for section in self.sections:
            section.inventory = found
            section.refresh()

    def _tell(self, sentence: str, warning: bool) -> None:
        level = Qgis.MessageLevel.Warning if warning else Qgis.MessageLevel.Success
        item = QgsMessageBarItem(Message(sentence, self.message_bar), level)
        self.message_bar.clearWidgets()
        self.message_bar.pushItem(item)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look again at what may have changed."""
        super().showEvent(event)
        if self._seen:
            self.refresh()
        self._seen = True
