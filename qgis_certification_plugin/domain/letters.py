"""Mails that a learner sends, in the language of whoever gives the course."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Letter:
    """A mail without its sender."""

    subject: str
    body: str


# Of each language: the mail about a course, and the question where there is none nearby.
_COURSE: Mapping[str, Letter] = {
    "en": Letter(
        "Course: {course}, {days}",
        "Dear {organisation},\n\nI am interested in your course “{course}” ({days}{place}). "
        "Is there still a place, what does it cost, and how can I register?\n\nKind regards,\n",
    ),
    "nl": Letter(
        "Cursus: {course}, {days}",
        "Beste {organisation},\n\nIk heb belangstelling voor uw cursus “{course}” ({days}{place}). "
        "Is er nog plaats, wat kost de cursus en hoe kan ik mij aanmelden?\n\n"
        "Met vriendelijke groet,\n",
    ),
    "de": Letter(
        "Kurs: {course}, {days}",
        "Guten Tag, {organisation},\n\nich interessiere mich für Ihren Kurs „{course}“ "
        "({days}{place}). Gibt es noch freie Plätze, was kostet er, und wie kann ich mich "
        "anmelden?\n\nMit freundlichen Grüßen\n",
    ),
    "fr": Letter(
        "Formation : {course}, {days}",
        "Bonjour {organisation},\n\nVotre formation « {course} » ({days}{place}) m’intéresse. "
        "Reste-t-il des places, quel est le tarif et comment puis-je m’inscrire ?\n\n"
        "Cordialement,\n",
    ),
    "es": Letter(
        "Curso: {course}, {days}",
        "Estimados señores de {organisation}:\n\nMe interesa su curso «{course}» ({days}{place}). "
        "¿Quedan plazas, cuánto cuesta y cómo puedo inscribirme?\n\nUn cordial saludo,\n",
    ),
    "it": Letter(
        "Corso: {course}, {days}",
        "Buongiorno {organisation},\n\nsono interessato/a al vostro corso «{course}» "
        "({days}{place}). Ci sono ancora posti, quanto costa e come posso iscrivermi?\n\n"
        "Cordiali saluti\n",
    ),
    "pt": Letter(
        "Curso: {course}, {days}",
        "Bom dia, {organisation},\n\nTenho interesse no vosso curso «{course}» ({days}{place}). "
        "Ainda há vagas, quanto custa e como posso inscrever-me?\n\n"
        "Com os melhores cumprimentos,\n",
    ),
}
_QUESTION: Mapping[str, Letter] = {
    "en": Letter(
        "QGIS course with certificate",
        "Dear {organisation},\n\nI am looking for a QGIS course that ends with the official QGIS "
        "certificate{near}. Are you planning one, and may I be told when it is announced?\n\n"
        "Kind regards,\n",
    ),
    "nl": Letter(
        "QGIS-cursus met certificaat",
        "Beste {organisation},\n\nIk zoek een QGIS-cursus die met het officiële QGIS-certificaat "
        "wordt afgesloten{near}. Bent u er een van plan, en kunt u het mij laten weten zodra die "
        "bekend is?\n\nMet vriendelijke groet,\n",
    ),
    "de": Letter(
        "QGIS-Kurs mit Zertifikat",
        "Guten Tag, {organisation},\n\nich suche einen QGIS-Kurs, der mit dem offiziellen "
        "QGIS-Zertifikat abschließt{near}. Planen Sie einen, und könnten Sie mir Bescheid geben, "
        "sobald er feststeht?\n\nMit freundlichen Grüßen\n",
    ),
    "fr": Letter(
        "Formation QGIS avec certificat",
        "Bonjour {organisation},\n\nJe cherche une formation QGIS qui donne droit au certificat "
        "officiel QGIS{near}. En prévoyez-vous une, et pourriez-vous me prévenir lorsqu’elle sera "
        "annoncée ?\n\nCordialement,\n",
    ),
    "es": Letter(
        "Curso de QGIS con certificado",
        "Estimados señores de {organisation}:\n\nBusco un curso de QGIS que termine con el "
        "certificado oficial de QGIS{near}. ¿Tienen alguno previsto, y podrían avisarme cuando se "
        "anuncie?\n\nUn cordial saludo,\n",
    ),
    "it": Letter(
        "Corso QGIS con certificato",
        "Buongiorno {organisation},\n\ncerco un corso QGIS che si concluda con il certificato "
        "ufficiale QGIS{near}. Ne avete uno in programma, e potreste avvisarmi quando sarà "
        "annunciato?\n\nCordiali saluti\n",
    ),
    "pt": Letter(
        "Curso de QGIS com certificado",
        "Bom dia, {organisation},\n\nProcuro um curso de QGIS que termine com o certificado "
        "oficial do QGIS{near}. Têm algum previsto, e poderiam avisar-me quando for anunciado?\n\n"
        "Com os melhores cumprimentos,\n",
    ),
}
_NEAR = {"en": "near", "nl": "in de buurt van", "de": "in der Nähe von", "fr": "près de",
         "es": "cerca de", "it": "vicino a", "pt": "perto de"}  # fmt: skip
LANGUAGES = tuple(_COURSE)
_ENGLISH = "en"


def letter_language(codes: frozenset[str], own: str) -> str:
    """Return the language to write in: that of the course, best the writer's own; else English.

    `codes` are those of domain.languages, `own` is such as "nl" or "nl_BE".
    """
    mine = own.split("_")[0]
    if mine in codes and mine in LANGUAGES:
        return mine
    return next((code for code in LANGUAGES if code in codes), _ENGLISH)


def about_course(
    language: str, *, course: str, organisation: str, days: str, place: str = ""
) -> Letter:
    """Return a mail that asks about a course; `days` is written in that language already."""
    letter = _COURSE.get(language, _COURSE[_ENGLISH])
    values = {"course": course, "organisation": organisation, "days": days,
              "place": f", {place}" if place else ""}  # fmt: skip
    return Letter(letter.subject.format(**values), letter.body.format(**values))


def asking_for_course(language: str, *, organisation: str, near: str = "") -> Letter:
    """Return a mail that asks whether a course is planned (`near` a place with a name)."""
    known = language if language in _QUESTION else _ENGLISH
    letter = _QUESTION[known]
    place = f" ({_NEAR[known]} {near})" if near else ""
    return Letter(letter.subject, letter.body.format(organisation=organisation, near=place))
