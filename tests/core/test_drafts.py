import pytest

from desktop.core.drafts import change_of, changed_in, in_one, names_in, system_of
from desktop.core.message import Draft, TextPart
from tests.keeping import IMAGE

NOTES, OTHER = TextPart(text="long", name="notes.txt"), TextPart(text="log", name="a.log")


def test_what_is_typed_in_a_conversation_has_three_names_of_its_own():
    assert names_in("c") == ("c", change_of("c"), changed_in("c"))
    assert len({*names_in("c"), *names_in("d")}) == 6
    assert system_of("c") not in {*names_in("c"), system_of("d")}


@pytest.mark.parametrize(
    ("drafts", "one"),
    [
        ((), Draft(text="")),
        ((Draft(text=""), Draft(text=" a "), Draft(text="")), Draft(text=" a ")),
        ((Draft(text="a"), Draft(text="b")), Draft(text="a\n\nb")),
        (
            (Draft(text="a", images=(IMAGE,)), Draft(text=" ", images=(IMAGE,))),
            Draft(text="a", images=(IMAGE, IMAGE)),
        ),
        (
            (Draft(text="", texts=(NOTES,)), Draft(text=""), Draft(text="a", texts=(OTHER,))),
            Draft(text="a", texts=(NOTES, OTHER)),
        ),
    ],
)
def test_several_questions_are_one(drafts, one):
    assert in_one(drafts) == one
