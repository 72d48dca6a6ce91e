"""What Pygments makes of a whole text, to compare with."""

from pygments.lexers import find_lexer_class

from desktop.highlight.languages import pygments_name
from desktop.highlight.roles import Piece, Role, pieces


def whole(word: str, code: str) -> list[tuple[Piece, ...]]:
    """The pieces of each line, as Pygments has them when it knows all that follows."""
    tokens = list(find_lexer_class(pygments_name(word))().get_tokens_unprocessed(code))
    assert "".join(text for _, _, text in tokens) == code
    found, at = [], 0
    for line in code.split("\n"):
        found.append(pieces(tokens, code, at, at + len(line)))
        at += len(line) + 1
    return found[:-1] if code.endswith("\n") else found


def seen(found: tuple[Piece, ...], line: str) -> list[tuple[str, Role]]:
    """Each character that can be seen with its role: nobody sees the colour of a space."""
    roles = [role for length, role in found for _ in range(length)]
    assert len(roles) == len(line)
    return [(char, role) for char, role in zip(line, roles, strict=True) if not char.isspace()]
