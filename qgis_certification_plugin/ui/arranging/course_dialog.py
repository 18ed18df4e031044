"""The window of a course: new, copied with new days, or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QWidget

from ...domain.arranging.courses import Offer, Twin, begun, problems, proposed
from ...domain.arranging.drafts import COPY, COURSE, NEW_COURSE, Draft, course_of, course_texts
from ...domain.arranging.problems import stopping
from ...domain.rules import site_today
from ...services.arranging_courses import alike
from ...storage.arranging_drafts import ArrangingKey
from ...translation import translate
from ..dates import period_text
from ..fitting import open_with
from .course_fields import CourseForm
from .designing import Designing
from .dialog import ArrangingDialog
from .drafting import Opening

if TYPE_CHECKING:
    from ..office import Office


class CourseDialog(ArrangingDialog):
    """All fields of a course, with the first days proposed where it is new."""

    def __init__(self, office: Office, key: ArrangingKey, parent: QWidget) -> None:
        """Show an empty form; `begin` asks the site."""
        self._course = CourseForm()
        self._offer = Offer()
        self._alike: dict[Twin, str] = {}
        super().__init__(office, key, self._course, parent)
        self.setObjectName("course_dialog")
        self._course.changed.connect(self.edited)
        self._designing = Designing(office, key, self._course, self)
        self.made.connect(self._designing.forget)
        open_with(self, 100, 38)
        self.retranslate()

    @property
    def _kind(self) -> str:
        return self.drafting.key.kind

    def show_opened(self, opening: Opening) -> Draft:
        """Fill the choices; propose days for a course that is new."""
        opened = opening.course
        if opened is None:
            raise ValueError("the form of a course type")
        self._offer = opened.offer
        self._designing.set_offer(opened.offer)
        lines = opened.page.courses
        self._alike = alike(lines, self.drafting.key.target if self._kind == COURSE else "")
        self._course.set_offer(opened.offer, [line.language for line in lines])
        self._course.background.set_present(
            has_one=opened.has_background, copies=self._kind == COPY
        )
        base = course_texts(opened.fields) if self._kind == COURSE else {}
        shown = opened.fields
        if self._kind == COPY:
            shown = proposed(opened.fields, site_today())
        elif self._kind == NEW_COURSE:
            shown = begun(opened.fields, opened.offer, site_today())
        target = self.drafting.key.target
        return Draft(self._kind, target, course_texts(shown), base, opening.picture)

    def show_draft(self, draft: Draft) -> None:
        """Show what was typed, with the cursor where the next thing is to be typed."""
        self._course.set_fields(course_of(draft.texts), draft.picture)
        first = self._course.start if self._kind == COPY else self._course.boxes["course_type"]
        first.setFocus()

    def texts(self) -> tuple[dict[str, str], str]:
        """Return what is typed, and the path of the background."""
        return course_texts(self._course.fields), self._course.background.image()

    def check(self) -> bool:
        """Tell what is wrong; what is only missing is told when something was typed."""
        found = problems(self._course.fields, self._offer, self._alike)
        self._course.show_problems(found, hide_missing=not self.drafting.is_typed)
        changed = self._kind != COURSE or self.drafting.is_typed
        return changed and not stopping(found)

    def shut_down(self) -> None:
        """Close the window of the background too."""
        self._designing.close_down()
        super().shut_down()

    def name(self) -> str:
        """Return type and days."""
        fields = course_of(self.drafting.draft.texts)
        kind = self._offer.course_types.get(fields.course_type, "")
        sending = self.drafting.draft.sending
        if not kind and sending is not None and sending.names:
            kind = sending.names[0]
        if fields.start is None or fields.end is None:
            return kind
        return f"{kind}, {period_text(fields.start, fields.end)}"

    def retranslate(self) -> None:
        """Set every text."""
        title, button = {
            NEW_COURSE: (
                translate("Arranging", "New Course"),
                translate("Arranging", "Make Course"),
            ),
            COPY: (
                translate("Arranging", "Copy Course with New Dates"),
                translate("Arranging", "Make Course"),
            ),
        }.get(
            self._kind,
            (translate("Arranging", "Change Course"), translate("Arranging", "Save Changes")),
        )
        self.setWindowTitle(title)
        self.send.setText(button)
        self.send.setToolTip(translate("Arranging", "Send it to the site"))
        self._designing.retranslate()
        super().retranslate()
