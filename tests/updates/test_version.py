import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from packaging.version import Version as Reference

from desktop import __version__
from desktop.updates.version import version_of

NUMBER = st.integers(0, 12) | st.integers(0, 999_999)


@st.composite
def versions(draw):
    text = ".".join(map(str, draw(st.lists(NUMBER, min_size=1, max_size=5))))
    if draw(st.booleans()):
        text += draw(st.sampled_from(["a", "b", "rc"])) + str(draw(NUMBER))
    for word in (".post", ".dev"):
        if draw(st.booleans()):
            text += f"{word}{draw(NUMBER)}"
    return text


@given(versions(), versions())
@example("1.0.dev1", "1.0a1")
@example("1.0.post1.dev1", "1.0")
@example("1.0a1.dev1", "1.0a1")
@example("1.0", "1.0.0.0")
@example("0", "0.0")
@example("1.10", "1.9")
def test_they_are_compared_as_packaging_compares_them(one, other):
    mine, theirs = (version_of(one), version_of(other)), (Reference(one), Reference(other))
    assert (mine[0] < mine[1]) is (theirs[0] < theirs[1])
    assert (mine[0] == mine[1]) is (theirs[0] == theirs[1])
    assert mine[0].is_early is theirs[0].is_prerelease
    assert mine[0].text == one


@pytest.mark.parametrize(
    "text",
    ["", "v1.0", "1.", ".1", "1.0-1", "1.0 ", "1.0\n", "1_0", "1!2", "1.0+git", "1.0alpha1",
     "1234567", "1.2.3.4.5.6", "١.٠", "1.0rc", "1.0.dev1.post1", "<b>1</b>"],
)  # fmt: skip
def test_what_no_release_has_is_none(text):
    assert version_of(text) is None


def test_this_program_has_one():
    assert version_of(__version__) is not None
