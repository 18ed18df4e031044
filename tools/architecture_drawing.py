"""`python -m tools.architecture_drawing`: draws the rooms of the package and who imports whom.

Everything in docs/pictures/architecture.svg comes from the code: a box for each room with the
first sentence of its docstring, an arrow for each pair of rooms of which one imports the other.
Rooms stand above all that they import. Settings and the like, which every room that knows QGIS
may use, are left out. An arrow that goes past another room on its way is thin.
"""

from __future__ import annotations

import argparse
import ast
import math
import sys
import textwrap
from xml.sax.saxutils import escape

from tools.modules import imports, modules
from tools.places import NAME, ROOT

DRAWING = ROOT / "docs" / "pictures" / "architecture.svg"
_WIDTH, _BOX, _HEIGHT, _GAP = 960, 210, 96, 64  # pixels
_LETTERS = 32  # in a line of a box
_TIP = 10.0  # pixels
_Arrows = dict[str, set[str]]


def arrows() -> _Arrows:
    """Return for each room the rooms that it imports from."""
    rooms = {module.room for module in modules() if len(module.parts) > 1} | {"plugin"}
    found: _Arrows = {room: set() for room in rooms}
    for module in modules():
        if module.room not in rooms:
            continue
        for base, name in imports(module):
            parts = [*base.split("."), name]
            if parts[0] == NAME and parts[1] in rooms - {module.room}:
                found[module.room].add(parts[1])
    return found


def sentences() -> dict[str, str]:
    """Return for each room what the first sentence of its docstring says."""
    told = {}
    for module in modules():
        if module.parts in {(module.room, "__init__"), (module.room,)}:
            text = " ".join((ast.get_docstring(module.tree) or "").split())
            told[module.room] = text.split(". ")[0].rstrip(".")
    return told


def levels(found: _Arrows) -> list[list[str]]:
    """Return the rooms in rows from the top: each stands right below the last that imports it.

    Raises ValueError where rooms import each other in a ring.
    """
    rows: list[list[str]] = []
    left = set(found)
    while left:
        row = sorted(room for room in left if not any(room in found[other] for other in left))
        if not row:
            raise ValueError(f"a ring among {sorted(left)}")
        rows.append(row)
        left.difference_update(row)
    return rows


def _reached(found: _Arrows, room: str) -> set[str]:
    return found[room].union(*(_reached(found, below) for below in found[room]))


def drawing() -> str:
    """Return the drawing as SVG."""
    found, told = arrows(), sentences()
    rows = levels(found)
    height = len(rows) * (_HEIGHT + _GAP)
    places = {
        room: (_WIDTH * (2 * number + 1) / (2 * len(row)), level * (_HEIGHT + _GAP))
        for level, row in enumerate(rows)
        for number, room in enumerate(row)
    }
    lines = []
    for room in sorted(found):
        passed = {far for near in found[room] for far in _reached(found, near)}
        for below in sorted(found[room], key=lambda below: (below not in passed, below)):
            lines.append(_arrow(places[room], places[below], thin=below in passed))
    boxes = [_box(room, told.get(room, ""), *places[room]) for room in sorted(found)]
    size = f'width="{_WIDTH}" height="{height}"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -32 {_WIDTH} {height}" {size}>',
            "<title>The rooms of the package; an arrow points to what a room imports</title>",
            f'<rect y="-32" {size} fill="#ffffff"/>',
            *lines,
            *boxes,
            "</svg>\n",
        ]
    )


def _arrow(start: tuple[float, float], end: tuple[float, float], *, thin: bool) -> str:
    (x1, y1), (x2, y2) = (start[0], start[1] + _HEIGHT), end
    colour, width = ("#99aabb", 1) if thin else ("#334455", 2)
    length = math.hypot(x2 - x1, y2 - y1)
    along, across = (x2 - x1) / length * _TIP, (y2 - y1) / length * _TIP
    corners = [
        (x2, y2),
        (x2 - along - across / 2.5, y2 - across + along / 2.5),
        (x2 - along + across / 2.5, y2 - across - along / 2.5),
    ]
    tip = " ".join(f"{x:.1f},{y:.1f}" for x, y in corners)
    line = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2 - along:.1f}" y2="{y2 - across:.1f}"'
    return (
        f'<line {line} stroke="{colour}" stroke-width="{width}"/>'
        f'<polygon points="{tip}" fill="{colour}"/>'
    )


def _box(room: str, sentence: str, x: float, y: float) -> str:
    place = f'x="{x - _BOX / 2:.0f}" y="{y:.0f}" width="{_BOX}" height="{_HEIGHT}"'
    parts = [f'<rect {place} rx="6" fill="#eef3f8" stroke="#334455"/>', _text(room, x, y + 20, 15)]
    for number, line in enumerate(textwrap.wrap(sentence, _LETTERS)):
        parts.append(_text(line, x, y + 38 + number * 14, 11))
    return "\n".join(parts)


def _text(text: str, x: float, y: float, size: int) -> str:
    place = f'x="{x:.0f}" y="{y:.0f}" text-anchor="middle"'
    return f'<text {place} font-family="sans-serif" font-size="{size}">{escape(text)}</text>'


def main() -> int:
    """Draw; with --check only tell whether the drawing is up to date."""
    parser = argparse.ArgumentParser(description="Draw the rooms of the package.")
    parser.add_argument("--check", action="store_true", help="only compare with the drawing")
    made = drawing()
    if not parser.parse_args().check:
        DRAWING.write_text(made, encoding="utf-8")
        print(f"{DRAWING.relative_to(ROOT)}: {len(arrows())} rooms")
        return 0
    if DRAWING.is_file() and DRAWING.read_text(encoding="utf-8") == made:
        return 0
    print("The drawing is not that of the code any more: run `make drawing`", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
