"""What the checks of participants say to people."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.domain.checking import LEVELS, Field, Finding, check_all
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.ui.participants.finding_sentences import describe_finding


@pytest.mark.parametrize("code", LEVELS)
def test_every_code_has_a_sentence_of_its_own(qgis_app: object, code: str) -> None:
    sentence = describe_finding(Finding("row", LEVELS[code], code, Field.FIRST_NAME))
    assert sentence
    assert sentence != "Please look at this row"


def test_a_sentence_says_what_is_meant(qgis_app: object) -> None:
    person = Participant("Ann", "Leeuwen", "ann@gmial.com")
    (finding,) = check_all([person])[person.row]
    assert describe_finding(finding) == "Is ann@gmail.com meant?"
