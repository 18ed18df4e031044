"""The languages that are offered for a course; anything else may be typed."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QComboBox, QCompleter

from ...domain.languages import languages_in
from ...domain.names_by_language import languages
from ...domain.text import fold

_ENGLISH = "en"


def offered(used: Iterable[str | None]) -> list[str]:
    """Return what the organisation's courses say, then the other languages by English names.

    The site keeps the text as it is typed; its own example is in English (contract 6.1).
    """
    first = sorted({text for text in used if text}, key=fold)
    known = {code for text in first for code in languages_in(text)}
    others = (
        name[:1].upper() + name[1:]
        for code, name in languages(_ENGLISH).items()
        if code not in known
    )
    return [*first, *sorted(others, key=fold)]


class LanguageChoice(QComboBox):
    """A list to choose from, with a line to type another one."""

    def fill(self, used: Iterable[str | None]) -> None:
        """Offer the languages; what is chosen stays."""
        text = self.currentText()
        blocker = QSignalBlocker(self)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.clear()
        self.addItems(offered(used))
        completer = self.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setEditText(text)
        del blocker
