"""The facts of the programme: one small file, the same as on the programme's own page."""

from __future__ import annotations

import json
import re

import pytest

from qgis_certification_plugin.domain.programme import FILE, programme, read_programme
from qgis_certification_plugin.domain.rules import EURO_PER_CREDIT
from tests.captures import CAPTURES, needs_captures

# What the page calls each kind of contribution, in its own order and language.
_ON_THE_PAGE = (
    ("code", "Ontwikkeling"),
    ("documentation", "documentatie en trainingsmateriaal"),
    ("translation", "Vertalen"),
    ("plugins", "Plug-ins"),
    ("bug-reports", "Probleemrapporten"),
    ("features", "van nieuwe mogelijkheden"),
    ("donations", "sponsoren"),
    ("user-group", "lokale gebruikersgroep"),
    ("courseware", "open cursusmateriaal"),
    ("books", "boeken"),
)


def page() -> str:
    [file] = (CAPTURES.parent / "seed").glob("*.txt")
    return file.read_text(encoding="utf-8")


@needs_captures
def test_the_amount_is_that_of_the_page() -> None:
    amounts = set(re.findall(r"€(\d+)", page()))
    assert amounts == {str(programme().euro_per_certificate)}


@needs_captures
def test_the_contributions_are_those_of_the_page_in_its_order() -> None:
    bullets = re.findall(r"^\* (.+)$", page(), re.M)
    assert [code for code, _ in _ON_THE_PAGE] == list(programme().contributions)
    assert len(bullets) == len(programme().contributions)
    for bullet, (_, words) in zip(bullets, _ON_THE_PAGE):
        assert words in bullet


@needs_captures
@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("user_group_months", "in minder dan een maand"),
        ("ways_to_pay", "creditcardtransacties of op verzoek op normale factuur en een SEPA"),
        ("material", "oefeningen, lessen en gegevens"),
        ("judged_by", "recentheid, nauwkeurige vertegenwoordiging van het project QGIS en"),
        ("user_groups_page", "https://qgis.org/community/groups/"),
    ],
)
def test_other_facts_are_said_on_the_page(fact: str, words: str) -> None:
    expected = {
        "user_group_months": 1,
        "ways_to_pay": ("card", "invoice-sepa"),
        "material": ("exercises", "lessons", "data"),
        "judged_by": ("recent", "accurate", "quality"),
        "user_groups_page": words,
    }
    assert words in page()
    assert getattr(programme(), fact) == expected[fact]


def test_a_credit_costs_what_the_file_says() -> None:
    assert programme().euro_per_certificate == EURO_PER_CREDIT


def test_a_file_with_an_unknown_or_missing_fact_is_refused() -> None:
    values = json.loads(FILE.read_text(encoding="utf-8"))
    with pytest.raises(TypeError):
        read_programme(json.dumps({**values, "colour": "green"}))
    del values["application_days"]
    with pytest.raises(TypeError):
        read_programme(json.dumps(values))
