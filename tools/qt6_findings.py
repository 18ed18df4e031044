"""Asks qgis-plugin-analyzer what in the package is not ready for Qt 6: part of `make lint`.

Only its rules about Qt 6 and PyQt are asked; style and types are the business of ruff and mypy.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tools.places import PACKAGE

_ANALYZER = Path(sys.executable).with_name("qgis-analyzer")
_RULES = ("QT6_", "PYQT5_", "QGIS_LEGACY_IMPORT", "LEGACY_SIGNAL_SLOT", "OBSOLETE_VARIANT")
# Rules that are wrong, each with the reason and with what watches the same thing here.
JUDGED_WRONG = {
    # It takes every .width() in a file that names QFontMetrics for one of QFontMetrics, also
    # that of a QRect. tests/architecture/qt6.py looks at what the variable is made of.
    "QT6_QFONTMETRICS_WIDTH",
    # It takes QCompleter.activated[QModelIndex], which Qt 6 has, for a signal of QComboBox.
    # tests/architecture/qt6.py finds the overloads by a string or a type of Python.
    "QT6_QCOMBOBOX_ACTIVATED",
}


class AnalyzerError(Exception):
    """The analyzer did not say anything."""


def findings(package: Path = PACKAGE) -> list[str]:
    """Return a line for each finding.

    Raises AnalyzerError where the analyzer fails, with its words.
    """
    with tempfile.TemporaryDirectory() as reports:
        # This scope has the rules for Qt 6; others would ask the web for the addresses in metadata.
        command = [str(_ANALYZER), "analyze", "architecture", str(package), "--json"]
        command += ["--no-cache", "--linters", "none", "--workers", "1", "--output", reports]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AnalyzerError(f"qgis-analyzer failed: {done.stderr.strip()}")
    return _about_qt(json.loads(done.stdout))


def _about_qt(report: dict[str, Any]) -> list[str]:
    if not report["modules"]:
        raise AnalyzerError("qgis-analyzer has read no module")
    return [
        f"{issue['file']}:{issue['line']}: {issue['type']}: {issue['message']}"
        for module in report["modules"]
        for issue in module["ast_issues"]
        if issue["type"].startswith(_RULES) and issue["type"] not in JUDGED_WRONG
    ]


def main() -> int:
    """Print the findings; 1 where there is one."""
    if not _ANALYZER.is_file():
        print("Qt 6 findings: not asked, the analyzer needs Python 3.11 or newer.")
        return 0
    try:
        found = findings()
    except AnalyzerError as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(found) or "No findings about Qt 6.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
