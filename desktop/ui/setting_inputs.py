"""How each kind of setting is entered: a number with its unit, a switch, a choice, a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QHBoxLayout, QSpinBox, QWidget

from desktop.setting_rules import BOUNDS, COUNTS, OPTIONAL, SWITCHES, TEXT_SIZES, TEXTS
from desktop.ui.controls import ChoiceBox, paint_card
from desktop.ui.network_inputs import FileInput, ProxyInput
from desktop.ui.numbers import number
from desktop.ui.setting_text import Text
from desktop.ui.setting_units import COUNT, counted, counting, measuring
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font
from desktop.ui.thinking_button import LEVEL_WORDS
from desktop.ui.tile_words import DETAIL_WORDS
from desktop.ui.toggle import Toggle
from desktop.words import LANGUAGES, later, tr

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from desktop.ui.theme import Theme

OFFERED_FIRST = {
    "stop_after_s": 300.0,
    "temperature": 1.0,
    "max_output_tokens": 8192,
    "attach_from": 10_000,
}
"""Of the numbers that may be none: what is offered when one is wanted."""

_SYSTEM = later("As the system")
CHOSEN_WORDS: dict[str, dict[Any, str]] = {
    "thinking_level": {None: later("As the model decides"), **LEVEL_WORDS},
    "theme": {"system": _SYSTEM, "light": later("Light"), "dark": later("Dark")},
    "contrast": {"system": _SYSTEM, "high": later("High", "contrast")},
    "accent": {
        "blue": later("Blue"),
        "teal": later("Teal"),
        "green": later("Green"),
        "violet": later("Violet"),
        "rose": later("Rose"),
        "amber": later("Amber"),
        "graphite": later("Graphite"),
    },
    "reading_font": {
        "inter": "Inter",
        "system": later("As the system"),
        "easy": "Atkinson Hyperlegible",
    },
    "language": {"system": _SYSTEM, **LANGUAGES},
    "motion": {"system": _SYSTEM, "off": later("Off")},
    "send_keys": {"return": later("Return"), "ctrl_return": later("Ctrl+Return")},
    "pacing": {"smooth": later("Smooth"), "as_it_comes": later("As it comes")},
    "announcements": {
        "sentences": later("Sentence by sentence"),
        "end": later("When it is complete"),
        "off": later("Not at all"),
    },
    "image_detail": dict(DETAIL_WORDS),
}
"""What is shown for each value of a choice, as ``tr(words)``."""
_OPTIONAL_WORDS = {
    "stop_after_s": (later("Stop answers by themselves"), later("Stop answers after, seconds")),
    "temperature": (later("Choose a temperature"), later("Temperature")),
    "max_output_tokens": (later("Limit the length of answers"), later("Most tokens of an answer")),
    "attach_from": (later("Attach long texts"), later("Characters of a long text")),
}
"""What the switch and the number are called."""

EMPTY_WORDS = {
    "model": later("As Gemstream chooses"),
    "bridge_origins": later("None", "no web pages"),
}
ANY_PORT = later("Any free")
WIDE_PX = 130
HIGH_PX = 34
EDGE_PX = 8


class Input(Protocol):
    """Shows a value and tells when the user changed it."""

    changed: SignalInstance

    @property
    def widget(self) -> QWidget:
        """What the user works with."""

    def value(self) -> object:
        """What is entered now."""

    def show_value(self, value: object) -> None:
        """Show another value; ``changed`` is not told."""


def make_input(name: str, theme: Theme) -> Input:
    """The input for a setting of that name."""
    if name in CHOSEN_WORDS:
        return Choice(CHOSEN_WORDS[name], theme)
    if name == "text_size":
        return TextSize(theme)
    if name in SWITCHES:
        return Switch(theme)
    if name == "proxy":
        return ProxyInput(theme, _ChoiceField(theme))
    if name == "ca_file":
        return FileInput(name, theme, tr("None", "no file"))
    if name in TEXTS:
        return Text(name, theme, tr(EMPTY_WORDS[name]) if name in EMPTY_WORDS else "")
    if name in OPTIONAL:
        return OptionalNumber(name, theme)
    return Number(name, theme)


class _CountBox(QSpinBox):
    """A whole number; the wheel never changes it unseen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        _dress(self, theme)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let scrolling pass."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground; the text paints itself."""
        del event
        _paint_ground(self, self._theme)


class _DecimalBox(QDoubleSpinBox):
    """A number, of seconds perhaps; the wheel never changes it unseen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        _dress(self, theme)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let scrolling pass."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground; the text paints itself."""
        del event
        _paint_ground(self, self._theme)

    def textFromValue(self, value: float) -> str:
        """Without a fraction where there is none; else with the point that is understood here."""
        digits = len(f"{value:g}".partition(".")[2])
        return number(value, digits, grouped=False)


class _ChoiceField(ChoiceBox):
    """A choice with the edge that the other fields have."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name="")
        self.role = "text"
        self.setFont(text_font(SMALL_PX))
        self.setMinimumSize(WIDE_PX, HIGH_PX)
        self.setMaximumHeight(HIGH_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground; the rest paints itself."""
        _paint_ground(self, self._theme)
        super().paintEvent(event)


