"""ChatGPT's export: ``conversations.json``, trees of messages, with image files beside it.

A question with what follows until the next question is a turn; where an answer was regenerated or
a question edited, the tree forks, and so do the turns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.core.conversation import Conversation
from desktop.core.history import Outline
from desktop.core.message import Message
from desktop.core.whole import Asked, Whole
from desktop.exchange.chatgpt_messages import Messages
from desktop.exchange.fields import NotUnderstood
from desktop.exchange.foreign import (
    conversations_of,
    dict_of,
    ended,
    list_of,
    made_id,
    moment_of,
    word_of,
)
from desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.turn import Turn
    from desktop.exchange.foreign import Pictures
    from desktop.exchange.report import Report

MOST_MESSAGES = 100_000
"""Of one conversation."""

MOST_STEPS = 2000
"""Messages of one answer: those of tools count as well."""


def is_chatgpt(value: object) -> bool:
    """True for a list of such conversations, or one."""
    found = list_of(value)
    return "mapping" in dict_of(found[0] if found else value)


def read_chatgpt(value: object, report: Report, pictures: Pictures) -> Iterator[Whole]:
    """The conversations; one that is not understood is left out and noted."""
    for each in conversations_of(value, report):
        try:
            yield _whole(dict_of(each), Messages(report, pictures))
        except NotUnderstood as fault:
            sentence = str(fault)
            report.note(
                tr("A conversation was left out: {why}").format(
                    why=sentence[:1].lower() + sentence[1:]
                )
            )


class _Reached(NamedTuple):
    """A place in the tree, and how it was reached.

    Attributes:
        node_id: The message.
        above_id: The turn before the one under way.
        question_id: The question of the turn under way, None if there is none.
        steps: The messages of its answer so far.
    """

    node_id: str
    above_id: str | None
    question_id: str | None
    steps: tuple[str, ...]


def _whole(value: dict[str, Any], messages: Messages) -> Whole:
    mapping = dict_of(value.get("mapping"))
    if not mapping:
        raise NotUnderstood(tr("It has no messages."))
    if len(mapping) > MOST_MESSAGES:
        raise NotUnderstood(
            tr("It has more than {most} messages.").format(most=number(MOST_MESSAGES))
        )
    own_id = word_of(value.get("conversation_id")) or word_of(value.get("id"))
    conversation_id = made_id("chatgpt", own_id or "\0".join(sorted(mapping)))
    tree = _Tree(conversation_id, mapping, messages)
    tree.walk()
    turns = tree.turns
    if not turns:
        raise NotUnderstood(tr("It has no messages."))
    times = [asked.at for asked in tree.asked.values() if asked.at]
    created_at = moment_of(value.get("create_time")) or min(times, default=0.0)
    for turn_id, asked in tree.asked.items():
        if not asked.at:
            tree.asked[turn_id] = Asked(at=created_at, model=asked.model)
    leaf_id = tree.turn_of.get(word_of(value.get("current_node"))) or next(reversed(turns))
    outline = Outline(
        id=conversation_id,
        title=word_of(value.get("title")) or "ChatGPT",
        created_at=created_at,
        updated_at=moment_of(value.get("update_time")) or max(times, default=created_at),
        is_archived=value.get("is_archived") is True,
        is_pinned=value.get("is_starred") is True,
        system=messages.system,
        model=word_of(value.get("default_model_slug")),
    )
    conversation = Conversation.restored(conversation_id, turns.values(), leaf_id)
    return Whole(outline, conversation, tree.asked)


class _Tree:
    """Makes turns of a tree of messages.

    Attributes:
        turns: Parents first.
        asked: When each was asked.
        turn_of: The turn that a message is part of.
    """

    def __init__(self, conversation_id: str, mapping: dict[str, Any], messages: Messages) -> None:
        self._conversation_id = conversation_id
        self._nodes = {node_id: dict_of(node) for node_id, node in mapping.items()}
        self._messages = messages
        self.turns: dict[str, Turn] = {}
        self.asked: dict[str, Asked] = {}
        self.turn_of: dict[str, str] = {}

    def walk(self) -> None:
        roots = [
            node_id
            for node_id, node in self._nodes.items()
            if not isinstance(node.get("parent"), str) or node["parent"] not in self._nodes
        ]
        waiting = [_Reached(node_id, None, None, ()) for node_id in reversed(roots)]
        seen: set[str] = set()
        while waiting:
            at = waiting.pop()
            if at.node_id in seen:
                continue  # a circle, or a message with two parents
            seen.add(at.node_id)
            at = self._step(at)
            children = [
                child
                for child in list_of(self._nodes[at.node_id].get("children"))
                if isinstance(child, str) and child in self._nodes and child not in seen
            ]
            if not children:
                self._turn(at)
            waiting += [at._replace(node_id=child) for child in reversed(children)]

    def _step(self, at: _Reached) -> _Reached:
        """Take up a message: a question ends the turn before it."""
        role = self._messages.role(self._nodes[at.node_id])
        if role == "user":
            return _Reached(at.node_id, self._turn(at), at.node_id, ())
        if role == "model":
            if len(at.steps) >= MOST_STEPS:
                raise NotUnderstood(
                    tr("An answer of it has more than {most} steps.").format(
                        most=number(MOST_STEPS)
                    )
                )
            return at._replace(steps=(*at.steps, at.node_id))
        return at

    def _turn(self, at: _Reached) -> str | None:
        """The turn under way, ended; the one before if nothing is under way."""
        if at.question_id is None and not at.steps:
            return at.above_id
        turn_id = made_id(
            "turn", self._conversation_id, at.question_id or "", at.steps[-1] if at.steps else ""
        )
        if turn_id in self.turns:
            return turn_id
        answer = self._messages.parts([self._nodes[step] for step in at.steps])
        asked = self._nodes[at.question_id] if at.question_id else None
        question = self._messages.parts([asked] if asked else [])
        message = Message(role="user", parts=tuple(question))
        self.turns[turn_id] = ended(turn_id, at.above_id, message, answer)
        self.asked[turn_id] = self._messages.asked(asked, [self._nodes[step] for step in at.steps])
        for node_id in (at.question_id, *at.steps):
            if node_id is not None:
                self.turn_of.setdefault(node_id, turn_id)
        return turn_id
