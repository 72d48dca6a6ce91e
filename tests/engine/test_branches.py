import pytest

from desktop.core.conversation import Conversation
from desktop.core.turn_state import TurnState
from desktop.engine.branches import Branches
from desktop.engine.keeping import Keeping
from tests.keeping import ConversationsInMemory, asked, outline


def refuse():
    raise ValueError("an answer is under way")


@pytest.fixture
def store():
    return ConversationsInMemory()


@pytest.fixture
def conversation(store):
    made = Conversation("c")
    for turn_id in "123":
        store.begin(outline(), asked(made, turn_id))
    store.begin(outline(), made.begin_again("4", "3"))
    return made


async def seen(store):
    found = (await store.open("c")).conversation
    return [turn.id for turn in found.turns], found.leaf_id


async def test_what_is_shown_is_kept(store, conversation):
    branches = Branches(conversation, Keeping(lambda: store, "c", outline()), lambda: None)
    branches.show("3")
    assert await seen(store) == (["1", "2", "3", "4"], "3")
    removed = branches.delete("2")
    assert await seen(store) == (["1"], "1")
    branches.put_back(removed)
    assert await seen(store) == (["1", "2", "3", "4"], "3")
    assert conversation.leaf_id == "3"


async def test_what_is_gone_for_good_is_kept_anew(store, conversation):
    conversation.turn("2").move(TurnState.STOPPED)
    branches = Branches(conversation, Keeping(lambda: store, "c", outline()), lambda: None)
    removed = branches.delete("2")
    for turn in removed.turns:
        del store._all["c"].turns[turn.id]
    branches.put_back(removed)
    assert await seen(store) == (["1", "2", "3", "4"], "4")


def test_a_temporary_conversation_changes_as_well(conversation):
    branches = Branches(conversation, None, lambda: None)
    branches.show("3")
    removed = branches.delete("2")
    assert conversation.leaf_id == "1"
    branches.put_back(removed)
    assert conversation.leaf_id == "3"


def test_nothing_changes_while_an_answer_comes(conversation):
    removed = conversation.remove("4")
    branches = Branches(conversation, None, refuse)
    for change in (
        lambda: branches.show("1"),
        lambda: branches.delete("1"),
        lambda: branches.put_back(removed),
    ):
        with pytest.raises(ValueError, match="under way"):
            change()
    assert len(conversation) == 3
