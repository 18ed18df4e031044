"""What headers say, in many languages."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.domain.names import Order
from qgis_certification_plugin.domain.reading import Role
from qgis_certification_plugin.domain.reading.headers import understand

FIRST, SURNAME, FULL, EMAIL = Role.FIRST_NAME, Role.SURNAME, Role.FULL_NAME, Role.EMAIL


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("First name", FIRST), ("Voornaam", FIRST), ("Vorname", FIRST), ("Prénom", FIRST),
        ("Förnamn", FIRST), ("Imię", FIRST), ("Křestní jméno", FIRST), ("Keresztnév", FIRST),
        ("Имя", FIRST), ("Ім'я", FIRST), ("Όνομα", FIRST), ("名", FIRST), ("Nama depan", FIRST),
        ("الاسم الأول", FIRST), ("GivenName", FIRST), ("first_name", FIRST),
        ("Surname", SURNAME), ("Achternaam", SURNAME), ("Nachname", SURNAME),
        ("Nom de famille", SURNAME), ("Apellidos", SURNAME), ("Sobrenome", SURNAME),
        ("Cognome", SURNAME), ("Nazwisko", SURNAME), ("Příjmení", SURNAME),
        ("Vezetéknév", SURNAME), ("Фамилия", SURNAME), ("姓", SURNAME), ("Soyadı", SURNAME),
        ("Full name", FULL), ("Naam deelnemer", FULL), ("Nom et prénom", FULL),
        ("Imię i nazwisko", FULL), ("ФИО", FULL), ("氏名", FULL), ("姓名", FULL), ("성명", FULL),
        ("Name of participant", FULL), ("Wat is je voor- en achternaam?", FULL),
        ("E-mail", EMAIL), ("E-mailadres *", EMAIL), ("Adresse e-mail", EMAIL),
        ("Correo electrónico", EMAIL), ("メールアドレス", EMAIL), ("电子邮箱", EMAIL),
        ("이메일", EMAIL), ("Your e-mail address (work)", EMAIL), ("Sähköposti", EMAIL),
        ("Tussenvoegsel(s)", Role.PARTICLE), ("Middle name", Role.MIDDLE_NAME),
        ("Geslaagd", Role.PASSED), ("Pass/Fail", Role.PASSED), ("合否", Role.PASSED),
        ("Opmerkingen", Role.REMARK), ("備考", Role.REMARK), ("Uwagi", Role.REMARK),
        ("Company name", Role.IGNORED), ("Username", Role.IGNORED), ("Training", Role.IGNORED),
    ],
)  # fmt: skip
def test_a_header_is_understood(header: str, role: Role) -> None:
    assert understand(header).role is role


@pytest.mark.parametrize(
    ("header", "order"),
    [
        ("Name, Vorname", Order.LAST_FIRST),
        ("Nom et prénom", Order.LAST_FIRST),
        ("Prénom et nom", Order.FIRST_LAST),
        ("Nazwisko i imię", Order.LAST_FIRST),
        ("Imię i nazwisko", Order.FIRST_LAST),
        ("Név", Order.LAST_FIRST),
        ("Name", None),
    ],
)
def test_a_header_of_full_names_tells_their_order(header: str, order: Order | None) -> None:
    assert understand(header).order is order


@pytest.mark.parametrize("text", ["Anna Berg", "ann@example.org", "", "12", "x" * 500, "Utrecht"])
def test_what_is_no_header(text: str) -> None:
    assert not understand(text).is_known
