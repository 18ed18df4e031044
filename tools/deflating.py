"""Writes a zip as small as deflate allows: Python's own zipfile leaves three percent on the table.

Zopfli takes some 30 ms a file, so what came out is kept in build/deflated by what went in.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools.kept import kept

try:
    from zopfli.zlib import compress as _zopfli  # type: ignore[import-untyped]
except ImportError:  # it has no build for this Python: the zip is a little larger
    _zopfli = None

_AT_ONCE = 2
_ITERATIONS = 15
KEPT = f"deflated-{_ITERATIONS}"
_DEFLATED, _STORED = 8, 0
_VERSION = 20  # 2.0, which knows deflate
_UNIX = 3
_DATE, _TIME = 0x21, 0  # 1 January 1980, the oldest that a zip can say
_RIGHTS = 0o100644 << 16
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s4B4H3I5H2I")
_LAST = struct.Struct("<4s4H2IH")


def write_zip(archive: Path, contents: Iterable[tuple[str, bytes]]) -> None:
    """Write files, each a name in ASCII and its contents; the same ones give the same bytes."""
    local, central, count = bytearray(), bytearray(), 0
    files = list(contents)
    with ThreadPoolExecutor(_AT_ONCE) as pool:  # zopfli lets Python go on meanwhile
        all_packed = list(pool.map(_packed, [data for _, data in files]))
    for (name, data), (method, packed) in zip(files, all_packed):
        entry = name.encode("ascii")
        sizes = (zlib.crc32(data), len(packed), len(data))
        place = len(local)
        local += _LOCAL.pack(
            b"PK\3\4", _VERSION, 0, method, _TIME, _DATE, *sizes, len(entry), 0
        )  # fmt: skip
        local += entry + packed
        central += _CENTRAL.pack(
            b"PK\1\2", _VERSION, _UNIX, _VERSION, 0, 0, method, _TIME, _DATE, *sizes,
            len(entry), 0, 0, 0, 0, _RIGHTS, place,
        )  # fmt: skip
        central += entry
        count += 1
    last = _LAST.pack(b"PK\5\6", 0, 0, count, count, len(central), len(local), 0)
    archive.parent.mkdir(parents=True, exist_ok=True)
    archive.write_bytes(local + central + last)


def _packed(data: bytes) -> tuple[int, bytes]:
    deflated = _deflated(data)
    return (_DEFLATED, deflated) if len(deflated) < len(data) else (_STORED, data)


def _deflated(data: bytes) -> bytes:
    if _zopfli is None:
        return zlib.compress(data, 9)[2:-4]  # without what zlib puts around it
    return kept(KEPT, data, _smallest)


def _smallest(data: bytes) -> bytes:
    made: bytes = _zopfli(data, numiterations=_ITERATIONS)[2:-4]
    return made
