"""The one door through which every text for people passes.

Texts are looked up when they are shown, never at import, so that a change of language reaches
every open window. `make i18n` finds the calls by the name `translate`: keep the first two
arguments literal.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

# Contexts of texts that go into the user's projects or on paper: there they would stay.
_KEPT = frozenset({"Layers", "Sheets"})
_shows_ids = False
_spoken = ""
_before_plurals: list[Callable[[], None]] = []


def before_plurals(act: Callable[[], None]) -> None:
    """Call `act` once, before the first text that depends on a number is looked up."""
    _before_plurals[:] = [act]


def show_ids(on: bool) -> None:
    """Let `translate` return from now on where a text comes from, instead of the text.

    For translators. Windows show it once they are told of a change of language.
    """
    global _shows_ids  # noqa: PLW0603  (there is one door, so there is one switch)
    _shows_ids = on


def speak(locale: str) -> None:
    """Tell in which language texts are from now on, such as "nl" or "pt_BR"."""
    global _spoken  # noqa: PLW0603  (as above)
    _spoken = locale


def spoken_locale() -> str:
    """Return in which language texts are; empty before the first is spoken."""
    return _spoken


def ask_all() -> None:
    """Let Qt ask every translator for something that none of them knows."""
    QCoreApplication.translate("", "-")


def translate(
    context: str, text: str, comment: str | None = None, n: int = -1, **values: Any
) -> str:
    """Return `text` in the user's language.

    `comment` helps the translator. `n` chooses the plural form and replaces `%n`; the values
    replace the named placeholders in braces, in whatever order the translation has them.
    A translation whose placeholders are broken falls back to the source text. While ids are shown
    (see `show_ids`), all that comes back is "context|text", but for texts on layers and on paper.
    """
    if _shows_ids and context not in _KEPT:
        return f"{context}|{text}"
    if n >= 0 and _before_plurals:
        _before_plurals.pop()()
    translated = str(QCoreApplication.translate(context, text, comment, n))
    if not values:
        return translated
    try:
        return translated.format(**values)
    except (IndexError, KeyError, ValueError):
        return text.replace("%n", str(n)).format(**values)
