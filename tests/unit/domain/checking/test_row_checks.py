"""What is found in a row by itself, how much it weighs, and what would put it right."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.domain.checking import (
    Checker,
    Field,
    Finding,
    Level,
    check_all,
)
from qgis_certification_plugin.domain.participants import Participant


def found(
    first: str = "Ann", surname: str = "Lee", email: str = "ann.lee@example.org"
) -> dict[str, Finding]:
    person = Participant(first, surname, email)
    return {finding.code: finding for finding in check_all([person]).get(person.row, ())}


def repaired(
    code: str, first: str = "Ann", surname: str = "Lee", email: str = "ann.lee@example.org"
) -> tuple[str, str, str]:
    person = Participant(first, surname, email)
    finding = next(f for f in check_all([person])[person.row] if f.code == code)
    assert finding.repair is not None
    after = finding.repair.apply(person)
    return after.first_name, after.surname, after.email


@pytest.mark.parametrize(
    ("first", "surname"),
    [
        ("Ann", "Lee"),
        ("J.P.", "O'Brien"),
        ("JP", "van den Berg"),
        ("IJsbrand", "'t Hart"),
        ("Siân", "ap Rhys"),
        ("Róisín", "Ó hUiginn"),
        ("Henry", "McDonald III"),
        ("LeBron", "DeVries"),
        ("Jean-Pierre", "d'Estaing"),
        ("Abd el-Rahman", "al-Masri"),
        ("Мар'яна", "Лук'яненко"),
        ("Γεώργιος", "Παπαδόπουλος"),
        ("Shun'ichi", "Ōno"),
        ("Min", "Li"),
        ("Jo", "D'hondt"),
    ],
)
def test_names_of_all_kinds_are_left_in_peace(first: str, surname: str) -> None:
    assert not found(first, surname)


@pytest.mark.parametrize(
    "email",
    [
        "ann@example.org",
        "ann+qgis@gmail.com",
        "a.b-c_d@sub.example.co.uk",
        "ann@mail.com",
        "ann@ymail.com",
        "ann@yahoo.co.jp",
        "12345@qq.com",
        "ANN@EXAMPLE.ORG",
        "o'brien@example.org",
        "ann@xn--mnchen-3ya.de",
        "ann@maps.amsterdam",
    ],
)
def test_addresses_of_all_kinds_are_left_in_peace(email: str) -> None:
    assert not found(email=email)


@pytest.mark.parametrize(
    ("written", "code", "meant"),
    [
        ("ann @example.org", "email-spaces", "ann@example.org"),
        ("ann@@example.org", "email-at", "ann@example.org"),
        ("ann at example.org", "email-at", "ann@example.org"),
        ("ann(at)example[dot]org", "email-at", "ann@example.org"),
        ("ann@example,org", "email-comma", "ann@example.org"),
        ("ann..lee@example.org", "email-dots", "ann.lee@example.org"),
        ("ann.@example.org", "email-dots", "ann@example.org"),
        ("ann@example.org.", "email-punctuation", "ann@example.org"),
        ("'ann@example.org'", "email-punctuation", "ann@example.org"),
        ("Ann Lee <ann@example.org>", "email-wrapping", "ann@example.org"),
        ("mailto:ann@example.org", "email-wrapping", "ann@example.org"),
        ("[ann@example.org](mailto:ann@example.org)", "email-wrapping", "ann@example.org"),
        ("ann@example.org (work)", "email-wrapping", "ann@example.org"),
        ("аnn@example.org", "email-look-alikes", "ann@example.org"),
        ("αnn@example.org", "email-not-ascii", None),
        ("νat@example.org", "email-look-alikes", "vat@example.org"),
        ("ａｎｎ＠example．org", "email-look-alikes", "ann@example.org"),
        ("ann\u200b@example.org", "control-characters", "ann@example.org"),
        (" ann@example.org\u00a0", "blanks", "ann@example.org"),
        ("ann@gmial.com", "email-domain", "ann@gmail.com"),
        ("ann@hotnail.com", "email-domain", "ann@hotmail.com"),
        ("ann@gmail.con", "email-domain", "ann@gmail.com"),
        ("ann@hotmial.cmo", "email-domain", "ann@hotmail.com"),
        ("ann@maps.nll", "email-domain", "ann@maps.nl"),
        ("ann@gmail", "email-domain", "ann@gmail.com"),
        ("ann@www.example.org", "email-www", "ann@example.org"),
        ("ann@bluewni.ch", "email-domain-like", "ann@bluewin.ch"),
        ("ann@sezman.cz", None, None),
        ("ann@gmail.nl", "email-domain-like", "ann@gmail.com"),
        ("ann@maps.orgq", "email-top-level", "ann@maps.org"),
        ("ann@maps.qqqq", "email-top-level-unknown", None),
        ("ann lee@example.org", "email-shape", "ann.lee@example.org"),
        ("ann.leegmail.com", "email-shape", "ann.lee@gmail.com"),
        ("nobody", "email-shape", None),
        ("josé@example.org", "email-not-ascii", "jose@example.org"),
        ("ann@münchen.de", "email-not-ascii", "ann@xn--mnchen-3ya.de"),
        ("ann@a.nl; bob@b.nl", "email-several", "ann@a.nl"),
        ("info@example.org", "email-role", None),
        ("test@test.com", "email-placeholder", None),
        ("", "email-missing", None),
    ],
)
def test_what_is_wrong_with_an_address_and_what_is_meant(
    written: str, code: str | None, meant: str | None
) -> None:
    findings = found(email=written)
    if code is None:
        assert not findings
        return
    assert code in findings
    if meant is not None:
        assert repaired(code, email=written)[2] == meant


@pytest.mark.parametrize(
    ("written", "code", "meant"),
    [
        ("JANSEN", "case", "Jansen"),
        ("VAN DEN BERG", "case", "van den Berg"),
        ("DE LA CRUZ", "case", "de la Cruz"),
        ("mcdonald", "case", "McDonald"),
        ("O'BRIEN", "case", "O'Brien"),
        ("SMITH-JONES", "case", "Smith-Jones"),
        ("GARCÍA Y LÓPEZ", "case", "García y López"),
        ("ŞAHİN", "case", "Şahin"),
        ("IŞIK", "case", "Işık"),
        ("IJZERMAN", "case", "IJzerman"),
        ("ПЕТРОВ", "case", "Петров"),
        ("JAnsen", "case", "Jansen"),
        ("jANSEN", "case", "Jansen"),
        ("Lee ", "blanks", "Lee"),
        ("van  Dijk", "blanks", "van Dijk"),
        ("L\u200bee", "control-characters", "Lee"),
        ("Mu\u0308ller", "not-nfc", "Müller"),
        ("MÃ¼ller", "garbled", "Müller"),
        ("Oâ€™Brien", "garbled", "O’Brien"),
        ("<b>Lee</b>", "html", "Lee"),
        ("O&#39;Brien", "html", "O'Brien"),
        ("Pеtrova", "look-alikes", "Petrova"),
        ("Ｌｅｅ", "look-alikes", "Lee"),
        ("=Lee", "formula", "Lee"),
        ("Lee,", "odd-punctuation", "Lee"),
        ("O`Brien", "odd-punctuation", "O'Brien"),
        ("3. Lee", "digits", "Lee"),
        ("J0nes", "digits", "Jones"),
    ],
)
def test_what_is_wrong_with_a_name_and_what_is_meant(written: str, code: str, meant: str) -> None:
    assert code in found(surname=written)
    assert repaired(code, surname=written)[1] == meant


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ('=HYPERLINK("http://x.org")', "formula"),
        ("@lee", "formula"),
        ("n/a", "placeholder"),
        ("Test", "placeholder"),
        ("M\ufffdller", "odd-characters"),
        ("Lee (Annie)", "odd-characters"),
        ("山田", "prints-boxes"),
        ("السيد", "prints-unjoined"),
        ("כהן", "prints-unjoined"),
        ("Петров", "mixed-scripts"),
        (
            "Wolfeschlegelsteinhausenbergerdorff von Hohenzollern-Sigmaringen zu Altenburg",
            "runs-off",
        ),
        ("Lee@work", "at-sign-in-name"),
        ("Lee ann@example.org", "email-in-name"),
        ("Lee, Ann", "comma-in-name"),
        ("a" * 201, "too-long"),
        ("", "no-surname"),
    ],
)
def test_what_only_a_person_can_put_right(written: str, code: str) -> None:
    assert code in found(surname=written)


def test_capitals_that_may_be_turkish_are_asked_about() -> None:
    repair = found(surname="KILIÇ")["case"].repair
    assert repair is not None
    assert not repair.safe


@pytest.mark.parametrize(
    ("first", "surname", "code", "meant"),
    [
        ("Dr. Ann", "Lee", "title", ("Ann", "Lee")),
        ("Ann Jr.", "Lee", "suffix", ("Ann", "Lee Jr.")),
        ("Ann Lee", "Lee", "surname-repeated", ("Ann", "Lee")),
        ("Jan van den Berg", "", "no-surname", ("Jan", "van den Berg")),
        ("Berg, Jan", "", "comma-in-name", ("Jan", "Berg")),
        ("", "Jan Berg", "first-name-missing", ("Jan", "Berg")),
    ],
)
def test_first_name_and_surname_are_put_where_they_belong(
    first: str, surname: str, code: str, meant: tuple[str, str]
) -> None:
    assert repaired(code, first, surname)[:2] == meant


def test_a_name_that_stands_only_with_the_address_is_moved_not_dropped() -> None:
    assert repaired("first-name-missing", "", "", "Ann Lee <ann@example.org>") == (
        "Ann",
        "Lee",
        "ann@example.org",
    )


def test_an_address_in_the_name_moves_to_its_cell() -> None:
    assert repaired("email-in-name", "Ann <ann@example.org>", "Lee", "")[::2] == (
        "Ann",
        "ann@example.org",
    )


def test_the_same_text_in_both_names_needs_a_look() -> None:
    assert found("Lee", "Lee")["same-in-both"].level is Level.LOOK


def test_a_row_with_nothing_in_it_has_no_findings() -> None:
    assert not found("", "  ", "")


def test_a_row_from_the_site_is_not_checked_again() -> None:
    row = Participant("ANN", "", "", from_site=True)
    assert not check_all([row])


def test_what_was_called_right_for_the_row_is_not_said_again() -> None:
    person = Participant("ANN", "LEEUW", "ann@gmial.com", acknowledged=("case",))
    findings = check_all([person])[person.row]
    assert [finding.code for finding in findings] == ["email-domain"]


def test_what_was_called_right_is_not_repaired_with_the_rest() -> None:
    person = Participant("Ann", "LEEUW ", "ann@gmial.com", acknowledged=("case",))
    checker = Checker([person])
    (repair,) = checker.safe_repairs()
    assert (repair.after.surname, repair.after.email) == ("LEEUW", "ann@gmail.com")


def test_what_must_be_repaired_cannot_be_called_right() -> None:
    person = Participant("", "Lee", "ann@example.org", acknowledged=("first-name-missing",))
    assert check_all([person])[person.row]


def test_safe_repairs_tell_before_and_after_of_each_cell() -> None:
    person = Participant("ANN", "LEEUW", "ann@gmial.com", row="r")
    (repair,) = Checker([person]).safe_repairs()
    assert [(change.field, change.before, change.after) for change in repair.changes] == [
        (Field.FIRST_NAME, "ANN", "Ann"),
        (Field.SURNAME, "LEEUW", "Leeuw"),
        (Field.EMAIL, "ann@gmial.com", "ann@gmail.com"),
    ]
    assert repair.codes == ("case", "email-domain")


def test_a_repair_leaves_a_cell_that_has_changed_since() -> None:
    person = Participant("Ann", "LEEUW", "ann@example.org")
    (finding,) = check_all([person])[person.row]
    assert finding.repair is not None
    newer = Participant("Ann", "Visser", "ann@example.org", row=person.row)
    assert finding.repair.apply(newer) == newer


def test_huge_texts_are_told_and_take_no_time() -> None:
    assert "too-long" in found("x" * 100_000, "=" * 100_000, "a@" * 50_000)
