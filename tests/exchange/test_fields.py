import pytest

from desktop.exchange import fields as fields_module
from desktop.exchange.fields import Fields, NotUnderstood, parsed


def fields(**values):
    return Fields(values, "a thing")


def test_json_is_parsed():
    assert parsed(b'{"a": [1]}') == {"a": [1]}
    assert parsed("[]") == []


@pytest.mark.parametrize(
    "text", ["", "{", b"\xff\xfe\xff", "NaN", "[Infinity]", "9" * 5000], ids=lambda text: text[:5]
)
def test_what_is_no_json_is_said(text):
    with pytest.raises(NotUnderstood, match="It is no JSON"):
        parsed(text)


def test_what_is_nested_without_end_is_said():
    with pytest.raises(NotUnderstood, match="nested too deeply"):
        parsed("[" * 1_000_000)


@pytest.mark.parametrize("text", ["[1,2,3]", b"[[[[]]]]", b'{"a": {"b": {"c": {}}}}'])
def test_what_would_fill_the_memory_is_said(monkeypatch, text):
    monkeypatch.setattr(fields_module, "MOST_VALUES", 2)
    assert parsed("[1,2]") == [1, 2]
    with pytest.raises(NotUnderstood, match="too many values"):
        parsed(text)


def test_a_field_says_where_it_is_wrong():
    with pytest.raises(NotUnderstood, match="The field “name” of a thing is not as it should be"):
        fields(name=5).text("name")
    with pytest.raises(NotUnderstood, match="A thing is not as it should be"):
        Fields([], "a thing")


def test_what_is_there_is_given():
    found = fields(
        text="a\ud800", number=2, flag=True, list=[1, 2], data="YQ==", none=None, long="x" * 2000
    )
    assert found.text("text") == "a\ufffd"
    assert (found.number("number"), found.whole("number")) == (2.0, 2)
    assert isinstance(found.number("number"), float)
    assert found.flag("flag")
    assert found.wholes("list", most=2) == (1, 2)
    assert found.data("data") == b"a"
    assert found.number_or_none("none") is found.data("none") is None
    assert found.text("long") == "x" * 2000
    assert found.unknown == set()


def test_what_is_not_there_has_a_default_or_is_wrong():
    found = fields()
    assert (found.text("a", "x"), found.whole("b", 3), found.number("c", 1.0)) == ("x", 3, 1.0)
    assert (found.flag("d"), found.list("e", most=1), found.wholes("f", most=1)) == (False, [], ())
    for ask in (found.text, found.word, found.id, found.number, found.whole):
        with pytest.raises(NotUnderstood):
            ask("g")


@pytest.mark.parametrize(
    ("ask", "value"),
    [
        ("word", "x" * 1001),
        ("id", ""),
        ("number", True),
        ("number", 1e16),
        ("number", -(10**400)),
        ("whole", 1.0),
        ("whole", -1),
        ("whole", 10**16),
        ("flag", "yes"),
        ("data", "a"),
        ("data", "é==="),
        ("data", 5),
    ],
)
def test_what_is_wrong_is_never_guessed(ask, value):
    with pytest.raises(NotUnderstood):
        getattr(fields(name=value), ask)("name")


def test_lists_have_an_end():
    with pytest.raises(NotUnderstood):
        fields(name=[1, 2]).list("name", most=1)


def test_what_nobody_asked_for_is_unknown():
    found = fields(a=1, b=2)
    found.whole("a")
    assert found.unknown == {"b"}
