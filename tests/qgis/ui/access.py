"""What keyboard and screen reader need of a window, and where a window lacks it."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.gui import QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
_CONTROLS = (
    *_FIELDS,
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QProgressBar,
    QTabBar,
)
# As often as Tab may be pressed within one widget: links in a text, cells of a small table.
_PATIENCE = 80
# Pixels that may be missing without anybody seeing it.
_A_LITTLE = 3


def complaints(window: QWidget) -> list[str]:
    """Return a line for everything in a window that somebody without a mouse or sight lacks."""
    found = [_line(widget, what) for widget in controls(window) for what in _lacks(widget)]
    found += [_line(label, "names a field and is no buddy of it") for label in _strays(window)]
    found += list(_disorder(window))
    found += list(_cut(window))
    return found


def controls(window: QWidget) -> list[QWidget]:
    """Return what can be used or read in a window, without the insides of Qt's own widgets."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, _CONTROLS) or isinstance(widget, (QScrollBar, QHeaderView)):
            continue
        if not widget.isVisibleTo(window) or widget.window() is not window.window():
            continue
        if not _is_inside(widget):
            found.append(widget)
    return found


def menu_complaints(menu: QMenu) -> list[str]:
    """Return a line for each entry of a menu without words."""
    return [
        f"{menu.objectName()}: an entry without words"
        for action in menu.actions()
        if not action.isSeparator() and not action.text()
    ]


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says for a widget, as far as it is written."""
    said = str(widget.accessibleName())
    if not said and isinstance(widget, (QAbstractButton, QGroupBox)):
        said = widget.text() if isinstance(widget, QAbstractButton) else widget.title()
    if not said:
        buddies = [x for x in widget.window().findChildren(QLabel) if x.buddy() is widget]
        said = buddies[0].text() if buddies else ""
    return said.replace("&", "").strip()


def _line(widget: QWidget, what: str) -> str:
    kind = type(widget).__name__
    words = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    return f"{kind} {widget.objectName() or words[:40] or '(no name)'}: {what}"


def _is_inside(widget: QWidget) -> bool:
    """Tell whether a widget is a part of another control, or of QGIS's message bar."""
    if widget.objectName().startswith("qt_") or type(widget).__name__ == "QTableCornerButton":
        return True
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, (QComboBox, QAbstractSpinBox, QTabBar, QLineEdit, QgsFileWidget)):
            return True
        if isinstance(above, QgsMessageBar) and not widget.objectName().startswith("message"):
            return True
        if isinstance(above, QAbstractItemView) and widget is not above:
            return True
        above = above.parentWidget()
    return False


# --- names, focus, tooltips ----------------------------------------------------------------------


def _lacks(widget: QWidget) -> Iterator[str]:
    if not name_of(widget):
        yield "no accessible name"
    if not isinstance(widget, QDialogButtonBox) and not widget.objectName():
        yield "no object name"
    if not isinstance(widget, QProgressBar) and not _is_reached(widget):
        yield "Tab does not reach it"
    if isinstance(widget, QAbstractButton) and _is_icon_alone(widget) and not widget.toolTip():
        yield "an icon alone without tooltip"
    writes = isinstance(widget, (QTextEdit, QPlainTextEdit)) and not widget.isReadOnly()
    if writes and not widget.tabChangesFocus():
        yield "Tab does not leave it"


def _is_reached(widget: QWidget) -> bool:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    if not isinstance(widget, QAbstractButton):
        return False
    # Of buttons of which one is pressed, Qt reaches that one; arrows lead to the others.
    if isinstance(widget, QRadioButton) and widget.autoExclusive():
        parent = widget.parentWidget()
        mates: list[QWidget] = parent.findChildren(QRadioButton) if parent is not None else []
    else:
        group = widget.group()
        mates = group.buttons() if group is not None and group.exclusive() else []
    return any(mate.focusPolicy() & Qt.FocusPolicy.TabFocus for mate in mates)


