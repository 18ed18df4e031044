"""Which language a course is in: the site keeps what the trainer typed (contract 6.1)."""

from __future__ import annotations

import re

from .text import fold

# ISO 639 code: what people call the language, in the languages of the programme.
_NAMES = {
    "en": "english engels englisch anglais ingles inglese",
    "nl": "dutch nederlands niederlandisch neerlandais holandes neerlandes olandese holandesa "
    "flemish vlaams",
    "de": "german deutsch duits allemand aleman tedesco alemao",
    "fr": "french francais frans franzosisch frances francese",
    "es": "spanish espanol spaans spanisch espagnol castellano spagnolo espanhol",
    "it": "italian italiano italiaans italienisch italien",
    "pt": "portuguese portugues portugees portugiesisch portugais portoghese",
}
# What the languages call themselves.
NATIVE_NAMES = {
    "en": "English",
    "nl": "Nederlands",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "pt": "Português",
}
_CODES = {name: code for code, names in _NAMES.items() for name in names.split()}
_CODES.update({code: code for code in _NAMES})
_CODES.update({"eng": "en", "nld": "nl", "dut": "nl", "deu": "de", "ger": "de"})
_CODES.update({"fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt"})


def language_code(text: str | None) -> str | None:
    """Return the code of the first language that is named in a text such as "Dutch", "NL",
    "nl_NL" or "Nederlands / Engels"; None where none of ours is.
    """
    for word in re.findall(r"[^\W\d_]+", fold(text or "")):
        # "It" and "de" are words, too: codes count only where nothing else is said.
        if len(word) > 2 and word in _CODES:
            return _CODES[word]
    found = re.fullmatch(r"([a-z]{2})(?:[-_][a-z]{2})?", fold(text or "").strip())
    return _CODES.get(found[1]) if found else None
