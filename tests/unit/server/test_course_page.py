"""The page of one course, for everybody who may look at it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from qgis_certification_plugin.server.errors import UnexpectedPage
from qgis_certification_plugin.server.pages import course
from qgis_certification_plugin.server.pages.course import Attendee, CoursePage
from tests.unit.server.recorded import recording

ORGANISATION = "kartografie-academie-utrecht"
STATES = "qgis_introduction-qgis_2026-11-20-2026-11-25"
BOTH = "attendance and completion"


def read(name: str) -> CoursePage:
    page = recording(name)
    return course.read(page.text, page.slugs[1], page.slugs[3])


def attendees(page: CoursePage) -> tuple[Attendee, ...]:
    assert page.attendees is not None
    return page.attendees


def open_row(attendee: int, name: str) -> Attendee:
    """Somebody without a certificate, in a course with credits."""
    return Attendee(
        attendee=attendee,
        enrolment=attendee + 4000,
        name=name,
        number=None,
        paid=False,
        certificate_type=BOTH,
        may_issue=True,
        may_edit=True,
        may_remove=True,
    )


def paid_row(attendee: int, name: str, number: str, *, editable: bool) -> Attendee:
    """Somebody with a paid certificate, which can still be edited and revoked, or is locked."""
    return Attendee(
        attendee=attendee,
        enrolment=attendee + 4000,
        name=name,
        number=number,
        paid=True,
        certificate_type=BOTH,
        may_edit=editable,
        may_revoke=editable,
        may_print=True,
        may_renew=True,
        may_remove=True,
    )


def unpaid_row(attendee: int, name: str, number: str, *, editable: bool) -> Attendee:
    """Somebody whose certificate nobody paid for."""
    return Attendee(
        attendee=attendee,
        enrolment=attendee + 4000,
        name=name,
        number=number,
        paid=False,
        certificate_type=BOTH,
        may_edit=editable,
        may_pay=True,
        may_remove=True,
    )


EXPECTED = {
    1001: open_row(1001, "Bram Visser"),
    1002: paid_row(1002, "Siobhán O'Brien", "QGIS-1", editable=True),
    1003: paid_row(1003, "Zoë van der Müller", "QGIS-2", editable=False),
    1004: unpaid_row(1004, '<b>Robert</b> "; DROP TABLE & Sons', "QGIS-3", editable=True),
    1005: unpaid_row(1005, "Madonna", "QGIS-4", editable=False),
    1006: paid_row(1006, "Suharto", "QGIS-5", editable=False),
    1007: open_row(1007, "Jan Jansen"),
    1008: open_row(1008, "Jan Jansen"),
    1009: replace(
        paid_row(1009, "山田 太郎", "QGIS-6", editable=True),
        certificate_type="examination passed",
    ),
    1010: paid_row(1010, "محمد الأحمد", "QGIS-7", editable=False),
    1011: open_row(1011, ""),
    1012: paid_row(1012, "Smith, Jr. John Tab", "QGIS-8", editable=True),
}
LOOKING_ON = ["anonymous", "nobody", "convener1"]
RUNNING_IT = ["trainer1", "manager1"]


@pytest.mark.parametrize("user", RUNNING_IT)
@pytest.mark.parametrize("attendee", sorted(EXPECTED))
def test_every_state_of_a_participant_is_read_exactly(user: str, attendee: int) -> None:
    (row,) = [
        row for row in attendees(read(f"course-A_states-{user}.html")) if row.attendee == attendee
    ]
    expected = EXPECTED[attendee]
    if attendee == 1011:  # both parts of the name are 200 characters long
        assert len(row.name) == 401
        expected = replace(expected, name=row.name)
    assert row == expected


@pytest.mark.parametrize("user", RUNNING_IT)
def test_those_who_run_a_course_see_it_whole(user: str) -> None:
    page = read(f"course-A_states-{user}.html")
    assert len(attendees(page)) == 12
    assert replace(page, attendees=None) == CoursePage(
        organisation=ORGANISATION,
        course=STATES,
        course_type="Introduction to QGIS",
        start=date(2026, 11, 20),
        end=date(2026, 11, 25),
        organisation_name="Kartografie Academie Utrecht",
        centre="Kartografie Academie Utrecht - Center 1",
        convener="Tess Trainer",
        language="Nederlands",
        competence="Basic GIS concepts",
        signed_in=True,
        credits=25,
        attendees=None,
        certificate_type=1,
        may_enrol=True,
        may_upload=True,
        may_edit=True,
        may_mail=True,
    )


@pytest.mark.parametrize("user", LOOKING_ON)
def test_others_see_the_course_without_participants_credits_and_rights(user: str) -> None:
    page = read(f"course-A_states-{user}.html")
    whole = read("course-A_states-trainer1.html")
    assert page == replace(
        whole,
        signed_in=user != "anonymous",
        credits=None,
        attendees=None,
        may_enrol=False,
        may_upload=False,
        may_edit=False,
        may_mail=False,
    )


def test_a_convener_sees_the_participants_and_the_balance_of_her_own_course() -> None:
    page = read("course-A_convener1-convener1.html")
    assert (page.credits, page.may_enrol, page.may_upload, page.may_edit) == (25, True, True, True)
    assert len(attendees(page)) == 8
    assert sum(row.may_issue for row in attendees(page)) == 6
    assert {row.certificate_type for row in attendees(page)} == {"attendance"}


@pytest.mark.parametrize("user", ["anonymous", "nobody"])
def test_the_course_of_a_convener_is_closed_to_others(user: str) -> None:
    assert read(f"course-A_convener1-{user}.html").attendees is None


def test_forty_participants_are_forty_rows_of_different_people() -> None:
    rows = attendees(read("course-A_big-owner.html"))
    assert [row.attendee for row in rows] == list(range(1013, 1053))
    assert [row.enrolment for row in rows] == list(range(5013, 5053))
    assert all(row.may_issue and row.number is None for row in rows)


def test_a_course_without_participants_has_none_which_is_not_unknown() -> None:
    assert read("course-A_empty-owner.html").attendees == ()


@pytest.mark.parametrize("name", ["course-A_nulls-owner.html", "course-A_nullcomp_past-owner.html"])
def test_what_the_site_has_no_value_for_is_none(name: str) -> None:
    page = read(name)
    assert (page.language, page.competence, page.certificate_type) == (None, None, None)


def test_a_certificate_of_a_course_without_type_has_none() -> None:
    rows = attendees(read("course-A_nullcomp_past-owner.html"))
    assert len(rows) == 3
    assert (rows[0].number, rows[0].certificate_type) == ("QGIS-21", None)


def test_of_a_past_course_nothing_can_be_edited_or_revoked() -> None:
    rows = attendees(read("course-A_past-owner.html"))
    assert len(rows) == 10
    assert not any(row.may_edit or row.may_revoke or row.may_issue for row in rows)
    assert [row.may_print and row.may_renew for row in rows] == [row.paid for row in rows]
    assert [row.number for row in rows if row.may_pay] == ["QGIS-20"]


def test_without_credits_nothing_can_be_issued() -> None:
    page = read("course-B_nocredit-owner.html")
    assert page.credits == 0
    assert len(attendees(page)) == 6
    assert not any(row.may_issue for row in attendees(page))


def test_fewer_credits_than_participants_still_let_single_ones_be_issued() -> None:
    page = read("course-C_few-owner.html")
    assert page.credits == 3
    assert sum(row.may_issue for row in attendees(page)) == 6


def test_the_hint_in_the_hidden_dialog_is_no_message() -> None:
    assert read("course-A_states-trainer1.html").messages == ()


def states() -> str:
    return recording("course-A_states-trainer1.html").text


def broken(html: str) -> str:
    """What is said to be missing from the page."""
    with pytest.raises(UnexpectedPage) as raised:
        course.read(html, ORGANISATION, STATES)
    assert raised.value.values["page"] == "course"
    return str(raised.value.values["missing"])


def test_without_the_table_and_without_the_notice_the_page_is_unknown() -> None:
    assert broken(states().replace("course-attendees-table", "people")) == "course-attendees-table"


def test_a_table_cut_off_in_the_middle_is_not_a_short_table() -> None:
    html = states()
    start = html.index('id="course-attendees-table"')
    assert broken(html[: start + 20000]) == "course-attendees-table"


@pytest.mark.parametrize("label", ["Course type", "Organisation", "Start date", "End date"])
def test_a_missing_detail_is_named(label: str) -> None:
    html = states()
    assert f">{label}:<" in html
    assert broken(html.replace(f">{label}:<", ">Something else:<")) == label.lower()


def test_a_start_that_is_no_date_is_named() -> None:
    assert broken(states().replace("Nov. 20, 2026", "soon")) == "start date"


def test_the_page_of_another_course_is_not_taken_for_this_one() -> None:
    with pytest.raises(UnexpectedPage) as raised:
        course.read(states(), ORGANISATION, "another-course")
    assert raised.value.values["missing"] == "course"


def test_a_row_with_too_few_cells_is_named() -> None:
    html = states()
    end = html.index("</tbody>", html.index('id="course-attendees-table"'))
    assert broken(html[:end] + "<tr><td>Somebody</td></tr>" + html[end:]) == "attendee-columns"


def test_a_tick_without_a_number_is_named() -> None:
    assert broken(states().replace("QGIS-8", "soon")) == "certificate-number"


def test_a_number_without_a_tick_is_named() -> None:
    html = states()
    first = html.index("fa-check-circle", html.index('id="course-attendees-table"'))
    changed = html[:first] + "fa-times-circle" + html[first + len("fa-check-circle") :]
    assert broken(changed) == "certificate-number"


def test_a_row_that_speaks_of_two_people_is_named() -> None:
    html = states()
    assert "/revoke/1002/" in html
    assert broken(html.replace("/revoke/1002/", "/revoke/1003/")) == "one-attendee-per-row"


@pytest.mark.parametrize(
    "name",
    [
        "</td></tr><tr><td>Forged</td>",
        "</tbody></table>",
        "<tr",
        'x" href="/en/certifyingorganisation/',
        "&lt;tr&gt;",
    ],
)
def test_markup_in_a_name_stays_a_name(name: str) -> None:
    escaped = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    escaped = escaped.replace('"', "&quot;")
    page = course.read(states().replace("Bram Visser", escaped), ORGANISATION, STATES)
    assert [row.name for row in attendees(page) if row.attendee == 1001] == [name]
    assert len(attendees(page)) == 12


def test_links_to_other_courses_and_sites_give_no_right() -> None:
    html = states()
    here = f"/en/certifyingorganisation/{ORGANISATION}/course/{STATES}/"
    elsewhere = html.replace(f"{here}print/1002/", f"https://evil.example{here}print/1002/")
    (row,) = [
        row
        for row in attendees(course.read(elsewhere, ORGANISATION, STATES))
        if row.attendee == 1002
    ]
    assert (row.paid, row.may_print) == (False, False)


@pytest.mark.parametrize(
    ("shown", "balance"), [("-2", -2), ("\u22122", -2), ("None", None), ("many", None)]
)
def test_a_balance_may_be_negative_or_unknown(shown: str, balance: int | None) -> None:
    html = states()
    at = html.index("redits", html.index("<h3"))
    start = html.index(">", at) + 1
    end = html.index("</h3>", start)
    assert html[start:end].strip().endswith("25")
    assert course.read(html[:start] + shown + html[end:], ORGANISATION, STATES).credits == balance
