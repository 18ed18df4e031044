"""Workbooks are zips of XML from strangers: opened within limits, without DTDs."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Mapping

# Strangers' XML is read without a document type, so without entities, and not too deep.
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser  # nosec B405

from .errors import CannotRead, Trouble

__all__ = ["Archive", "Element", "attribute", "local", "parse_xml"]

MOST_ENTRIES = 5_000
# One part of a workbook, unpacked. 50,000 people take about 20 MB.
MOST_BYTES = 100_000_000
# All parts together, and the elements of one: each takes some hundred bytes as a tree.
_MOST_BYTES_IN_ALL = 200_000_000
_MOST_ELEMENTS = 4_000_000
_MOST_RATIO = 300  # XML packs to about a tenth; a bomb to a thousandth
_SMALL = 2_000_000
_DEEPEST = 200
# What the standard library raises for zips that are none, or break off.
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    ValueError,
    OSError,
    NotImplementedError,
)


class _NoDoctype(TreeBuilder):
    """Builds a tree, but not from a document that brings entities, or nests without end."""

    depth = 0
    elements = 0

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        """No workbook has a document type; entities in one can grow without limit."""
        raise CannotRead(Trouble.DAMAGED, "doctype")

    def start(self, tag: str, attrs: Mapping[str, str]) -> Element:
        """Count the elements, and how deep they are nested."""
        self.elements += 1
        if self.elements > _MOST_ELEMENTS:
            raise CannotRead(Trouble.TOO_LARGE, str(_MOST_ELEMENTS))
        self.depth += 1
        if self.depth > _DEEPEST:
            raise CannotRead(Trouble.DAMAGED, "depth")
        return super().start(tag, dict(attrs))

    def end(self, tag: str) -> Element:
        """Count back."""
        self.depth -= 1
        return super().end(tag)


class Archive:
    """A zip whose parts are read within limits."""

    def __init__(self, data: bytes) -> None:
        """Open the zip; raises CannotRead(DAMAGED, TOO_LARGE)."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._left = _MOST_BYTES_IN_ALL
            self._names = {info.filename.lstrip("/"): info for info in self._zip.infolist()}
        except (*_DAMAGE, IndexError) as error:
            raise CannotRead(Trouble.DAMAGED, "zip") from error
        if len(self._names) > MOST_ENTRIES:
            raise CannotRead(Trouble.TOO_LARGE, str(MOST_ENTRIES))

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def names(self) -> tuple[str, ...]:
        """The names of all parts."""
        return tuple(self._names)

    def read(self, name: str) -> bytes:
        """Return a part; raises CannotRead(DAMAGED, LACKING, PROTECTED, TOO_LARGE)."""
        info = self._names.get(name)
        if info is None:
            raise CannotRead(Trouble.DAMAGED, name)
        if info.flag_bits & 0x1:
            raise CannotRead(Trouble.PROTECTED)
        try:
            with self._zip.open(info) as part:
                data = part.read(MOST_BYTES + 1)
        except NotImplementedError as e:
            raise CannotRead(Trouble.LACKING, name) from e
        except (*_DAMAGE, RuntimeError, MemoryError) as e:
            raise CannotRead(Trouble.DAMAGED, name) from e
        self._left -= len(data)
        if self._left < 0:
            raise CannotRead(Trouble.TOO_LARGE, str(_MOST_BYTES_IN_ALL))
        packed = max(info.compress_size, 1)
        if len(data) > MOST_BYTES or (len(data) > _SMALL and len(data) > packed * _MOST_RATIO):
            raise CannotRead(Trouble.TOO_LARGE, str(MOST_BYTES))
        return data

    def xml(self, name: str) -> Element:
        """Return a part's tree; raises CannotRead as `read` does."""
        return parse_xml(self.read(name), name)


def parse_xml(data: bytes, name: str) -> Element:
    """Return the tree of an XML document that has no document type.

    Raises CannotRead(DAMAGED) with `name`, or with "doctype".
    """
    # A document type is refused above.
    parser = XMLParser(target=_NoDoctype())  # noqa: S314  # nosec B314
    try:
        parser.feed(data)
        root = parser.close()
    except (ParseError, ValueError, LookupError) as error:
        raise CannotRead(Trouble.DAMAGED, name) from error
    if not isinstance(root, Element):
        raise CannotRead(Trouble.DAMAGED, name)
    return root


def local(tag: str) -> str:
    """Return a tag or attribute without its namespace: both dialects of OOXML read the same."""
    return tag.rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """Return an attribute whatever its namespace, "" where it is missing."""
    plain = element.get(name)
    if plain is not None:
        return plain
    return next((value for key, value in element.items() if local(key) == name), "")
