"""The rows against the people of the course and of the organisation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set

from ..names import Hint, Order, split_full_name
from ..participants import Participant
from ..text import tidy
from .context import Enrolled, KnownPerson
from .findings import Change, Field, Finding, Repair, finding_of
from .likeness import SMALL_TABLE, are_two_names
from .near import Neighbours
from .rows import Checked, key_of


class Course:
    """Who is in the course already (contract 3.5: the page shows names only)."""

    def __init__(self, enrolled: Iterable[Enrolled]) -> None:
        """File the people of the course by name."""
        self._by_name: dict[str, list[Enrolled]] = defaultdict(list)
        self._names = Neighbours()
        self._names_of: dict[int, list[str]] = defaultdict(list)
        for somebody in enrolled:
            key = key_of(somebody.name)
            if key not in self._by_name:
                self._names.add(key)
            self._by_name[key].append(somebody)
            if somebody.attendee is not None:
                self._names_of[somebody.attendee].append(key)
        self._is_small = len(self._by_name) <= SMALL_TABLE

    def name_keys(self, attendee: int) -> Sequence[str]:
        """Return the names that a number has in the course."""
        return self._names_of.get(attendee, ())

    def look_at(self, one: Checked, linked: Set[int]) -> Iterator[Finding]:
        """Yield whether a new row is somebody in the course who has no row of her own.

        `linked` are the numbers of those who have.
        """
        if not one.is_new or not self._by_name:
            return
        same = _unlinked(self._by_name.get(one.name_key, ()), linked)
        certified = next((who for who in same if who.number), None)
        if certified is not None:
            values = {"number": certified.number or "", "name": certified.name}
            yield finding_of(one.row, "already-certified", None, values)
        elif same:
            yield finding_of(one.row, "already-enrolled", None, {"name": same[0].name})
        if same:
            return
        for key in (one.turned_key, *(self._names.of(one.name_key) if self._is_small else ())):
            who = _unlinked(self._by_name.get(key, ()), linked)
            if who and not are_two_names(key, one.name_key):
                values = {"name": who[0].name, "number": who[0].number or ""}
                yield finding_of(one.row, "enrolled-nearly", None, values)
                return


def _unlinked(people: Sequence[Enrolled], linked: Set[int]) -> list[Enrolled]:
    return [who for who in people if who.attendee not in linked]


class Organisation:
    """Whom the organisation knows from earlier courses (contract 4.2 and 4.3)."""

    def __init__(self, people: Iterable[KnownPerson]) -> None:
        """File the people by name and by e-mail, where that is known."""
        self._by_email: dict[str, list[KnownPerson]] = defaultdict(list)
        self._by_name: dict[str, list[KnownPerson]] = defaultdict(list)
        self._names = Neighbours()
        for person in people:
            key = key_of(person.name)
            if key not in self._by_name:
                self._names.add(key)
            self._by_name[key].append(person)
            if person.email:
                self._by_email[_email_key(person.email)].append(person)
        self._is_small = len(self._by_name) <= SMALL_TABLE

    def look_at(self, one: Checked) -> Iterator[Finding]:
        """Yield whether the organisation knows the person of a new row, and as whom."""
        if not one.is_new:
            return
        if one.row.known is not None:
            yield finding_of(one.row, "known-used", None, {"name": one.row.name})
            return
        if not self._by_name or not one.name_key:
            return
        same_email = self._by_email.get(_email_key(one.email), ()) if one.domain else ()
        if same_email:
            yield _same_email(one, same_email)
            return
        same_name = self._by_name.get(one.name_key, ())
        unknown = [person for person in same_name if person.email is None]
        if unknown:
            # Namesakes cannot be told apart by what the site shows: then nobody is proposed.
            chosen = unknown[0] if len(same_name) == 1 else None
            yield _known(one, "known-name", unknown[0], chosen)
        elif same_name:
            yield _known(one, "known-other-email", same_name[0], same_name[0])
        else:
            yield from self._nearly(one)

    def _nearly(self, one: Checked) -> Iterator[Finding]:
        for key in (one.turned_key, *self._names.of(one.name_key)):
            for person in self._by_name.get(key, ()):
                if person.email is not None and one.email_key:
                    continue  # another name and another address: another person
                near = self._is_small and not are_two_names(key, one.name_key)
                turned = key == one.turned_key
                code = "known-nearly" if near or turned else "known-similar"
                yield _known(one, code, person, person)
                return


def _email_key(email: str) -> str:
    return email.strip().lower()


def _same_email(one: Checked, people: Sequence[KnownPerson]) -> Finding:
    namesake = next((person for person in people if key_of(person.name) == one.name_key), None)
    if namesake is not None:
        return _known(one, "known-person", namesake, namesake)
    words = set(one.name_key.split())
    near = next((each for each in people if words & set(key_of(each.name).split())), None)
    if near is not None:
        return _known(one, "known-nearly", near, near)
    return _known(one, "known-email", people[0], people[0])


def _known(one: Checked, code: str, person: KnownPerson, chosen: KnownPerson | None) -> Finding:
    values = {"name": person.name, **({"email": person.email} if person.email else {})}
    repair = None if chosen is None else _use(one.row, chosen)
    return finding_of(one.row, code, None, values, repair)


def _use(row: Participant, person: KnownPerson) -> Repair:
    """Return the repair that writes the row as the organisation knows the person.

    Her name is then the site's, which is what is printed; so is her address where it is known.
    """
    first_name, surname = _name_parts(row, person)
    texts = {Field.FIRST_NAME: first_name, Field.SURNAME: surname}
    if person.email is not None:
        texts[Field.EMAIL] = person.email
    changes = tuple(
        Change(field, getattr(row, field.value), text)
        for field, text in texts.items()
        if text != getattr(row, field.value)
    )
    return Repair(changes, attendee=person.attendee)


def _name_parts(row: Participant, person: KnownPerson) -> tuple[str, str]:
    if person.first_name is not None:
        return person.first_name, person.surname or ""
    name = tidy(person.name)
    if row.name == name:
        return row.first_name, row.surname
    # The site writes the first name first; where it ends is seen by nobody but the trainer.
    split = split_full_name(name, Hint(order=Order.FIRST_LAST))
    if f"{split.first_name} {split.surname}".strip() == name:
        return split.first_name, split.surname
    return name, ""
