"""One SVG document, read and written anew with what is known to be harmless."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from xml.parsers import expat  # nothing of it resolves or fetches; entities are refused below

from desktop.images.svg_values import contained, contained_css, placed, reference, referred
from desktop.words import later

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_ELEMENTS = 200_000
"""Of a drawing, with all that it repeats."""

MAX_DEPTH = 200

_SVG, _XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
_XML = "http://www.w3.org/XML/1998/namespace"
_ROOT = f'<svg xmlns="{_SVG}" xmlns:xlink="{_XLINK}"'

# What Qt draws. Not among them: scripts, foreign objects, fonts of its own, everything that moves.
_SHAPES = "path rect circle ellipse line polyline polygon text tspan textArea tbreak image use"
_STRUCTURE = "svg g a switch defs symbol style marker pattern mask"
_COLOURS = "linearGradient radialGradient stop solidColor"
_FILTERS = (
    "filter feBlend feColorMatrix feComposite feFlood feGaussianBlur feMerge feMergeNode feOffset"
)
_KNOWN = frozenset(f"{_SHAPES} {_STRUCTURE} {_COLOURS} {_FILTERS}".split())
_REFERRING = frozenset({"image", "use"})
_SEEN = frozenset({"image", "use", "foreignObject", "textPath"})
_WITH_TEXT = frozenset({"text", "tspan", "textArea", "style"})


class TooMuch(Exception):
    """The drawing is well-formed, and not drawn all the same.

    Attributes:
        text: A sentence with its name.
        fields: What else goes into that.
    """

    def __init__(self, text: str, **fields: object) -> None:
        super().__init__(text.format(name="it", **fields))
        self.text = text
        self.fields = fields


class SafeDocument:
    """Takes a document in pieces, and gives it back as far as it is safe.

    Attributes:
        is_whole: False once something that would be seen was left out.
    """

    def __init__(self) -> None:
        self.is_whole = True
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = _refuse_entity
        self._written: list[str] = []
        self._open: list[str] = []
        self._left_out = 0
        self._css: list[str] = []
        self._tally = _Tally()

    def feed(self, data: bytes) -> None:
        """Read the next piece.

        Raises:
            TooMuch: If it is larger or more nested than what is drawn, or declares entities.
            ValueError: If it is not well-formed.
        """
        self._parse(data, is_last=False)

    def finish(self) -> bytes:
        """The document.

        Raises:
            TooMuch: If it would grow too large, for what it repeats.
            ValueError: If its end is missing.
        """
        self._parse(b"", is_last=True)
        if not self._written:
            raise ValueError("It has another namespace.")
        self._tally.check()
        return "".join(self._written).encode()

    def _parse(self, data: bytes, *, is_last: bool) -> None:
        try:
            self._parser.Parse(data, is_last)
        except (expat.ExpatError, LookupError) as error:  # the latter: an unknown encoding
            raise ValueError(str(error)) from error

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        namespace, _, name = tag.rpartition(" ")
        kept = dict(_kept(name, attributes))
        shows_nothing = name in _REFERRING and "xlink:href" not in kept
        if self._left_out or shows_nothing or name not in _KNOWN or namespace not in {"", _SVG}:
            has_other = self._open[-1:] == ["switch"]  # made for programs that cannot show it
            if not self._left_out and name in _SEEN and not has_other:
                self.is_whole = False
            self._left_out += 1
            return
        if len(self._open) >= MAX_DEPTH:
            raise TooMuch(later("{name} is nested more than {most} deep."), most=MAX_DEPTH)
        if name == "svg" and self._open:  # Qt draws none within another
            name, kept = "g", {"id": kept.get("id", ""), "transform": placed(kept)}
        self._tally.begin(kept)
        pairs = "".join(f' {key}="{escape(value)}"' for key, value in kept.items())
        self._written.append(f"<{name}{pairs}>" if self._open else f"{_ROOT}{pairs}>")
        self._open.append(name)

    def _end(self, tag: str) -> None:
        del tag
        if self._left_out:
            self._left_out -= 1
            return
        name = self._open.pop()
        if name == "style":
            css = contained_css("".join(self._css))
            self._css.clear()
            self._written.append(escape(css, quote=False))
            self._tally.mention(referred(css))
        self._written.append(f"</{name}>")
        self._tally.end()

    def _text(self, text: str) -> None:
        if self._left_out or not self._open or self._open[-1] not in _WITH_TEXT:
            return
        if self._open[-1] == "style":
            self._css.append(text)
        else:
            self._written.append(escape(text, quote=False))


def _refuse_entity(*_: object) -> None:
    raise TooMuch(later("{name} declares entities of its own, which are not read."))


def _kept(element: str, attributes: dict[str, str]) -> Iterable[tuple[str, str]]:
    for tag, value in attributes.items():
        namespace, _, name = tag.rpartition(" ")
        if name == "href" and namespace in {"", _XLINK}:
            link = reference(value, may_be_image=element == "image")
            if link:
                yield "xlink:href", link
        elif namespace == _XML and name == "space":
            yield "xml:space", value
        elif not namespace and not name.lower().startswith("on"):
            inside = contained_css(value) if name == "style" else contained(value)
            if inside:
                yield name, inside


class _Tally:
    """Counts what will be drawn: an element that is used ten times stands there ten times."""

    def __init__(self) -> None:
        self._count = 0
        self._stack: list[tuple[str, int, int]] = []
        self._mentions: list[str] = []
        self._spans: dict[str, tuple[int, int, int]] = {}

    def begin(self, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise TooMuch(later("{name} has more than {most} elements."), most=MAX_ELEMENTS)
        self._stack.append((attributes.get("id", ""), self._count, len(self._mentions)))
        link = attributes.get("xlink:href", "")
        if link.startswith("#"):
            self.mention([link[1:]])
        for value in attributes.values():
            self.mention(referred(value))

    def mention(self, names: Iterable[str]) -> None:
        """Something here is drawn with what has these names."""
        self._mentions.extend(names)

    def end(self) -> None:
        name, before, mentions = self._stack.pop()
        if name:
            # How many elements it holds, and which of all mentions stand in it.
            self._spans[name] = (self._count - before + 1, mentions, len(self._mentions))

    def check(self) -> None:
        """Refuse what would grow too large, or lead back to itself."""
        sizes: dict[str, int] = {}
        self._spans[""] = (self._count, 0, len(self._mentions))
        todo = [""]
        under_way: set[str] = set()
        while todo:
            name = todo[-1]
            if name in sizes:  # reached on another way meanwhile
                todo.pop()
                continue
            own, first, end = self._spans[name]
            inner = [each for each in self._mentions[first:end] if each in self._spans]
            unknown = {each for each in inner if each not in sizes}
            if unknown & (under_way | {name}):
                raise TooMuch(later("{name} refers to itself without end."))
            if unknown:
                under_way.add(name)
                todo.extend(unknown)
                continue
            todo.pop()
            under_way.discard(name)
            sizes[name] = own + sum(sizes[each] for each in inner)
            if sizes[name] > MAX_ELEMENTS:
                raise TooMuch(
                    later("{name} repeats its elements more than {most} times."), most=MAX_ELEMENTS
                )
