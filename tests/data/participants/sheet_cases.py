"""Workbooks, reports of meetings, and files that are no lists."""

from __future__ import annotations

import csv
from dataclasses import replace

from .cases import CASES, file
from .documents import Document, separated
from .sheets import ods, ods_cell, ods_content, ods_rows, packed, rows_xml, simple_xlsx, xlsx

THREE = "first-name surname email"
FULL = "full-name email"


def basic() -> Document:
    """A list of three."""
    return (
        Document()
        .header("First name", "Surname", "E-mail")
        .person("Zoë", "van der Müller", "zoe@example.org")
        .person("Kwame", "Asante", "kwame@example.gh")
        .person("Дмитро", "Шевченко", "dmytro@example.ua")
    )


def excel() -> None:
    """Structures of .xlsx."""
    doc = basic()
    file("simple.xlsx", simple_xlsx(doc), doc.expect("xlsx", THREE, sheet="Sheet1"))
    shared: list[str] = []
    inline = f"<sheetData>{rows_xml(doc.rows, shared, inline=True, references=False)}</sheetData>"
    file(
        "inline-no-references.xlsx",
        xlsx([("People", "", inline)], shared),
        doc.expect("xlsx", THREE, sheet="People"),
    )
    file(
        "strict.xlsx",
        xlsx([("People", "", inline)], [], strict=True),
        doc.expect("xlsx", THREE, sheet="People"),
    )
    rich_rows = [("First name", "Surname", "E-mail"), ("", "", "")]
    shared = []
    content = rows_xml(rich_rows[:1], shared) + (
        '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c>'
        '<c r="C2" t="s"><v>5</v></c></row>'
    )
    runs = {
        3: "<si><r><t>Ha</t></r><r><rPr><b/></rPr><t>ruto</t></r></si>",
        4: "<si><t>佐藤</t><rPh sb='0' eb='2'><t>サトウ</t></rPh></si>",
    }
    rich = (
        Document()
        .header("First name", "Surname", "E-mail")
        .person("Haruto", "佐藤", "haruto@example.jp")
    )
    file(
        "rich-text-and-readings.xlsx",
        xlsx(
            [("Sheet1", "", f"<sheetData>{content}</sheetData>")],
            [*shared, "", "", "haruto@example.jp"],
            rich=runs,
        ),
        rich.expect("xlsx", THREE),
    )
    typed = (
        Document()
        .header("Nr", "First name", "Surname", "E-mail", "Born", "Passed", "Phone")
        .person(
            "Ann",
            "Lee",
            "ann@example.org",
            "1",
            "Ann",
            "Lee",
            "ann@example.org",
            '< s="1"><v>32874</v></c>',
            '< t="b"><v>1</v></c>',
            "<><v>3.1612345678E10</v></c>",
        )
        .person(
            "Bo",
            "Li",
            "bo@example.org",
            "2",
            "=Bo",
            "Li",
            "=bo@example.org",
            '< s="2"><v>36526.5</v></c>',
            '< t="b"><v>0</v></c>',
            '< t="e"><v>#N/A</v></c>',
            passed=False,
        )
    )
    shared = []
    styles = (
        '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>'
    )
    file(
        "numbers-dates-formulas.xlsx",
        xlsx(
            [("Sheet1", "", f"<sheetData>{rows_xml(typed.rows, shared)}</sheetData>")],
            shared,
            styles=styles,
        ),
        typed.expect(
            "xlsx",
            f"ignored {THREE} ignored passed ignored",
            cells={
                "2": ["1", "Ann", "Lee", "ann@example.org", "1990-01-01", "TRUE", "31612345678"],
                "3": ["2", "Bo", "Li", "bo@example.org", "2000-01-01 12:00:00", "FALSE", "#N/A"],
            },
        ),
    )
    shared = []
    notes = Document().drop("title", "What to do with this workbook")
    people = f"<sheetData>{rows_xml(doc.rows, shared)}</sheetData>"
    intro = f"<sheetData>{rows_xml(notes.rows, shared)}</sheetData>"
    old = f"<sheetData>{rows_xml(doc.rows + doc.rows[1:], shared)}</sheetData>"
    book = xlsx([("Intro", "", intro), ("Course", "", people), ("Old", "hidden", old)], shared)
    listed = [["Intro", 1, False], ["Course", 4, False], ["Old", 7, True]]
    file(
        "three-sheets.xlsx",
        book,
        doc.expect("xlsx", THREE, sheet="Course", sheets=listed, notes=["other-sheets"]),
    )
    asked = Document().header(*doc.rows[0])
    for row in (*doc.rows[1:], *doc.rows[1:]):
        asked.person(*row)
    file("sheet-asked-for.xlsx", book, asked.expect("xlsx", THREE, sheet="Old"))
    CASES["sheet-asked-for"] = replace(CASES["sheet-asked-for"], sheet="Old")
    file("no-such-sheet.xlsx", book, {"trouble": "no-such-sheet"})
    CASES["no-such-sheet"] = replace(CASES["no-such-sheet"], sheet="Nowhere")
    shared = []
    gap = (
        Document()
        .blank()
        .drop("title", "", "", "QGIS course, 20 November 2026")
        .blank()
        .header("", "", "Name", "Mail")
        .person("Ann", "Lee", "ann@example.org", "", "", "Ann Lee", "ann@example.org")
        .person("Bo", "Li", "bo@example.org", "", "", "Bo Li", "bo@example.org")
        .blank()
        .drop("total", "", "", "Total", "2")
    )
    gap.blanks = 0  # rows that are not in the file
    body = (
        '<cols><col min="1" max="2" hidden="1"/></cols>'
        f"<sheetData>{rows_xml(gap.rows, shared, hidden=(6,))}</sheetData>"
        '<mergeCells count="1"><mergeCell ref="C2:D2"/></mergeCells>'
    )
    file(
        "merged-hidden-moved.xlsx",
        xlsx([("Blad1", "", body)], shared),
        gap.expect(
            "xlsx",
            "ignored ignored full-name email",
            notes=["hidden-rows", "hidden-columns", "merged-cells"],
        ),
    )
    shared = []
    old_mac = (
        Document()
        .header("Name", "E-mail", "Date")
        .person(
            "Ann", "Lee", "ann@example.org", "Ann Lee", "ann@example.org", '< s="1"><v>0</v></c>'
        )
    )
    file(
        "epoch-1904-escapes.xlsx",
        xlsx(
            [("S", "", f"<sheetData>{rows_xml(old_mac.rows, shared)}</sheetData>")],
            [text.replace("Ann Lee", "Ann_x0020_Lee") for text in shared],
            styles='<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
            date1904=True,
        ),
        old_mac.expect("xlsx", f"{FULL} ignored"),
    )


