"""Keeps in build/ what takes long to make and depends on nothing but what it is made of."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

from tools.places import BUILD


def kept(folder: str, source: bytes, make: Callable[[bytes], bytes]) -> bytes:
    """Return what `make` makes of the source: from build/`folder`, where it was made before.

    What `make` depends on besides belongs into the name of the folder.
    """
    path = BUILD / folder / hashlib.sha256(source).hexdigest()
    try:
        return path.read_bytes()
    except OSError:
        pass
    made = make(source)
    path.parent.mkdir(parents=True, exist_ok=True)
    # Whole or not at all: tests pack at the same time.
    unfinished = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
    unfinished.write_bytes(made)
    unfinished.replace(path)
    return made


def tool_mark(*modules: Path) -> str:
    """Return a short mark of the tools in these files, another one for each version of them."""
    mark = hashlib.sha256()
    for module in modules:
        mark.update(module.read_bytes())
    return mark.hexdigest()[:12]
