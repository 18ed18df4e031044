"""`python -m tools.check_package`: say everything that is wrong with the zip."""

from __future__ import annotations

import sys
import tempfile
import zipfile
from pathlib import Path

from tools import package
from tools.check_package import contents, releasing, scanners
from tools.places import NAME, ROOT


def main() -> int:
    """Unpack the zip, ask every examiner, print what they say."""
    archive = package.zip_path()
    if not archive.is_file():
        print(f"{archive.name} is missing: `make package` makes it", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        faults = list(_faults(archive, Path(folder)))
    for fault in faults:
        print(f"  {fault}")
    size = archive.stat().st_size / 1024
    print(f"{archive.relative_to(ROOT)}: {size:.0f} KiB, {len(faults)} faults")
    return 1 if faults else 0


def _faults(archive: Path, folder: Path) -> list[str]:
    with zipfile.ZipFile(archive) as packed:
        tops = {name.partition("/")[0] for name in packed.namelist()}
        packed.extractall(folder)
    faults = [] if tops == {NAME} else [f"the zip has {sorted(tops)} at its top, not {NAME} alone"]
    again = package.pack(package.stage(folder / "again" / NAME), folder / "again.zip")
    if again.read_bytes() != archive.read_bytes():
        faults.append("packing the sources again gives other bytes")
    unpacked = folder / NAME
    faults += contents.faults_of(unpacked, archive)
    faults += scanners.faults_of(unpacked)
    faults += releasing.faults_of(unpacked, package.version(), folder)
    return faults


if __name__ == "__main__":
    sys.exit(main())
