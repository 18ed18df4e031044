"""Keeps i18n/*.ts in step with the sources and compiles them: `python -m tools.translations`.

Qt's own extractor does not see `translate(…)` calls with keyword arguments, which most of ours
have, so the calls are read from the syntax tree here and written in Qt's format. A text that
has gone stays in the file as "vanished", so that no translator's work is lost by a slip.
"""

from __future__ import annotations

import argparse
import ast
import bz2
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

from qgis_certification_plugin.linguist.compact import DIGITS, line_of
from qgis_certification_plugin.linguist.errors import BadTranslation
from qgis_certification_plugin.linguist.plurals import form_count, rule_of
from qgis_certification_plugin.linguist.qm import hash_of
from qgis_certification_plugin.linguist.review import AWAITING_REVIEW
from qgis_certification_plugin.linguist.ts import Message, read_ts
from tools.places import BUILD, NAME, PACKAGE, ROOT, TRANSLATIONS

SOURCE_LANGUAGE = "en"
TEXTS = "texts.txt"  # beside the files of the languages where they are packed


class TranslationError(Exception):
    """The translations cannot be used as they are; the message says which and why."""


@dataclass(frozen=True)
class Key:
    """What makes one text one text for Qt: the same words may differ by comment."""

    context: str
    source: str
    comment: str = ""


@dataclass
class Text:
    """One text as it stands in the sources."""

    key: Key
    plural: bool
    places: list[str] = field(default_factory=list)


@dataclass
class Count:
    """How far one language is."""

    language: str
    finished: int = 0
    unfinished: int = 0
    vanished: int = 0


# ------------------------------------------------------------------ reading the sources


def texts_in(source: str, place: str) -> list[Text]:
    """Return the texts of all `translate("Context", "text", …)` calls of one module.

    Raises TranslationError where context, text or comment is not a literal.
    """
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _called_name(node) == "translate":
            found.append(_text_of(node, place))
    return found


def _called_name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return ""  # QCoreApplication.translate(…) belongs to translation.py alone


def _text_of(call: ast.Call, place: str) -> Text:
    where = f"{place}:{call.lineno}"
    named = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    if len(call.args) < 2:
        raise TranslationError(f"{where}: translate() without a literal context and text")
    context = _literal(call.args[0], where)
    source = _literal(call.args[1], where)
    comment_node = call.args[2] if len(call.args) > 2 else named.get("comment")
    comment = "" if comment_node is None else _literal(comment_node, where, none_is="")
    plural = len(call.args) > 3 or "n" in named
    if plural != ("%n" in source):
        raise TranslationError(f"{where}: %n and n= belong together: {source!r}")
    return Text(Key(context, source, comment), plural, [where])


def _literal(node: ast.expr, where: str, none_is: str | None = None) -> str:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            return node.value
        if node.value is None and none_is is not None:
            return none_is
    raise TranslationError(f"{where}: only a literal text can be translated")


def texts_of_package(package: Path = PACKAGE) -> list[Text]:
    """Return every text of the package once, with all places where it stands."""
    texts: dict[Key, Text] = {}
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package.parent).as_posix()
        if path == package / "translation.py":
            continue
        for text in texts_in(path.read_text(encoding="utf-8"), place):
            known = texts.setdefault(text.key, Text(text.key, text.plural))
            known.plural = known.plural or text.plural
            known.places += text.places
    return sorted(texts.values(), key=lambda text: (text.key.context, text.key.source))


# ------------------------------------------------------------------ the .ts files


def file_of(language: str, folder: Path = TRANSLATIONS) -> Path:
    """Return the .ts file of one language ("nl", "pt_BR")."""
    return folder / f"{NAME}_{language}.ts"


def languages(folder: Path = TRANSLATIONS) -> list[str]:
    """Return the languages that have a file."""
    return sorted(path.stem[len(NAME) + 1 :] for path in folder.glob(f"{NAME}_*.ts"))


