"""The examples of CommonMark's specification, streamed."""

import json
import random
from pathlib import Path

import pytest

from tests.markdown.oracle import differing

EXAMPLES = json.loads(Path(__file__).with_name("commonmark.json").read_text(encoding="utf-8"))
SECTIONS = sorted({example["section"] for example in EXAMPLES})


@pytest.mark.unmeasured(after=3)
@pytest.mark.parametrize("size", [1, 7, 20])
@pytest.mark.parametrize("section", SECTIONS)
def test_every_example_is_the_same_when_it_is_streamed(section, size):
    texts = [each["markdown"] for each in EXAMPLES if each["section"] == section]
    assert texts
    assert differing(texts, [size]) == []


@pytest.mark.unmeasured
@pytest.mark.parametrize("size", [1, 7, 20])
def test_so_are_three_that_stand_below_each_other(size):
    rng = random.Random(size)  # noqa: S311 - picks texts, guards nothing
    texts = [
        rng.choice(["", "\n"]).join(each["markdown"] for each in rng.sample(EXAMPLES, 3))
        for _ in range(150)
    ]
    assert differing(texts, [size]) == []
