"""What nobody should send and somebody will, streamed: it comes out right and is read seldom."""

import pytest

from desktop.markdown.references import References
from tests.benchmarks.hostile import hostile
from tests.markdown.oracle import in_one_go, streamed

STEP = 700
TEXTS = hostile()

UNDECIDED = {"tabs", "lists_in_one_line"}
"""One line each of what is no text: what it is, only its end tells, so it is read whole each time.
The latter is a rule across until its last character."""


@pytest.mark.unmeasured
@pytest.mark.parametrize("name", TEXTS)
def test_is_right_and_each_character_is_read_few_times(name):
    text, references = TEXTS[name], References()
    screen = streamed(text, [STEP], references=references)
    if name in UNDECIDED:
        assert screen.characters_read <= 2 * len(text) * len(text) / STEP
    else:
        assert screen.characters_read <= 20 * len(text)
    if screen.came_late:
        screen = streamed(text, [STEP], references=references)
    assert screen.blocks == in_one_go(text)
