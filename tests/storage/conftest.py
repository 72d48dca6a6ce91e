"""A file of conversations to look into, opened in the thread of the test."""

import pytest

from desktop.core.conversation import Conversation
from desktop.storage.conversation_file import ConversationFile
from tests.keeping import answered, asked, outline


class Opened:
    """Saves conversations and looks into their file."""

    def __init__(self, folder):
        self.folder = folder
        self.path = folder / "conversations.db"
        self.file = ConversationFile(folder)

    def rows(self, query, *values):
        return self.file.read(lambda c: c.execute(query, values).fetchall())

    def say(self, conversation, turn_id, question="Why?", *answer, images=(), at=1000.0):
        turn = asked(conversation, turn_id, question, *images)
        self.file.save(outline(conversation.id, at=at), turn)
        if answer:
            self.file.save(outline(conversation.id, at=at), answered(turn, *answer))
        return turn

    def talk(self, *questions, conversation_id="c", at=1000.0):
        conversation = Conversation(conversation_id)
        for number, question in enumerate(questions):
            self.say(conversation, f"{conversation_id}{number}", question, "Because.", at=at)
        return conversation

    @property
    def listed(self):
        query = "SELECT id FROM conversations WHERE deleted_at IS NULL ORDER BY id"
        return [name for (name,) in self.rows(query)]

    @property
    def files(self):
        return sorted(file.name for file in (self.folder / "attachments").glob("*/*"))


@pytest.fixture
def opened(tmp_path):
    made = Opened(tmp_path / "data")
    yield made
    made.file.close()
