import pytest

from desktop.highlight.languages import (
    BETTER_NAMES,
    OTHER_WORDS,
    OWN_NAMES,
    _names,
    language_name,
    pygments_name,
)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("py", "Python"),
        ("Python", "Python"),
        ("{.python}", "Python"),
        ("language-js", "JavaScript"),
        ("lang-js", "JavaScript"),
        ("py:src/a.py", "Python"),
        ("jsx{1,3}", "JSX"),
        ("c++", "C++"),
        ("c#", "C#"),
        ("dockerfile", "Dockerfile"),
        ("r", "R"),
        ("svelte", "Svelte"),
        ("env", ".env"),
        ("mermaid", "Mermaid"),
        ("plaintext", "Text"),
        ("latex", "LaTeX"),
        ("tex", "TeX"),
        ("made-up", "made-up"),
        ("Made Up", "Made Up"),
        ("", ""),
    ],
)
def test_labels(word, name):
    assert language_name(word) == name


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("svelte", "HTML"),
        ("mermaid", ""),
        ("kt", "Kotlin"),
        ("", ""),
        (":", ""),
        ("txt", "Text only"),
    ],
)
def test_what_colours_it(word, name):
    assert pygments_name(word) == name


def test_the_tables_fit_those_of_pygments():
    """An alias or a name that Pygments drops would be without effect here."""
    assert [alias for alias in OTHER_WORDS.values() if alias not in _names()] == []
    names = {name.lower() for name in _names().values()}
    assert [name for name in BETTER_NAMES if name not in names] == []


def test_no_word_means_two_things():
    assert [word for word in OTHER_WORDS if _names().get(word) == pygments_name(word)] == []
    assert [word for word in OWN_NAMES if word != word.lower()] == []
