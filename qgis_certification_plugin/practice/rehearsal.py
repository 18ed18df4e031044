"""The two organisations in which trainers rehearse: courses and people in every state."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from .maker import Maker, Status
from .people import TRICKY_PEOPLE

# What the people of TRICKY_PEOPLE have; None for no certificate (contract 3.5).
_STATES: tuple[Status | None, ...] = (
    None,
    Status(paid=True, days=0, kind=1),
    Status(paid=True, days=10, kind=1),
    Status(paid=False, days=0, kind=1),
    Status(paid=False, days=10, kind=1),
    Status(paid=True, days=None, kind=1),
    None,
    None,
    Status(paid=True, days=6, kind=3),
    Status(paid=True, days=7, kind=1),
    None,
    Status(paid=True, days=0, kind=None),
)


def furnish(
    make: Maker,
    today: date,
    trainer: int,
    other: int,
    users: Mapping[str, int],
    *,
    courses: bool,
    crowd: bool,
) -> int:
    """Give both organisations their conveners and courses; return how many courses."""
    owner = make.convener(trainer, users["owner"])
    guest = make.convener(trainer, users["convener"])
    make.convener(trainer, users["former_convener"], active=False)
    second = make.convener(other, users["owner_without_credits"])
    if not courses:
        return 0

    def days(start: int, end: int) -> tuple[date, date]:
        return today + timedelta(days=start), today + timedelta(days=end)

    dutch = "Nederlands"
    make.course(trainer, 0, *days(-2, 0), language=dutch, convener=owner)  # to be filled in
    make.course(trainer, 0, *days(20, 24), language=dutch, convener=owner)
    make.course(trainer, 1, *days(40, 42), language=None, convener=owner)
    make.course(trainer, 1, *days(-10, -8), language=None, competence=None, convener=owner)
    states = make.course(trainer, 0, *days(-3, 2), language=dutch, convener=owner)
    for who, status in zip(TRICKY_PEOPLE, _STATES):
        pk = make.attendee(trainer, states, who)
        if status is not None:
            issued = None if status.days is None else today - timedelta(days=status.days)
            make.certificate(states, pk, users["owner"], issued, status)
    many = make.course(trainer, 1, *days(-4, -1), convener=owner)
    for _ in range(200 if crowd else 40):
        make.attendee(trainer, many)
    guests = make.course(trainer, 2, *days(-5, -2), convener=guest)
    for _ in range(6):
        make.attendee(trainer, guests)
    past = make.course(trainer, 0, *days(-120, -116), convener=owner)
    for _ in range(12):
        pk = make.attendee(trainer, past)
        issued = today - timedelta(days=115)
        make.certificate(past, pk, users["owner"], issued, Status(paid=True, days=115, kind=1))
    poor = make.course(other, 0, *days(-3, 0), language="Français", convener=second)
    for number in range(6):
        pk = make.attendee(other, poor)
        if number < 2:
            status = Status(paid=number == 0, days=0, kind=1)
            make.certificate(poor, pk, users["owner_without_credits"], today, status)
    return 9
