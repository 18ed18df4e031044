"""Makes an object of any class of the plugin from what its constructor says that it wants.

Every parameter is made from its type: text, numbers, dates, one element for a list, a function
that answers nothing, the plugin's own classes in the same way, QGIS's from the stand-ins. Of a
protocol somebody is made who has what it asks for. So a new class needs no line here, unless its
values must fit together: then `RECIPES` names a function that makes it.
"""

from __future__ import annotations

import ast
import collections.abc
import dataclasses
import datetime as dt
import enum
import importlib
import importlib.util
import inspect
import pkgutil
import sys
import types
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Union

from qgis.PyQt.QtCore import QAbstractItemModel, QObject
from qgis.PyQt.QtGui import QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLayout,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tools.places import NAME

_DEEPEST = 12
# Rooms with classes that are shown, or belong to what is shown.
_ROOMS = ("ui", "locator", "processing", "plugin")

_PARENTS = ("parent", "window")
# How methods begin that give an object something to show; Qt's own are not written like that.
_FILLING = ("set_", "show_", "add_")

# What stands in for Qt's abstract classes.
_CONCRETE: dict[type, type] = {
    QAbstractItemDelegate: QStyledItemDelegate,
    QAbstractItemModel: QStandardItemModel,
    QAbstractItemView: QTableView,
    QLayout: QVBoxLayout,
}


def _note(_: Maker) -> Any:
    """A note about a guessed encoding names one."""
    from qgis_certification_plugin.domain.reading.model import Note, NoteCode

    return Note(NoteCode.ENCODING_GUESSED, "cp1252")


def _status(maker: Maker) -> Any:
    """A stage is one of few; at this one everything is shown."""
    from qgis_certification_plugin.server.pages.application import OrganisationProfile
    from qgis_certification_plugin.services.applying import Status

    return Status("asked", maker.make(OrganisationProfile), dt.date(2026, 11, 2), 30)


def _inventory(maker: Maker) -> Any:
    """Sizes are told of every part; a run that is not finished must be named to be deleted."""
    from qgis_certification_plugin.storage.inventory import NOTHING, Inventory, KeptRun, RunState

    run = dataclasses.replace(maker.make(KeptRun), state=RunState.UNFINISHED)
    made = maker.as_typed(Inventory)
    return dataclasses.replace(made, runs=(run,), sizes=dict.fromkeys(NOTHING.sizes, 1))


def _delete_dialog(maker: Maker) -> Any:
    """All that can be deleted, each part once."""
    from qgis_certification_plugin.ui.options.delete_dialog import DeleteDialog
    from qgis_certification_plugin.ui.options.stored import Part, Stored

    return DeleteDialog(list(Part), maker.make(Stored), maker.window)


# Class, with its module below the package: what makes one.
RECIPES: dict[str, Callable[[Maker], Any]] = {
    "domain.reading.model.Note": _note,
    "services.applying.Status": _status,
    "storage.inventory.Inventory": _inventory,
    "ui.options.delete_dialog.DeleteDialog": _delete_dialog,
}


class CannotBeMade(Exception):
    """Which parameter of which class has no value; the message is for who wrote the class."""


def module_names() -> list[str]:
    """Return every module of the plugin."""
    package = importlib.import_module(NAME)
    found = [info.name for info in pkgutil.walk_packages(package.__path__, f"{NAME}.")]
    return [NAME, *(name for name in found if not name.endswith("__main__"))]


def classes_of(base: type) -> list[type]:
    """Return the classes of that kind that objects are made of."""
    return [each for each in all_classes_of(base) if not is_abstract(each)]


def is_abstract(what: type) -> bool:
    """Tell whether a class leaves something to those that are derived from it.

    Classes of Qt cannot say so by `abc`: what a subclass must write raises NotImplementedError.
    """
    written = [each for _, each in inspect.getmembers(what, inspect.isfunction)]
    return any(each.__code__.co_names == ("NotImplementedError",) for each in written)


