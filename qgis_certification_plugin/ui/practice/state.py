"""What the user has chosen for a rehearsal, and who she is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...practice.presets import NAMES
from ...settings import Settings

# Names of the accounts of the practice server (practice/world.py).
ROLES = ("owner", "convener", "owner_without_credits")


class Choice(NamedTuple):
    """Who one is, and what goes wrong (a name of practice/presets.py)."""

    role: str = ROLES[0]
    preset: str = "works"


def remembered_choice(settings: Settings) -> Choice:
    """Return what was chosen last, or is set for this user."""
    usual, role, preset = Choice(), settings.practice_role, settings.practice_preset
    return Choice(
        role if role in ROLES else usual.role, preset if preset in NAMES else usual.preset
    )


def remember_choice(settings: Settings, choice: Choice) -> None:
    """Propose this the next time."""
    settings.practice_role, settings.practice_preset = choice


@dataclass(frozen=True)
class Person:
    """Somebody to be in the rehearsal."""

    username: str
    password: str
    organisation: str


class Practice(QObject):
    """The rehearsal that is going on, as far as windows show it."""

    changed = pyqtSignal()

    def __init__(self, choice: Choice, people: Mapping[str, Person]) -> None:
        """Begin with this choice; `people` are those to be, by role."""
        super().__init__()
        self.people = people
        self._choice = choice

    @property
    def choice(self) -> Choice:
        """What is practised now."""
        return self._choice

    @property
    def person(self) -> Person:
        """Who one is now."""
        return self.people[self._choice.role]

    def choose(self, choice: Choice) -> None:
        """Show another choice from now on."""
        self._choice = choice
        self.changed.emit()
