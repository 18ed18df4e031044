"""Making a course (contract 6.1)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import FormRefused
from tests.contract.making import MadeCourse


def test_the_same_course_is_not_made_twice(owner: CertificationClient, course: MadeCourse) -> None:
    courses = owner.organisation_page(course.organisation).courses
    with pytest.raises(FormRefused) as raised:
        owner.create_course(course.organisation, course.form.organisation, course.new)
    assert "already exists" in " ".join(raised.value.general)
    assert owner.organisation_page(course.organisation).courses == courses


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("course_type", {"course_type": 999_999_999}),
        ("course_convener", {"convener": 999_999_999}),
        ("training_center", {"centre": 999_999_999}),
        ("certificate_type", {"certificate_type": 999_999_999}),
        ("trained_competence", {"competence": ""}),
        ("trained_competence", {"competence": "x" * 121}),
    ],
)
def test_a_course_made_of_what_does_not_exist_is_refused_at_its_field(
    owner: CertificationClient, course: MadeCourse, field: str, change: dict[str, object]
) -> None:
    courses = owner.organisation_page(course.organisation).courses
    with pytest.raises(FormRefused) as raised:
        owner.create_course(
            course.organisation,
            course.form.organisation,
            replace(course.new, **change),  # type: ignore[arg-type]
        )
    assert list(raised.value.fields) == [field]
    assert owner.organisation_page(course.organisation).courses == courses
