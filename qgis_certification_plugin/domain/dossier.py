"""The dossier of an organisation that wants to be certified: what its application will say.

Private to this computer until it is sent. All texts are as typed; days are ISO texts or empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, TypeVar


@dataclass(frozen=True)
class Contribution:
    """Something given to QGIS. `kind` is a code of domain.programme."""

    kind: str
    title: str = ""
    link: str = ""
    day: str = ""


@dataclass(frozen=True)
class Material:
    """One piece of a course's material: a link, or a file or folder on this computer.

    `kind` is a code of domain.programme. `changed` is the day of the last change, of files only;
    `versions` are the versions of QGIS that were found in it, such as "3.34".
    """

    course: str
    kind: str
    place: str = ""
    changed: str = ""
    versions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Details:
    """The organisation as the site's form asks for it (contract 7). `country` is an ISO code."""

    name: str = ""
    email: str = ""
    url: str = ""
    address: str = ""
    country: str = ""
    phone: str = ""
    vat_number: str = ""


@dataclass(frozen=True)
class Answer:
    """The answer to a question of the site; `yes` None: not answered yet."""

    yes: bool | None = None
    text: str = ""


@dataclass(frozen=True)
class Application:
    """What is known of the application on the site.

    `sending` is the name under which one was being sent when that was noted last: whether it
    arrived is then not known. `slug` names the organisation on the site once it was found there,
    `made` is the day of the application, `stage` how it stood at the last look (a code of
    services.applying.Status).
    """

    sending: str = ""
    slug: str = ""
    made: str = ""
    stage: str = ""


@dataclass(frozen=True)
class Dossier:
    """Everything together. `answers` are by the site's question, `owners` what was typed."""

    contributions: tuple[Contribution, ...] = ()
    material: tuple[Material, ...] = ()
    details: Details = field(default_factory=Details)
    logo: str = ""
    owners: tuple[str, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    message: str = ""
    application: Application = field(default_factory=Application)

    def courses(self) -> list[str]:
        """Return the names of the courses of which material is listed, in their order."""
        return list(dict.fromkeys(piece.course for piece in self.material))


def to_json(dossier: Dossier) -> dict[str, Any]:
    """Return the dossier as what JSON can hold."""
    return asdict(dossier)


_Record = TypeVar("_Record")


def from_json(data: Any) -> Dossier:
    """Read what `to_json` gave, also an older version's: what is not known is left out.

    Raises ValueError where it is no dossier at all.
    """
    if not isinstance(data, dict):
        raise ValueError("no dossier")  # noqa: TRY004  (the text of a file is wrong, not a call)
    answers = data.get("answers")
    return Dossier(
        contributions=_records(Contribution, data.get("contributions")),
        material=_records(Material, data.get("material")),
        details=_record(Details, data.get("details")) or Details(),
        logo=_text(data.get("logo")),
        owners=_texts(data.get("owners")),
        answers={
            str(question): _answer(answer)
            for question, answer in (answers if isinstance(answers, dict) else {}).items()
        },
        message=_text(data.get("message")),
        application=_record(Application, data.get("application")) or Application(),
    )


def _answer(data: Any) -> Answer:
    known = data if isinstance(data, dict) else {}
    yes = known.get("yes")
    return Answer(yes if isinstance(yes, bool) else None, _text(known.get("text")))


def _records(kind: type[_Record], data: Any) -> tuple[_Record, ...]:
    found = (_record(kind, one) for one in (data if isinstance(data, list) else []))
    return tuple(one for one in found if one is not None)


def _record(kind: type[_Record], data: Any) -> _Record | None:
    if not isinstance(data, dict):
        return None
    values: dict[str, Any] = {}
    for one in fields(kind):  # type: ignore[arg-type]
        value = data.get(one.name)
        values[one.name] = _texts(value) if one.name == "versions" else _text(value)
    return kind(**values)


def _text(data: Any) -> str:
    return data if isinstance(data, str) else ""


def _texts(data: Any) -> tuple[str, ...]:
    return tuple(one for one in data if isinstance(one, str)) if isinstance(data, list) else ()
