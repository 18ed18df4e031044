"""What has to be known before somebody deletes a training centre on the site."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ...translation import translate
from ..delete_on_site import ask_to_delete


def delete_texts(name: str, host: str) -> dict[str, str]:
    """Return the warning about this centre."""
    said = translate(
        "Centres",
        "Deleting “{name}” takes all courses held there with it, and all certificates of "
        "their participants. Nobody can bring them back, and their credits are lost.\n\n"
        "If it has moved or is called differently now, change it instead. If no courses "
        "are held there any more, leave it as it is.\n\n"
        "The plugin does not delete it. The page of {host} that does, and asks once more, "
        "opens in your web browser.",
        name=name,
        host=host,
    )
    return {"warning": said}


def ask_to_delete_centre(name: str, host: str, parent: QWidget) -> bool:
    """Warn about this centre; return whether the site's page is wanted nevertheless."""
    return ask_to_delete(delete_texts(name, host), parent)
