"""What the page needs of the plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from qgis.core import Qgis

if TYPE_CHECKING:
    from ...network.problems import ProblemList
    from ...settings import Settings
    from ..dock import CertificationDock
    from ..office import Office
    from ..practice.mode import PracticeMode
    from ..practice.state import Choice
    from .trial import LanguageTrial


class Host(Protocol):
    """The plugin, as far as its page in the options knows it.

    Office, dock and practice are None until the dock is first opened; opening the page makes
    none of them.
    """

    @property
    def settings(self) -> Settings:
        """What the user has set."""

    @property
    def office(self) -> Office | None:
        """Account, stores and catalogue of the site in use."""

    @property
    def dock(self) -> CertificationDock | None:
        """The dock, open or not."""

    @property
    def practice(self) -> PracticeMode | None:
        """The switch of practising."""

    @property
    def problems(self) -> ProblemList:
        """The last errors."""

    @property
    def trial(self) -> LanguageTrial:
        """What puts another translation on trial."""

    def say(self, text: str, level: Qgis.MessageLevel) -> None:
        """Show a sentence in the dock or in QGIS's window."""

    def practise(self, choice: Choice) -> None:
        """Begin to practise."""

    def begin_anew(self) -> None:
        """Make the dock again by the settings of now, if there is one."""


def is_practising(host: Host) -> bool:
    """Return whether somebody practises, or is about to."""
    return host.practice is not None and (host.practice.is_on or host.practice.is_starting)


def is_sending(host: Host) -> bool:
    """Return whether something is being sent to the real site."""
    return host.dock is not None and host.dock.home.courses_page.is_sending
