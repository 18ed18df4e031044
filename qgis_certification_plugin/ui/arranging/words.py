"""Courses and course types in sentences: what is wrong, what happened, what to do."""

from __future__ import annotations

from ...domain.arranging.drafts import COPY, COURSE, NEW_COURSE, NEW_TYPE, Draft
from ...domain.arranging.problems import Problem
from ...server.address import ServerAddress
from ...server.errors import CertificationError, FormRefused
from ...services.arranging import BadPicture, ChangedMeanwhile, Made, NotReady, Uncertain
from ...storage.lock import AlreadyLocked
from ...translation import translate
from ..texts import describe_error

# The site's names of fields, by ours.
_FIELDS = {
    "course_convener": "convener",
    "training_center": "centre",
    "trained_competence": "competence",
    "start_date": "start",
    "end_date": "end",
    "template_certificate": "background",
    "instruction_hours": "hours",
    "coursetype_link": "link",
}


def field_name(field: str) -> str:
    """Return what a field is called, by our name or the site's."""
    field = _FIELDS.get(field, field)
    return {
        "course_type": translate("Arranging", "Course type"),
        "convener": translate("Arranging", "Course convener"),
        "centre": translate("Arranging", "Training centre"),
        "certificate_type": translate("Arranging", "Certificate type"),
        "language": translate("Arranging", "Language"),
        "competence": translate("Arranging", "Trained competence"),
        "start": translate("Arranging", "First day"),
        "end": translate("Arranging", "Last day"),
        "background": translate("Arranging", "Background"),
        "name": translate("Arranging", "Name"),
        "description": translate("Arranging", "Description"),
        "hours": translate("Arranging", "Instruction hours"),
        "link": translate("Arranging", "Link"),
    }.get(field, field)


def our_field(site_field: str) -> str:
    """Return our name of a field of the site."""
    return _FIELDS.get(site_field, site_field)


def describe_problem(problem: Problem) -> str:
    """Return what is wrong with a field and what to do."""
    special = _special(problem)
    if special:
        return special
    name = field_name(problem.field)
    if problem.code == "too-long":
        return translate(
            "Arranging",
            "{field}: the site takes at most {most} characters. Shorten it.",
            field=name,
            most=problem.detail,
        )
    if problem.code == "gone":
        return translate(
            "Arranging",
            "{field}: the site does not offer any more what was chosen. Choose again.",
            field=name,
        )
    if problem.code == "nothing-to-choose":
        return _nothing_to_choose(problem.field)
    return translate("Arranging", "{field} is missing.", field=name)


def _special(problem: Problem) -> str:
    count = int(problem.detail) if problem.detail.isdecimal() else 0
    return {
        "end-before-start": translate(
            "Arranging", "The last day is before the first day. The site would not notice."
        ),
        "no-language": translate(
            "Arranging", "Without a language nobody finds the course by its language."
        ),
        "boxes": translate(
            "Arranging",
            "The certificate prints empty boxes for these characters: {characters}",
            characters=problem.detail,
        ),
        "runs-off": translate(
            "Arranging",
            "{field}: on the certificate the line is wider than the page and is cut off at both "
            "ends. It fits when it is %n character(s) shorter.",
            n=count,
            field=field_name(problem.field),
        )
        if count
        else translate(
            "Arranging",
            "{field}: on the certificate the name is wider than the page and is cut off at both "
            "ends.",
            field=field_name(problem.field),
        ),
        "twin": translate(
            "Arranging",
            "There is a course of this type with the same convener, training centre and days "
            "already. Choose other days, or open that one in the list.",
        )
        if problem.stops
        else translate(
            "Arranging",
            "There is a course like this already. If it is by a convener of the same name, all is "
            "well; otherwise the site will refuse it.",
        ),
        "taken": translate(
            "Arranging",
            "Your organisation has a course type called “{name}” already.",
            name=problem.detail,
        ),
        "near": translate(
            "Arranging",
            "Your organisation has a course type called “{name}”: is it the same?",
            name=problem.detail,
        ),
        "no-digits": translate(
            "Arranging",
            "Instruction hours: type the number alone, such as 16. The certificate prints “(16 "
            "hours of instruction)” around it.",
        ),
        "no-link": translate(
            "Arranging", "Link: type a whole address that begins with http:// or https://."
        ),
    }.get(problem.code, "")


def _nothing_to_choose(field: str) -> str:
    return {
        "course_type": translate(
            "Arranging", "Your organisation has no course types yet. Make one first."
        ),
        "convener": translate(
            "Arranging",
            "Your organisation has no active course convener yet. Open the conveners, and add one "
            "on the site.",
        ),
        "centre": translate(
            "Arranging", "Your organisation has no training centre yet. Make one first."
        ),
    }.get(field, translate("Arranging", "The site offers nothing to choose for this."))


