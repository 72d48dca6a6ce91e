"""What is typed and not asked yet: under which names a store keeps it, and several as one.

The name of the conversation is that of its next question. While an earlier question is changed, the
change is kept beside it, and which question that is, as a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.message import Draft

if TYPE_CHECKING:
    from collections.abc import Sequence


def change_of(conversation_id: str) -> str:
    """What an earlier question is to become."""
    return f"{conversation_id}/change"


def changed_in(conversation_id: str) -> str:
    """The id of the turn whose question that is."""
    return f"{conversation_id}/changed"


def system_of(conversation_id: str) -> str:
    """What the model is to be told in one that has not begun."""
    return f"{conversation_id}/system"


def names_in(conversation_id: str) -> tuple[str, ...]:
    """All there are of a conversation."""
    return conversation_id, change_of(conversation_id), changed_in(conversation_id)


def in_one(drafts: Sequence[Draft]) -> Draft:
    """Several questions as one, in order; one alone stays as it is."""
    said = [draft for draft in drafts if draft.text or draft.images or draft.texts]
    if len(said) == 1:
        return said[0]
    text = "\n\n".join(draft.text for draft in said if draft.text.strip())
    return Draft(
        text=text,
        images=tuple(image for draft in said for image in draft.images),
        texts=tuple(each for draft in said for each in draft.texts),
    )
