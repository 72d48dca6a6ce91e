from desktop.markdown.blocks import BOLD, Span
from desktop.ui.blocks.link_stretches import links_of


def found(*spans):
    return [(each.words, each.start, each.end) for each in links_of(spans, [s.text for s in spans])]


def test_a_text_without_any_has_none():
    assert found(Span("a"), Span("b", BOLD)) == []


def test_pieces_of_one_link_are_one():
    a, b = "https://a.b", "https://c.d"
    spans = (
        Span("x "),
        Span("😀 y", 0, a),
        Span("z", BOLD, a),
        Span("w", 0, b),
        Span(" "),
        Span("v", 0, b),
    )
    assert found(*spans) == [("😀 yz", 2, 7), ("w", 7, 8), ("v", 9, 10)]


def test_those_that_lead_nowhere_say_why():
    (link,) = links_of((Span("run", refused="javascript:x"),), ["run"])
    assert (link.address, link.is_doubtful) == ("javascript:x", False)
    assert "never run" in link.tip


def test_those_to_look_at_twice():
    spans = (
        Span("https://bank.", 0, "https://evil.test"),
        Span("example", BOLD, "https://evil.test"),
    )
    (link,) = links_of(spans, [span.text for span in spans])
    assert link.is_doubtful
    assert link.address == "https://evil.test"
    (link,) = links_of((Span("x", image="https://a.b/c.png"),), ["x"])
    assert link.address == "https://a.b/c.png"
