"""Addresses from mails, cards, and HTML from everywhere."""

from __future__ import annotations

from .cases import file, pasted
from .documents import Document, html_rows

LINES = "full-name email remark"
THREE = "first-name surname email"
FULL = "full-name email"
CARDS = "first-name surname full-name email remark"


def lines() -> None:
    """One person a line, or all in one."""
    doc = (
        Document()
        .person(
            "First",
            "van der Last",
            "first.last@example.org",
            "First van der Last <first.last@example.org>",
        )
        .person("Anna", "Berg", "anna@example.org", '"Berg, Anna" <anna@example.org>')
        .person("", "", "only@example.org", "only@example.org")
        .person("Ögmundur", "Þórsson", "oegi@example.is", "Ögmundur Þórsson <oegi@example.is>")
    )
    pasted("lines-with-brackets", "\n".join(row[0] for row in doc.rows), doc.expect("lines", LINES))
    one = Document()
    one.rows.append(())
    for first, surname, mail in (
        ("Anna", "Berg", "anna@example.org"),
        ("Jan", "de Wit", "jan@example.org"),
        ("", "", "only@example.org"),
    ):
        one.people.append(
            {
                "row": 1,
                "first_name": first,
                "surname": surname,
                "email": mail,
                "passed": True,
                "remark": "",
            }
        )
    pasted(
        "outlook-one-line",
        "Berg, Anna <anna@example.org>; Wit, Jan de <jan@example.org>; only@example.org",
        one.expect("lines", LINES),
    )
    pasted(
        "gmail-one-line",
        "Anna Berg <anna@example.org>, Jan de Wit <jan@example.org>, only@example.org",
        one.expect("lines", LINES),
    )
    pasted(
        "to-field",
        'To: "Anna Berg" <anna@example.org>, Jan de Wit <jan@example.org>, only@example.org',
        one.expect("lines", LINES),
    )
    mails = Document()
    for name in ("anna", "bo", "cy"):
        mails.person("", "", f"{name}@example.org", f"{name}@example.org")
    pasted(
        "mails-only",
        "\n".join(row[0] for row in mails.rows) + "\n",
        mails.expect("lines", LINES, empty_rows=0),
    )
    file(
        "mails-only-with-header.txt",
        "E-mail\nanna@example.org\nbo@example.org\n",
        (
            Document()
            .header("E-mail")
            .person("", "", "anna@example.org", "")
            .person("", "", "bo@example.org", "")
        ).expect("lines", LINES),
    )
    names = (
        Document()
        .drop("title", "Deelnemers cursus:")
        .person("Jan", "van Dijk", "", "1. Jan van Dijk")
        .person("Els", "Bos", "", "2. Els Bos")
    )
    pasted(
        "names-only-numbered", "\n".join(row[0] for row in names.rows), names.expect("lines", LINES)
    )
    table = (
        Document()
        .person("Anna", "Berg", "anna@example.org", "Anna Berg", "anna@example.org")
        .person("Jan", "de Wit", "jan@example.org", "Jan de Wit", "jan@example.org")
    )
    pasted(
        "name-semicolon-mail",
        "Anna Berg; anna@example.org\nJan de Wit; jan@example.org",
        table.expect("table", FULL),
    )
    pasted(
        "name-blank-mail",
        "Anna Berg anna@example.org\nJan de Wit jan@example.org",
        table.expect("lines", LINES),
    )
    pasted(
        "mail-then-name",
        "anna@example.org (Anna Berg)\njan@example.org (Jan de Wit)",
        table.expect("lines", LINES),
    )
    pasted(
        "bullets",
        "• Anna Berg – anna@example.org\n• Jan de Wit – jan@example.org",
        table.expect("lines", LINES),
    )
    pasted(
        "mailto-links",
        "Anna Berg <mailto:anna@example.org>\nJan de Wit [mailto:jan@example.org]",
        table.expect("lines", LINES),
    )
    two = Document()
    two.rows += [("Anna Berg",)]
    two.person("Anna", "Berg", "anna@example.org", "")
    two.people[0]["row"] = 1
    two.rows += [("Jan de Wit",)]
    two.person("Jan", "de Wit", "jan@example.org", "")
    two.people[1]["row"] = 3
    pasted(
        "name-and-mail-on-two-lines",
        "Anna Berg\nanna@example.org\nJan de Wit\njan@example.org",
        two.expect("lines", LINES),
    )
    letter = (
        Document()
        .drop("title", "Hi Piet,")
        .blank()
        .drop("title", "here are the people for next week:")
        .person("Anna", "Berg", "anna@example.org", "Anna Berg <anna@example.org>")
        .person("Jan", "de Wit", "jan@example.org", "Jan de Wit <jan@example.org>")
        .blank()
        .drop("footer", "Kind regards,")
        .drop("footer", "Karin Bos")
    )
    pasted("letter", "\n".join(row[0] for row in letter.rows), letter.expect("lines", LINES))
    file(
        "comma-names-one-column.txt",
        '"Berg, Anna"\n"Wit, Jan de"\n',
        (Document().person("Anna", "Berg", "", "").person("Jan", "de Wit", "", "")).expect(
            "lines", LINES
        ),
    )


