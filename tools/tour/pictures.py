"""`python -m tools.tour.pictures`: take the pictures of the documentation from the last tour."""

from __future__ import annotations

import shutil
import sys

from tools.places import BUILD, ROOT

TOUR = BUILD / "tour"
PICTURES = ROOT / "docs" / "pictures"
# What a picture in the documentation shows, and the tour's picture that shows it.
TAKEN = {
    "find-courses.png": "*-search*.png",
    "participants.png": "*-paste-twenty-participants.png",
    "plan.png": "plan.png",
    "issued.png": "*-issue-twenty-certificates.png",
    "verify.png": "*-verify-a-number.png",
    "become.png": "*-become-certified.png",
}


def main() -> int:
    """Copy them; return non-zero where one is missing."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, pattern in TAKEN.items():
        found = sorted(TOUR.glob(pattern))
        if not found:
            print(f"{pattern} is not in {TOUR.relative_to(ROOT)}: run `make tour` first")
            return 1
        shutil.copyfile(found[0], PICTURES / name)
    print(f"{len(TAKEN)} pictures in {PICTURES.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
