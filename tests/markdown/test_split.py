import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.markdown import split as splitting
from desktop.markdown.blocks import Paragraph, Rule
from desktop.markdown.carry import Carry, Checkpoint
from desktop.markdown.parser import block_tokens
from desktop.markdown.references import References
from desktop.markdown.split import split
from tests.benchmarks.answers import mixed
from tests.markdown.oracle import in_one_go, streamed
from tests.markdown.texts import MARKDOWN


def done(steps):
    """What comes out of steps, and how many there were."""
    count = 0
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value, count
        count += 1


def parts(text, size=1, references=None):
    return done(split(text, size, references or References()))[0]


def read(text, size):
    """The blocks of all parts, each read by itself."""
    references, blocks = References(), []
    for part in parts(text, size, references):
        assert part.start.offset == len(
            "".join(p.text for p in parts(text, size))[: part.start.offset]
        )
        at = Checkpoint(part.start.carry)
        screen = streamed(part.text, [200], resume=at, references=references)
        assert not screen.came_late
        blocks += screen.blocks
    return blocks


@settings(deadline=None, max_examples=200)
@given(MARKDOWN, st.integers(1, 100))
def test_the_parts_read_as_the_whole(text, size):
    assert "".join(part.text for part in parts(text, size)) == text
    assert read(text, size) == in_one_go(text)


def test_an_answer_is_cut_into_parts_of_about_one_size():
    text = mixed(1, 30_000)
    lengths = [len(part.text) for part in parts(text, 2000)]
    assert min(lengths[:-1]) >= 2000
    assert max(lengths) < 5000
    assert read(text, 2000) == in_one_go(text)


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("", [""]),
        ("a", ["a"]),
        ("a\n\nb", ["a\n\n", "b"]),
        ("a\n# b\nc", ["a\n# b\nc"]),
        ("a\n\n\n# b\n\nc", ["a\n\n\n", "# b\n\n", "c"]),
        ("- a\n\n- b\n\nc", ["- a\n\n- b\n\n", "c"]),
        ("> a\n\n> b", ["> a\n\n", "> b"]),
        ("```\na\n\nb\n```\n\nc", ["```\na\n\nb\n```\n\n", "c"]),
        ("[a]: /u\n\nb", ["[a]: /u\n\n", "b"]),
        ("    a\n\n    b\n\nc", ["    a\n\n    b\n\n", "c"]),
    ],
)
def test_is_cut_below_blank_lines_at_the_top(text, texts):
    assert [part.text for part in parts(text)] == texts


def test_a_fence_that_is_never_closed_keeps_its_blank_line():
    text = "> ```\n> a\n\nb\n\n- ```\n\nc\n"
    assert read(text, 1) == in_one_go(text)


def test_a_part_begins_below_a_blank_line():
    first, second = parts("a\n\nb")
    assert (first.start, first.before) == (Checkpoint(), None)
    assert second.start == Checkpoint(Carry(is_loose=True), 3)


@pytest.mark.parametrize(
    ("above", "block"),
    [("a", Paragraph()), ("## a", Paragraph(level=2)), ("---", Rule()), ("- a", Paragraph())],
)
def test_a_part_knows_what_is_above(above, block):
    assert parts(f"{above}\n\nb")[1].before == block


def test_all_definitions_are_known_to_all_parts():
    references = References()
    parts("[a] [^b]\n\nc\n\n[a]: /u 't'\n\n[^b]: d\n", 1, references)
    env = references.env()
    assert env["references"]["A"] == {"href": "/u", "title": "t"}
    assert ":b" in env["footnotes"]["refs"]


@pytest.mark.parametrize("text", ["a\r\n\r\nb", "a\0\n\nb"])
def test_a_text_with_odd_ends_of_lines_is_one_part(text):
    (part,) = parts(text)
    assert part.text == text


@settings(deadline=None, max_examples=200)
@given(MARKDOWN, st.integers(1, 100), st.integers(1, 40), st.integers(1, 4))
def test_the_parts_are_the_same_however_wide_the_windows_are(text, size, characters, lines):
    whole = References()
    expected = parts(text, size, whole)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(splitting, "WINDOW_CHARS", characters)
        patch.setattr(splitting, "WINDOW_LINES", lines)
        patch.setattr(splitting, "WIDEST", 1 << 20)
        seen = References()
        assert parts(text, size, seen) == expected
    assert seen.env() == whole.env()


def test_there_is_a_pause_after_each_window(monkeypatch):
    read = []
    parse = splitting.block_tokens
    monkeypatch.setattr(
        splitting, "block_tokens", lambda text, *a, **k: read.append(text) or parse(text, *a, **k)
    )
    text = "Words of a paragraph.\n\n" * 10_000
    _, pauses = done(split(text, 6000, References()))
    assert pauses == len(read) - 1 > 10
    assert max(text.count("\n") for text in read) <= splitting.WINDOW_LINES + 1
    assert max(map(len, read)) <= splitting.WINDOW_CHARS + 100


def test_a_block_that_is_very_long_is_one_part_with_all_below():
    below = "below\n\n" * 2000
    text = "above\n\n" + "- a\n" * 20_000 + "\n# title\n\n" + below
    found, pauses = done(split(text, 1, References()))
    assert [part.text[:5] for part in found] == ["above", "- a\n-"]
    assert "".join(part.text for part in found) == text
    assert pauses < 12


@pytest.mark.parametrize(
    ("long_block", "is_found"),
    [
        ("```\n" + "x = 1\n" * 7000 + "```\n", True),
        ("```\n" + "x = 1\n" * 20_000 + "```\n", False),
        ("- a\n" * 7000, False),
    ],
    ids=["a fence, one token", "one that no window holds", "items of a list"],
)
def test_the_end_of_a_long_block_is_looked_for_while_that_is_quick(
    long_block, is_found, monkeypatch
):
    counts = []

    def read(*arguments, **options):
        tokens = block_tokens(*arguments, **options)
        counts.append(len(tokens))
        return tokens

    monkeypatch.setattr(splitting, "block_tokens", read)
    found = parts(f"{long_block}\n" + "a paragraph\n\n" * 10)
    assert (len(found) > 1) == is_found
    assert max(counts) < 1.1 * splitting.MOST_TOKENS
