"""What a later start says to the Gemstream that is open with its data folder: one JSON line each.

The one that is open greets; the later one sends a wish, or a command its errand; the answer is a
reply. A wish is sent only after a greeting, so that one that hangs does not act, once it wakes, on
what was given up long ago. The reply to an errand is followed, once it is done, by its answer in as
many lines as it takes; the last one has the exit code.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.errand import Answer, Errand, errand_of, fields_of
from desktop.core.errors import ImageRejected
from desktop.core.web_address import WebAddress, web_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PROTOCOL = 2
"""Raised with every change that an older Gemstream would not understand."""

LARGEST_BYTES = 1 << 20
MOST_CHARACTERS = 1000
"""Of an activation token, and of the name of an engine."""

MOST_CODES = 255
"""The largest exit code there is."""

PIECE_CHARACTERS = 50_000
"""Of an answer, in one line; in JSON a character is 12 bytes at most."""

_MARK = "gemstream"


class Misunderstood(Exception):
    """The line is none of ours."""


class OtherProtocol(Misunderstood):
    """The line is that of another version of Gemstream."""


class TooLarge(Exception):
    """There is more to hand over than one line holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a later start wants.

    Attributes:
        images: Files by absolute path, and addresses of the web, to be put in a window; if there
            are none, a window is to be opened.
        activation: What the desktop gave that start so that a window may come to the front.
        action: What is to be done instead, as the actions of the desktop entry are called.
    """

    images: tuple[Path | WebAddress, ...] = ()
    activation: str = ""
    action: str = ""


def greeting(engine: str) -> bytes:
    """What the Gemstream that is open says first: which engine it asks."""
    return _line({"engine": engine})


def read_greeting(line: bytes) -> str:
    """The engine of a greeting.

    Raises:
        Misunderstood: If it is none, or that of another version.
    """
    return _text(_object(line), "engine")


def request(wish: Wish | Errand) -> bytes:
    """A wish or an errand as a line; a token that would not be understood is left out.

    Raises:
        TooLarge: If it is more than ``LARGEST_BYTES``.
    """
    line = _line(_wished(wish) if isinstance(wish, Wish) else {"errand": fields_of(wish)})
    if len(line) > LARGEST_BYTES:
        raise TooLarge
    return line


def _wished(wish: Wish) -> dict[str, Any]:
    files = [str(image) for image in wish.images if isinstance(image, Path)]
    addresses = [image.text for image in wish.images if isinstance(image, WebAddress)]
    activation = wish.activation if is_word(wish.activation) else ""
    # Who knows of no actions opens a window.
    action = {"action": wish.action} if wish.action else {}
    return {"files": files, "addresses": addresses, "activation": activation, **action}


def read_request(line: bytes) -> Wish | Errand:
    """The wish or the errand of a line; nothing in it is trusted.

    Raises:
        Misunderstood: If it is neither, or names a file by a path that is not absolute.
    """
    found = _object(line)
    try:
        if "errand" in found:
            return errand_of(found["errand"])
        files = [Path(name) for name in _texts(found, "files")]
        addresses = [web_address(text) for text in _texts(found, "addresses")]
    except (ImageRejected, ValueError) as error:
        raise Misunderstood(str(error)) from error
    if not all(file.is_absolute() and "\0" not in str(file) for file in files):
        raise Misunderstood("a path that is not absolute")
    action = _text(found, "action") if "action" in found else ""
    return Wish(images=(*files, *addresses), activation=_text(found, "activation"), action=action)


def reply(*, taken: bool) -> bytes:
    """What is said to a wish: that it was taken on, or not."""
    return _line({"taken": taken})


def read_reply(line: bytes) -> bool:
    """True if the wish was taken on.

    Raises:
        Misunderstood: If it is no reply.
    """
    return _object(line).get("taken") is True


def answer_lines(answer: Answer) -> Iterator[bytes]:
    """The answer to an errand, in lines of bounded length."""
    for name, text in (("out", answer.out), ("err", answer.err)):
        for start in range(0, len(text), PIECE_CHARACTERS):
            yield _line({name: text[start : start + PIECE_CHARACTERS]})
    yield _line({"code": answer.code})


def read_answer(lines: Iterable[bytes]) -> Answer:
    """The answer that follows; reads no further than its last line.

    Raises:
        Misunderstood: If it is none, or ends before it is whole.
    """
    out: list[str] = []
    err: list[str] = []
    for line in lines:
        found = _object(line)
        code = found.get("code")
        if type(code) is int and 0 <= code <= MOST_CODES:
            return Answer(out="".join(out), err="".join(err), code=code)
        if isinstance(found.get("out"), str):
            out.append(found["out"])
        elif isinstance(found.get("err"), str):
            err.append(found["err"])
        else:
            raise Misunderstood("no answer")
    raise Misunderstood("no end")


def _line(values: dict[str, Any]) -> bytes:
    # ASCII: names that are no UTF-8 come through as Python keeps them, and no word has a line end.
    return json.dumps({_MARK: PROTOCOL, **values}).encode("ascii") + b"\n"


def _object(line: bytes) -> dict[str, Any]:
    if len(line) > LARGEST_BYTES:
        raise Misunderstood("too long")
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Misunderstood("no JSON") from error
    if not isinstance(found, dict) or type(found.get(_MARK)) is not int:
        raise Misunderstood("not from Gemstream")
    if found[_MARK] != PROTOCOL:
        raise OtherProtocol
    return found


def _text(found: dict[str, Any], name: str) -> str:
    value = found.get(name)
    if not isinstance(value, str) or not is_word(value):
        raise Misunderstood(name)
    return value


def is_word(text: str) -> bool:
    """True if a text may be an activation token, or the name of an engine."""
    return len(text) <= MOST_CHARACTERS and text.isprintable()


def _texts(found: dict[str, Any], name: str) -> list[str]:
    values = found.get(name)
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise Misunderstood(name)
    return values
