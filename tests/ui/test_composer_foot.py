import pytest
from PySide6.QtWidgets import QWidget

from desktop.ui.composer_foot import (
    CTRL_HINT,
    CTRL_RUNNING_HINT,
    KEYS_HINT,
    NARROW_PX,
    RUNNING_HINT,
    ComposerFoot,
    hide,
)
from desktop.ui.theme import Theme


@pytest.fixture
def foot(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    made = ComposerFoot(Theme())
    host.setLayout(made)
    host.show()
    made.fit(900)
    yield made
    host.close()


def test_says_what_the_keys_do(foot):
    assert foot.hint_label.text() == KEYS_HINT
    foot.say_keys(queues=True, waits_for="")
    assert foot.hint_label.text() == RUNNING_HINT
    foot.say_keys(queues=True, waits_for="An image is not ready.")
    assert foot.hint_label.text() == "An image is not ready."


def test_what_is_waited_for_is_never_left_out(foot):
    foot.set_engine_state("Starting", busy=True)
    foot.fit(300)
    assert foot.hint_label.isHidden()
    foot.say_keys(queues=False, waits_for="An image is not ready.")
    assert not foot.hint_label.isHidden()
    foot.say_keys(queues=False, waits_for="")
    foot.fit(900)
    assert not foot.hint_label.isHidden()


def test_a_long_state_is_cut_and_can_be_had_whole(foot):
    sentence = "The engine cannot be reached, because nothing at all answers there. " * 4
    foot.set_engine_state(sentence, busy=False)
    foot.fit(400)
    assert foot.source_button.text().endswith("…")
    assert foot.source_button.toolTip() == foot.source_button.accessibleName() == sentence


def test_hiding_twice_is_hiding_once(qtbot):
    part = QWidget()
    qtbot.addWidget(part)
    hide(part, True)
    hide(part, True)
    assert part.isHidden()
    hide(part, False)
    assert not part.isHidden()


def test_says_what_the_keys_do_where_return_does_not_send(foot):
    foot.sends_with_return = False
    foot.say_keys(queues=False, waits_for="")
    assert foot.hint_label.text() == CTRL_HINT
    foot.say_keys(queues=True, waits_for="")
    assert foot.hint_label.text() == CTRL_RUNNING_HINT
    foot.set_engine_state("Starting", busy=True)
    foot.say_keys(queues=False, waits_for="")
    foot.fit(300)
    assert foot.hint_label.isHidden()


@pytest.mark.usefixtures("bracketed")
def test_a_hint_is_left_out_for_what_it_says_in_any_language(foot):
    foot.set_engine_state("Offline engine", busy=False)
    foot.say_keys(queues=False, waits_for="")
    assert foot.hint_label.text() == f"«{KEYS_HINT}»"
    foot.fit(NARROW_PX - 1)
    assert foot.hint_label.isHidden()
    foot.say_keys(queues=True, waits_for="")
    assert foot.hint_label.text() == f"«{RUNNING_HINT}»"
    assert not foot.hint_label.isHidden()
