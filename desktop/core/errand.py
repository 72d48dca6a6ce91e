"""What a command asks of the Gemstream that has its data folder, and what that one answers.

The fields stand in the lines of ``desktop.core.hand_over``; nothing in them is trusted.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, assert_never


class NoErrand(ValueError):
    """The fields are none of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportErrand:
    """Conversations are to be written to a file, or listed.

    Attributes:
        named: Ids, or words of titles.
        every: All conversations.
        form: One of ``desktop.exchange.forms.FORMS``.
        path: The file, by an absolute path; None to list them.
        called: What the answer calls the file; empty for standard output.
        as_json: List as JSON.
    """

    named: tuple[str, ...] = ()
    every: bool = False
    form: str = "json"
    path: Path | None = None
    called: str = ""
    as_json: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportErrand:
    """Conversations of files are to be added.

    Attributes:
        files: By absolute paths.
        as_json: Report as JSON.
    """

    files: tuple[Path, ...]
    as_json: bool = False


Errand = ExportErrand | ImportErrand


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the command prints, and how it ends.

    Attributes:
        out: The text for standard output.
        err: Likewise, for standard error.
        code: The exit code.
    """

    out: str = ""
    err: str = ""
    code: int = 0


def fields_of(errand: Errand) -> dict[str, Any]:
    """An errand as JSON has it."""
    match errand:
        case ExportErrand():
            path = None if errand.path is None else str(errand.path)
            return {"do": "export", **asdict(errand), "path": path}
        case ImportErrand():
            return {"do": "import", **asdict(errand), "files": [str(file) for file in errand.files]}
        case _:
            assert_never(errand)


def errand_of(fields: object) -> Errand:
    """The errand of such fields.

    Raises:
        NoErrand: If there is none, or it names a file by a path that is not absolute.
    """
    if not isinstance(fields, dict):
        raise NoErrand("no object")
    if fields.get("do") == "export":
        path = fields.get("path")
        return ExportErrand(
            named=_texts(fields, "named"),
            every=_flag(fields, "every"),
            form=_text(fields, "form"),
            path=None if path is None else _path(path),
            called=_text(fields, "called"),
            as_json=_flag(fields, "as_json"),
        )
    if fields.get("do") == "import":
        files = tuple(_path(name) for name in _texts(fields, "files"))
        return ImportErrand(files=files, as_json=_flag(fields, "as_json"))
    raise NoErrand("do")


def _texts(fields: dict[str, Any], name: str) -> tuple[str, ...]:
    values = fields.get(name)
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise NoErrand(name)
    return tuple(values)


def _text(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str):
        raise NoErrand(name)
    return value


def _flag(fields: dict[str, Any], name: str) -> bool:
    value = fields.get(name)
    if not isinstance(value, bool):
        raise NoErrand(name)
    return value


def _path(name: object) -> Path:
    if not isinstance(name, str) or "\0" in name or not Path(name).is_absolute():
        raise NoErrand("a path that is not absolute")
    return Path(name)
