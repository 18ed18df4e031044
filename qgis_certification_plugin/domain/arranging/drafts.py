"""What was typed for a course or a course type and is not at the site yet, with how far it came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from typing import Any

from .course_types import TypeFields
from .courses import CHOSEN, CourseFields

NEW_COURSE, COPY, COURSE, NEW_TYPE, TYPE = "new-course", "copy", "course", "new-type", "type"


@dataclass(frozen=True)
class Sending:
    """What was about to be sent: written down before, taken away once it is known what became.

    `names` and the days tell how the new course would be found on the organisation's page (course
    type, centre and convener; for a course type its name alone), `before` which ones looked like
    that already. `background` is the picture that a course had before it was changed, `picture`
    whether another one was sent.
    """

    names: tuple[str, ...] = ()
    start: str = ""
    end: str = ""
    before: tuple[str, ...] = ()
    background: str = ""
    picture: bool = False


@dataclass(frozen=True)
class Draft:
    """`kind` is one of the kinds above, `target` the course or type that is changed or copied.

    `texts` are the fields as texts, `base` what the site had when they were begun; `picture` is the
    path of the background on this computer.
    """

    kind: str
    target: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    base: Mapping[str, str] = field(default_factory=dict)
    picture: str = ""
    sending: Sending | None = None

    @property
    def is_typed(self) -> bool:
        """Whether there is something in it that the site did not give."""
        return self.texts != self.base or bool(self.picture) or self.sending is not None


def course_texts(course: CourseFields) -> dict[str, str]:
    """Return the fields of a course as texts; days as in 2026-11-20."""
    found = {}
    for name, value in asdict(course).items():
        found[name] = value.isoformat() if isinstance(value, date) else str(value or "")
    return found


def course_of(texts: Mapping[str, str]) -> CourseFields:
    """Return the course that `course_texts` wrote; what cannot be read is left empty."""
    values: dict[str, Any] = {
        name: int(text) if (text := texts.get(name, "")).isdecimal() and len(text) < 19 else 0
        for name in CHOSEN
    }
    for name in ("start", "end"):
        try:
            values[name] = date.fromisoformat(texts.get(name, ""))
        except ValueError:
            values[name] = None
    for name in ("language", "competence"):
        values[name] = texts.get(name, "")
    return CourseFields(**values)


def type_texts(course_type: TypeFields) -> dict[str, str]:
    """Return the fields of a course type."""
    return asdict(course_type)


def type_of(texts: Mapping[str, str]) -> TypeFields:
    """Return the course type that `type_texts` wrote."""
    return TypeFields(**{one.name: texts.get(one.name, "") for one in fields(TypeFields)})


def to_json(draft: Draft) -> dict[str, Any]:
    """Return a draft as JSON has it."""
    return asdict(replace(draft, texts=dict(draft.texts), base=dict(draft.base)))


def from_json(data: Any) -> Draft:
    """Read what `to_json` gave. Raises ValueError where it is no draft."""
    if not isinstance(data, dict) or not isinstance(data.get("kind"), str):
        raise ValueError("no draft")  # noqa: TRY004  (the text of a file is wrong, not a call)
    return Draft(
        kind=data["kind"],
        target=_text(data.get("target")),
        texts=_texts(data.get("texts")),
        base=_texts(data.get("base")),
        picture=_text(data.get("picture")),
        sending=_sending(data.get("sending")),
    )


def _sending(data: Any) -> Sending | None:
    if not isinstance(data, dict):
        return None
    return Sending(
        names=_list(data.get("names")),
        start=_text(data.get("start")),
        end=_text(data.get("end")),
        before=_list(data.get("before")),
        background=_text(data.get("background")),
        picture=data.get("picture") is True,
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: Any) -> dict[str, str]:
    known = value if isinstance(value, dict) else {}
    return {str(name): text for name, text in known.items() if isinstance(text, str)}


def _list(value: Any) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()
