"""Which address is answered by what."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from . import backgrounds
from .call import Call
from .limits import SignInLimits
from .views import (
    accounts,
    application,
    attendees,
    catalogue,
    certificates,
    course_forms,
    courses,
    documents,
    feeds,
    organisations,
    verification,
)
from .web import Response

View = Callable[..., Response]

_ORGANISATION = "/en/certifyingorganisation/<org>/"
_COURSE = _ORGANISATION + "course/<course>/"
_PLACE = _COURSE + "courseattendee/"


@dataclass(frozen=True)
class Route:
    """An address with parts in angle brackets, and its view. Feeds take no forms."""

    pattern: re.Pattern[str]
    view: View
    is_feed: bool = False


class Routes:
    """All addresses of the server."""

    def __init__(self, limits: SignInLimits) -> None:
        self._routes = [
            Route(_compiled(address), view, view in _FEEDS)
            for address, view in [*_account_addresses(limits), *_ADDRESSES]
        ]

    def find(self, path: str) -> tuple[Route, dict[str, str]] | None:
        """Return the route of a path with the parts of the address; None for none."""
        for route in self._routes:
            match = route.pattern.fullmatch(path)
            if match is not None:
                return route, match.groupdict()
        return None

    def answer(self, route: Route, call: Call, parts: dict[str, Any]) -> Response:
        """Let the view answer."""
        return route.view(call, **parts)


def _compiled(address: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"<(\w+)>", r"(?P<\1>[\\w-]+)", address))


def _account_addresses(limits: SignInLimits) -> list[tuple[str, View]]:
    return [
        ("/en/accounts/login/", accounts.Accounts(limits).login),
        ("/en/accounts/logout/", accounts.logout),
        ("/en/accounts/inactive/", accounts.inactive),
        ("/en/accounts/password/reset/", accounts.password_reset),
        ("/en/accounts/password/reset/done/", accounts.password_reset_done),
        ("/en/profile/", accounts.profile),
    ]


_FEEDS: tuple[View, ...] = (
    feeds.organisations,
    feeds.upcoming_courses,
    feeds.past_courses,
    feeds.training_centers,
)

_ADDRESSES: list[tuple[str, View]] = [
    ("/", organisations.root),
    ("/en/", organisations.home),
    ("/autocomplete/users/", organisations.autocomplete_users),
    ("/get_user_by_pk/<pk>/", organisations.user_by_pk),
    (backgrounds.ADDRESS, backgrounds.serve),
    ("/en/feed/certifyingorganisations/", feeds.organisations),
    ("/en/feed/upcoming-course/", feeds.upcoming_courses),
    ("/en/feed/past-course/", feeds.past_courses),
    ("/en/feed/training-center/", feeds.training_centers),
    (_ORGANISATION + "feed/upcoming-course/", feeds.upcoming_courses),
    (_ORGANISATION + "feed/past-course/", feeds.past_courses),
    (_ORGANISATION + "feed/training-center/", feeds.training_centers),
    ("/en/certificate-types-list/", organisations.certificate_types),
    ("/en/get-status-list/", organisations.statuses),
    ("/en/certifyingorganisation-json/", organisations.datatable),
    ("/en/certifyingorganisation/list/", organisations.listed),
    ("/en/archived-certifyingorganisation/list/", organisations.archived),
    ("/en/pending-certifyingorganisation/list/", organisations.pending),
    ("/en/create-certifyingorganisation/", application.create),
    ("/en/certificate/", verification.search),
    ("/en/certificate/<certificate_id>/", verification.show),
    ("/en/organisationcertificate/<certificate_id>/", verification.show_organisation),
    ("/en/organisationcertificate/<org>/print/", verification.print_organisation),
    (_ORGANISATION, organisations.show),
    (_ORGANISATION + "update/", application.update),
    (_ORGANISATION + "top-up/", application.top_up),
    (_ORGANISATION + "print/", verification.print_report),
    (_ORGANISATION + "preview-certificate/", documents.preview),
    (_ORGANISATION + "create-course/", course_forms.create),
    (_ORGANISATION + "create-trainingcenter/", catalogue.create_center),
    (_ORGANISATION + "trainingcenter/<center>/", catalogue.show_center),
    (_ORGANISATION + "trainingcenter/<center>/update/", catalogue.update_center),
    (_ORGANISATION + "trainingcenter/<center>/delete/", catalogue.delete_center),
    (_ORGANISATION + "create-coursetype/", catalogue.create_type),
    (_ORGANISATION + "coursetype/<pk>/", catalogue.show_type),
    (_ORGANISATION + "coursetype/<pk>/update/", catalogue.update_type),
    (_ORGANISATION + "coursetype/<pk>/delete/", catalogue.delete_type),
    (_ORGANISATION + "create-courseconvener/", catalogue.create_convener),
    (_ORGANISATION + "convener/<convener>/update/", catalogue.update_convener),
    (_ORGANISATION + "convener/<convener>/delete/", catalogue.delete_convener),
    (_COURSE, courses.show),
    (_COURSE + "update/", course_forms.update),
    (_COURSE + "delete/", course_forms.delete),
    (_COURSE + "create-attendee/", attendees.create),
    (_COURSE + "create-courseattendee/", attendees.add_known),
    (_COURSE + "upload/", attendees.upload),
    (_COURSE + "attendee/<attendee>/update/", attendees.update),
    (_PLACE + "<place>/delete/", attendees.remove),
    (_PLACE + "<attendee>/create-certificate/<type_pk>/", certificates.issue),
    (_PLACE + "<attendee>/update-certificate-status/", certificates.pay),
    (_COURSE + "generate-all-certificate/", certificates.generate_all),
    (_COURSE + "revoke/<attendee>/", certificates.revoke),
    (_COURSE + "print/<attendee>/", documents.show),
    (_COURSE + "download_zip/", documents.download_zip),
    (_COURSE + "regenerate-certificate/<attendee>/", documents.regenerate),
    (_COURSE + "regenerate-all-certificate/", documents.regenerate_all),
    (_COURSE + "send_email/", documents.send_mail),
]
