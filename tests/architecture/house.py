"""The rules of the house as functions that read one module and return what breaks them.

Every checker takes a Module and returns sentences; none when all is well. They read the
syntax tree, so they see imports that are only made inside a function or for type checking.
"""

from __future__ import annotations

import ast
import importlib
import re
import sys

from tools.modules import Module, imports, modules
from tools.places import NAME
from tools.translations import TranslationError, texts_in

__all__ = ["Module", "imports", "modules"]

MOST_LINES = 400
ROOT_MODULES = {"translation", "settings", "about"}
_BELOW_SERVICES = {"domain", "server", "storage"}
_BELOW_INTERFACE = _BELOW_SERVICES | {"services", "network", "map"}

# Room: the rooms it may import from.
ARROWS: dict[str, set[str]] = {
    "domain": set(),
    "server": {"domain"},
    "storage": {"domain"},
    "practice": {"domain"},
    "linguist": set(),
    "services": _BELOW_SERVICES,
    "network": _BELOW_SERVICES | {"services"},
    "map": _BELOW_SERVICES | {"services"},
    "processing": _BELOW_INTERFACE,
    "locator": _BELOW_INTERFACE,
    "ui": _BELOW_INTERFACE | {"practice", "linguist"},
    "plugin": _BELOW_INTERFACE | {"practice", "processing", "locator", "ui"},
    "translation": set(),
    "settings": set(),
    "about": set(),
    "": {"plugin"},
}
KNOWS_QGIS = {"network", "map", "processing", "locator", "ui", "plugin", *ROOT_MODULES, ""}
KNOWS_WIDGETS = {"ui", "locator", "plugin", ""}
# Room: what it may import besides the standard library and QGIS.
THIRD_PARTY: dict[str, set[str]] = {
    "server": {"requests"},
    "storage": {"osgeo"},  # the catalogue is a GeoPackage
    "network": {"requests"},
    "practice": {"jinja2"},
    "map": {"jinja2", "osgeo"},
    "ui": {"jinja2"},
}
SHOWN_BY = re.compile(
    r"^(set(Text|WindowTitle|Title|ToolTip|StatusTip|WhatsThis|PlaceholderText|LabelText"
    r"|AccessibleName|AccessibleDescription|TabText|Html|PlainText|InformativeText)"
    r"|addTab|addMenu|addAction|addButton|pushMessage|pushInfo|pushWarning|pushSuccess"
    r"|pushCritical|QLabel|QPushButton|QToolButton|QAction|QGroupBox|QCheckBox|QRadioButton)$"
)


# ---------- Imports: ----------


def wrong_arrows(module: Module) -> list[str]:
    """Rooms import only from the rooms below them."""
    wrong = []
    for base, name in imports(module):
        parts = [*base.split("."), name] if name else base.split(".")
        if parts[0] != NAME or len(parts) < 2:
            continue
        room = parts[1]
        own = room == module.room
        shared = room in ROOT_MODULES and module.room in KNOWS_QGIS
        if room not in ARROWS and not own:
            wrong.append(f"{module.path}: {room} is no room of the house")
        elif not own and not shared and room not in ARROWS.get(module.room, set()):
            wrong.append(f"{module.path}: {module.room or '__init__'} may not import {room}")
    return wrong


def foreign_imports(module: Module) -> list[str]:
    """QGIS, widgets and other libraries only where they belong."""
    wrong = []
    for base, name in imports(module):
        top = base.split(".")[0]
        whole = f"{base}.{name}".rstrip(".")
        if top == "qgis":
            if module.room not in KNOWS_QGIS:
                wrong.append(f"{module.path}: QGIS in {module.room}")
            elif _is_widgets(whole) and module.room not in KNOWS_WIDGETS:
                wrong.append(f"{module.path}: widgets in {module.room}: {whole}")
            if whole.startswith("qgis.utils") and module.room != "plugin":
                wrong.append(f"{module.path}: qgis.utils outside of plugin")
        elif re.match(r"(PyQt|PySide)\d", top):
            wrong.append(f"{module.path}: {top} instead of qgis.PyQt")
        elif (
            top not in sys.stdlib_module_names
            and top != NAME
            and top not in THIRD_PARTY.get(module.room, set())
        ):
            wrong.append(f"{module.path}: {top} in {module.room}")
        if name == "*":
            wrong.append(f"{module.path}: everything imported from {base}")
        if "resources_rc" in whole:
            wrong.append(f"{module.path}: compiled resources")
        if name == "QNetworkAccessManager":
            wrong.append(f"{module.path}: a network manager of our own, without the user's proxy")
    return wrong


def _is_widgets(name: str) -> bool:
    return name.startswith("qgis.gui") or "QtWidgets" in name


# ---------- Words and habits: ----------


