import dataclasses
import typing

import pytest

from desktop.core import events
from desktop.core.events import Ended, Event, ImageDelta, StreamEvent, TextDelta


def test_the_union_is_closed_over_all_events():
    declared = {
        member
        for member in vars(events).values()
        if isinstance(member, type) and issubclass(member, Event) and member not in {Event, Ended}
    }
    assert set(typing.get_args(StreamEvent)) == declared


def test_an_event_cannot_be_changed():
    event = TextDelta(turn_id="t", at=0.0, text="a", index=1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        event.text = "b"


@pytest.mark.parametrize("kind", typing.get_args(StreamEvent))
def test_events_have_no_dictionary_of_their_own(kind):
    assert "__slots__" in vars(kind)


def test_an_image_does_not_show_its_bytes(tmp_path):
    event = ImageDelta(turn_id="t", at=0.0, mime_type="m", data=b"secret", path=tmp_path)
    assert "secret" not in repr(event)
