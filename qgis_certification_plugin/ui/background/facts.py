"""What is known of the course that a background is for."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.catalogue import Location
from ...domain.certificate_layout import CertificateFacts
from ...server.preview import Values


@dataclass(frozen=True)
class CourseFacts:
    """The course being made or changed.

    `course` names it for good, such as organisation and slug, or a number for a new one: by it
    its layout and its picture are found again. `country` is an ISO code or empty. `values` and
    `certificate_type` are those of the site's form; without values the site has no preview.
    """

    course: str
    certificate: CertificateFacts
    place: Location | None = None
    country: str = ""
    organisation: str = ""
    values: Values = ()
    certificate_type: int = 0

    @property
    def can_be_previewed(self) -> bool:
        """Whether the site can be asked to print it."""
        return bool(
            self.organisation
            and self.values
            and all(value.strip() for _, value in self.values)
            and self.certificate_type
        )
