"""Widgets that are moved to another screen of another scale, beside those that were made there.

Run on two screens, see ``tests/e2e/test_two_screens.py``. Prints for each widget, as JSON, the
share of its pixels that are others than they should be, and its size before and after.
"""

import base64
import json
import time

from PySide6.QtCore import QPoint, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.conversation import ImagePart, Message, TextPart
from desktop.core.events import TextDelta
from desktop.paths import resource
from desktop.ui.composer import Composer
from desktop.ui.conversation_view import ConversationView
from desktop.ui.edit_strip import EditStrip
from desktop.ui.empty_state import EmptyState
from desktop.ui.image_tile import ImageTile
from desktop.ui.latency_plot import LatencyPlot
from desktop.ui.latency_scatter import LatencyScatter
from desktop.ui.scatter_paint import Point
from desktop.ui.sent_page import SentPage
from desktop.ui.sent_view import SentView
from desktop.ui.theme import FONTS, LIGHT, Theme, load_fonts
from tests.core.test_sent import inline, request_of
from tests.ui.fake_controller import FakeController

ANSWER = "A formula $e^{i\\pi} + 1 = 0$ and another:\n\n$$\\sum_{k=1}^n k^2$$\n\n- [x] done\n"
LAKE = resource("samples", "lake-at-dusk.jpg").read_bytes()
IMAGE = ImagePart(mime_type="image/jpeg", data=LAKE, thumbnail=LAKE, width_px=1200, height_px=800)
LONGEST_S = 40
OTHER = 8
"""By how much of 255 a colour is another one: smoothing is another one now and then."""

ALIKE = 0.001


def conversation(theme):
    view = ConversationView(theme, now=lambda: QTime(15, 4))
    view.resize(500, 460)
    asked = Message(role="user", parts=(IMAGE, TextPart(text="What?")))
    view.add_turn("1", asked, engine="gemini", model="gemini-3.8-flash")
    view.apply([TextDelta(turn_id="1", at=0.0, text=ANSWER, index=0)])
    view.settle()
    return view


def tile(theme):
    made = ImageTile(theme, "lake.jpg", None)
    made.outcome = IMAGE
    made.resize(80, 96)
    return made


def plot(theme):
    made = LatencyPlot(theme)
    made.resize(240, 120)
    made.begin(100.0)
    for tenth in range(10, 80):
        made.received(100.0 + tenth / 10, tenth * 10)
    made.show_now(110.0)
    return made


def scatter(theme):
    made = LatencyScatter(theme)
    made.resize(400, 240)
    made.show_points([Point(100 * n, 0.5 + n / 9, "gemini", 1.79e9 + n) for n in range(9)])
    return made


def request():
    lake = inline(base64.b64encode(LAKE).decode())
    return request_of({"contents": [{"role": "user", "parts": [lake, {"text": "What?"}]}]})


def sent(theme):
    page = SentPage(theme)
    page.resize(400, 500)
    page.show_request(request())
    return page


def what_is_sent(theme):
    over = QWidget()
    over.resize(900, 700)
    view = SentView(theme, over, is_draft=True)
    view.over = over
    view.resize(500, 500)
    return view


def empty(theme):
    made = EmptyState(theme, offline=False)
    made.resize(700, 420)
    return made


def composer(theme):
    made = Composer(theme, FakeController().attach)
    made.resize(600, 190)
    return made


KINDS = {
    "conversation": conversation,
    "tile": tile,
    "plot": plot,
    "scatter": scatter,
    "sent": sent,
    "what is sent": what_is_sent,
    "empty": empty,
    "composer": composer,
    "editing": EditStrip,
}


def shown(widget, screen):
    """Show it on a screen."""
    widget.move(screen.geometry().topLeft() + QPoint(40, 40))
    widget.show()


def has_pictures(widgets):
    """True if all that is read and drawn beside has come, and been painted for this screen."""
    for widget in widgets.values():
        widget.grab()
    view = widgets["conversation"]
    formulas = view._page.styles.formulas
    return not (
        widgets["empty"].image_card.picture.isNull()
        or widgets["tile"]._thumbnail.isNull()
        or formulas.is_busy
        or not formulas._pictures
    )


def different(one, other):
    """The share of pixels that are others."""
    for widget in (one, other):
        (widget.focusWidget() or widget).clearFocus()  # but one window has the keyboard
    a, b = (each.grab().toImage() for each in (one, other))
    if a.size() != b.size():
        return 1.0
    pairs = zip(bytes(a.constBits()), bytes(b.constBits()), strict=True)
    return sum(abs(x - y) > OTHER for x, y in pairs) / max(1, a.sizeInBytes())


def until_alike(pairs):
    """How different each is, as soon as none is, or in the end."""
    end = time.monotonic() + LONGEST_S
    left = dict(pairs)
    found = {}
    while left and time.monotonic() < end:
        QTest.qWait(30)
        for name, (one, other) in list(left.items()):
            found[name] = different(one, other)
            if found[name] <= ALIKE:
                del left[name]
    return found


def main():
    """Show all, move them, and look."""
    app = QApplication([])
    app.setCursorFlashTime(0)
    load_fonts(*FONTS, "JetBrainsMono-Regular")
    coarse, fine = app.screens()
    theme = Theme()
    theme.use(LIGHT)
    theme.reduced_motion = True
    moved = {name: make(theme) for name, make in KINDS.items()}
    for widget in moved.values():
        shown(widget, coarse)
    end = time.monotonic() + LONGEST_S
    while not has_pictures(moved) and time.monotonic() < end:
        QTest.qWait(30)
    assert has_pictures(moved)
    before = {name: each.size().toTuple() for name, each in moved.items()}
    fresh = {name: make(theme) for name, make in KINDS.items()}
    for name in KINDS:
        moved[name].move(fine.geometry().topLeft() + QPoint(40, 40))
        shown(fresh[name], fine)
    found = until_alike({name: (moved[name], fresh[name]) for name in KINDS})
    ratios = {n: (moved[n].devicePixelRatioF(), fresh[n].devicePixelRatioF()) for n in KINDS}
    print(
        json.dumps(
            {
                "ratios": ratios,
                "different": found,
                "before": before,
                "after": {name: each.size().toTuple() for name, each in moved.items()},
            }
        )
    )


if __name__ == "__main__":
    main()
