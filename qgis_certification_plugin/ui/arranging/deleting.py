"""What has to be known before somebody deletes a course or a course type on the site."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ...translation import translate
from ..delete_on_site import ask_to_delete


def ask_to_delete_course(name: str, parent: QWidget) -> bool:
    """Warn about a course; return whether the site's page is to be opened."""
    return _ask(
        translate("Arranging", "Delete the course {name}?", name=name),
        translate(
            "Arranging",
            "All its certificates go with it: their numbers are not valid any more, and what was "
            "paid for them does not come back. This cannot be undone.",
        ),
        parent,
    )


def ask_to_delete_type(name: str, parent: QWidget) -> bool:
    """Warn about a course type; return whether the site's page is to be opened."""
    return _ask(
        translate("Arranging", "Delete the course type “{name}”?", name=name),
        translate(
            "Arranging",
            "All courses of this type go with it, and all their certificates: the numbers are not "
            "valid any more, and what was paid for them does not come back. This cannot be undone.",
        ),
        parent,
    )


def _ask(question: str, warning: str, parent: QWidget) -> bool:
    how = translate(
        "Arranging",
        "The plugin deletes nothing on the site. Its page in your web browser asks once more.",
    )
    return ask_to_delete({"question": question, "warning": warning, "how": how}, parent)
