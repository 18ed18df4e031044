"""Mistakes as trainers make them, put into the tables of careful ones."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from qgis_certification_plugin.domain.checking import Context, Enrolled, KnownPerson, Level
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.text import fold

from .people import clean_people, is_latin

Random = random.Random
Person = Participant


@dataclass(frozen=True)
class Mistake:
    """What was done to a row and what must be found: any of the codes, at this level or above."""

    kind: str
    row: str
    codes: frozenset[str]
    partner: str = ""  # the other row or person that the mistake concerns
    level: Level = Level.LOOK


@dataclass(frozen=True)
class Seeded:
    """A table with mistakes in it."""

    people: tuple[Participant, ...]
    context: Context
    mistakes: tuple[Mistake, ...]

    @property
    def clean(self) -> set[str]:
        """The rows that no mistake concerns."""
        concerned = {m.row for m in self.mistakes} | {m.partner for m in self.mistakes}
        return {person.row for person in self.people} - concerned


# ---------- In one row ----------

Change = Callable[[Random, Person], "Person | None"]


def _in_email(change: Callable[[Random, str], str | None]) -> Change:
    def apply(rng: Random, person: Person) -> Person | None:
        email = change(rng, person.email)
        return None if email is None or email == person.email else replace(person, email=email)

    return apply


def _in_name(change: Callable[[Random, str], str | None]) -> Change:
    def apply(rng: Random, person: Person) -> Person | None:
        is_first = rng.random() < 0.5
        text = person.first_name if is_first else person.surname
        new = change(rng, text) if text else None
        if new is None or new == text:
            return None
        return replace(person, first_name=new) if is_first else replace(person, surname=new)

    return apply


def _at(email: str, mark: str) -> str:
    return email.replace("@", mark)


def _slip(rng: Random, text: str) -> str:
    """Return a text with one slip of the keyboard inside."""
    place = rng.randrange(1, len(text) - 1)
    letters = "abcdefghijklmnopqrstuvwxyz"
    return rng.choice(
        [
            text[:place] + text[place + 1 :],
            text[:place] + rng.choice(letters) + text[place:],
            text[:place] + rng.choice(letters) + text[place + 1 :],
            text[:place] + text[place + 1] + text[place] + text[place + 2 :],
        ]
    )


_SLIPPED_PROVIDERS = frozenset(
    """
