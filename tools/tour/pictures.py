"""`python -m tools.tour.pictures`: take the pictures of the documentation from the last runs."""

from __future__ import annotations

import shutil
import sys

from tools.places import BUILD, ROOT

TOUR = BUILD / "tour"
APPLYING = BUILD / "desktop" / "test_an_organisation_applies"
PICTURES = ROOT / "docs" / "pictures"
# What a picture in the documentation shows, and the tour's picture that shows it.
TAKEN = {
    "find-courses.png": "*-search*.png",
    "participants.png": "*-paste-twenty-participants.png",
    "plan.png": "plan.png",
    "issued.png": "*-issue-twenty-certificates.png",
    "verify.png": "*-verify-a-number.png",
}
# The same for what the test of applying, in tests/desktop, has left.
TAKEN_OF_APPLYING = {
    "become.png": "01-*.png",
    "become-contributions.png": "02-*.png",
    "become-check.png": "05-*.png",
    "become-confirm.png": "07-*.png",
    "become-status.png": "09-*.png",
    "become-figures.png": "10-*.png",
}


def main() -> int:
    """Copy them; return non-zero where one is missing."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for folder, taken, target in (
        (TOUR, TAKEN, "tour"),
        (APPLYING, TAKEN_OF_APPLYING, "desktop"),
    ):
        for name, pattern in taken.items():
            found = sorted(folder.glob(pattern))
            if not found:
                print(f"{pattern} is not in {folder.relative_to(ROOT)}: run `make {target}` first")
                return 1
            shutil.copyfile(found[0], PICTURES / name)
    count = len(TAKEN) + len(TAKEN_OF_APPLYING)
    print(f"{count} pictures in {PICTURES.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
