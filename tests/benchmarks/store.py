"""The store of conversations: opening a long one, searching many messages, journalling an answer.

    python -m tests.benchmarks.store

A conversation of 5,000 messages is opened, in CPU; 100,000 messages and 10,000 titles are searched,
for words of two letters and words that are in every message, too; an answer that comes in 30 pieces
a second is journalled.
"""

import asyncio
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from desktop.core.conversation import Conversation
from desktop.core.message import TextPart
from desktop.storage.conversation_file import ConversationFile
from desktop.storage.conversations import Conversations
from desktop.storage.opening import opened
from desktop.storage.search import search
from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure
from tests.keeping import answered, asked, outline
from tests.latency_turns import long_turn

LONG_TURNS = 2_500
MESSAGES = 100_000
TURNS_EACH = 100
TITLES = 10_000
OPENINGS = 10
SEARCHES = 300
PIECES_A_SECOND = 30
SECONDS = 10

SYLLABLES = [a + b for a in "bcdfghjklmnprstvw" for b in ("a", "e", "i", "o", "u", "an", "er")]
CHINESE = [chr(number) for number in range(0x4E00, 0x4E00 + 3000)]


class Words:
    """Texts of words of which few are in most messages and most are in few, as in languages."""

    def __init__(self) -> None:
        self.chance = random.Random(7)  # noqa: S311 - no secret
        count = 20_000
        self.all = ["".join(self.chance.choices(SYLLABLES, k=1 + n % 4)) for n in range(count)]
        self.weights = [1 / (number + 1) for number in range(count)]

    def text(self, words: int) -> str:
        said = self.chance.choices(self.all, self.weights, k=words)
        if self.chance.random() < 0.1:
            said += ["".join(self.chance.choices(CHINESE, k=30))]
        return " ".join(said)

    def query(self) -> str:
        kind = self.chance.randrange(6)
        rare, common = self.chance.choice(self.all), self.all[self.chance.randrange(20)]
        pair = "".join(self.chance.choices(CHINESE, k=2))
        queries = (rare, common, f"{rare} {common}", rare[1:4], self.text(1)[:2], pair)
        return queries[kind]


def fill(file: ConversationFile, conversation_id: str, turns: int, words: Words) -> None:
    conversation = Conversation(conversation_id)
    said = outline(conversation_id, at=1_790_000_000.0, title=words.text(6))

    def write(connection: object) -> None:
        for number in range(turns):
            turn = asked(conversation, f"{conversation_id}-{number}", words.text(12))
            turn = answered(turn, words.text(40))
            turn.latency = long_turn(turn.id)
            file.turns.save(connection, said, turn)  # type: ignore[arg-type]

    file.change(write)


def cpu_s(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def opening(file: ConversationFile) -> list[float]:
    """Milliseconds of CPU, each time."""

    def once() -> None:
        found = file.read(lambda connection: opened(connection, file.images, "long"))
        assert found is not None
        assert len(found.conversation) == LONG_TURNS

    return [1000 * cpu_s(once) for _ in range(OPENINGS)]


def searching(file: ConversationFile, words: Words) -> list[float]:
    """Milliseconds of each search, the shortest first."""
    took = []
    for _ in range(SEARCHES):
        query = words.query()
        began = time.perf_counter()
        file.read(partial(search, text=query, limit=50))
        took.append((1000 * (time.perf_counter() - began), query))
    took.sort()
    print(f"the longest was for {took[-1][1]!r}")
    return [each for each, _ in took]


async def journalling(folder: Path) -> float:
    """Per cent of one core, without what the loop costs that gives the pieces."""

    async def talk(store: Conversations | None) -> float:
        if store is not None:
            store.begin(outline("j"), asked(Conversation("j"), "j"))
            await store.settled()
        began = time.process_time()
        for _ in range(PIECES_A_SECOND * SECONDS):
            if store is not None:
                store.journal("j", [TextPart(text="some words ")], token=None, token_at=0)
            await asyncio.sleep(1 / PIECES_A_SECOND)
        return time.process_time() - began

    store = Conversations(folder)
    with_store, without = await talk(store), await talk(None)
    await store.aclose()
    return (with_store - without) / SECONDS * 100


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """Journal, opening, search; a shorter run has nothing to leave out."""
    words = Words()
    with tempfile.TemporaryDirectory() as place:
        percent = asyncio.run(journalling(Path(place) / "journal"))
        yield Figure(name="journal of an answer, of one core", value=percent, unit="%")
        file = ConversationFile(Path(place) / "data")
        fill(file, "long", LONG_TURNS, words)
        for number in range(MESSAGES // 2 // TURNS_EACH):
            fill(file, f"c{number}", TURNS_EACH, words)
        for number in range(TITLES - MESSAGES // 2 // TURNS_EACH):
            fill(file, f"t{number}", 1, words)
        yield Figure.of("store: 5,000 messages opened", opening(file), "ms")
        took = searching(file, words)
        print(f"the file: {file._database.path.stat().st_size / 1e6:.0f} MB")
        file.close()
    p95 = took[SEARCHES * 95 // 100]
    name = "search of 100,000 messages, p95"
    yield Figure(name=name, value=p95, unit="ms", least=took[0], most=took[-1])


if __name__ == "__main__":
    alone(figures)
