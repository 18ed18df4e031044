"""A small forgiving tree for HTML as the site really sends it.

The standard library's parser only cuts text into tags. The rules that matter here are those of
the HTML standard for tables: an end tag without a start inside the current cell closes nothing,
which is what keeps the attendee table whole (contract 0.11).
"""

from __future__ import annotations

from collections.abc import Iterator

from ..domain.html_source import SafeParser

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# Deeper than any page of the site: what is nested deeper is kept side by side.
MAX_DEPTH = 200
_SCOPES = frozenset({"td", "th", "table", "html"})
_TABLE_PARTS = frozenset(["td", "th", "tr", "thead", "tbody", "tfoot", "table"])
# A start tag that ends its open predecessor, and where the search for that one stops.
_IMPLIED_END = {
    "td": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "th": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "li": (frozenset({"li"}), frozenset({"ul", "ol"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
}


class Element:
    """One element: its tag, attributes and children in the order of the page."""

    __slots__ = ("attributes", "children", "depth", "parent", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], parent: Element | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent else 0
        self.children: list[Element | str] = []

    def __getitem__(self, attribute: str) -> str:
        """Return an attribute's value; an empty text where it is missing."""
        return self.attributes.get(attribute, "")

    @property
    def classes(self) -> list[str]:
        """The element's class names."""
        return self["class"].split()

    @property
    def text(self) -> str:
        """All text below the element with white space folded; scripts and styles left out."""
        return " ".join("".join(self._pieces()).split())

    def is_inside(self, class_: str) -> bool:
        """Return whether an element around this one has the class."""
        element = self.parent
        while element is not None:
            if class_ in element.classes:
                return True
            element = element.parent
        return False

    def _pieces(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child
            elif child.tag not in {"script", "style", "template"}:
                yield from child._pieces()
                if child.tag in {"br", "p", "li", "td", "div"}:
                    yield " "

    def walk(self) -> Iterator[Element]:
        """Yield every element below this one, in the order of the page."""
        stack = [iter(self.children)]
        while stack:
            child = next(stack[-1], None)
            if child is None:
                stack.pop()
            elif isinstance(child, Element):
                yield child
                stack.append(iter(child.children))

    def all(
        self,
        tag: str | None = None,
        *,
        id_: str | None = None,
        class_: str | None = None,
        **attributes: str,
    ) -> Iterator[Element]:
        """Yield the elements below this one that have all of what is asked for."""
        for element in self.walk():
            if (
                (tag is None or element.tag == tag)
                and (id_ is None or element["id"] == id_)
                and (class_ is None or class_ in element.classes)
                and all(element.attributes.get(name) == v for name, v in attributes.items())
            ):
                yield element

    def first(
        self,
        tag: str | None = None,
        *,
        id_: str | None = None,
        class_: str | None = None,
        **attributes: str,
    ) -> Element | None:
        """Return the first of `all`, or None."""
        return next(self.all(tag, id_=id_, class_=class_, **attributes), None)


class _Builder(SafeParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("#page", {}, None)
        self._open = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _IMPLIED_END:
            self._close_implied(*_IMPLIED_END[tag])
        element = Element(tag, {name: value or "" for name, value in attrs}, self._open)
        self._open.children.append(element)
        if tag not in VOID and element.depth < MAX_DEPTH:
            self._open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        element: Element | None = self._open
        while element is not None and element.parent is not None:
            if element.tag == tag:
                self._open = element.parent
                return
            if element.tag in _SCOPES and tag not in _TABLE_PARTS:
                return
            if element.tag == "table":
                return
            element = element.parent

    def handle_data(self, data: str) -> None:
        self._open.children.append(data)

    def _close_implied(self, tags: frozenset[str], stops: frozenset[str]) -> None:
        element: Element | None = self._open
        while element is not None and element.parent is not None and element.tag not in stops:
            if element.tag in tags:
                self._open = element.parent
                return
            element = element.parent


def parse(html: str) -> Element:
    """Return the tree of a page or of a part of one. Never raises: any text is some tree."""
    builder = _Builder()
    builder.read(html)
    return builder.root
