"""A form that carries along what there is time for while its answer is awaited."""

from __future__ import annotations

import logging
from collections.abc import Callable

log = logging.getLogger("qgis_certification.server")

Meanwhile = Callable[[], object]


class AwaitedForm:
    """The bytes of a form as requests and http.client take them, and a transport of our own."""

    def __init__(self, content: bytes, meanwhile: Meanwhile) -> None:
        """Hold `content`; `meanwhile` is called at most once, in the thread that sends."""
        self.content = content
        self._meanwhile: Meanwhile | None = meanwhile
        self._place = 0

    def __len__(self) -> int:
        """Return the number of bytes."""
        return len(self.content)

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, at most `size`. Who asks when none are left has sent them all."""
        end = len(self.content) if size < 0 else self._place + size
        part = self.content[self._place : end]
        self._place += len(part)
        if not part:
            self.fill_the_wait()
        return part

    def fill_the_wait(self) -> None:
        """Do what there is time for: the whole form has left. What goes wrong is logged."""
        meanwhile, self._meanwhile = self._meanwhile, None
        if meanwhile is not None:
            try:
                meanwhile()
            except Exception as error:  # noqa: BLE001  (the answer is on its way all the same)
                # Only its kind: what it says may name a file, or a person.
                log.warning("%s while the site was answering", type(error).__name__)
