"""Designing and checking the background from the window of a course."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...domain.arranging.courses import CourseFields, Offer, convener_name
from ...domain.catalogue_records import Location
from ...domain.certificate_layout import UNKNOWN, CertificateFacts
from ...domain.progress import Progress
from ...domain.text import tidy
from ...services.printed_words import PrintedWords, read_printed_words
from ...storage.arranging_drafts import ArrangingKey
from ...storage.backgrounds import BackgroundFiles
from ...translation import translate
from ..background.facts import CourseFacts
from ..background.studio import BackgroundStudio
from ..icons import theme_icon
from .course_fields import CourseForm

if TYPE_CHECKING:
    from ..office import Office

# Whoever reads the preview sees at once that nobody of the course is meant.
_SOMEBODY = "Ann Example"


class Designing(QObject):
    """Puts a button beside the background; what is agreed to there becomes the background."""

    def __init__(
        self, office: Office, key: ArrangingKey, form: CourseForm, parent: QWidget
    ) -> None:
        """Nothing is opened before the button is pressed."""
        super().__init__(parent)
        self._office, self._key, self._form = office, key, form
        self._offer = Offer()
        self._words: dict[int, PrintedWords] = {}  # by the course type that was asked for
        self._studio: BackgroundStudio | None = None
        self._window = parent
        self.button = QPushButton(theme_icon("mActionNewLayout"), "", form.background)
        self.button.setObjectName("background_design")
        form.background.buttons.insertWidget(0, self.button)
        self.button.clicked.connect(self._open)
        self.retranslate()

    def set_offer(self, offer: Offer) -> None:
        """Know the names of what is chosen."""
        self._offer = offer

    def _open(self) -> None:
        if self._studio is None:
            self._studio = BackgroundStudio(self._office, self._window)
        background = self._form.background
        self._studio.choose(self._facts(), background.set_image, background.image())
        self._ask_for_words(self._form.fields.course_type)

    def _ask_for_words(self, course_type: int) -> None:
        """Read what the certificate says besides; until then the preview leaves it open."""
        account, organisation = self._office.account, self._key.organisation
        if not course_type or course_type in self._words or not account.is_signed_in:
            return
        client = account.client

        def work(_progress: Progress) -> PrintedWords:
            return read_printed_words(client, organisation, course_type)

        def done(words: PrintedWords) -> None:
            self._words[course_type] = words
            if self._studio is not None:
                self._studio.tell(self._facts())

        self._office.run(
            translate("Arranging", "Reading a form of the site"),
            work,
            on_done=done,
            on_failed=lambda _error: None,  # nothing was asked for: the preview stays as it is
            parent=self._window,
        )

    def forget(self) -> None:
        """Let go of the picture: the site has it."""
        BackgroundFiles(self._office.folder).remove(self._course)

    def close_down(self) -> None:
        """Close what was opened; the layout stays in the project."""
        if self._studio is not None:
            self._studio.close_down()

    @property
    def _course(self) -> str:
        return f"{self._key.organisation}/{self._key.kind}/{self._key.target}"

    def _facts(self) -> CourseFacts:
        fields = self._form.fields.tidied()
        centre = self._offer.centres.get(fields.centre, "")
        words = self._words.get(fields.course_type)
        hours = words.hours if words is not None else None
        wordings = words.wordings if words is not None else {}
        certificate = CertificateFacts(
            name=_SOMEBODY,
            wording=wordings.get(fields.certificate_type, UNKNOWN),
            course_type=self._offer.course_types.get(fields.course_type, ""),
            competence=fields.competence,
            start=fields.start,
            end=fields.end,
            hours=hours if hours is not None else UNKNOWN,
            convener=convener_name(self._offer.conveners.get(fields.convener, "")),
            centre=centre,
            host=self._office.server.host,
        )
        return CourseFacts(
            self._course,
            certificate,
            place=self._place_of(centre),
            organisation=self._key.organisation,
            values=_values(fields),
            certificate_type=fields.certificate_type,
        )

    def _place_of(self, centre: str) -> Location | None:
        """Return where the centre is, as far as the public courses tell."""
        catalogue = self._office.catalogue
        wanted = tidy(centre)
        for one in catalogue.centres if catalogue is not None and wanted else ():
            if tidy(one.name) == wanted:
                return one.location
        return None

    def retranslate(self) -> None:
        """Set every text."""
        self.button.setText(translate("Arranging", "Design…"))
        self.button.setToolTip(
            translate(
                "Arranging",
                "Draw it in QGIS's layout designer, or check a picture and see the certificate",
            )
        )


def _values(fields: CourseFields) -> tuple[tuple[str, str], ...]:
    """Return what the site's own preview wants; empty where something is not chosen yet."""
    if not fields.course_type or not fields.convener or not fields.centre:
        return ()
    if fields.start is None or fields.end is None:
        return ()
    return (
        ("course_convener", str(fields.convener)),
        ("training_center", str(fields.centre)),
        ("course_type", str(fields.course_type)),
        ("start_date", fields.start.isoformat()),
        ("end_date", fields.end.isoformat()),
        ("trained_competence", fields.competence),
    )
