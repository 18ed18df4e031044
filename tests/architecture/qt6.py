"""What Qt 6 and PyQt6 do not have any more, read from the syntax tree like the rules of the house.

QGIS 4 gives three moved classes their old place (QAction, QActionGroup and QShortcut are in
qgis.PyQt.QtWidgets, where Qt 5 has them); for others the import must try both. What a name is,
tests/qt6 asks of the real PyQt6; here stand the habits that need no Qt 6 to be found.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from typing import Any

from tests.architecture.house import Module, imports

# In QtWidgets on Qt 5, in QtGui on Qt 6, and QGIS does not help.
_MOVED = {"QUndoCommand", "QUndoGroup", "QUndoStack", "QFileSystemModel"}
# In QtGui on Qt 6 only; QGIS has them in QtWidgets on both.
_SHIMMED = {"QAction", "QActionGroup", "QShortcut"}
_GONE = {
    "QRegExp": "QRegularExpression",
    "QRegExpValidator": "QRegularExpressionValidator",
    "QDesktopWidget": "QGuiApplication.screens()",
    "QMatrix": "QTransform",
    "QTextCodec": "Python's own codecs",
    "QDirModel": "QFileSystemModel",
    "QSound": "QSoundEffect",
    "QMediaPlaylist": "a list",
    "QNetworkConfigurationManager": "QNetworkInformation",
    "qApp": "QApplication.instance()",
    "SIGNAL": "signal.connect()",
    "SLOT": "signal.connect()",
}
_GONE_MODULES = {"Qt", "QtWebKit", "QtWebKitWidgets", "QtXmlPatterns", "QtScript", "QtWinExtras"}
# Methods that no class of Qt 6 has, whoever's they are; exec_ is a rule of the house.
_GONE_METHODS = {
    "globalX": "globalPosition().x()",
    "globalY": "globalPosition().y()",
    "toTime_t": "toSecsSinceEpoch()",
    "fromTime_t": "fromSecsSinceEpoch()",
    "setMargin": "setContentsMargins()",
    "setResizeMode": "setSectionResizeMode()",
    "setTabStopWidth": "setTabStopDistance()",
    "getContentsMargins": "contentsMargins()",
    "grabWidget": "QWidget.grab()",
    "print_": "print()",
}
# Methods that only some class has lost: found where a parameter or variable is one of them.
_POINT = {"x", "y", "globalPos", "localPos", "screenPos", "windowPos"}
_LOST = {
    "QMouseEvent": _POINT,
    "QWheelEvent": {*_POINT, "pos", "posF", "delta", "orientation"},
    "QEnterEvent": {*_POINT, "pos"},
    "QHoverEvent": {"pos", "posF"},
    "QDropEvent": {"pos", "posF", "mouseButtons", "keyboardModifiers"},
    "QDragMoveEvent": {"pos", "posF", "mouseButtons", "keyboardModifiers"},
    "QDragEnterEvent": {"pos", "posF", "mouseButtons", "keyboardModifiers"},
    "QFontMetrics": {"width"},
    "QFontMetricsF": {"width"},
    "QPalette": {"foreground", "background"},
    "QColor": {"light", "dark"},
    "QPainter": {"initFrom"},
}
_BUILT_IN = {"str", "int", "bool", "float", "object"}


def moved_classes(module: Module) -> list[str]:
    """Classes that moved are imported from where both have them, or both places are tried."""
    wrong = []
    tree = module.tree
    tried = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.Try) and _catches(block, "ImportError")
        for node in ast.walk(block)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith("qgis.PyQt"):
            continue
        where = f"{module.path}:{node.lineno}"
        for name in (alias.name for alias in node.names):
            if name in _MOVED and id(node) not in tried:
                wrong.append(f"{where}: {name} is in QtGui on Qt 6, in QtWidgets on Qt 5: try both")
            elif name in _SHIMMED and node.module != "qgis.PyQt.QtWidgets":
                wrong.append(f"{where}: {name} is in QtWidgets on every QGIS")
    return wrong


def _catches(block: ast.Try, error: str) -> bool:
    return any(error in ast.dump(handler.type) for handler in block.handlers if handler.type)


def gone_names(module: Module) -> list[str]:
    """No class, module or function that Qt 6 has left out."""
    wrong = []
    for base, name in imports(module):
        if base.startswith("qgis.PyQt.") and base.split(".")[2] in _GONE_MODULES:
            wrong.append(f"{module.path}: {base} is not in Qt 6")
        elif base == "qgis.PyQt" and name in _GONE_MODULES:
            wrong.append(f"{module.path}: {base} {name} is not in Qt 6")
    for node in ast.walk(module.tree):
        name = getattr(node, "id", "") or getattr(node, "attr", "")
        if isinstance(node, ast.alias):
            name = node.name
        if name in _GONE:
            line = getattr(node, "lineno", 0)
            wrong.append(f"{module.path}:{line}: {name} is not in Qt 6, {_GONE[name]} is")
    return wrong


def gone_calls(module: Module) -> list[str]:
    """No method that Qt 6 has left out, as far as the class of an object can be read."""
    wrong = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name = node.func.attr
            if name in _GONE_METHODS:
                better = _GONE_METHODS[name]
                wrong.append(f"{module.path}:{node.lineno}: {name}() is not in Qt 6, {better} is")
    for function in _functions(module.tree):
        classes = dict(typed_names(function))
        asked = set(asked_for(function))
        for node in ast.walk(function):
            if not isinstance(node, ast.Attribute):
                continue
            name = getattr(node.value, "id", "")
            kind = classes.get(name) or _made_by(node.value)
            if node.attr in _LOST.get(kind, ()) and name not in asked:
                wrong.append(f"{module.path}:{node.lineno}: {kind}.{node.attr} is not in Qt 6")
    return wrong


def _made_by(node: ast.expr) -> str:
    """The class in QFontMetrics(font).width, without a variable."""
    return getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def typed_names(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Yield (name, class) of parameters with a class, and of variables made by calling one."""
    for argument in [*function.args.args, *function.args.kwonlyargs]:
        if isinstance(argument.annotation, ast.Name):
            yield argument.arg, argument.annotation.id
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            made = node.value.func
            for target in node.targets:
                if isinstance(target, ast.Name) and isinstance(made, ast.Name):
                    yield target.id, made.id


