"""A window with everything that a person meets: the harness itself is tried on it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QThread
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from qgis.utils import iface


class Trial(QDialog):
    """Buttons that open a blocking question, fail, or hang; a list; a table; two tabs."""

    def __init__(self, parent: QWidget) -> None:
        """Build all of it."""
        super().__init__(parent)
        self.setWindowTitle("Harness trial")
        layout = QVBoxLayout(self)
        self.answer = QLabel("not asked yet")
        self.answer.setObjectName("answer")
        self.name = QLineEdit()
        self.name.setAccessibleName("Name")
        self.kinds = QComboBox()
        self.kinds.setObjectName("kinds")
        self.kinds.addItems(["attendance", "completion", "examination"])
        self.tabs = QTabWidget()
        self.tabs.setObjectName("tabs")
        self.tabs.addTab(self._table(), "&People")
        self.tabs.addTab(QLabel("the second page"), "Second")
        for widget in (self.answer, self.name, self.kinds, self.tabs):
            layout.addWidget(widget)
        for label, slot in (("&Ask…", self.ask), ("Fail", self.fail), ("Hang", self.hang)):
            button = QPushButton(label)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            layout.addWidget(button)

    def _table(self) -> QTableWidget:
        self.people = QTableWidget(2, 2)
        self.people.setObjectName("people")
        for row, name in enumerate(("Zoë", "Anna")):
            item = QTableWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.people.setItem(row, 0, item)
            self.people.setItem(row, 1, QTableWidgetItem("x"))
        return self.people

    def ask(self) -> None:
        """Block in a question, as programs do."""
        given = QMessageBox.question(self, "A question", "Really?")
        self.answer.setText("yes" if given == QMessageBox.StandardButton.Yes else "no")

    def fail(self) -> None:
        """Fail in a slot, where nobody catches."""
        raise RuntimeError("a slot failed on purpose")

    def hang(self) -> None:
        """Keep the interface from answering."""
        QThread.sleep(1000)


_open: list[Trial] = []  # the parent alone does not keep the Python half of a window alive


def open_trial() -> None:
    """Show the window."""
    _open.append(Trial(iface.mainWindow()))
    _open[-1].show()
