"""The small words around names: particles, titles, degrees, generations, remarks in brackets."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .text import fold

_BY_LANGUAGE = {
    "nl": "van de der den het ter ten te 't 's op in aan bij over onder tot uit uyt uijt vd v.d. "
    "v/d v.d vander vanden",
    "de": "von vom zu zum zur der den dem am im auf aus vor unter",
    "fr": "de du des d' la le les l' de-la",
    "es": "de del la las los",
    "pt": "de da das do dos",
    "it": "di del della dello dei degli delle da dal dalla dai de lo la li d'",
    "ro": "de",
    "sv": "af av von",
    "da": "af von",
    "nb": "af av von",
    "ca": "de del dels la les",
    "ar": "al el ul ibn bin bint ben ould aït ait abu abou bou",
    "ms": "bin binti binte bt a/l a/p",
    "he": "ben bat bar",
    "ga": "o ó ní ni nic mac mc ua uí o' mag",
    "gd": "mac mc nic",
    "cy": "ap ab ferch",
    "en": "st. st saint fitz",
    "la": "de",
}


def _turned() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for language, words in _BY_LANGUAGE.items():
        for word in words.split():
            found.setdefault(fold(word), set()).add(language)
    return {word: frozenset(languages) for word, languages in found.items()}


# Particle, folded: the languages that use it. Connectors (y, e, i) stand apart.
PARTICLES: Mapping[str, frozenset[str]] = _turned()

# Words between two surnames: García y López, Costa e Silva, Puig i Cadafalch, Kossak-und ...
CONNECTORS = frozenset("y e i und".split())

# Words that make one given name with the next: Abd al-Rahman, Abdul Rahman.
GIVEN_PREFIXES = frozenset("abd abdul abdel abdal".split())

_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir madam rev fr hon dhr mevr mw mevrouw "
    " ing ir drs mr.drs dr.ing dr.ir herr frau dipl dipl-ing dipl.-ing univ.-prof mag dott "
    "dott.ssa dottore dottoressa sig sig.ra signor signora avv arch ing.arch sr sra srta don dona "
    "doutor doutora eng enga m mme mlle monsieur madame maitre me hr fru fr. pan pani inz bc mudr "
    "judr rndr mgr phdr doc dra lic licda ings arq d-r engr apl.prof priv.-doz pd".split()
)
# These are first names or initials too: a title only with its dot.
_TITLE_WITH_DOT = frozenset("m me fr don dona mag sr doc lic arch pd bc pan eng sig hon".split())
# Nobody bears these as a name; the other titles without a dot may be one ("Ing Smit").
_FORMS_OF_ADDRESS = frozenset(
    "mr mrs ms miss mx dr prof professor sir madam dhr mevr mw mevrouw drs herr frau dipl-ing "
    "dott dottore dottoressa signor signora sra srta doutor doutora mme mlle monsieur madame "
    "bc mudr judr rndr mgr phdr priv-doz".split()
)

_DEGREES = frozenset(
    "phd mphil msc bsc mba llm llb md dphil edd ma ba meng beng mres mfa dsc dds jd cpa gisp pmp "
    "dipling drsc csc drhc emba bed med mpa mph pgdip frgs cgeog msci".split()
)
# Short ones are names as well ("Jack Ma", "Med"): only behind a comma or with their dots.
_SHORT_DEGREES = frozenset("ma ba md bed med jd edd".split())

_GENERATIONS = frozenset("jr sr ii iii iv junior senior filho neto sobrinho jnr snr".split())
_GENERATION_WITH_NAME = frozenset("filho neto sobrinho".split())

# What meeting programs and people put behind a name in brackets.
_REMARK = re.compile(
    r"\s*[(\[（【]\s*("
    r"she|he|they|her|him|them|hers|his|theirs|any pronouns|zij|hij|elle|il|sie|er"
    r"|[\w ]{2,8}/[\w ]{2,8}(/[\w ]{2,8})?"
    r"|guest|gast|gäst|invité|invitée|invite|invitado|invitada|ospite|convidado|gość|host|co-host"
    r"|extern|externe|external|externer|esterno|externo|unverified|organi[sz]er|presenter|you|me"
    r"|moderator|trainer|teacher|phone|mobile|ipad|iphone|gæst|gjest|vieras|host, me|co-host, me"
    r")\s*[)\]）】]",
    re.IGNORECASE,
)


def is_particle(word: str) -> bool:
    """Return whether the word, in any case, is a particle of a surname in some language."""
    return fold(word.replace("’", "'")) in PARTICLES


def _bare(word: str) -> str:
    return fold(word).rstrip(".").strip()


def is_title(word: str) -> bool:
    """Return whether a word in front of a name is a form of address or an academic title."""
    bare = _bare(word)
    if bare not in _TITLES and bare.replace(".", "") not in _TITLES:
        return False
    return bare not in _TITLE_WITH_DOT or word.endswith(".")


def may_be_a_name(title: str) -> bool:
    """Return whether a title, as written, may as well be somebody's first name."""
    return "." not in title and fold(title) not in _FORMS_OF_ADDRESS


def is_degree(word: str, *, behind_comma: bool = False) -> bool:
    """Return whether a word behind a name is an academic degree or a professional mark."""
    bare = fold(word).replace(".", "").strip(" ,()")
    if bare not in _DEGREES:
        return False
    if behind_comma or "." in word:
        return True
    # "Bsc" and "Mba" are surnames, BSc and MBA are not.
    return bare not in _SHORT_DEGREES and sum(c.isupper() for c in word) > 1


def is_generation(word: str) -> bool:
    """Return whether a word behind a name tells father from son: Jr., III, Filho."""
    bare = _bare(word.strip(","))
    return bare in _GENERATIONS and (bare not in {"sr", "ii"} or word[0].isupper())


def take_remarks_out(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the name without "(she/her)" or "(Guest)" behind it, and what was taken out."""
    found = tuple(match.group().strip() for match in _REMARK.finditer(text))
    return (_REMARK.sub("", text).strip(), found) if found else (text, ())
