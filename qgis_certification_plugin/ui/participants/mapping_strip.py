"""How a list was understood: what was left out, and choices to correct it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.reading import Mapping
from ...translation import translate
from ..icons import theme_icon
from ..only_read import only_read
from ..put_away import delete_later
from ..tab_order import order_tabs
from .bars import plain_label
from .import_words import details, summary
from .imported import Imported
from .mapping_choices import MappingChoices

# Lines of choices that are shown without scrolling.
_LINES = 3


class MappingStrip(QFrame):
    """Shows the last list; the signals carry what the user wants to be understood otherwise."""

    corrected = pyqtSignal(object)
    sheet_chosen = pyqtSignal(str)
    encoding_chosen = pyqtSignal(str)
    everybody_wanted = pyqtSignal()
    undo_wanted = pyqtSignal()
    dismissed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self.setObjectName("mapping_strip")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._shown: Imported | None = None
        self._can_correct = True
        self._summary = plain_label("mapping_summary", self)
        self._summary.setWordWrap(True)
        self._everybody = self._button("add_everybody")
        self._everybody.clicked.connect(self.everybody_wanted)
        self._details = self._button("mapping_details")
        self._details.setCheckable(True)
        self._undo = self._button("undo_import")
        self._undo.clicked.connect(self.undo_wanted)
        self._close = self._button("dismiss_mapping")
        self._close.setAutoRaise(True)
        self._close.setIcon(theme_icon("mIconClose"))
        self._close.clicked.connect(self.dismissed)
        self._list = QPlainTextEdit(self)
        self._list.setObjectName("import_details")
        only_read(self._list)
        self._list.setMaximumHeight(self.fontMetrics().height() * 7)
        self._details.toggled.connect(self._list.setVisible)
        self._list.hide()
        self._columns = _Scrolled(self)
        self._columns.setObjectName("mapping_columns")
        top = QHBoxLayout()
        top.addWidget(self._summary, 1)
        for button in (self._everybody, self._details, self._undo, self._close):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._columns)
        layout.addWidget(self._list)
        self.retranslate()
        self.hide()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        return button

    @property
    def shown(self) -> Imported | None:
        """The list that is shown."""
        return self._shown

    def show_list(self, shown: Imported | None) -> None:
        """Show how a list was understood; None hides the strip."""
        self._shown = shown
        self._can_correct = True
        self.setVisible(shown is not None)
        self._fill()

    def set_correctable(self, *, correctable: bool) -> None:
        """Let nobody correct columns whose rows were changed by hand meanwhile."""
        if correctable != self._can_correct:
            self._can_correct = correctable
            self._allow()

    def _allow(self) -> None:
        choices = self._columns.widget()
        if choices is not None:
            choices.setEnabled(self._can_correct)
        self._undo.setEnabled(self._can_correct)
        self._everybody.setEnabled(self._can_correct)
        tip = translate("MappingStrip", "The rows have been changed since they were read.")
        self._columns.setToolTip("" if self._can_correct else tip)

    def _fill(self) -> None:
        shown = self._shown
        if shown is None:
            return
        text = summary(shown)
        self._summary.setText(text)
        self.setAccessibleName(text)
        self._everybody.setVisible(bool(shown.repeated))
        listed = details(shown)
        self._list.setPlainText(listed)
        self._details.setVisible(bool(listed))
        if not listed:
            self._details.setChecked(False)
        # The box that asked for the correction goes when its signal has been dealt with.
        old = self._columns.takeWidget()
        if old is not None:
            old.hide()
            delete_later(old)
        choices = MappingChoices(shown)
        choices.corrected.connect(self._correct)
        choices.sheet_chosen.connect(self.sheet_chosen)
        choices.encoding_chosen.connect(self.encoding_chosen)
        self._columns.setWidget(choices)
        self._columns.fit()
        self._allow()
        order_tabs(self)

    def _correct(self, mapping: Mapping) -> None:
        self.corrected.emit(mapping)

    # --- texts -------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow QGIS's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self._everybody.setText(translate("MappingStrip", "Add Them Too"))
        self._everybody.setToolTip(
            translate("MappingStrip", "Add those as well who were in the table already")
        )
        self._details.setText(translate("MappingStrip", "Details"))
        self._details.setToolTip(
            translate("MappingStrip", "Show what was left out and what was noticed")
        )
        self._undo.setText(translate("MappingStrip", "Undo"))
        self._undo.setToolTip(translate("MappingStrip", "Take the people that were read out again"))
        close = translate("MappingStrip", "Close")
        self._close.setToolTip(close)
        self._close.setAccessibleName(close)
        self._list.setAccessibleName(translate("MappingStrip", "Details"))
        self._columns.setAccessibleName(translate("MappingStrip", "Columns understood"))
        self._fill()


class _Scrolled(QScrollArea):
    """As high as its lines of choices, up to a few; more are scrolled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the height that the choices need at this width."""
        choices = self.widget()
        layout = choices.layout() if choices is not None else None
        if choices is None or layout is None:
            return
        inside = self.contentsRect()  # without what a theme puts around it
        wanted = layout.heightForWidth(inside.width())
        item = layout.itemAt(0)
        line = item.sizeHint().height() + layout.spacing() if item is not None else wanted
        self.setFixedHeight(min(wanted, _LINES * line) + self.height() - inside.height())
