import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest

from desktop.core.message import Draft
from desktop.ui.quick_ask import QuickAsk
from desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.fixture
def quick(qtbot, theme):
    made = QuickAsk(theme, lambda *_, **__: lambda: None)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_return_asks_what_is_typed_and_nothing_asks_nothing(qtbot, quick):
    asked = []
    quick.asked.connect(asked.append)
    prompt = quick.composer.prompt
    assert prompt.hasFocus()
    QTest.keyClick(prompt, Qt.Key.Key_Return)
    QTest.keyClicks(prompt, "Why is the sky blue?")
    QTest.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(prompt, Qt.Key.Key_Return)
    assert asked == [Draft(text="Why is the sky blue?\n")]


def test_escape_puts_it_away_and_what_is_typed_stays(qtbot, quick):
    QTest.keyClicks(quick.composer.prompt, "Half a")
    QTest.keyClick(quick.composer.prompt, Qt.Key.Key_Escape)
    assert not quick.isVisible()
    quick.show()
    assert quick.composer.prompt.toPlainText() == "Half a"


def test_tab_goes_through_what_can_be_seen(qtbot, quick):
    for _ in range(12):
        QTest.keyClick(quick.focusWidget(), Qt.Key.Key_Tab)
        assert quick.focusWidget().width() > 0


def test_it_grows_with_the_question_and_stays_as_wide(qtbot, quick):
    before = quick.size()
    quick.composer.fill("one\ntwo\nthree\nfour")
    qtbot.waitUntil(lambda: quick.height() > before.height())
    assert quick.width() == before.width()


def test_images_are_dropped_on_it_and_text_is_not(qtbot, theme, tmp_path):
    file = tmp_path / "one.png"
    Image.new("RGB", (30, 20)).save(file)
    attached = []
    quick = QuickAsk(theme, lambda *what, **_: attached.append(what) or (lambda: None))
    qtbot.addWidget(quick)
    words = QMimeData()
    words.setText("words")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(file))])
    buttons = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton)
    for mime, taken in ((words, False), (files, True)):
        action, button = buttons
        event = QDragEnterEvent(QPoint(9, 9), action, mime, button, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        quick.dragEnterEvent(event)
        assert event.isAccepted() is taken
    action, button = buttons
    quick.dropEvent(
        QDropEvent(QPointF(9, 9), action, files, button, Qt.KeyboardModifier.NoModifier)
    )
    assert len(quick.composer.tray.tiles) == 1


def test_it_has_other_colours_when_the_theme_has(quick, theme, qtbot):
    before = quick.grab().toImage().pixelColor(quick.width() // 2, 6)
    theme.choose("dark", "system")
    assert quick.grab().toImage().pixelColor(quick.width() // 2, 6) != before