def cards() -> None:
    """vCard of all versions."""
    doc = (
        Document()
        .person("Anna", "Berg", "anna@example.org")
        .person("Jürgen", "von Groß", "jg@example.de")
    )
    file(
        "cards-3.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg;Anna;;;\r\nFN:Anna Berg\r\n"
        "EMAIL;TYPE=INTERNET:anna@example.org\r\nTEL:+31 30 1234567\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:von Groß;Jürgen;;Dr.;\r\nFN:Dr. Jürgen von\r\n  Groß\r\n"
        "EMAIL;TYPE=HOME:home@example.de\r\nEMAIL;TYPE=WORK,PREF:jg@exam\r\n ple.de\r\n"
        "END:VCARD\r\n",
        doc.expect("vcard", CARDS, encoding="utf-8"),
    )
    old = Document().person("Zoë", "Müller", "zoe@example.org")
    file(
        "cards-2.1.vcf",
        "BEGIN:VCARD\r\nVERSION:2.1\r\n"
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=\r\n=AB;;;\r\n"
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB M=C3=BCller\r\n"
        "EMAIL;INTERNET:zoe@example.org\r\nEND:VCARD\r\n",
        old.expect("vcard", CARDS),
    )
    latin = Document().person("René", "Dupré", "rene@example.fr")
    file(
        "cards-2.1-latin1.vcf",
        "BEGIN:VCARD\nVERSION:2.1\n"
        "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Dupr=E9;Ren=E9\n"
        "EMAIL:rene@example.fr\nEND:VCARD\n",
        latin.expect("vcard", CARDS),
    )
    new = (
        Document()
        .person("太郎", "山田", "taro@example.jp")
        .person("Seán", "Ó Briain", "sean@example.ie")
    )
    new.dropped.append({"row": 3, "reason": "not-a-person"})
    pasted(
        "cards-4",
        "BEGIN:VCARD\nVERSION:4.0\nFN:山田 太郎\nN:山田;太郎;;;\n"
        "item1.EMAIL;PREF=1:taro@example.jp\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\n"
        "FN:Seán Ó Briain\nEMAIL:sean@example.ie\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\n"
        "KIND:group\nFN:All of them\nEND:VCARD\n",
        new.expect("vcard", CARDS),
    )


