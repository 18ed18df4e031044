"""Every widget of the plugin in a longer language: all of it is translated, none is cut off.

A new window needs no line here: widgets are found, and made from what their constructors ask for.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from qgis_certification_plugin.domain.names_by_language import countries, languages
from qgis_certification_plugin.network.tasks import Tasks
from tests.desktop.windows.looking import clipped, unbracketed, untranslated
from tests.qt6.making import Maker, classes_of
from tools.places import NAME
from tools.pseudo import pseudo

# Names of countries and languages are data of their own.
NAMES = " ".join((*countries("en").values(), *languages("en").values())).lower()
# Those, what the maker fills in, and names of months.
DATA = frozenset({"example", "nov", "am", "pm", *re.findall(r"\w+", NAMES)})
# What stands in a class and is the same in every language.
SAME = {
    # What the site prints on certificates.
    "BackgroundDialog": "certificate of completion with a trained competence in from to hours"
    " instruction convened by at project representative course convener id qgis demo you can"
    " verify this visiting https certification org en november",
    "BarChart": "none",  # the maker's words for numbers say nothing
    "StepsDialog": "get post",  # what is sent to the site, word by word
    "WriteDialog": "deutsch english español français italiano nederlands português",
}
# Where no site answers.
NOBODY = "http://127.0.0.1:1"


def _name(wanted: type) -> str:
    return f"{wanted.__module__}.{wanted.__name__}".removeprefix(f"{NAME}.ui.")


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()


@pytest.mark.parametrize("wanted", classes_of(QWidget), ids=_name)
def test_every_text_is_translated_and_has_its_room(
    wanted: type,
    speaking: None,
    direction: str,
    tmp_path: Path,
    picture: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QGIS_CERTIFICATION_SERVER_URL", NOBODY)
    maker = Maker(tmp_path / "example")
    maker.folder.mkdir()
    widget = maker.make(wanted)
    try:
        widget.show()
        widget.window().show()
        _settle()
        maker.fill(widget)
        _settle()
        if not widget.isWindow():
            widget.adjustSize()
            _settle()
        widget.grab().save(str(picture))
        data = DATA | set(SAME.get(wanted.__name__, "").split())
        found = [*untranslated(widget, data), *clipped(widget)]
        assert list(dict.fromkeys(map(str, found))) == []
    finally:
        # A request that is made while widgets are destroyed can lock both threads.
        maker.shared(Tasks).shut_down()
        widget.window().close()
        for one in (widget, maker.window):
            one.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# --- the harness itself -----------------------------------------------------------------------


def test_what_stands_between_the_signs_is_translated() -> None:
    assert unbracketed(f"{pseudo('Paste {name} here')} · 12 <b>Ann</b> &amp;") == ["Ann"]
    assert unbracketed(pseudo("One") + " " + pseudo("two <i>three</i>")) == []
    assert unbracketed("Paste") == ["Paste"]


def test_a_text_that_is_cut_off_or_left_out_is_found(qgis_app: object) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    button, label, wrapped = QPushButton("Issue Them All", window), QLabel("Ann", window), QLabel()
    wrapped.setText("many words " * 30)
    wrapped.setWordWrap(True)
    for one in (button, label, wrapped):
        layout.addWidget(one)
    window.resize(300, 400)
    window.show()
    assert list(clipped(window)) == []
    button.setMaximumWidth(30)
    wrapped.setMaximumHeight(20)
    _settle()
    assert [one.widget for one in clipped(window)] == ["QPushButton", "QLabel"]
    assert len(list(untranslated(window, frozenset({"ann"})))) == 2
    window.deleteLater()