def asked_for(function: ast.FunctionDef) -> Iterator[str]:
    """Yield the names whose features the function asks for: hasattr(event, "position").

    Who asks for the newer one may use the older one.
    """
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"hasattr", "getattr"}:
            yield getattr(node.args[0], "id", "")


def signal_overloads(module: Module) -> list[str]:
    """No overload of a signal chosen by a string or a type of Python, no signature in a string.

    Those of one class of Qt or another (QCompleter.activated[QModelIndex]) are in both.
    """
    wrong = []
    for node in ast.walk(module.tree):
        where = f"{module.path}:{getattr(node, 'lineno', 0)}"
        if (
            isinstance(node, ast.Attribute)
            and node.attr in {"connect", "disconnect", "emit"}
            and isinstance(node.value, ast.Subscript)
            and isinstance(node.value.value, ast.Attribute)
            and _chooses_overload(node.value.slice)
        ):
            wrong.append(f"{where}: {ast.unparse(node.value)} chooses an overload")
        elif (
            isinstance(node, ast.Call)
            and getattr(node.func, "id", "") == "pyqtSignal"
            and any(isinstance(part, ast.Constant) for part in node.args)
        ):
            wrong.append(f"{where}: {ast.unparse(node)} names types of C++")
    return wrong


def _chooses_overload(index: ast.expr) -> bool:
    parts = index.elts if isinstance(index, ast.Tuple) else [index]
    return all(
        (isinstance(part, ast.Constant) and isinstance(part.value, str))
        or (isinstance(part, ast.Name) and part.id in _BUILT_IN)
        for part in parts
    )


def null_variants(module: Module) -> list[str]:
    """No QVariant() for nothing, no types of QVariant: None and QMetaType.Type are for both."""
    wrong = []
    for node in ast.walk(module.tree):
        where = f"{module.path}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QVariant":
            is_type = node.args and ast.unparse(node.args[0]).startswith("QVariant.")
            if not node.args or is_type:
                wrong.append(f"{where}: {ast.unparse(node)} instead of None")
        elif isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "QVariant":
            wrong.append(f"{where}: QVariant.{node.attr} instead of QMetaType.Type")
    return wrong


# ---------- Enums that house.loose_enums cannot see: ----------


def hidden_enums(module: Module) -> list[str]:
    """No enum member through self or a module, no flags type but in an annotation.

    house.loose_enums finds Class.Member where the class is imported by name.
    """
    known: dict[str, Any] = {
        name: getattr(importlib.import_module(base), name, None)
        for base, name in imports(module)
        if base.startswith("qgis.") and name and name != "*"
    }
    wrong = []
    tree = module.tree
    hints = {id(part) for hint in hints_in(tree) for part in ast.walk(hint)}
    for node in ast.walk(tree):
        where = f"{module.path}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.ClassDef):
            wrong += _through_self(module, node, known)
        elif isinstance(node, ast.Attribute):
            chain = ast.unparse(node)
            if chain.count(".") == 2 and _is_loose(_resolved(node.value, known), node.attr):
                wrong.append(f"{where}: {chain} without its enum")
            elif id(node) not in hints and _is_flags(_resolved(node, known)):
                wrong.append(f"{where}: {chain} is not in Qt 6: flags are made of their members")
    return wrong


def hints_in(tree: ast.Module) -> Iterator[ast.expr]:
    """What is never evaluated: every module imports annotations from the future."""
    for node in ast.walk(tree):
        for name in ("annotation", "returns"):
            if getattr(node, name, None) is not None:
                yield getattr(node, name)


def _resolved(node: ast.expr, known: dict[str, Any]) -> Any:
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.Attribute):
        owner = _resolved(node.value, known)
        return None if owner is None else getattr(owner, node.attr, None)
    return None


def _is_loose(owner: Any, name: str) -> bool:
    if not isinstance(owner, type) or issubclass(owner, int) or not name[:1].isupper():
        return False
    member = getattr(owner, name, None)
    return isinstance(member, int) and type(member) is not int and not name.isupper()


def _is_flags(found: Any) -> bool:
    """PyQt5's Qt.Alignment: a class of its own for flags, which PyQt6 has not."""
    return (
        isinstance(found, type)
        and found.__module__.startswith("PyQt5")
        and not issubclass(found, int)
        and hasattr(found, "__or__")
        and hasattr(found, "__int__")
    )


def _through_self(module: Module, made: ast.ClassDef, known: dict[str, Any]) -> list[str]:
    bases = [_resolved(base, known) for base in made.bases]
    return [
        f"{module.path}:{node.lineno}: self.{node.attr} without its enum"
        for node in ast.walk(made)
        if isinstance(node, ast.Attribute)
        and getattr(node.value, "id", "") == "self"
        and any(_is_loose(base, node.attr) for base in bases)
    ]
