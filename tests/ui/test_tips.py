import pytest
from PySide6.QtGui import QTextDocument

from desktop.ui.tips import plain_tip


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("plain words\nand more", None),
        ("<img src='file:///etc/passwd'> x", "<img src='file:///etc/passwd'> x"),
        ("a <b>b</b> & c", "a <b>b</b> & c"),
    ],
)
def test_a_tip_says_just_the_words(qapp, words, seen):
    tip = plain_tip(words)
    if seen is None:
        assert tip == words
        return
    document = QTextDocument()
    document.setHtml(tip)
    assert document.toPlainText() == seen
    assert "<img" not in tip


def test_what_nobody_sees_is_named(qapp):
    assert plain_tip("photo\u202egnp.exe") == "photo[RLO]gnp.exe"
