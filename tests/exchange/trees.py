"""Conversations of any shape, to be written and read back."""

from dataclasses import replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from desktop.core.conversation import Conversation
from desktop.core.history import Outline
from desktop.core.message import ImagePart, Message, TextPart
from desktop.core.outcome import Outcome
from desktop.core.turn import Turn
from desktop.core.turn_state import TurnState
from desktop.core.whole import Asked, Whole
from tests.latency_turns import turn as latency

THUMBNAIL = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00\x00\x00\x08" * 2 + b"\x08" + b"\0" * 40
"""As much of a picture of 8 x 8 pixels as a reader of headers looks at."""

SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""Trees take a while to be made, the first most of all."""

TEXTS = st.text(max_size=30)
WHOLE_NUMBERS = st.integers(0, 10**9)
MOMENTS = st.floats(0, 1e11)
ENDED = [state for state in TurnState if not state.is_open]

texts = st.builds(
    TextPart,
    text=TEXTS,
    thought=st.booleans(),
    signature=st.none() | st.binary(max_size=8),
)
attached = st.builds(TextPart, text=TEXTS, name=st.text(min_size=1, max_size=9))
images = st.builds(
    ImagePart,
    mime_type=st.sampled_from(["image/png", "image/jpeg"]),
    data=st.binary(min_size=1, max_size=20),
    original=st.none() | st.binary(max_size=20),
    thumbnail=st.sampled_from([b"", THUMBNAIL]),
    name=TEXTS,
    width_px=WHOLE_NUMBERS,
    height_px=WHOLE_NUMBERS,
    detail=st.sampled_from(["low", "medium", "high"]),
    original_px=st.tuples(WHOLE_NUMBERS, WHOLE_NUMBERS),
    original_bytes=WHOLE_NUMBERS,
    page=st.integers(0, 99),
    note=TEXTS,
)
outcomes = st.builds(
    Outcome,
    word=TEXTS,
    sentence=TEXTS,
    hint=TEXTS,
    step=st.sampled_from(["", "retry", "continue"]),
    code=TEXTS,
)
latencies = st.builds(
    latency,
    TEXTS,
    asked_at=MOMENTS,
    total_time=MOMENTS,
    headers=st.none() | st.floats(-1e6, 1e6),
    thought_tokens=st.none() | WHOLE_NUMBERS,
    arrivals=st.lists(MOMENTS, max_size=4).map(tuple),
)
whens = st.builds(Asked, at=MOMENTS, ended_at=st.none() | MOMENTS, model=TEXTS)


def messages(role, least=0):
    kinds = texts | images | attached if role == "user" else texts | images
    parts = st.lists(kinds, min_size=least, max_size=3).map(tuple)
    return st.builds(Message, role=st.just(role), parts=parts)


# Made once: to make a strategy takes longer than to draw from it.
RESTS = st.tuples(
    messages("user"),
    st.sampled_from(ENDED),
    st.none() | messages("model", 1),
    st.none() | st.binary(max_size=6),
    WHOLE_NUMBERS,
    st.lists(WHOLE_NUMBERS, max_size=3).map(tuple),
    st.none() | latencies,
    st.none() | outcomes,
    st.frozensets(st.integers(0, 9), max_size=3),
)
OUTLINES = st.builds(
    Outline,
    id=st.just("c"),
    title=TEXTS,
    created_at=MOMENTS,
    updated_at=MOMENTS,
    is_pinned=st.booleans(),
    is_archived=st.booleans(),
    model=TEXTS,
    system=TEXTS,
)
TURN_COUNTS = st.integers(0, 6)
COUNTS = st.integers(0, 2)


@st.composite
def turns(draw, turn_id, parent_id):
    return Turn(turn_id, parent_id, *draw(RESTS))


@st.composite
def wholes(draw, conversation_id="c"):
    made, asked = [], {}
    for number in range(draw(TURN_COUNTS)):
        parent_id = draw(st.sampled_from([None, *(turn.id for turn in made)]))
        turn = draw(turns(f"{conversation_id}{number}", parent_id))
        made.append(turn)
        asked[turn.id] = draw(whens)
    outline = replace(draw(OUTLINES), id=conversation_id)
    leaf_id = draw(st.sampled_from([turn.id for turn in made])) if made else None
    return Whole(outline, Conversation.restored(conversation_id, made, leaf_id), asked)


@st.composite
def many(draw):
    return [draw(wholes(name)) for name in ("a", "b")[: draw(COUNTS)]]


def is_same(one, other):
    """True if two conversations are the same in all that is kept of them."""
    return (
        one.outline == other.outline
        and one.asked == other.asked
        and one.conversation.leaf_id == other.conversation.leaf_id
        and one.conversation.turns == other.conversation.turns
    )


def loaded(image):
    """Loads images that are loaded."""
    return image


def lost(_image):
    """Loads images whose files are gone."""
    return
