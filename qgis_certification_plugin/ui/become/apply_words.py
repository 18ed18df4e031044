"""Applying in sentences: what will happen, what happened, how it stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from ...domain.dossier import Answer, Dossier
from ...domain.programme import programme
from ...server.address import ServerAddress
from ...server.errors import CertificationError, FormRefused
from ...services.applying import (
    REMINDED,
    NameTaken,
    NotReady,
    Reminder,
    Status,
    Uncertain,
    UnknownOwners,
)
from ...translation import translate
from ..countries import country_name
from ..dates import day_text
from ..texts import describe_error
from .gap_words import describe_gap, field_names

# The site's names of fields, by ours.
_FIELDS = {
    "organisation_email": "email",
    "organisation_phone": "phone",
}


def describe_failure(error: Exception, server: ServerAddress) -> str:
    """Say why an application was not sent, and that nothing is lost."""
    if isinstance(error, NotReady):
        listed = " ".join(describe_gap(gap) for gap in error.gaps)
        return translate("Apply", "Nothing was sent. {what}", what=listed)
    if isinstance(error, UnknownOwners):
        return translate(
            "Apply",
            "Nothing was sent. {host} knows nobody by exactly this name: {names}. Owners need an "
            "account there; type the username as they do.",
            host=server.host,
            names=", ".join(error.names),
        )
    if isinstance(error, NameTaken):
        return _name_taken(error, server)
    if isinstance(error, Uncertain):
        return translate(
            "Apply",
            "It is not known whether {host} took it: no answer came, and it could not be asked. "
            "Nothing is sent again before that is known. Look again later.",
            host=server.host,
        )
    if isinstance(error, FormRefused) and error.fields:
        return _refused(error, server)
    if isinstance(error, CertificationError) and not error.maybe_done:
        return translate(
            "Apply",
            "{why} Your dossier is kept as it is.",
            why=describe_error(error, server),
        )
    return describe_error(error, server)


def _name_taken(error: NameTaken, server: ServerAddress) -> str:
    return translate(
        "Apply",
        "Nothing was sent: {host} has an organisation of this name already ({stage}). If it is "
        "yours, press “Look on the Site”; else choose another name.",
        host=server.host,
        stage=stage_name(error.found.stage),
    )


def _refused(error: FormRefused, server: ServerAddress) -> str:
    names = {**field_names(), "logo": translate("Organisation", "Logo")}
    listed = []
    for field, messages in error.fields.items():
        name = names.get(_FIELDS.get(field, field), field)
        listed.append(f"{name}: {' '.join(messages)}")
    return translate(
        "Apply",
        "{host} did not take it, and nothing was made there. It says: {what} Mend that and send "
        "it again; everything you typed is kept.",
        host=server.host,
        what=" ".join((*listed, *error.general)),
    )


def introduction(page: int, *, uncertain: bool) -> str:
    """Say what a page of the tab is for: 0 signing in, 1 the questions, 2 the status."""
    if page == 0:
        return translate(
            "Apply",
            "To send the application you need an account on the site. Your dossier stays on "
            "this computer until you send it.",
        )
    if page != 1:
        return ""
    if uncertain:
        return translate(
            "Apply",
            "An application was being sent, and its answer never came. The site is asked "
            "first whether it has arrived.",
        )
    return translate(
        "Apply",
        "These are the site's own questions. Answer all of them; the answers are shown to "
        "everybody.",
    )


def stage_name(stage: str) -> str:
    """Return a word or two for a stage."""
    return {
        "new": translate("Apply", "waiting for the reviewers"),
        "asked": translate("Apply", "the reviewers ask for something"),
        "rejected": translate("Apply", "turned down"),
        "approved": translate("Apply", "approved"),
        "archived": translate("Apply", "archived"),
        "gone": translate("Apply", "not found"),
    }[stage]


def stage_sentence(status: Status) -> str:
    """Say how an application stands and what to do now."""
    return {
        "new": translate(
            "Apply",
            "The application waits for the reviewers. You need not do anything; they answer by "
            "e-mail and here.",
        ),
        "asked": translate(
            "Apply",
            "The reviewers ask for something before they go on: read their remarks and answer "
            "below.",
        ),
        "rejected": translate(
            "Apply",
            "The application was turned down. The remarks say why. You may mend that and answer "
            "below.",
        ),
        "approved": translate(
            "Apply",
            "The organisation is approved: it may give certificates. Its courses are on the page "
            "“My courses”.",
        ),
        "archived": translate("Apply", "The site has put this organisation into its archive."),
        "gone": translate(
            "Apply", "The site shows no such organisation any more. Your dossier is kept here."
        ),
    }[status.stage]


def deadline_sentence(status: Status) -> str:
    """Say until when the site waits; empty where it does not matter."""
    if status.days_left is None or status.made is None:
        return ""
    last = day_text(status.made + timedelta(days=programme().application_days))
    if status.days_left < 0:
        return translate(
            "Apply",
            "The site waited until {day}; it may turn the application down at any moment.",
            day=last,
        )
    if status.days_left <= REMINDED:
        return translate(
            "Apply",
            "Only %n day(s) are left: on {day} the site turns down what is not approved.",
            n=status.days_left,
            day=last,
        )
    return translate("Apply", "The site waits until {day} for a decision.", day=last)


def reminder_sentence(found: Reminder | None) -> str:
    """Say what to remind of; empty for nothing."""
    if found is None:
        return ""
    if found.kind == "uncertain":
        return translate(
            "Apply", "It is not known whether your application has arrived. Open it to find out."
        )
    if found.kind == "asked":
        return translate("Apply", "The reviewers of your application ask for something.")
    if found.days_left < 0:
        return translate(
            "Apply", "The site may turn your application down at any moment: its time is over."
        )
    return translate(
        "Apply",
        "Only %n day(s) are left before the site turns down your application, unless it is "
        "approved.",
        n=found.days_left,
    )


def made_sentence(made: date | None) -> str:
    """Say when the application was made."""
    return translate("Apply", "Made on {day}.", day=day_text(made)) if made else ""


def what_is_sent(
    dossier: Dossier,
    username: str,
    answers: Mapping[str, Answer],
    countries: Mapping[str, str],
) -> list[tuple[str, str]]:
    """Return what goes to the site, as labels and values; what is empty is left out."""
    code = dossier.details.country
    shown = {"country": country_name(code, countries.get(code)) if code else ""}
    rows = [
        (name, shown.get(field, getattr(dossier.details, field)))
        for field, name in field_names().items()
    ]
    owners = dict.fromkeys((username, *dossier.owners))
    rows.append((translate("Apply", "Owners"), ", ".join(owners)))
    if dossier.logo:
        rows.append((translate("Organisation", "Logo"), Path(dossier.logo).name))
    for question, answer in answers.items():
        yes = (
            translate("Apply", "Yes", "answer to a question")
            if answer.yes
            else translate("Apply", "No", "answer to a question")
        )
        rows.append((question, f"{yes}. {answer.text}".strip()))
    return [(label, value) for label, value in rows if value.strip()]


def what_will_happen(weak: int) -> list[str]:
    """Say what happens when the application is sent; `weak` things lack without stopping it."""
    sentences = [
        translate(
            "Apply",
            "The site shows the organisation with these details and answers to everybody, and "
            "tells the reviewers and all owners by e-mail. It cannot be taken back from here.",
        ),
        translate(
            "Apply",
            "The lists of contributions and material are not sent by themselves: insert them "
            "into your answers, or give a link to the document.",
        ),
    ]
    if weak:
        sentences.append(
            translate(
                "Apply",
                "%n thing(s) would make it more convincing: see “Check and Export”.",
                n=weak,
            )
        )
    return sentences
