"""Making or changing a training centre, beside the map, which stays usable meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...domain.centres import TEXT_FIELDS, CentreDraft, CentreFields, CentreForm, problems
from ...server.centres import delete_path
from ...server.errors import FormRefused
from ...server.pages.centre import CentreLine, CentresPage
from ...server.pages.organisation import OrganisationPage
from ...services.centres import ChangedMeanwhile, Made, NameTaken, NotReady, fields_of
from ...translation import translate
from ..courses.sign_in import SignInDialog
from ..links import open_link
from ..practice.band import add_band
from ..put_away import put_away
from ..texts import describe_error
from .checks import is_same, problem_texts
from .deleting import ask_to_delete_centre
from .frame import CentreFrame
from .words import (
    describe_failure,
    name_taken,
    site_says,
    what_the_site_has,
)
from .work import CentreWork, was_stopped

if TYPE_CHECKING:
    from ..office import Office

_PAUSE = 400  # ms: while somebody types, saving waits until she pauses


class CentreDialog(QDialog):
    """Does not keep others waiting. Closing loses nothing: what was typed comes back."""

    made = pyqtSignal(object)  # a Made: the dialog has closed
    closed = pyqtSignal()

    def __init__(
        self, office: Office, page: OrganisationPage, parent: QWidget, *, change: bool
    ) -> None:
        """Begin a new centre of this organisation, or offer its centres to change."""
        super().__init__(parent)
        self.setObjectName("centre_change" if change else "centre_new")
        self._office = office
        self.organisation = page.organisation
        self._name = page.name
        self.is_change = change
        self._slug = ""
        self._before: CentreForm | None = None
        self._lines: dict[str, CentreLine] = {}
        self._is_uncertain = False
        self._is_strict = False  # after the first attempt to send, all that lacks is shown
        self._is_gone = False
        self._site: dict[str, str] = {}  # what the site said, by field
        self.work = CentreWork(office, page.organisation, self)
        self.frame = CentreFrame(office, self._home_country(), self, change=change)
        add_band(self.frame.layout_, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._keep)
        self._connect()
        self.retranslate()
        self._begin()

    def _home_country(self) -> str:
        known = self._office.catalogue
        found = (
            (one for one in known.organisations if one.slug == self.organisation) if known else ()
        )
        return next((one.country_code or "" for one in found), "")

    def _connect(self) -> None:
        frame, work = self.frame, self.work
        frame.details.edited.connect(self._edited)
        frame.place.edited.connect(self._edited)
        frame.save.clicked.connect(self.save)
        frame.box.rejected.connect(self.reject)
        frame.delete.clicked.connect(self._ask_delete)
        frame.chooser.activated.connect(lambda _place: self._choose(frame.chooser.currentData()))
        frame.session.buttons[0].clicked.connect(self._sign_in)
        frame.restored.buttons[0].clicked.connect(self._start_anew)
        work.busy_changed.connect(self._show_state)
        work.session_changed.connect(self._show_session)
        work.listed.connect(self._listed)
        work.form_read.connect(self._form_read)
        work.made.connect(self._made)
        work.not_made.connect(self._not_made)
        work.failed.connect(self._failed)
        work.unsaved.connect(self._unsaved)

    # --- beginning -----------------------------------------------------------------------------

    def _begin(self) -> None:
        if self.is_change:
            self.work.read_list()
        else:
            self._take_up("", self.work.draft(""))
        self._show_state()

    def _take_up(self, slug: str, draft: CentreDraft | None) -> None:
        """Show what was typed before, or nothing; settle what was on its way."""
        self._slug = slug
        self._before = None if draft is None else draft.before
        self._show_fields(CentreFields() if draft is None else draft.fields)
        self._is_uncertain = draft is not None and bool(draft.sending)
        if draft is not None and draft.sending:
            self.work.settle(slug, draft)
        elif draft is not None:
            self._show_restored(True)

    def _show_restored(self, shown: bool) -> None:
        self.frame.restored.say(
            translate("Centres", "What you typed last time is here again.") if shown else ""
        )

    def _listed(self, page: CentresPage) -> None:
        self._lines = {line.slug: line for line in page.centres if line.may_edit}
        self.frame.chooser.clear()
        for line in self._lines.values():
            self.frame.chooser.addItem(line.name, line.slug)
        if self._lines:
            self._choose(next(iter(self._lines)))
        else:
            self.frame.say(
                translate("Centres", "The site offers you no training centre to change here.")
            )
            self._show_state()

    def _choose(self, slug: str) -> None:
        if self.work.is_busy or slug == self._slug or slug not in self._lines:
            return
        self._save_now()
        self.frame.say("")
        self._show_restored(False)
        self._is_strict, self._is_gone = False, False
        draft = self.work.draft(slug)
        if draft is not None and draft.sending:
            self._take_up(slug, draft)
        else:
            self._slug, self._before, self._is_uncertain = slug, None, False
            self._show_fields(CentreFields())
            self.work.read(slug)
        self._show_state()

    def _form_read(self, form: CentreForm) -> None:
        self._before = form
        there, draft = fields_of(form), self.work.draft(self._slug)
        if draft is None or is_same(draft.fields, there):
            self._show_fields(there)
        else:
            self._show_fields(draft.fields)
            self._show_restored(True)
            if draft.before != form:
                self._say_changed(form)
        if form.has_bad_place:
            self.frame.say(
                translate(
                    "Centres",
                    "The place that the site has of this centre is none on earth. Pick the right "
                    "one.",
                )
            )
        self._show_state()

    def _show_fields(self, fields: CentreFields) -> None:
        self.frame.details.set_texts({name: getattr(fields, name) for name in TEXT_FIELDS})
        self.frame.place.set_fields(fields)
        self._site.clear()
        self.frame.show_problems({})

    def _start_anew(self) -> None:
        """Let go of what was typed."""
        if self.work.is_busy or self._is_uncertain:
            return
        self.work.give_up_waiting()
        self.work.forget(self._slug)
        self._pause.stop()
        self._show_restored(False)
        self.frame.say("")
        self._is_strict = False
        self._show_fields(CentreFields() if self._before is None else fields_of(self._before))
        self._show_state()

    # --- typing --------------------------------------------------------------------------------

    @property
    def fields(self) -> CentreFields:
        """What stands in the fields."""
        place = self.frame.place
        return CentreFields(
            **self.frame.details.texts, online=place.online.isChecked(), **place.texts
        )

    @property
    def _is_changed(self) -> bool:
        if self.is_change and self._before is None:
            return False
        there = CentreFields() if self._before is None else fields_of(self._before)
        return not is_same(self.fields, there)

    def _edited(self, name: str) -> None:
        self._site.pop(name, None)
        if self.work.needs_session:
            self.work.give_up_waiting()
        self.frame.show_problem("latitude" if name == "online" else name, "")
        self._pause.start()
        self._show_state()

    def _keep(self) -> None:
        self._save_now()
        self._check()

    def _save_now(self) -> None:
        self._pause.stop()
        if self.work.is_sending or self._is_uncertain or (self.is_change and not self._before):
            return  # what is on its way is noted as it is
        if self._is_changed:
            self.work.keep(self._slug, CentreDraft(self.fields, self._before))
        else:
            self.work.forget(self._slug)

    def _check(self) -> None:
        """Say what is wrong so far; what merely lacks, after the first attempt to send."""
        shown = problem_texts(
            self.fields,
            self._office.catalogue,
            strict=self._is_strict,
            busy_with="email" if self.frame.details.lines["email"].hasFocus() else "",
            old_name="" if self._before is None else self._before.values["name"],
        )
        self.frame.show_problems({**shown, **self._site})

    # --- sending -------------------------------------------------------------------------------

    def save(self) -> None:
        """Send it once, or look for what was on its way."""
        if self.work.is_busy:
            return
        if self._is_uncertain:
            draft = self.work.draft(self._slug)
            if draft is not None:
                self.work.settle(self._slug, draft)
            return
        self._is_strict = True
        self._site.clear()
        self.frame.say("")
        self._keep()
        found = problems(self.fields)
        if found:
            self.frame.focus(found[0].field)
            return
        self.frame.place.stop_on_map()
        self.work.send(self._slug, self.fields, self._before)

    def _made(self, made: Made) -> None:
        self._pause.stop()
        self._is_gone = True
        self.made.emit(made)
        self.hide()
        self.closed.emit()

    def _not_made(self) -> None:
        self._is_uncertain = False
        self.frame.say(translate("Centres", "It had not arrived. You may send it again."))
        if self.is_change:
            self.work.read(self._slug)
        self._show_state()

    def _failed(self, error: Exception) -> None:
        kept = self.work.draft(self._slug)
        self._is_uncertain = kept is not None and bool(kept.sending)
        if isinstance(error, NotReady):
            self._is_strict = True
        elif isinstance(error, NameTaken):
            self._site["name"] = name_taken(error.found)
        elif isinstance(error, FormRefused):
            for name, messages in error.fields.items():
                self._site["latitude" if name == "location" else name] = site_says(messages)
        if isinstance(error, ChangedMeanwhile):
            self._before = error.form
            self._say_changed(error.form)
        elif not was_stopped(error) or self._is_uncertain:
            self.frame.say(describe_failure(error, self._office.server))
        self._check()
        self._show_state()
        first = next((name for name in (*TEXT_FIELDS, "latitude") if name in self._site), "")
        self.frame.focus(first)
        if self.isHidden() and not self._is_gone:
            self.show()  # it was closed while it was sent, and is needed again

    def _say_changed(self, form: CentreForm) -> None:
        said = describe_failure(ChangedMeanwhile(form), self._office.server)
        there = what_the_site_has(fields_of(form), self.fields)
        self.frame.say(f"{said}\n{there}")

    def _unsaved(self, error: OSError) -> None:
        self.frame.say(describe_error(error, self._office.server))

    def _ask_delete(self) -> None:
        line = self._lines.get(self._slug)
        if line is not None and ask_to_delete_centre(line.name, self._office.server.host, self):
            open_link(self._office.server.url(delete_path(self.organisation, line.slug)))

    # --- the session ---------------------------------------------------------------------------

    def _sign_in(self) -> None:
        dialog = SignInDialog(self._office, self)
        dialog.exec()
        put_away(dialog)

    def _show_session(self) -> None:
        self.frame.session.say(
            translate(
                "Centres", "Your session has ended. What you typed is kept. Sign in to go on."
            )
            if self.work.needs_session
            else ""
        )
        self._show_state()

    # --- showing -------------------------------------------------------------------------------

    def _show_state(self) -> None:
        line = self._lines.get(self._slug)
        self.frame.show_state(
            busy=self.work.is_busy,
            # While it is not known what the site has, nothing of it can be changed.
            may_type=not (self.work.is_busy or self._is_uncertain)
            and (not self.is_change or self._before is not None),
            may_save=self._is_changed or self._is_uncertain,
            uncertain=self._is_uncertain,
            may_delete=line is not None and line.may_delete,
        )

    def bring_up(self) -> None:
        """Show it, in front of the others."""
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (name given by Qt)
        """Mark the place on the map."""
        super().showEvent(event)
        self.frame.place.show_on_map(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Leave nothing on the map, unless the window is merely minimised."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.frame.place.show_on_map(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Escape give the map back first, where the map waits for this dialog."""
        if event.key() == Qt.Key.Key_Escape and self.frame.place.stop_on_map():
            event.accept()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Keep what was typed, and close; what is being sent is waited for out of sight."""
        self._save_now()
        super().reject()
        if not self.work.is_sending:
            self.closed.emit()

    def close_down(self) -> None:
        """Keep what was typed, and leave nothing behind."""
        self._save_now()
        self._is_gone = True
        self.hide()
        self.frame.place.close_down()
        self.work.close_down()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(
            translate("Centres", "Change Training Centre: {organisation}", organisation=self._name)
            if self.is_change
            else translate(
                "Centres", "New Training Centre: {organisation}", organisation=self._name
            )
        )
        self.frame.retranslate()
        self._show_state()
