"""How the proxy and the file of certificates are entered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.by_name import connect_by_name
from desktop.ui.setting_text import WIDE_PX, Text
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from desktop.ui.controls import ChoiceBox
    from desktop.ui.theme import Theme

SYSTEM, NO_PROXY, OWN = "system", "none", ""
_KINDS = {
    SYSTEM: later("As the system"),
    NO_PROXY: later("None", "no proxy"),
    OWN: later("This one:"),
}
_EXAMPLE = "http://proxy.example:3128"
_FILES = ((later("Certificates"), "*.pem *.crt *.cer *.der"), (later("All files"), "*"))
GAP_PX = 8


class ProxyInput(QObject):
    """The system's proxy, none, or one by its address.

    Args:
        theme: The colours.
        kind: Where the kind is chosen; filled here.
    """

    changed = Signal()

    def __init__(self, theme: Theme, kind: ChoiceBox) -> None:
        super().__init__()
        self._value = SYSTEM
        self.widget = QWidget()
        self.kind = kind
        self.kind.setAccessibleName(tr("Proxy"))
        self.kind.setMinimumWidth(WIDE_PX)
        for value, shown in _KINDS.items():
            self.kind.addItem(tr(shown), value)
        self.kind.activated.connect(self._choose)
        self.address = Text("proxy", theme, _EXAMPLE)
        self.address.widget.line.setAccessibleName(tr("Address of the proxy"))
        self.address.changed.connect(self._enter)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        column.addStretch(1)  # beside a long hint they stay together
        column.addWidget(self.kind)
        column.addWidget(self.address.widget)
        column.addStretch(1)
        self.widget.setFocusProxy(self.kind)
        self.show_value(SYSTEM)

    def value(self) -> object:
        """What is chosen; until there is an address, what was chosen before."""
        return self._value

    def show_value(self, value: object) -> None:
        """Show another choice."""
        self._value = str(value)
        is_own = self._value not in {SYSTEM, NO_PROXY}
        self.kind.setCurrentIndex(self.kind.findData(OWN if is_own else self._value))
        self.address.show_value(self._value if is_own else "")
        self.address.widget.setVisible(is_own)

    def _choose(self) -> None:
        kind = self.kind.currentData()
        self.address.widget.setVisible(kind == OWN)
        if kind == OWN:
            self.address.widget.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif kind != self._value:
            self.show_value(kind)
            self.changed.emit()

    def _enter(self) -> None:
        address = str(self.address.value())
        if address not in {SYSTEM, NO_PROXY, self._value}:
            self._value = address
            self.changed.emit()


class FileInput(Text):
    """A file, by its name or chosen in a dialog."""

    def __init__(self, name: str, theme: Theme, placeholder: str) -> None:
        super().__init__(name, theme, placeholder, "file")
        button = self.widget.button
        button.setAccessibleName(tr("Choose the file"))
        button.setToolTip(tr("Choose the file"))
        button.show()
        button.clicked.disconnect(self._open_menu)
        button.clicked.connect(self.ask)

    def ask(self) -> QFileDialog:
        """Ask which file."""
        from PySide6.QtWidgets import QFileDialog  # no start needs it

        now = str(self.value())
        folder = str(Path(now).expanduser().parent) if now else ""
        kinds = ";;".join(f"{tr(words)} ({ending})" for words, ending in _FILES)
        dialog = QFileDialog(self.widget.window(), tr("CA file"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        connect_by_name(dialog, "finished(int)", dialog, "deleteLater()")
        dialog.accepted.connect(lambda: self._take(dialog.selectedFiles()[0]))
        dialog.open()
        return dialog
