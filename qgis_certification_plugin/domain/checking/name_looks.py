"""What may be wrong with a row's names that only a person can decide."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..names import split_full_name
from ..participants import MAX_LENGTH, Participant
from . import emails, names, printing
from .casing import is_unsure, proper_name
from .characters import scripts_of
from .findings import Field, Finding, change_of, finding_of

_NAMES = (Field.FIRST_NAME, Field.SURNAME)
# Nobody has a name like this; searching it for slips would only take time.
FAR_TOO_LONG = 5 * MAX_LENGTH


def look_at_names(row: Participant, first: str, surname: str, email: str) -> Iterator[Finding]:
    """Yield what may be wrong with any name, however usual it looks."""
    if not first:
        yield _first_name_missing(row, surname, email)
    elif not surname:
        yield _no_surname(row, first)
    for field, text in zip(_NAMES, (first, surname)):
        if names.is_placeholder(text):
            yield finding_of(row, "placeholder", field, {"text": text})
    if max(len(first), len(surname)) > FAR_TOO_LONG:
        return
    if printing.runs_off(f"{first} {surname}".strip()):
        yield finding_of(row, "runs-off", None, {"text": f"{first} {surname}".strip()})
    if first and first == surname:
        yield finding_of(row, "same-in-both", Field.SURNAME, {"text": first})
    if " " not in first:
        return
    shorter = names.ends_with_surname(first, surname)
    if shorter is not None:
        values = {"text": f"{first} {surname}", "suggestion": f"{shorter} {surname}"}
        repair = change_of(row, first_name=shorter)
        yield finding_of(row, "surname-repeated", Field.FIRST_NAME, values, repair)
    title, rest = names.titles_of(first)
    if title:
        repair = change_of(row, first_name=rest)
        yield finding_of(
            row, "title", Field.FIRST_NAME, {"text": title, "suggestion": rest}, repair
        )
    suffix, rest = names.suffix_of(first)
    if suffix:
        repair = change_of(row, first_name=rest, surname=f"{surname} {suffix}".strip())
        yield finding_of(row, "suffix", Field.FIRST_NAME, {"text": suffix}, repair)


def _first_name_missing(row: Participant, surname: str, email: str) -> Finding:
    repair = None
    display = email.partition("<")[0].strip(" \"'<>")
    if " " in surname:
        split = split_full_name(surname)
        if split.first_name and split.surname:
            repair = change_of(row, first_name=split.first_name, surname=split.surname)
    elif not surname and display and "@" not in display:
        split = split_full_name(display)
        found = emails.addresses_in(email)
        if split.first_name and found:
            repair = change_of(
                row, first_name=split.first_name, surname=split.surname, email=found[0]
            )
    return finding_of(row, "first-name-missing", Field.FIRST_NAME, None, repair)


def _no_surname(row: Participant, first: str) -> Finding:
    repair = None
    if " " in first:
        split = split_full_name(first)
        if split.first_name and split.surname and not split.left_out:
            repair = change_of(row, first_name=split.first_name, surname=split.surname)
    return finding_of(row, "no-surname", Field.SURNAME, {"text": first}, repair)


def look_at_unusual_names(
    row: Participant, first: str, surname: str, email: str
) -> Iterator[Finding]:
    """Yield what can only be wrong with a name that is not made of capital and small letters."""
    whole = f"{first} {surname}".strip()
    if len(whole) > FAR_TOO_LONG:
        return
    for field, text in zip(_NAMES, (first, surname)):
        for look in _LOOKS if text and not names.is_everyday(text) else ():
            finding = look(row, field, text, email)
            if finding is not None:
                yield finding
    boxes = printing.boxes(whole)
    if boxes:
        yield finding_of(row, "prints-boxes", None, {"characters": boxes})
    if printing.is_unjoined(whole):
        yield finding_of(row, "prints-unjoined", None, {"text": whole})
    if not whole.isascii() and _mixes_scripts(first, surname):
        yield finding_of(row, "mixed-scripts", None, {"text": whole})


def _mixes_scripts(first: str, surname: str) -> bool:
    one, other = scripts_of(first), scripts_of(surname)
    if one and other and not one & other:
        return True
    return len(one | other) > 1 and any(
        len(scripts_of(word)) > 1 for word in f"{first} {surname}".split()
    )


def _look_digits(row: Participant, field: Field, text: str, _: str) -> Finding | None:
    if not names.has_digits(text) or "@" in text:
        return None
    meant = names.without_digits(text)
    repair = change_of(row, **{field.value: meant}) if not names.has_digits(meant) else None
    values = {"text": text, **({"suggestion": meant} if repair else {})}
    return finding_of(row, "digits", field, values, repair)


def _look_at_sign(row: Participant, field: Field, text: str, email: str) -> Finding | None:
    if "@" not in text:
        return None
    found = emails.addresses_in(text)
    if not found:
        return finding_of(row, "at-sign-in-name", field, {"text": text})
    rest = text.replace(found[0], " ").strip(" <>()[],;:\"'").replace("mailto:", "")
    texts = {field.value: " ".join(rest.split())}
    if not email:
        texts["email"] = found[0]
    repair = change_of(row, **texts) if not email or email.lower() == found[0].lower() else None
    return finding_of(row, "email-in-name", field, {"email": found[0]}, repair)


def _look_comma(row: Participant, field: Field, text: str, _: str) -> Finding | None:
    if "," not in text or "@" in text or names.suffix_of(text)[0]:
        return None
    other = row.surname if field is Field.FIRST_NAME else row.first_name
    repair = None
    if not other.strip():
        split = split_full_name(text)
        if split.first_name and split.surname:
            repair = change_of(row, first_name=split.first_name, surname=split.surname)
    return finding_of(row, "comma-in-name", field, {"text": text}, repair)


def _look_odd(row: Participant, field: Field, text: str, _: str) -> Finding | None:
    odd = "" if "@" in text or names.is_placeholder(text) else names.odd_characters(text)
    return finding_of(row, "odd-characters", field, {"characters": odd}) if odd else None


def _look_formula(row: Participant, field: Field, text: str, _: str) -> Finding | None:
    if not names.is_formula(text) or names.is_placeholder(text):
        return None
    return finding_of(row, "formula", field, {"text": text})


def _look_case(row: Participant, field: Field, text: str, _: str) -> Finding | None:
    if not is_unsure(text):
        return None
    meant = proper_name(text)
    if meant == text:
        return None
    values = {"text": text, "suggestion": meant}
    return finding_of(row, "case", field, values, change_of(row, **{field.value: meant}))


_Look = Callable[[Participant, Field, str, str], "Finding | None"]
_LOOKS: tuple[_Look, ...] = (
    _look_digits,
    _look_at_sign,
    _look_comma,
    _look_odd,
    _look_formula,
    _look_case,
)