def open_document() -> None:
    """Structures of .ods."""
    doc = basic()
    file(
        "simple-sheet.ods",
        ods([("Sheet1", "ta1", ods_rows(doc))]),
        doc.expect("ods", THREE, sheet="Sheet1"),
    )
    other = Document().drop("title", "Nothing here")
    file(
        "hidden-sheet.ods",
        ods(
            [
                ("Old", "ta2", ods_rows(doc)),
                ("Now", "ta1", ods_rows(doc)),
                ("Notes", "ta1", ods_rows(other)),
            ]
        ),
        doc.expect(
            "ods",
            THREE,
            sheet="Now",
            sheets=[["Old", 4, True], ["Now", 4, False], ["Notes", 1, False]],
        ),
    )
    odd = (
        Document()
        .header("Name", "E-mail", "", "Passed")
        .person("Ann Mary", "Lee", "ann@example.org", "", "", "", "")
        .person("Bo", "Li", "bo@example.org", "", "", "", "", passed=False)
        .person("Cy", "Doe", "cy@example.org", "", "", "", "")
        .person("Cy", "Doe", "cy@example.org", "", "", "", "")
    )
    rows = (
        "<table:table-header-rows><table:table-row>"
        + "".join(map(ods_cell, odd.rows[0]))
        + "</table:table-row></table:table-header-rows><table:table-row>"
        '<table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p>'
        '</office:annotation><text:p>Ann<text:s text:c="1"/><text:span>Mary</text:span> Lee'
        "</text:p></table:table-cell>"
        '<table:table-cell office:value-type="string"><text:p><text:a>ann@example.org</text:a>'
        "</text:p></table:table-cell><table:covered-table-cell/><table:table-cell "
        'office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p>'
        '</table:table-cell></table:table-row><table:table-row table:visibility="filter">'
        f"{ods_cell('Bo Li')}{ods_cell('bo@example.org')}<table:table-cell/>"
        '<table:table-cell office:value-type="boolean" office:boolean-value="false"/>'
        "</table:table-row><table:table-row-group><table:table-row "
        f'table:number-rows-repeated="2">{ods_cell("Cy Doe")}{ods_cell("cy@example.org")}'
        f"<table:table-cell/>{ods_cell('yes')}</table:table-row></table:table-row-group>"
    )
    file(
        "groups-annotations-repeats.ods",
        ods([("S", "ta1", rows)]),
        odd.expect("ods", f"{FULL} ignored passed", notes=["hidden-rows"]),
    )
    file(
        "flat.fods", ods_content([("S", "ta1", ods_rows(doc))], flat=True), doc.expect("ods", THREE)
    )


