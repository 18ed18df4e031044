"""What the organisation gives to QGIS: kinds, links, days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QDate, QSignalBlocker
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ...domain.dossier import Contribution
from ...domain.dossier_links import Recognised, author_link, recognise
from ...translation import translate
from ..dates import day_text
from ..icons import theme_icon
from .desk import DossierDesk
from .rows import RecordsTab, fill_kinds, name_fields, without
from .words import contribution_names

_LETTERS = (34, 28, 0, 20)


class ContributionsTab(RecordsTab):
    """The list of contributions, and a form for the chosen one."""

    def __init__(self, desk: DossierDesk, parent: QWidget | None = None) -> None:
        """Show the dossier's contributions."""
        super().__init__("contributions", 4, desk, parent)
        editor = self.rows.editor
        self.kind = QComboBox(editor)
        self.kind.setObjectName("contribution_kind")
        self.title = QLineEdit(editor)
        self.title.setObjectName("contribution_title")
        self.link = QLineEdit(editor)
        self.link.setObjectName("contribution_link")
        self.make_link = QPushButton(editor)
        self.make_link.setObjectName("contribution_make_link")
        self.has_day = QCheckBox(editor)
        self.has_day.setObjectName("contribution_has_day")
        self.day = QDateEdit(editor)
        self.day.setObjectName("contribution_day")
        self.day.setCalendarPopup(True)
        self.add_field(self.kind)
        self.add_field(self.title)
        self.add_field(self.link, self.make_link)
        self.rows.form.addRow(self.has_day, self.day)
        self.make_link.clicked.connect(self._make_link)
        self.kind.currentIndexChanged.connect(self._edited)
        self.title.textChanged.connect(self._edited)
        self.link.textChanged.connect(self._edited)
        self.has_day.toggled.connect(self._edited)
        self.day.dateChanged.connect(self._edited)
        self.begin()

    def add(self) -> None:
        """Add an empty contribution and choose it."""
        kinds = list(contribution_names())
        listed = self.desk.dossier.contributions
        kind = listed[-1].kind if listed else kinds[0]
        self.desk.set(contributions=(*listed, Contribution(kind)))
        self.rows.choose(len(listed))
        self.title.setFocus()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.intro.setText(
            translate(
                "Contributions",
                "List what your organisation gives to QGIS, with links by which the reviewers can "
                "see it. If you are accepted, this list is published.",
            )
        )
        self.rows.retranslate(
            translate("Contributions", "Add a contribution"),
            translate("Contributions", "Remove the chosen contribution"),
        )
        self.rows.table.setAccessibleName(translate("Contributions", "Contributions"))
        self.rows.set_headings(
            [
                translate("Contributions", "Kind", "of a contribution"),
                translate("Contributions", "What", "a contribution in a few words"),
                translate("Contributions", "Link"),
                translate("Contributions", "Date"),
            ],
            _LETTERS,
        )
        name_fields(
            self.labels,
            (self.kind, translate("Contributions", "&Kind")),
            (self.title, translate("Contributions", "&What")),
            (self.link, translate("Contributions", "&Link or name")),
        )
        self.has_day.setText(translate("Contributions", "&Date"))
        self.has_day.setToolTip(translate("Contributions", "Tick this to give a date"))
        self.has_day.setAccessibleName(self.has_day.toolTip())
        self.day.setAccessibleName(translate("Contributions", "Date"))
        self.link.setPlaceholderText(
            translate("Contributions", "https://github.com/qgis/QGIS/pull/12345", "an example")
        )
        self.make_link.setText(translate("Contributions", "Make Link"))
        self.make_link.setToolTip(
            translate(
                "Contributions",
                "Make a link of the name that somebody has at GitHub, Transifex or "
                "plugins.qgis.org",
            )
        )
        self.make_link.setAccessibleName(self.make_link.toolTip())
        fill_kinds(self.kind, contribution_names())
        self.show_records()

    def show_records(self) -> None:
        """Show the list."""
        names = contribution_names()
        listed = self.desk.dossier.contributions
        self.rows.show_rows(
            [
                (names.get(one.kind, one.kind), one.title, one.link, day_words(one.day))
                for one in listed
            ],
            [_icon(recognise(one.link)) for one in listed],
        )

    def show_chosen(self, row: int) -> None:
        """Show this row in the form."""
        listed = self.desk.dossier.contributions
        one = listed[row] if 0 <= row < len(listed) else Contribution("")
        fields = (self.kind, self.title, self.link, self.has_day, self.day)
        blocked = [QSignalBlocker(widget) for widget in fields]
        self.kind.setCurrentIndex(self.kind.findData(one.kind))
        for edit, text in ((self.title, one.title), (self.link, one.link)):
            if edit.text() != text:
                edit.setText(text)
        day = _date(one.day)
        self.has_day.setChecked(day is not None)
        self.day.setEnabled(day is not None)
        shown = day or date.today()
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        del blocked
        self._judge(one)

    def _judge(self, one: Contribution) -> None:
        if not one.kind:
            self.seen.setText("")
            self.make_link.setEnabled(False)
            return
        self.seen.setText(describe_link(recognise(one.link), one.kind))
        self.make_link.setEnabled(bool(author_link(one.kind, one.link)))

    def _edited(self, *_: Any) -> None:
        row, listed = self.rows.row, self.desk.dossier.contributions
        if not 0 <= row < len(listed):
            return
        before = listed[row]
        link = self.link.text()
        seen = recognise(link)
        kind = str(self.kind.currentData() or before.kind)
        # A link that is evident chooses its kind, unless the user has chosen one after it.
        if link != before.link and seen.kind and not seen.problem:
            kind = seen.kind
        day = self.day.date().toPyDate()
        one = replace(
            before,
            kind=kind,
            title=self.title.text(),
            link=link,
            day=day.isoformat() if self.has_day.isChecked() else "",
        )
        self.desk.set(contributions=(*listed[:row], one, *listed[row + 1 :]))

    def _make_link(self) -> None:
        link = author_link(str(self.kind.currentData() or ""), self.link.text())
        if link:
            self.link.setText(link)

    def remove(self, row: int) -> None:
        """Remove this row."""
        self.desk.set(contributions=without(self.desk.dossier.contributions, row))


