from desktop.core.forks import Fork, forks
from desktop.core.message import Draft
from desktop.core.turn import Turn


def turn(turn_id, parent_id, text):
    return Turn(turn_id, parent_id, Draft(text=text).message())


def test_questions_are_told_from_answers_to_the_same():
    turns = [
        turn("1", None, "a"),
        turn("2", "1", "b"),
        turn("3", "1", "b"),
        turn("4", "1", "other"),
        turn("5", "1", "b"),
        turn("6", "1", "other"),
        turn("7", "3", "c"),
    ]
    assert forks(turns, [turns[0], turns[2], turns[6]]) == {
        "3": Fork(turn_id="3", parent_id="1", questions=("3", "6"), answers=("2", "3", "5"))
    }
    found = forks(turns, [turns[0], turns[3]])["4"]
    assert (found.questions, found.answers) == (("5", "4"), ("4", "6"))


def test_the_first_question_can_be_a_fork():
    turns = [turn("1", None, "a"), turn("2", None, "b")]
    assert forks(turns, turns[1:])["2"].questions == ("1", "2")
    assert forks(turns[:1], turns[:1]) == forks([], []) == {}
