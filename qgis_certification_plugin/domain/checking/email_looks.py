"""What may be wrong with a row's e-mail address that only a person can decide."""

from __future__ import annotations

from collections.abc import Iterator

from ..participants import MAX_LENGTH, Participant
from . import domains, emails
from .findings import Field, Finding, change_of, finding_of
from .mail_domains import PROVIDERS


def look_at_no_email(row: Participant, email: str) -> Iterator[Finding]:
    field = Field.EMAIL
    if not email:
        yield finding_of(row, "email-missing", field)
        return
    if len(email) > MAX_LENGTH:
        return
    several = emails.addresses_in(email)
    if len(several) > 1:
        values = {"text": email, "suggestion": several[0]}
        yield finding_of(row, "email-several", field, values, change_of(row, email=several[0]))
        return
    # "ann lee@…" holds the address of "lee" too, but Ann Lee is meant.
    meant = several[0] if several and not emails.has_blank_in_name(email) else emails.guess(email)
    values = {"text": email, **({"suggestion": meant} if meant else {})}
    repair = change_of(row, email=meant) if meant else None
    code = "email-shape"
    if not email.isascii() and "@" in email and not emails.has_wrong_shape(email):
        code = "email-not-ascii"
        values["characters"] = "".join(dict.fromkeys(c for c in email if not c.isascii()))
    yield finding_of(row, code, field, values, repair)


def look_at_email(row: Participant, email: str, local: str, domain: str) -> Iterator[Finding]:
    field = Field.EMAIL
    if domain not in PROVIDERS:
        unknown, near = domains.wrong_end(domain)
        like = domains.like_provider(domain)
        if like is None and near is not None:
            like, code = f"{domain.rpartition('.')[0]}.{near}", "email-top-level"
        else:
            code = "email-domain-like"
        if like is not None:
            meant = f"{email.rpartition('@')[0]}@{like}"
            values = {"text": domain, "suggestion": like}
            yield finding_of(row, code, field, values, change_of(row, email=meant))
        elif unknown:
            end = domain.rpartition(".")[2]
            yield finding_of(row, "email-top-level-unknown", field, {"text": end})
    if emails.is_placeholder(local, domain):
        yield finding_of(row, "email-placeholder", field, {"text": email})
    elif emails.is_role(local):
        yield finding_of(row, "email-role", field, {"text": local})
