"""requests straight to a server in this process, beside QGIS's network stack."""

from __future__ import annotations

from collections.abc import Mapping

from requests import Session


def loopback_session(headers: Mapping[str, str]) -> Session:
    """Return a session for a server on this computer, which sends `headers` with each request.

    A proxy that is set in QGIS applies to loopback too unless the user has excluded it: it would
    be asked for a server that only this computer has, and would read what is meant for that.
    Environment proxies and .netrc are not read either.
    """
    session = Session()
    session.trust_env = False
    session.headers.update(headers)
    return session
