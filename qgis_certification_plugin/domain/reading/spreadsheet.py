"""Which kind of file the bytes are, told from their beginning and never from the name alone."""

from __future__ import annotations

from .archives import Archive, parse_xml
from .errors import CannotRead, Trouble
from .model import Table
from .ods import read_ods, read_ods_tree
from .xlsx import read_xlsx

MOST_BYTES = 50_000_000
_BEGINNINGS = (
    (b"%PDF", Trouble.PDF),
    (b"\x89PNG", Trouble.PICTURE),
    (b"\xff\xd8\xff", Trouble.PICTURE),
    (b"GIF8", Trouble.PICTURE),
    (b"BM\x00", Trouble.PICTURE),
    (b"II*\x00", Trouble.PICTURE),
    (b"MM\x00*", Trouble.PICTURE),
    (b"{\\rtf", Trouble.WORD_PROCESSOR),
    (b"\x1f\x8b", Trouble.ARCHIVE),
    (b"7z\xbc\xaf", Trouble.ARCHIVE),
    (b"Rar!", Trouble.ARCHIVE),
    (b"\xfd7zXZ", Trouble.ARCHIVE),
    (b"SQLite format 3\x00", Trouble.DATABASE),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Old Excel files without the compound document around them (BIFF 2 to 4).
_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")
_PARTS = (
    ("xl/workbook.bin", Trouble.BINARY_EXCEL),
    ("word/document.xml", Trouble.WORD_PROCESSOR),
    ("ppt/presentation.xml", Trouble.PRESENTATION),
    ("Index/Document.iwa", Trouble.NUMBERS),
    ("Index.zip", Trouble.NUMBERS),
    ("index.apxl", Trouble.PRESENTATION),
)
_MIMETYPES = (
    (b"application/vnd.oasis.opendocument.spreadsheet", None),
    (b"application/vnd.oasis.opendocument.text", Trouble.WORD_PROCESSOR),
    (b"application/vnd.oasis.opendocument.presentation", Trouble.PRESENTATION),
    (b"application/epub", Trouble.ARCHIVE),
)


def read_workbook(data: bytes, wanted: str | None = None) -> Table | None:
    """Return the sheet of a workbook; None where the bytes may be text.

    Raises CannotRead, which also names the formats that are no lists.
    """
    if not data.strip(b"\x00 \t\r\n"):
        raise CannotRead(Trouble.EMPTY)
    if len(data) > MOST_BYTES:
        raise CannotRead(Trouble.TOO_LARGE, str(MOST_BYTES))
    for beginning, trouble in _BEGINNINGS:
        if data.startswith(beginning):
            raise CannotRead(trouble)
    if data.startswith(_OLE):
        raise CannotRead(_compound(data))
    if data.startswith(_BIFF):
        raise CannotRead(Trouble.OLD_EXCEL)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip(data, wanted)
    if b"urn:schemas-microsoft-com:office:spreadsheet" in data[:4_000] and b"<?xml" in data[:100]:
        raise CannotRead(Trouble.OLD_EXCEL)
    if b"MIME-Version:" in data[:20_000] and b"Content-Type:" in data[:20_000]:
        raise CannotRead(Trouble.MAIL)
    if b"urn:oasis:names:tc:opendocument" in data[:20_000] and data.lstrip(
        b"\xef\xbb\xbf \t\r\n"
    ).startswith(b"<"):
        return read_ods_tree(parse_xml(data, "fods"), wanted)
    return None


def _compound(data: bytes) -> Trouble:
    """Tell what an OLE compound document holds by the names of its streams."""
    for name, trouble in (
        ("EncryptedPackage", Trouble.PROTECTED),
        ("WordDocument", Trouble.WORD_PROCESSOR),
        ("PowerPoint Document", Trouble.PRESENTATION),
        ("__properties_version1.0", Trouble.MAIL),
    ):
        if name.encode("utf-16-le") in data:
            return trouble
    return Trouble.OLD_EXCEL


def _zip(data: bytes, wanted: str | None) -> Table:
    archive = Archive(data)
    for part, trouble in _PARTS:
        if part in archive:
            raise CannotRead(trouble)
    if "xl/workbook.xml" in archive or "[Content_Types].xml" in archive:
        return read_xlsx(archive, wanted)
    if "mimetype" in archive:
        kind = archive.read("mimetype").strip()
        for mimetype, other in _MIMETYPES:
            if kind.startswith(mimetype):
                if other is not None:
                    raise CannotRead(other)
                return read_ods(archive, wanted)
    if "content.xml" in archive:
        return read_ods(archive, wanted)
    raise CannotRead(Trouble.ARCHIVE)
