"""What the documentation tells people to type, where its links lead, and what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.places import ROOT

_FENCED = re.compile(r"^( *)```(\w*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
# How the commands in running text begin.
_COMMAND = re.compile(r"(make [a-z]|build/venv/bin/|touch |\.ci/run|qgis_process )")


@dataclass(frozen=True)
class Document:
    """A page; `text` is without its blocks, `blocks` are (language, contents)."""

    path: Path
    text: str
    blocks: tuple[tuple[str, str], ...]

    @property
    def name(self) -> str:
        """The path below the root."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def commands(self) -> tuple[str, ...]:
        """What is to be typed: each block marked sh as a whole, and each command in the text."""
        fenced = [contents.strip() for language, contents in self.blocks if language == "sh"]
        inline = [code for code in _INLINE.findall(self.text) if _COMMAND.match(code)]
        return (*fenced, *inline)

    @property
    def targets(self) -> set[str]:
        """The targets of make that are named."""
        return {
            word
            for command in self.commands
            for line in command.splitlines()
            if line.startswith("make ")
            for word in line.split()[1:]
            if "=" not in word
        }

    @property
    def links(self) -> tuple[str, ...]:
        """Where links and pictures lead."""
        return tuple(_LINK.findall(self.text))

    @property
    def pictures(self) -> tuple[tuple[str, Path], ...]:
        """What is said of each picture, and its file."""
        found = _PICTURE.findall(self.text)
        return tuple((said, (self.path.parent / name).resolve()) for said, name in found)

    @property
    def anchors(self) -> set[str]:
        """The names of its headings, as the forges make them."""
        return {
            re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
            for heading in _HEADING.findall(self.text)
        }


def read(path: Path) -> Document:
    """Read a page."""
    whole = path.read_text(encoding="utf-8")
    blocks = tuple(
        (language, re.sub(rf"^{indent}", "", contents, flags=re.MULTILINE))
        for indent, language, contents in _FENCED.findall(whole)
    )
    return Document(path, _FENCED.sub("", whole), blocks)


def documents() -> list[Document]:
    """Return README, CONTRIBUTING and everything in docs."""
    paths = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
    return [read(path) for path in paths]


def broken_links(document: Document) -> Iterator[str]:
    """Yield the links that lead nowhere in the project; addresses on the web are left alone."""
    for link in document.links:
        if link.startswith(("https://", "mailto:")):
            continue
        name, _, anchor = link.partition("#")
        target = (document.path.parent / name).resolve() if name else document.path
        if not target.exists() or ROOT not in (target, *target.parents):
            yield f"{document.name}: {link} is not there"
        elif anchor and anchor not in read(target).anchors:
            yield f"{document.name}: {link} has no such heading"
