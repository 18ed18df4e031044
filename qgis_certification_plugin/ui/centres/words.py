"""Training centres in sentences: what is wrong, what happened, where a place is."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from ...domain.catalogue import Location, TrainingCentre
from ...domain.centres import LONGEST, CentreFields, CentreProblem, degrees_text
from ...server.address import ServerAddress
from ...server.errors import CertificationError, Forbidden, FormRefused, NotFound
from ...services.centres import ChangedMeanwhile, Made, NameTaken, PlaceFacts, Uncertain
from ...translation import translate
from ..countries import country_name
from ..texts import describe_error


def field_names() -> dict[str, str]:
    """Return what the fields of CentreFields are called."""
    return {
        "name": translate("Centres", "Name"),
        "email": translate("Centres", "E-mail"),
        "address": translate("Centres", "Address"),
        "phone": translate("Centres", "Phone"),
        "latitude": translate("Centres", "Latitude"),
        "longitude": translate("Centres", "Longitude"),
    }


def describe_problem(problem: CentreProblem) -> str:
    """Say what is wrong with a field and what to do."""
    if problem.code == "missing":
        if problem.field in ("latitude", "longitude"):
            return translate(
                "Centres",
                "Pick the place on the map or type it, or tick “Online, without a place”.",
            )
        return translate("Centres", "Fill this in: the site wants it.")
    if problem.code == "too-long":
        return translate(
            "Centres", "At most %n character(s) fit here. Shorten it.", n=LONGEST[problem.field]
        )
    if problem.code == "not-an-address":
        return translate("Centres", "This is not an e-mail address, such as info@example.org.")
    if problem.code == "turned":
        return translate(
            "Centres", "Latitude and longitude seem to be the other way round. Swap them."
        )
    if problem.code == "out-of-range":
        return (
            translate("Centres", "A latitude lies between -90 and 90 degrees.")
            if problem.field == "latitude"
            else translate("Centres", "A longitude lies between -180 and 180 degrees.")
        )
    return translate("Centres", "Type degrees, such as 52.0907 or 5° 7' 17\" E.")


def name_taken(found: TrainingCentre) -> str:
    """Say that a name is not free."""
    return translate(
        "Centres",
        "“{name}” of {organisation} is called so already, and a name may stand only once on the "
        "whole site. Add the town, or the name of your organisation.",
        name=found.name,
        organisation=found.organisation,
    )


def site_says(messages: list[str]) -> str:
    """Return the site's own words at a field."""
    return translate("Centres", "The site says: {messages}", messages=" ".join(messages)[:500])


def describe_failure(error: Exception, server: ServerAddress) -> str:
    """Say why a centre was not made or changed, and that nothing is lost."""
    if isinstance(error, Uncertain):
        return translate(
            "Centres",
            "It is not known whether {host} took it: no answer came, and it could not be asked. "
            "Nothing is sent again before that is clear. Look on the site in a while.",
            host=server.host,
        )
    if isinstance(error, ChangedMeanwhile):
        return translate(
            "Centres",
            "Somebody has changed this centre on the site meanwhile. Nothing was sent. What you "
            "typed is still here; compare it with what the site has now, and save it again if "
            "it shall stand.",
        )
    if isinstance(error, NameTaken):
        return translate("Centres", "Nothing was sent: this name is not free.")
    if isinstance(error, FormRefused) and error.fields:
        return translate(
            "Centres", "{host} did not accept the form. Nothing was done.", host=server.host
        )
    if isinstance(error, Forbidden):
        return translate(
            "Centres",
            "The site does not offer you this for this organisation. Nothing was done. Its owners "
            "may do it.",
        )
    if isinstance(error, NotFound):
        return translate(
            "Centres", "The site has no such training centre any more. Nothing was done."
        )
    text = describe_error(error, server)
    if isinstance(error, CertificationError) and not error.maybe_done:
        return translate("Centres", "{what} What you typed is kept.", what=text)
    return text


def done_sentence(made: Made, *, new: bool) -> str:
    """Say what was done."""
    if made.line is None:
        return translate(
            "Centres",
            "The site has taken “{name}”. Its page could not be read afterwards, so look there "
            "once whether all is right.",
            name=made.name,
        )
    said = (
        translate("Centres", "The training centre “{name}” is made.", name=made.name)
        if new
        else translate("Centres", "The training centre “{name}” is changed.", name=made.name)
    )
    later = translate("Centres", "The map shows it after the next refresh.")
    return f"{said} {later}"


def decimal_point() -> str:
    """Return the sign before decimals in the user's language, a comma or a stop."""
    return "," if QLocale().decimalPoint() == "," else "."


def place_text(location: Location) -> str:
    """Return a place as it is typed: latitude and longitude."""
    sign = decimal_point()
    return translate(
        "Centres",
        "latitude {latitude}, longitude {longitude}",
        latitude=degrees_text(location.latitude, sign),
        longitude=degrees_text(location.longitude, sign),
    )


def where_sentence(location: Location, facts: PlaceFacts) -> str:
    """Say where a place lies, as far as the map of the world tells."""
    if facts.turned is not None:
        _, country = facts.turned
        return translate(
            "Centres",
            "{place} lies at sea. Latitude and longitude seem to be the other way round. Country "
            "then: {country}",
            place=_capital(place_text(location)),
            country=country_name(*country),
        )
    if facts.country is not None:
        return translate("Centres", "Country: {country}", country=country_name(*facts.country))
    if facts.at_sea:
        return translate("Centres", "At sea: is this the right place?")
    if facts.off_coast:
        return translate("Centres", "Off the coast, as the map of the world is drawn")
    return ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def why_not_new() -> str:
    """Say why somebody is not offered to make a centre."""
    return translate(
        "Centres", "The site lets only the owners of an organisation make and change its centres."
    )


def what_the_site_has(there: CentreFields, typed: CentreFields) -> str:
    """Return what the site has where something else is typed, line by line."""
    lines = [
        f"{label}: {getattr(there, name).strip() or '–'}"
        for name, label in field_names().items()
        if getattr(there, name).strip() != getattr(typed, name).strip()
    ]
    if not lines:
        return ""
    return "\n".join([translate("Centres", "The site has now:"), *lines])
