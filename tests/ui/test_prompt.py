from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.ui.drop_overlay import CONVERSATION_FORMAT
from desktop.ui.prompt import MOST_LINES, PromptEdit
from desktop.ui.theme import DARK, Theme

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.fixture
def prompt(qtbot, theme):
    prompt = PromptEdit(theme)
    qtbot.addWidget(prompt)
    prompt.resize(400, 30)
    with qtbot.waitExposed(prompt):
        prompt.show()
    prompt.setFocus()
    return prompt


def test_large_text_has_fewer_lines_before_it_scrolls(prompt, theme):
    prompt.setPlainText("one line")
    one = prompt.height()
    theme.choose_type(200)
    assert prompt.height() > 1.7 * one
    assert prompt.viewport().font().pixelSize() == 30  # that of the placeholder
    prompt.setPlainText("\n" * 30)
    assert prompt.height() <= 4 * prompt.fontMetrics().lineSpacing() + 4
    theme.choose_type(80)
    assert prompt.height() >= MOST_LINES * prompt.fontMetrics().lineSpacing()


def compose(prompt, preedit="", commit=""):
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(prompt, event)


def image_mime():
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    mime = QMimeData()
    mime.setImageData(image)
    return mime


def files_mime():
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/a.png")])
    return mime


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize(
    "modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier]
)
def test_return_and_ctrl_return_send(qtbot, prompt, key, modifier):
    QTest.keyClicks(prompt, "hello")
    with qtbot.waitSignal(prompt.submitted):
        QTest.keyClick(prompt, key, modifier)
    assert prompt.toPlainText() == "hello"


def test_shift_return_starts_a_new_line(qtbot, prompt):
    QTest.keyClicks(prompt, "one")
    with qtbot.assertNotEmitted(prompt.submitted):
        QTest.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(prompt, "two")
    assert prompt.toPlainText() == "one\ntwo"


def test_a_held_return_sends_once(qtbot, prompt):
    repeated = QKeyEvent(
        QKeyEvent.Type.KeyPress,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.NoModifier,
        "\r",
        autorep=True,
    )
    with qtbot.assertNotEmitted(prompt.submitted):
        QApplication.sendEvent(prompt, repeated)


def test_the_return_of_an_input_method_never_sends(qtbot, prompt):
    compose(prompt, preedit="にほ")
    assert prompt.is_composing
    with qtbot.assertNotEmitted(prompt.submitted):
        QTest.keyClick(prompt, Qt.Key.Key_Return)
    compose(prompt, commit="日本")
    assert not prompt.is_composing
    assert prompt.toPlainText() == "日本"
    with qtbot.waitSignal(prompt.submitted):
        QTest.keyClick(prompt, Qt.Key.Key_Return)


def test_take_composed_is_safe_at_any_time(prompt):
    prompt.take_composed()
    compose(prompt, preedit="に")
    prompt.take_composed()
    compose(prompt)


def test_it_grows_to_eight_lines_then_scrolls(prompt):
    one_px = prompt.height()
    prompt.setPlainText("\n".join("abc"))
    three_px = prompt.height()
    prompt.setPlainText("\n" * 30)
    most_px = prompt.height()
    line_px = prompt.fontMetrics().lineSpacing()
    assert three_px - one_px == 2 * line_px
    assert most_px - one_px == (MOST_LINES - 1) * line_px
    assert prompt.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    prompt.clear()
    assert prompt.height() == one_px


def test_a_narrower_prompt_is_higher(qtbot, prompt):
    prompt.setPlainText("word " * 20)
    before_px = prompt.height()
    prompt.resize(200, prompt.height())
    qtbot.waitUntil(lambda: prompt.height() > before_px)
    assert prompt.minimumSizeHint().width() < 200


