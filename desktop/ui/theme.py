"""Colours in force, type and space: widgets name roles, never values."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import SIGNAL, SLOT, QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.paths import resource
from desktop.ui.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours, colours_with
from desktop.ui.fonts import (
    BODY_PX,
    CODE_PX,
    FONTS,
    LINE_HEIGHT,
    MEASURE_PX,
    SMALL_PX,
    ReadingType,
    code_font,
    figure_font,
    load_easy_font,
    load_fonts,
    text_font,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.settings import Accent, Contrast, Look, Movement, ReadingFont
    from desktop.ui.motion import Motion


__all__ = [
    "BODY_PX",
    "CODE_PX",
    "CONTRAST_DARK",
    "CONTRAST_LIGHT",
    "DARK",
    "FONTS",
    "LIGHT",
    "LINE_HEIGHT",
    "MEASURE_PX",
    "SMALL_PX",
    "Colours",
    "ReadingType",
    "Theme",
    "code_font",
    "figure_font",
    "load_fonts",
    "text_font",
    "wants_contrast",
]

RADIUS_CONTROL_PX = 8
RADIUS_CARD_PX = 14
_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """The colours in force; follows the system and tells when they change.

    Attributes:
        type: How what is read is set.

    Signals:
        changed: The colours are others now, or whether things may move; repaint.
        type_changed: What is read is set otherwise now; lay it out anew.
    """

    changed = Signal()
    type_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        self.type = ReadingType()
        self._look: Look = "system"
        self._contrast: Contrast = "system"
        self._accent: Accent = "blue"
        self.colours = self._of(hints.colorScheme())
        self._reduced_motion: bool | None = None
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._gems: dict[tuple[int, float], QPixmap] = {}
        hints.colorSchemeChanged.connect(self._follow)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)

    def _of(self, scheme: Qt.ColorScheme) -> Colours:
        is_dark = scheme is Qt.ColorScheme.Dark if self._look == "system" else self._look == "dark"
        if self._contrast == "high" or wants_contrast():
            return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
        return colours_with(self._accent, is_dark=is_dark)

    def choose(self, look: Look, contrast: Contrast = "system", accent: Accent = "blue") -> None:
        """Have the colours of the system from now on, or these whatever it says."""
        hints = QGuiApplication.styleHints()
        self._contrast = contrast
        self._accent = accent
        if look != self._look:
            self._look = look
            # The parts that are not ours follow, too: frames of windows, dialogs for files.
            hints.setColorScheme(_SCHEMES[look])
        self._follow(hints.colorScheme())

    def choose_type(self, percent: int, font: ReadingFont = "inter") -> None:
        """Have what is read in that size and face from now on.

        Args:
            percent: Of the standard size.
            font: Which face.
        """
        if font == "easy":
            load_easy_font()
        chosen = ReadingType(percent, font)
        if chosen != self.type:
            self.type = chosen
            self.type_changed.emit()

    def _follow_contrast(self) -> None:
        self._follow(QGuiApplication.styleHints().colorScheme())

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self.use(self._of(scheme))

    def use(self, colours: Colours) -> None:
        """Change to these colours."""
        if colours is not self.colours:
            self.colours = colours
            self._pixmaps.clear()
            self.changed.emit()

    def repaint(self, widget: QWidget) -> None:
        """Paint a widget anew whenever the colours change, as long as there is one.

        By name, for PySide 6.11 never lets go of what it makes to connect a signal to a method of
        Qt's own: 60 blocks of memory for a window, each of which holds a page (measured).
        """
        QObject.connect(self, SIGNAL("changed()"), widget, SLOT("update()"))

    @property
    def is_dark(self) -> bool:
        """True if the dark colours are in force."""
        return self.colours.page in {DARK.page, CONTRAST_DARK.page}

    def colour(self, role: str) -> QColor:
        """The colour of a role, by the field name in ``Colours``."""
        return QColor(getattr(self.colours, role))

    def code_colour(self, role: str) -> QColor:
        """The colour of a word of code, by what it is for; that of text for nothing special."""
        return QColor(self.colours.code.get(role, self.colours.text))

    @cached_property
    def _motion(self) -> Motion:
        from desktop.ui.motion import Motion  # no start asks about motion before the first paint

        motion = Motion(self)
        motion.changed.connect(self._heed)
        return motion

    @property
    def reduced_motion(self) -> bool:
        """True if nothing should move: what the system says, until it is assigned."""
        return self._motion.is_still if self._reduced_motion is None else self._reduced_motion

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        self._reduced_motion = reduced

    def choose_motion(self, motion: Movement) -> None:
        """Let things move as the system says from now on, or never."""
        reduced = True if motion == "off" else None
        if reduced is not self._reduced_motion:
            self._reduced_motion = reduced
            self.changed.emit()

    def follow_motion(self) -> None:
        """Follow from now on what the system says about motion; call it after the first paint."""
        self._motion.follow()

    def _heed(self) -> None:
        if self._reduced_motion is None:
            self.changed.emit()

    def pixmap(self, name: str, role: str, size_px: int, ratio: float) -> QPixmap:
        """An icon in the colour of a role, drawn when first asked for.

        Args:
            name: A file of ``resources/icons/ui``, without its suffix.
            role: The field name in ``Colours``.
            size_px: Side in device-independent pixels.
            ratio: Device pixels of one such pixel, so that it is sharp at any scale.
        """
        key = (name, role, size_px, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = _drawn(name, self.colour(role), size_px, ratio)
        return self._pixmaps[key]

    def gem(self, size_px: int, ratio: float) -> QPixmap:
        """The icon of the program, the same picture each time; nothing if its file is gone.

        Of every other picture that a label shows, Qt keeps a copy: up to 10 MB of gems, one for
        each conversation that began (measured).

        Args:
            size_px: Side in device-independent pixels.
            ratio: Device pixels of one such pixel.
        """
        if (size_px, ratio) not in self._gems:
            file = resource("icons", "gemstream.svg")
            drawn = _painted(file.read_bytes(), size_px, ratio) if file.is_file() else QPixmap()
            self._gems[size_px, ratio] = drawn
        return self._gems[size_px, ratio]


def wants_contrast() -> bool:
    """True if the system wants colours of high contrast; an older Qt does not know."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _drawn(name: str, colour: QColor, size_px: int, scale: float) -> QPixmap:
    source = resource("icons", "ui", f"{name}.svg").read_bytes()
    return _painted(source.replace(b"currentColor", colour.name().encode()), size_px, scale)


def _painted(source: bytes, size_px: int, scale: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(source))
    side = round(size_px * scale)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