def html() -> None:
    """Tables from mails, word processors, spreadsheets and browsers."""
    doc = Document().header("Voornaam", "Achternaam", "E-mail")
    for first, surname, mail in (
        ("Zoë", "van der Müller", "zoe@example.org"),
        ("Bram", "O'Neill & Co", "bram@example.org"),
    ):
        doc.person(first, surname, mail)
    excel = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office" '
        'xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">'
        '<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {color:red}--></style>'
        "</head><body><table border=0 style='border-collapse:collapse'><!--StartFragment-->"
        "<col width=64 style='mso-width-source:userset'>"
        f"{html_rows(doc)}<!--EndFragment--></table></body></html>"
    )
    plain = "\n".join("\t".join(row) for row in doc.rows)
    pasted("excel-clipboard", plain, doc.expect("html", THREE), excel)
    google = (
        '<meta charset="utf-8"><google-sheets-html-origin><style type="text/css"><!--td '
        "{border: 1px solid #ccc;}br {mso-data-placement:same-cell;}--></style><table "
        'xmlns="http://www.w3.org/1999/xhtml" dir="ltr" border="1" data-sheets-root="1"><colgroup>'
        '<col width="100"/></colgroup><tbody>'
        + html_rows(doc).replace("<td>", '<td data-sheets-value="{&quot;1&quot;:2}">')
        + "</tbody></table></google-sheets-html-origin>"
    )
    pasted("google-sheets-clipboard", plain, doc.expect("html", THREE), google)
    word = (
        '<html xmlns:w="urn:schemas-microsoft-com:office:word"><body lang=NL><!--StartFragment-->'
        "<table class=MsoTableGrid border=1>"
        + html_rows(doc)
        .replace(
            "<td>",
            "<td width=201 valign=top><p class=MsoNormal><span style='mso-ansi-language:NL'>",
        )
        .replace("</td>", "<o:p></o:p></span></p></td>")
        + "</table><!--EndFragment--></body></html>"
    )
    pasted("word-clipboard", plain, doc.expect("html", THREE), word)
    libre = (
        '<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; '
        'charset=utf-8"/><title></title></head><body><table cellspacing="0" border="0">'
        + html_rows(doc)
        .replace("<td>", '<td align="left" valign=bottom><font face="Arial">')
        .replace("</td>", "</font></td>")
        + "</table></body></html>"
    )
    pasted("libreoffice-clipboard", "", doc.expect("html", THREE), libre)
    nested = (
        "<div>Dear all,</div><table width=600><tr><td><table><tr><td>logo</td></tr></table>"
        f"<table>{html_rows(doc)}</table></td></tr></table><p>Regards</p>"
    )
    pasted("mail-nested-tables", "", doc.expect("html", THREE), nested)
    spans = Document().drop("title", "Course list").drop("title", "Person", "Contact")
    spans.header("First", "Last", "Mail").person("Ann", "Lee", "ann@example.org")
    spans.person("Bo", "Li", "bo@example.org")
    pasted(
        "colspan-rowspan",
        "",
        spans.expect("html", "ignored first-name surname email"),
        (
            "<table><tr><th colspan=4>Course list</th></tr>"
            "<tr><td rowspan=2>&nbsp;</td><th colspan=2>Person</th><th>Contact</th></tr>"
            "<tr><th>First<th>Last<th>Mail</tr>"
            "<tr><td rowspan=2>GIS BV<td>Ann<td>Lee<td><a href='mailto:ann@example.org'>"
            "ann@example.org</a>"
            "<tr><td>Bo<td>Li<td>bo@example.org</table>"
        ),
    )
    hidden = (
        Document()
        .header("Name", "E-mail")
        .person("Ann", "Lee", "ann@example.org", "Ann Lee", "ann@example.org")
    )
    pasted(
        "hidden-parts",
        "",
        hidden.expect("html", FULL),
        (
            "<table><tr><th>Name<span style='display:none'>sort</span></th><th>E-mail</th></tr>"
            "<tr><td>Ann<br>Lee</td><td><span hidden>x</span>ann@example.org</td></tr></table>"
        ),
    )
    pasted(
        "html-without-table",
        "",
        (
            Document()
            .person("Anna", "Berg", "anna@example.org", "")
            .person("Jan", "de Wit", "jan@example.org", "")
        ).expect("lines", LINES),
        "<ul><li>Anna Berg &lt;anna@example.org&gt;</li>"
        "<li>Jan <b>de Wit</b> &lt;jan@example.org&gt;</li></ul>",
    )
    file(
        "excel-that-is-html.xls",
        f"<html><body><table>{html_rows(doc)}</table></body></html>",
        doc.expect("html", THREE),
    )
    file(
        "page.html",
        f"<!DOCTYPE html><html><head><title>x</title></head><body><h1>Hi</h1>"
        f"<table>{html_rows(doc, 'th')}</table></body></html>",
        doc.expect("html", THREE),
    )
    file("excel-that-is-text.xls", plain, doc.expect("table", THREE))


def add() -> None:
    """Add all of them."""
    for group in (lines, cards, html):
        group()