def test_text_is_pasted_plain(qtbot, prompt):
    mime = QMimeData()
    mime.setHtml("<b>bold</b>")
    mime.setText("bold")
    QApplication.clipboard().setMimeData(mime)
    QTest.keyClick(prompt, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert prompt.toPlainText() == "bold"


def test_a_copied_link_is_pasted_as_text(qtbot, prompt):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/")])
    mime.setText("https://example.org/")
    with qtbot.assertNotEmitted(prompt.offered):
        prompt.insertFromMimeData(mime)
    assert prompt.toPlainText() == "https://example.org/"


def test_pasted_files_are_offered(qtbot, prompt):
    mime = files_mime()
    assert prompt.canInsertFromMimeData(mime)
    with qtbot.waitSignal(prompt.offered) as offered:
        prompt.insertFromMimeData(mime)
    assert offered.args[0].files == (Path("/tmp/a.png"),)
    assert prompt.toPlainText() == ""


def test_a_pasted_image_is_offered(qtbot, prompt):
    QApplication.clipboard().setMimeData(image_mime())
    with qtbot.waitSignal(prompt.offered) as offered:
        QTest.keyClick(prompt, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert offered.args[0].is_taken


def test_text_with_a_picture_of_it_is_text(qtbot, prompt):
    mime = image_mime()
    mime.setText("1\t2")
    with qtbot.assertNotEmitted(prompt.offered):
        prompt.insertFromMimeData(mime)
    assert prompt.toPlainText() == "1\t2"


def test_a_table_of_a_spreadsheet_is_text(qtbot, prompt):
    mime = image_mime()
    mime.setText("Item\tPrice\nTea\t2")
    mime.setHtml("<table><tr><td>Item</td><td>Price</td></tr></table>")
    with qtbot.assertNotEmitted(prompt.offered):
        prompt.insertFromMimeData(mime)
    assert prompt.toPlainText() == "Item\tPrice\nTea\t2"


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/lake.jpg",
        " https://example.org/a%20lake.jpg?x=1\n",
        "data:image/png;base64,AAAA",
        "file:///home/me/lake.jpg",
        "",
        " \n",
        "\ufffc",
        "\0",
    ],
)
def test_a_picture_with_its_address_or_with_nothing_is_a_picture(qtbot, prompt, text):
    mime = image_mime()
    mime.setText(text)
    mime.setHtml('<img src="https://example.org/lake.jpg">')
    with qtbot.waitSignal(prompt.offered) as offered:
        prompt.insertFromMimeData(mime)
    assert offered.args[0].image.size().toTuple() == (4, 4)
    assert prompt.toPlainText() == ""


@pytest.mark.parametrize("text", ["https://example.org is a site", "mailto", "C:\\lake.jpg"])
def test_a_text_that_begins_like_an_address_is_text(prompt, text):
    mime = image_mime()
    mime.setText(text)
    prompt.insertFromMimeData(mime)
    assert prompt.toPlainText() == text


def test_the_bytes_of_a_picture_come_before_what_qt_makes_of_them(qtbot, prompt):
    mime = image_mime()
    mime.setData("image/jpeg", b"as it was")
    with qtbot.waitSignal(prompt.offered) as offered:
        prompt.insertFromMimeData(mime)
    assert offered.args[0].data == b"as it was"


def test_copied_files_are_files_although_their_names_go_along(qtbot, prompt):
    mime = files_mime()
    mime.setText("/tmp/a.png")
    mime.setData("x-special/gnome-copied-files", b"copy\nfile:///tmp/a.png")
    with qtbot.waitSignal(prompt.offered) as offered:
        prompt.insertFromMimeData(mime)
    assert offered.args[0].files == (Path("/tmp/a.png"),)
    assert prompt.toPlainText() == ""


@pytest.mark.parametrize("make", [files_mime, image_mime])
def test_the_middle_button_pastes_text_and_nothing_else(qtbot, prompt, monkeypatch, make):
    mime = make()
    # As Qt does where a selection can be pasted, which the offscreen platform has none of.
    pasted = lambda prompt, event: prompt.insertFromMimeData(mime)  # noqa: E731
    monkeypatch.setattr(QPlainTextEdit, "mouseReleaseEvent", pasted)
    with qtbot.assertNotEmitted(prompt.offered):
        QTest.mouseRelease(prompt.viewport(), Qt.MouseButton.MiddleButton)
        mime.setText("selected")
        QTest.mouseRelease(prompt.viewport(), Qt.MouseButton.MiddleButton)
    assert prompt.toPlainText().endswith("selected")
    with qtbot.waitSignal(prompt.offered):
        prompt.insertFromMimeData(make())


