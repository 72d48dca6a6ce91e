"""Our words to the SDK's, and its chunks to ours. Parts are walked: ``.text`` drops and warns."""

from typing import TYPE_CHECKING, Any

from desktop.core.attached import framed
from desktop.core.conversation import Detail, ImagePart, Message, Part, TextPart
from desktop.core.images import highest_detail
from desktop.core.ports import ModelChunk, ModelRequest
from desktop.core.usage import Usage

if TYPE_CHECKING:
    from google.genai import types

_RESOLUTIONS: dict[Detail | None, str] = {
    "low": "MEDIA_RESOLUTION_LOW",
    "medium": "MEDIA_RESOLUTION_MEDIUM",
}
"""Of a whole request: the finest among its images counts. High is what a model takes by itself.

https://ai.google.dev/gemini-api/docs/media-resolution
"""

UNSHOWN = ("function_call", "function_response", "executable_code", "code_execution_result")


def contents(messages: tuple[Message, ...], *, local: bool) -> "list[types.Content]":
    """The history as the SDK takes it.

    Args:
        messages: Oldest first.
        local: The engine is on this computer, and may be given images with their metadata.
    """
    from google.genai import types

    return [
        types.Content(role=message.role, parts=[_sdk_part(part, local) for part in parts])
        for message in messages
        if (parts := [part for part in message.parts if _is_sent(part)])
    ]


def _is_sent(part: Part) -> bool:
    """Summaries of thoughts are for people; the service wants only what it signed."""
    return not (isinstance(part, TextPart) and part.thought and part.signature is None)


def _sdk_part(part: Part, local: bool) -> "types.Part":
    from google.genai import types

    if isinstance(part, TextPart):
        thought = True if part.thought else None
        text = framed(part) if part.name else part.text
        return types.Part(text=text, thought=thought, thought_signature=part.signature)
    data = part.original if local and part.original is not None else part.data
    return types.Part(inline_data=types.Blob(data=data, mime_type=part.mime_type))


def config(request: ModelRequest) -> "types.GenerateContentConfig":
    """What the request asks for besides its contents."""
    from google.genai import types

    detail = highest_detail(message for message in request.messages if message.role == "user")
    resolution = None
    if detail in _RESOLUTIONS:
        resolution = types.MediaResolution(_RESOLUTIONS[detail])
    thinking = None
    if request.include_thoughts or request.thinking_level is not None:
        level = request.thinking_level
        thinking = types.ThinkingConfig(
            include_thoughts=request.include_thoughts or None,
            thinking_level=types.ThinkingLevel(level.upper()) if level else None,
        )
    return types.GenerateContentConfig(
        system_instruction=request.system or None,
        temperature=request.temperature,
        max_output_tokens=request.max_output_tokens,
        thinking_config=thinking,
        media_resolution=resolution,
        automatic_continuation=False,
        continuation_token=request.continuation_token,
        automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
    )


def chunk(response: "types.GenerateContentResponse", at: float) -> ModelChunk:
    """One event of the wire in our words; words that the SDK does not know stay as they came."""
    candidate = response.candidates[0] if response.candidates else None
    feedback = response.prompt_feedback
    content = candidate.content if candidate is not None else None
    sdk_parts = (content.parts if content is not None else None) or ()
    parts: list[Part] = []
    others: list[str] = []
    for sdk_part in sdk_parts:
        part = _part(sdk_part)
        if part is not None:
            parts.append(part)
        else:
            others += [name for name in UNSHOWN if getattr(sdk_part, name, None) is not None]
    return ModelChunk(
        at=at,
        parts=tuple(parts),
        usage=_usage(response.usage_metadata),
        finish_reason=_word(candidate.finish_reason if candidate is not None else None),
        finish_message=candidate.finish_message if candidate is not None else None,
        block_reason=_word(feedback.block_reason if feedback is not None else None),
        categories=_categories(candidate, feedback),
        model_version=response.model_version,
        other_parts=tuple(others),
        continuation_token=candidate.continuation_token if candidate is not None else None,
    )


def _part(part: "types.Part") -> Part | None:
    if part.text is not None:
        if not part.text and part.thought_signature is None:
            return None
        thought = bool(part.thought)
        return TextPart(text=part.text, thought=thought, signature=part.thought_signature)
    blob = part.inline_data
    if blob is not None and blob.data:
        return ImagePart(mime_type=blob.mime_type or "application/octet-stream", data=blob.data)
    return None


def _word(member: Any) -> str | None:  # noqa: ANN401 - an enum member, known to the SDK or made up by it
    return None if member is None else str(member.value)


def _usage(usage: "types.GenerateContentResponseUsageMetadata | None") -> Usage | None:
    if usage is None:
        return None
    return Usage(
        prompt_tokens=usage.prompt_token_count,
        output_tokens=usage.candidates_token_count,
        thought_tokens=usage.thoughts_token_count,
        cached_tokens=usage.cached_content_token_count,
        total_tokens=usage.total_token_count,
    )


_NAMED = frozenset({"MEDIUM", "HIGH"})


def _categories(
    candidate: "types.Candidate | None",
    feedback: "types.GenerateContentResponsePromptFeedback | None",
) -> tuple[str, ...]:
    of_answer = candidate.safety_ratings if candidate is not None else None
    of_prompt = feedback.safety_ratings if feedback is not None else None
    if not of_answer and not of_prompt:
        return ()
    ratings = [*(of_answer or ()), *(of_prompt or ())]
    named = [
        str(rating.category.value)
        for rating in ratings
        if rating.category is not None and (rating.blocked or _word(rating.probability) in _NAMED)
    ]
    return tuple(dict.fromkeys(named))