def merged(texts: list[Text], language: str, existing: str | None, everything: bool = False) -> str:
    """Return the .ts text with the sources' texts and the translations that `existing` has.

    In English only plural texts need a form of their own; the others are left out, unless
    `everything` is wanted.
    """
    known = _read_translations(existing) if existing else {}
    root = ET.Element("TS", {"version": "2.1", "language": language, "sourcelanguage": "en"})
    all_of_them = everything or language != SOURCE_LANGUAGE
    wanted = [text for text in texts if text.plural or all_of_them]
    messages: dict[str, list[ET.Element]] = {}
    for text in wanted:
        message = _message(text, language, known.pop(text.key, None))
        messages.setdefault(text.key.context, []).append(message)
    for key, translation in known.items():
        if _says_something(translation):
            messages.setdefault(key.context, []).append(_vanished(key, translation))
    for name in sorted(messages):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        context.extend(messages[name])
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _read_translations(text: str) -> dict[Key, ET.Element]:
    known = {}
    for context in ET.fromstring(text).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                key = Key(name, message.findtext("source", ""), message.findtext("comment", ""))
                known[key] = translation
    return known


def _message(text: Text, language: str, known: ET.Element | None) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if text.plural else {})
    # Without line numbers: they would change the file with every edit of the sources.
    for filename in sorted({place.rpartition(":")[0] for place in text.places}):
        ET.SubElement(message, "location", {"filename": f"../{filename}"})
    _write_key(message, text.key)
    message.append(_translation(text, language, known))
    return message


def _write_key(message: ET.Element, key: Key) -> None:
    ET.SubElement(message, "source").text = key.source
    if key.comment:
        ET.SubElement(message, "comment").text = key.comment


def _translation(text: Text, language: str, known: ET.Element | None) -> ET.Element:
    if known is not None and (known.find("numerusform") is not None) == text.plural:
        copy = ET.Element("translation")
        if known.get("type") == "unfinished":
            copy.set("type", "unfinished")
        copy.text = None if text.plural else known.text
        forms = [form.text for form in known.findall("numerusform")]
        if text.plural:
            # A language that once had another number of forms keeps what it has of them.
            forms = [*forms, *[None] * form_count(language)][: form_count(language)]
        for form in forms:
            ET.SubElement(copy, "numerusform").text = form
        if not _says_something(copy):
            copy.set("type", "unfinished")
        return copy
    empty = ET.Element("translation", {"type": "unfinished"})
    if text.plural:
        for _ in range(form_count(language)):
            ET.SubElement(empty, "numerusform")
    return empty


def _says_something(translation: ET.Element) -> bool:
    forms = translation.findall("numerusform")
    if forms:
        return all((form.text or "").strip() for form in forms)
    return bool((translation.text or "").strip())


def _vanished(key: Key, translation: ET.Element) -> ET.Element:
    plural = translation.find("numerusform") is not None
    message = ET.Element("message", {"numerus": "yes"} if plural else {})
    _write_key(message, key)
    kept = ET.SubElement(message, "translation", {"type": "vanished"})
    kept.text = None if plural else translation.text
    for form in translation.findall("numerusform"):
        ET.SubElement(kept, "numerusform").text = form.text
    return message


def count(language: str, text: str) -> Count:
    """Return how much of a .ts file is finished, unfinished and vanished."""
    counted = Count(language)
    for translation in ET.fromstring(text).iter("translation"):
        kind = translation.get("type")
        if kind in {"vanished", "obsolete"}:
            counted.vanished += 1
        elif kind == "unfinished" or not _says_something(translation):
            counted.unfinished += 1
        else:
            counted.finished += 1
    return counted


def update(folder: Path = TRANSLATIONS, package: Path = PACKAGE) -> list[Count]:
    """Bring every language's file up to date with the sources; files are made where absent."""
    texts = texts_of_package(package)
    folder.mkdir(parents=True, exist_ok=True)
    counts = []
    for language in sorted({*languages(folder), SOURCE_LANGUAGE, "nl"}):
        path = file_of(language, folder)
        existing = path.read_text(encoding="utf-8") if path.exists() else None
        written = merged(texts, language, existing)
        if written != existing:
            path.write_text(written, encoding="utf-8")
        counts.append(count(language, written))
    return counts


def write_source(path: Path = BUILD / "source.ts", folder: Path = TRANSLATIONS) -> Path:
    """Write all texts in English, as Transifex wants them; the name stands in .tx/config."""
    english = file_of(SOURCE_LANGUAGE, folder).read_text(encoding="utf-8")
    path.parent.mkdir(parents=True, exist_ok=True)
    written = merged(texts_of_package(), SOURCE_LANGUAGE, english, everything=True)
    path.write_text(written, encoding="utf-8")
    return path


