"""The picture that certificates are printed on: none, or a file."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...services.arranging import BadPicture, read_background
from ...translation import translate
from ..icons import theme_icon
from ..participants.bars import plain_label
from .words import describe_picture

_HEIGHT = 60  # pixels of the small picture; the page is 842 wide and 595 high


class BackgroundChoice(QWidget):
    """Shows which picture is chosen; `set_image` and `image` are its door for others."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Choose none."""
        super().__init__(parent)
        self.setObjectName("background_choice")
        self._path = ""
        self._has_one = False
        self._copies = False
        self._preview = QLabel(self)
        self._preview.setObjectName("background_preview")
        self._preview.setFixedSize(round(_HEIGHT * 842 / 595), _HEIGHT)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._says = plain_label("background_says", self)
        self._says.setWordWrap(True)
        self.choose = QPushButton(theme_icon("mActionFileOpen"), "", self)
        self.choose.setObjectName("background_import")
        self.none = QPushButton(self)
        self.none.setObjectName("background_none")
        # Others put their own button here, such as one for designing a picture.
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(self.choose)
        self.buttons.addWidget(self.none)
        self.buttons.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._says)
        right.addLayout(self.buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._preview)
        layout.addLayout(right, 1)
        self.choose.clicked.connect(self._ask)
        self.none.clicked.connect(lambda: self.set_image(""))
        self.retranslate()

    def image(self) -> str:
        """Return the path of the picture; empty for none."""
        return self._path

    def set_image(self, path: str) -> None:
        """Choose the picture at this path, a PNG or JPEG; empty for none."""
        if path != self._path:
            self._path = path
            self._show()
            self.changed.emit()

    def set_present(self, *, has_one: bool, copies: bool) -> None:
        """Say what the course has: a picture that stays, or one that a copy was to take over."""
        self._has_one, self._copies = has_one, copies
        self._show()

    def _ask(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self,
            translate("Arranging", "Background of the Certificates"),
            str(Path(self._path).parent) if self._path else "",
            translate("Arranging", "Pictures (*.png *.jpg *.jpeg)"),
        )
        if path:
            self.set_image(path)

    def _show(self) -> None:
        picture = QPixmap(self._path) if self._path else QPixmap()
        if not picture.isNull():
            picture = picture.scaled(
                self._preview.size(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._preview.setPixmap(picture)
        self._preview.setVisible(not picture.isNull())
        self._says.setText(self._sentence())
        self.none.setVisible(bool(self._path))

    def _sentence(self) -> str:
        if self._path:
            try:
                read_background(self._path)
            except BadPicture as error:
                return describe_picture(error)
            if self._copies and self._has_one:
                return translate("Arranging", "The background of the course that is copied.")
            return Path(self._path).name
        if self._has_one and self._copies:
            return translate(
                "Arranging",
                "The course that is copied has a background. The copy gets none unless you choose "
                "its file.",
            )
        if self._has_one:
            return translate("Arranging", "The course keeps the background that it has.")
        return translate("Arranging", "None: the certificates are printed on white.")

    def retranslate(self) -> None:
        """Set every text."""
        self.setAccessibleName(translate("Arranging", "Background of the certificates"))
        self._preview.setAccessibleName(translate("Arranging", "The chosen background"))
        self.choose.setText(translate("Arranging", "Import…"))
        self.choose.setToolTip(
            translate("Arranging", "Choose a picture (PNG or JPEG) of a whole page, A4 landscape")
        )
        self.none.setText(translate("Arranging", "None", "a button: no background"))
        self.none.setToolTip(translate("Arranging", "Send no background"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow QGIS's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