def all_classes_of(base: type) -> list[type]:
    """Return the plugin's own classes of that kind, in the rooms that show something."""
    found = []
    for name in module_names():
        if name.split(".")[1:2] and name.split(".")[1] in _ROOMS:
            module = importlib.import_module(name)
            found += [
                each
                for each in vars(module).values()
                if isinstance(each, type) and issubclass(each, base) and each.__module__ == name
            ]
    return found


class Maker:
    """Makes objects for one test; what widgets need as a parent is one window of its own."""

    def __init__(self, folder: Path) -> None:
        """Write files only to `folder`."""
        self.folder = folder
        self.window = QWidget()
        self._shared: dict[type, Any] = {}

    def make(self, wanted: type, depth: int = 0) -> Any:
        """Return an object of the class.

        Raises CannotBeMade where a parameter has a type that tells too little.
        """
        if depth > _DEEPEST:
            raise CannotBeMade(f"{wanted.__name__} needs itself to be made")
        recipe = RECIPES.get(f"{wanted.__module__}.{wanted.__qualname__}".removeprefix(f"{NAME}."))
        if recipe is not None:
            return recipe(self)
        return self.as_typed(wanted, depth)

    def as_typed(self, wanted: type, depth: int = 0) -> Any:
        """Return an object made from types alone, without a recipe of its own."""
        if getattr(wanted, "_is_protocol", False):
            return self._somebody(wanted, depth)
        return wanted(**self._arguments(wanted, depth))

    def fill(self, thing: Any) -> None:
        """Call everything public that shows or sets something, the models it looks at first."""
        models = [each for each in self._shared.values() if isinstance(each, QAbstractItemModel)]
        models += [thing] if isinstance(thing, QAbstractItemModel) else []
        for each in dict.fromkeys([*models, thing]):
            for name, member in vars(type(each)).items():
                is_filling = name.startswith(_FILLING) or (name == "show" and each in models)
                if is_filling and inspect.isfunction(member):
                    getattr(each, name)(**self.arguments_of(each, name))

    def shared(self, wanted: type, depth: int = 0) -> Any:
        """Return the one object of that class in this test: all parts see the same office."""
        if wanted not in self._shared:
            self._shared[wanted] = self.make(wanted, depth)
        return self._shared[wanted]

    def arguments_of(self, owner: object, method: str) -> dict[str, Any]:
        """Return values for the parameters of a method of an object."""
        return self._values(inspect.signature(getattr(owner, method)), type(owner), 0)

    def _somebody(self, protocol: type, depth: int) -> Any:
        """Return an object with what the protocol asks for and nothing else."""
        names = _names_of(protocol)
        members: dict[str, Any] = {}
        for name, member in inspect.getmembers(protocol):
            if isinstance(member, property) and member.fget is not None:
                hint = _evaluated(inspect.signature(member.fget).return_annotation, names)
                members[name] = self._value(hint, name, depth + 1)
            elif inspect.isfunction(member) and not name.startswith("_"):
                members[name] = lambda *_, **__: None
        return types.SimpleNamespace(**members)

    def _arguments(self, wanted: type, depth: int) -> dict[str, Any]:
        try:
            return self._values(inspect.signature(wanted), wanted, depth)
        except ValueError:
            return {}  # a class of Qt

    def _values(self, signature: inspect.Signature, wanted: type, depth: int) -> dict[str, Any]:
        names = _names_of(wanted)
        arguments = {}
        for name, parameter in signature.parameters.items():
            if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
                continue
            is_parent = name in _PARENTS or "QWidget" in str(parameter.annotation)
            if parameter.default is not parameter.empty and not is_parent:
                continue
            try:
                hint = _evaluated(parameter.annotation, names)
                arguments[name] = self._value(hint, name, depth + 1)
            except CannotBeMade as error:
                raise CannotBeMade(f"{wanted.__name__}({name}): {error}") from error
        return arguments

    def _value(self, hint: Any, name: str, depth: int) -> Any:
        plain: dict[Any, Any] = {
            str: "Example", int: 1, float: 1.0, bool: False, bytes: b"", type(None): None,
            Any: None, object: None, Path: self.folder,
            dt.date: dt.date(2026, 11, 2),
            dt.datetime: dt.datetime(2026, 11, 2, 9, tzinfo=dt.timezone.utc),
        }  # fmt: skip
        if hint in plain:
            return plain[hint]
        origin, parts = typing.get_origin(hint), typing.get_args(hint)
        if origin in (Union, types.UnionType):
            return self._value(next(part for part in parts if part is not type(None)), name, depth)
        if origin is collections.abc.Callable or hint in (Callable, collections.abc.Callable):
            return lambda *_, **__: None
        if origin is typing.Literal:
            return parts[0]
        if origin is not None:
            return self._container(origin, parts, name, depth)
        if isinstance(hint, type):
            return self._object(hint, name, depth)
        raise CannotBeMade(f"nothing is known to put in for {hint!r}")

    def _container(self, origin: Any, parts: tuple[Any, ...], name: str, depth: int) -> Any:
        if origin is tuple and not (len(parts) == 2 and parts[1] is Ellipsis):
            return tuple(self._value(part, name, depth) for part in parts)
        if issubclass(origin, collections.abc.Mapping):
            key, value = (self._value(part, name, depth) for part in parts)
            return {key: value}
        if issubclass(origin, collections.abc.Iterable):
            one = self._value(parts[0], name, depth)
            made = {set: set, frozenset: frozenset, tuple: tuple}.get(origin, list)
            return made([one, one])
        return self._object(origin, name, depth)

    def _object(self, wanted: type, name: str, depth: int) -> Any:
        if issubclass(wanted, enum.Enum):
            return next(iter(wanted))
        if wanted in (QWidget, QObject):
            child: Any = wanted
            return self.window if name in _PARENTS else child(self.window)
        if dataclasses.is_dataclass(wanted):
            return self.make(wanted, depth)
        if wanted.__module__.startswith((NAME, "qgis.")):
            return self.shared(wanted, depth)
        try:
            return _CONCRETE.get(wanted, wanted)()
        except TypeError as error:
            raise CannotBeMade(f"{wanted.__name__} needs more to be made: {error}") from error


