import sys
from pathlib import Path

import pytest

from desktop.core.fault_text import MOST_CAUSES, fault_place, fault_text, fault_words

SAID = "my secret question"


def caught(work):
    try:
        work()
    except (Exception, BaseExceptionGroup) as error:  # noqa: BLE001 - whatever a test plants
        return error
    raise AssertionError


def broken():
    return [][0]


@pytest.mark.parametrize(
    "error",
    [
        ValueError(SAID),
        KeyError(SAID),
        AssertionError(SAID),
        UnicodeEncodeError("ascii", SAID, 0, 1, "ordinal not in range"),
        FileNotFoundError(2, "No such file or directory", f"/home/me/{SAID}.png"),
        BaseExceptionGroup("both", [ValueError(SAID)]),
    ],
)
def test_no_value_is_told(error):
    assert SAID not in fault_text(error)
    assert type(error).__name__ in fault_words(error)


@pytest.mark.parametrize(
    ("work", "words"),
    [
        (broken, "IndexError: list index out of range"),
        (lambda: 1 / 0, "ZeroDivisionError: division by zero"),
        (lambda: eval("'a' + 1"), 'TypeError: can only concatenate str (not "int") to str'),  # noqa: S307
        (lambda: eval("None.text"), "AttributeError: 'NoneType' object has no attribute 'text'"),  # noqa: S307
        (lambda: Path("/nowhere/x").read_text(), "FileNotFoundError: No such file or directory"),
        (lambda: int("x"), "ValueError"),
    ],
)
def test_what_is_said_of_the_code_alone_is_told(work, words):
    assert fault_words(caught(work)) == words


def test_long_words_are_cut():
    assert len(fault_words(TypeError("x" * 9000))) < 400


def test_the_places_are_told_without_the_folders_of_the_user():
    text = fault_text(caught(broken))
    assert text.splitlines()[0] == "IndexError: list index out of range"
    assert text.splitlines()[-1].startswith("  test_fault_text.py:")
    assert text.endswith("in broken")
    assert "/" not in fault_place(caught(broken))
    assert fault_place(ValueError()) == "nowhere"


@pytest.mark.parametrize(
    ("file", "shown"),
    [
        ("/home/me/gemstream/desktop/ui/a.py", "desktop/ui/a.py"),
        ("/home/me/.venv/lib/python3.13/site-packages/httpx2/_a.py", "httpx2/_a.py"),
        ("google/genai/types.py", "google/genai/types.py"),
        ("/usr/lib/python3.11/json/decoder.py", "decoder.py"),
        ("<string>", "<string>"),
    ],
)
def test_files_are_shown_from_the_program_on(file, shown):
    space = {}
    exec(compile("def f():\n    raise TypeError", file, "exec"), space)  # noqa: S102 - a test of names
    assert fault_place(caught(space["f"])) == f"{shown}:2 in f"


def test_what_led_to_it_comes_first():
    def work():
        try:
            broken()
        except IndexError as error:
            raise TypeError("then") from error

    lines = fault_text(caught(work)).splitlines()
    assert lines[0].startswith("IndexError")
    assert lines.index("which led to") < lines.index("TypeError: then")


def test_what_was_hidden_on_purpose_stays_hidden():
    def work():
        try:
            broken()
        except IndexError:
            raise TypeError("then") from None

    assert "IndexError" not in fault_text(caught(work))


def test_a_circle_of_causes_ends():
    one, two = TypeError("one"), TypeError("two")
    one.__cause__, two.__cause__ = two, one
    assert fault_text(one).count("which led to") == 1


def test_an_endless_recursion_is_short():
    def work():
        return work()

    sys.setrecursionlimit(max(1000, sys.getrecursionlimit()))
    lines = fault_text(caught(work)).splitlines()
    assert len(lines) < 60
    assert any("more" in line for line in lines)


def test_all_of_a_group_is_told():
    text = fault_text(BaseExceptionGroup("both", [caught(broken), TypeError("b")]))
    assert "  IndexError: list index out of range" in text
    assert "  TypeError: b" in text


def test_of_a_long_chain_the_last_causes_are_told():
    def fall(depth):
        try:
            if depth:
                fall(depth - 1)
        finally:
            raise ValueError(depth)

    text = fault_text(caught(lambda: fall(2 * MOST_CAUSES)))
    assert text.count("which led to") == MOST_CAUSES - 1
