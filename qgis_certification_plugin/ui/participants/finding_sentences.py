"""What the checks found, as sentences for people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping

from ...domain.checking import Field, Finding
from ...translation import translate
from .columns import Column, header

_COLUMNS = {
    Field.FIRST_NAME: Column.FIRST_NAME,
    Field.SURNAME: Column.SURNAME,
    Field.EMAIL: Column.EMAIL,
}


class _Told:
    """The values of a finding under names that placeholders have, empty where it has none."""

    def __init__(self, finding: Finding) -> None:
        values: Mapping[str, str] = defaultdict(str, finding.values)
        self.column = header(_COLUMNS[finding.field]) if finding.field else ""
        self.written = values["text"]
        self.meant = values["suggestion"]
        self.name = values["name"]
        self.other = values["other"]
        self.email = values["email"]
        self.number = values["number"]
        self.characters = values["characters"]
        self.limit = values["limit"]


_Sentence = Callable[[_Told], str]

_ADDRESSES: Mapping[str, _Sentence] = {
    "email-missing": lambda _: translate("Findings", "The e-mail address is missing"),
    "email-shape": lambda _: translate("Findings", "This is not an e-mail address"),
    "email-several": lambda _: translate("Findings", "More than one e-mail address stands here"),
    "email-not-ascii": lambda it: translate(
        "Findings",
        "The site does not take these characters in an e-mail address: {characters}",
        characters=it.characters,
    ),
    "email-look-alikes": lambda _: translate(
        "Findings", "Letters in the e-mail address only look like the right ones"
    ),
    "email-wrapping": lambda _: translate(
        "Findings", "More than the address stands in the e-mail cell"
    ),
    "email-punctuation": lambda _: translate(
        "Findings", "There are signs around the e-mail address"
    ),
    "email-spaces": lambda _: translate("Findings", "There are spaces in the e-mail address"),
    "email-at": lambda _: translate(
        "Findings", "The @ in the e-mail address is not written as it should be"
    ),
    "email-comma": lambda _: translate("Findings", "There is a comma in the e-mail address"),
    "email-dots": lambda _: translate("Findings", "There are dots too many in the e-mail address"),
    "email-www": lambda _: translate("Findings", "An e-mail address seldom has “www.” in it"),
    "email-domain": lambda it: translate("Findings", "Is {meant} meant?", meant=it.meant),
    "email-domain-like": lambda it: translate(
        "Findings",
        "{written} looks much like {meant}: which is right?",
        written=it.written,
        meant=it.meant,
    ),
    "email-top-level": lambda it: translate(
        "Findings",
        "{written} ends in an unusual way: is {meant} meant?",
        written=it.written,
        meant=it.meant,
    ),
    "email-top-level-unknown": lambda it: translate(
        "Findings", "Addresses that end in “{written}” are unusual", written=it.written
    ),
    "email-placeholder": lambda _: translate(
        "Findings", "This e-mail address seems to be an example"
    ),
    "email-role": lambda _: translate(
        "Findings", "This e-mail address seems to be shared in an office"
    ),
}

_NAMES: Mapping[str, _Sentence] = {
    "first-name-missing": lambda _: translate("Findings", "The first name is missing"),
    "no-surname": lambda _: translate("Findings", "There is no surname"),
    "too-long": lambda it: translate(
        "Findings", "{column} has more than {limit} characters", column=it.column, limit=it.limit
    ),
    "control-characters": lambda it: translate(
        "Findings", "{column} holds invisible characters", column=it.column
    ),
    "blanks": lambda it: translate("Findings", "{column} has spaces too many", column=it.column),
    "email-in-name": lambda _: translate("Findings", "There is an e-mail address in a name"),
    "at-sign-in-name": lambda _: translate("Findings", "There is an @ in a name"),
    "garbled": lambda it: translate(
        "Findings", "{column} was damaged on its way here", column=it.column
    ),
    "html": lambda _: translate("Findings", "There is HTML in a name"),
    "look-alikes": lambda _: translate(
        "Findings", "Letters in a name only look like the right ones"
    ),
    "mixed-scripts": lambda _: translate(
        "Findings", "This name mixes letters of different scripts"
    ),
    "odd-punctuation": lambda _: translate("Findings", "There are unusual signs in a name"),
    "odd-characters": lambda it: translate(
        "Findings", "Names seldom have these characters: {characters}", characters=it.characters
    ),
    "formula": lambda _: translate("Findings", "A spreadsheet would take this name for a formula"),
    "case": lambda it: translate(
        "Findings", "Is {meant} meant? Look at the capitals", meant=it.meant
    ),
    "digits": lambda _: translate("Findings", "There are digits in a name"),
    "placeholder": lambda it: translate(
        "Findings", "“{written}” seems to be no name", written=it.written
    ),
    "comma-in-name": lambda _: translate("Findings", "There is a comma in a name"),
    "surname-repeated": lambda _: translate("Findings", "The surname stands in the first name too"),
    "same-in-both": lambda _: translate("Findings", "First name and surname are the same"),
    "prints-boxes": lambda it: translate(
        "Findings",
        "The certificate shows boxes for these characters: {characters}",
        characters=it.characters,
    ),
    "prints-unjoined": lambda _: translate(
        "Findings", "The certificate shows the letters of this script unjoined and turned"
    ),
    "runs-off": lambda _: translate("Findings", "This name is too wide for the certificate"),
    "not-nfc": lambda _: translate("Findings", "Some letters are written in two parts"),
    "title": lambda it: translate(
        "Findings", "“{written}” is printed as a part of the name", written=it.written
    ),
    "suffix": lambda it: translate(
        "Findings", "“{written}” is printed between first name and surname", written=it.written
    ),
}

_OTHERS: Mapping[str, _Sentence] = {
    "person-twice": lambda _: translate("Findings", "This person stands in the table twice"),
    "person-nearly-twice": lambda it: translate(
        "Findings", "{name} and {other} may be one person", name=it.name, other=it.other
    ),
    "email-twice": lambda _: translate(
        "Findings", "Somebody else in this table has the same e-mail address"
    ),
    "name-twice": lambda _: translate(
        "Findings", "Two people of this name: make sure that they are not the same"
    ),
    "similar-name": lambda it: translate(
        "Findings", "{name} and {other} have similar names", name=it.name, other=it.other
    ),
    "swapped": lambda it: translate(
        "Findings", "First name and surname may be exchanged: is {meant} meant?", meant=it.meant
    ),
    "already-enrolled": lambda _: translate(
        "Findings", "Somebody of this name is enrolled already"
    ),
    "already-certified": lambda it: translate(
        "Findings", "Somebody of this name has certificate {number} already", number=it.number
    ),
    "enrolled-nearly": lambda it: translate(
        "Findings", "{name} is enrolled already: is it the same person?", name=it.name
    ),
    "known-used": lambda it: translate(
        "Findings",
        "{name} is enrolled as the person whom the organisation knows, with the address there",
        name=it.name,
    ),
    "known-person": lambda it: translate(
        "Findings", "The organisation knows {name} already", name=it.name
    ),
    "known-name": lambda it: translate(
        "Findings", "The organisation knows somebody named {name}", name=it.name
    ),
    "known-similar": lambda it: translate(
        "Findings", "The organisation knows {name}, a similar name", name=it.name
    ),
    "known-email": lambda it: translate(
        "Findings", "The organisation knows this e-mail address as that of {name}", name=it.name
    ),
    "known-nearly": lambda it: translate(
        "Findings", "The organisation knows {name}: is it the same person?", name=it.name
    ),
    "known-other-email": lambda it: translate(
        "Findings",
        "The organisation knows {name} with another address, {email}",
        name=it.name,
        email=it.email,
    ),
}

_ALL = {**_ADDRESSES, **_NAMES, **_OTHERS}


def describe_finding(finding: Finding) -> str:
    """Return what the checks found; every code of the checks has its sentence."""
    sentence = _ALL.get(finding.code)
    if sentence is None:
        return translate("Findings", "Please look at this row")
    return sentence(_Told(finding))
