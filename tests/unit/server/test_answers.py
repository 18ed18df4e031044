"""One place that judges an answer: good, or a typed error."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.server.answers import (
    Answer,
    check_status,
    expect_html,
    expect_json,
    expect_page,
    expect_pdf,
    expect_success,
    form_errors,
)
from qgis_certification_plugin.server.errors import (
    AccountInactive,
    Blocked,
    CertificationError,
    CsrfRejected,
    Forbidden,
    FormRefused,
    NoCredits,
    NotFound,
    Refused,
    ServerFault,
    SignedOut,
    Throttled,
    UnexpectedPage,
    UnexpectedRedirect,
)
from tests.unit.server.recorded import recording

HTML = "text/html; charset=utf-8"
DONE = "/en/certifyingorganisation/org/course/c/"
LOGIN = "/en/accounts/login/?next=/en/profile/"


def answer(status: int = 200, location: str = "", body: str = "", kind: str = HTML) -> Answer:
    return Answer(status, location, kind, body.encode())


def error_of(given: Answer, *, writing: bool = False) -> CertificationError:
    with pytest.raises(CertificationError) as raised:
        check_status(given, writing=writing)
    return raised.value


# --- statuses ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (answer(302, LOGIN), SignedOut),
        (answer(302, "/en/accounts/login/"), SignedOut),
        (answer(302, "/en/accounts/inactive/"), AccountInactive),
        (answer(403, body="<h1>CSRF verification failed. Request aborted.</h1>"), CsrfRejected),
        (answer(403, body="Course is not editable."), Forbidden),
        (answer(404), NotFound),
        (answer(410), Blocked),
        (answer(429), Throttled),
        (answer(500), ServerFault),
        (answer(502), ServerFault),
        (answer(504), ServerFault),
        (answer(204), UnexpectedPage),
        (answer(405), UnexpectedPage),
        (answer(413), UnexpectedPage),
    ],
)
def test_a_status_stands_for_its_error(given: Answer, kind: type[CertificationError]) -> None:
    assert type(error_of(given)) is kind


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Course is not editable.", "not-editable"),
        ("You do not have enough credits to generate certificates", "no-credits"),
        ("Sorry! You do not have permission to perform this action.", "no-permission"),
        ("Something new", "no-permission"),
        ("", "no-permission"),
    ],
)
def test_a_403_says_why(sentence: str, reason: str) -> None:
    assert error_of(answer(403, body=sentence)).values == {"reason": reason}


@pytest.mark.parametrize("status", [500, 502, 503, 504, 413, 201])
def test_only_a_write_may_have_been_done_when_the_server_broke_down(status: int) -> None:
    assert error_of(answer(status), writing=True).maybe_done
    assert not error_of(answer(status)).maybe_done


@pytest.mark.parametrize("given", [answer(302, LOGIN), answer(403), answer(404), answer(429)])
def test_what_the_server_refused_was_certainly_not_done(given: Answer) -> None:
    assert not error_of(given, writing=True).maybe_done


@pytest.mark.parametrize("status", [403, 404, 410])
def test_a_refusal_can_be_told_from_a_fault(status: int) -> None:
    assert isinstance(error_of(answer(status)), Refused)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("prod-403-csrf.html", CsrfRejected),
        ("prod-404.html", NotFound),
        ("prod-500.html", ServerFault),
        ("refused-attendee-update-403.html", Forbidden),
        ("feed-bad-page-404.json", NotFound),
    ],
)
def test_recorded_refusals_are_judged_by_their_status(
    name: str, kind: type[CertificationError]
) -> None:
    assert type(error_of(recording(name).answer)) is kind


def test_a_locked_participant_is_told_as_not_editable() -> None:
    error = error_of(recording("refused-attendee-update-403.html").answer)
    assert error.values == {"reason": "not-editable"}


# --- pages and data ---------------------------------------------------------------------------


def test_a_whole_page_is_its_text() -> None:
    body = "<html><body>Zoë</body></html>\n"
    assert expect_html(answer(body=body), "page") == body


def test_a_page_without_its_end_is_named() -> None:
    with pytest.raises(UnexpectedPage) as raised:
        expect_html(answer(body="<html><body>Zo"), "course")
    assert raised.value.values == {"page": "course", "missing": "end"}


def test_bytes_that_are_no_text_do_not_break_a_page() -> None:
    page = Answer(200, "", HTML, b"<html><p>\xff\xfe</p></html>")
    assert expect_page(page, "page").text == "\ufffd\ufffd"


@pytest.mark.parametrize("location", ["/en/", "https://evil.example/en/accounts/login/", ""])
@pytest.mark.parametrize("expect", [expect_html, expect_page, expect_json, expect_pdf])
def test_a_redirect_is_no_page(expect: type, location: str) -> None:
    with pytest.raises(UnexpectedRedirect) as raised:
        expect(answer(302, location), "page")
    assert raised.value.values == {"location": location}


@pytest.mark.parametrize("expect", [expect_html, expect_page, expect_json, expect_pdf])
def test_a_session_that_ended_is_noticed_whatever_was_asked_for(expect: type) -> None:
    with pytest.raises(SignedOut):
        expect(answer(302, LOGIN), "page")


@pytest.mark.parametrize(
    "body", ["", "{", "nonsense", '{"a": 1,}', "[" * 100_000, '{"a": "\\ud8"}', "\ufeff{}"]
)
def test_what_is_no_json_is_named(body: str) -> None:
    with pytest.raises(UnexpectedPage) as raised:
        expect_json(answer(body=body, kind="application/json"), "feed")
    assert raised.value.values == {"page": "feed", "missing": "json"}


def test_html_in_place_of_json_is_named() -> None:
    with pytest.raises(UnexpectedPage):
        expect_json(answer(body="{}"), "feed")


def test_a_recorded_certificate_is_a_pdf() -> None:
    recorded = recording("certificate.pdf")
    assert expect_pdf(recorded.answer, "print") == recorded.answer.body


@pytest.mark.parametrize("end", [10, 1000, -2000])
def test_a_pdf_that_was_cut_off_is_no_pdf(end: int) -> None:
    body = recording("certificate.pdf").answer.body[:end]
    with pytest.raises(UnexpectedPage):
        expect_pdf(Answer(200, "", "application/pdf", body), "print")


def test_a_login_page_in_place_of_a_pdf_is_no_pdf() -> None:
    with pytest.raises(UnexpectedPage):
        expect_pdf(recording("login-page.html").answer, "print")


# --- what a POST did --------------------------------------------------------------------------


def refusal(given: Answer, *successes: str) -> CertificationError:
    with pytest.raises(CertificationError) as raised:
        expect_success(given, *(successes or (DONE,)))
    return raised.value


def test_the_documented_redirect_is_success() -> None:
    assert expect_success(answer(302, DONE), "/other/", DONE) == DONE
    assert expect_success(answer(302, DONE + "?page=1"), DONE) == DONE


@pytest.mark.parametrize(
    "location",
    [
        "/en/",
        DONE[:-1],
        DONE + "create-courseattendee/",
        f"https://evil.example{DONE}",
        f"//evil.example{DONE}",
        "",
    ],
)
def test_another_redirect_is_not_success_and_may_have_been_done(location: str) -> None:
    error = refusal(answer(302, location))
    assert isinstance(error, UnexpectedRedirect)
    assert error.maybe_done


@pytest.mark.parametrize("status", [301, 303, 307, 308])
def test_only_the_documented_kind_of_redirect_is_success(status: int) -> None:
    assert refusal(answer(status, DONE)).maybe_done


def test_a_foreign_sign_in_page_is_not_ours() -> None:
    error = refusal(answer(302, "https://evil.example/en/accounts/login/"))
    assert isinstance(error, UnexpectedRedirect)


def test_a_session_that_ended_means_that_nothing_was_done() -> None:
    error = refusal(answer(302, LOGIN))
    assert isinstance(error, SignedOut)
    assert not error.maybe_done


def test_refused_fields_come_with_their_messages() -> None:
    error = refusal(recording("error-create-attendee-fields.html").answer)
    assert type(error) is FormRefused
    assert error.fields == {
        "firstname": ["This field is required."],
        "email": ["bad is not a valid email address"],
    }
    assert error.general == []
    assert not error.maybe_done


def test_a_person_who_exists_is_a_refusal_of_the_whole_form() -> None:
    error = refusal(recording("error-create-attendee-duplicate.html").answer)
    assert isinstance(error, FormRefused)
    assert error.fields == {}
    assert error.general == [
        "Attendee with this Firstname, Surname, Email and Certifying organisation already exists."
    ]


def test_no_credits_are_an_error_of_their_own() -> None:
    error = refusal(recording("error-insufficient-credits.html").answer)
    assert isinstance(error, NoCredits)
    assert error.general == ["Insufficient credits"]


@pytest.mark.parametrize(
    "name", ["form-create-attendee.html", "form-upload.html", "form-create-course.html"]
)
def test_the_form_without_a_message_is_a_refusal_all_the_same(name: str) -> None:
    error = refusal(recording(name).answer)
    assert type(error) is FormRefused
    assert (error.fields, error.general) == ({}, [])


@pytest.mark.parametrize("name", ["home.html", "validate-unknown.html", "org-A-trainer1.html"])
def test_a_page_without_a_form_says_nothing_about_what_was_done(name: str) -> None:
    error = refusal(recording(name).answer)
    assert type(error) is UnexpectedPage
    assert error.maybe_done


def test_a_success_message_beside_the_form_changes_nothing() -> None:
    page = recording("error-create-attendee-fields.html").answer
    flash = b'<div class="notification is-success"><p>successfully registered</p></div><form'
    error = form_errors(Answer(200, "", HTML, page.body.replace(b"<form", flash, 1)))
    assert isinstance(error, FormRefused)
    assert set(error.fields) == {"firstname", "email"}
    assert error.general == []
