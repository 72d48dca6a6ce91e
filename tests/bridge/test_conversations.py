"""Conversations that clients ask in where there is no window."""

from desktop.bridge.conversations import Unseen
from desktop.core.conversation import Draft


class Controller:
    def __init__(self, name):
        self.conversation = self
        self.id = name
        self.asked = []

    def send(self, draft):
        self.asked.append(draft)
        return "turn"


def unseen(*controllers):
    gone = []

    async def let_go(controller):
        gone.append(controller.id)

    made = Unseen(iter(controllers).__next__, let_go)
    made.gone = gone
    return made


async def test_whoever_knows_the_secret_may_ask():
    conversations = unseen()
    assert conversations.is_allowed("any")
    await conversations.allow("any")


async def test_a_conversation_is_found_as_long_as_it_can_be_named():
    one, two = Controller("one"), Controller("two")
    conversations = unseen(one, two)
    draft = Draft(text="?")
    for each in (one, two):
        assert conversations.begin() is each
        assert conversations.send(each, draft, "any") == "turn"
        assert not conversations.is_private(each)
    await conversations.keep({"one"})
    assert conversations.gone == ["two"]
    assert await conversations.find("one") is one
    assert await conversations.find("two") is None
    assert one.asked == [draft]


async def test_one_that_nothing_was_asked_in_is_let_go_of_and_no_other():
    one, two = Controller("one"), Controller("two")
    conversations = unseen()
    conversations.send(one, Draft(text="?"), "")
    for each in (one, two):
        await conversations.let_go(each)
    assert conversations.gone == ["two"]
