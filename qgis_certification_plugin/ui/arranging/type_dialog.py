"""The window of a course type: new, or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QWidget

from ...domain.arranging.course_types import problems
from ...domain.arranging.drafts import NEW_TYPE, TYPE, Draft, type_of, type_texts
from ...domain.arranging.problems import stopping
from ...services.arranging_types import other_names
from ...storage.arranging_drafts import ArrangingKey
from ...translation import translate
from ..fitting import open_with
from .dialog import ArrangingDialog
from .drafting import Opening
from .type_fields import TypeForm

if TYPE_CHECKING:
    from ..office import Office


class TypeDialog(ArrangingDialog):
    """All fields of a course type."""

    def __init__(self, office: Office, key: ArrangingKey, parent: QWidget) -> None:
        """Show an empty form; `begin` asks the site."""
        self._type = TypeForm()
        self._others: list[str] = []
        super().__init__(office, key, self._type, parent)
        self.setObjectName("type_dialog")
        self._type.changed.connect(self.edited)
        open_with(self, 92, 24)
        self.retranslate()

    @property
    def _is_new(self) -> bool:
        return self.drafting.key.kind == NEW_TYPE

    def show_opened(self, opening: Opening) -> Draft:
        """Note the names that are taken."""
        opened = opening.course_type
        if opened is None:
            raise ValueError("the form of a course")
        target = self.drafting.key.target
        self._others = other_names(opened.page, int(target) if target.isdecimal() else 0)
        texts = type_texts(opened.fields)
        kind = NEW_TYPE if self._is_new else TYPE
        return Draft(kind, target, texts, {} if self._is_new else texts)

    def show_draft(self, draft: Draft) -> None:
        """Show what was typed."""
        self._type.set_fields(type_of(draft.texts))
        self._type.name.setFocus()

    def texts(self) -> tuple[dict[str, str], str]:
        """Return what is typed."""
        return type_texts(self._type.fields), ""

    def check(self) -> bool:
        """Tell what is wrong; what is only missing is told when something was typed."""
        found = problems(self._type.fields, self._others)
        self._type.show_problems(found, hide_missing=not self.drafting.is_typed)
        return self.drafting.is_typed and not stopping(found)

    def name(self) -> str:
        """Return what the course type is called."""
        return type_of(self.drafting.draft.texts).tidied().name

    def retranslate(self) -> None:
        """Set every text."""
        if self._is_new:
            self.setWindowTitle(translate("Arranging", "New Course Type"))
            self.send.setText(translate("Arranging", "Make Course Type"))
        else:
            self.setWindowTitle(translate("Arranging", "Change Course Type"))
            self.send.setText(translate("Arranging", "Save Changes"))
        self.send.setToolTip(translate("Arranging", "Send it to the site"))
        super().retranslate()
