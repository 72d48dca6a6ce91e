import dataclasses

import pytest

from desktop.core.latency import TurnLatency


def test_what_is_kept_of_a_turn_does_not_change():
    assert TurnLatency.__dataclass_params__.frozen
    assert not hasattr(TurnLatency, "__dict__") or "__slots__" in vars(TurnLatency)


@pytest.mark.parametrize("word", ["text", "prompt", "answer", "question"])
def test_no_text_of_a_question_or_an_answer_is_in_it(word):
    names = {field.name for field in dataclasses.fields(TurnLatency)}
    assert word not in names
