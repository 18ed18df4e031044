"""Making HTML safe to read takes nothing out of it that closes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.html_source import SafeParser, closable, unescape

PIECES = st.lists(
    st.sampled_from(
        [
            "<a ",
            "<p>",
            "</p>",
            "<!--",
            "-->",
            "x",
            "&amp;",
            "<![if x]>",
            "<![temp",
            "]]>",
            ">",
            "<?",
        ]
    )
).map("".join)


class Texts(SafeParser):
    """Collects the text."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data


def text_of(source: str) -> str:
    parser = Texts()
    parser.read(source)
    return parser.text


def test_whole_html_is_left_as_it_is() -> None:
    source = "<!DOCTYPE html><p title='a>b'>1 &lt; 2<!-- c --></p>"
    assert closable(source) == source


def test_what_never_closes_is_text() -> None:
    assert text_of("<p>Ann <ann@example.org") == "Ann <ann@example.org"
    assert text_of("<p>a</p><!-- b <i>c</i>") == "a<!-- b c"


def test_a_number_that_no_character_has_is_a_replacement() -> None:
    assert text_of("a&#" + "1" * 5000 + ";b") == "a\ufffdb"
    assert unescape("a&#x" + "f" * 5000 + ";&amp;") == "a\ufffd&"


def test_characters_by_number_are_read() -> None:
    assert text_of("&#65;&#x42;&#0000067;") == "ABC"


@given(PIECES | st.text())
def test_any_source_is_read(source: str) -> None:
    assert isinstance(text_of(source), str)
