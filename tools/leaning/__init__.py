"""Takes out of a module what nothing needs where it is installed, so that the package stays small.

Sources are read, checked and changed in the repository; what is installed runs. So docstrings,
comments, the types of parameters and results, and what was imported for these types alone stay
out of the package: a quarter of it. Every line stays where it is, so that a traceback from a
user's QGIS fits the sources.
"""

import sys
from pathlib import Path

from tools.kept import kept, tool_mark
from tools.leaning.comments import without_comments, without_signs
from tools.leaning.docstrings import without_docstrings
from tools.leaning.types import without_types

_TOOLS = tool_mark(*sorted(Path(__file__).parent.glob("*.py")))
KEPT = f"lean/{_TOOLS}-{sys.version_info.major}.{sys.version_info.minor}"


def lean(source: str) -> str:
    """Return the module as it is packed; SyntaxError where it is none."""
    return kept(KEPT, source.encode(), _lean).decode()


def _lean(source: bytes) -> bytes:
    text = source.decode()
    return without_signs(without_types(without_comments(without_docstrings(text)))).encode()
