"""Which plural form a number takes in each language, as Qt's rules say it.

A rule is a row of bytes of Qt's own small language: 01 n "is n", 02 n "is below n", 03 n "is at
most n", 04 a b "lies from a to b"; added to these, 08 turns the answer round, 10 takes the last
digit, 20 the last two and 40 the leading ones of thousands; FD is "and", FE "or", and FF begins
the rule of the next form. The last form needs no rule. A language that is not listed here has
one form for all numbers.
"""

from __future__ import annotations

# What lrelease 5.15 writes, by the languages it does so for.
_RULES = {
    # one, more
    "0101": "aa ab af am as ay az ba bg bn ca co da de el en eo es et eu fi fo fy gl gu ha he hi "
    "ia ie it iw ji ka kk kl km kn ks ku kw ky la lb ln lo mg ml mn mr nb ne nl nn no oc or pa ps "
    "pt qu rm rn rw sd si sn so sq ss st sv sw ta te tg tk tn to ts ug ur uz vo wo xh yi zu",
    # none or one, more
    "0301": "br fil fr hy pt_BR ti tl wa",
    "0101ff0102": "dv ga gv ik iu mi sa se sm",
    "0101ff040204": "cs sk",
    "0101ff140204fd2c0a13": "pl",  # pragma: allowlist secret
    "1101fd290bff140204fd2c0a13": "be bs hr ru sh sr uk",  # pragma: allowlist secret
    "1101fd290bff1900fd2c0a13": "lt",  # pragma: allowlist secret
    "1101fd290bff0900": "lv",
    "1101fd290b": "is",
    "1101ff1102": "mk",
    "0101ff0100fe240113": "mo ro",
    "0101ff0100fe24010aff240b13": "mt",
    "2101ff2102ff240304": "sl",
    "0101fe010bff0102fe010cff040313": "gd",
    "0100ff0101ff040205ff0106": "cy",
    "0100ff0101ff0102ff24030aff2a0b": "ar",
}
_BY_LANGUAGE = {code: rule for rule, codes in _RULES.items() for code in codes.split()}
_NEXT_FORM = 0xFF


def rule_of(language: str) -> bytes:
    """Return the rule for "nl", "pt_BR" or "zh-TW"; empty where there is one form only."""
    code = language.replace("-", "_")
    found = _BY_LANGUAGE.get(code)
    if found is None:
        found = _BY_LANGUAGE.get(code.split("_")[0].lower(), "")
    return bytes.fromhex(found)


def form_count(language: str) -> int:
    """Return how many plural forms a language has."""
    rule = rule_of(language)
    # No operand of any rule is as large as the mark between two forms.
    return rule.count(_NEXT_FORM) + 2 if rule else 1
