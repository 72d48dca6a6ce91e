import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.terminal import for_terminal


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain\n\ttext é 猫 👩\u200d🚒", "plain\n\ttext é 猫 👩\u200d🚒"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x1b]0;title\x07x", "]0;titlex"),
        ("\x1b]52;c;c2VjcmV0\x1b\\x", "]52;c;c2VjcmV0\\x"),
        ("\x9b2Jx \x90q\x9c", "2Jx q"),
        ("good\rbad\r\nnext", "goodbad\nnext"),
        ("a\x08\x7f\x00\x0e\x0f\x05b", "ab"),
    ],
)
def test_nothing_is_a_command(text, shown):
    assert for_terminal(text) == shown


@given(st.text(), st.integers(0, 20))
def test_pieces_come_out_as_the_whole_does(text, at):
    assert for_terminal(text[:at]) + for_terminal(text[at:]) == for_terminal(text)
