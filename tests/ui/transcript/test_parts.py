import pytest

from desktop.markdown.references import References
from desktop.ui.transcript.most_text import LINE_COST
from desktop.ui.transcript.parts import ROW_BLOCKS, ROW_CHARS, ROW_COST, Growth, Parts
from desktop.ui.transcript.start import Start

PARAGRAPH = "Words of a paragraph.\n\n"


def found(source, references):
    parts, steps = Parts(Start(origin=(2, 0)), source, references), 0
    while parts.go_on():
        steps += 1
    assert not parts.go_on()
    return parts.found, steps


def test_a_long_text_has_several_that_are_found_step_by_step():
    text = PARAGRAPH * 5000
    parts, steps = found(text, References())
    assert "".join(source for _, source in parts) == text
    assert steps > 3
    assert {start.origin for start, _ in parts[1:]} == {(2, start.offset) for start, _ in parts[1:]}
    assert all(ROW_CHARS <= len(source) < ROW_CHARS + 30 for _, source in parts[:-1])
    assert parts[0][0] == Start(origin=(2, 0))


def test_where_there_can_be_only_one_nothing_is_read():
    assert found(PARAGRAPH * 5000, None) == ([(Start(origin=(2, 0)), PARAGRAPH * 5000)], 0)


@pytest.mark.parametrize(
    ("piece", "blocks", "least"),
    [
        ("word " * 100, 1, ROW_CHARS // 500),
        ("a\n" * 100, 1, ROW_COST // (100 * (LINE_COST + 2))),
        ("a", ROW_BLOCKS + 1, 0),
    ],
)
def test_a_row_is_full_of_text_of_blocks_or_of_what_is_dear(piece, blocks, least):
    growth, count = Growth(), 0
    while not growth.is_full(blocks):
        growth.add(piece)
        count += 1
    assert least <= count <= least + 1
    assert growth.size == len(str(growth)) == count * len(piece)
    assert growth.take() == piece * count
    assert (growth.size, str(growth)) == (0, "")
    assert not growth.is_full(1)
