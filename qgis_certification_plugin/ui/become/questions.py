"""The site's questions to applicants, in its own words, and the answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QGroupBox,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.dossier import Answer, Dossier
from ...domain.dossier_text import contributions_text, material_text
from ...server.pages.application import Question
from ...translation import translate
from ..participants.bars import plain_label
from ..put_away import delete_later
from .desk import DossierDesk

_LINES = 3


class QuestionBox(QGroupBox):
    """One question: yes or no, and a text where the site wants one."""

    changed = pyqtSignal()

    def __init__(self, question: Question, number: int, desk: DossierDesk, parent: QWidget) -> None:
        """Ask it; `number` counts the questions for object names."""
        super().__init__(parent)
        self._desk = desk
        self.question = question
        self.setObjectName(f"question_{number}")
        self.setAccessibleName(question.text)
        self._text = plain_label(f"question_{number}_text", self)
        self._text.setWordWrap(True)
        self._text.setText(question.text)
        self._help = plain_label(f"question_{number}_help", self)
        self._help.setWordWrap(True)
        self._help.setText(question.help)
        self._help.setVisible(bool(question.help))
        self.yes, self.no = QRadioButton(self), QRadioButton(self)
        self.yes.setObjectName(f"question_{number}_yes")
        self.no.setObjectName(f"question_{number}_no")
        self._group = QButtonGroup(self)
        self._group.addButton(self.yes)
        self._group.addButton(self.no)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName(f"question_{number}_answer")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
        self.text.setVisible(question.has_text)
        self.insert = QToolButton(self)
        self.insert.setObjectName(f"question_{number}_insert")
        self.insert.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.insert.setVisible(question.has_text)
        self.insert.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self.insert)
        self._contributions = menu.addAction("")
        self._contributions.setObjectName(f"question_{number}_contributions")
        self._contributions.triggered.connect(partial(self._insert, contributions_text))
        self._material = menu.addAction("")
        self._material.setObjectName(f"question_{number}_material")
        self._material.triggered.connect(partial(self._insert, material_text))
        self.insert.setMenu(menu)
        row = QHBoxLayout()
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        row.addWidget(self.insert)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        layout.addWidget(self._help)
        layout.addLayout(row)
        layout.addWidget(self.text)
        self.yes.toggled.connect(self.changed)
        self.no.toggled.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        self.retranslate()

    @property
    def answer(self) -> Answer:
        """What is answered so far."""
        yes = True if self.yes.isChecked() else False if self.no.isChecked() else None
        return Answer(yes, self.text.toPlainText())

    def show_answer(self, answer: Answer) -> None:
        """Show an answer, silently."""
        if answer == self.answer:
            return
        with QSignalBlocker(self):
            self._group.setExclusive(False)
            self.yes.setChecked(answer.yes is True)
            self.no.setChecked(answer.yes is False)
            self._group.setExclusive(True)
            self.text.setPlainText(answer.text)

    def _insert(self, text: Callable[[Dossier], str], _checked: bool = False) -> None:
        self.text.appendPlainText(text(self._desk.dossier))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write every text in the user's present language; the question is the site's own."""
        self.insert.setText(translate("Apply", "Insert", "a list, into the answer"))
        self.insert.setToolTip(
            translate("Apply", "Insert one of your lists into the answer, in English")
        )
        self.insert.setAccessibleName(f"{self.insert.toolTip()}: {self.question.text}")
        self._contributions.setText(translate("Apply", "Contributions"))
        self._material.setText(translate("Apply", "Training Material"))
        self.yes.setText(translate("Apply", "Yes", "answer to a question"))
        self.no.setText(translate("Apply", "No", "answer to a question"))
        self.yes.setAccessibleName(f"{self.yes.text()}: {self.question.text}")
        self.no.setAccessibleName(f"{self.no.text()}: {self.question.text}")
        hint = translate("Apply", "Links and explanation, in English")
        self.text.setPlaceholderText(hint)
        self.text.setAccessibleName(f"{self.question.text} {hint}")


class QuestionsForm(QWidget):
    """All questions, one below the other."""

    changed = pyqtSignal()

    def __init__(self, desk: DossierDesk, parent: QWidget | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("questions")
        self.boxes: list[QuestionBox] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def ask(self, questions: Sequence[Question], answers: Mapping[str, Answer]) -> None:
        """Ask these questions, with what was answered before."""
        for box in self.boxes:
            self._layout.removeWidget(box)
            box.hide()
            delete_later(box)
        self.boxes = []
        for number, question in enumerate(questions, start=1):
            box = QuestionBox(question, number, self._desk, self)
            box.show_answer(answers.get(question.text, Answer()))
            box.changed.connect(self.changed)
            self._layout.addWidget(box)
            self.boxes.append(box)

    @property
    def answers(self) -> dict[str, Answer]:
        """The answers by question."""
        return {box.question.text: box.answer for box in self.boxes}

    def retranslate(self) -> None:
        """Write every text of ours in the user's present language."""
        for box in self.boxes:
            box.retranslate()
