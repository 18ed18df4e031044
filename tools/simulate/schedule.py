"""Schedules: what may go wrong, when, and how one is made at random and made smaller."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

GET, POST, WRITE, SYNC, DRAFT, BETWEEN = "get", "post", "write", "sync", "draft", "between"
_REQUESTS = frozenset({GET, POST})

# Each trouble, and where it strikes.
KINDS: dict[str, frozenset[str]] = {
    # the network
    "connection refused": _REQUESTS,
    "dropped before read": _REQUESTS,
    "dropped after commit": frozenset({POST}),
    "answer cut in half": _REQUESTS,
    "time-out": _REQUESTS,
    "time-out after commit": frozenset({POST}),
    "time-out, committed later": frozenset({POST}),
    # the site
    "500 before commit": _REQUESTS,
    "500 after commit": frozenset({POST}),
    "403": _REQUESTS,
    "too many requests": _REQUESTS,
    "session ended": _REQUESTS,
    "CSRF rejected": frozenset({POST}),
    "redirect to an unknown page": _REQUESTS,
    "redirect after commit": frozenset({POST}),
    "changed page": _REQUESTS,
    "changed page after commit": frozenset({POST}),
    "duplicate number, own": frozenset({POST}),
    "duplicate number, foreign": frozenset({POST}),
    # other people
    "credits run out": _REQUESTS,
    "somebody tops up": _REQUESTS,
    "somebody issues": _REQUESTS,
    "somebody revokes": _REQUESTS,
    "somebody replaces": _REQUESTS,
    "somebody removes": _REQUESTS,
    # the trainer and the computer
    "cancel": _REQUESTS,
    "cancel while sending": frozenset({POST}),
    "sleep": _REQUESTS,
    "clock jumps": _REQUESTS,
    "second window": _REQUESTS,
    "kill before request": _REQUESTS,
    "kill after commit": frozenset({POST}),
    "kill in a write": frozenset({WRITE}),
    "kill in a flush": frozenset({SYNC}),
    "power cut": frozenset({WRITE, SYNC}),
    "kill around a draft": frozenset({DRAFT}),
    # the disk
    "disk full": frozenset({WRITE}),
    "flush fails": frozenset({SYNC}),
    "disk full at a draft": frozenset({DRAFT}),
    "journal bits flipped": frozenset({BETWEEN}),
    "journal cut off": frozenset({BETWEEN}),
    "journal with garbage": frozenset({BETWEEN}),
    "journal removed": frozenset({BETWEEN}),
}
JOURNAL_DAMAGE = frozenset(kind for kind, where in KINDS.items() if where == {BETWEEN})
LONGEST = 60


@dataclass(frozen=True)
class Trouble:
    """One trouble: it strikes at the first fitting step from step `at` on.

    `salt` decides the details, such as which byte, or who is revoked.
    """

    at: int
    kind: str
    salt: int


@dataclass(frozen=True)
class Schedule:
    """A course and what happens.

    `people` are to get certificates, of whom the first `enrolled` are in the course already;
    `unpaid` has an unpaid certificate that is to be paid. `tops_up` says that the trainer buys
    credits when they do not suffice.
    """

    people: int
    enrolled: int
    credits: int
    by_upload: bool
    unpaid: bool
    revokes: bool
    renews: bool
    tops_up: bool
    troubles: tuple[Trouble, ...]

    def has(self, *kinds: str) -> bool:
        """Whether one of these troubles is in it."""
        return any(trouble.kind in kinds for trouble in self.troubles)

    def __str__(self) -> str:
        who = f"{self.people} people, {self.enrolled} enrolled, {self.credits} credits"
        names = ("by_upload", "unpaid", "revokes", "renews", "tops_up")
        flags = [name for name in names if getattr(self, name)]
        lines = [f"  step {t.at:3}: {t.kind} (salt {t.salt})" for t in self.troubles]
        return "\n".join([f"  {who}; {', '.join(flags) or 'nothing else'}", *lines])


def random_schedule(rng: random.Random, kinds: tuple[str, ...] = tuple(KINDS)) -> Schedule:
    """Return a schedule with these kinds of trouble."""
    people = rng.randint(1, 5)
    count = min(1 + int(rng.expovariate(0.45)), 12)
    troubles = sorted(
        (
            Trouble(rng.randint(0, LONGEST), rng.choice(kinds), rng.randrange(1 << 16))
            for _ in range(count)
        ),
        key=lambda trouble: trouble.at,
    )
    return Schedule(
        people=people,
        enrolled=rng.randint(0, people),
        credits=rng.choice((0, 1, 2, people, people + 1, people + 3, 20)),
        by_upload=rng.random() < 0.7,
        unpaid=rng.random() < 0.4,
        revokes=rng.random() < 0.3,
        renews=rng.random() < 0.2,
        tops_up=rng.random() < 0.8,
        troubles=tuple(troubles),
    )


def smaller(schedule: Schedule) -> Iterator[Schedule]:
    """Yield schedules with one thing less."""
    # With one trouble less, what comes later comes at another step.
    for shift in sorted(range(-8, 9), key=abs):
        for place in range(len(schedule.troubles)):
            later = schedule.troubles[place + 1 :]
            moved = tuple(replace(trouble, at=max(0, trouble.at + shift)) for trouble in later)
            yield replace(schedule, troubles=schedule.troubles[:place] + moved)
    yield from (
        less
        for less in (
            replace(schedule, renews=False),
            replace(schedule, revokes=False),
            replace(schedule, unpaid=False),
            replace(schedule, tops_up=False),
        )
        if less != schedule
    )
    if schedule.people > 1:
        people = schedule.people - 1
        yield replace(schedule, people=people, enrolled=min(schedule.enrolled, people))
    if schedule.enrolled < schedule.people:
        yield replace(schedule, enrolled=schedule.people)
    if not schedule.by_upload:
        yield replace(schedule, by_upload=True)
    if schedule.credits != 20:
        yield replace(schedule, credits=20)


def minimal(schedule: Schedule, fails: Callable[[Schedule], bool]) -> Schedule:
    """Return a schedule that still fails and of which nothing can be left out."""
    while True:
        less = next((one for one in smaller(schedule) if fails(one)), None)
        if less is None:
            return schedule
        schedule = less


class Script:
    """Deals out the troubles of one schedule, step by step, and counts them."""

    def __init__(self, schedule: Schedule) -> None:
        """Begin before the first step."""
        self._waiting = list(schedule.troubles)
        self._step = 0
        self.happened: Counter[str] = Counter()

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        return not self._waiting

    def take(self, where: str) -> Trouble | None:
        """Return what strikes at this step, if anything."""
        self._step += 1
        for trouble in self._waiting:
            if trouble.at > self._step:
                return None
            if where in KINDS[trouble.kind]:
                self._waiting.remove(trouble)
                self.happened[trouble.kind] += 1
                return trouble
        return None

    def take_due(self, kind: str) -> bool:
        """Whether this kind of trouble is due at the next step; then it strikes in its place."""
        for trouble in self._waiting:
            if trouble.at > self._step + 1:
                return False
            if trouble.kind == kind:
                self._waiting.remove(trouble)
                self._step += 1
                self.happened[kind] += 1
                return True
        return False

    def end(self) -> None:
        """Let what has not struck yet never happen."""
        self._waiting.clear()