def describe_picture(error: BadPicture) -> str:
    """Return why a background cannot be used."""
    return {
        "missing": translate(
            "Arranging", "The background's file cannot be read. Choose it again, or choose none."
        ),
        "large": translate(
            "Arranging", "The background's file is larger than 20 MB. Choose a smaller one."
        ),
    }.get(
        error.reason,
        translate("Arranging", "The background has to be a PNG or JPEG picture. Choose another."),
    )


def describe_failure(error: Exception, server: ServerAddress) -> str:
    """Say why something was not made, and that what was typed is kept."""
    if isinstance(error, NotReady):
        listed = " ".join(describe_problem(problem) for problem in error.problems)
        return translate("Arranging", "Nothing was sent. {what}", what=listed)
    if isinstance(error, BadPicture):
        return translate("Arranging", "Nothing was sent. {what}", what=describe_picture(error))
    if isinstance(error, ChangedMeanwhile):
        return translate(
            "Arranging",
            "Nothing was sent: somebody has changed this on the site since you opened it. What "
            "you typed is kept. Send it again if it shall replace what the site has now, or begin "
            "anew to see that.",
        )
    if isinstance(error, Uncertain):
        return translate(
            "Arranging",
            "It is not known whether {host} did it: no answer came, and it could not be looked "
            "up. What you typed is kept, and the site is asked first before anything is sent "
            "again. Try it later.",
            host=server.host,
        )
    if isinstance(error, AlreadyLocked):
        return translate(
            "Arranging",
            "Another window or another QGIS is sending something for this organisation. Nothing "
            "was sent here. Wait until it is ready.",
        )
    if isinstance(error, FormRefused) and (error.fields or error.general):
        return _refused(error, server)
    if isinstance(error, CertificationError) and not error.maybe_done:
        said = describe_error(error, server)
        return translate("Arranging", "{why} What you typed is kept.", why=said)
    return describe_error(error, server)


def _refused(error: FormRefused, server: ServerAddress) -> str:
    listed = [f"{field_name(name)}: {' '.join(said)}" for name, said in error.fields.items()]
    if any("already exists" in text for text in error.general):
        return translate(
            "Arranging",
            "{host} did not take it, and nothing was made there: it says that there is one "
            "already. ({what})",
            host=server.host,
            what=" ".join((*listed, *error.general))[:500],
        )
    return translate(
        "Arranging",
        "{host} did not take it, and nothing was changed there. It says: {what} Mend that and "
        "send it again; what you typed is kept.",
        host=server.host,
        what=" ".join((*listed, *error.general))[:500],
    )


def made_text(draft: Draft, made: Made, name: str) -> str:
    """Say what is at the site now; `name` is the course with its days, or the course type."""
    if not made.picture:
        return translate(
            "Arranging",
            "{name}: no answer came. The site has everything you typed; whether the background "
            "arrived cannot be seen. Look at the preview on the site.",
            name=name,
        )
    if draft.kind in (NEW_COURSE, COPY):
        said = translate("Arranging", "The course was made: {name}.", name=name)
    elif draft.kind == COURSE:
        said = translate("Arranging", "The course was changed: {name}.", name=name)
    elif draft.kind == NEW_TYPE:
        said = translate("Arranging", "The course type was made: {name}.", name=name)
    else:
        said = translate("Arranging", "The course type was changed: {name}.", name=name)
    if not made.settled:
        return said
    return translate(
        "Arranging",
        "{said} No answer had come, but the organisation's page shows it.",
        said=said,
    )


def not_made_text(name: str) -> str:
    """Say that what was being sent had not arrived."""
    return translate(
        "Arranging",
        "{name} was being sent when that was interrupted. The site has not got it: what you typed "
        "is kept, and you may send it again.",
        name=name,
    )


def reason_for_nothing(reason: str) -> str:
    """Say why a button is grey."""
    return {
        "no-organisation": translate("Arranging", "Choose your organisation first."),
        "no-course": translate("Arranging", "Select a course in the list first."),
        "not-convener": translate(
            "Arranging",
            "The site offers this to owners and conveners of the organisation only.",
        ),
        "not-owner": translate(
            "Arranging", "The site offers this to owners of the organisation only."
        ),
        "not-my-course": translate(
            "Arranging",
            "The site lets you change your own courses only: this one has another convener.",
        ),
    }.get(reason, "")
