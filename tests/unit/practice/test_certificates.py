"""Issuing, paying, revoking, printing and verifying certificates (contract 5)."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Callable

import pypdf
import pytest
import requests

from tests.unit.practice.conftest import ORGANISATION, TODAY
from tests.unit.practice.visitor import Line, Visitor


def issue(visitor: Visitor, course: str, attendee: int | None, **fields: str) -> requests.Response:
    page = f"{course}courseattendee/{attendee}/create-certificate/1/"
    return visitor.post(page, {**visitor.hidden(page), **fields})


def waiting(visitor: Visitor, course: str) -> list[Line]:
    return [line for line in visitor.lines(course) if line.number is None]


def line_of(visitor: Visitor, course: str, attendee: int | None) -> Line:
    return next(line for line in visitor.lines(course) if line.attendee == attendee)


def pdf_text(content: bytes) -> str:
    return pypdf.PdfReader(io.BytesIO(content)).pages[0].extract_text()


def test_rows_offer_what_the_state_allows(owner: Visitor, states: str) -> None:
    rows = {line.number or line.name: line.links for line in owner.lines(states)}
    assert rows["Bram Visser"] == {"edit", "issue", "delete"}
    assert rows["QGIS-1"] == {"edit", "revoke", "print", "regenerate", "delete"}
    assert rows["QGIS-2"] == {"print", "regenerate", "delete"}  # 10 days old
    assert rows["QGIS-3"] == {"edit", "pay", "delete"}
    assert rows["QGIS-4"] == {"pay", "delete"}
    assert rows["QGIS-5"] == {"print", "regenerate", "delete"}  # no date
    assert "edit" in rows["QGIS-6"]  # 6 days
    assert "edit" not in rows["QGIS-7"]  # 7 days


def test_without_credits_rows_lead_to_the_top_up(sign_in: Callable[[str], Visitor]) -> None:
    poor = sign_in("owner_without_credits")
    path = "/en/certifyingorganisation/atelier-carto-du-leman/"
    page = poor.get(path).text
    slug = page.split("course/qgis_")[1].split("/")[0]
    rows = {line.number: line.links for line in poor.lines(f"{path}course/qgis_{slug}/")}
    assert rows[None] == {"edit", "top-up", "delete"}
    assert any(links == {"edit", "top-up", "delete"} for number, links in rows.items() if number)
    assert "/generate-all-certificate/" not in poor.get(f"{path}course/qgis_{slug}/").text


def test_issuing_takes_one_credit_and_gives_the_next_number(owner: Visitor, states: str) -> None:
    before = int(owner.credits(ORGANISATION))
    who = waiting(owner, states)[0]
    answer = issue(owner, states, who.attendee)
    assert (answer.status_code, answer.headers["Location"]) == (302, states)
    numbers = {int(line.number[5:]) for line in owner.lines(states) if line.number}
    assert line_of(owner, states, who.attendee).number == f"QGIS-{max(numbers)}"
    assert owner.credits(ORGANISATION) == str(before - 1)


def test_a_second_time_breaks_and_costs_nothing(owner: Visitor, states: str) -> None:
    who = waiting(owner, states)[0]
    issue(owner, states, who.attendee)
    before = owner.credits(ORGANISATION)
    assert issue(owner, states, who.attendee).status_code == 500
    assert owner.credits(ORGANISATION) == before


def test_leaving_out_the_payment_takes_the_credit_all_the_same(owner: Visitor, states: str) -> None:
    before = int(owner.credits(ORGANISATION))
    who = waiting(owner, states)[0]
    page = f"{states}courseattendee/{who.attendee}/create-certificate/1/"
    fields = {name: value for name, value in owner.hidden(page).items() if name != "is_paid"}
    assert owner.post(page, fields).status_code == 302
    assert "pay" in line_of(owner, states, who.attendee).links
    pay = f"{states}courseattendee/{who.attendee}/update-certificate-status/"
    owner.get(pay)
    assert owner.post(pay).headers["Location"] == states
    assert "print" in line_of(owner, states, who.attendee).links
    assert owner.credits(ORGANISATION) == str(before - 2)


def test_without_credits_nothing_is_issued(owner: Visitor, states: str) -> None:
    who = waiting(owner, states)[0]
    page = f"{states}courseattendee/{who.attendee}/create-certificate/1/"
    fields = owner.hidden(page)
    owner.server.site.store.run("UPDATE organisation SET credits = 0")
    answer = owner.post(page, fields)
    assert answer.status_code == 200
    assert "<li>Insufficient credits</li>" in answer.text
    assert owner.hidden(page)["is_paid"] == "False"
    assert who.place in {line.place for line in waiting(owner, states)}


@pytest.mark.parametrize("kind", [4, 99])
def test_a_kind_that_is_not_offered_breaks(owner: Visitor, states: str, kind: int) -> None:
    who = waiting(owner, states)[0]
    page = f"{states}courseattendee/{who.attendee}/create-certificate/{kind}/"
    assert owner.get(page).status_code == 500


def test_fields_that_are_missing_are_refused_without_a_word(owner: Visitor, states: str) -> None:
    who = waiting(owner, states)[0]
    page = f"{states}courseattendee/{who.attendee}/create-certificate/1/"
    owner.get(page)
    assert owner.post(page, {"is_paid": "True"}).status_code == 200
    assert line_of(owner, states, who.attendee).number is None


def test_issuing_to_all_ends_at_a_colleagues_certificate(
    owner: Visitor, sign_in: Callable[[str], Visitor], empty: str
) -> None:
    people = "".join(f"P{number},X,p{number}@example.org\n" for number in range(3))
    owner.post(f"{empty}upload/", files={"file": ("p.csv", "h,h,h\n" + people)})
    second = owner.lines(empty)[1]
    issue(sign_in("manager"), empty, second.attendee)
    owner.get(f"{empty}generate-all-certificate/")
    assert owner.post(f"{empty}generate-all-certificate/").status_code == 500
    assert [line.number is not None for line in owner.lines(empty)] == [True, True, False]


def test_issuing_to_all_goes_on_without_credits(
    owner: Visitor, course: Callable[[str, int, int], str]
) -> None:
    guests = course("programming-with-pyqgis", -5, -2)
    owner.server.site.store.run("UPDATE organisation SET credits = 4")
    assert "/generate-all-certificate/" not in owner.get(guests).text
    answer = owner.post(f"{guests}generate-all-certificate/")
    assert (answer.status_code, answer.headers["Location"]) == (302, guests)
    paid = [("print" in line.links) for line in owner.lines(guests)]
    assert (sum(paid), len(paid)) == (4, 6)
    assert owner.credits(ORGANISATION) == "0"
    refused = owner.get(f"{guests}generate-all-certificate/")
    assert refused.status_code == 403
    assert refused.text == "You do not have enough credits to generate certificates"


@pytest.mark.parametrize(
    "page",
    ["generate-all-certificate/", "regenerate-all-certificate/", "regenerate-certificate/1/"],
)
def test_a_convener_has_no_such_page(
    sign_in: Callable[[str], Visitor], course: Callable[[str, int, int], str], page: str
) -> None:
    convener = sign_in("convener")
    own = course("programming-with-pyqgis", -5, -2)
    assert len(convener.lines(own)) == 6
    assert convener.post(own + page).status_code == 404


def test_a_convener_issues_in_the_own_course_only(
    sign_in: Callable[[str], Visitor], course: Callable[[str, int, int], str], states: str
) -> None:
    convener = sign_in("convener")
    own = course("programming-with-pyqgis", -5, -2)
    assert issue(convener, own, convener.lines(own)[0].attendee).status_code == 302
    assert "Only authorized users" in convener.get(states).text


def test_a_number_is_given_again_with_the_old_file(owner: Visitor, states: str) -> None:
    one, two = waiting(owner, states)[:2]
    issue(owner, states, one.attendee)
    number = line_of(owner, states, one.attendee).number
    old = owner.get(f"{states}print/{one.attendee}/").content
    credit = owner.credits(ORGANISATION)
    revoke = f"{states}revoke/{one.attendee}/"
    assert owner.get(revoke).status_code == 200
    assert owner.post(revoke).headers["Location"] == states
    assert owner.credits(ORGANISATION) == credit
    assert "Sorry, no certificate matching" in owner.get(f"/en/certificate/{number}/").text
    issue(owner, states, two.attendee)
    assert line_of(owner, states, two.attendee).number == number
    assert owner.get(f"{states}print/{two.attendee}/").content == old
    renewed = owner.post(f"{states}regenerate-certificate/{two.attendee}/")
    assert renewed.headers["Content-Type"] == "application/pdf"
    assert two.name.split()[0] in pdf_text(renewed.content)
    assert owner.get(f"{states}print/{two.attendee}/").content == renewed.content


def test_long_after_the_course_nothing_is_revoked(
    owner: Visitor, course: Callable[[str, int, int], str]
) -> None:
    past = course("introduction-qgis", -120, -116)
    answer = owner.get(f"{past}revoke/{owner.lines(past)[0].attendee}/")
    assert (answer.status_code, answer.text) == (403, "Course is not editable.")


def test_a_number_that_exists_twice_breaks_its_page(owner: Visitor) -> None:
    owner.server.site.store.run("UPDATE certificate SET number = 1 WHERE number = 2")
    assert owner.get("/en/certificate/QGIS-1/").status_code == 500


def test_anybody_can_verify(visitor: Visitor) -> None:
    page = visitor.get("/en/certificate/QGIS-1/").text
    assert "Kaartschool Utrecht" in page
    for unknown in ("QGIS-99999", "qgis-1", "QGIS-01"):
        answer = visitor.get(f"/en/certificate/{unknown}/")
        assert answer.status_code == 200
        assert "Sorry, no certificate matching this number has been issued." in answer.text


def test_the_pdf_says_what_the_certificate_says(owner: Visitor, states: str) -> None:
    line = next(one for one in owner.lines(states) if one.number == "QGIS-1")
    answer = owner.get(f"{states}print/{line.attendee}/")
    assert answer.headers["Content-Disposition"] == 'inline; filename="QGIS-1.pdf"'
    page = pypdf.PdfReader(io.BytesIO(answer.content)).pages[0]
    size = (float(page.mediabox.width), float(page.mediabox.height))
    assert size == pytest.approx((841.89, 595.276), abs=0.01)
    text = page.extract_text()
    for part in (
        "Certificate of Completion",
        "Siobhán O'Brien",
        "Has attended and completed the course:",
        "Introduction to QGIS",
        "With a trained competence in:",
        "Basic GIS concepts",
        "From 20 November 2026 to 25 November 2026 (8 hours of instruction)",
        "ID: QGIS-1",
        "Project Representative",
        "Course Convener",
    ):
        assert part in text


@pytest.mark.parametrize("number", ["QGIS-6", "QGIS-7"])
def test_names_in_other_scripts_can_still_be_read_from_the_pdf(
    owner: Visitor, states: str, number: str
) -> None:
    line = next(one for one in owner.lines(states) if one.number == number)
    printed = pdf_text(owner.get(f"{states}print/{line.attendee}/").content).split("\n")[1]
    assert sorted(printed) == sorted(line.name)  # from right to left it comes reversed


def test_printing_fails_where_the_site_fails(owner: Visitor, states: str) -> None:
    unpaid = next(one for one in owner.lines(states) if one.number == "QGIS-3")
    assert owner.get(f"{states}print/{unpaid.attendee}/").status_code == 404
    without = waiting(owner, states)[0]
    assert owner.get(f"{states}print/{without.attendee}/").status_code == 500


def test_a_course_without_competence_cannot_be_printed(owner: Visitor, states: str) -> None:
    owner.server.site.store.run("UPDATE course SET competence = NULL")
    line = next(one for one in owner.lines(states) if one.number == "QGIS-1")
    assert owner.get(f"{states}print/{line.attendee}/").status_code == 500
    assert owner.get(f"{states}download_zip/").status_code == 500


def test_the_zip_has_the_paid_certificates(owner: Visitor, states: str, empty: str) -> None:
    answer = owner.get(f"{states}download_zip/")
    assert answer.headers["Content-Type"] == "application/x-zip-compressed"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        names = archive.namelist()
    paid = [line.number for line in owner.lines(states) if "print" in line.links]
    assert sorted(name.rpartition("/")[2] for name in names) == sorted(f"{n}.pdf" for n in paid)
    assert len(owner.get(f"{empty}download_zip/").content) == 22


def test_all_pdfs_can_be_made_anew(owner: Visitor, states: str) -> None:
    answer = owner.post(f"{states}regenerate-all-certificate/")
    assert (answer.status_code, answer.headers["Location"]) == (302, states)
    assert "All certificates are updated" in owner.get(states).text


def test_mail_is_noted_for_each_paid_certificate_and_not_sent(owner: Visitor, states: str) -> None:
    assert owner.post(f"{states}send_email/").headers["Location"] == states
    paid = [line for line in owner.lines(states) if "print" in line.links]
    assert len(owner.server.mails) == len(paid)
    address, subject, text = owner.server.mails[0]
    assert address.endswith("@example.org")
    assert subject == "Certificate from Introduction to QGIS Course"
    assert f"/en/qgis/certifyingorganisation/{ORGANISATION}/course/" in text


def test_the_page_before_the_mail_names_whom_it_reaches(owner: Visitor, states: str) -> None:
    page = owner.get(f"{states}send_email/").text
    paid = [line.name for line in owner.lines(states) if "print" in line.links]
    shown = [html.unescape(name).strip() for name in re.findall("<li>(.*?)</li>", page)]
    assert [name for name in shown if "<" not in name] == [name.strip() for name in paid]


def test_an_address_with_a_new_line_ends_the_mailing(owner: Visitor, states: str) -> None:
    owner.server.site.store.run(
        "UPDATE attendee SET email = 'a' || char(10) || '@example.org' WHERE firstname = 'Zoë'"
    )
    assert owner.post(f"{states}send_email/").status_code == 500
    assert len(owner.server.mails) == 1


def test_a_preview_is_a_pdf_with_a_number_of_its_own(owner: Visitor) -> None:
    site = owner.server.site.read
    start = TODAY.isoformat()
    organisation = site("SELECT id FROM organisation WHERE slug = ?", ORGANISATION)[0]["id"]
    fields = {
        "course_type": "SELECT id FROM course_type WHERE organisation_id = ?",
        "training_center": "SELECT id FROM center WHERE organisation_id = ?",
        "course_convener": "SELECT id FROM convener WHERE organisation_id = ?",
    }
    data = {name: str(site(query, organisation)[0]["id"]) for name, query in fields.items()}
    data |= {"start_date": start, "end_date": start, "trained_competence": "Maps"}
    data |= {"certificate_type": "1", "template_certificate": ""}
    page = f"/en/certifyingorganisation/{ORGANISATION}/preview-certificate/"
    assert "QGIS-DEMO" in pdf_text(owner.post(page, data).content)
    assert "go back" in pdf_text(owner.post(page).content)
    assert owner.post(page, {**data, "start_date": "01/03/2028"}).status_code == 500
    data["template_certificate"] = "data:image/png;base64,!!!"
    assert owner.post(page, data).status_code == 500
    del data["template_certificate"]
    assert owner.post(page, data).status_code == 500
