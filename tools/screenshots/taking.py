"""Takes the pictures of one language and one theme: a process of its own, without a screen.

`python -m tools.screenshots.taking LANGUAGE THEME FOLDER` brings up the windows of
`tests/qgis/ui/windows.py` and writes `NAME.png` for each.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, Qt
from qgis.PyQt.QtWidgets import QApplication, QMenu, QWidget

_POINTS = 9.0  # of letters, as on most desktops; without a screen Qt takes larger ones


def take(language: str, theme: str, folder: Path) -> int:
    """Write the pictures into `folder`; return how many."""
    with tempfile.TemporaryDirectory() as profile:
        _keep_settings_in(profile)
        QgsApplication.setTranslation(language)
        application = QgsApplication([], True, profile)
        application.initQgis()
        QgsSettings().setValue("locale/userLocale", language)
        QgsSettings().setValue("locale/overrideFlag", True)
        QLocale.setDefault(QLocale(language))
        right_to_left = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
        if right_to_left:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        font = application.font()
        font.setPointSizeF(_POINTS)
        application.setFont(font)
        QgsApplication.setUITheme(theme)
        taken = _play(folder, Path(profile))
        application.exitQgis()
    return taken


def _keep_settings_in(folder: str) -> None:
    """Neither read nor change what the user's programs keep, nor share it with another run."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
    QCoreApplication.setOrganizationName(QgsApplication.QGIS_ORGANIZATION_NAME)
    QCoreApplication.setApplicationName(QgsApplication.QGIS_APPLICATION_NAME)


def _play(folder: Path, profile: Path) -> int:
    # Here and not above: these widgets want an application.
    from tests.qgis.ui.windows import play, stage

    names: list[str] = []

    def look(name: str, window: QWidget) -> None:
        QApplication.processEvents()
        if isinstance(window, QMenu):
            window.resize(window.sizeHint())  # Qt had a screen of its own in mind
        number = f"{len(names) + 1:02}"
        if not window.grab().save(str(folder / f"{number}-{name}.png")):
            raise OSError(f"{folder / name} could not be written")
        names.append(name)

    files = profile / "files"
    files.mkdir()
    with stage(files) as on:
        play(on, look)
    return len(names)


if __name__ == "__main__":
    _language, _theme, _folder = sys.argv[1:]
    print(take(_language, _theme, Path(_folder)))
