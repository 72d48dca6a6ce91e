from desktop.markdown.whole import read
from tests.benchmarks.answers import mixed
from tests.markdown.oracle import in_one_go


def test_a_long_text():
    text = mixed(3, 20_000)
    assert read(text) == in_one_go(text)


def test_what_stands_above_its_definition():
    (first, *_) = read(
        "See [the page].\n\n" + "words " * 800 + "\n\n[the page]: https://a.example\n"
    )
    assert first.spans[1].link == "https://a.example"


def test_nothing():
    assert read("") == []
