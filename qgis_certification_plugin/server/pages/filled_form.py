"""Any form of the site with what it holds: fields, values and choices (contract 0.5, 6)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..errors import UnexpectedPage
from ..markup import Element


@dataclass(frozen=True)
class FormField:
    """A field as the page has it.

    `kind` is text, area, choice, file, check or hidden. `value` is the text in it, of a choice the
    value of the option that is selected; empty where there is none. `choices` maps the values of a
    choice to their texts, without the empty one. `max_length` is None where the page sets none.
    """

    name: str
    kind: str
    value: str = ""
    choices: dict[str, str] | None = None
    max_length: int | None = None
    required: bool = False


@dataclass(frozen=True)
class FilledForm:
    """The fields of a form by their names, in the order of the page."""

    page: str
    fields: dict[str, FormField]

    def field(self, name: str) -> FormField:
        """Return a field. Raises UnexpectedPage where the form has no such field."""
        if name not in self.fields:
            raise UnexpectedPage(page=self.page, missing=name)
        return self.fields[name]

    def value(self, name: str) -> str:
        """Return what a field holds. Raises UnexpectedPage where the form has no such field."""
        return self.field(name).value

    def number(self, name: str) -> int:
        """Return the number in a hidden field. Raises UnexpectedPage where there is none."""
        value = self.value(name)
        if not _NUMBER.fullmatch(value):
            raise UnexpectedPage(page=self.page, missing=name)
        return int(value)

    def chosen(self, name: str) -> int:
        """Return the number of what is selected, 0 for nothing. Raises as `choices` does."""
        self.choices(name)
        value = self.value(name)
        return int(value) if _NUMBER.fullmatch(value) else 0

    def choices(self, name: str) -> dict[int, str]:
        """Return number and text of each choice. Raises UnexpectedPage where it is no choice."""
        choices = self.field(name).choices
        if choices is None:
            raise UnexpectedPage(page=self.page, missing=name)
        return {int(value): text for value, text in choices.items() if _NUMBER.fullmatch(value)}


_NUMBER = re.compile(r"\d{1,18}")
_KINDS = {"file": "file", "checkbox": "check", "hidden": "hidden"}
_NOT_FIELDS = frozenset({"submit", "button", "reset", "image"})


def read_filled_form(page: Element, holds: str, page_name: str) -> FilledForm:
    """Read the first form for posting that has a field `holds`; those of dialogs are left out.

    A page may have more forms, such as the one for a preview (6.1), whose fields are all hidden:
    `holds` names a field that people see. Raises UnexpectedPage where there is no such form.
    """
    for form in page.all("form"):
        if form["method"].lower() != "post" or form.is_inside("modal"):
            continue
        fields = _fields(form)
        if holds in fields and fields[holds].kind != "hidden":
            return FilledForm(page_name, fields)
    raise UnexpectedPage(page=page_name, missing=holds)


def _fields(form: Element) -> dict[str, FormField]:
    found: dict[str, FormField] = {}
    for element in form.walk():
        name = element["name"]
        if not name or name in found or element["type"].lower() in _NOT_FIELDS:
            continue
        if element.tag == "input":
            found[name] = _input(element, name)
        elif element.tag == "textarea":
            found[name] = _made(element, name, "area", _text(element))
        elif element.tag == "select":
            found[name] = _choice(element, name)
    return found


def _made(element: Element, name: str, kind: str, value: str) -> FormField:
    length = element["maxlength"]
    return FormField(
        name,
        kind,
        value,
        max_length=int(length) if re.fullmatch(r"\d{1,6}", length) else None,
        required="required" in element.attributes,
    )


def _input(element: Element, name: str) -> FormField:
    kind = _KINDS.get(element["type"].lower(), "text")
    if kind == "check":
        return _made(element, name, kind, "on" if "checked" in element.attributes else "")
    return _made(element, name, kind, element["value"])


def _text(area: Element) -> str:
    text = "".join(child for child in area.children if isinstance(child, str))
    # A browser drops the line end that Django writes behind the opening tag.
    return re.sub(r"^\r?\n", "", text)


def _choice(select: Element, name: str) -> FormField:
    options = [option for option in select.all("option") if option["value"]]
    chosen = [option["value"] for option in options if "selected" in option.attributes]
    return FormField(
        name,
        "choice",
        next(iter(chosen), ""),
        choices={option["value"]: option.text for option in options},
        required="required" in select.attributes,
    )
