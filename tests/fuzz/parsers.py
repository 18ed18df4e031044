"""Every reader of what comes from outside, with good inputs, its words, and what it may raise."""

from __future__ import annotations

import configparser
import json
import os
import sqlite3
import tempfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import requests

from qgis_certification_plugin.about import read_about
from qgis_certification_plugin.domain.checking import Checker
from qgis_certification_plugin.domain.gazetteer import coordinates
from qgis_certification_plugin.domain.issuing import PageRead, Sending, ShownRow
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.reading import CannotRead, Clipboard, FileBytes, read
from qgis_certification_plugin.server import answers, directory, feeds, pdf_text, preview
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.answers import Answer
from qgis_certification_plugin.server.dates import parse_period
from qgis_certification_plugin.server.errors import BadAddress, CertificationError
from qgis_certification_plugin.server.pages import (
    account,
    certificate,
    course,
    course_form,
    deeds,
    forms,
    organisation,
)
from qgis_certification_plugin.server.session import SiteSession
from qgis_certification_plugin.services.verification import number_in
from qgis_certification_plugin.storage.drafts import DraftKey, DraftStore
from qgis_certification_plugin.storage.journal import JournalDamaged, RunJournals, Subject
from tests.captures import CAPTURES
from tests.data.participants.make import cases
from tools.places import METADATA

ORGANISATION = "kartografie-academie-utrecht"
COURSE = "qgis_introduction-qgis_2026-11-20-2026-11-25"
SUBJECT = Subject("https://certification.test", ORGANISATION, COURSE, "trainer1")
KEY = DraftKey(SUBJECT.server, SUBJECT.username, ORGANISATION, COURSE)
SOMEBODY = Participant("Noor", "Jansen", "noor@example.org", row="1")


@dataclass(frozen=True)
class Parser:
    """A reader. `corpus` holds good inputs, `words` what its inputs are made of."""

    read: Callable[[bytes], object]
    allowed: tuple[type[Exception], ...]
    words: tuple[bytes, ...]
    corpus: Callable[[], list[bytes]] = field(default=list)


@cache
def captured(*beginnings: str) -> tuple[bytes, ...]:
    """Return the recorded answers whose names begin so; none where they are absent."""
    if not CAPTURES.is_dir():
        return ()
    names = sorted(p.name for p in CAPTURES.iterdir() if p.name.startswith(beginnings))
    return tuple((CAPTURES / name).read_bytes() for name in names)


def _captures(*beginnings: str) -> Callable[[], list[bytes]]:
    return lambda: list(captured(*beginnings))


def _html(body: bytes) -> Answer:
    return Answer(200, "", "text/html", body + b"</html>")


def _json(body: bytes) -> Answer:
    return Answer(200, "", "application/json", body)


def _of_page(reader: Callable[..., object], *more: str) -> Callable[[bytes], object]:
    return lambda body: reader(answers.expect_page(_html(body), "page"), *more)


def _of_data(reader: Callable[..., object], *more: str) -> Callable[[bytes], object]:
    return lambda body: reader(answers.expect_json(_json(body), "data"), *more)


def _course(body: bytes) -> object:
    return course.read(answers.expect_html(_html(body), "course"), ORGANISATION, COURSE)


def _organisation(body: bytes) -> object:
    return organisation.read(answers.expect_html(_html(body), "organisation"), ORGANISATION)


def _certificate(body: bytes) -> object:
    return certificate.read(answers.expect_html(_html(body), "certificate"), "QGIS-1")


def _pdf(body: bytes) -> object:
    return pdf_text.is_about(body, "QGIS-1", "Noor Jansen")


def _clipboard_html(body: bytes) -> object:
    return read(Clipboard("", body.decode("utf-8", "replace")))


def _clipboard_text(body: bytes) -> object:
    return read(Clipboard(body.decode("utf-8", "replace"), ""))


def _file(body: bytes) -> object:
    return read(FileBytes("list.xlsx", body))


def _checks(body: bytes) -> object:
    """Names and addresses of any length, checked and repaired."""
    text = body.decode("utf-8", "replace")
    rows = (
        Participant(text, "Lee", "ann@example.org", row="1"),
        Participant("Ann", text, text, row="2"),
    )
    return Checker(rows).findings


def _journal(body: bytes) -> object:
    """A journal is checked line by line: what has a wrong sum is read as if it were right."""
    with tempfile.TemporaryDirectory() as folder:
        contents = [line[9:] for line in body.split(b"\n")]
        lines = [b"%08x %s\n" % (zlib.crc32(content), content) for content in contents]
        (Path(folder) / "a.journal").write_bytes(b"".join(lines))
        journals = RunJournals(Path(folder))
        found = journals.unfinished(SUBJECT)
        for journal in found:
            journal.close()
        return found, journals.damaged()


