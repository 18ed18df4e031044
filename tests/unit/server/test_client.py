"""What is asked of the site, against a server that plays the recorded answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

import pytest

from qgis_certification_plugin.server.client import CertificationClient, NewCourse, Person
from qgis_certification_plugin.server.errors import (
    AccountInactive,
    BadAddress,
    CertificationError,
    Forbidden,
    FormRefused,
    NoCredits,
    NotFound,
    ServerFault,
    SignedOut,
    TooManyAttempts,
    UnexpectedPage,
    UnexpectedRedirect,
    WrongCredentials,
)
from qgis_certification_plugin.server.pages.forms import AttendeeForm, CertificateForm
from tests.unit.server.recorded import recording
from tests.unit.server.small_server import (
    Received,
    Reply,
    SmallServer,
    give_cookie,
    in_turn,
)

ORG, COURSE = "kartografie-academie-utrecht", "qgis_introduction-qgis_2026-11-20-2026-11-25"
ORG_PAGE = f"/en/certifyingorganisation/{ORG}/"
COURSE_PAGE = f"{ORG_PAGE}course/{COURSE}/"
TOKEN = ("Set-Cookie", "csrftoken=token; Path=/")
LOGIN_PAGE = Reply(body=b"<html></html>", headers=(TOKEN,))
FORM = CertificateForm(course=2001, attendee=1001, certificate_type=3, would_be_paid=True)
BRAM = AttendeeForm("Bram", "Visser", "bram@example.net", 51)
ANN = Person("Ann", "Lee", "ann@example.org")


def recorded(name: str, **headers: str) -> Reply:
    answer = recording(name).answer
    return Reply(answer.status, answer.body, tuple(headers.items()), answer.content_type)


def moved(location: str, *headers: tuple[str, str]) -> Reply:
    return Reply(302, headers=(("Location", location), *headers))


EXPIRED = moved("/en/accounts/login/?next=/en/profile/")


def posts(server: SmallServer) -> list[Received]:
    return [received for received in server.received if received.method == "POST"]


def answering_posts(server: SmallServer, reply: Reply) -> None:
    """Give every POST this reply, and everybody who asks for the sign-in page a token."""
    server.answer = lambda received: reply if received.method == "POST" else LOGIN_PAGE


# --- signing in -------------------------------------------------------------------------------


def test_signing_in_sends_the_form_and_says_who_it_is(
    server: SmallServer, client: CertificationClient
) -> None:
    rotated = ("Set-Cookie", "csrftoken=rotated; Path=/")
    session = ("Set-Cookie", "sessionid=abc; HttpOnly; Path=/")
    server.answer = in_turn(LOGIN_PAGE, moved("/", rotated, session), recorded("profile.html"))
    assert client.sign_in("Trainer1", "pässword & more").username == "trainer1"
    _, signing_in, profile = server.received
    assert signing_in.form == {
        "csrfmiddlewaretoken": "token",
        "login": "Trainer1",
        "password": "pässword & more",
    }
    assert profile.path == "/en/profile/"
    assert profile.cookies == {"csrftoken": "rotated", "sessionid": "abc"}


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        ("login-wrong-password.html", WrongCredentials),
        ("home.html", UnexpectedPage),
        ("prod-500.html", ServerFault),
    ],
)
def test_a_sign_in_that_failed_is_told(
    server: SmallServer, client: CertificationClient, reply: str, kind: type[CertificationError]
) -> None:
    answering_posts(server, recorded(reply))
    with pytest.raises(kind):
        client.sign_in("trainer1", "wrong")
    assert len(posts(server)) == 1


def test_too_many_attempts_are_told(server: SmallServer, client: CertificationClient) -> None:
    page = recording("login-wrong-password.html").text.replace(
        "The username and/or password you specified are not correct.",
        "Too many failed login attempts. Try again later.",
    )
    answering_posts(server, Reply(body=page.encode()))
    with pytest.raises(TooManyAttempts):
        client.sign_in("trainer1", "right")


@pytest.mark.parametrize(
    ("location", "kind"),
    [
        ("/en/accounts/inactive/", AccountInactive),
        ("/en/accounts/login/?next=/", SignedOut),
        ("https://evil.example/", UnexpectedRedirect),
        ("http://[", UnexpectedRedirect),
    ],
)
def test_a_sign_in_that_leads_elsewhere_is_none(
    server: SmallServer,
    client: CertificationClient,
    location: str,
    kind: type[CertificationError],
) -> None:
    answering_posts(server, moved(location))
    with pytest.raises(kind):
        client.sign_in("trainer1", "secret")
    assert server.received[-1].method == "POST"


def test_signing_in_forgets_who_was_signed_in_before(
    server: SmallServer, client: CertificationClient
) -> None:
    give_cookie(client.session.http, "sessionid", "old")
    server.answer = in_turn(LOGIN_PAGE, moved("/"), recorded("profile.html"))
    client.sign_in("trainer1", "secret")
    assert all("sessionid" not in received.cookies for received in server.received)


def test_signing_out_is_told_to_the_site_and_forgotten_here(
    server: SmallServer, client: CertificationClient
) -> None:
    give_cookie(client.session.http, "sessionid", "abc")
    answering_posts(server, moved("/"))
    client.sign_out()
    assert [received.path for received in posts(server)] == ["/en/accounts/logout/"]
    assert not client.session.has_session_cookie


def test_signing_out_forgets_also_when_the_site_breaks_down(
    server: SmallServer, client: CertificationClient
) -> None:
    give_cookie(client.session.http, "sessionid", "abc")
    answering_posts(server, Reply(500))
    with pytest.raises(ServerFault):
        client.sign_out()
    assert not client.session.has_session_cookie


def test_nobody_signs_out_who_was_not_signed_in(
    server: SmallServer, client: CertificationClient
) -> None:
    client.sign_out()
    assert server.received == []


# --- feeds and lists --------------------------------------------------------------------------


def test_all_pages_of_the_organisations_are_fetched(
    server: SmallServer, client: CertificationClient
) -> None:
    server.answer = in_turn(
        recorded("feed-organisations-p1.json"), recorded("feed-organisations-100.json")
    )
    organisations, problems = client.organisations()
    assert (len(organisations), problems) == (73, [])
    assert [received.query for received in server.received] == [
        {"page": "1", "page_size": "100"},
        {"page": "2", "page_size": "100"},
    ]
    assert {received.headers["accept"] for received in server.received} == {"application/json"}


def test_a_feed_that_gives_one_page_for_ever_is_cut_off_and_named(
    server: SmallServer, client: CertificationClient
) -> None:
    server.answer = lambda _: recorded("feed-organisations-p1.json")
    organisations, problems = client.organisations()
    assert len(organisations) == 10
    assert [(problem.feed, problem.code) for problem in problems] == [("organisations", "endless")]
    assert len(server.received) == 2


def test_a_feed_that_never_ends_is_cut_off_and_named(
    server: SmallServer, client: CertificationClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qgis_certification_plugin.server.client.MAX_PAGES", 3)

    def page(received: Received) -> Reply:
        record = {"name": f"Organisation {received.query['page']}"}
        return Reply(body=json.dumps({"results": [record], "next": "more"}).encode(),
                     content_type="application/json")  # fmt: skip

    server.answer = page
    organisations, problems = client.organisations()
    assert [one.name for one in organisations] == [f"Organisation {n}" for n in (1, 2, 3)]
    assert [problem.code for problem in problems] == ["endless"]


def test_the_feeds_of_courses_and_centres_are_fetched_at_once(
    server: SmallServer, client: CertificationClient
) -> None:
    feeds = {
        "/en/feed/upcoming-course/": "feed-upcoming-course.json",
        "/en/feed/past-course/": "feed-past-course.json",
        "/en/feed/training-center/": "feed-training-center.json",
    }
    server.answer = lambda received: recorded(feeds[received.path])
    assert len(client.upcoming_courses()[0]) == 108
    assert len(client.past_courses()[0]) == 145
    assert len(client.training_centres()[0]) == 127
    assert len(server.received) == 3


def test_the_directory_is_fetched_in_parts_until_it_is_whole(
    server: SmallServer, client: CertificationClient
) -> None:
    row = json.loads(recording("datatable-approved.json").text)["data"][0]

    def part(received: Received) -> Reply:
        start = int(received.query["start"])
        rows = [row] * min(100, 230 - start)
        data = {"data": rows, "recordsFiltered": 230}
        return Reply(body=json.dumps(data).encode(), content_type="application/json")

    server.answer = part
    assert len(client.directory()) == 230
    assert [received.query["start"] for received in server.received] == ["0", "100", "200"]
    assert {received.query["approved"] for received in server.received} == {"True"}


def test_a_directory_that_promises_more_than_it_has_ends_all_the_same(
    server: SmallServer, client: CertificationClient
) -> None:
    data = {"data": [], "recordsFiltered": 1000}
    server.answer = lambda _: Reply(body=json.dumps(data).encode(), content_type="application/json")
    assert client.directory() == []


# --- pages ------------------------------------------------------------------------------------


def test_the_pages_of_organisation_and_course_are_read(
    server: SmallServer, client: CertificationClient
) -> None:
    server.answer = in_turn(
        recorded("org-A-trainer1.html"), recorded("course-A_states-trainer1.html")
    )
    assert client.organisation_page(ORG).credits == 25
    assert len(client.course_page(ORG, COURSE).attendees or ()) == 12
    assert [received.path for received in server.received] == [ORG_PAGE, COURSE_PAGE]


@pytest.mark.parametrize(
    ("reply", "answer"), [(Reply(200), True), (Reply(404), False), (moved("/en/"), False)]
)
def test_who_may_edit_an_organisation_is_asked_with_a_head(
    server: SmallServer, client: CertificationClient, reply: Reply, answer: bool
) -> None:
    server.answer = lambda _: reply
    assert client.may_edit_organisation(ORG) is answer
    (received,) = server.received
    assert (received.method, received.path) == ("HEAD", f"{ORG_PAGE}update/")


READS: dict[str, Callable[[CertificationClient], object]] = {
    "profile": lambda client: client.profile(),
    "course page": lambda client: client.course_page(ORG, COURSE),
    "organisation page": lambda client: client.organisation_page(ORG),
    "certificate types": lambda client: client.certificate_types(),
    "course form": lambda client: client.course_form(ORG),
    "attendee form": lambda client: client.attendee_form(ORG, COURSE, 1001),
    "attendee organisation": lambda client: client.attendee_organisation(ORG, COURSE),
    "enrolment form": lambda client: client.enrolment_form(ORG, COURSE),
    "certificate form": lambda client: client.certificate_form(ORG, COURSE, 1001, 1),
    "pdf": lambda client: client.certificate_pdf(ORG, COURSE, 1001),
    "may edit": lambda client: client.may_edit_organisation(ORG),
    "revoke page": lambda client: client.revoke_page(ORG, COURSE, 1002),
    "mail page": lambda client: client.mail_page(ORG, COURSE),
}
WRITES: dict[str, Callable[[CertificationClient], object]] = {
    "upload": lambda client: client.upload_people(ORG, COURSE, [ANN]),
    "create attendee": lambda client: client.create_attendee(ORG, COURSE, 51, ANN),
    "enrol": lambda client: client.enrol(ORG, COURSE, 2001, 1001),
    "create certificate": lambda client: client.create_certificate(ORG, COURSE, FORM),
    "create course": lambda client: client.create_course(
        ORG, 51, NewCourse(401, 601, 201, 1, date(2026, 1, 1), date(2026, 1, 2), "x")
    ),
    "renew pdf": lambda client: client.renew_pdf(ORG, COURSE, 1002),
    "pay": lambda client: client.pay(ORG, COURSE, 1004),
    "revoke": lambda client: client.revoke(ORG, COURSE, 1002),
    "update attendee": lambda client: client.update_attendee(ORG, COURSE, 1001, BRAM),
    "remove attendee": lambda client: client.remove_attendee(ORG, COURSE, 5001),
    "send mails": lambda client: client.send_mails(ORG, COURSE),
}


@pytest.mark.parametrize("name", sorted({**READS, **WRITES}))
def test_a_session_that_ended_is_noticed_by_everything(
    server: SmallServer, client: CertificationClient, name: str
) -> None:
    server.answer = lambda received: LOGIN_PAGE if "login" in received.path else EXPIRED
    with pytest.raises(SignedOut):
        {**READS, **WRITES}[name](client)


@pytest.mark.parametrize("name", sorted(READS.keys() - {"may edit"}))
@pytest.mark.parametrize("location", ["https://evil.example/en/", "/en/", "/"])
def test_a_page_that_moved_is_not_looked_for_elsewhere(
    server: SmallServer, client: CertificationClient, name: str, location: str
) -> None:
    server.answer = lambda _: moved(location)
    with pytest.raises(UnexpectedRedirect):
        READS[name](client)
    assert len(server.received) == 1


@pytest.mark.parametrize("name", sorted(WRITES))
@pytest.mark.parametrize(
    ("reply", "maybe"),
    [
        (Reply(500), True),
        (Reply(502), True),
        (Reply(200, b"<html>Something else</html>"), True),
        (moved("https://evil.example/en/"), True),
        (moved("/en/"), True),
        (Reply(403, b"Course is not editable.", content_type="text/plain"), False),
        (EXPIRED, False),
    ],
)
def test_a_write_that_was_not_confirmed_says_whether_it_may_have_been_done(
    server: SmallServer, client: CertificationClient, name: str, reply: Reply, maybe: bool
) -> None:
    answering_posts(server, reply)
    with pytest.raises(CertificationError) as raised:
        WRITES[name](client)
    assert raised.value.maybe_done is maybe
    assert len(posts(server)) == 1


@pytest.mark.parametrize("slug", ["", "a/b", "..", "a b"])
def test_a_slug_that_is_none_is_never_asked_for(
    server: SmallServer, client: CertificationClient, slug: str
) -> None:
    with pytest.raises(BadAddress):
        client.course_page(ORG, slug)
    with pytest.raises(BadAddress):
        client.upload_people(slug, COURSE, [ANN])
    assert server.received == []


# --- writing ----------------------------------------------------------------------------------


def test_people_are_uploaded_as_one_file(server: SmallServer, client: CertificationClient) -> None:
    answering_posts(server, moved(COURSE_PAGE))
    client.upload_people(ORG, COURSE, [Person(" Zoë ", "O'Neil, Jr.", "z@example.org")])
    (received,) = posts(server)
    assert received.path == f"{COURSE_PAGE}upload/"
    assert received.headers["referer"] == server.url + received.path
    name, content = received.files["file"]
    assert name == "participants.csv"
    expected = 'First Name,Surname,Email\r\nZoë,"O\'Neil, Jr.",z@example.org\r\n'
    assert content == expected.encode()


@pytest.mark.parametrize(
    "people",
    [
        [],
        [ANN] * 51,
        [ANN, Person("", "Lee", "a@example.org")],
        [ANN, Person("  ", "Lee", "a@example.org")],
        [ANN, Person("Ann", "Lee", " ")],
    ],
)
def test_people_whom_the_site_would_store_wrongly_are_not_sent(
    server: SmallServer, client: CertificationClient, people: list[Person]
) -> None:
    with pytest.raises(ValueError, match=r"an upload|a person"):
        client.upload_people(ORG, COURSE, people)
    assert server.received == []


def test_fifty_people_are_one_upload(server: SmallServer, client: CertificationClient) -> None:
    answering_posts(server, moved(COURSE_PAGE))
    client.upload_people(ORG, COURSE, [ANN] * 50)
    assert posts(server)[0].files["file"][1].count(b"\r\n") == 51


def test_a_new_person_is_sent_with_the_organisation_and_enrolled(
    server: SmallServer, client: CertificationClient
) -> None:
    answering_posts(server, moved(COURSE_PAGE))
    client.create_attendee(ORG, COURSE, 51, Person("Ann", "", "ann@example.org"))
    (received,) = posts(server)
    assert received.path == f"{COURSE_PAGE}create-attendee/"
    assert received.form == {
        "csrfmiddlewaretoken": "token",
        "firstname": "Ann",
        "surname": "",
        "email": "ann@example.org",
        "certifying_organisation": "51",
        "add_to_course": "on",
    }


def test_a_person_who_exists_is_refused(server: SmallServer, client: CertificationClient) -> None:
    answering_posts(server, recorded("error-create-attendee-duplicate.html"))
    with pytest.raises(FormRefused) as raised:
        client.create_attendee(ORG, COURSE, 51, ANN)
    assert "already exists" in raised.value.general[0]


def test_a_person_made_but_not_enrolled_is_not_success(
    server: SmallServer, client: CertificationClient
) -> None:
    answering_posts(server, moved(f"{COURSE_PAGE}create-courseattendee/"))
    with pytest.raises(UnexpectedRedirect) as raised:
        client.create_attendee(ORG, COURSE, 51, ANN)
    assert raised.value.maybe_done


def test_a_known_person_is_enrolled_by_her_number(
    server: SmallServer, client: CertificationClient
) -> None:
    answering_posts(server, moved(COURSE_PAGE))
    client.enrol(ORG, COURSE, 2001, 1007)
    (received,) = posts(server)
    assert received.path == f"{COURSE_PAGE}create-courseattendee/"
    assert received.form == {"csrfmiddlewaretoken": "token", "attendee": "1007", "course": "2001"}


def test_a_certificate_is_issued_as_paid_under_the_number_of_the_person(
    server: SmallServer, client: CertificationClient
) -> None:
    answering_posts(server, moved(COURSE_PAGE))
    client.create_certificate(ORG, COURSE, FORM)
    (received,) = posts(server)
    assert received.path == f"{COURSE_PAGE}courseattendee/1001/create-certificate/3/"
    assert received.form == {
        "csrfmiddlewaretoken": "token",
        "course": "2001",
        "attendee": "1001",
        "certificate_type": "3",
        "is_paid": "True",
    }


def test_without_credits_no_certificate_is_issued(
    server: SmallServer, client: CertificationClient
) -> None:
    answering_posts(server, recorded("error-insufficient-credits.html"))
    with pytest.raises(NoCredits) as raised:
        client.create_certificate(ORG, COURSE, FORM)
    assert not raised.value.maybe_done


def test_a_certificate_leads_back_to_its_own_course_or_is_not_confirmed(
    server: SmallServer, client: CertificationClient
) -> None:
    answering_posts(server, moved(f"{ORG_PAGE}course/another/"))
    with pytest.raises(UnexpectedRedirect) as raised:
        client.create_certificate(ORG, COURSE, FORM)
    assert raised.value.maybe_done


def test_a_course_is_made_of_iso_dates_and_numbers(
    server: SmallServer, client: CertificationClient
) -> None:
    answering_posts(server, moved(ORG_PAGE))
    new = NewCourse(401, 601, 201, 1, date(2027, 3, 1), date(2027, 3, 5), "Maps", "Nederlands")
    client.create_course(ORG, 51, new)
    (received,) = posts(server)
    assert received.path == f"{ORG_PAGE}create-course/"
    assert received.form == {
        "csrfmiddlewaretoken": "token",
        "course_type": "401",
        "course_convener": "601",
        "training_center": "201",
        "language": "Nederlands",
        "trained_competence": "Maps",
        "start_date": "2027-03-01",
        "end_date": "2027-03-05",
        "certificate_type": "1",
        "certifying_organisation": "51",
    }


def test_a_locked_participant_is_told_as_such(
    server: SmallServer, client: CertificationClient
) -> None:
    server.answer = lambda _: recorded("refused-attendee-update-403.html")
    with pytest.raises(Forbidden) as raised:
        client.attendee_form(ORG, COURSE, 1003)
    assert raised.value.values == {"reason": "not-editable"}


# --- PDF and verification ---------------------------------------------------------------------


def test_a_certificate_is_fetched_whole(server: SmallServer, client: CertificationClient) -> None:
    server.answer = lambda _: recorded("certificate.pdf")
    assert client.certificate_pdf(ORG, COURSE, 1002).startswith(b"%PDF-")
    (received,) = server.received
    assert received.path == f"{COURSE_PAGE}print/1002/"


def test_a_pdf_is_made_anew_by_a_post(server: SmallServer, client: CertificationClient) -> None:
    answering_posts(server, recorded("certificate.pdf"))
    assert client.renew_pdf(ORG, COURSE, 1002).startswith(b"%PDF-")
    assert posts(server)[0].path == f"{COURSE_PAGE}regenerate-certificate/1002/"


@pytest.mark.parametrize(
    ("profile", "kind"), [(recorded, NotFound), (lambda _: EXPIRED, SignedOut)]
)
def test_a_pdf_refused_with_404_may_mean_that_the_session_ended(
    server: SmallServer,
    client: CertificationClient,
    profile: Callable[[str], Reply],
    kind: type[CertificationError],
) -> None:
    def answer(received: Received) -> Reply:
        if received.method == "POST":
            return Reply(404)
        return profile("profile.html") if "profile" in received.path else LOGIN_PAGE

    server.answer = answer
    with pytest.raises(kind):
        client.renew_pdf(ORG, COURSE, 1002)


def test_a_number_is_verified(server: SmallServer, client: CertificationClient) -> None:
    server.answer = lambda _: recorded("validate-valid.html")
    found = client.verify("QGIS-1")
    assert found is not None
    assert found.name == "Siobhán O'Brien"
    assert server.received[0].path == "/en/certificate/QGIS-1/"


@pytest.mark.parametrize("reply", ["validate-unknown.html", "prod-404.html"])
def test_a_number_that_nobody_has_is_none(
    server: SmallServer, client: CertificationClient, reply: str
) -> None:
    server.answer = lambda _: recorded(reply)
    assert client.verify("QGIS-99999") is None


def test_a_number_that_exists_twice_is_a_fault(
    server: SmallServer, client: CertificationClient
) -> None:
    server.answer = lambda _: recorded("prod-500.html")
    with pytest.raises(ServerFault):
        client.verify("QGIS-7")


@pytest.mark.parametrize("number", ["../../en/profile/", "QGIS 1", "QGIS-1?x=1", "é", "%2e%2e"])
def test_whatever_is_typed_stays_one_part_of_the_address(
    server: SmallServer, client: CertificationClient, number: str
) -> None:
    server.answer = lambda _: recorded("prod-404.html")
    client.verify(number)
    assert server.received[0].target.count("/") == 4
    assert server.received[0].target.startswith("/en/certificate/")


# --- repairs ----------------------------------------------------------------------------------

REPAIRS = {
    "pay": f"{COURSE_PAGE}courseattendee/1004/update-certificate-status/",
    "revoke": f"{COURSE_PAGE}revoke/1002/",
    "update attendee": f"{COURSE_PAGE}attendee/1001/update/",
    "remove attendee": f"{COURSE_PAGE}courseattendee/5001/delete/",
    "send mails": f"{COURSE_PAGE}send_email/",
}


@pytest.mark.parametrize("name", sorted(REPAIRS))
def test_a_repair_is_one_form_to_its_own_address(
    server: SmallServer, client: CertificationClient, name: str
) -> None:
    answering_posts(server, moved(COURSE_PAGE))
    WRITES[name](client)
    (sent,) = posts(server)
    assert sent.path == REPAIRS[name]
    fields = {name: value for name, value in sent.form.items() if name != "csrfmiddlewaretoken"}
    bram = {
        "firstname": "Bram",
        "surname": "Visser",
        "email": "bram@example.net",
        "certifying_organisation": "51",
    }
    assert fields == (bram if name == "update attendee" else {})


def test_the_page_before_revoking_says_which_certificate(
    server: SmallServer, client: CertificationClient
) -> None:
    server.answer = lambda _: recorded("form-revoke.html")
    page = client.revoke_page(ORG, COURSE, 1002)
    assert (page.number, page.name) == ("QGIS-1", "Siobhán O'Brien")


def test_a_course_that_ended_long_ago_refuses_before_anything_is_revoked(
    server: SmallServer, client: CertificationClient
) -> None:
    server.answer = lambda _: recorded("refused-attendee-update-403.html")
    with pytest.raises(Forbidden) as raised:
        client.revoke_page(ORG, COURSE, 1002)
    assert raised.value.values["reason"] == "not-editable"


def test_the_page_before_the_mail_says_whom_it_reaches(
    server: SmallServer, client: CertificationClient
) -> None:
    server.answer = lambda _: recorded("form-send-email.html")
    names = client.mail_page(ORG, COURSE)
    assert names[:3] == ("Siobhán O'Brien", "Zoë van der Müller", "Suharto")
    assert len(names) == 6