def describe_link(seen: Recognised, kind: str) -> str:
    """Say what a link was recognised as, or what is wrong with its form."""
    if seen.problem == "empty":
        return translate(
            "Contributions",
            "Type or paste a link. For code, texts, bug reports, translations and plugins the name "
            "of an author will do: a link is made of it.",
        )
    if seen.problem == "not-a-link":
        return (
            translate("Contributions", "This is a name, no link: press “Make Link”.")
            if author_link(kind, "x")
            else translate("Contributions", "This is no link to a web page.")
        )
    if seen.problem == "commit":
        return translate(
            "Contributions", "The link should end with a commit: at least seven digits and a to f."
        )
    if seen.problem == "number":
        return translate("Contributions", "The link should end with a number.")
    if seen.problem == "name":
        return translate("Contributions", "The link names no plugin, author or translator.")
    return _what(seen) or translate("Contributions", "A web page.")


def _what(seen: Recognised) -> str:
    name = seen.name
    sentences = {
        "commit": lambda: translate("Contributions", "Commit {name}", name=name[:10]),
        "commits-of": lambda: translate("Contributions", "Commits of {name}", name=name),
        "pull": lambda: translate("Contributions", "Pull request {name}", name=name),
        "pulls-of": lambda: translate("Contributions", "Pull requests of {name}", name=name),
        "issue": lambda: translate("Contributions", "Bug report {name}", name=name),
        "issues-of": lambda: translate("Contributions", "Bug reports of {name}", name=name),
        "plugin": lambda: translate("Contributions", "Plugin {name}", name=name),
        "author": lambda: translate("Contributions", "All plugins of {name}", name=name),
        "translator": lambda: translate("Contributions", "Translations by {name}", name=name),
        "translation": lambda: translate("Contributions", "A translation project"),
        "book": lambda: translate("Contributions", "A page about a book"),
        "courseware": lambda: translate("Contributions", "Published courseware"),
        "donation": lambda: translate("Contributions", "Donations and sponsors of QGIS"),
        "user-group": lambda: translate("Contributions", "The page of a user group"),
        "page": lambda: translate("Contributions", "A page of QGIS"),
    }
    return sentences[seen.what]() if seen.what in sentences else ""


def _icon(seen: Recognised) -> QIcon | None:
    if seen.problem:
        return theme_icon("mIconWarning")
    return theme_icon("mIconSuccess") if seen.kind else None


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def day_words(text: str) -> str:
    day = _date(text)
    return day_text(day) if day else ""