TEAMS = (
    "Name",
    "First Join",
    "Last Leave",
    "In-Meeting Duration",
    "Email",
    "Participant ID (UPN)",
    "Role",
)


def meetings() -> None:
    """Attendance reports."""
    doc = (
        Document()
        .drop("other-section", "1. Summary")
        .drop("other-section", "Meeting title", "QGIS course")
        .drop("other-section", "Attended participants", "3")
        .drop("other-section", "Start time", "11/20/26, 9:00:12 AM")
        .blank()
        .drop("other-section", "2. Participants")
        .header(*TEAMS)
        .person(
            "Karin",
            "Bos",
            "karin@example.nl",
            "Karin Bos",
            "11/20/26, 9:00:15 AM",
            "11/20/26, 4:58:00 PM",
            "7h 57m",
            "karin@example.nl",
            "karin@example.nl",
            "Organizer",
            passed=False,
        )
        .person(
            "Anna",
            "Berg",
            "anna@example.nl",
            "Berg, Anna",
            "11/20/26, 9:01:00 AM",
            "11/20/26, 4:58:00 PM",
            "7h 56m",
            "anna@example.nl",
            "anna@example.nl",
            "Presenter",
        )
        .person(
            "Ali",
            "Khan",
            "",
            "Ali Khan (Guest)",
            "11/20/26, 9:05:00 AM",
            "11/20/26, 4:50:00 PM",
            "7h 45m",
            "",
            "",
            "Attendee",
        )
        .blank()
        .drop("other-section", "3. In-Meeting Activities")
        .drop("other-section", "Name", "Join Time", "Leave Time", "Duration", "Email", "Role")
        .drop(
            "other-section",
            "Berg, Anna",
            "11/20/26, 9:01:00 AM",
            "11/20/26, 12:00:00 PM",
            "2h 59m",
            "anna@example.nl",
            "Presenter",
        )
        .drop(
            "other-section",
            "Berg, Anna",
            "11/20/26, 1:00:00 PM",
            "11/20/26, 4:58:00 PM",
            "3h 58m",
            "anna@example.nl",
            "Presenter",
        )
    )
    roles = "full-name ignored ignored ignored email email ignored"
    file(
        "teams.csv",
        separated(doc, "\t", end="\r\n"),
        doc.expect("teams", roles, encoding="utf-16", notes=["organiser", "left-out-of-name"]),
        "utf-16",
    )
    log = (
        Document()
        .header("Full Name", "User Action", "Timestamp")
        .person("Anna", "Berg", "", "Anna Berg", "Joined", "11/20/2026, 9:01:00 AM")
        .person("Ali", "Khan", "", "Ali Khan", "Joined", "11/20/2026, 9:03:00 AM")
        .drop("joined-again", "Anna Berg", "Left", "11/20/2026, 12:00:00 PM")
        .drop("joined-again", "Anna Berg", "Joined", "11/20/2026, 1:00:00 PM")
        .drop("joined-again", "Ali Khan", "Left", "11/20/2026, 4:00:00 PM")
    )
    file(
        "teams-old-log.csv",
        separated(log, "\t"),
        log.expect("teams", "full-name ignored ignored", encoding="utf-16"),
        "utf-16",
    )
    german = (
        Document()
        .drop("other-section", "1. Zusammenfassung")
        .drop("other-section", "Besprechungstitel", "QGIS-Kurs")
        .blank()
        .drop("other-section", "2. Teilnehmer")
        .header(
            "Name",
            "Erster Beitritt",
            "Letztes Verlassen",
            "Dauer der Besprechung",
            "E-Mail",
            "Teilnehmer-ID (UPN)",
            "Rolle",
        )
        .person(
            "Uwe",
            "Schmidt",
            "uwe@example.de",
            "Schmidt, Uwe",
            "20.11.26, 09:00:15",
            "20.11.26, 16:00:00",
            "7 Std.",
            "uwe@example.de",
            "uwe@example.de",
            "Organisator",
            passed=False,
        )
        .person(
            "Jörg",
            "Weiß",
            "jw@example.de",
            "Weiß, Jörg",
            "20.11.26, 09:01:15",
            "20.11.26, 16:00:00",
            "7 Std.",
            "jw@example.de",
            "jw@example.de",
            "Teilnehmer",
        )
    )
    file("teams-german.csv", separated(german, "\t"), german.expect("teams", roles), "utf-16")
    zoom = (
        Document()
        .drop(
            "other-section",
            "Meeting ID",
            "Topic",
            "Start Time",
            "End Time",
            "User Email",
            "Duration (Minutes)",
            "Participants",
            "",
        )
        .drop(
            "other-section",
            "812 3456 7890",
            "QGIS course",
            "11/20/2026 09:00:00 AM",
            "11/20/2026 04:00:00 PM",
            "host@example.org",
            "420",
            "4",
            "",
        )
        .blank("")
        .header(
            "Name (Original Name)",
            "User Email",
            "Join Time",
            "Leave Time",
            "Duration (Minutes)",
            "Guest",
            "Recording Consent",
        )
        .person(
            "Karin",
            "Bos",
            "host@example.org",
            "Karin Bos (Host)",
            "host@example.org",
            "11/20/2026 08:55:00 AM",
            "11/20/2026 04:00:00 PM",
            "425",
            "No",
            "Y",
            passed=False,
        )
        .person(
            "Anna",
            "Berg",
            "anna@example.org",
            "annie (Anna Berg)",
            "anna@example.org",
            "11/20/2026 09:00:00 AM",
            "11/20/2026 12:00:00 PM",
            "180",
            "Yes",
            "Y",
        )
        .drop(
            "joined-again",
            "annie (Anna Berg)",
            "anna@example.org",
            "11/20/2026 01:00:00 PM",
            "11/20/2026 04:00:00 PM",
            "180",
            "Yes",
            "Y",
        )
        .person(
            "Ali",
            "Khan",
            "",
            "Ali Khan",
            "",
            "11/20/2026 09:02:00 AM",
            "11/20/2026 04:00:00 PM",
            "418",
            "Yes",
            "Y",
        )
        .drop(
            "joined-again",
            "Ali Khan",
            "",
            "11/20/2026 09:40:00 AM",
            "11/20/2026 09:50:00 AM",
            "10",
            "Yes",
            "Y",
        )
    )
    file(
        "zoom.csv",
        separated(zoom, ","),
        zoom.expect(
            "zoom",
            "full-name email ignored ignored ignored ignored ignored",
            notes=["two-names", "organiser"],
        ),
        "utf-8-sig",
    )
    meet = (
        Document()
        .header("First name", "Last name", "Email", "Duration", "Time joined", "Time exited")
        .person(
            "Siti",
            "Nurhaliza",
            "siti@example.my",
            "Siti",
            "Nurhaliza",
            "siti@example.my",
            "55 min",
            "9:01 AM",
            "9:56 AM",
        )
        .person(
            "Wei",
            "Tan",
            "wei@example.sg",
            "Wei",
            "Tan",
            "wei@example.sg",
            "50 min",
            "9:05 AM",
            "9:55 AM",
        )
    )
    file(
        "google-meet.csv",
        separated(meet, ","),
        meet.expect("meet", f"{THREE} ignored ignored ignored"),
    )
    webex = (
        Document()
        .header(
            "Display Name",
            "Role",
            "Attendee Email",
            "Join Time",
            "Leave Time",
            "Attendance Duration",
            "Connection Type",
        )
        .person(
            "Grace",
            "Otieno",
            "grace@example.ke",
            "Grace Otieno",
            "Host",
            "grace@example.ke",
            "2026-11-20 09:00:00",
            "2026-11-20 16:00:00",
            "420 mins",
            "Desktop app",
            passed=False,
        )
        .person(
            "Brian",
            "Kiprop",
            "brian@example.ke",
            "Brian Kiprop",
            "Attendee",
            "brian@example.ke",
            "2026-11-20 09:00:00",
            "2026-11-20 16:00:00",
            "420 mins",
            "Mobile",
        )
        .drop(
            "joined-again",
            "Brian Kiprop",
            "Attendee",
            "brian@example.ke",
            "2026-11-20 12:00:00",
            "2026-11-20 16:00:00",
            "240 mins",
            "Desktop app",
        )
    )
    file(
        "webex.csv",
        separated(webex, "\t", quoting=csv.QUOTE_ALL),
        webex.expect("webex", "full-name ignored email ignored ignored ignored ignored"),
        "utf-16",
    )