def _evaluated(annotation: Any, names: dict[str, Any]) -> Any:
    if annotation is inspect.Parameter.empty:
        raise CannotBeMade("it has no type")
    holder = types.SimpleNamespace(__annotations__={"it": annotation})
    try:
        return typing.get_type_hints(holder, globalns=names)["it"]
    except NameError as error:
        raise CannotBeMade(f"{annotation}: {error}") from error


def _names_of(wanted: type) -> dict[str, Any]:
    """What the annotations of a class may name: its module, and imports for type checking."""
    names: dict[str, Any] = {}
    for base in reversed(wanted.__mro__):
        module = sys.modules.get(base.__module__)
        if module is not None:
            names.update(vars(module))
        if module is not None and base.__module__.startswith(NAME):
            names.update(_imported_for_types(module))
    return names


def _imported_for_types(module: types.ModuleType) -> dict[str, Any]:
    names = dict(vars(module))
    for node in _in_type_checking(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.ImportFrom):
            package = module.__name__ if hasattr(module, "__path__") else module.__package__ or ""
            base = importlib.util.resolve_name("." * node.level + (node.module or ""), package)
            imported = importlib.import_module(base)
            for alias in node.names:
                # A name may itself be there for type checking only.
                there = hasattr(imported, alias.name)
                found = vars(imported) if there else _imported_for_types(imported)
                names[alias.asname or alias.name] = found[alias.name]
        else:
            exec(compile(ast.Module([node], []), module.__name__, "exec"), names)
    return names


def _in_type_checking(tree: ast.Module) -> Iterator[ast.stmt]:
    for node in tree.body:
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            yield from node.body