def behind(folder: Path = TRANSLATIONS, package: Path = PACKAGE) -> list[str]:
    """Return the languages whose file does not hold the texts of the sources as they are now.

    Line numbers do not count: they shift with every edit.
    """
    texts = texts_of_package(package)
    late = []
    for language in languages(folder):
        existing = file_of(language, folder).read_text(encoding="utf-8")
        wanted = {t.key for t in texts if t.plural or language != SOURCE_LANGUAGE}
        present = {
            key
            for key, translation in _read_translations(existing).items()
            if translation.get("type") not in {"vanished", "obsolete"}
        }
        if wanted != present:
            late.append(language)
    return late


# ------------------------------------------------------------------ by hand


def demand_complete(folder: Path, complete: tuple[str, ...]) -> None:
    """Raise TranslationError when one of these languages lacks a file or a text."""
    for language in complete:
        path = file_of(language, folder)
        if not path.exists():
            raise TranslationError(f"{path.name} is missing; `make i18n` makes it")
        open_texts = count(language, path.read_text(encoding="utf-8")).unfinished
        if open_texts:
            raise TranslationError(f"{path.name} has {open_texts} unfinished texts")


def compiled_name(language: str) -> str:
    """Return what the packed file of a language is called."""
    return f"{language}.bz2"


def compile_all(folder: Path, into: Path) -> list[Path]:
    """Compile every language to what is packed, into `into`; raises TranslationError on failure."""
    keys = [text.key for text in texts_of_package()]
    into.mkdir(parents=True, exist_ok=True)
    written = {TEXTS: index_of(keys).encode()}
    for language in languages(folder):
        data = file_of(language, folder).read_bytes()
        try:
            messages = read_ts(data).messages
        except BadTranslation as error:
            raise TranslationError(f"{file_of(language, folder).name}: {error}") from None
        text = compiled(keys, messages, language)
        written[compiled_name(language)] = bz2.compress(text.encode())
    for name, content in written.items():
        (into / name).write_bytes(content)
    return [into / name for name in written]


def index_of(keys: list[Key]) -> str:
    """Return the file that says which texts there are; `keys` are ordered by context.

    Raises TranslationError where two texts of one context would be taken for each other.
    """
    by_context: dict[str, dict[int, Key]] = {}
    for key in keys:
        number = hash_of((key.source + key.comment).encode())
        other = by_context.setdefault(key.context, {}).setdefault(number, key)
        if other is not key:
            raise TranslationError(
                f"{key} and {other} have the same hash: give one of them another comment"
            )
    return "\n".join(
        f"{context} {''.join(f'{number:0{DIGITS}x}' for number in numbers)}"
        for context, numbers in by_context.items()
    )


def compiled(keys: list[Key], messages: tuple[Message, ...], language: str) -> str:
    """Return the file of one language: a line for each key, empty where it is not translated."""
    known = {
        Key(one.context, one.source, one.comment): one for one in messages if one.is_translated
    }
    lines = [_line(known.get(key), language) for key in keys]
    return "\n".join([f"{language} {rule_of(language).hex()}", *lines])


def _line(message: Message | None, language: str) -> str:
    if message is None or not all(message.forms):
        return ""
    if message.plural and len(message.forms) != form_count(language):
        raise TranslationError(f"{language}: {message.source!r} has {len(message.forms)} forms")
    if any("\t" in form for form in message.forms):
        raise TranslationError(f"{language}: a tab stands in the translation of {message.source!r}")
    return line_of(message.forms)


def main() -> int:
    """Update and compile, and print how far each language is."""
    parser = argparse.ArgumentParser(description="Update and compile the translations.")
    parser.add_argument("--compile-only", action="store_true", help="leave the .ts files alone")
    options = parser.parse_args()
    try:
        if not options.compile_only:
            print(f"{'language':10}{'finished':>10}{'unfinished':>12}{'vanished':>10}")
            for row in update():
                note = "  awaits review" if row.language in AWAITING_REVIEW else ""
                print(
                    f"{row.language:10}{row.finished:>10}{row.unfinished:>12}"
                    f"{row.vanished:>10}{note}"
                )
            write_source()
        folder = PACKAGE / "i18n"
        written = compile_all(TRANSLATIONS, folder)
        print(f"compiled {len(written)} files into {folder.relative_to(ROOT)}")
    except TranslationError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