def _dress(box: QAbstractSpinBox, theme: Theme) -> None:
    """Look like the other controls: the style's own frame cannot be seen on a dark ground."""
    box.setFrame(False)
    box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    box.setMinimumSize(WIDE_PX, HIGH_PX)
    box.lineEdit().setTextMargins(EDGE_PX, 0, EDGE_PX, 0)
    box.lineEdit().setStyleSheet("background: transparent;")  # it would cover the card
    theme.repaint(box)


def _paint_ground(box: QWidget, theme: Theme) -> None:
    edge = theme.colour("accent" if box.hasFocus() else "quiet" if box.isEnabled() else "line")
    painter = QPainter(box)
    paint_card(painter, QRectF(box.rect()), RADIUS_CONTROL_PX, theme.colour("surface"), edge)
    painter.end()


class Number(QObject):
    """A number within its bounds."""

    changed = Signal()

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        least, most = BOUNDS[name]
        self._name = name
        self.widget: _CountBox | _DecimalBox
        if name in COUNTS:
            self.widget = _CountBox(theme)
            self.widget.setRange(int(least), int(most))
            self.widget.valueChanged.connect(self._say_unit)
            if name == "bridge_port":
                self.widget.setSpecialValueText(tr(ANY_PORT))
        else:
            self.widget = _DecimalBox(theme)
            self.widget.setDecimals(3)
            self.widget.setRange(least, most)
            self._put_around(measuring(name))
            self.widget.setSingleStep(1.0 if name.endswith("_s") else 0.1)
        # Told when it is entered, not at each digit: "1" on the way to "120" is no wish.
        self.widget.setKeyboardTracking(False)
        self.widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.widget.valueChanged.connect(self.changed)

    def _say_unit(self, count: int) -> None:
        self._put_around(counting(self._name, count))

    def _put_around(self, words: str) -> None:
        before, _, behind = words.partition(COUNT)
        self.widget.setPrefix(before)
        self.widget.setSuffix(behind)

    def value(self) -> object:
        """The number."""
        return self.widget.value()

    def show_value(self, value: object) -> None:
        """Show another one; a flag of the command line may be out of the bounds."""
        assert isinstance(value, int | float)  # noqa: S101 - settings are typed
        self.widget.blockSignals(True)
        box = self.widget
        box.setRange(min(box.minimum(), value), max(box.maximum(), value))  # type: ignore[arg-type]
        self.widget.setValue(value)  # type: ignore[arg-type]
        self.widget.blockSignals(False)
        if self._name in COUNTS:
            self._say_unit(int(value))


class Switch(QObject):
    """On or off."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.widget = Toggle(theme)
        self.widget.toggled.connect(self.changed)

    def value(self) -> object:
        """True if it is on."""
        return self.widget.isChecked()

    def show_value(self, value: object) -> None:
        """Show on or off."""
        self.widget.blockSignals(True)
        self.widget.setChecked(bool(value))
        self.widget.blockSignals(False)


class Choice(QObject):
    """One of a few words.

    Args:
        words: What is shown for each value, marked with ``later``.
    """

    changed = Signal()

    def __init__(self, words: dict[Any, str], theme: Theme) -> None:
        super().__init__()
        self._values = list(words)
        self.widget = _ChoiceField(theme)
        self.widget.addItems([tr(each) for each in words.values()])
        self.widget.activated.connect(lambda _: self.changed.emit())

    def value(self) -> object:
        """The value chosen."""
        return self._values[self.widget.currentIndex()]

    def show_value(self, value: object) -> None:
        """Show another choice."""
        self.widget.setCurrentIndex(self._values.index(value))


class TextSize(Choice):
    """One of a few sizes; of a file, it may be any between them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__({}, theme)
        for size in TEXT_SIZES:
            self._offer(size)

    def _offer(self, size: int) -> None:
        self._values.append(size)
        self.widget.addItem(counted("text_size", size))

    def show_value(self, value: object) -> None:
        """Show another size, which is offered from now on."""
        if isinstance(value, int) and value not in self._values:
            self._offer(value)
        super().show_value(value)


class OptionalNumber(QObject):
    """A number, or none."""

    changed = Signal()

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.widget = QWidget()
        self.switch = Switch(theme)
        self.number = Number(name, theme)
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.switch.widget)
        row.addWidget(self.number.widget)
        switched, counted = _OPTIONAL_WORDS[name]
        self.switch.widget.setAccessibleName(tr(switched))
        self.number.widget.setAccessibleName(tr(counted))
        self.switch.changed.connect(self._switched)
        self.number.changed.connect(self.changed)
        self.number.show_value(OFFERED_FIRST[name])

    def _switched(self) -> None:
        self.number.widget.setEnabled(bool(self.switch.value()))
        self.changed.emit()

    def value(self) -> object:
        """The number, or None."""
        return self.number.value() if self.switch.value() else None

    def show_value(self, value: object) -> None:
        """Show a number, or that there is none."""
        self.switch.show_value(value is not None)
        self.number.widget.setEnabled(value is not None)
        if value is not None:
            self.number.show_value(value)