gmail.com hotmail.com outlook.com yahoo.com icloud.com telenet.be libero.it seznam.cz bluewin.ch
ziggo.nl orange.fr wanadoo.fr centrum.cz interia.pl freenet.de hotmail.es hotmail.co.uk
btinternet.com t-online.de posteo.de uol.com.br yahoo.co.jp rediffmail.com freemail.hu onet.pl
""".split()
)


def _slipped_provider(rng: Random, email: str) -> str | None:
    local, domain = email.split("@")
    if domain not in _SLIPPED_PROVIDERS:
        return None
    label, _, end = domain.partition(".")
    slip = _slip(rng, label)
    return f"{local}@{slip}.{end}" if slip != label and len(label) > 4 else None


def _slipped_employer(rng: Random, email: str) -> str | None:
    local, domain = email.split("@")
    label, _, end = domain.partition(".")
    if "-" not in label and len(label) < 9:
        return None
    slip = _slip(rng, label)
    return f"{local}@{slip}.{end}" if slip != label and slip.isascii() else None


def _wrong_end(rng: Random, email: str) -> str | None:
    head, _, end = email.rpartition(".")
    wrong = {"com": ["con", "cmo", "vom", "comm", "ocm", "xom"], "nl": ["nll"], "org": ["ogr"],
             "net": ["ney", "nett"], "de": ["dee"], "fr": ["frr"]}.get(end)  # fmt: skip
    return f"{head}.{rng.choice(wrong)}" if wrong else None


def _look_alike(rng: Random, text: str) -> str | None:
    pairs = {"a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "i": "і", "x": "х"}
    places = [i for i, c in enumerate(text) if c in pairs]
    if not places or not text.isascii():
        return None
    place = rng.choice(places)
    return text[:place] + pairs[text[place]] + text[place + 1 :]


def _full_width(_: Random, email: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in email)


def _garbled(_: Random, text: str) -> str | None:
    try:
        raw = text.encode("utf-8").decode("cp1252")
    except UnicodeError:
        return None
    return raw if raw != text and is_latin(text) else None


def _invisible(rng: Random, text: str) -> str:
    place = rng.randrange(1, len(text) + 1)
    mark = rng.choice("\u200b\ufeff\u00ad\u200e\x07\u2060\u202a")
    return text[:place] + mark + text[place:]


def _insert_digit(rng: Random, text: str) -> str | None:
    place = rng.randrange(1, len(text) + 1)
    return text[:place] + rng.choice("0123456789") + text[place:] if is_latin(text) else None


def _capitals(_: Random, person: Person) -> Person | None:
    first, surname = person.first_name.upper(), person.surname.upper()
    long = all(len(name) > 3 and is_latin(name) for name in (first, surname))
    return replace(person, first_name=first, surname=surname) if long else None


def _capital_surname(_: Random, person: Person) -> Person | None:
    if len(person.surname) < 4 or not is_latin(person.surname):
        return None
    return replace(person, surname=person.surname.upper())


def _small(_: Random, person: Person) -> Person | None:
    if not is_latin(person.name):
        return None
    return replace(person, first_name=person.first_name.lower(), surname=person.surname.lower())


def _shift_slipped(_: Random, text: str) -> str | None:
    if not text.isalpha() or len(text) < 4 or not is_latin(text) or text.startswith("IJ"):
        return None
    return text[:2].upper() + text[2:]


def _decomposed(_: Random, text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _whole_twice(_: Random, person: Person) -> Person | None:
    if not person.surname or " " in person.surname:
        return None
    return replace(person, first_name=f"{person.first_name} {person.surname}")


def _display_name(_: Random, person: Person) -> Person:
    return replace(person, email=f"{person.name} <{person.email}>")


def _email_in_name(_: Random, person: Person) -> Person:
    return replace(person, surname=f"{person.surname} <{person.email}>".strip())


def _long_name(_: Random, person: Person) -> Person | None:
    if not is_latin(person.name):
        return None
    names = " ".join(["Maximiliana Bartholomea", person.first_name, "Wilhelmina Konstanze"])
    return replace(person, first_name=names, surname=f"{person.surname} zu Hohenlohe-Waldenburg")


def _other(**texts: str) -> Change:
    return lambda _, person: replace(person, **texts)  # type: ignore[arg-type]


ROW_KINDS: dict[str, tuple[Change, str, Level]] = {
    "first name missing": (_other(first_name=""), "first-name-missing", Level.BLOCKS),
    "e-mail missing": (_other(email=""), "email-missing", Level.BLOCKS),
    "no at sign": (
        _in_email(lambda _, e: _at(e, "")), "email-shape", Level.BLOCKS),
    "two at signs": (_in_email(lambda _, e: _at(e, "@@")), "email-at", Level.BLOCKS),
    "at as a word": (_in_email(lambda _, e: _at(e, " at ")), "email-at", Level.BLOCKS),
    "space in e-mail": (
        _in_email(lambda r, e: _at(e, r.choice([" @", "@ "]))), "email-spaces", Level.BLOCKS),
    "space in local part": (
        _in_email(lambda _, e: e.replace(".", " ", 1) if "." in e.split("@")[0] else None),
        "email-shape email-spaces", Level.BLOCKS),
    "comma for dot": (
        _in_email(lambda _, e: ",".join(e.rsplit(".", 1))), "email-comma", Level.BLOCKS),
    "doubled dot": (
        _in_email(lambda _, e: "..".join(e.rsplit(".", 1))), "email-dots", Level.BLOCKS),
    "dot before at": (_in_email(lambda _, e: _at(e, ".@")), "email-dots", Level.BLOCKS),
    "dot at the end": (
        _in_email(lambda r, e: e + r.choice(".,;>")),
        "email-punctuation email-wrapping", Level.BLOCKS),
    "display name": (_display_name, "email-wrapping", Level.BLOCKS),
    "mailto": (_in_email(lambda _, e: f"mailto:{e}"), "email-wrapping", Level.BLOCKS),
    "two addresses": (
        _in_email(lambda _, e: f"{e}; second.{e}"), "email-several", Level.BLOCKS),
    "look-alike in e-mail": (_in_email(_look_alike), "email-look-alikes", Level.BLOCKS),
    "full width e-mail": (_in_email(_full_width), "email-look-alikes", Level.BLOCKS),
    "accent in e-mail": (
        _in_email(lambda _, e: e.replace("e", "é", 1) if "e" in e.split("@")[0] else None),
        "email-not-ascii", Level.BLOCKS),
    "provider slip": (_in_email(_slipped_provider), "email-domain email-domain-like", Level.LOOK),
    "employer slip": (_in_email(_slipped_employer), "email-domain email-domain-like", Level.LOOK),
    "wrong end": (
        _in_email(_wrong_end), "email-domain email-domain-like email-top-level", Level.LOOK),
    "no end": (
        _in_email(lambda _, e: e[:-4] if e.endswith("@gmail.com") else None),
        "email-domain email-shape", Level.LOOK),
    "placeholder e-mail": (_other(email="test@test.com"), "email-placeholder", Level.LOOK),
    "invisible in e-mail": (_in_email(_invisible), "control-characters", Level.BLOCKS),
    "invisible in name": (_in_name(_invisible), "control-characters", Level.BLOCKS),
    "blank before": (_in_name(lambda _, t: f" {t}"), "blanks", Level.BLOCKS),
    "blank after": (_in_name(lambda _, t: f"{t}\u00a0"), "blanks", Level.BLOCKS),
    "blank after e-mail": (_in_email(lambda _, e: f"{e} "), "blanks", Level.BLOCKS),
    "all capitals": (_capitals, "case", Level.LOOK),
    "surname in capitals": (_capital_surname, "case", Level.LOOK),
    "all small": (_small, "case", Level.LOOK),
    "shift slipped": (_in_name(_shift_slipped), "case", Level.LOOK),
    "digit in name": (_in_name(_insert_digit), "digits", Level.LOOK),
    "number before name": (
        _in_name(lambda r, t: f"{r.randint(1, 30)}. {t}"), "digits", Level.LOOK),
    "e-mail in name": (_email_in_name, "email-in-name", Level.BLOCKS),
    "at sign in name": (_in_name(lambda _, t: f"@{t}@"), "at-sign-in-name", Level.LOOK),
    "garbled": (_in_name(_garbled), "garbled", Level.LOOK),
    "lost letter": (
        _in_name(lambda _, t: t[:1] + "\ufffd" + t[2:] if len(t) > 3 else None),
        "odd-characters", Level.LOOK),
    "decomposed": (_in_name(_decomposed), "not-nfc", Level.NOTE),
    "html": (_in_name(lambda _, t: f"<b>{t}</b>"), "html", Level.LOOK),
    "entity": (
        _in_name(lambda _, t: t.replace("'", "&#39;") if "'" in t else t + "&nbsp;"),
        "html", Level.LOOK),
    "formula": (_in_name(lambda r, t: r.choice("=+-") + t), "formula", Level.LOOK),
    "comma after name": (_in_name(lambda _, t: f"{t},"), "odd-punctuation", Level.LOOK),
    "look-alike in name": (_in_name(_look_alike), "look-alikes", Level.LOOK),
    "placeholder": (
        _in_name(lambda r, _: r.choice(["test", "n/a", "xxx", "-", "Onbekend"])),
        "placeholder", Level.LOOK),
    "surname twice": (_whole_twice, "surname-repeated", Level.LOOK),
    "too long": (_in_name(lambda _, t: (t + " ") * 60), "too-long", Level.BLOCKS),
    "runs off": (_long_name, "runs-off", Level.LOOK),
    "title": (
        lambda r, p: replace(p, first_name=f"{r.choice(['Dr.', 'Mrs', 'Prof.'])} {p.first_name}"),
        "title", Level.NOTE),
    "comma form": (
        lambda _, p: replace(p, first_name=f"{p.surname}, {p.first_name}", surname="")
        if p.surname else None,
        "comma-in-name", Level.LOOK),
}  # fmt: skip


# ---------- Between rows, and with people known already ----------


def _private(rng: Random, person: Person) -> str:
    """Return another address of the same person."""
    local = person.email.split("@")[0]
    return f"{local}@{rng.choice(['gmx.net', 'fastmail.com', 'proton.me', 'mail.com'])}"


def _unlike(rng: Random, person: Person) -> str:
    domain = rng.choice(["gmx.net", "fastmail.com", "proton.me"])
    return f"{fold(person.first_name)[:1] or 'x'}{rng.randint(100, 999999)}@{domain}"


def _name_slip(rng: Random, person: Person) -> Person | None:
    if len(person.surname) < 5 or not is_latin(person.surname):
        return None
    slip = _slip(rng, person.surname)
    return replace(person, surname=slip) if fold(slip) != fold(person.surname) else None


def _turned(person: Person) -> Person | None:
    if not person.surname:
        return None
    return replace(person, first_name=person.surname, surname=person.first_name)


def _without_accents(person: Person) -> Person | None:
    plain = fold(person.surname).title()
    return replace(person, surname=plain) if plain != person.surname else None


Pair = Callable[[Random, Person], "Person | None"]


def _with_private(change: Pair) -> Pair:
    def apply(rng: Random, person: Person) -> Person | None:
        other = change(rng, person)
        return None if other is None else replace(other, email=_private(rng, person))

    return apply


PAIR_KINDS: dict[str, tuple[Pair, str, Level]] = {
    "the same row twice": (lambda _, p: p, "person-twice", Level.BLOCKS),
    "the same with other capitals": (
        lambda _, p: replace(p, email=p.email.upper()), "person-twice", Level.BLOCKS),
    "the same without accents": (
        lambda _, p: _without_accents(p), "person-twice", Level.BLOCKS),
    "the same e-mail, slip in the name": (
        _name_slip, "person-nearly-twice email-twice", Level.LOOK),
    "the same name, another e-mail": (
        lambda r, p: replace(p, email=_unlike(r, p)), "name-twice", Level.LOOK),
    "exchanged, another e-mail": (
        _with_private(lambda _, p: _turned(p)), "person-nearly-twice", Level.LOOK),
    "slip in the name, private e-mail": (
        _with_private(_name_slip), "person-nearly-twice", Level.LOOK),
    "somebody else's e-mail": (
        lambda r, p: replace(p, first_name="Quirine", surname=f"Xantippe{p.surname[:3].lower()}"),
        "email-twice", Level.LOOK),
}  # fmt: skip


def _enrolled(rng: Random, person: Person) -> Enrolled:
    number = f"QGIS-{rng.randint(1, 9999)}" if rng.random() < 0.5 else None
    return Enrolled(rng.randint(1, 10**6), person.name, number)


def _known(rng: Random, person: Person) -> KnownPerson:
    return KnownPerson(
        rng.randint(1, 10**6), person.name, person.first_name, person.surname, person.email
    )


def seed_mistakes(people: Sequence[Person], count: int, seed: int) -> Seeded:
    """Return the table with this many mistakes, of all kinds in turn."""
    table = _Table(people, random.Random(seed))
    kinds = [*ROW_KINDS, *PAIR_KINDS, *_OTHER_KINDS]
    for number in range(count):
        table.put_in(kinds[number % len(kinds)], number)
    return table.seeded()


class _Table:
    """A table that mistakes are put into, each into a row of its own."""

    def __init__(self, people: Sequence[Person], rng: Random) -> None:
        self.people = people
        self.rng = rng
        self.rows = {person.row: person for person in people}
        self.order = [person.row for person in people]
        self.free = [person.row for person in people]
        rng.shuffle(self.free)
        self.mistakes: list[Mistake] = []
        self.enrolled: list[Enrolled] = []
        self.known: list[KnownPerson] = []

    def seeded(self) -> Seeded:
        return Seeded(
            tuple(self.rows[row] for row in self.order),
            Context(tuple(self.enrolled), tuple(self.known)),
            tuple(self.mistakes),
        )

    def put_in(self, kind: str, number: int) -> None:
        """Make one mistake of a kind in the first free row that it can be made in."""
        for row in self.free:
            mistake = self._make(kind, self.rows[row], number)
            if mistake is not None:
                self.free.remove(row)
                self.mistakes.append(mistake)
                return

    def _make(self, kind: str, person: Person, number: int) -> Mistake | None:
        if kind in ROW_KINDS:
            return self._change(kind, person)
        if kind in PAIR_KINDS:
            return self._repeat(kind, person, number)
        return getattr(self, _OTHER_KINDS[kind])(kind, person)

    def _change(self, kind: str, person: Person) -> Mistake | None:
        change, codes, level = ROW_KINDS[kind]
        wrong = change(self.rng, person)
        if wrong is None:
            return None
        self.rows[person.row] = wrong
        return Mistake(kind, person.row, frozenset(codes.split()), "", level)

    def _repeat(self, kind: str, person: Person, number: int) -> Mistake | None:
        pair, codes, level = PAIR_KINDS[kind]
        second = pair(self.rng, person)
        if second is None:
            return None
        second = replace(second, row=f"again{number:05d}")
        self.order.insert(self.rng.randrange(len(self.order)), second.row)
        self.rows[second.row] = second
        return Mistake(kind, second.row, frozenset(codes.split()), person.row, level)

    def _exchange(self, kind: str, person: Person) -> Mistake | None:
        turned = _turned(person)
        if turned is None or not _is_telling(person, self.people):
            return None
        self.rows[person.row] = turned
        return Mistake(kind, person.row, frozenset({"swapped", "person-nearly-twice"}))

    def _enrol(self, kind: str, person: Person) -> Mistake:
        self.enrolled.append(_enrolled(self.rng, person))
        codes = frozenset({"already-enrolled", "already-certified"})
        return Mistake(kind, person.row, codes, "", Level.NOTE)

    def _know(self, kind: str, person: Person) -> Mistake:
        self.known.append(_known(self.rng, person))
        return Mistake(kind, person.row, frozenset({"known-person"}), "", Level.NOTE)

    def _know_nearly(self, kind: str, person: Person) -> Mistake | None:
        slip = _name_slip(self.rng, person)
        if slip is None:
            return None
        self.known.append(_known(self.rng, slip))
        return Mistake(kind, person.row, frozenset({"known-nearly", "known-email"}))


_OTHER_KINDS = {
    "exchanged names": "_exchange",
    "enrolled": "_enrol",
    "known": "_know",
    "known nearly": "_know_nearly",
}


def _is_telling(person: Person, people: Sequence[Person]) -> bool:
    """Return whether other rows show which of the two names is a first name."""
    firsts = sum(other.first_name == person.first_name for other in people)
    surnames = sum(other.surname == person.surname for other in people)
    return firsts > 2 and surnames > 2 and is_latin(person.name)


def corpus(each: int = 180, count: int = 1000, seed: int = 20261123) -> Seeded:
    """Return the table that the figures are measured on."""
    return seed_mistakes(clean_people(each, seed), count, seed + 1)
