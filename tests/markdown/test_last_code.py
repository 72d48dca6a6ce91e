import pytest

from desktop.markdown.last_code import last_code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", None),
        ("No `code` here", None),
        ("```\none\n```", "one"),
        ("```py\none\n```\n\nwords\n\n```sh\ntwo\n\nthree\n```\n\nmore words", "two\n\nthree"),
        ("```py\nnot closed\n  yet", "not closed\n  yet"),
        ("- a list\n\n  ```\n  inside\n  ```\n- goes on", "inside"),
        ("> ```\n> quoted\n> ```", "quoted"),
        ("```\n```", ""),
    ],
)
def test_the_last_block_is_found(text, code):
    assert last_code(text) == code


def test_a_long_one_is_whole():
    lines = [f"line {number}" for number in range(5000)]
    assert last_code("```\n" + "\n".join(lines) + "\n```\n\nend") == "\n".join(lines)