def _draft(body: bytes) -> object:
    """What stands in a draft's row; without JSON in it, a file that is no database."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "drafts.sqlite"
        store = DraftStore(path)
        if body.startswith(b"SQLite"):
            path.write_bytes(body)
            return store.load(KEY)
        store.save(KEY, [SOMEBODY])
        database = sqlite3.connect(path)
        with database:
            database.execute("UPDATE draft SET rows = ?", (body.decode("utf-8", "replace"),))
        database.close()
        return store.load(KEY)


def _metadata(body: bytes) -> object:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "metadata.txt").write_bytes(body)
        return read_about(Path(folder))


def _drafts_corpus() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "drafts.sqlite"
        DraftStore(path).save(KEY, [SOMEBODY])
        whole = path.read_bytes()
    person = {"first_name": "Noor", "surname": "J", "email": "n@example.org", "row": "1"}
    return [whole, json.dumps([person, person]).encode()]


def _journal_corpus() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        journals = RunJournals(Path(folder))
        journal = journals.begin(SUBJECT, ((7, 1), (8, 1)))
        journal.record(
            PageRead(5, {7: ShownRow(None, False, True), 8: ShownRow(None, False, True)})
        )
        journal.record(Sending(7))
        journal.close()
        return [journal.path.read_bytes()]


def _files() -> list[bytes]:
    contents = [case.content for case in cases().values()]
    return [one for one in contents if isinstance(one, bytes) and len(one) < 60_000]


def _clipboards(part: int) -> Callable[[], list[bytes]]:
    """Return the texts (0) or the HTML (1) of the clipboards among the examples."""

    def make() -> list[bytes]:
        contents = [case.content for case in cases().values()]
        return [one[part].encode() for one in contents if isinstance(one, tuple) and one[part]]

    return make


def _location(body: bytes) -> object:
    session = SiteSession(ServerAddress("https://certification.test"), requests.Session())
    return session._location("/en/", body.decode("latin-1"))


SITE = (CertificationError,)
HTML = (
    *(b"<%s>" % tag for tag in b"div p table tr td th tbody h3 a form select option ul li".split()),
    *(b"</%s>" % tag for tag in b"div p table tr td tbody form select html script".split()),
    *(b"<a <! <!-- --> <![ <![CDATA[ ]]> <? <script> <style> &nbsp; &#0; <br> </".split()),
    *(b"<a b=\" <a b=' <table <td/ </a =".split()),
    b'<table id="course-attendees-table"><tbody>',
    b'<div class="has-text-weight-medium">Start Date:</div><div>Nov. 20, 2026</div>',
    b'<td class="fa-check-circle">',
    b"courseCertId = '",
    b'<h3 data-tooltip="credits">',
    b'<input name="csrfmiddlewaretoken" value="',
    b'<form method="post">',
    b'<div class="notification is-danger">',
    b"QGIS-1",
    f"/en/certifyingorganisation/{ORGANISATION}/course/{COURSE}/".encode(),
)
JSON = tuple(
    b'{ } [ ] , : null true -0 1e400 "a" "id": "name": "results": [ "features": '
    b'"data": "recordsFiltered": "next": "properties": "geometry": "coordinates": '
    b'"Point" \\ud800 -Infinity {"a":'.split()
)
PDF = tuple(
    b"1_0_obj endobj stream endstream BT ET Tj /F1_12_Tf /F1_1_0_R ( ) \\( < > <41> beginbfchar "
    b"endbfchar beginbfrange endbfrange /FlateDecode /ASCII85Decode /ToUnicode_1_0_R %PDF- ~> "
    b"xref trailer".replace(b"_", b"\x20").split(b"\x20")
)
LISTS = (
    *HTML[:20],
    *(b"BEGIN:VCARD\n N:Lee;Ann\n EMAIL:ann@example.org\n END:VCARD\n sep=; ; , | @".split(b" ")),
    b"Ann Lee <ann@example.org>, ",
    b"First name\tSurname\tE-mail\n",
    b"Name\tJoin Time\tLeave Time\tEmail\tRole\n",
    b"N;ENCODING=QUOTED-PRINTABLE;CHARSET=x:=C3=\n",
    b"a.",
    b"a@",
    b"ann@example.org",
    b"mailto:",
    b'"',
    b'""',
    b"E-mail: ann@example.org\n",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b'<?xml version="1.0"?>',
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
)
ADDRESSES = tuple(
    b"http:// https:// [ ] : / @ # ? % .. // QGIS-1 127.0.0.1 [::1] localhost %2F \\ file:".split()
)

PARSERS: dict[str, Parser] = {
    "page-course": Parser(_course, SITE, HTML, _captures("course-A_")),
    "page-organisation": Parser(_organisation, SITE, HTML, _captures("org-")),
    "page-certificate": Parser(_certificate, SITE, HTML, _captures("validate")),
    "page-profile": Parser(_of_page(account.read_profile), SITE, HTML, _captures("profile")),
    "page-sign-in": Parser(
        lambda body: account.sign_in_error(_html(body).text), SITE, HTML, _captures("login")
    ),
    "form-attendee": Parser(
        _of_page(forms.read_attendee_form), SITE, HTML, _captures("form-attendee")
    ),
    "form-certificate": Parser(
        _of_page(forms.read_certificate_form), SITE, HTML, _captures("form-create-certificate")
    ),
    "form-course": Parser(
        _of_page(forms.read_course_form), SITE, HTML, _captures("form-create-course.")
    ),
    "form-course-change": Parser(
        _of_page(lambda page: course_form.read_course_paper(page, "course")),
        SITE,
        HTML,
        _captures("form-course-update", "form-create-course."),
    ),
    "form-course-type": Parser(
        _of_page(lambda page: course_form.read_type_paper(page, "course-type")),
        SITE,
        HTML,
        _captures("form-create-coursetype"),
    ),
    "form-enrolment": Parser(
        _of_page(forms.read_enrolment_form), SITE, HTML, _captures("form-create-courseattendee")
    ),
    "form-revoke": Parser(_of_page(deeds.read_revoke_page), SITE, HTML, _captures("form-revoke")),
    "form-mail": Parser(_of_page(deeds.read_mail_page), SITE, HTML, _captures("form-send-email")),
    "form-preview": Parser(
        _of_page(preview.read_course_values), SITE, HTML, _captures("form-course-update")
    ),
    "form-refused": Parser(
        lambda body: answers.form_errors(_html(body)), SITE, HTML, _captures("error-")
    ),
    "feed-courses": Parser(
        _of_data(feeds.read_courses, "past"), SITE, JSON, _captures("feed-past", "feed-upcoming")
    ),
    "feed-organisations": Parser(
        _of_data(feeds.read_organisations), SITE, JSON, _captures("feed-organisations")
    ),
    "feed-centres": Parser(
        _of_data(feeds.read_centres), SITE, JSON, _captures("feed-training-center")
    ),
    "directory": Parser(_of_data(directory.read_directory), SITE, JSON, _captures("datatable")),
    "certificate-types": Parser(
        _of_data(forms.read_certificate_types), SITE, JSON, _captures("certificate-types")
    ),
    "pdf": Parser(_pdf, (), PDF, _captures("certificate.pdf")),
    "redirect": Parser(_location, (), ADDRESSES),
    "address": Parser(
        lambda body: ServerAddress.parse(body.decode("utf-8", "replace")), (BadAddress,), ADDRESSES
    ),
    "number": Parser(lambda body: number_in(body.decode("utf-8", "replace")), (), ADDRESSES),
    "coordinates": Parser(
        lambda body: coordinates(body.decode("utf-8", "replace")),
        (),
        (b"52.1", b"N", b"5,1", b";", b"\xc2\xb0", b"+", b"-", b"E"),
    ),
    "period": Parser(
        lambda body: parse_period(body.decode("utf-8", "replace")),
        (),
        (b"Nov. 20, 2026", b" to ", b"March"),
    ),
    "list-file": Parser(_file, (CannotRead,), LISTS, _files),
    "list-text": Parser(_clipboard_text, (CannotRead,), LISTS, _clipboards(0)),
    "list-html": Parser(_clipboard_html, (CannotRead,), LISTS, _clipboards(1)),
    "checks": Parser(_checks, (), LISTS, _clipboards(0)),
    "journal": Parser(_journal, (JournalDamaged,), JSON, _journal_corpus),
    "draft": Parser(_draft, (OSError,), JSON, _drafts_corpus),
    "metadata": Parser(
        _metadata,
        (configparser.Error, KeyError, ValueError),
        (b"[general]", b"name="),
        lambda: [METADATA.read_bytes()],
    ),
}


def parse(name: str, data: bytes) -> None:
    """Let the reader read; what it may raise is swallowed, all else comes out."""
    parser = PARSERS[name]
    try:
        parser.read(data)
    except parser.allowed:
        return


def names(wanted: Sequence[str]) -> list[str]:
    """Return the readers to try: all, or those named in FUZZ."""
    chosen = list(wanted) or os.environ.get("FUZZ", "").split()
    return chosen or list(PARSERS)
