"""What the preview of a certificate is asked with."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.server.errors import UnexpectedPage
from qgis_certification_plugin.server.markup import parse
from qgis_certification_plugin.server.preview import read_course_values
from tests.unit.server.recorded import recording


def test_the_values_are_those_of_the_course_and_not_of_the_empty_form() -> None:
    page = parse(recording("form-course-update.html").text)
    assert dict(read_course_values(page)) == {
        "course_convener": "601",
        "training_center": "201",
        "course_type": "401",
        "start_date": "2026-11-20",
        "end_date": "2026-11-25",
        "trained_competence": "Basic GIS concepts",
    }


@pytest.mark.parametrize("name", ["start_date", "course_type"])
def test_a_form_without_one_of_them_is_not_what_we_know(name: str) -> None:
    text = recording("form-course-update.html").text.replace(f'name="{name}"', 'name="other"')
    with pytest.raises(UnexpectedPage) as raised:
        read_course_values(parse(text))
    assert raised.value.values["missing"] == name
