"""The rows of the table against each other."""

from __future__ import annotations

from collections.abc import Iterator

from .findings import Field, Finding, change_of, finding_of
from .groups import LISTED, Groups, NearGroups
from .likeness import SMALL_TABLE, are_two_names, emails_agree, turns_of
from .mail_domains import PROVIDERS, REAL_ENDS
from .rows import Checked

# So many rows with a domain make it one that people here have, and so few a slip of it.
_USUAL_HERE = 3
_RARE_HERE = 2
# What the other rows must say before a row's names are taken for exchanged.
_FEW = 3
_ENOUGH = 8.0


class Table:
    """The checked rows, filed so that one row's relations are found without reading the others."""

    def __init__(self) -> None:
        """Begin with an empty table."""
        self.rows: dict[str, Checked] = {}
        self._emails = Groups()
        self._people = Groups()  # by name and e-mail
        self._names = NearGroups()
        self._domains = NearGroups()
        self._first_names = Groups()
        self._surnames = Groups()

    @property
    def is_small(self) -> bool:
        """Whether near names are worth a look even when nothing else speaks for one person."""
        return len(self.rows) <= SMALL_TABLE

    def add(self, one: Checked) -> None:
        """File a row that is not in the table."""
        row = one.row.row
        self.rows[row] = one
        for groups, key in self._files(one):
            groups.add(key, row)

    def remove(self, one: Checked) -> None:
        """Take a row out of the table."""
        row = one.row.row
        del self.rows[row]
        for groups, key in self._files(one):
            groups.remove(key, row)

    def _files(self, one: Checked) -> Iterator[tuple[Groups, str]]:
        if one.row.from_site:
            return
        if one.email_key:
            yield self._emails, one.email_key
            yield self._people, _person(one)
            yield self._domains, one.domain
        if one.name_key:
            yield self._names, one.name_key
        if one.first_key and one.surname_key:
            yield self._first_names, one.first_key
            yield self._surnames, one.surname_key

    # ---------- Who has to be looked at again ----------

    def touched_by(self, one: Checked) -> set[str]:
        """Return the rows whose findings may name, or count, a row that comes or goes."""
        touched: set[str] = set()
        if one.row.from_site:
            return touched
        touched.update(self._emails.touched(one.email_key))
        touched.update(self._people.touched(_person(one)))
        touched.update(self._names.touched(one.name_key))
        if self._names.count(one.name_key) <= LISTED + 1:
            for key in (*self._names.near(one.name_key), *turns_of(one.name_key)):
                touched.update(self._names.touched(key))
        if one.domain:
            for domain in (one.domain, *self._domains.near(one.domain)):
                if self._domains.count(domain) <= _RARE_HERE + 1:
                    touched.update(self._domains.rows(domain))
        for groups in (self._first_names, self._surnames):
            for key in (one.first_key, one.surname_key):
                if groups.count(key) <= _FEW + 2:
                    touched.update(groups.rows(key))
        return touched

    def named(self, name_key: str) -> set[str]:
        """Return the rows of a name, of its turns and of those one slip away, however many."""
        keys = (name_key, *self._names.near(name_key), *turns_of(name_key))
        return {row for key in keys for row in self._names.rows(key)}

    # ---------- What is found ----------

    def look_at(self, one: Checked) -> Iterator[Finding]:
        """Yield what the other rows say of a row."""
        if one.row.from_site:
            return
        yield from self._same_email(one)
        if one.is_new:
            yield from self._same_name(one)
            yield from self._near_names(one)
            yield from self._exchanged(one)
        yield from self._rare_domain(one)

    def _same_email(self, one: Checked) -> Iterator[Finding]:
        if not one.email_key or self._emails.count(one.email_key) < 2:
            return
        row = one.row
        if self._people.count(_person(one)) > 1:
            others = self._people.others(_person(one), row.row)
            repair = change_of(row, first_name="", surname="", email="") if one.is_new else None
            values = {"text": one.email, "name": f"{one.first_name} {one.surname}".strip()}
            yield finding_of(row, "person-twice", Field.EMAIL, values, repair, others)
            return
        others = self._emails.others(one.email_key, row.row)
        yield finding_of(row, "email-twice", Field.EMAIL, {"text": one.email}, None, others)

    def _same_name(self, one: Checked) -> Iterator[Finding]:
        if self._names.count(one.name_key) < 2 or self._people.count(_person(one)) > 1:
            return
        others = self._names.others(one.name_key, one.row.row)
        values = {"name": f"{one.first_name} {one.surname}".strip()}
        yield finding_of(one.row, "name-twice", Field.FIRST_NAME, values, None, others)

    def _near_names(self, one: Checked) -> Iterator[Finding]:
        if not one.name_key or self._names.count(one.name_key) > LISTED:
            return
        sure: list[str] = []
        perhaps: list[str] = []
        if one.turned_key != one.name_key and self._names.count(one.turned_key) <= LISTED:
            sure += self._names.rows(one.turned_key)
        for key in self._names.near(one.name_key):
            if self._names.count(key) > LISTED:
                continue
            chance = not self.is_small or are_two_names(one.name_key, key)
            for row in self._names.rows(key):
                other = self.rows[row]
                same = bool(one.email_key) and one.email_key == other.email_key
                likely = same or emails_agree(one, other) or not chance
                (sure if likely else perhaps).append(row)
        for code, rows in (("person-nearly-twice", sure), ("similar-name", perhaps)):
            if rows:
                named = tuple(dict.fromkeys(rows))[:LISTED]
                other = self.rows[named[0]]
                values = {
                    "name": f"{one.first_name} {one.surname}".strip(),
                    "other": f"{other.first_name} {other.surname}".strip(),
                }
                yield finding_of(one.row, code, Field.FIRST_NAME, values, None, named)

    def _exchanged(self, one: Checked) -> Iterator[Finding]:
        first, surname = one.first_key, one.surname_key
        if not first or not surname or first == surname:
            return
        as_first = self._first_names.count(first) - 1
        as_surname = self._surnames.count(surname) - 1
        if as_first > _FEW or as_surname > _FEW:
            return
        turned_first = min(self._surnames.count(first), _FEW + 1)
        turned_surname = min(self._first_names.count(surname), _FEW + 1)
        odds = (turned_first + 0.5) / (as_first + 0.5) * (turned_surname + 0.5) / (as_surname + 0.5)
        if turned_first and turned_surname and odds > _ENOUGH:
            repair = change_of(one.row, first_name=one.surname, surname=one.first_name)
            values = {
                "text": f"{one.first_name} {one.surname}",
                "suggestion": f"{one.surname} {one.first_name}",
            }
            yield finding_of(one.row, "swapped", Field.FIRST_NAME, values, repair)

    def _rare_domain(self, one: Checked) -> Iterator[Finding]:
        domain = one.domain
        if not domain or domain in PROVIDERS:
            return
        if self._domains.count(domain) > _RARE_HERE or _has_domain_finding(one):
            return
        for other in self._domains.near(domain):
            if self._domains.count(other) >= _USUAL_HERE and _is_slip(domain, other):
                meant = f"{one.email.rpartition('@')[0]}@{other}"
                values = {"text": domain, "suggestion": other}
                repair = change_of(one.row, email=meant)
                yield finding_of(one.row, "email-domain-like", Field.EMAIL, values, repair)
                return


def _person(one: Checked) -> str:
    return f"{one.email_key}\n{one.name_key}"


def _has_domain_finding(one: Checked) -> bool:
    return any(f.code in {"email-domain-like", "email-top-level"} for f in one.findings)


def _is_slip(domain: str, other: str) -> bool:
    """Return whether a domain differs from another by more than the country at its end."""
    head, _, end = domain.rpartition(".")
    return head != other.rpartition(".")[0] or end not in REAL_ENDS
