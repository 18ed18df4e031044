"""What one can ask of the certification site, typed. Nothing here decides: services do.

Every method raises the errors of `session` and `answers`; what else it raises is said there.
Slugs and numbers given to writing methods must have been read from a page of the same course
just before (contract 9).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ..domain.calm import many_objects
from ..domain.catalogue import Course, Organisation, Problem, TrainingCentre
from . import address, answers, directory, feeds
from .address import course_path, organisation_path
from .awaited import Meanwhile
from .errors import NotFound, UnexpectedRedirect
from .pages import account, certificate, common, course, forms, organisation
from .repairs import Repairs
from .session import SiteSession

JSON = "application/json"
# The site's limits: 100 a page (contract 2, 3.1), 50 rows an upload (4.3, 11.6).
PAGE_SIZE = 100
UPLOAD_ROWS = 50
# More pages than the site could ever have: a feed that goes on is one that never ends.
MAX_PAGES = 100


@dataclass(frozen=True)
class Person:
    """A participant as the site stores her: texts stripped, surname may be empty."""

    first_name: str
    surname: str
    email: str


@dataclass(frozen=True)
class NewCourse:
    """The fields of a course; the numbers come from `course_form`."""

    course_type: int
    convener: int
    centre: int
    certificate_type: int
    start: date
    end: date
    competence: str
    language: str = "English"


class CertificationClient(Repairs):
    """One person's (or nobody's) view of the site."""

    def __init__(self, session: SiteSession) -> None:
        """Speak through `session`."""
        self.session = session

    # --- signing in (contract 1) -------------------------------------------------------------

    def sign_in(self, username: str, password: str) -> account.Profile:
        """Sign in and return who that is.

        Raises WrongCredentials, TooManyAttempts or AccountInactive.
        """
        self.session.forget()
        answers.check_status(self.session.get(address.LOGIN))
        answer = self.session.post(address.LOGIN, [("login", username), ("password", password)])
        answers.check_status(answer, writing=True)
        if answer.status == 200:
            raise account.sign_in_error(answer.text)
        if not answer.location.startswith("/"):
            raise UnexpectedRedirect(location=answer.location)
        # The token was rotated (contract 0.4); the cookie jar holds the new one.
        return self.profile()

    def sign_out(self) -> None:
        """End the session on the site and forget its cookies, whatever the site answers."""
        try:
            if self.session.has_session_cookie:
                answers.expect_success(self.session.post(address.LOGOUT), "/", "/en/")
        finally:
            self.session.forget()

    def profile(self) -> account.Profile:
        """Return who is signed in. Raises SignedOut."""
        return account.read_profile(answers.expect_page(self._get(address.PROFILE), "profile"))

    # --- public feeds (contract 2) -----------------------------------------------------------

    def organisations(self) -> tuple[list[Organisation], list[Problem]]:
        """Return all certifying organisations of the feed, without slugs."""
        found: list[Organisation] = []
        problems: list[Problem] = []
        before: object = None
        for page in range(1, MAX_PAGES + 1):
            query = [("page", str(page)), ("page_size", str(PAGE_SIZE))]
            data = self._json(address.FEED_ORGANISATIONS, "feed-organisations", query)
            made, bad, another = feeds.read_organisations(data)
            if another and (not made or made == before):
                break  # it gives the same page for ever
            before = made
            found += made
            problems += bad
            if not another:
                return found, problems
            if len(made) > PAGE_SIZE:
                break
        # A feed that never ends: what it gave so far is all there is.
        return found, [*problems, Problem("organisations", page, "endless")]

    def upcoming_courses(self) -> tuple[list[Course], list[Problem]]:
        """Return the courses that start today or later."""
        return feeds.read_courses(self._json(address.FEED_UPCOMING, "feed-upcoming"), "upcoming")

    def past_courses(self) -> tuple[list[Course], list[Problem]]:
        """Return the courses that ended today or before."""
        return feeds.read_courses(self._json(address.FEED_PAST, "feed-past"), "past")

    def training_centres(self) -> tuple[list[TrainingCentre], list[Problem]]:
        """Return all training centres, those of archived organisations included."""
        return feeds.read_centres(self._json(address.FEED_CENTRES, "feed-training-center"))

    def directory(self) -> list[directory.DirectoryEntry]:
        """Return name and slug of every approved organisation (contract 3.1)."""
        found: list[directory.DirectoryEntry] = []
        for page in range(MAX_PAGES):
            query = [
                ("approved", "True"),
                ("start", str(page * PAGE_SIZE)),
                ("length", str(PAGE_SIZE)),
            ]
            data = self._json(address.DATATABLE, "organisation-list", query)
            entries, total = directory.read_directory(data)
            found += entries
            if len(entries) > PAGE_SIZE:
                break
            if not entries or (page + 1) * PAGE_SIZE >= total:
                break
        return found

    # --- organisations and courses (contract 3) ----------------------------------------------

    def may_edit_organisation(self, slug: str) -> bool:
        """Return whether this user owns or manages the organisation. Raises SignedOut."""
        answer = self.session.head(organisation_path(slug, "update/"))
        try:
            answers.check_status(answer)
        except NotFound:
            return False
        return answer.status == 200

    def organisation_page(self, slug: str) -> organisation.OrganisationPage:
        """Read an organisation's page."""
        html = answers.expect_html(self._get(organisation_path(slug)), "organisation")
        return organisation.read(html, slug)

    def course_page(self, organisation_slug: str, course_slug: str) -> course.CoursePage:
        """Read a course's page. Somebody signed out gets a page without participants."""
        html = answers.expect_html(self._get(course_path(organisation_slug, course_slug)), "course")
        return course.read(html, organisation_slug, course_slug)

    def certificate_types(self) -> tuple[forms.CertificateType, ...]:
        """Return the wordings that certificates can have. Raises SignedOut."""
        data = self._json(address.CERTIFICATE_TYPES, "certificate-types")
        return forms.read_certificate_types(data)

    def course_form(self, organisation_slug: str) -> forms.CourseForm:
        """Read what a new course can be made of (contract 6.1)."""
        path = organisation_path(organisation_slug, "create-course/")
        return forms.read_course_form(answers.expect_page(self._get(path), "create-course"))

    def create_course(self, organisation_slug: str, organisation: int, new: NewCourse) -> None:
        """Make a course; its slug has to be read from the organisation's page afterwards."""
        answer = self.session.post(
            organisation_path(organisation_slug, "create-course/"),
            [
                ("course_type", str(new.course_type)),
                ("course_convener", str(new.convener)),
                ("training_center", str(new.centre)),
                ("language", new.language),
                ("trained_competence", new.competence),
                ("start_date", new.start.isoformat()),
                ("end_date", new.end.isoformat()),
                ("certificate_type", str(new.certificate_type)),
                ("certifying_organisation", str(organisation)),
            ],
        )
        answers.expect_success(answer, organisation_path(organisation_slug))

    # --- participants (contract 4) -----------------------------------------------------------

    def upload_people(
        self, organisation_slug: str, course_slug: str, people: Sequence[Person]
    ) -> None:
        """Enrol up to 50 people in one transaction; those enrolled already are skipped.

        Raises ValueError for what the site would store wrongly or break on: too many rows, no
        row, a missing first name or e-mail.
        """
        if not 0 < len(people) <= UPLOAD_ROWS:
            raise ValueError(f"an upload takes 1 to {UPLOAD_ROWS} people, not {len(people)}")
        if not all(person.first_name.strip() and person.email.strip() for person in people):
            raise ValueError("a person without first name or e-mail")
        answer = self.session.post(
            course_path(organisation_slug, course_slug, "upload/"),
            files={"file": ("participants.csv", people_csv(people), "text/csv")},
        )
        answers.expect_success(answer, course_path(organisation_slug, course_slug))

    def attendee_organisation(self, organisation_slug: str, course_slug: str) -> int:
        """Return the organisation's number that the form for a new participant carries."""
        path = course_path(organisation_slug, course_slug, "create-attendee/")
        page = answers.expect_page(self._get(path), "create-attendee")
        return common.hidden_value(page, "certifying_organisation", "create-attendee")

    def create_attendee(
        self, organisation_slug: str, course_slug: str, organisation: int, person: Person
    ) -> None:
        """Make a person and enrol her. Her number has to be read from the course page."""
        answer = self.session.post(
            course_path(organisation_slug, course_slug, "create-attendee/"),
            [
                ("firstname", person.first_name),
                ("surname", person.surname),
                ("email", person.email),
                ("certifying_organisation", str(organisation)),
                ("add_to_course", "on"),
            ],
        )
        answers.expect_success(answer, course_path(organisation_slug, course_slug))

    def enrolment_form(self, organisation_slug: str, course_slug: str) -> forms.EnrolmentForm:
        """Read whom the organisation knows."""
        path = course_path(organisation_slug, course_slug, "create-courseattendee/")
        page = answers.expect_page(self._get(path), "create-courseattendee")
        return forms.read_enrolment_form(page)

    def enrol(
        self, organisation_slug: str, course_slug: str, course_number: int, attendee: int
    ) -> None:
        """Enrol a person whom the organisation knows."""
        answer = self.session.post(
            course_path(organisation_slug, course_slug, "create-courseattendee/"),
            [("attendee", str(attendee)), ("course", str(course_number))],
        )
        answers.expect_success(answer, course_path(organisation_slug, course_slug))

    def attendee_form(
        self, organisation_slug: str, course_slug: str, attendee: int
    ) -> forms.AttendeeForm:
        """Read a participant with her e-mail. Raises Forbidden "not-editable" when locked."""
        path = course_path(organisation_slug, course_slug, f"attendee/{attendee}/update/")
        return forms.read_attendee_form(answers.expect_page(self._get(path), "attendee"))

    # --- certificates (contract 5) -----------------------------------------------------------

    def certificate_form(
        self, organisation_slug: str, course_slug: str, attendee: int, certificate_type: int
    ) -> forms.CertificateForm:
        """Read the page that asks whether to issue this certificate."""
        path = _issue_path(organisation_slug, course_slug, attendee, certificate_type)
        page = answers.expect_page(self._get(path), "create-certificate")
        return forms.read_certificate_form(page)

    def create_certificate(
        self,
        organisation_slug: str,
        course_slug: str,
        form: forms.CertificateForm,
        meanwhile: Meanwhile | None = None,
    ) -> None:
        """Issue one paid certificate: takes one credit. Raises NoCredits.

        Where it raises with `maybe_done`, and for ServerFault above all (it also means "has one
        already"), only the course page tells what happened.
        """
        answer = self.session.post(
            _issue_path(organisation_slug, course_slug, form.attendee, form.certificate_type),
            _certificate_fields(form),
            meanwhile=meanwhile,
        )
        answers.expect_success(answer, course_path(organisation_slug, course_slug))

    def foresee_certificate(
        self, organisation_slug: str, course_slug: str, form: forms.CertificateForm
    ) -> None:
        """Get ready for issuing this certificate next; nothing is sent."""
        self.session.foresee(
            _issue_path(organisation_slug, course_slug, form.attendee, form.certificate_type),
            _certificate_fields(form),
        )

    def certificate_pdf(self, organisation_slug: str, course_slug: str, attendee: int) -> bytes:
        """Fetch a participant's certificate (contract 5.5)."""
        path = course_path(organisation_slug, course_slug, f"print/{attendee}/")
        answer = self.session.get(path, accept="application/pdf")
        return answers.expect_pdf(answer, "print")

    def renew_pdf(self, organisation_slug: str, course_slug: str, attendee: int) -> bytes:
        """Have the PDF made again and fetch it (contract 5.6); owners and staff only."""
        path = course_path(organisation_slug, course_slug, f"regenerate-certificate/{attendee}/")
        try:
            return answers.expect_pdf(self.session.post(path), "regenerate", writing=True)
        except NotFound:
            self.profile()  # the site says 404 to somebody signed out, too (contract 1)
            raise

    def verify(self, number: str) -> certificate.VerifiedCertificate | None:
        """Ask the public page whether a certificate is genuine; None when there is none.

        Raises ServerFault where the number exists twice (contract 5.9).
        """
        try:
            answer = self._get(address.certificate_path(number))
            html = answers.expect_html(answer, "certificate")
        except NotFound:
            return None  # characters that no number has
        return certificate.read(html, number)

    # --- helpers -----------------------------------------------------------------------------

    def _get(self, path: str) -> answers.Answer:
        return self.session.get(path)

    def _json(self, path: str, page: str, query: Sequence[tuple[str, str]] = ()) -> object:
        answer = self.session.get(path, accept=JSON, query=query)
        with many_objects():
            return answers.expect_json(answer, page)


def _issue_path(organisation: str, course: str, attendee: int, certificate_type: int) -> str:
    # The address says courseattendee and means the attendee (contract 3.5).
    return course_path(
        organisation, course, f"courseattendee/{attendee}/create-certificate/{certificate_type}/"
    )


def _certificate_fields(form: forms.CertificateForm) -> list[tuple[str, str]]:
    return [
        ("course", str(form.course)),
        ("attendee", str(form.attendee)),
        ("certificate_type", str(form.certificate_type)),
        # Left out, the credit is taken for a certificate that counts as unpaid.
        ("is_paid", "True"),
    ]


def people_csv(people: Iterable[Person]) -> bytes:
    """Return the one form of CSV that the site reads right (contract 4.3)."""
    text = io.StringIO()
    # With another line end, csv leaves a carriage return inside a name without quotes.
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(("First Name", "Surname", "Email"))
    writer.writerows((p.first_name.strip(), p.surname.strip(), p.email.strip()) for p in people)
    return text.getvalue().encode("utf-8")
