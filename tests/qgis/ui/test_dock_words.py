"""Sentences, dates, links: what all pages of the dock share."""

from __future__ import annotations

import errno
import inspect
import logging
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QLocale

from qgis_certification_plugin.domain.progress import Cancelled
from qgis_certification_plugin.network.errors import RequestCancelled
from qgis_certification_plugin.server import errors
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.services.catalogue import STEPS
from qgis_certification_plugin.storage.geopackage import GeoPackageError
from qgis_certification_plugin.storage.journal import JournalDamaged
from qgis_certification_plugin.storage.lock import AlreadyLocked
from qgis_certification_plugin.ui.countries import country_name
from qgis_certification_plugin.ui.dates import day_text, moment_text, period_text
from qgis_certification_plugin.ui.links import mail_address, open_link, web_address
from qgis_certification_plugin.ui.texts import describe_error, describe_step, plain_tooltip

SITE = ServerAddress("https://certification.qgis.org")


def made(kind: type[errors.CertificationError]) -> errors.CertificationError:
    if issubclass(kind, errors.FormRefused):
        return kind({"email": ["Enter a valid e-mail."]}, [])
    return kind()


ALL_OF_THE_SITE = [
    kind
    for _name, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, errors.CertificationError)
]
OTHERS: list[Exception] = [
    Cancelled(),
    RequestCancelled(),
    GeoPackageError("in-use", Path("a.gpkg")),
    GeoPackageError("damaged", Path("a.gpkg")),
    GeoPackageError("failed", Path("a.gpkg"), "no rights"),
    AlreadyLocked("x"),
    JournalDamaged("x"),
    PermissionError(errno.EACCES, "denied", "/tmp/a"),
    FileNotFoundError(errno.ENOENT, "none", "/tmp/a"),
    OSError(errno.ENOSPC, "full", "/tmp/a"),
    OSError("odd"),
    KeyError("x"),
]


@pytest.mark.parametrize("kind", ALL_OF_THE_SITE, ids=lambda kind: kind.__name__)
def test_every_error_of_the_site_has_a_sentence(kind: type[errors.CertificationError]) -> None:
    said = describe_error(made(kind), SITE)
    assert said[-1] in ".”" or "Enter a valid" in said
    assert "{" not in said


@pytest.mark.parametrize("kind", ALL_OF_THE_SITE, ids=lambda kind: kind.__name__)
def test_only_the_root_speaks_in_codes(kind: type[errors.CertificationError]) -> None:
    if kind is not errors.CertificationError:
        assert "gave no usable answer" not in describe_error(made(kind), SITE)


@pytest.mark.parametrize("error", OTHERS, ids=repr)
def test_every_other_error_has_a_sentence(error: Exception) -> None:
    said = describe_error(error, SITE)
    assert len(said) > 15
    assert "{" not in said


def test_an_ended_session_is_told_plainly() -> None:
    said = describe_error(errors.SignedOut(), SITE)
    assert said.startswith("Your session at certification.qgis.org has ended.")


@pytest.mark.parametrize("reason", ["no-credits", "not-editable", "no-permission"])
def test_each_reason_to_be_refused_has_words_of_its_own(reason: str) -> None:
    others = {"no-credits", "not-editable", "no-permission"} - {reason}
    said = describe_error(errors.Forbidden(reason=reason), SITE)
    assert all(said != describe_error(errors.Forbidden(reason=other), SITE) for other in others)


def test_what_may_have_been_done_is_not_called_undone() -> None:
    said = describe_error(errors.Unreachable(maybe_done=True, host="x"), SITE)
    assert "not certain whether the site carried it out" in said
    assert "not certain" not in describe_error(errors.Unreachable(host="x"), SITE)


def test_the_words_of_the_form_are_passed_on_once() -> None:
    error = errors.FormRefused({"email": ["Bad."], "name": ["Bad."]}, ["Duplicate."])
    assert describe_error(error, SITE).endswith("It says: Bad. Duplicate.")


def test_an_unexpected_error_shows_its_kind_and_nothing_else(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.ERROR, "qgis_certification.ui"):
        said = describe_error(ValueError("secret@example.org"), SITE)
    assert "ValueError" in said
    assert "secret" not in said
    assert "secret" not in caplog.text


def test_every_step_of_a_refresh_has_words() -> None:
    assert all(describe_step(step) for step in STEPS)
    assert describe_step("unheard of") == ""


def test_a_tooltip_is_never_html_of_somebody_else() -> None:
    assert "<i>" not in plain_tooltip("<i>x</i>")


