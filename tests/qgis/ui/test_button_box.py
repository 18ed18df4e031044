"""The standard buttons of dialogs speak the plugin's language, whatever Qt itself speaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QDialogButtonBox

from qgis_certification_plugin.ui.button_box import ButtonBox

KIND = QDialogButtonBox.StandardButton


class Dutch(QTranslator):
    """Knows the three words."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, source: str, *_rest: object) -> str:
        words = {"Cancel": "Annuleren", "Close": "Sluiten", "Save": "Opslaan"}
        return words.get(source, "") if context == "ButtonBox" else ""


@pytest.fixture
def dutch(qgis_app: object) -> Iterator[Dutch]:
    translator = Dutch()
    yield translator
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def box(qgis_app: object) -> Iterator[ButtonBox]:
    made = ButtonBox(KIND.Cancel | KIND.Save)
    made.addButton(KIND.Close)
    yield made
    made.deleteLater()


def texts(box: ButtonBox) -> list[str]:
    kinds = (KIND.Cancel, KIND.Close, KIND.Save)
    return [box.button(kind).text().replace("&", "") for kind in kinds]


def test_the_words_are_there_when_it_is_shown(box: ButtonBox, dutch: Dutch) -> None:
    QCoreApplication.installTranslator(dutch)
    box.show()
    assert texts(box) == ["Annuleren", "Sluiten", "Opslaan"]


def test_the_words_follow_a_change_of_language(box: ButtonBox, dutch: Dutch) -> None:
    box.show()
    assert texts(box) == ["Cancel", "Close", "Save"]
    QCoreApplication.installTranslator(dutch)
    QCoreApplication.processEvents()
    assert texts(box) == ["Annuleren", "Sluiten", "Opslaan"]
