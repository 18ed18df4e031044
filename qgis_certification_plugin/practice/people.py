"""The invented people of the practice world."""

from __future__ import annotations

FIRST_NAMES = (
    "Anna", "Bram", "Chloé", "Dmytro", "Emeka", "Fatma", "Guðrún", "Hana", "Iñigo", "Jun",
    "Kwame", "Lucía", "Małgorzata", "Nia", "Oluwaseun", "Priya", "Quentin", "Renée", "Søren",
    "Tomás", "Uta", "Valérie", "Wanjiru", "Ximena", "Yasmin", "Zoë",
)  # fmt: skip
SURNAMES = (
    "van den Berg", "Müller", "O'Brien", "García", "Nguyễn", "Şahin", "Kowalska", "Tanaka",
    "Okafor", "Lindström", "D'Angelo", "Smith-Jones", "Ferreira", "Novák", "Björnsdóttir",
)  # fmt: skip

# First name, surname (None as the form stores no surname, "" as the file upload does), e-mail.
TRICKY_PEOPLE: tuple[tuple[str, str | None, str], ...] = (
    ("Bram", "Visser", "bram.visser@example.org"),
    ("Siobhán", "O'Brien", "siobhan@example.org"),
    ("Zoë", "van der Müller", "zoe@example.org"),
    ("<b>Robert</b>", '"; & Sons', "robert@example.org"),
    ("Madonna", "", "madonna@example.org"),
    ("Suharto", None, "suharto@example.org"),
    ("Jan", "Jansen", "jan1@example.org"),
    ("Jan", "Jansen", "jan2@example.org"),
    ("山田", "太郎", "yamada@example.org"),
    ("محمد", "الأحمد", "mohammed@example.org"),
    ("Maximiliana-" + "x" * 188, "Long" + "y" * 196, "long@example.org"),
    ("Smith, Jr.", "John", "smith@example.org"),
)


def person(number: int) -> tuple[str, str, str]:
    """Return first name, surname and e-mail of an invented person; each number is another."""
    first = FIRST_NAMES[number % len(FIRST_NAMES)]
    surname = SURNAMES[(number * 7 + number // len(FIRST_NAMES)) % len(SURNAMES)]
    return first, surname, f"person{number:05d}@example.org"
