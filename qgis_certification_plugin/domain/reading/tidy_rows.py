"""Which rows of a table are people, and why the others are not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..names import is_particle
from ..text import fold
from .headers import understand
from .model import Dropped, Mapping, Reason, Role, Row

_RULE = re.compile(r"[\s\-=_*+.:|~–—─━═·…]+")
_COMMENT = re.compile(r"(?:#|//|--\s)\s*[^\W\d]")
_TOTAL = re.compile(
    r"(?:\d+\s+)?(?:grand total|subtotal|totals?|totaal|aantal|summe|gesamt\w*|anzahl|somme"
    r"|total general|nombre de|suma|numero de|razem|lacznie|celkem|spolu|osszesen|letszam|summa"
    r"|yhteensa|sum|antal|antall|totale|toplam|συνολο|итого|всего|разом"
    r"|всього|المجموع|jumlah|tong cong|tong so|合計|総計"
    r"|总计|合计|총계|합계|count|number of|participants|deelnemers|teilnehmer)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[\d\s.,:%€$/()+-]*")
# How letters begin and end; what follows the end is the writer, not a participant.
_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|hallo|hoi|beste|geachte|dag|liebe|lieber|sehr geehrte|guten tag|bonjour"
    r"|chers?|cheres?|hola|estimad[oa]s?|ola|caro|cara|ciao|buongiorno|hej|witam|dzien dobry)\b"
)
_SIGN_OFF = re.compile(
    r"(?:(?:kind|best|warm) regards|regards|cheers|thanks|thank you|many thanks|sincerely|yours"
    r"|met vriendelijke groet\w*|groet\w*|bedankt|mit freundlichen|viele gr|beste gr|danke|mfg"
    r"|cordialement|bien a vous|merci|saludos|gracias|un saludo|atenciosamente|obrigad[oa]"
    r"|cordiali saluti|grazie|pozdrawiam|med vanlig|mvh|sent from|verzonden vanaf|gesendet von"
    r"|envoye de|enviado desde)\b"
)
_MAIL_FIELD = re.compile(
    r"(?:subject|onderwerp|betreff|objet|asunto|assunto|oggetto|amne|emne|temat|predmet|targy"
    r"|sent|date|verzonden|datum|gesendet|envoye|enviado|inviato)\s*:"
)
_PROSE = re.compile(r"https?://|www\.|©|\bpage\b|\bpagina\b|\bseite\b", re.IGNORECASE)


def sort_out(rows: Sequence[Row], mapping: Mapping) -> tuple[list[Row], list[Dropped]]:
    """Return the rows that may be people and those that are not, each with its reason.

    Whatever holds an e-mail below the header is kept, except where the line is marked as a
    comment. A row that is left is nobody only if it says so itself.
    """
    dropped: list[Dropped] = []
    kept: list[Row] = []
    header = next((row for row in rows if row.number == mapping.header_row), None)
    wanted = _header_cells(header)
    for row in rows:
        reason = _reason(row, mapping, wanted)
        if reason is None:
            kept.append(row)
        else:
            dropped.append(Dropped(row.number, reason, row.cells))
    start, end = _edges(kept, mapping)
    dropped += [Dropped(row.number, Reason.TITLE, row.cells) for row in kept[:start]]
    dropped += [Dropped(row.number, Reason.FOOTER, row.cells) for row in kept[end:]]
    last = kept[end - 1].number if end > start else 0
    told = [_as_footer(item) if item.number > last > 0 else item for item in dropped]
    return kept[start:end], sorted(told, key=lambda item: item.number)


def _as_footer(item: Dropped) -> Dropped:
    """Call a heading below everybody a footer."""
    if item.reason is not Reason.TITLE:
        return item
    return Dropped(item.number, Reason.FOOTER, item.cells)


def _header_cells(header: Row | None) -> set[str]:
    return {fold(cell) for cell in header.cells if cell} if header else set()


def _reason(row: Row, mapping: Mapping, header: set[str]) -> Reason | None:
    if mapping.header_row is not None and row.number <= mapping.header_row:
        return Reason.HEADER if row.number == mapping.header_row else Reason.TITLE
    filled = [cell for cell in row.cells if cell]
    if header and {fold(cell) for cell in filled} == header:
        return Reason.REPEATED_HEADER
    if all(_RULE.fullmatch(cell) for cell in filled):
        return Reason.RULE
    if _COMMENT.match(filled[0]):
        return Reason.COMMENT
    if any("@" in cell for cell in filled):
        return None
    if _is_total(filled):
        return Reason.TOTAL
    if len(filled) == 1 and _is_heading(filled[0]):
        return Reason.TITLE
    return None


def _is_heading(text: str) -> bool:
    """Whether a lone cell among people heads those that follow: "Group B:", "(waiting list)"."""
    in_brackets = text.startswith("(") and text.endswith(")")
    return in_brackets or text.endswith((":", "：")) or _MAIL_FIELD.match(fold(text)) is not None


def _is_total(filled: Sequence[str]) -> bool:
    if not _TOTAL.match(fold(filled[0])) and not _TOTAL.match(filled[0]):
        return False
    rest = filled[1:]
    if not rest:
        return (
            any(c.isdigit() for c in filled[0])
            or filled[0].rstrip(" :").isupper()
            or _bare(filled[0])
        )
    return all(_NUMBER.fullmatch(cell) for cell in rest)


def _bare(text: str) -> bool:
    return len(text.split()) == 1


def _edges(rows: Sequence[Row], mapping: Mapping) -> tuple[int, int]:
    """Return where the people begin and end between titles and footers that stand alone."""
    usual = _usual_fill(rows)
    with_mail = any("@" in cell for row in rows for cell in row.cells)
    start, end = 0, len(rows)
    if mapping.header_row is None:
        while start < end and _stands_apart(rows[start], usual, with_mail):
            start += 1
    end = _sign_off(rows, start, with_mail)
    while end > start and _stands_apart(rows[end - 1], usual, with_mail):
        end -= 1
    if start >= end and not with_mail:
        return 0, len(rows)
    return start, end


def _sign_off(rows: Sequence[Row], start: int, with_mail: bool) -> int:
    """Return where a letter ends: behind the last e-mail, "Kind regards" and who wrote it."""
    end = len(rows)
    at = end
    while with_mail and at > start and not any("@" in cell for cell in rows[at - 1].cells):
        at -= 1
        filled = [cell for cell in rows[at].cells if cell]
        if len(filled) == 1 and _SIGN_OFF.match(fold(filled[0])):
            end = at
    return end


def _usual_fill(rows: Sequence[Row]) -> int:
    fills = sorted(sum(bool(cell) for cell in row.cells) for row in rows[:400])
    return fills[len(fills) // 2] if fills else 0


def _stands_apart(row: Row, usual: int, with_mail: bool) -> bool:
    filled = [cell for cell in row.cells if cell]
    if len(filled) != 1 or any("@" in cell for cell in filled):
        return False
    if with_mail and _GREETING.match(fold(filled[0])):
        return True
    return _is_prose(filled[0]) or (with_mail and usual > 1 and _names_a_list(filled[0]))


def _names_a_list(text: str) -> bool:
    head = understand(text)
    return head.is_known and not head.also_a_name


def _is_prose(text: str) -> bool:
    """Whether a lone cell is a sentence or a note, and nobody's name."""
    words = text.split()
    if _PROSE.search(text) or (len(words) > 1 and any(c.isdigit() for c in text)):
        return True
    if text.endswith((":", "!", "?", "：")) or (len(words) > 4 and text.endswith((".", "…"))):
        return True
    if text.endswith(",") and len(words) < 4 and any(w[0].islower() for w in words[1:] if w):
        return True
    small = sum(word[0].islower() and not is_particle(word) for word in words)
    return len(words) > 2 and small * 2 >= len(words)


def has_person(row: Row, mapping: Mapping) -> bool:
    """Return whether any column of names or e-mails holds something."""
    roles = (Role.FIRST_NAME, Role.SURNAME, Role.FULL_NAME, Role.EMAIL, Role.MIDDLE_NAME)
    return any(cell and role in roles for cell, role in zip(row.cells, mapping.roles))
