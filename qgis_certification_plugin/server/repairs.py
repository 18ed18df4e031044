"""What one can ask of the site once somebody is enrolled or has a certificate (contract 4, 5).

Slugs and numbers must have been read from a page of the same course just before (contract 9).
Every method raises the errors of `session` and `answers`.
"""

from __future__ import annotations

from . import answers
from .address import course_path
from .pages import deeds, forms
from .session import SiteSession


class Repairs:
    """Paying, revoking, correcting, removing, sending mail: a part of the client."""

    session: SiteSession

    def update_attendee(
        self, organisation: str, course: str, attendee: int, form: forms.AttendeeForm
    ) -> None:
        """Correct a participant's name or e-mail; the form was read by `attendee_form` (4.4).

        A printed certificate shows it only after `renew_pdf`. Raises FormRefused for somebody
        of this name and e-mail whom the organisation knows already.
        """
        answer = self.session.post(
            course_path(organisation, course, f"attendee/{attendee}/update/"),
            [
                ("firstname", form.first_name),
                ("surname", form.surname),
                ("email", form.email),
                ("certifying_organisation", str(form.organisation)),
            ],
        )
        answers.expect_success(answer, course_path(organisation, course))

    def remove_attendee(self, organisation: str, course: str, enrolment: int) -> None:
        """Take somebody out of the course; `enrolment` is her place in it, not her number (4.5).

        She stays known to the organisation, and a certificate of hers stays valid. Raises NotFound
        where she has left already.
        """
        path = course_path(organisation, course, f"courseattendee/{enrolment}/delete/")
        answers.expect_success(self.session.post(path), course_path(organisation, course))

    def pay(self, organisation: str, course: str, attendee: int) -> None:
        """Pay an unpaid certificate: takes one credit, each time, without asking (5.3).

        Read the course page before, and after every answer that is not plain: never a second
        time on suspicion.
        """
        # The address says courseattendee and means the attendee (contract 3.5).
        path = course_path(
            organisation, course, f"courseattendee/{attendee}/update-certificate-status/"
        )
        answers.expect_success(self.session.post(path), course_path(organisation, course))

    def revoke_page(self, organisation: str, course: str, attendee: int) -> deeds.RevokePage:
        """Read the page that asks whether to revoke (5.4); to be respected before `revoke`.

        Raises Forbidden "not-editable" where the course ended too long ago, NotFound where there
        is no certificate.
        """
        answer = self.session.get(_revoke_path(organisation, course, attendee))
        return deeds.read_revoke_page(answers.expect_page(answer, "revoke"))

    def revoke(self, organisation: str, course: str, attendee: int) -> None:
        """Take a certificate back for good. Raises NotFound where there is none (any more)."""
        answer = self.session.post(_revoke_path(organisation, course, attendee))
        answers.expect_success(answer, course_path(organisation, course))

    def mail_page(self, organisation: str, course: str) -> tuple[str, ...]:
        """Return the names on the page that asks whether to send mail (contract 5.8).

        It lists those in the course who have a paid certificate. Mail also goes to somebody who
        has one and was taken out of the course.
        """
        answer = self.session.get(course_path(organisation, course, "send_email/"))
        return deeds.read_mail_page(answers.expect_page(answer, "send-email"))

    def send_mails(self, organisation: str, course: str) -> None:
        """Have the site write to everybody with a paid certificate, each time again (5.8).

        With `maybe_done` some or all may have got their mail.
        """
        answer = self.session.post(course_path(organisation, course, "send_email/"))
        answers.expect_success(answer, course_path(organisation, course))


def _revoke_path(organisation: str, course: str, attendee: int) -> str:
    return course_path(organisation, course, f"revoke/{attendee}/")
