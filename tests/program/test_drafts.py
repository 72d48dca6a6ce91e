import pytest
from PySide6.QtWidgets import QWidget

from desktop.core.conversation import Conversation
from desktop.core.drafts import change_of, changed_in, names_in
from desktop.core.errors import StorageFailed
from desktop.core.message import Draft, TextPart
from desktop.engine.tasks import TaskOwner
from desktop.program.drafts import LOST, Drafts
from desktop.ui.chat_page import ChatPage
from desktop.ui.theme import Theme
from tests.keeping import IMAGE, ConversationsInMemory, asked, bare
from tests.ui.fake_controller import FakeController


@pytest.fixture
def store():
    return ConversationsInMemory()


@pytest.fixture
def keepers():
    return TaskOwner(pytest.fail)


@pytest.fixture
def drafts(store, keepers):
    return Drafts(lambda: store, keepers)


@pytest.fixture
def make(qtbot, drafts, keepers):
    theme = Theme()

    async def make(before=lambda _: None, **words):
        window = QWidget()
        qtbot.addWidget(window)
        page = ChatPage(FakeController(), theme, window, **words)
        page.setParent(window)
        page.wanted = []
        page.system_wanted.connect(page.wanted.append)
        drafts.follow(page)
        before(page)
        await keepers.join()
        return page

    return make


async def test_what_is_typed_and_put_in_the_tray_comes_back(make, store):
    page = await make()
    page.composer.prompt.setPlainText("Why")
    page.tray.add_images([IMAGE])
    page.going.emit()
    again = await make()
    assert again.composer.draft == Draft(text="Why", images=(IMAGE,))


async def test_attached_texts_come_back_as_well(make, store):
    notes = TextPart(text="long", name="notes.txt")
    page = await make()
    page.tray.add_texts([notes])
    page.going.emit()
    again = await make()
    assert again.composer.draft == Draft(text="", texts=(notes,))


