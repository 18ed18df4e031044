"""Become certified: the user group, a dossier, the application, how it stands, one's figures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from tools.tour.driver import Driver, step
from tools.tour.steps import PLUGIN, dock_page, expect
from tools.tour.walks.showing import open_dock, show

WINDOW = "application_window"
_TABS = ("contributions", "material", "organisation", "check", "apply")


def page(driver: Driver) -> Any:
    """Return the page of the dock."""
    return driver.plugin(PLUGIN).dock.content.become_page


def turn_to(driver: Driver, part: str) -> None:
    """Turn to a part of the window."""
    tabs = driver.find("application_tabs")
    driver.call(lambda: tabs.setCurrentIndex(_TABS.index(part)))
    driver.find(part, within=WINDOW)


@step("Read about the programme, and see the user group")
def read(driver: Driver) -> str:
    """The country's group is shown, and the country on the map."""
    open_dock(driver)
    dock_page(driver, "become")
    driver.call(lambda: page(driver).group.choose("NL"))
    driver.click("user_group_on_map")
    driver.wait_until(lambda: page(driver).group.marks.is_marking, "the country on the map")
    show(driver, "become")
    return str(driver.call(page(driver).group.card.toPlainText))


@step("List contributions")
def contributions(driver: Driver) -> str:
    """One is typed, one is made of an author's name."""
    driver.click("become_apply")
    driver.find(WINDOW)
    driver.click("contributions_add", within=WINDOW)
    driver.type("Repair of the field calculator", into="contribution_title")
    driver.paste("https://github.com/qgis/QGIS/pull/52110", into="contribution_link")
    driver.click("contributions_add", within=WINDOW)
    driver.type("Plugins of our team", into="contribution_title")
    kind = driver.find("contribution_kind")
    driver.call(lambda: kind.setCurrentIndex(kind.findData("plugins")))
    driver.type("Otto Outsider", into="contribution_link")
    driver.click("contribution_make_link", within=WINDOW)
    show(driver, "become-contributions", of=WINDOW)
    return driver.text("contributions_seen", within=WINDOW)


@step("List training material")
def material(driver: Driver) -> str:
    """A file on this computer tells how recent it is."""
    lesson = Path(driver.given["folder"]) / "lesson.md"
    lesson.write_text("Lesson one, for QGIS 3.34 and QGIS 3.40", encoding="utf-8")
    turn_to(driver, "material")
    driver.click("material_add", within=WINDOW)
    driver.type("Introduction to QGIS", into="material_course_text")
    driver.paste("https://www.example.org/exercises", into="material_place")
    driver.click("material_add", within=WINDOW)
    window = page(driver).application
    driver.call(lambda: window.material.set_place(str(lesson)))
    driver.wait_until(lambda: "3.40" in window.material.seen.text(), "what the file tells")
    return driver.text("material_seen", within=WINDOW)


@step("Describe the organisation")
def organisation(driver: Driver) -> str:
    """The details that the site asks for."""
    turn_to(driver, "organisation")
    driver.type("Polder Map School", into="organisation_name")
    driver.type("info@example.org", into="organisation_email")
    driver.type("www.example.org", into="organisation_url")
    address = driver.find("organisation_address")
    driver.call(lambda: address.setPlainText("1 Dike, Lelystad"))
    country = driver.find("organisation_country")
    driver.call(lambda: country.setCurrentIndex(country.findData("NL")))
    driver.type("+31 320 000000", into="organisation_phone")
    logo = QImage(400, 400, QImage.Format.Format_RGB32)
    logo.fill(Qt.GlobalColor.darkGreen)
    file = Path(driver.given["folder"]) / "logo.png"
    expect(logo.save(str(file)), "the logo could not be written")
    driver.paste(str(file), into="organisation_logo")
    return driver.text("organisation_logo_hint", within=WINDOW)


@step("See what is missing")
def check(driver: Driver) -> str:
    """Nothing stops it; some things would be better."""
    turn_to(driver, "check")
    show(driver, "become-check", of=WINDOW)
    return driver.text("check_verdict", within=WINDOW)


