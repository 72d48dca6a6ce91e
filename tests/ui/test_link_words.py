from desktop.core.link_target import ELSEWHERE, NAME_BEFORE, OTHER_LETTERS
from desktop.markdown.blocks import Span
from desktop.ui.link_words import ASKS, NOT_LOADED, doubts, hosts_line, link_tip


def test_why_to_look_twice():
    assert doubts("here", "https://a.example/") == ()
    assert doubts("https://bank.example", "https://a.example/") == (ELSEWHERE,)
    named = NAME_BEFORE.format(host="evil.test")
    assert doubts("here", "https://google.com@evil.test/") == (named,)


def test_a_host_of_other_letters_is_spelled():
    assert hosts_line("https://a.example/") == ""
    assert hosts_line("https://xn--80ak6aa92e.com/") == "xn--80ak6aa92e.com (written аррӏе.com)"


def test_a_tip_says_all():
    span = Span("x", link="https://xn--80ak6aa92e.com/", title="Apple")
    assert link_tip(span, "www.apple.com").splitlines() == [
        "Apple",
        "https://xn--80ak6aa92e.com/",
        "xn--80ak6aa92e.com (written аррӏе.com)",
        ELSEWHERE,
        OTHER_LETTERS,
    ]
    assert link_tip(Span("x", refused="javascript:x"), "x").splitlines() == [
        "javascript:x",
        "A script in a link is never run.",
    ]
    assert link_tip(Span("x", image="https://a.b/c"), "x") == f"https://a.b/c\n{ASKS}"
    both = Span("x", link="https://d.e/", image="https://a.b/c")
    assert link_tip(both, "x") == f"https://d.e/\nhttps://a.b/c\n{NOT_LOADED}"
    assert "No file is read" in link_tip(Span("x", image="file:///c"), "x")
