"""Twenty invented participants, as a trainer copies them from a spreadsheet."""

from __future__ import annotations

NAMES = (
    ("Zoë", "van der Müller"),
    ("Siobhán", "O'Brien"),
    ("Jan", "Jansen"),
    ("Łukasz", "Wójcik"),
    ("Françoise", "d'Aubigné"),
    ("João", "da Silva Pereira"),
    ("Þóra", "Guðmundsdóttir"),
    ("Anna-Lena", "Öberg"),
    ("Mehmet", "Yıldız"),
    ("Dvořák", "Jiří"),
    ("Nguyễn", "Thị Hoa"),
    ("Aroha", "Ngata"),
    ("Chukwuemeka", "Okafor"),
    ("María José", "García Márquez"),
    ("Kari", "Bjørnstad"),
    ("Ioana", "Ștefănescu"),
    ("Ágnes", "Szőke"),
    ("Kwame", "Mensah"),
    ("Priya", "Raghunathan"),
    ("Giulia", "D'Angelo"),
)
# One address has lost its last part on the way, as addresses do.
BROKEN_ROW = 7
BROKEN = "annalena.oberg@example"
REPAIRED = "annalena.oberg@example.org"


def rows(mark: str) -> list[tuple[str, str, str]]:
    """Return first name, surname and e-mail of everybody; the mark tells this tour's people."""
    made = [
        (first, last, f"person{number}.{mark}@example.org")
        for number, (first, last) in enumerate(NAMES, start=1)
    ]
    made[BROKEN_ROW] = (*made[BROKEN_ROW][:2], BROKEN)
    return made


def copied(mark: str) -> str:
    """Return what a spreadsheet puts into the clipboard."""
    header = ("First name", "Surname", "E-mail")
    return "\n".join("\t".join(row) for row in [header, *rows(mark)]) + "\n"


# Four hundred people whom the checks have nothing to say about: no two are much alike.
_FIRST_NAMES = """
Noor Bram Anouk Willem Fatima Joost Sanne Gijs Marieke Ruud Lotte Thijs Femke Sjoerd Yasmin Daan
Roos Maarten Tjitske Kees
""".split()
_SURNAMES = """
Bakker Visser Mulder Hendriks Dekker Brouwer Kuipers Postma Dijkstra Hoekstra Jansen Meijer Smit
Vermeer Willems Peeters Claes Goossens Wouters Maes
""".split()


def name_parts(number: int) -> tuple[str, str]:
    """Return first name and surname of one of them."""
    count = len(_FIRST_NAMES)
    return _FIRST_NAMES[number % count], _SURNAMES[(number + number // count) % count]