@step("Sign in and answer the questions")
def answer(driver: Driver) -> str:
    """The questions are the site's."""
    turn_to(driver, "apply")
    account = driver.given["accounts"]["outsider"]
    driver.type(account["username"], into="sign_in_username", within=WINDOW)
    driver.type(account["password"], into="sign_in_password", within=WINDOW)
    driver.click("sign_in", within=WINDOW)
    window = page(driver).application
    driver.wait_until(lambda: window.apply.questions.boxes, "the questions", 60)
    for box in window.apply.questions.boxes:
        driver.call(box.yes.click)
    text = "See the dossier at https://www.example.org/dossier"
    driver.call(lambda: window.apply.questions.boxes[0].text.setPlainText(text))
    return f"{len(window.apply.questions.boxes)} questions"


@step("See what will be sent")
def confirm(driver: Driver) -> str:
    """Nothing is sent before that."""
    driver.click("apply_send", within=WINDOW)
    show(driver, "become-confirm", of="apply_confirm")
    return driver.text("apply_confirm_question")


@step("Send it and see how it stands")
def send(driver: Driver) -> str:
    """The application waits for its reviewers."""
    driver.click("apply_confirm_ok")
    window = page(driver).application
    driver.wait_until(lambda: window.apply.status.status is not None, "the status", 60)
    driver.wait_until(lambda: not window.apply.is_busy, "the status", 60)
    expect(window.desk.dossier.application.slug, "no application is followed")
    return str(driver.call(lambda: window.apply.status.status.stage))


@step("Answer the reviewers of another application")
def reviewers(driver: Driver) -> str:
    """The owner of one that was asked something finds it by its name."""
    window = page(driver).application
    office = driver.plugin(PLUGIN).office
    account = driver.given["accounts"]["owner"]
    driver.call(office.account.sign_out)
    driver.call(
        lambda: office.account.sign_in(account["username"], account["password"], remember=False)
    )
    driver.wait_until(lambda: office.account.is_signed_in, "signing in", 60)
    turn_to(driver, "organisation")
    driver.call(lambda: window.organisation.lines["name"].setText("Asked Map School (needs info)"))
    turn_to(driver, "apply")
    driver.wait_until(lambda: not window.apply.is_busy, "the site", 60)
    driver.call(window.apply.look_by_name)
    driver.wait_until(lambda: not window.apply.is_busy, "the site", 60)
    driver.wait_until(
        lambda: window.apply.status.status and window.apply.status.status.stage == "asked",
        "the status",
        60,
    )
    message = driver.find("application_message")
    driver.call(lambda: message.setPlainText("Our references are A and B."))
    show(driver, "become-status", of=WINDOW)
    return driver.text("application_card")


@step("See one's own organisation in figures")
def figures(driver: Driver) -> str:
    """Counted from the pages that the owner may see."""
    driver.call(page(driver).application.close)
    driver.click("become_organisation")
    driver.find("figures_window")
    window = page(driver).figures
    driver.wait_until(lambda: window.chooser.count() > 0, "the organisations", 60)
    driver.wait_until(lambda: not window.progress.isVisible(), "the site", 60)
    driver.click("figures_count")
    driver.wait_until(lambda: window.view.figures is not None, "the figures", 60)
    driver.wait_until(lambda: not window.progress.isVisible(), "the site", 60)
    show(driver, "become-figures", of=window)
    return driver.text("figures_note")


@step("See one's page as others see it")
def public_page(driver: Driver) -> str:
    """Read without an account."""
    window = page(driver).figures
    driver.call(lambda: window.tabs.setCurrentIndex(1))
    driver.find("figures_card")
    return str(driver.call(window.card.toPlainText))[:60]


STEPS = [
    read,
    contributions,
    material,
    organisation,
    check,
    answer,
    confirm,
    send,
    reviewers,
    figures,
    public_page,
]
