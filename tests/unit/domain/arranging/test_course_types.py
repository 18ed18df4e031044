"""What is wrong with a course type before it is sent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.arranging.course_types import (
    TypeFields,
    is_web_address,
    problems,
)
from qgis_certification_plugin.domain.arranging.problems import stopping

GOOD = TypeFields("Introduction", "What\nis learnt", "12", "https://example.org/a?b=c")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, []),
        ({"description": "", "hours": "", "link": ""}, []),
        ({"name": " "}, [("name", "missing", True)]),
        ({"name": "x" * 201}, [("name", "too-long", True), ("name", "runs-off", False)]),
        ({"name": "Python"}, [("name", "taken", True)]),
        ({"name": "PYTHON"}, [("name", "near", False)]),
        ({"description": "x" * 1001}, [("description", "too-long", True)]),
        ({"description": "x" * 1000}, []),
        ({"hours": "12 hours"}, [("hours", "no-digits", True)]),
        ({"hours": "٣"}, [("hours", "no-digits", True)]),
        ({"link": "example.org"}, [("link", "no-link", True)]),
        ({"link": "ftp://example.org"}, [("link", "no-link", True)]),
        ({"link": "https://" + "x" * 200}, [("link", "too-long", True)]),
    ],
)
def test_what_is_wrong_is_told_at_its_field(
    change: dict[str, str], expected: list[tuple[str, str, bool]]
) -> None:
    found = problems(replace(GOOD, **change), ["Python", "Other"])
    assert [(one.field, one.code, one.stops) for one in found] == expected


@given(st.text(max_size=40))
def test_only_addresses_of_the_web_are_links(text: str) -> None:
    assert is_web_address(text) <= text.lower().startswith(("http://", "https://"))


@given(st.text(max_size=220), st.text(max_size=30), st.text(max_size=10))
def test_a_tidied_type_is_as_good_as_it_was(name: str, description: str, hours: str) -> None:
    fields = TypeFields(name, description, hours)
    tidied = fields.tidied()
    assert tidied.tidied() == tidied
    assert stopping(problems(tidied)) == stopping(problems(fields))