# --- dates -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("locale", "same_month", "same_year", "other_year"),
    [
        ("en_GB", "14–16 Dec 2026", "28 Nov – 2 Dec 2026", "30 Dec 2026 – 2 Jan 2027"),
        ("en_US", "Dec 14–16, 2026", "Nov 28 – Dec 2, 2026", "Dec 30, 2026 – Jan 2, 2027"),
        ("nl_NL", "14–16 dec. 2026", "28 nov. – 2 dec. 2026", "30 dec. 2026 – 2 jan. 2027"),
        ("de_DE", "14.–16. Dez. 2026", "28. Nov. – 2. Dez. 2026", "30. Dez. 2026 – 2. Jan. 2027"),
        (
            "es_ES",
            "14–16 de dic de 2026",
            "28 de nov – 2 de dic de 2026",
            "30 de dic de 2026 – 2 de ene de 2027",
        ),
    ],
)
def test_periods_are_short_in_the_way_of_the_language(
    locale: str, same_month: str, same_year: str, other_year: str
) -> None:
    used = QLocale(locale)
    assert period_text(date(2026, 12, 14), date(2026, 12, 16), used) == same_month
    assert period_text(date(2026, 11, 28), date(2026, 12, 2), used) == same_year
    assert period_text(date(2026, 12, 30), date(2027, 1, 2), used) == other_year


def test_this_year_goes_without_saying() -> None:
    used = QLocale("en_GB")
    assert period_text(date(2026, 12, 14), date(2026, 12, 16), used, 2026) == "14–16 Dec"
    assert period_text(date(2026, 12, 30), date(2027, 1, 2), used, 2026).endswith("2027")


def test_one_day_is_one_date() -> None:
    assert period_text(date(2026, 3, 1), date(2026, 3, 1), QLocale("en_GB")) == "1 Mar 2026"


@given(
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    st.integers(0, 500),
    st.sampled_from("en_US ja_JP ar_EG hu_HU fa_IR zh_CN ko_KR es_ES lv_LV th_TH C".split()),
)
def test_any_period_ends_with_its_last_day_in_any_language(
    start: date, days: int, name: str
) -> None:
    used = QLocale(name)
    end = start + timedelta(days=days)
    text = period_text(start, end, used)
    assert text
    assert str(used.toString(end.day)) in text
    assert "dddd" not in text
    assert "yyyy" not in text


def test_today_only_the_time_is_told() -> None:
    now = datetime(2026, 11, 23, 12, 0, tzinfo=timezone.utc)
    today = moment_text(now - timedelta(hours=1), now)
    before = moment_text(now - timedelta(days=3), now)
    assert len(before) > len(today)
    assert day_text(date(2026, 11, 20)) in before


# --- links -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["javascript:alert(1)", "file:///etc/passwd", "ftp://example.org", "https://", "data:x", "",
     "https://user:pw@example.org/", "https://[::1", "//example.org", "not a page", None],
)  # fmt: skip
def test_what_is_no_web_page_is_not_made_one(text: str | None) -> None:
    assert web_address(text) is None


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("www.example.org/courses", "https://www.example.org/courses"),
        ("http://example.org", "http://example.org"),
        ("https://example.org/a b?x=ł", "https://example.org/a%20b?x=%C5%82"),
    ],
)
def test_web_pages_are_understood_as_people_type_them(text: str, address: str) -> None:
    assert web_address(text) == address


@pytest.mark.parametrize(
    "text",
    ["a@b.nl?bcc=x@y.nl", "a@b.nl,c@d.nl", "a b@c.nl", "nobody", "a@b", "", None, "a@b.nl&cc=x"],
)
def test_only_one_mailbox_can_be_written_to(text: str | None) -> None:
    assert mail_address(text, "x") is None


def test_a_subject_cannot_add_fields_to_a_mail() -> None:
    address = mail_address("a@b.nl", "QGIS & more?bcc=x@y.nl\nCc: z")
    assert address == "mailto:a@b.nl?subject=QGIS%20%26%20more%3Fbcc%3Dx%40y.nl%20Cc%3A%20z"


@pytest.mark.parametrize("text", ["javascript:alert(1)", "file:///etc/passwd", "", "x", "https:"])
def test_nothing_but_web_and_mail_is_opened(opened: list[str], text: str) -> None:
    assert not open_link(text)
    assert opened == []


@given(st.text())
def test_any_text_gives_a_safe_address_or_none(text: str) -> None:
    address = web_address(text)
    assert address is None or address.lower().startswith(("http://", "https://"))


# --- countries -------------------------------------------------------------------------------


def test_a_country_is_named_in_the_user_s_language_where_qt_knows_it(qgis_app: Any) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("nl_NL"))
        assert country_name("BE", "Belgium") == "België"
        assert country_name("FJ", "Fiji") == "Fiji"
        assert country_name("ZZ", None) == "ZZ"
    finally:
        QLocale.setDefault(before)
