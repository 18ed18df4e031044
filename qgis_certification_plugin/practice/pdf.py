"""PDF files of one page with text and lines, written without any library."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field

from .fonts import BOLD, REGULAR, glyph, text_width

_FONT_NAMES = {REGULAR: b"/Times-Roman", BOLD: b"/Times-Bold"}
_UNKNOWN = "?"
_CODES = 223  # of one simple font, from 32 on


@dataclass
class _Font:
    """The characters of one font that a page uses; each gets a code of its own."""

    name: str
    codes: dict[str, int] = field(default_factory=dict)

    def code(self, letter: str) -> int:
        if letter not in self.codes:
            if len(self.codes) >= _CODES:
                return self.code(_UNKNOWN) if _UNKNOWN in self.codes else 32
            taken = set(self.codes.values())
            plain = ord(letter)
            free = next(code for code in range(160, 415) if (code - 32) % 223 + 32 not in taken)
            wanted = plain if 32 <= plain < 127 and plain not in taken else (free - 32) % 223 + 32
            self.codes[letter] = wanted
        return self.codes[letter]

    def differences(self) -> bytes:
        pairs = sorted((code, letter) for letter, code in self.codes.items())
        return b" ".join(b"%d /%s" % (code, glyph(letter).encode()) for code, letter in pairs)

    def widths(self) -> bytes:
        letters = {code: letter for letter, code in self.codes.items()}
        widths = (
            round(1000 * text_width(letters[code], self.name, 1)) if code in letters else 0
            for code in range(32, 256)
        )
        return b" ".join(b"%d" % width for width in widths)

    def to_unicode(self) -> bytes:
        pairs = sorted((code, letter) for letter, code in self.codes.items())
        lines = [
            b"<%02X> <%s>" % (code, letter.encode("utf-16-be").hex().upper().encode())
            for code, letter in pairs
        ]
        blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
        body = b"\n".join(
            b"%d beginbfchar\n%s\nendbfchar" % (len(block), b"\n".join(block)) for block in blocks
        )
        return (
            b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            b"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            b"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            b"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
            + body
            + b"\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
        )


class Page:
    """One page. Lengths in points, origin at the bottom left."""

    def __init__(self, width: float, height: float) -> None:
        self._size = (width, height)
        self._drawn: list[bytes] = []
        self._fonts = {REGULAR: _Font(REGULAR), BOLD: _Font(BOLD)}
        self._picture = b""

    def text(self, x: float, y: float, text: str, size: float, font: str = REGULAR) -> None:
        """Write a text, its left end at x. Letters that the font lacks become boxes."""
        codes = bytes(self._fonts[font].code(letter) for letter in text)
        written = codes.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        written = written.replace(b"\r", b"\\r")
        name = b"/F1" if font == REGULAR else b"/F2"
        self._drawn.append(b"BT %s %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET" % (name, size, x, y, written))
        self._draw_boxes(x, y, text, size, font)

    def centred(self, x: float, y: float, text: str, size: float, font: str = REGULAR) -> None:
        """Write a text, its middle at x; one that is too long runs off on both sides."""
        self.text(x - text_width(text, font, size) / 2, y, text, size, font)

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a line."""
        self._drawn.append(b"%g %g m %g %g l S" % (x1, y1, x2, y2))

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """Draw the outline of a rectangle."""
        self._drawn.append(b"%g %g %g %g re S" % (x, y, width, height))

    def picture(self, head: bytes, data: bytes, place: tuple[float, float, float, float]) -> None:
        """Draw the one picture of the page: its dictionary, its packed pixels, x, y and size."""
        self._picture = (
            b"<< /Type /XObject /Subtype /Image %s /Length %d >>\nstream\n%s\nendstream"
            % (
                head,
                len(data),
                data,
            )
        )
        x, y, width, height = place
        self._drawn.append(b"q %g 0 0 %g %g %g cm /Im1 Do Q" % (width, height, x, y))

    def _draw_boxes(self, x: float, y: float, text: str, size: float, font: str) -> None:
        for position, letter in enumerate(text):
            if glyph(letter) == ".notdef" and not letter.isspace():
                left = x + text_width(text[:position], font, size)
                width = text_width(letter, font, size)
                self.box(left + size * 0.08, y, width - size * 0.16, size * 0.66)

    def finish(self) -> bytes:
        """Return the file."""
        objects = [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %g %g] /Contents 4 0 R"
            b" /Resources << /Font << /F1 5 0 R /F2 7 0 R >>%s >> >>"
            % (*self._size, b" /XObject << /Im1 9 0 R >>" if self._picture else b""),
            _stream(b"\n".join(self._drawn)),
        ]
        for position, font in enumerate(self._fonts.values()):
            objects.append(
                b"<< /Type /Font /Subtype /Type1 /BaseFont %s /FirstChar 32 /LastChar 255"
                b" /Widths [%s] /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding"
                b" /Differences [%s] >> /ToUnicode %d 0 R >>"
                % (
                    _FONT_NAMES[font.name],
                    font.widths(),
                    font.differences(),
                    6 + 2 * position,
                )
            )
            objects.append(_stream(font.to_unicode()))
        if self._picture:
            objects.append(self._picture)
        return _file(objects)


def _stream(content: bytes) -> bytes:
    packed = zlib.compress(content)
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)


def _file(objects: list[bytes]) -> bytes:
    written = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    written += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    written += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        start,
    )
    return bytes(written)
