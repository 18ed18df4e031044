"""An object in place of what these tests do not need: it takes everything and says nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


class Silent:
    """Every attribute, call and item of it is another one; it is empty, false and nothing."""

    def __init__(self, *_: Any, **__: Any) -> None:
        """Take everything."""

    def __getattr__(self, name: str) -> Any:
        """Have what is asked for, but for Python's own protocols."""
        if name.startswith("__"):
            raise AttributeError(name)
        return Silent()

    def __call__(self, *_: Any, **__: Any) -> Any:
        """Answer nothing."""
        return Silent()

    def __getitem__(self, _: object) -> Any:
        """Hold nothing."""
        return Silent()

    def __iter__(self) -> Iterator[Any]:
        """Be empty."""
        return iter(())

    def __len__(self) -> int:
        """Be empty."""
        return 0

    def __bool__(self) -> bool:
        """Be false."""
        return False

    def __or__(self, _: object) -> Any:
        """Stand for flags."""
        return self

    def __enter__(self) -> Any:
        """Be a context."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""


class _SilentClass(type):
    """A class whose own attributes (enums, static methods) are silent too."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Silent()


def silent_class(name: str) -> type:
    """Return a class of that name that can be called, derived from and asked for anything."""
    return _SilentClass(name, (Silent,), {"__doc__": "Stands in for the class of QGIS."})