def _is_icon_alone(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        only = button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        return not button.icon().isNull() and (only or not button.text())
    return not button.text()


# --- labels --------------------------------------------------------------------------------------


def _strays(window: QWidget) -> Iterator[QLabel]:
    """Yield labels that stand right before a field which no label belongs to."""
    owned = [x.buddy() for x in window.findChildren(QLabel) if x.buddy() is not None]
    for layout in window.findChildren(QLayout):
        if layout.objectName().startswith("_") or isinstance(layout.parent(), QMainWindow):
            continue  # Qt's own, which cannot be asked
        widgets = [layout.itemAt(i).widget() for i in range(layout.count())]
        for before, field in zip(widgets, widgets[1:]):
            if not isinstance(before, QLabel) or not isinstance(field, _FIELDS):
                continue
            if before.wordWrap() or not before.isVisibleTo(window) or not field.isEnabled():
                continue
            reads_only = isinstance(field, (QTextEdit, QPlainTextEdit)) and field.isReadOnly()
            if field not in owned and not reads_only:
                yield before


# --- words that are cut --------------------------------------------------------------------------


def _cut(window: QWidget) -> Iterator[str]:
    """Yield a line for each label and button that has less room than its words need."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, (QLabel, QPushButton, QCheckBox, QRadioButton)):
            continue
        if not widget.isVisibleTo(window) or _is_inside(widget) or not widget.text():
            continue
        needed = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            missing = widget.heightForWidth(widget.width()) - widget.height()
        else:
            missing = needed.width() - widget.width()
        if missing > _A_LITTLE:
            yield _line(widget, f"{missing} pixels of its words are cut")


# --- the order of Tab ----------------------------------------------------------------------------


def tab_order(window: QWidget) -> list[QWidget]:
    """Return the enabled controls of a window in the order in which Tab reaches them."""
    reached = [x for x in controls(window) if x.isEnabled()]
    order, widget = [], window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget in reached and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(widget)
        widget = widget.nextInFocusChain()
    return order


def _disorder(window: QWidget) -> Iterator[str]:
    order = tab_order(window)
    for first, second in zip(order, order[1:]):
        one, two = _place(first, window), _place(second, window)
        if one.isEmpty() or two.isEmpty() or not two.isValid():
            continue
        if _is_backwards(one, two, first):
            yield _line(second, f"comes after {first.objectName()} by Tab, and stands before it")


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _is_backwards(one: QRect, two: QRect, first: QWidget) -> bool:
    rightwards = first.layoutDirection() == Qt.LayoutDirection.LeftToRight
    common = min(one.bottom(), two.bottom()) - max(one.top(), two.top())
    if 2 * common >= min(one.height(), two.height()):
        return (
            two.center().x() < one.center().x()
            if rightwards
            else two.center().x() > one.center().x()
        )
    if two.center().y() >= one.center().y():
        return False
    # Up again is right only where another column begins.
    return two.left() < one.right() if rightwards else two.right() > one.left()


# --- key traps -----------------------------------------------------------------------------------


def traps(window: QWidget) -> list[str]:
    """Return a line for each control that Tab, pressed again and again, does not leave."""
    found = []
    before = QApplication.focusWidget()
    for widget in tab_order(window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        for _ in range(_PATIENCE):
            inside = QApplication.focusWidget()
            if inside is None or not (inside is widget or widget.isAncestorOf(inside)):
                break
            QTest.keyClick(inside, Qt.Key.Key_Tab)
        else:
            found.append(_line(widget, "Tab does not leave it"))
    if before is not None:
        before.setFocus()
    return found


# --- where the keyboard is -----------------------------------------------------------------------


def unseen_focus(window: QWidget, known: set[str]) -> list[str]:
    """Return a line for each control that looks the same with the keyboard and without.

    `known` are the names of those that have been looked at in other windows; it grows.
    """
    found = []
    window.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    before = QApplication.focusWidget()
    for widget in tab_order(window):
        place = _place(widget, window)
        if widget.objectName() in known or not window.rect().contains(place):
            continue
        if not widget.visibleRegion().boundingRect().contains(widget.rect()):
            continue  # scrolled out of sight; Tab scrolls to it
        if _shows_nothing(widget):
            continue
        known.add(widget.objectName())
        around = place.adjusted(-4, -4, 4, 4)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        focused = window.grab(around).toImage()
        widget.clearFocus()
        if focused == window.grab(around).toImage():
            found.append(_line(widget, "does not show that it has the keyboard"))
    if before is not None:
        before.setFocus()
    return found


def _shows_nothing(widget: QWidget) -> bool:
    """Tell whether a style has nothing to show: in an empty list, or on the default button."""
    if isinstance(widget, QAbstractItemView):
        return widget.model() is None or widget.model().rowCount() == 0
    return isinstance(widget, QPushButton) and widget.isDefault()
