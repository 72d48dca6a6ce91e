import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyleOptionViewItem

from desktop.ui.list_row import ListRow
from desktop.ui.theme import LIGHT, Theme

STATE = QStyle.StateFlag


class Row(ListRow):
    def __init__(self, *about):
        super().__init__(*about)
        self.painted = []

    def paint_row(self, painter, place, index, *, is_chosen):
        self.painted.append((place, is_chosen, painter.opacity()))


@pytest.fixture
def theme(qapp):
    made = Theme()
    made.use(LIGHT)
    return made


@pytest.fixture
def view(qtbot):
    made = QListWidget()
    qtbot.addWidget(made)
    made.addItem("a")
    return made


def drawn(row, view, state):
    """The colours of a row on white."""
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill("#FFFFFF")
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 60, 30)
    option.state = state
    with QPainter(image) as painter:
        row.paint(painter, option, view.model().index(0, 0))
    return {image.pixelColor(x, y).name().upper() for x in range(60) for y in range(30)}


def test_the_ground_tells_what_is_chosen_and_what_is_pointed_at(theme, view):
    row = Row(theme, view, 30, 4, "line")
    assert row.sizeHint(QStyleOptionViewItem(), view.model().index(0, 0)) == QSize(0, 30)
    assert drawn(row, view, STATE.State_Enabled) == {"#FFFFFF"}
    assert LIGHT.line in drawn(row, view, STATE.State_Enabled | STATE.State_MouseOver)
    chosen = STATE.State_Enabled | STATE.State_Selected
    assert LIGHT.accent_soft in drawn(row, view, chosen)
    assert LIGHT.line not in drawn(row, view, chosen | STATE.State_MouseOver)
    assert [is_chosen for _, is_chosen, _ in row.painted] == [False, False, True, True]
    assert row.painted[0][0] == QRectF(4, 1, 52, 28)


def test_the_keyboard_has_a_ring_where_it_is(qtbot, theme, view):
    row = Row(theme, view, 30)
    state = STATE.State_Enabled | STATE.State_HasFocus
    assert LIGHT.accent not in drawn(row, view, state)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    assert LIGHT.accent in drawn(row, view, state)


def test_what_cannot_be_chosen_is_pale(theme, view):
    row = Row(theme, view, 30)
    drawn(row, view, STATE.State_None)
    drawn(row, view, STATE.State_Enabled)
    assert [opacity for *_, opacity in row.painted] == [pytest.approx(0.4, abs=0.01), 1.0]


def test_it_draws_nothing_by_itself(theme, view):
    with pytest.raises(NotImplementedError):
        ListRow(theme, view, 30).paint_row(None, QRectF(), None, is_chosen=False)
