"""Beside the preview: which picture lies behind the texts, what can be done, what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.certificate_layout import Printed
from ...translation import translate
from ..icons import theme_icon
from ..participants.bars import plain_label
from ..participants.header import caption
from .pixels import Inspected
from .words import describe_beyond, describe_flaws

_BAD, _LOOK, _GOOD = "mIconWarning", "mIconInfo", "mIconSuccess"
_GENTLE = frozenset({"see-through", "heavy"})


class BackgroundPanel(QWidget):
    """Buttons and findings; what the buttons do is up to the dialog."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """`name` is the participant's name to begin with."""
        super().__init__(parent)
        self.setObjectName("background_panel")
        self._found: Inspected | None = None
        self._reading = False
        self._beyond: tuple[Printed, ...] = ()
        self.state = plain_label("background_state", self)
        self.state.setWordWrap(True)
        self.design = self._button("background_design", "mActionNewLayout")
        self.use_layout = self._button("background_use_layout", "mActionSaveMapAsImage")
        self.import_image = self._button("background_import", "mActionFileOpen")
        self.remove = self._button("background_remove", "mActionDeleteSelected")
        self._name_label = QLabel(self)
        self.name = QLineEdit(name, self)
        self.name.setObjectName("background_name")
        self._findings_label = QLabel(self)
        self.findings = QListWidget(self)
        self.findings.setObjectName("background_findings")
        self.findings.setWordWrap(True)
        self.findings.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.findings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.state)
        for button in (self.design, self.use_layout, self.import_image, self.remove):
            layout.addWidget(button)
        layout.addWidget(self._name_label)
        layout.addWidget(self.name)
        layout.addWidget(self._findings_label)
        layout.addWidget(self.findings, 1)
        self.retranslate()

    def _button(self, name: str, icon: str) -> QPushButton:
        button = QPushButton(theme_icon(icon), "", self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        for button, text, tip in (
            (
                self.design,
                translate("Background", "Design…", "opens a window in which one draws"),
                translate("Background", "Draw the background in QGIS's layout designer"),
            ),
            (
                self.use_layout,
                translate("Background", "Use the Layout"),
                translate(
                    "Background", "Make a picture of the layout that was designed for this course"
                ),
            ),
            (
                self.import_image,
                translate("Background", "Import Image…"),
                translate("Background", "Choose a PNG or JPEG file"),
            ),
            (
                self.remove,
                translate("Background", "No Background"),
                translate("Background", "Print on white paper; your files stay as they are"),
            ),
        ):
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(text.rstrip("…"))
            button.setAccessibleDescription(tip)
        caption(self._name_label, translate("Background", "&Name on the preview"), self.name)
        self.name.setAccessibleName(translate("Background", "Name on the preview"))
        self.name.setToolTip(
            translate("Background", "Try the longest name of your course; it is sent nowhere")
        )
        caption(self._findings_label, translate("Background", "&Checks"), self.findings)
        self.findings.setAccessibleName(translate("Background", "Checks"))
        self._show()

    def show_found(self, found: Inspected | None, beyond: Sequence[Printed]) -> None:
        """Show a picture, or that there is none, and which texts run off the page."""
        self._found, self._beyond, self._reading = found, tuple(beyond), False
        self._show()

    def set_reading(self) -> None:
        """Say that a picture is being looked at."""
        self._reading = True
        self._show()

    def _show(self) -> None:
        self.state.setText(self._state())
        self.remove.setEnabled(self._found is not None and not self._reading)
        self.findings.clear()
        if self._reading:
            return
        flaws = self._found.flaws if self._found is not None else ()
        gentle = [flaw for flaw in flaws if flaw.code in _GENTLE]
        for said in describe_flaws([flaw for flaw in flaws if flaw not in gentle]):
            self._add(said, _BAD)
        for text in self._beyond:
            self._add(describe_beyond(text), _BAD)
        for said in describe_flaws(gentle):
            self._add(said, _LOOK)
        if not self.findings.count():
            said = translate("Background", "Everything can be read, and nothing runs off the page.")
            self._add(said, _GOOD)

    def _add(self, text: str, icon: str) -> None:
        item = QListWidgetItem(theme_icon(icon), text)
        item.setToolTip(text)
        self.findings.addItem(item)

    def _state(self) -> str:
        if self._reading:
            return translate("Background", "The picture is being looked at…")
        found = self._found
        if found is None:
            return translate("Background", "No background: the texts are printed on white paper.")
        if found.picture is None:
            return translate("Background", "This file cannot be used.")
        return translate(
            "Background",
            "{kind} picture, {width} × {height} pixels, {size} MB.",
            kind=found.picture.kind.upper(),
            width=str(found.picture.width),
            height=str(found.picture.height),
            size=str(QLocale().toString(max(0.1, len(found.content) / 1e6), "f", 1)),
        )
