"""Trying out a translation."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from ...linguist.errors import BadTranslation
from ...linguist.review import AWAITING_REVIEW
from ...translation import translate
from ..participants.header import caption
from .host import Host
from .section import Section, say_or_hide


class LanguageSection(Section):
    """All of it acts at once, and lasts until QGIS is left."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        """Show what is on trial."""
        super().__init__("language", host, parent)
        self._state = self.text("language_state")
        self._review = self.text("language_review")
        self._label, self.file = QLabel(self), QgsFileWidget(self)
        self.file.setObjectName("options_language_file")
        self.file.lineEdit().setObjectName("options_language_path")
        self._try = self.button("language_try")
        self._problem = self.text("language_problem")
        self._problem.hide()
        self._ids = QCheckBox(self)
        self._ids.setObjectName("options_language_ids")
        self._back = self.button("language_back")
        self._error: Exception | None = None
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self._try)
        self.rows.addWidget(self._state)
        self.rows.addWidget(self._review)
        self.rows.addWidget(self._label)
        self.rows.addLayout(row)
        self.rows.addWidget(self._problem)
        self.row([self._ids])
        self.row([self._back])
        if host.trial.loaded is not None:
            self.file.setFilePath(str(host.trial.loaded.path))
        self._try.clicked.connect(self._load)
        self.file.lineEdit().returnPressed.connect(self._load)
        self.file.fileChanged.connect(self._path_changed)
        self._ids.toggled.connect(self._toggle_ids)
        self._back.clicked.connect(self._go_back)
        host.trial.changed.connect(self.refresh)

    def retranslate(self) -> None:
        """Set every text."""
        self.setTitle(translate("Options", "Language"))
        name = translate("Options", "Translation file (.ts or .qm)")
        caption(self._label, name, self.file.lineEdit())
        self.file.setDialogTitle(translate("Options", "Try a Translation"))
        self.file.setFilter(translate("Options", "Translations") + " (*.ts *.qm)")
        self._try.setText(translate("Options", "Try Out"))
        self._try.setToolTip(
            translate("Options", "Let the whole plugin speak it at once, until QGIS is left")
        )
        self._ids.setText(translate("Options", "Show where texts come from"))
        self._ids.setToolTip(
            translate("Options", "Instead of each text, show its context and source as in the file")
        )
        self._back.setText(translate("Options", "Back to QGIS's Language"))

    def refresh(self) -> None:
        """Show how things are."""
        trial = self.host.trial
        self._state.setText(self._state_sentence())
        say_or_hide(self._review, self._review_sentence())
        if trial.problem is not None:
            self._error = trial.problem
        elif trial.loaded is not None and self._error is not None and self._is_loaded():
            self._error = None
        said = describe_bad_file(self._error, self._path()) if self._error is not None else ""
        say_or_hide(self._problem, said)
        self._ids.blockSignals(True)
        self._ids.setChecked(trial.shows_ids)
        self._ids.blockSignals(False)
        self._back.setEnabled(trial.loaded is not None or trial.shows_ids)
        self._try.setEnabled(bool(self.file.filePath().strip()))

    def _is_loaded(self) -> bool:
        loaded = self.host.trial.loaded
        return loaded is not None and loaded.path == self._path()

    def _path(self) -> Path:
        return Path(self.file.filePath().strip().strip('"'))

    def _path_changed(self, _path: str) -> None:
        self._error = None
        self.refresh()

    def _load(self) -> None:
        if not self.file.filePath().strip():
            return
        self._error = None
        try:
            self.host.trial.load(self._path())
        except (BadTranslation, OSError) as error:
            self._error = error
        self.refresh()

    def _toggle_ids(self, on: bool) -> None:
        self.host.trial.set_ids(on)

    def _go_back(self) -> None:
        self._error = None
        self.host.trial.end()

    def _review_sentence(self) -> str:
        if self.host.trial.loaded is not None or self.host.trial.spoken not in AWAITING_REVIEW:
            return ""
        return translate(
            "Options",
            "This translation awaits review by a native speaker. Tell the makers of the plugin "
            "what reads oddly, or correct it yourself: you can try out your file here.",
            "seen only in languages that no native speaker has reviewed",
        )

    def _state_sentence(self) -> str:
        loaded = self.host.trial.loaded
        if loaded is None:
            return translate(
                "Options",
                "The plugin speaks the language of QGIS ({language}).",
                language=language_name(str(QgsApplication.instance().locale())),
            )
        said = translate(
            "Options",
            "On trial: {language}, from {file}. What you save in that file is shown at once.",
            language=language_name(loaded.language),
            file=loaded.path.name,
        )
        if not loaded.total:
            return said
        how_far = translate(
            "Options",
            "{done} of %n text(s) are translated.",
            n=loaded.total,
            done=loaded.translated,
        )
        return f"{said} {how_far}"


def language_name(code: str) -> str:
    """Return what a language calls itself; the code where Qt does not know it."""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code or "?"
    return str(locale.nativeLanguageName()) or code


def describe_bad_file(error: Exception, path: Path) -> str:
    """Return what is wrong with a file, that nothing was changed, and what to do."""
    if not isinstance(error, BadTranslation):
        return translate(
            "Options",
            "{file} cannot be read. The language stays as it is. See whether the file is there "
            "and whether you may read it.",
            file=path.name,
        )
    said = {
        "too-large": translate("Options", "It is larger than any translation of this plugin."),
        "not-xml": translate(
            "Options", "It is damaged, or no translation file (line {line}).", line=error.line
        ),
        "entities": translate("Options", "It defines entities, which no translation file needs."),
        "not-ts": translate("Options", "It is no file of Qt Linguist."),
        "nothing": translate("Options", "No text in it is translated."),
        "not-qm": translate("Options", "It is damaged; compile it again."),
    }.get(error.reason, "")
    sentence = translate(
        "Options", "{file} was not used, and the language stays as it is.", file=path.name
    )
    return f"{sentence} {said}"
