import pytest

from desktop.highlight.suffixes import suffix_of


@pytest.mark.parametrize(
    ("word", "suffix"),
    [
        ("python", ".py"),
        ("py", ".py"),
        ("{.python}", ".py"),
        ("bash", ".sh"),
        ("js", ".js"),
        ("ts", ".ts"),
        ("json", ".json"),
        ("yaml", ".yaml"),
        ("toml", ".toml"),
        ("rust", ".rs"),
        ("go", ".go"),
        ("c", ".c"),
        ("c++", ".cpp"),
        ("java", ".java"),
        ("html", ".html"),
        ("css", ".css"),
        ("sql", ".sql"),
        ("markdown", ".md"),
        ("text", ".txt"),
        ("", ".txt"),
        ("no such language", ".txt"),
        ("dockerfile", ".docker"),
    ],
)
def test_code_has_the_suffix_that_people_give_it(word, suffix):
    assert suffix_of(word) == suffix
