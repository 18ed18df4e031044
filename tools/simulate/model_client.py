"""The client's interface, answered by the model of the site instead of by HTTP."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from qgis_certification_plugin.server import errors
from qgis_certification_plugin.server.awaited import Meanwhile
from qgis_certification_plugin.server.client import CertificationClient, Person
from qgis_certification_plugin.server.pages.account import Profile
from qgis_certification_plugin.server.pages.certificate import VerifiedCertificate
from qgis_certification_plugin.server.pages.course import Attendee, CoursePage
from qgis_certification_plugin.server.pages.deeds import RevokePage
from qgis_certification_plugin.server.pages.forms import (
    AttendeeForm,
    CertificateForm,
    EnrolmentForm,
)
from tools.simulate.ledger import COURSE, ORGANISATION, USER, WORDING
from tools.simulate.schedule import GET, POST

if TYPE_CHECKING:
    from tools.simulate.model import ModelSite

_NUMBER_OF_COURSE, _NUMBER_OF_ORGANISATION = 2001, 51
_TODAY = date(2026, 11, 23)


class ModelClient(CertificationClient):
    """What the services ask of the site, without a session."""

    def __init__(self, site: ModelSite) -> None:
        """Speak with the model."""
        self._site = site

    def profile(self) -> Profile:
        return self._site.request(GET, lambda: Profile(USER, "", "", ""))

    def course_page(self, organisation_slug: str, course_slug: str) -> CoursePage:
        return self._site.request(GET, self._course_page, page=True)

    def _course_page(self) -> CoursePage:
        site = self._site
        return CoursePage(
            organisation=ORGANISATION,
            course=COURSE,
            course_type="Introduction",
            start=_TODAY,
            end=_TODAY,
            organisation_name="Academy",
            centre="Hall",
            convener="Tess Trainer",
            language=None,
            competence="Maps",
            signed_in=True,
            credits=site.balance,
            attendees=tuple(self._row(place, who) for place, who in sorted(site.places.items())),
            certificate_type=WORDING,
            may_enrol=True,
            may_upload=site.by_upload,
            may_edit=True,
            may_mail=True,
        )

    def _row(self, place: int, attendee: int) -> Attendee:
        site = self._site
        has = site.certificates().get(attendee)
        who = site.people[attendee]
        return Attendee(
            attendee=attendee,
            enrolment=place,
            name=f"{who.first_name} {who.surname}",
            number=f"QGIS-{has.number}" if has else None,
            paid=has is not None and has.paid,
            certificate_type=None,
            may_issue=has is None and site.balance > 0,
            may_edit=True,
            may_revoke=has is not None,
            may_print=has is not None and has.paid,
            may_renew=has is not None and has.paid,
            may_pay=has is not None and not has.paid and site.balance > 0,
            may_remove=True,
        )

    # --- participants ------------------------------------------------------------------------

    def upload_people(
        self, organisation_slug: str, course_slug: str, people: Sequence[Person]
    ) -> None:
        def upload() -> None:
            for one in people:
                self._add(one)

        self._post("enrol", 0, upload)

    def _add(self, new: Person) -> None:
        site = self._site
        known = next((pk for pk, one in site.people.items() if one == new), None)
        if known is None:
            site.enrol_new(new)
        elif known not in site.places.values():
            site.enrol(known)

    def attendee_organisation(self, organisation_slug: str, course_slug: str) -> int:
        return self._site.request(GET, lambda: _NUMBER_OF_ORGANISATION)

    def create_attendee(
        self, organisation_slug: str, course_slug: str, organisation: int, person: Person
    ) -> None:
        def create() -> None:
            if person in self._site.people.values():
                raise errors.FormRefused({}, ["This Attendee already exists."])
            self._site.enrol_new(person)

        self._post("enrol", 0, create)

    def enrolment_form(self, organisation_slug: str, course_slug: str) -> EnrolmentForm:
        known = {pk: f"{one.first_name} {one.surname}" for pk, one in self._site.people.items()}
        return self._site.request(GET, lambda: EnrolmentForm(_NUMBER_OF_COURSE, known))

    def enrol(
        self, organisation_slug: str, course_slug: str, course_number: int, attendee: int
    ) -> None:
        def enrol() -> None:
            if attendee in self._site.places.values():
                raise errors.FormRefused({}, ["This Course attendee already exists."])
            self._site.enrol(attendee)

        self._post("enrol", 0, enrol)

    def attendee_form(
        self, organisation_slug: str, course_slug: str, attendee: int
    ) -> AttendeeForm:
        def form() -> AttendeeForm:
            if attendee not in self._site.places.values():
                raise errors.NotFound
            one = self._site.people[attendee]
            return AttendeeForm(one.first_name, one.surname, one.email, _NUMBER_OF_ORGANISATION)

        return self._site.request(GET, form)

    # --- certificates ------------------------------------------------------------------------

    def certificate_form(
        self, organisation_slug: str, course_slug: str, attendee: int, certificate_type: int
    ) -> CertificateForm:
        def form() -> CertificateForm:
            paid = self._site.balance > 0
            return CertificateForm(_NUMBER_OF_COURSE, attendee, certificate_type, paid)

        return self._site.request(GET, form)

    def create_certificate(
        self,
        organisation_slug: str,
        course_slug: str,
        form: CertificateForm,
        meanwhile: Meanwhile | None = None,
    ) -> None:
        def issue() -> None:
            self._site.issue(form.attendee)

        self._post("issue", form.attendee, issue, meanwhile)

    def foresee_certificate(
        self, organisation_slug: str, course_slug: str, form: CertificateForm
    ) -> None:
        """Nothing is sent, so nothing can go wrong."""

    def pay(self, organisation: str, course: str, attendee: int) -> None:
        self._post("pay", attendee, lambda: self._site.pay(attendee))

    def revoke_page(self, organisation: str, course: str, attendee: int) -> RevokePage:
        def page() -> RevokePage:
            has = self._site.certificates().get(attendee)
            if has is None:
                raise errors.NotFound
            return RevokePage(f"QGIS-{has.number}", self._site.people[attendee].first_name)

        return self._site.request(GET, page)

    def revoke(self, organisation: str, course: str, attendee: int) -> None:
        self._post("revoke", attendee, lambda: self._site.revoke(attendee))

    def renew_pdf(self, organisation_slug: str, course_slug: str, attendee: int) -> bytes:
        def renew() -> None:
            has = self._site.certificates().get(attendee)
            if has is None or not has.paid:
                raise errors.NotFound

        self._post("renew", attendee, renew)
        return b"%PDF-"

    def verify(self, number: str) -> VerifiedCertificate | None:
        site = self._site
        count = site.count(int(number.partition("-")[2]))
        if count > 1:
            raise errors.ServerFault(status=500)
        for attendee, has in site.certificates().items():
            if f"QGIS-{has.number}" == number:
                who = site.people[attendee]
                name = f"{who.first_name} {who.surname}"
                return VerifiedCertificate(
                    number, name, "Academy", "Introduction", "", None, None, None, None, None, None
                )
        return None

    def _post(
        self,
        kind: str,
        attendee: int,
        commit: Callable[[], object],
        meanwhile: Meanwhile | None = None,
    ) -> None:
        self._site.before_post(kind, attendee)
        self._site.request(POST, commit, meanwhile=meanwhile)
