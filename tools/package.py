"""Makes the zip that QGIS's plugin manager installs: `python -m tools.package`.

First a staged folder is filled with exactly what is installed: the package without tests, byte
code and what only readers of the sources need, metadata.txt, LICENSE and the compiled
translations. The zip is made from it, with the same bytes for the same contents.
"""

from __future__ import annotations

import argparse
import configparser
import lzma
import shutil
import sys
import zipfile
from pathlib import Path

from qgis_certification_plugin.domain.names_by_language import COUNTRIES, LANGUAGES, PACKED
from tools.deflating import write_zip
from tools.leaning import lean
from tools.places import BUILD, METADATA, NAME, PACKAGE, ROOT, TRANSLATIONS
from tools.translations import TranslationError, compile_all, demand_complete

STAGE = BUILD / "stage" / NAME
COMPLETE_LANGUAGES = ("en", "nl")
_NEVER_PACKED = {"__pycache__", "tests", "i18n"}
_NEVER_PACKED_SUFFIXES = {".pyc", ".pyo", ".ts", ".qm", ".orig", ".rej"}


def version() -> str:
    """Return the version that metadata.txt names."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return metadata["general"]["version"]


def zip_path() -> Path:
    """Return where the zip of this version is written."""
    return BUILD / f"{NAME}-{version()}.zip"


def release_notes() -> str:
    """Return what CHANGELOG.md says of this version. Raises ValueError where it says nothing."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    _, _, rest = text.partition(f"\n## {version()}\n")
    notes = rest.partition("\n## ")[0].strip()
    if not notes:
        raise ValueError(f"CHANGELOG.md does not tell of version {version()}")
    return notes


def _with_notes(metadata: str) -> str:
    """Return metadata.txt with the release notes, as QGIS's plugin manager shows them."""
    lines = release_notes().splitlines()
    indented = "\n".join(f"  {line}" if line.strip() else "" for line in lines)
    return f"{metadata.rstrip()}\nchangelog={version()}\n{indented}\n"


def stage(into: Path = STAGE, complete: tuple[str, ...] = COMPLETE_LANGUAGES) -> Path:
    """Fill the folder with what is installed and return it.

    Raises TranslationError when one of the `complete` languages lacks a text.
    """
    demand_complete(TRANSLATIONS, complete)
    if into.exists():
        shutil.rmtree(into)
    for source in _package_files():
        target = into / source.relative_to(PACKAGE)
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.suffix == ".py":
            packed = lean(source.read_text(encoding="utf-8"))
            target.write_text(packed, encoding="utf-8", newline="\n")
        elif source in (COUNTRIES, LANGUAGES):
            target.with_suffix(PACKED).write_bytes(_dense(source.read_bytes()))
        else:
            shutil.copyfile(source, target)
    shutil.copyfile(ROOT / "LICENSE", into / "LICENSE")
    metadata = _with_notes(METADATA.read_text(encoding="utf-8"))
    (into / METADATA.name).write_text(metadata, encoding="utf-8")
    compile_all(TRANSLATIONS, into / "i18n")
    return into


def _dense(text: bytes) -> bytes:
    """Return a text in few bytes: letters of two to four bytes, so nothing is aligned."""
    filters = [{"id": lzma.FILTER_LZMA1, "preset": 9 | lzma.PRESET_EXTREME, "lc": 2, "pb": 0}]
    return lzma.compress(text, format=lzma.FORMAT_ALONE, filters=filters)


def _package_files() -> list[Path]:
    files = []
    for path in sorted(PACKAGE.rglob("*")):
        parts = path.relative_to(PACKAGE).parts
        if path.is_dir() or _NEVER_PACKED.intersection(parts):
            continue
        if path.suffix in _NEVER_PACKED_SUFFIXES or any(part.startswith(".") for part in parts):
            continue
        files.append(path)
    return files


def pack(staged: Path, archive: Path) -> Path:
    """Zip the staged folder; the same contents give the same bytes."""
    files = sorted(path for path in staged.rglob("*") if path.is_file())
    write_zip(
        archive, ((path.relative_to(staged.parent).as_posix(), path.read_bytes()) for path in files)
    )
    return archive


def main() -> int:
    """Stage, zip, and tell what came out."""
    parser = argparse.ArgumentParser(description="Make the zip that QGIS installs.")
    parser.add_argument(
        "--unfinished",
        action="store_true",
        help="pack although translations are unfinished (to try something out)",
    )
    complete = () if parser.parse_args().unfinished else COMPLETE_LANGUAGES
    try:
        archive = pack(stage(complete=complete), zip_path())
    except TranslationError as error:
        print(f"Not packed: {error}", file=sys.stderr)
        return 1
    with zipfile.ZipFile(archive) as made:
        files = len(made.namelist())
    size = archive.stat().st_size / 1024
    print(f"{archive.relative_to(ROOT)}  ({files} files, {size:.0f} KiB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
