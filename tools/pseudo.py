"""A language that nobody speaks, to see what a translation will do: `python -m tools.pseudo`.

Every text is accented, two fifths longer and stands between « and »: what is not was never
translated, and what has no room for it will be cut off in German. The file it writes,
build/pseudo.ts, can be tried out in the options of the plugin like any other translation.
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET

from tools.places import BUILD, ROOT
from tools.translations import Text, merged, texts_of_package

OPEN, CLOSE = "«", "»"
LONGER = 0.4
_ACCENTS = str.maketrans(
    "AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz",
    "ÅåßÇçĐđÉéĞğĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž",
)
# Words to fill up with: a line may break between them, as between those of a language.
_FILLING = "lörém ïpsüm dólör sît ämét "
# What stays as it is: placeholders, tags, entities, a letter of the keyboard with its mark.
_KEPT = re.compile(r"(\{\w*\}|%n|%\d|</?\w+[^<>]*>|&\w+;|&\w)")


def pseudo(source: str) -> str:
    """Return a text as this language has it."""
    parts = _KEPT.split(source)
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    more = round(LONGER * sum(map(len, _KEPT.split(source)[::2])))
    filling = (_FILLING * (more // len(_FILLING) + 1))[:more].rstrip()
    return f"{OPEN}{''.join(parts)}{' ' if filling else ''}{filling}{CLOSE}"


def pseudo_ts(texts: list[Text] | None = None) -> str:
    """Return the .ts file of this language; its plurals are those of English."""
    # Not as English itself, which has a file for its plurals only.
    written = merged(texts_of_package() if texts is None else texts, "en_US", None)
    root = ET.fromstring(written)
    for message in root.iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None:
            continue
        translation.attrib.clear()
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = pseudo(source.replace("(s)", ""))
        if not forms:
            translation.text = pseudo(source)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def main() -> int:
    """Write it where it can be tried out."""
    path = BUILD / "pseudo.ts"
    path.parent.mkdir(exist_ok=True)
    path.write_text(pseudo_ts(), encoding="utf-8")
    print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
