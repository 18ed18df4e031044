"""How the dialog about a training centre looks: notices, fields, the place, buttons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...domain.centres import TEXT_FIELDS
from ...translation import translate
from ..become.naming import see_through
from ..button_box import ButtonBox
from ..fitting import open_with
from ..help import offer_help
from ..participants.bars import NoticeBar, plain_label
from ..participants.header import caption
from ..tab_order import order_tabs
from .details_form import DetailsForm
from .place_form import PlaceForm

if TYPE_CHECKING:
    from ..office import Office

_LETTERS = 84  # wide


class CentreFrame:
    """The widgets of a dialog, laid out in it."""

    def __init__(self, office: Office, home: str, dialog: QDialog, *, change: bool) -> None:
        """Fill the dialog."""
        self._change = change
        self.chooser_label = QLabel(dialog)
        self.chooser = QComboBox(dialog)
        self.chooser.setObjectName("centre_chooser")
        self.chooser.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.session = NoticeBar("centre_session", "mIconWarning", ["centre_sign_in"], dialog)
        self.restored = NoticeBar(
            "centre_restored", "mActionHistory", ["centre_start_anew"], dialog
        )
        self.details = DetailsForm(dialog)
        self.place = PlaceForm(office, home, dialog)
        self._said = plain_label("centre_said", dialog)
        self._said.setWordWrap(True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.hide()
        self.progress = QProgressBar(dialog)
        self.progress.setObjectName("centre_progress")
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.box = ButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
        self._close = self.box.button(QDialogButtonBox.StandardButton.Close)
        self._close.setObjectName("centre_close")
        self._close.setAutoDefault(False)
        self.save = QPushButton(dialog)
        self.save.setObjectName("centre_save")
        self.save.setDefault(True)
        self.box.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        offer_help(self.box, "centres")
        self.delete = QPushButton(dialog)
        self.delete.setObjectName("centre_delete")
        self.delete.setAutoDefault(False)
        for bar in (self.session, self.restored):
            bar.buttons[0].setAutoDefault(False)
        self.layout_ = QVBoxLayout(dialog)
        self._lay_out(dialog)

    def _lay_out(self, dialog: QDialog) -> None:
        for widget in (self.chooser_label, self.chooser, self.delete):
            widget.setVisible(self._change)
        held = QWidget(dialog)
        inside = QVBoxLayout(held)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.details)
        inside.addWidget(self.place)
        inside.addStretch(1)
        scroll = QScrollArea(dialog)
        scroll.setObjectName("centre_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(held)
        see_through(scroll)
        buttons = QHBoxLayout()
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        buttons.addWidget(self.box)
        layout = self.layout_
        layout.addWidget(self.session)
        layout.addWidget(self.chooser_label)
        layout.addWidget(self.chooser)
        layout.addWidget(self.restored)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._said)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)
        order_tabs(dialog)
        held_lines = held.sizeHint().height() // dialog.fontMetrics().height()
        open_with(dialog, _LETTERS, held_lines + (16 if self._change else 12))

    def say(self, text: str) -> None:
        """Say a sentence above the buttons; an empty one goes away."""
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def show_problem(self, name: str, text: str) -> None:
        """Say what is wrong with a field of CentreFields."""
        if name in TEXT_FIELDS:
            self.details.tell_problem(name, text)
        elif name in self.place.lines:
            self.place.tell_problem(name, text)

    def show_problems(self, found: Mapping[str, str]) -> None:
        """Say what is wrong, by field; with all others nothing is."""
        for name in (*TEXT_FIELDS, *self.place.lines):
            self.show_problem(name, found.get(name, ""))

    def focus(self, name: str) -> None:
        """Go to a field, in sight."""
        if name in TEXT_FIELDS:
            self.details.widget(name).setFocus()
        elif name in self.place.lines:
            self.place.lines[name].setFocus()

    def show_state(
        self, *, busy: bool, may_type: bool, may_save: bool, uncertain: bool, may_delete: bool
    ) -> None:
        """Enable what can be done now."""
        self.progress.setVisible(busy)
        self.chooser.setEnabled(not busy)
        self.details.setEnabled(may_type)
        self.place.setEnabled(may_type)
        self.save.setEnabled(may_save and not busy)
        self.delete.setEnabled(may_delete and not busy)
        self.restored.buttons[0].setEnabled(may_type)
        if uncertain:
            self.save.setText(translate("Centres", "Look on the Site"))
        elif self._change:
            self.save.setText(translate("Centres", "Save Changes"))
        else:
            self.save.setText(translate("Centres", "Make Training Centre"))

    def retranslate(self) -> None:
        """Set every text but those of the moment."""
        caption(self.chooser_label, translate("Centres", "Training centre"), self.chooser)
        self.details.retranslate()
        self.place.retranslate()
        self.progress.setAccessibleName(translate("Centres", "Waiting for the site"))
        self.session.buttons[0].setText(translate("Centres", "Sign In…"))
        self.restored.buttons[0].setText(translate("Centres", "Start Anew"))
        self.restored.buttons[0].setToolTip(
            translate("Centres", "Let go of what you typed and did not send")
        )
        self._close.setToolTip(
            translate("Centres", "What you typed stays on this computer for the next time")
        )
        self.delete.setText(translate("Centres", "Delete on the Site…"))
        self.delete.setToolTip(
            translate("Centres", "See what is lost with it, and open the site's own page")
        )