def refused() -> None:
    """Files that are no lists, each with what is the matter."""
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    mime = "application/vnd.oasis.opendocument"
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>'
    good = "<table:table-row>" + ods_cell("x") + "</table:table-row>"
    many = (
        "<table:table-row><table:table-cell office:value-type='string' "
        "table:number-columns-repeated='999999'><text:p>x</text:p></table:table-cell>"
        "</table:table-row>"
    )
    cases: dict[str, tuple[bytes, str]] = {
        "old-excel.xls": (ole + "Workbook".encode("utf-16-le"), "old-excel"),
        "protected.xlsx": (ole + "EncryptedPackage".encode("utf-16-le"), "protected"),
        "letter.doc": (ole + "WordDocument".encode("utf-16-le"), "word-processor"),
        "message.msg": (ole + "__properties_version1.0".encode("utf-16-le"), "mail"),
        "letter.docx": (packed({"word/document.xml": "<d/>"}), "word-processor"),
        "letter.odt": (packed({"mimetype": f"{mime}.text"}), "word-processor"),
        "slides.pptx": (packed({"ppt/presentation.xml": "<p/>"}), "presentation"),
        "list.numbers": (packed({"Index/Document.iwa": "x"}), "numbers"),
        "list.xlsb": (packed({"xl/workbook.bin": "x"}), "binary-excel"),
        "some.zip": (packed({"list.csv": "a,b"}), "archive"),
        "paper.pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "pdf"),
        "photo.png": (b"\x89PNG\r\n\x1a\n" + bytes(40), "picture"),
        "places.gpkg": (b"SQLite format 3\x00" + bytes(80), "database"),
        "letter.rtf": (b"{\\rtf1\\ansi Ann Lee}", "word-processor"),
        "nothing.csv": (b"", "empty"),
        "blank.csv": (b" \r\n\t\r\n", "empty"),
        "noise.csv": (bytes(range(256)) * 8, "binary"),
        "broken-off.xlsx": (simple_xlsx(basic())[:400], "damaged"),
        "broken-xml.xlsx": (
            packed({"xl/workbook.xml": "<workbook><sheets>", "[Content_Types].xml": "<T/>"}),
            "damaged",
        ),
        "entities.ods": (
            packed(
                {
                    "mimetype": f"{mime}.spreadsheet",
                    "content.xml": bomb + ods_content([("S", "ta1", good)]).encode()[38:],
                }
            ),
            "damaged",
        ),
        "bomb.xlsx": (
            packed(
                {
                    "xl/workbook.xml": b"<a>" + bytes(5_000_000) + b"</a>",
                    "[Content_Types].xml": "<T/>",
                }
            ),
            "too-large",
        ),
        "repeated-without-end.ods": (ods([("S", "ta1", many)]), "too-large"),
        "empty.xlsx": (xlsx([("Sheet1", "", "<sheetData/>")], []), "empty"),
        "encrypted.ods": (
            packed(
                {
                    "mimetype": f"{mime}.spreadsheet",
                    "content.xml": b"\x01\x02",
                    "META-INF/manifest.xml": "<m><encryption-data/></m>",
                }
            ),
            "protected",
        ),
    }
    for name, (data, trouble) in cases.items():
        stem, _, ending = name.rpartition(".")
        file(f"refused-{stem}-{ending}.{ending}", data, {"trouble": trouble})


def add() -> None:
    """Add all of them."""
    for group in (excel, open_document, meetings, refused):
        group()
