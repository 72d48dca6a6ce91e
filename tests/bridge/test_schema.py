"""The schema that programs are written against is that of the types, and of what is really sent."""

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from desktop.bridge.answer import Answer
from desktop.bridge.client import models_line
from desktop.bridge.protocol import Refused, refusal
from desktop.core.events import TurnStarted
from desktop.core.ports import ModelInfo
from tests.bridge_schema import CLIENT, FILE, HEARD, written
from tests.core.test_event_json import CASES

GUIDE = Path(__file__).parents[2] / "resources" / "bridge.md"
STARTED = TurnStarted(turn_id="t", at=3.0, model="m", engine="gemini")


def test_the_file_is_made_from_the_types():
    assert FILE.read_text(encoding="utf-8") == written(), "run python -m tests.bridge_schema"


@pytest.mark.parametrize(
    "event", [STARTED, *(case[0] for case in CASES)], ids=lambda e: type(e).__name__
)
def test_every_event_is_as_the_schema_says(event):
    answer = Answer("a", "t")
    answer.hear([event])
    (line,) = answer.after(0, 9)
    HEARD.validate_python(json.loads(line), strict=False)


def test_so_is_what_is_said_beside_them():
    answer = Answer("a", "t")
    answer.hear([STARTED])
    HEARD.validate_json(answer.snapshot())
    HEARD.validate_json(models_line([ModelInfo(name="m", title="M", output_token_limit=9)]))
    HEARD.validate_json(refusal(Refused("not_found", "There is none.", "a")))


def test_what_is_not_in_it_would_be_seen():
    with pytest.raises(ValidationError):
        HEARD.validate_python({"type": "chunk", "timestamp": 0.0, "id": "a", "seq": 1, "text": "x"})
    with pytest.raises(ValidationError):
        HEARD.validate_python({"type": "models", "timestamp": 0.0, "models": [], "more": 1})


def test_the_guide_names_every_message_and_every_event():
    guide = GUIDE.read_text(encoding="utf-8")
    kinds = {*CLIENT, "started", "snapshot", *(case[1] for case in CASES)}
    assert [kind for kind in sorted(kinds) if f"`{kind}`" not in guide] == []