def forbidden_words(module: Module) -> list[str]:
    """No assert, no exec_, no bare print, no loop of our own around the event loop, no iface."""
    wrong = []
    for node in ast.walk(module.tree):
        where = f"{module.path}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Assert):
            wrong.append(f"{where}: assert")
        elif isinstance(node, ast.Attribute) and node.attr in {"exec_", "processEvents"}:
            wrong.append(f"{where}: {node.attr}")
        elif isinstance(node, ast.Call) and _name_of(node.func) == "print":
            wrong.append(f"{where}: print")
        elif _is_iface(node) and module.room not in {"plugin", ""}:
            wrong.append(f"{where}: iface outside of plugin")
        elif _asks_for_ci(node):
            wrong.append(f"{where}: a branch on CI")
    return wrong


def _is_iface(node: ast.AST) -> bool:
    return (isinstance(node, ast.Name) and node.id == "iface") or (
        isinstance(node, ast.arg) and node.arg == "iface"
    )


def _asks_for_ci(node: ast.AST) -> bool:
    key: ast.expr | None = None
    if isinstance(node, ast.Subscript) and _dotted(node.value).endswith("environ"):
        key = node.slice
    elif isinstance(node, ast.Call) and node.args:
        if _dotted(node.func).endswith(("environ.get", "getenv")):
            key = node.args[0]
    elif isinstance(node, ast.Compare) and _dotted(node.comparators[0]).endswith("environ"):
        key = node.left
    return isinstance(key, ast.Constant) and key.value in {"CI", "GITHUB_ACTIONS"}


def shape(module: Module) -> list[str]:
    """A docstring, and not too long."""
    wrong = []
    lines = module.source.count("\n")
    if lines > MOST_LINES:
        wrong.append(f"{module.path}: {lines} lines, more than {MOST_LINES}")
    if not ast.get_docstring(module.tree):
        wrong.append(f"{module.path}: no docstring")
    return wrong


def untranslatable(module: Module) -> list[str]:
    """Every text for people goes through translate("Context", "text") with literal texts."""
    wrong = []
    try:
        if module.room != "translation":
            texts_in(module.source, module.path)
    except TranslationError as error:
        wrong.append(str(error))
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Call):
            continue
        where = f"{module.path}:{node.lineno}"
        name = _name_of(node.func)
        if name == "tr":
            wrong.append(f"{where}: tr() instead of translate()")
        elif name == "translate" and isinstance(node.func, ast.Attribute):
            if module.room != "translation" and "CoreApplication" in _dotted(node.func):
                wrong.append(f"{where}: Qt's translate() instead of our own")
        elif SHOWN_BY.match(name) and module.room in KNOWS_QGIS:
            wrong += [
                f"{where}: {name}({ast.unparse(argument)}) is not translated"
                for argument in node.args
                if _is_for_people(argument)
            ]
    return wrong


def _is_for_people(argument: ast.expr) -> bool:
    if isinstance(argument, ast.JoinedStr):
        return any(_is_for_people(part) for part in argument.values)
    return (
        isinstance(argument, ast.Constant)
        and isinstance(argument.value, str)
        and re.search(r"[^\W\d_]{2}", re.sub(r"<[^>]*>", "", argument.value)) is not None
    )


# ---------- Enums: ----------


def loose_enums(module: Module) -> list[str]:
    """Enum members are named with their enum (Qt.ItemDataRole.UserRole), and exist here.

    Asks the classes of the QGIS at hand: Qt 6 knows only the scoped names.
    """
    classes = {
        name: getattr(importlib.import_module(base), name, None)
        for base, name in imports(module)
        if base.startswith("qgis.") and name and name != "*"
    }
    wrong = []
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
            continue
        owner = classes.get(node.value.id)
        if owner is None or not isinstance(owner, type) or not node.attr[0].isupper():
            continue
        member = getattr(owner, node.attr, None)
        where = f"{module.path}:{node.lineno}: {node.value.id}.{node.attr}"
        if member is None:
            wrong.append(f"{where} is not in this QGIS")
        elif isinstance(member, int) and not node.attr.isupper():
            wrong.append(f"{where} without its enum")
    return wrong + _missing_members(module, classes)


def _missing_members(module: Module, classes: dict[str, object]) -> list[str]:
    wrong = []
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Attribute):
            continue
        inner = node.value
        if not isinstance(inner.value, ast.Name) or inner.value.id not in classes:
            continue
        enum = getattr(classes[inner.value.id], inner.attr, None)
        if isinstance(enum, type) and issubclass(enum, int) and not hasattr(enum, node.attr):
            name = f"{inner.value.id}.{inner.attr}.{node.attr}"
            wrong.append(f"{module.path}:{node.lineno}: {name} is not in this QGIS")
    return wrong


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def _dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


# ---------- All files: ----------


def machine_words(path: str, text: str) -> list[str]:
    """No file knows the machine it was written on, nor a package registry's address."""
    # Put together here, so that this file passes its own check.
    words = ["/" + "work/", "/" + "root/"]
    words += [f"{name}.{end}" for name, end in (("pypi", "org"), ("pythonhosted", "org"))]
    words += ["registry." + "npmjs", "deb." + "debian.org", "archive." + "ubuntu.com"]
    return [f"{path}: {word}" for word in words if word in text]
