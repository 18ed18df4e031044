"""The columns of the participants' table."""

from __future__ import annotations

from enum import IntEnum

from ...translation import translate


class Column(IntEnum):
    """Where each thing stands, counted from 0."""

    PASSED = 0
    FIRST_NAME = 1
    SURNAME = 2
    EMAIL = 3
    CERTIFICATE = 4
    STATUS = 5
    REMARK = 6


# The columns of typed text, with the participant's attribute that each shows.
TEXTS = {
    Column.FIRST_NAME: "first_name",
    Column.SURNAME: "surname",
    Column.EMAIL: "email",
    Column.REMARK: "remark",
}


def header(column: Column) -> str:
    """Return the heading of a column."""
    return {
        Column.PASSED: translate("ParticipantsTable", "Passed"),
        Column.FIRST_NAME: translate("ParticipantsTable", "First name"),
        Column.SURNAME: translate("ParticipantsTable", "Surname"),
        Column.EMAIL: translate("ParticipantsTable", "E-mail"),
        Column.CERTIFICATE: translate("ParticipantsTable", "Certificate"),
        Column.STATUS: translate("ParticipantsTable", "Status"),
        Column.REMARK: translate("ParticipantsTable", "Remark", "column of the trainer's notes"),
    }[column]


def header_help(column: Column) -> str:
    """Return what the tooltip of a heading says."""
    return {
        Column.PASSED: translate(
            "ParticipantsTable", "Only those who are ticked here get a certificate."
        ),
        Column.FIRST_NAME: translate(
            "ParticipantsTable", "The name is printed on the certificate exactly as it stands here."
        ),
        Column.SURNAME: translate(
            "ParticipantsTable", "The name is printed on the certificate exactly as it stands here."
        ),
        Column.EMAIL: translate(
            "ParticipantsTable",
            "The site sends the certificate to this address when you ask for it.",
        ),
        Column.CERTIFICATE: translate(
            "ParticipantsTable", "The wording on the certificate of this participant."
        ),
        Column.STATUS: translate(
            "ParticipantsTable", "What is right or wrong with the row, and how far it is."
        ),
        Column.REMARK: translate(
            "ParticipantsTable",
            "Your own note. It is never sent: it stays in the draft on this computer, also for "
            "those who are enrolled, until you clear it or forget the draft.",
        ),
    }[column]
