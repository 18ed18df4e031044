"""What a layer offers for one of its features, kept with the layer in a saved project.

Only addresses are opened, and only those of the web: what stands in a field is never code.
(Showing a feature in the dock is offered by the plugin itself, as long as it is loaded.)
"""

from __future__ import annotations

from qgis.core import QgsAction, QgsVectorLayer
from qgis.PyQt.QtCore import QUuid

from ..translation import translate
from .kinds import Kind

# By this number the action is known again in any language.
_WEBSITE = QUuid("{5f0e5d3c-6f0b-4d2f-9a55-2d2b1f9c7b10}")
_SCOPES = {"Feature", "Canvas"}
_ADDRESS = "[% if(regexp_match(coalesce(\"url\", ''), '^https?://') = 1, \"url\", '') %]"


def website_label() -> str:
    """Return the name of the action in the user's language."""
    return translate("Layers", "Open the website", "of the organisation; an action of a layer")


def offer_website(layer: QgsVectorLayer, kind: Kind) -> None:
    """Let the user open the organisation's website from a feature."""
    if kind is not Kind.WORLD:
        name_website(layer, website_label())


def website_name(layer: QgsVectorLayer) -> str | None:
    """Return the name that the action has on the layer; None where the user took it off."""
    action = layer.actions().action(_WEBSITE)
    return str(action.name()) if action.isValid() else None


def name_website(layer: QgsVectorLayer, name: str) -> None:
    """Put the action on the layer, under this name."""
    layer.actions().removeAction(_WEBSITE)
    kind = QgsAction.ActionType.OpenUrl
    layer.actions().addAction(
        QgsAction(_WEBSITE, kind, name, _ADDRESS, "", False, name, _SCOPES, "")
    )
