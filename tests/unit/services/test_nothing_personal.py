"""After an eventful run, neither journals nor logs hold a name or an e-mail address."""

from __future__ import annotations

import logging

import pytest

from qgis_certification_plugin.domain.deeds import Kind
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.progress import SilentProgress
from qgis_certification_plugin.server.errors import CertificationError
from qgis_certification_plugin.services.deeds import Deeds
from qgis_certification_plugin.services.plan import make_plan
from qgis_certification_plugin.storage.deed_journal import DeedJournals
from qgis_certification_plugin.storage.journal import Subject

from .conftest import Desk

FIRST, LAST, MAIL = "Wilhelmina", "Zeldzaam", "wilhelmina@zeldzaam.example"
PEOPLE = [Participant(f"{FIRST} {n}", LAST, f"{n}{MAIL}", remark="a bit slow") for n in range(3)]
PERSONAL = (FIRST, LAST, MAIL, "zeldzaam", "a bit slow")


def test_an_eventful_run_leaves_numbers_only(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    faults = desk.server.faults
    faults.add("drop-after", match="POST .*/upload/")
    people = desk.enrolment().enrol(PEOPLE, desk.page, SilentProgress()).participants
    issuing = desk.issuing()
    journal = issuing.begin(make_plan(people, desk.page, 1).pairs)
    for kind in ("drop-after", "500-before", "403", "403-csrf", "sign-out", "changed-page"):
        faults.add(kind, match="POST .*/create-certificate/")
    account = desk.server.accounts["owner"]
    for _ in range(5):
        issuing.carry_on(journal, SilentProgress(), lambda _run, _page: None)
        desk.client.sign_in(account.username, account.password)
    subject = Subject(desk.server.url, desk.organisation, desk.course, desk.username)
    deeds = Deeds(desk.client, DeedJournals(desk.files / "journals"), subject)
    row = next(row for row in desk.page.attendees or () if row.number)
    faults.add("drop-after", match="POST .*/revoke/")
    deeds.carry_on(deeds.begin(Kind.REVOKE, row.attendee or 0, row.number or ""), SilentProgress())
    with pytest.raises(CertificationError):
        desk.client.attendee_form(desk.organisation, desk.course, 1)

    journals = list((desk.files / "journals").iterdir())
    assert {path.suffix for path in journals} == {".journal", ".deed"}
    written = b"".join(path.read_bytes() for path in journals).decode()
    assert "revoke" in written
    assert "create-certificate" in caplog.text
    for word in PERSONAL:
        assert word.lower() not in written.lower()
        assert word.lower() not in caplog.text.lower()


def test_the_note_on_enrolling_names_rows_only(desk: Desk) -> None:
    desk.drafts.save(desk.key, PEOPLE)
    desk.server.faults.add("drop-after", match="POST .*/upload/")
    desk.server.faults.add("500-before", match=f"GET .*/{desk.course}/$", skip=1)
    with pytest.raises(CertificationError):
        desk.enrolment().enrol(PEOPLE, desk.page, SilentProgress())
    state = desk.drafts.enrolling(desk.key)
    assert state is not None
    assert set(state.unsure) == {person.row for person in PEOPLE}
    assert not any(word in str(state) for word in PERSONAL)
