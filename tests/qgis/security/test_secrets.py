"""A password that was typed and remembered is found nowhere in the clear."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QLineEdit, QPushButton

from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.ui.log_panel import start_logging, stop_logging
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.endings import destroy
from tests.qgis.ui.trainers import Trainer, child, make_trainer, wait_until

PASSWORD = "correct-horse-battery"


@pytest.fixture
def log(qgis_app: object) -> Iterator[list[str]]:
    """All that QGIS's log and its network logger are told."""
    lines: list[str] = []

    def logged(text: str, tag: str, _level: object) -> None:
        lines.append(f"{tag}: {text}")

    def asked(parameters: Any) -> None:
        request = parameters.request()
        names = [bytes(name) for name in request.rawHeaderList()]
        heads = [bytes(request.rawHeader(name)).decode() for name in names if name != b"Cookie"]
        content = bytes(parameters.content()).decode()
        lines.append("\n".join((request.url().toString(), content, *heads)))

    handler = start_logging()
    handler.setLevel("DEBUG")
    messages = QgsApplication.messageLog().messageReceived[str, str, "Qgis::MessageLevel"]
    requests = QgsNetworkAccessManager.instance().requestAboutToBeCreated[
        "QgsNetworkRequestParameters"
    ]
    messages.connect(logged)
    requests.connect(asked)
    yield lines
    messages.disconnect(logged)
    requests.disconnect(asked)
    stop_logging(handler)


@pytest.fixture
def remembered(office_at: Callable[[str], Office], log: list[str]) -> Iterator[Trainer]:
    """Somebody who has signed in and let QGIS remember it."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("master", True)
    with PracticeServer() as server:
        trainer = make_trainer(server, office_at(server.url))
        account = server.accounts["owner"]
        from qgis_certification_plugin.practice.passwords import hashed

        server.site.store.run(
            "UPDATE user SET password = ? WHERE username = ?", hashed(PASSWORD), account.username
        )
        child(trainer.page, QLineEdit, "sign_in_username").setText(account.username)
        child(trainer.page, QLineEdit, "sign_in_password").setText(PASSWORD)
        child(trainer.page, QCheckBox, "sign_in_remember").setChecked(True)
        QTest.mouseClick(child(trainer.page, QPushButton, "sign_in"), Qt.MouseButton.LeftButton)
        wait_until(lambda: trainer.office.account.is_signed_in, "signing in")
        wait_until(lambda: not trainer.page.desk.is_busy, "the organisation")
        yield trainer
        trainer.page.close_windows()
        destroy(trainer.office, trainer.page)
    manager.removeAllAuthenticationConfigs()


def test_a_remembered_password_is_nowhere_in_the_clear(
    remembered: Trainer, log: list[str], tmp_path: Path
) -> None:
    settings = QgsSettings()
    settings.sync()
    assert remembered.office.settings.authcfg
    assert PASSWORD not in "".join(f"{key}={settings.value(key)}" for key in settings.allKeys())
    QgsProject.instance().write(str(tmp_path / "project.qgs"))
    places = [Path(QgsApplication.qgisSettingsDirPath()), remembered.office.folder, tmp_path]
    files = [path for place in places for path in place.rglob("*") if path.is_file()]
    assert files
    assert [path.name for path in files if PASSWORD.encode() in path.read_bytes()] == []


def test_neither_log_nor_network_logger_is_told_a_password(
    remembered: Trainer, log: list[str]
) -> None:
    assert any("/en/accounts/login/" in line for line in log)
    assert [line for line in log if PASSWORD in line] == []


def test_a_wrong_password_is_in_no_log_either(remembered: Trainer, log: list[str]) -> None:
    errors: list[Any] = []
    client = remembered.office.new_client()
    remembered.office.run(
        "Test",
        lambda _progress: client.sign_in("trainer", PASSWORD + "-wrong"),
        on_done=errors.append,
        on_failed=errors.append,
        parent=remembered.office,
    )
    wait_until(lambda: bool(errors))
    assert PASSWORD not in repr(errors[0]) + str(errors[0])
    assert [line for line in log if PASSWORD in line] == []
