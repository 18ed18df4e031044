"""Full names taken apart: one idea, one test."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.names import (
    PARTICLES,
    Confidence,
    Hint,
    Order,
    is_particle,
    split_column,
    split_full_name,
)
from qgis_certification_plugin.domain.text import tidy

# Invented people; what is written, first name, surname.
NAMES = """
Jan van der Berg|Jan|van der Berg
Anna de Vries|Anna|de Vries
Joost in 't Veld|Joost|in 't Veld
Koen Van den Berghe|Koen|Van den Berghe
van Dijk Piet|Piet|van Dijk
Hans-Peter von der Leyen|Hans-Peter|von der Leyen
Ursula zu Hohenstein|Ursula|zu Hohenstein
Søren af Rosenborg|Søren|af Rosenborg
Yann Le Goff|Yann|Le Goff
Chiara Della Rovere|Chiara|Della Rovere
Niccolò D'Amico|Niccolò|D'Amico
Seán Ó Briain|Seán|Ó Briain
Shaun O' Brien|Shaun|O' Brien
Ronald Mc Donald|Ronald|Mc Donald
Ahmed Al Farsi|Ahmed|Al Farsi
Mohammed bin Salem|Mohammed|bin Salem
Fatima el-Idrissi|Fatima|el-Idrissi
Abd al-Rahman Hassan|Abd al-Rahman|Hassan
María José García López|María José|García López
Juan Carlos García de la Torre|Juan Carlos|García de la Torre
José Ortega y Gasset|José|Ortega y Gasset
Ana Maria da Silva Santos|Ana Maria|da Silva Santos
João Costa e Silva|João|Costa e Silva
Nguyễn Văn An|Văn An|Nguyễn
Kim Min-ji|Min-ji|Kim
Kim Smith|Kim|Smith
Van Morrison|Van|Morrison
Ben Jansen|Ben|Jansen
Jean Mba|Jean|Mba
Maria Neto|Maria|Neto
Jack Ma|Jack|Ma
John Fitzgerald Brown|John Fitzgerald|Brown
Nagy László|László|Nagy
DUPONT Marie|Marie|DUPONT
Marie DUPONT|Marie|DUPONT
DE LA CRUZ Juan|Juan|DE LA CRUZ
Jan van der BERG|Jan|van der BERG
JAN JANSEN|JAN|JANSEN
A. B. Smith|A. B.|Smith
山田太郎|太郎|山田
山田 太郎|太郎|山田
田中さくら|さくら|田中
欧阳修|修|欧阳
陳大文|大文|陳
김민수|민수|김
남궁민수|민수|남궁
ジョン・スミス|ジョン|スミス
Сидоров Иван|Иван|Сидоров
Иванова Ольга Петровна|Ольга Петровна|Иванова
Ольга Петровна Иванова|Ольга Петровна|Иванова
Berg, Anna van den|Anna|van den Berg
van den Berg, Anna|Anna|van den Berg
King Jr., Martin|Martin|King Jr.
García López, María José|María José|García López
John Smith Jr.|John|Smith Jr.
John Smith III|John|Smith III
Madonna|Madonna|
"""


@pytest.mark.parametrize("line", NAMES.strip().splitlines())
def test_a_full_name_is_split(line: str) -> None:
    written, first_name, surname = line.split("|")
    split = split_full_name(written)
    assert (split.first_name, split.surname) == (first_name, surname)


@pytest.mark.parametrize(
    ("written", "first_name", "surname", "left_out"),
    [
        ("Dr. Anna Müller", "Anna", "Müller", ("Dr.",)),
        ("Prof. Dr. Jan de Boer", "Jan", "de Boer", ("Prof.", "Dr.")),
        ("Mevr. A. de Boer", "A.", "de Boer", ("Mevr.",)),
        ("Ing. Pavel Novák", "Pavel", "Novák", ("Ing.",)),
        ("Grace Mensah, PhD", "Grace", "Mensah", ("PhD",)),
        ("Mensah, Grace, M.Sc.", "Grace", "Mensah", ("M.Sc.",)),
        ("Ali Khan (Guest)", "Ali", "Khan", ("(Guest)",)),
        ("Sam Lee (they/them)", "Sam", "Lee", ("(they/them)",)),
    ],
)
def test_titles_degrees_and_remarks_are_handed_over(
    written: str, first_name: str, surname: str, left_out: tuple[str, ...]
) -> None:
    split = split_full_name(written)
    assert (split.first_name, split.surname, split.left_out) == (first_name, surname, left_out)


def test_a_single_name_is_a_guess() -> None:
    split = split_full_name("Suharto")
    assert (split.confidence, split.reason) == (Confidence.GUESS, "single-name")


def test_a_comma_is_sure() -> None:
    assert split_full_name("Berg, Anna").confidence is Confidence.SURE


def test_the_order_that_was_told_decides() -> None:
    split = split_full_name("Abel Kofi", Hint(Order.LAST_FIRST))
    assert (split.first_name, split.surname) == ("Kofi", "Abel")


def test_capitals_are_stronger_than_the_order_of_the_column() -> None:
    assert split_full_name("Marie DUPONT", Hint(Order.LAST_FIRST)).surname == "DUPONT"


def test_the_email_tells_the_order() -> None:
    split = split_full_name("Xander Quill", Hint(email="quill.xander@example.org"))
    assert split.first_name == "Quill"
    split = split_full_name("Quill Xander", Hint(email="xander.quill@example.org"))
    assert split.first_name == "Xander"
    split = split_full_name("Quill Xander", Hint(email="xquill@example.org"))
    assert split.first_name == "Xander"


def test_a_column_is_decided_by_all_of_its_rows() -> None:
    column = split_column(["Kovács Anna", "Nagy Béla", "Szabó Flóra", "Tóth Zsuzsanna"])
    assert column.order is Order.LAST_FIRST
    assert [split.surname for split in column.names] == ["Kovács", "Nagy", "Szabó", "Tóth"]


def test_emails_that_follow_the_column_do_not_turn_it() -> None:
    names = ["Kovács Anna", "Nagy Katalin", "Varga Gábor"]
    column = split_column(names, ["kovacs.anna@x.hu", "nagy.katalin@x.hu", "varga.gabor@x.hu"])
    assert column.order is Order.LAST_FIRST


def test_a_column_of_commas() -> None:
    column = split_column(["Berg, Jan", "Vries, Anna de", "Madonna"])
    assert (column.order, column.confidence) == (Order.COMMA, Confidence.SURE)
    assert [split.surname for split in column.names] == ["Berg", "de Vries", ""]


def test_two_surnames_of_the_others_count_for_everybody() -> None:
    column = split_column(
        ["María Pérez Gómez", "Luis Díaz Ruiz", "Carmen Gil Mora", "Unai Etxe Garro"]
    )
    assert column.two_surnames
    assert column.names[-1].surname == "Etxe Garro"


def test_what_the_user_says_holds() -> None:
    column = split_column(["Anna Berg", "Jan Smit"], order=Order.LAST_FIRST)
    assert [split.surname for split in column.names] == ["Anna", "Jan"]


def test_particles_know_their_languages() -> None:
    assert "nl" in PARTICLES["van"]
    assert {"pt"} <= PARTICLES["dos"]
    assert is_particle("VON")
    assert is_particle("’t")
    assert not is_particle("Berg")


@given(
    st.text(
        st.one_of(st.sampled_from("aA ,.'-()yeDrJ"), st.characters(codec="utf-8")), max_size=40
    ),
    st.sampled_from([None, *Order]),
)
def test_no_letter_of_any_text_is_lost(text: str, order: Order | None) -> None:
    split = split_full_name(text, Hint(order))
    kept = split.first_name + split.surname + "".join(split.left_out)
    letters = sorted(c for c in kept if c.isalnum())
    assert set(letters) == {c for c in tidy(text) if c.isalnum()}
