"""Forms as the site's pages have them: fields, checks and the messages of refusals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from .clock import read_date
from .web import Request

REQUIRED = "This field is required."
_NO_CHOICE = "Select a valid choice. That choice is not one of the available choices."
_EMAIL = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+"
)
_URL = re.compile(r"(https?|ftp)://[^\s/$.?#][^\s]*", re.IGNORECASE)


@dataclass(frozen=True)
class Field:
    """One field. `kind` is text, email, url, date, area, choice, choices, check, file, image,
    location or hidden; `choices` are pairs of value and label."""

    name: str
    kind: str = "text"
    label: str = ""
    required: bool = False
    max_length: int | None = None
    help: str = ""
    initial: Any = ""
    choices: Sequence[tuple[str, str]] = ()

    @property
    def title(self) -> str:
        """The label on the page."""
        return self.label or self.name.replace("_", " ").capitalize()


@dataclass
class Form:
    """A form with what was typed, what it means, and what is wrong with it.

    `values` has a cleaned value for each field: text, a list for choices, a bool for check, a
    date for date, an Upload or None for file and image.
    """

    fields: Sequence[Field]
    typed: dict[str, Any] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    errors: dict[str, list[str]] = field(default_factory=dict)
    refusals: list[str] = field(default_factory=list)

    @property
    def is_valid(self) -> bool:
        """Whether nothing is wrong so far."""
        return not self.errors and not self.refusals

    def shown(self, field: Field) -> Any:
        """Return what the field holds on the page."""
        return self.typed.get(field.name, field.initial)

    def refuse(self, text: str) -> None:
        """Refuse the form as a whole."""
        self.refusals.append(text)

    def wrong(self, name: str, text: str) -> None:
        """Refuse one field; shown on the page unless it is hidden (contract 0.5)."""
        self.errors.setdefault(name, []).append(text)

    def read(self, request: Request) -> bool:
        """Take what was posted and check it; return whether it is valid."""
        for one in self.fields:
            if one.kind in {"file", "image"}:
                self._read_file(one, request)
            elif one.kind == "check":
                value = request.posted(one.name)
                self.values[one.name] = self.typed[one.name] = value is not None and value not in {
                    "False", "false", "0",
                }  # fmt: skip
            elif one.kind == "choices":
                self._read_choices(one, request.form.get(one.name, []))
            else:
                self._read_text(one, request.posted(one.name))
        return self.is_valid

    def _read_file(self, one: Field, request: Request) -> None:
        upload = request.body.files.get(one.name)
        self.values[one.name] = upload
        if upload is None and one.required:
            self.wrong(one.name, REQUIRED)
        if upload is not None and one.kind == "image" and not is_image(upload.content):
            self.wrong(one.name, "Upload a valid image. The file is either no image or damaged.")

    def _read_choices(self, one: Field, sent: list[str]) -> None:
        self.typed[one.name] = self.values[one.name] = sent
        if one.required and not sent:
            self.wrong(one.name, REQUIRED)
        known = {value for value, _label in one.choices}
        for value in sent:
            if value not in known:
                self.wrong(one.name, _NO_CHOICE)

    def _read_text(self, one: Field, sent: str | None) -> None:
        self.typed[one.name] = sent or ""
        text = (sent or "").strip()
        self.values[one.name] = text
        if not text:
            if one.required:
                self.wrong(one.name, REQUIRED)
            return
        if "\x00" in text:
            self.wrong(one.name, "Null characters are not allowed.")
        if one.max_length is not None and len(text) > one.max_length:
            self.wrong(
                one.name,
                f"Ensure this value has at most {one.max_length} characters (it has {len(text)}).",
            )
        self._check_kind(one, text)

    def _check_kind(self, one: Field, text: str) -> None:
        if one.kind == "email" and not _EMAIL.fullmatch(text):
            self.wrong(one.name, f"{text} is not a valid email address")
        elif one.kind == "url":
            address = text if "://" in text else f"http://{text}"
            self.values[one.name] = address
            if not _URL.fullmatch(address):
                self.wrong(one.name, "Enter a valid URL.")
        elif one.kind == "date":
            self.values[one.name] = read_date(text)
            if self.values[one.name] is None:
                self.wrong(one.name, "Enter a valid date.")
        elif (one.kind == "choice" or (one.kind == "hidden" and one.choices)) and text not in {
            value for value, _label in one.choices
        }:
            self.wrong(one.name, _NO_CHOICE)


def is_image(content: bytes) -> bool:
    """Return whether a file is a picture that the site takes: PNG, JPEG, GIF or WebP."""
    starts = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")
    return content.startswith(starts) or (content[:4] == b"RIFF" and content[8:12] == b"WEBP")


def with_initial(fields: Sequence[Field], values: dict[str, Any]) -> list[Field]:
    """Return the fields, filled with what is stored."""
    return [replace(one, initial=values[one.name]) if one.name in values else one for one in fields]
