import pytest
from PySide6.QtWidgets import QWidget

from desktop.ui.language_question import ask_to_reopen
from tests.ui.transcript.shown import light


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "Français"), ("system", "your system's language")]
)
def test_it_names_what_will_be_spoken(qtbot, language, words):
    over = QWidget()
    qtbot.addWidget(over)
    question = ask_to_reopen(light(), language, over)
    assert words in question.windowTitle()
    assert question.go_on_button.text() == "Open anew"
    assert question.cancel_button.text() == "Later"
