"""An earlier question is changed in the composer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.conversation import Draft, TextPart
from desktop.core.stored_text import StoredText
from desktop.ui import editing
from desktop.ui.composer import Composer
from desktop.ui.editing import Editing
from desktop.ui.theme import Theme
from tests.ui.fake_controller import FakeController, image_part

ONE, TWO = image_part("one.jpg"), image_part("two.jpg")


class Window:
    def __init__(self, qtbot):
        self.controller = FakeController()
        self.composer = Composer(Theme(), self.controller.attach)
        qtbot.addWidget(self.composer)
        self.composer.show()
        self.editing = Editing(self.controller, self.composer, self.composer)
        self.sent, self.refused = [], []
        self.editing.sent.connect(self.sent.append)
        self.editing.refused.connect(self.refused.append)
        self.turn_id = self.controller.send(Draft(text="Why?", images=(ONE, TWO)))
        self.controller.finish(self.turn_id)

    @property
    def is_editing(self):
        return self.composer._edit_strip.isVisible()


@pytest.fixture
def window(qtbot):
    return Window(qtbot)


def test_the_question_comes_into_the_composer_and_is_asked_beside_the_first(window):
    window.controller.leave_out(window.turn_id, 0)
    window.editing.begin(window.turn_id)
    assert window.is_editing
    assert window.composer.draft == Draft(text="Why?", images=(TWO,))
    window.composer.prompt.setPlainText("How?")
    window.composer.submit()
    assert window.controller.drafts[-1] == Draft(text="How?", images=(TWO,))
    assert window.sent == ["t2"]
    assert window.controller.conversation.turn("t2").parent_id is None
    assert not window.is_editing
    assert window.composer.draft.is_empty


@pytest.mark.parametrize("way", ["cancel", "escape", "send"])
def test_what_was_written_before_comes_back(window, way):
    before = Draft(text="in between", images=(TWO,))
    window.composer.prompt.setPlainText(before.text)
    window.composer.tray.add_images(before.images)
    window.editing.begin(window.turn_id)
    window.editing.begin(window.turn_id, keep_images=False)
    assert window.composer.draft == Draft(text="Why?")
    match way:
        case "cancel":
            window.composer._edit_strip.cancel_button.click()
        case "escape":
            QTest.keyClick(window.composer.prompt, Qt.Key.Key_Escape)
        case _:
            window.composer.submit()
    assert not window.is_editing
    assert window.composer.draft == before
    assert window.sent == (["t2"] if way == "send" else [])


def test_it_is_not_sent_while_an_answer_comes(window):
    window.editing.begin(window.turn_id)
    window.controller.running = "t9"
    window.composer.set_running(running=True)
    assert "after this answer" not in window.composer.hint_label.text()
    window.composer.submit()
    assert window.refused == [editing.BUSY]
    assert window.is_editing
    assert len(window.controller.drafts) == 1


def test_an_image_on_its_way_is_not_lost(window):
    window.composer.tray.add_source(b"data", "a.png")
    window.editing.begin(window.turn_id)
    assert window.refused == [editing.PREPARING]
    assert window.composer.draft.text == ""
    window.controller.attached[0].tell(image_part())
    window.editing.begin(window.turn_id)
    assert window.composer.draft.text == "Why?"


def test_the_change_of_a_deleted_question_is_a_new_question(window):
    window.editing.turns_deleted()
    window.editing.begin(window.turn_id)
    window.editing.turns_deleted()
    assert window.is_editing
    window.controller.branches.delete(window.turn_id)
    window.editing.turns_deleted()
    assert not window.is_editing
    assert window.composer.draft.text == "Why?"


def test_what_was_set_aside_for_a_deleted_question_is_not_lost(window):
    window.composer.prompt.setPlainText("in between")
    window.composer.tray.add_images([TWO])
    window.editing.begin(window.turn_id)
    window.controller.branches.delete(window.turn_id)
    window.editing.turns_deleted()
    assert window.composer.draft == Draft(text="in between\n\nWhy?", images=(TWO, ONE, TWO))


def test_a_change_goes_on_after_an_interruption(window):
    before, change = Draft(text="in between", images=(TWO,)), Draft(text="How?", images=(ONE,))
    window.editing.resume(window.turn_id, change, before)
    assert window.is_editing
    assert window.composer.draft == change
    assert window.editing.before == before
    window.composer.submit()
    assert window.sent == ["t2"]
    assert window.composer.draft == before
    assert window.editing.before == Draft(text="")


def test_attached_texts_come_along_and_are_held_for_themselves(window):
    notes = StoredText(text=b"long", name="notes.txt")
    turn_id = window.controller.send(Draft(text="Why?", texts=(notes,)))
    window.controller.finish(turn_id)
    window.editing.begin(turn_id)
    (text,) = window.composer.draft.texts
    assert text == notes
    assert type(text) is TextPart
    window.editing.cancel()
    assert window.composer.draft.is_empty
