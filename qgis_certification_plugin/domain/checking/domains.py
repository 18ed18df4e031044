"""Domains of e-mail addresses: the ones many people use, and the ones that are slips of them."""

from __future__ import annotations

import re

from .mail_domains import PROVIDERS, REAL_ENDS, SLIPS_OF, WRONG_COM, WRONG_ENDS_OF
from .near import Neighbours

SLIPS = {
    **{
        f"{label}.{end}": provider
        for provider, labels in SLIPS_OF.items()
        for label in [*labels.split(), provider.split(".", 1)[0]]
        for end in ["com", *WRONG_COM]
        if f"{label}.{end}" not in PROVIDERS
    },
    # The dot or the whole end left out.
    **{label: provider for provider in SLIPS_OF for label in [provider.split(".", 1)[0]]},
    **{provider.replace(".", ""): provider for provider in SLIPS_OF},
    "googlemail": "googlemail.com",
}

WRONG_ENDS = {wrong: right for right, ends in WRONG_ENDS_OF.items() for wrong in ends.split()}


_providers = Neighbours()
for _name in sorted(PROVIDERS):
    _providers.add(_name)
_ends = Neighbours()
for _name in ("com", "org", "net", "edu", "info"):
    _ends.add(_name)
# One letter of a shorter name makes another firm as often as a slip.
_SHORTEST_LABEL = 5
_LABEL = re.compile(r"[a-z0-9-]+")


def slip_of(domain: str) -> str | None:
    """Return the domain that is meant beyond doubt by a well-known slip, in small letters."""
    if domain in PROVIDERS:
        return None
    known = SLIPS.get(domain)
    if known is not None:
        return known
    head, dot, end = domain.rpartition(".")
    right = WRONG_ENDS.get(end)
    if not dot or right is None or end in REAL_ENDS:
        return None
    meant = f"{head}.{right}"
    return SLIPS.get(meant, meant)


def like_provider(domain: str) -> str | None:
    """Return a common mail provider one slip away from a domain, in small letters."""
    if domain in PROVIDERS or not _LABEL.match(domain):
        return None
    label, _, end = domain.partition(".")
    for other in _providers.of(domain):
        other_label, _, other_end = other.partition(".")
        same_end = end == other_end
        if same_end and min(len(label), len(other_label)) >= _SHORTEST_LABEL:
            return other
        if not same_end and label == other_label and end not in REAL_ENDS:
            return other
    return "gmail.com" if label == "gmail" else None


def wrong_end(domain: str) -> tuple[bool, str | None]:
    """Return whether no such top-level domain is known, and the common one it may be a slip of."""
    end = domain.rpartition(".")[2]
    if end in REAL_ENDS or end.startswith("xn--"):
        return False, None
    near = _ends.of(end)
    return True, near[0] if near else None