def test_an_empty_image_is_nothing(qtbot, prompt):
    mime = QMimeData()
    mime.setData("image/png", b"")
    with qtbot.assertNotEmitted(prompt.offered):
        prompt.insertFromMimeData(mime)


@pytest.mark.parametrize("kind", [QDragEnterEvent, QDragMoveEvent])
def test_dragged_files_are_left_to_the_window_and_text_is_taken(prompt, kind):
    def drag(mime):
        event = kind(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        name = "dragEnterEvent" if kind is QDragEnterEvent else "dragMoveEvent"
        getattr(prompt, name)(event)
        return event.isAccepted()

    text = QMimeData()
    text.setText("words")
    assert drag(text)
    assert not drag(files_mime())


def test_it_follows_the_theme(prompt, theme):
    theme.use(DARK)
    assert prompt.palette().text().color().name() == DARK.text.lower()


@pytest.mark.parametrize(
    ("written", "before"), [("", ""), (" ", " "), ("hi", "hi\n\n"), ("hi\n", "hi\n\n")]
)
def test_a_text_is_quoted_below_what_is_written(qtbot, prompt, written, before):
    prompt.setPlainText(written)
    prompt.quote("\none\n\n  two\n")
    assert prompt.toPlainText() == f"{before}> one\n>\n>   two\n\n"
    assert prompt.textCursor().atEnd()
    prompt.undo()
    assert prompt.toPlainText() == written


def test_a_conversation_of_the_list_is_not_dropped_in_the_question(prompt):
    mime = files_mime()
    mime.setText("About tea")
    for expected in (True, False):
        assert prompt.canInsertFromMimeData(mime) is expected
        place = QPoint(5, 5)
        buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, buttons, modifiers)
        QApplication.sendEvent(prompt.viewport(), event)
        assert not event.isAccepted()
        mime.setData(CONVERSATION_FORMAT, b"id")
    assert prompt.toPlainText() == ""


def test_where_return_starts_a_new_line_ctrl_return_sends(qtbot, prompt):
    prompt.sends_with_return = False
    with qtbot.assertNotEmitted(prompt.submitted):
        QTest.keyClicks(prompt, "one")
        QTest.keyClick(prompt, Qt.Key.Key_Return)
        QTest.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClicks(prompt, "two")
    assert prompt.toPlainText() == "one\n\ntwo"
    with qtbot.waitSignal(prompt.submitted):
        QTest.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("text", "has"), [("", False), (" \n\t\n", False), ("a", True), ("\n\n  b", True)]
)
def test_white_space_alone_is_no_words(prompt, text, has):
    prompt.setPlainText(text)
    assert prompt.has_words is has


def test_a_megabyte_is_pasted_whole(prompt):
    line = "The quick brown fox jumps over the lazy dog. " * 20 + "\n"
    mime = QMimeData()
    mime.setText(line * 1150)
    prompt.long_from = None
    prompt.insertFromMimeData(mime)
    assert prompt.toPlainText() == line * 1150
    assert prompt.has_words
    prompt.undo()
    assert not prompt.has_words


@pytest.mark.parametrize(
    ("long_from", "text", "is_offered"),
    [
        (10, "0123456789", True),
        (10, "012345678", False),
        (10, " " * 20, False),
        (None, "0123456789" * 5000, False),
    ],
)
def test_a_long_text_is_offered_instead_of_written(prompt, long_from, text, is_offered):
    offered = []
    prompt.offered.connect(offered.append)
    prompt.long_from = long_from
    mime = QMimeData()
    mime.setText(text)
    prompt.insertFromMimeData(mime)
    assert [offer.text for offer in offered] == [text] * is_offered
    assert prompt.toPlainText() == ("" if is_offered else text)
