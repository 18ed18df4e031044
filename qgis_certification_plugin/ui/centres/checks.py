"""What is said under the fields of a centre while they are filled in."""

from __future__ import annotations

from ...domain.catalogue import Catalogue
from ...domain.centres import TEXT_FIELDS, CentreFields, problems, twin
from .words import describe_problem, name_taken


def problem_texts(
    fields: CentreFields,
    known: Catalogue | None,
    *,
    strict: bool,
    busy_with: str = "",
    old_name: str = "",
) -> dict[str, str]:
    """Return what is wrong, by field, as sentences.

    strict: say also what merely lacks. busy_with: a field that is being typed, whose shape is not
    judged yet. old_name: what the centre is called until now. `known` is the catalogue that was
    fetched last; the site itself is asked before anything is sent.
    """
    found = {one.field: one for one in reversed(problems(fields))}
    shown = {
        name: describe_problem(one)
        for name, one in found.items()
        if strict or (one.code != "missing" and name != busy_with)
    }
    if "name" not in found and known is not None:
        taken = twin(fields.name, known.centres, old_name)
        if taken is not None:
            shown["name"] = name_taken(taken)
    return shown


def is_same(one: CentreFields, other: CentreFields) -> bool:
    """Return whether two are the same for people: decimals may be written with either sign."""
    return _comparable(one) == _comparable(other)


def _comparable(fields: CentreFields) -> tuple[object, ...]:
    texts = tuple(getattr(fields, name).strip() for name in TEXT_FIELDS)
    if fields.online:
        return (*texts, True)
    here = (fields.latitude, fields.longitude)
    return (*texts, False, *(text.strip().replace(",", ".") for text in here))
