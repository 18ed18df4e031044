"""Workbooks written by hand: the same bytes every time, and structures no library writes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from .documents import Document

_DATE = (2026, 11, 20, 10, 0, 0)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def packed(parts: dict[str, str | bytes], *, stored: Sequence[str] = ()) -> bytes:
    """Return a zip of the parts, the same each time."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, _DATE)
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return data.getvalue()


def column_letters(column: int) -> str:
    """Return A for 0, AA for 26."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def rows_xml(
    rows: Sequence[Sequence[str]],
    shared: list[str],
    *,
    inline: bool = False,
    references: bool = True,
    hidden: Sequence[int] = (),
) -> str:
    """Return the rows of a sheet; digits become numbers, "=…" a formula with its value."""
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = []
        for column, text in enumerate(row):
            place = f' r="{column_letters(column)}{number}"' if references else ""
            if not text and references:
                continue
            cells.append(_cell(text, place, shared, inline=inline))
        if not cells:
            continue
        row_place = f' r="{number}"' if references else ""
        unseen = ' hidden="1"' if number in hidden else ""
        lines.append(f"<row{row_place}{unseen}>{''.join(cells)}</row>")
    return "".join(lines)


def _cell(text: str, place: str, shared: list[str], *, inline: bool) -> str:
    if text.startswith("<"):  # ready-made
        return f"<c{place}{text[1:]}"
    if text.isdigit() and not text.startswith("0"):
        return f"<c{place}><v>{text}</v></c>"
    if text.startswith("="):
        return f'<c{place} t="str"><f>CONCATENATE()</f><v>{escape(text[1:])}</v></c>'
    if inline:
        return f'<c{place} t="inlineStr"><is><t>{escape(text)}</t></is></c>'
    shared.append(text)
    return f'<c{place} t="s"><v>{len(shared) - 1}</v></c>'


def xlsx(
    sheets: Sequence[tuple[str, str, str]],
    shared: Sequence[str],
    *,
    rich: dict[int, str] | None = None,
    styles: str = "",
    strict: bool = False,
    date1904: bool = False,
) -> bytes:
    """Return a workbook; `sheets` are (name, state, XML inside of <worksheet>)."""
    main = _STRICT if strict else _MAIN
    names = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}"'
        + (f' state="{state}"' if state else "")
        + "/>"
        for n, (name, state, _) in enumerate(sheets, start=1)
    )
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{_LINK}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(sheets) + 1)
    )
    texts = "".join(
        (rich or {}).get(n) or f'<si><t xml:space="preserve">{escape(text)}</t></si>'
        for n, text in enumerate(shared)
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    epoch = '<workbookPr date1904="1"/>' if date1904 else "<workbookPr/>"
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": head
        + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": head + f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
        f'Type="{_LINK}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": head + f'<workbook xmlns="{main}" xmlns:r="{_LINK}">{epoch}'
        f"<sheets>{names}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": head + f'<Relationships xmlns="{_PACKAGE}">{links}'
        f'<Relationship Id="rId90" Type="{_LINK}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="rId91" Type="{_LINK}/styles" Target="/xl/styles.xml"/></Relationships>',
        "xl/sharedStrings.xml": head + f'<sst xmlns="{main}">{texts}</sst>',
        "xl/styles.xml": head + f'<styleSheet xmlns="{main}">{styles}</styleSheet>',
    }
    for n, (_, _, content) in enumerate(sheets, start=1):
        parts[f"xl/worksheets/sheet{n}.xml"] = (
            head + f'<worksheet xmlns="{main}">{content}</worksheet>'
        )
    return packed(parts)


def simple_xlsx(document: Document, name: str = "Sheet1") -> bytes:
    """Return a workbook of one sheet."""
    shared: list[str] = []
    content = f"<sheetData>{rows_xml(document.rows, shared)}</sheetData>"
    return xlsx([(name, "", content)], shared)


_ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
    )
)


def ods_cell(text: str, more: str = "") -> str:
    """Return a cell of text."""
    if text.startswith("<"):
        return text
    if not text:
        return f"<table:table-cell{more}/>"
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string"{more}>{lines}</table:table-cell>'


def ods_rows(document: Document) -> str:
    """Return the rows as an office suite writes them: to the end of the sheet."""
    rows = "".join(
        "<table:table-row>"
        + "".join(map(ods_cell, row))
        + '<table:table-cell table:number-columns-repeated="16380"/></table:table-row>'
        for row in document.rows
    )
    return (
        rows + '<table:table-row table:number-rows-repeated="1048500"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row>'
    )


def ods_content(tables: Sequence[tuple[str, str, str]], *, flat: bool = False) -> str:
    """Return the content of a document; `tables` are (name, style, rows)."""
    inner = "".join(
        f"<table:table table:name={quoteattr(name)} table:style-name={quoteattr(style)}>"
        f"{rows}</table:table>"
        for name, style, rows in tables
    )
    root = "document" if flat else "document-content"
    mime = ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"' if flat else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:{root} {_ODF}{mime}>'
        '<office:automatic-styles><style:style style:name="ta1" style:family="table">'
        '<style:table-properties table:display="true"/></style:style>'
        '<style:style style:name="ta2" style:family="table">'
        '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
        f"<office:body><office:spreadsheet>{inner}</office:spreadsheet></office:body>"
        f"</office:{root}>"
    )


def ods(tables: Sequence[tuple[str, str, str]]) -> bytes:
    """Return a document."""
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": ods_content(tables),
            "META-INF/manifest.xml": "<manifest/>",
        },
        stored=("mimetype",),
    )
