"""The forgiving tree: any text is some tree, and the tables of the site stay whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.server.markup import MAX_DEPTH, Element, parse

PIECES = [
    "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<div>", "</div>", "<p>", "</p>",
    "<ul>", "<li>", "</ul>", "<select>", "<option>", "</select>", "<br>", "<br/>", "<input name=a>",
    "<script>", "</script>", "<style>", "</style>", "<!--", "-->", "<![CDATA[", "]]>", "<![if",
    "<!DOCTYPE", "<!", "<?", "</", "<", ">", "&", "&amp;", "&#x27;", "&#99999999;", "&#0;", "\x00",
    "<a href='", '"', "'", "=", "text", "\n", "<a b=c d>", "<é>", "<table/>", "</>", "<![foo[",
]  # fmt: skip


@given(st.text())
def test_any_text_is_some_tree(html: str) -> None:
    parse(html)


@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_any_heap_of_tags_is_some_tree(pieces: list[str]) -> None:
    tree = parse("".join(pieces))
    for element in tree.walk():
        assert element.depth <= MAX_DEPTH + 1
        assert isinstance(element.text, str)
        assert element.parent is not None
        assert element in element.parent.children


@given(st.text(st.characters(codec="utf-8", blacklist_characters="<&\x00\r")))
def test_plain_text_comes_back_with_folded_blanks(text: str) -> None:
    assert parse(f"<p>{text}</p>").text == " ".join(text.split())


@given(
    st.lists(
        st.lists(st.text(st.characters(whitelist_categories=("L", "N"))), min_size=1, max_size=4),
        max_size=8,
    )
)
def test_a_table_with_one_end_tag_too_many_in_each_cell_stays_whole(rows: list[list[str]]) -> None:
    body = "".join(
        "<tr>" + "".join(f"<td><div>{cell}</div></div></td>" for cell in row) + "</tr>"
        for row in rows
    )
    tree = parse(f"<div><table><tbody>{body}</tbody></table></div>")
    read = [[cell.text for cell in row.all("td")] for row in tree.all("tr")]
    assert read == rows


@pytest.mark.parametrize("keyword", ["foo", "CDATA", "if", "INCLUDE", "", "é", "temp"])
def test_marked_sections_of_any_kind_are_passed_over(keyword: str) -> None:
    tree = parse(f"<p>before</p><![{keyword}[ inside ]]><p>after</p>")
    assert [element.text for element in tree.all("p")] == ["before", "after"]


def test_cells_and_rows_need_no_end_tags() -> None:
    tree = parse("<table><tr><td>1<td>2<tr><td>3</table>")
    assert [[cell.text for cell in row.all("td")] for row in tree.all("tr")] == [["1", "2"], ["3"]]


def test_a_table_in_a_cell_keeps_its_own_rows() -> None:
    tree = parse("<table id=a><tr><td><table id=b><tr><td>in</table></td><td>out</td></table>")
    inner = tree.first("table", id_="b")
    assert inner is not None
    assert inner.text == "in"
    outer = tree.first("table", id_="a")
    assert outer is not None
    assert outer.text == "in out"


def test_options_and_list_items_end_where_the_next_begins() -> None:
    tree = parse("<select><option value=1>One<option value=2>Two</select><ul><li>a<li>b</ul>")
    assert [option.text for option in tree.all("option")] == ["One", "Two"]
    assert [item.text for item in tree.all("li")] == ["a", "b"]


def test_void_elements_hold_nothing() -> None:
    tree = parse("<form><input name=a><input name=b>text</form>")
    assert [field.children for field in tree.all("input")] == [[], []]


def test_scripts_and_styles_are_no_text() -> None:
    assert parse("<p>a<script>var x = '<p>b</p>';</script><style>c</style></p>").text == "a"


def test_entities_are_read_in_text_and_attributes() -> None:
    tree = parse('<p title="O&#x27;Brien &amp; &quot;Sons&quot;">&lt;b&gt; &eacute;</p>')
    paragraph = tree.first("p")
    assert paragraph is not None
    assert paragraph["title"] == 'O\'Brien & "Sons"'
    assert paragraph.text == "<b> é"


def test_what_is_asked_for_has_to_match_altogether() -> None:
    tree = parse('<p class="a b" id="x" title="t">1</p><p class="ab">2</p>')
    assert [e.text for e in tree.all("p", class_="a", id_="x", title="t")] == ["1"]
    assert [e.text for e in tree.all("p", class_="b")] == ["1"]
    assert tree.first("p", class_="c") is None


def test_an_attribute_that_is_missing_is_an_empty_text() -> None:
    assert Element("p", {}, None)["href"] == ""


def test_what_is_inside_is_known_at_any_depth() -> None:
    tree = parse('<div class="modal big"><p><b>in</b></p></div><b>out</b>')
    assert [bold.is_inside("modal") for bold in tree.all("b")] == [True, False]


@pytest.mark.parametrize("tag", ["div", "table", "td", "b", "li"])
def test_nesting_without_end_stays_shallow(tag: str) -> None:
    tree = parse(f"<{tag}>" * 20_000 + "deep")
    assert max(element.depth for element in tree.walk()) <= MAX_DEPTH + 1
    assert tree.text == "deep"


@pytest.mark.parametrize(
    "unit",
    ["<div>", "</div>", "<td></div>", "<", "&", "&#", "<a ", "x ", "<p>a</p>", "<!x>", "<option>"],
)
def test_a_huge_page_is_read_to_its_end(unit: str) -> None:
    tree = parse(unit * 20_000 + "><p id=end>the end</p>")
    assert tree.text.endswith(("the end", ">"))
