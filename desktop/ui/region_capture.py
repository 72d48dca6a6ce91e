"""A picture of a part of the screen where a program may look at the screen itself.

That is so on X11 and Windows, and on macOS once the user has allowed it there. Seen on X11 alone;
for the other two it stands on what Qt promises.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication

from desktop.ui.region_chooser import RegionChooser
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

HIDDEN_MS = 250
"""How long desktops take to fade a window out."""

NOT_ALLOWED = later(
    "The screen could not be captured. Allow Gemstream to record it in the settings of the system."
)


class RegionCapture(QObject):
    """Hides the window, holds all screens as they are then, and lets a region be chosen.

    The window comes back whatever happens, unless it is closed meanwhile.

    Args:
        theme: The colours.
        window: The one to hide.
        windows: Tells where windows are, in the pixels of all screens, the topmost first.

    Signals:
        ended: It is over; the ``QPixmap`` that was chosen, or None.
        failed: It is over because it cannot be; the sentence says why.
    """

    ended = Signal(object)
    failed = Signal(str)

    def __init__(
        self, theme: Theme, window: QWidget, windows: Callable[[], Sequence[QRect]] = tuple
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._windows = windows
        self._choosers: list[RegionChooser] = []
        self._wait = QTimer(self, singleShot=True, interval=HIDDEN_MS)
        self._wait.timeout.connect(self._choose)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._screens_changed)
            application.screenRemoved.connect(self._screens_changed)

    @property
    def choosers(self) -> tuple[RegionChooser, ...]:
        """What covers the screens."""
        return tuple(self._choosers)

    def begin(self) -> None:
        """Hide the window, then let the user choose."""
        self._window.hide()
        self._wait.start()

    def _choose(self) -> None:
        screens = QGuiApplication.screens()
        pictures = [(screen, screen.grabWindow(0)) for screen in screens]
        windows = self._windows()
        for screen, picture in pictures:
            if not picture.isNull():
                corner = screen.geometry().topLeft()  # Qt scales sizes, not where screens begin
                here = [window.translated(-corner) for window in windows]
                self._cover(RegionChooser(self._theme, screen, picture, here))
        if self._choosers:
            self._give_keyboard()
        else:
            self._end()
            self.failed.emit(tr(NOT_ALLOWED))

    def _cover(self, chooser: RegionChooser) -> None:
        chooser.chosen.connect(self._chosen)
        chooser.cancelled.connect(lambda: self._chosen(None))
        self._choosers.append(chooser)
        chooser.showFullScreen()

    def _give_keyboard(self) -> None:
        """Where the pointer is: not every system does it for a window that comes by itself."""
        at = QCursor.pos()
        under = (each for each in self._choosers if each.geometry().contains(at))
        chooser = next(under, self._choosers[0])
        chooser.activateWindow()
        chooser.grabKeyboard()

    def _screens_changed(self) -> None:
        if self._choosers:
            self._chosen(None)

    def _chosen(self, picture: QPixmap | None) -> None:
        self._end()
        self.ended.emit(picture)

    def _end(self) -> None:
        self.give_up()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def give_up(self) -> None:
        """Leave the screens; the window stays hidden."""
        self._wait.stop()
        left, self._choosers = self._choosers, []
        for chooser in left:
            chooser.releaseKeyboard()
            chooser.hide()
        # Not let go of at once: one of them may be telling of it.
        QTimer.singleShot(0, self, lambda: left.clear())
