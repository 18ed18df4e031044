"""What can be chosen in the parameters: known before anything else is imported."""

from __future__ import annotations

from ..translation import translate

# In the order of place_names: what domain.catalogue.CourseFilter calls them.
PLACES = ("", "place", "online")


def state_names() -> list[str]:
    """Return the states in the user's language, in the order of wanted.STATES."""
    return [
        translate("Processing", "Upcoming"),
        translate("Processing", "Running now"),
        translate("Processing", "Past"),
    ]


def place_names() -> list[str]:
    """Return where a course is held in the user's language, in the order of PLACES."""
    return [
        translate("Processing", "Anywhere"),
        translate("Processing", "At a place on the map"),
        translate("Processing", "Online"),
    ]