async def test_what_was_typed_before_is_kept_too(make, store, drafts, keepers, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    page = ChatPage(FakeController(), Theme(), window)
    page.setParent(window)
    page.composer.prompt.setPlainText("early")
    drafts.follow(page)
    drafts.follow(page)
    await keepers.join()
    assert await store.draft("new-0") == Draft(text="early")


async def test_a_draft_belongs_to_its_conversation_once_that_has_begun(make, store):
    page = await make()
    page.composer.prompt.setPlainText("Why?")
    page.ask("Why?")
    assert await store.draft("new-0") is None
    page.composer.prompt.setPlainText("And")
    assert await store.draft(page.controller.conversation.id) == Draft(text="And")
    assert (await make()).composer.draft.is_empty


async def test_two_new_conversations_do_not_share_theirs(make, store):
    one, two = await make(), await make()
    one.composer.prompt.setPlainText("one")
    two.composer.prompt.setPlainText("two")
    one.going.emit()
    two.going.emit()
    texts = [(await make()).composer.draft.text for _ in range(2)]
    assert texts == ["one", "two"]


async def test_what_is_typed_meanwhile_is_not_mixed_with_what_comes_back(
    make, store, drafts, keepers, qtbot
):
    store.keep_draft("new-0", Draft(text="old"))
    window = QWidget()
    qtbot.addWidget(window)
    page = ChatPage(FakeController(), Theme(), window)
    page.setParent(window)
    drafts.follow(page)
    page.composer.prompt.setPlainText("new")
    await keepers.join()
    assert page.composer.draft.text == "new"
    assert await store.draft("new-0") == Draft(text="old")
    assert (await make()).composer.draft.text == "old"


async def test_a_temporary_one_keeps_none(make, store):
    page = await make(is_temporary=True)
    page.composer.prompt.setPlainText("secret")
    assert store.calls == []


async def test_an_image_that_is_lost_is_said(make, store):
    lost = bare(asked(Conversation("c"), "t", "?", IMAGE)).question.images
    store.keep_draft("new-0", Draft(text="Why", images=lost))
    page = await make()
    assert page.composer.draft == Draft(text="Why")
    assert page.notice.sentence.text() == LOST


async def test_a_store_that_cannot_be_read_brings_nothing_back(make, store, monkeypatch):
    async def fails(_):
        raise StorageFailed("It cannot be read.")

    monkeypatch.setattr(store, "draft", fails)
    page = await make()
    page.composer.prompt.setPlainText("Why")
    assert store.calls == ["keep_draft"]


async def test_a_page_that_went_meanwhile_is_left_alone(make, store, drafts, keepers, qtbot):
    store.keep_draft("new-0", Draft(text="old"))
    window = QWidget()
    qtbot.addWidget(window)
    page = ChatPage(FakeController(), Theme(), window)
    page.setParent(window)
    drafts.follow(page)
    page.going.emit()
    await keepers.join()
    assert page.composer.draft.is_empty
    assert await store.draft("new-0") == Draft(text="old")


async def test_questions_that_wait_are_kept_until_they_are_asked(make, store, drafts):
    page = await make()
    turn_id = page.ask("One?")
    controller, key = page.controller, page.controller.conversation.id
    page.composer.prompt.setPlainText("Two?")
    page.composer.submit()
    page.composer.prompt.setPlainText("Thr")
    assert await store.draft(key) == Draft(text="Two?\n\nThr")
    controller.finish(turn_id)
    drafts.look_again()
    assert [draft.text for draft in controller.drafts] == ["One?", "Two?"]
    assert await store.draft(key) == Draft(text="Thr")


class Edited:
    """A conversation with one turn, of which a page is made again and again."""

    def __init__(self, qtbot, drafts, keepers):
        self.controller = FakeController()
        self.turn_id = self.controller.send(Draft(text="Why?"))
        self.controller.finish(self.turn_id)
        self.key = self.controller.conversation.id
        self._qtbot, self._drafts, self._keepers = qtbot, drafts, keepers

    async def page(self):
        window = QWidget()
        self._qtbot.addWidget(window)
        page = ChatPage(self.controller, Theme(), window)
        page.setParent(window)
        page.show_past()
        self._drafts.follow(page)
        await self._keepers.join()
        return page


@pytest.fixture
def edited(qtbot, drafts, keepers):
    return Edited(qtbot, drafts, keepers)


async def test_a_change_and_what_was_set_aside_for_it_come_back(edited, store):
    page = await edited.page()
    page.composer.prompt.setPlainText("next")
    page.tray.add_images([IMAGE])
    page.editing.begin(edited.turn_id)
    page.composer.prompt.setPlainText("How?")
    assert await store.draft(edited.key) == Draft(text="next", images=(IMAGE,))
    page.going.emit()  # the end of the program
    again = await edited.page()
    assert again.editing.turn_id == edited.turn_id
    assert again.composer.draft == Draft(text="How?")
    again.composer.prompt.setPlainText("How then?")
    again.going.emit()
    last = await edited.page()
    assert last.composer.draft == Draft(text="How then?")
    last.editing.cancel()
    assert last.composer.draft == Draft(text="next", images=(IMAGE,))
    last.going.emit()
    plain = await edited.page()
    assert plain.composer.draft == Draft(text="next", images=(IMAGE,))
    assert plain.editing is None or not plain.editing.turn_id
    assert [await store.draft(name) for name in names_in(edited.key)[1:]] == [None, None]


async def test_a_change_that_was_sent_is_kept_no_more(edited, store):
    page = await edited.page()
    page.editing.begin(edited.turn_id)
    page.composer.prompt.setPlainText("How?")
    page.composer.submit()
    assert edited.controller.drafts[-1] == Draft(text="How?")
    assert [await store.draft(name) for name in names_in(edited.key)] == [None, None, None]


async def test_what_was_set_aside_is_not_written_at_every_letter(edited, store):
    page = await edited.page()
    page.composer.prompt.setPlainText("next")
    page.editing.begin(edited.turn_id)
    store.calls.clear()
    page.composer.prompt.setPlainText("How?")
    assert store.calls == ["keep_draft"]


async def test_the_change_of_a_question_that_is_gone_is_a_question_too(edited, store):
    store.keep_draft(edited.key, Draft(text="next"))
    store.keep_draft(changed_in(edited.key), Draft(text="gone"))
    store.keep_draft(change_of(edited.key), Draft(text="How?"))
    page = await edited.page()
    assert page.composer.draft == Draft(text="next\n\nHow?")
    assert await store.draft(edited.key) == Draft(text="next\n\nHow?")
    assert await store.draft(change_of(edited.key)) is None


class TestSystemPrompts:
    async def test_one_of_a_conversation_that_has_not_begun_comes_back(self, make):
        page = await make()
        page.system_wanted.emit("Be brief.")
        page.composer.prompt.setPlainText("Why")
        page.going.emit()
        other = await make()
        assert other.wanted == ["Be brief."]
        assert other.composer.draft.text == "Why"
        again = await make()  # another number
        assert again.wanted == []

    async def test_one_that_was_taken_back_does_not(self, make):
        page = await make()
        page.system_wanted.emit("Be brief.")
        page.system_wanted.emit("")
        page.going.emit()
        assert (await make()).wanted == []

    async def test_once_the_conversation_has_begun_it_is_kept_with_it(self, make, store):
        page = await make()
        page.system_wanted.emit("Be brief.")
        page.composer.prompt.setPlainText("Why")
        asked(page.controller.conversation, "1", "Why")
        page.composer.clear()
        page.system_wanted.emit("Be kind.")
        page.going.emit()
        assert (await make()).wanted == []

    async def test_it_takes_the_place_of_none_that_is_written_already(self, make, drafts, keepers):
        page = await make()
        page.system_wanted.emit("Be brief.")
        page.going.emit()
        page = await make(before=lambda page: page.system_wanted.emit("Be kind."))
        assert page.wanted == ["Be kind."]

    async def test_a_temporary_conversation_keeps_none(self, make, store):
        page = await make(is_temporary=True)
        page.system_wanted.emit("A secret")
        assert store.calls == []
