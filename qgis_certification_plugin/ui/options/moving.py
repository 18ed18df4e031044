"""Going to another certification site, or beginning anew at the same one."""

from __future__ import annotations

from qgis.core import Qgis

from ...network.credentials import Credentials
from ...server.address import ServerAddress
from ...server.errors import BadAddress
from ...translation import translate
from .host import Host, is_practising, is_sending


def move_to(host: Host, typed: str) -> bool:
    """Use the site at this address from now on; say what happened, or why nothing did.

    Windows of courses are saved and closed, the session ends, and the password that QGIS
    remembers for the site of before goes: it would only be kept for nothing.
    """
    from .site import address_problem

    try:
        wanted = ServerAddress.parse(typed)
    except BadAddress as error:
        unchanged = translate("Options", "The address of the certification site was not changed.")
        host.say(f"{unchanged} {address_problem(error)}", Qgis.MessageLevel.Warning)
        return False
    if is_practising(host) or is_sending(host):
        host.say(not_while_sending(host), Qgis.MessageLevel.Warning)
        return False
    forget_password(host)
    host.settings.server_url = wanted.root
    host.begin_anew()
    host.say(
        translate("Options", "The certification site is now {host}.", host=wanted.host),
        Qgis.MessageLevel.Info,
    )
    return True


def not_while_sending(host: Host) -> str:
    """Return why something has to wait."""
    office = host.office
    return translate(
        "Options",
        "Something is being sent to {host}. Nothing was changed; come back when that has ended.",
        host=office.server.host if office is not None else "",
    )


def has_password(host: Host) -> bool:
    """Return whether QGIS's encrypted store has a password for the site; asks the user nothing."""
    if host.office is not None:
        return host.office.has_password()
    return bool(_root(host)) and Credentials().is_stored(_root(host), host.settings.authcfg)


def forget_password(host: Host) -> bool:
    """Remove the password that QGIS remembers; False where it did not let go of it."""
    if host.settings.override("authcfg"):
        return False  # the entry belongs to who manages this computer
    if host.office is not None:
        return host.office.forget_password()
    gone = Credentials().forget(_root(host), host.settings.authcfg)
    if gone and host.settings.authcfg:
        host.settings.authcfg = ""
    return gone


def _root(host: Host) -> str:
    try:
        return ServerAddress.parse(host.settings.server_url).root
    except BadAddress:
        return ""
