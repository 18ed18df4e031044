"""Reading .ts files, the XML that Qt Linguist works on.

They come from strangers: entities are refused, size and depth are limited.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from xml.parsers import expat

from .errors import BadTranslation

MOST_BYTES = 20_000_000
_DEEPEST = 20
_VARIANTS = "\x9c"  # how Qt joins a long and a short wording of one text
_GONE = frozenset({"vanished", "obsolete"})
# Elements whose text is wanted.
_TEXTS = frozenset({"name", "source", "comment", "translation", "numerusform", "lengthvariant"})


@dataclass(frozen=True)
class Message:
    """One text: what identifies it, and what it is in the language (one text for each form)."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    plural: bool = False
    state: str = ""  # "", "unfinished", "vanished" or "obsolete"

    @property
    def is_gone(self) -> bool:
        """Whether the sources do not have it any more."""
        return self.state in _GONE

    @property
    def is_translated(self) -> bool:
        """Whether there is something to show: a text that is unfinished may be empty."""
        return not self.is_gone and bool(self.forms and self.forms[0])


@dataclass(frozen=True)
class TsFile:
    """A language ("nl", "pt_BR", maybe empty) and its messages in the order of the file."""

    language: str
    messages: tuple[Message, ...]

    @property
    def translated(self) -> int:
        """How many texts have a translation."""
        return sum(message.is_translated for message in self.messages)

    @property
    def total(self) -> int:
        """How many texts there are to translate."""
        return sum(not message.is_gone for message in self.messages)


def read_ts(data: bytes) -> TsFile:
    """Return what a .ts file holds. Raises BadTranslation."""
    if len(data) > MOST_BYTES:
        raise BadTranslation("too-large")
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise BadTranslation("not-xml", getattr(error, "lineno", 0)) from None
    return TsFile(reader.language, tuple(reader.messages))


class _Reader:
    """Takes what the parser finds, element by element."""

    def __init__(self) -> None:
        self.language = ""
        self.messages: list[Message] = []
        self._open: list[str] = []
        self._text: list[str] = []
        self._context = ""
        self._message: dict[str, str] = {}
        self._forms: list[str] = []
        self._variants: list[str] = []
        self._plural = False
        self._state = ""
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text.append
        self.parser.EntityDeclHandler = self._refuse

    def _refuse(self, *_: object) -> None:
        # A few of them can grow to gigabytes, and others read files.
        raise BadTranslation("entities", self.parser.CurrentLineNumber)

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        if not self._open and name != "TS":
            raise BadTranslation("not-ts", self.parser.CurrentLineNumber)
        if len(self._open) >= _DEEPEST:
            raise BadTranslation("not-ts", self.parser.CurrentLineNumber)
        self._open.append(name)
        if name == "byte":
            self._text.append(_byte(attributes.get("value", "")))
        elif name in _TEXTS:
            self._text.clear()
        if name == "TS":
            self.language = attributes.get("language", "").strip()
        elif name == "context":
            self._context = ""
        elif name == "message":
            self._message, self._forms, self._variants = {}, [], []
            self._plural = attributes.get("numerus") == "yes"
            self._state = ""
        elif name == "translation":
            self._state = attributes.get("type", "")

    def _end(self, name: str) -> None:
        self._open.pop()
        parent = self._open[-1] if self._open else ""
        text = "".join(self._text) if name in _TEXTS else ""
        if name == "name" and parent == "context":
            self._context = text
        elif name in {"source", "comment"} and parent == "message":
            self._message[name] = text
        elif name == "lengthvariant":
            self._variants.append(text)
        elif name == "numerusform" or (name == "translation" and not self._plural):
            self._forms.append(_VARIANTS.join(self._variants) if self._variants else text)
            self._variants = []
        elif name == "message":
            self._end_message()

    def _end_message(self) -> None:
        message = Message(
            self._context,
            self._message.get("source", ""),
            self._message.get("comment", ""),
            tuple(self._forms),
            self._plural,
            self._state,
        )
        self.messages.append(message)


def _byte(value: str) -> str:
    """Return the character that XML cannot hold: "x1f" or "31"."""
    try:
        number = int(value[1:], 16) if value[:1] in {"x", "X"} else int(value)
        character = chr(number)
        character.encode()  # half a character cannot be written
    except (ValueError, OverflowError):
        return ""
    return character
