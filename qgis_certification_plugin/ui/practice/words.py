"""The rehearsal in words: who one can be, what can go wrong, and what is to be learnt from it."""

from __future__ import annotations

from ...translation import translate


def band_text() -> str:
    """Return what stands in every window."""
    return translate("Practice", "Practice: nothing is real, nothing is paid")


def role_texts() -> dict[str, tuple[str, str]]:
    """Return name and sentence of each role."""
    return {
        "owner": (
            translate("Practice", "Owner of a certifying organisation"),
            translate(
                "Practice",
                "You may do everything, and there are 200 credits to spend. The course that ends "
                "today waits for its participants.",
            ),
        ),
        "convener": (
            translate("Practice", "Course convener"),
            translate(
                "Practice",
                "You add participants and issue certificates to them. What only owners may do is "
                "not offered to you.",
            ),
        ),
        "owner_without_credits": (
            translate("Practice", "Owner without credits"),
            translate(
                "Practice",
                "See what is said where the credits do not suffice. Topping up costs nothing here.",
            ),
        ),
    }


def preset_texts() -> dict[str, tuple[str, str]]:
    """Return name of each preset, and what to expect and learn."""
    return {
        "works": (
            translate("Practice", "Everything works"),
            translate("Practice", "All goes as on a good day."),
        ),
        "connection-drops": (
            translate("Practice", "Connection drops after the 3rd certificate"),
            translate(
                "Practice",
                "The 4th is sent, its answer never comes, and for a few seconds the site cannot be "
                "reached. The course is read again before anything else is sent, so nobody gets "
                "two certificates and nobody is forgotten. Go on from the strip above the table.",
            ),
        ),
        "session-ends": (
            translate("Practice", "Session ends half-way"),
            translate(
                "Practice",
                "At the 3rd certificate the site has signed you out. Your table is kept. Sign in "
                "again, and you are asked about the rest.",
            ),
        ),
        "credits-run-out": (
            translate("Practice", "Credits run out"),
            translate(
                "Practice",
                "After two certificates a colleague has used up the credits of your organisation. "
                "No certificate is issued unpaid. Top up on the practice site and go on.",
            ),
        ),
        "answers-lost": (
            translate("Practice", "Answers get lost"),
            translate(
                "Practice",
                "The site issues two certificates and then reports an error of its own. Whether "
                "they were issued is read from the course; none is sent a second time.",
            ),
        ),
        "colleague-issues": (
            translate("Practice", "Somebody else issues at the same time"),
            translate(
                "Practice",
                "While you issue, a colleague issues to somebody in your table too. That person "
                "gets one certificate, not two, and one credit is taken.",
            ),
        ),
        "slow": (
            translate("Practice", "Slow site"),
            translate(
                "Practice",
                "Every answer takes a second and a half. QGIS stays usable, the progress tells how "
                "far it is, and you can stop between two certificates.",
            ),
        ),
        "number-twice": (
            translate("Practice", "Number given out twice"),
            translate(
                "Practice",
                "The number of your first certificate also goes to somebody of another "
                "organisation. It is found when the numbers are checked afterwards: neither "
                "certificate can be verified then.",
            ),
        ),
    }
