import pytest

from desktop.core.conversation import Conversation
from desktop.core.message import Draft, TextPart
from desktop.storage.search import MOST_GROUPS, SNIPPET_CHARACTERS, search
from tests.keeping import outline


def found(opened, words, limit=50):
    return opened.file.read(lambda c: search(c, words, limit))


def texts(opened, words):
    return [hit.snippet for hit in found(opened, words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Donaudampfschifffahrt", "schiff"),
        ("Straße", "STRASSE"[:4]),
        ("ÄRGER", "ärger"),
        ("東京都", "東京"),
        ("東京都", "都"),
        ("the end is ab", "ab"),
        ("ab", "ab"),
        ("x", "X"),
        ('say "hi" now', '"hi"'),
        ("100%_sure\\", "%_s"),
        ("100% \\", "\\"),
        ("C++ and C#", "c#"),
        ("two  words\napart", "words apart"),
        ("NEAR the end OR not", "or near"),
        ("Привет мир", "вет"),
    ],
)
def test_it_finds(opened, text, words):
    opened.talk(text, "something quite else: 123")
    assert [hit.turn_id for hit in found(opened, words)] == ["c0"]


def test_all_words_must_be_there(opened):
    opened.talk("alpha beta", "alpha gamma")
    assert texts(opened, "alpha be") == ["alpha beta"]
    assert texts(opened, "alpha be ga") == []
    assert texts(opened, "gamma alpha") == ["alpha gamma"]
    assert texts(opened, "beta gamma") == []
    assert texts(opened, "delta") == []
    assert texts(opened, "zz") == []
    assert texts(opened, "zz alpha") == []
    assert texts(opened, "al ga") == ["alpha gamma"]


def test_a_short_word_that_is_everywhere_is_found_as_well(opened):
    letters = [chr(0x4E00 + number) for number in range(MOST_GROUPS + 50)]
    opened.talk(*(f"qx{letter}" for letter in letters))
    hits = found(opened, "qx", limit=300)
    assert len(hits) == len(letters)
    assert hits[0].turn_id == f"c{len(letters) - 1}"
    assert len(found(opened, "qx", limit=7)) == 7
    assert len(found(opened, "qx " + letters[3])) == 1


def test_thoughts_are_not_searched(opened):
    opened.say(Conversation("c"), "1", "Why?", TextPart(text="secretly", thought=True), "Because")
    assert found(opened, "secretly") == []


def test_a_nul_is_no_word(opened):
    opened.talk("alpha\0beta")
    assert found(opened, "\0") == []
    assert len(found(opened, "alpha")) == 1


def test_a_long_text_is_shown_around_the_place(opened):
    opened.talk("begin " + "word " * 200 + "the\nneedle in it " + "more " * 200)
    (hit,) = found(opened, "needle")
    assert hit.snippet.startswith("…word word")
    assert "the needle in it more" in hit.snippet
    assert hit.snippet.endswith("…")
    assert len(hit.snippet) <= SNIPPET_CHARACTERS + 2
    ((start, end),) = hit.marks
    assert hit.snippet[start:end] == "needle"


def test_a_text_without_blanks_is_cut_somewhere(opened):
    opened.talk("x" * 500 + "needle" + "y" * 500)
    (hit,) = found(opened, "needle")
    ((start, end),) = hit.marks
    assert hit.snippet[start:end] == "needle"


def test_the_longest_word_is_marked(opened):
    opened.talk("foobar foo")
    (hit,) = found(opened, "foo foobar")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["foobar", "foo"]


def test_the_position_counts_all_text_of_the_message(opened):
    parts = (TextPart(text="signed ", signature=b"s"), TextPart(text="hm", thought=True), "needle")
    opened.say(Conversation("c"), "1", "Why?", *parts)
    (hit,) = found(opened, "needle")
    assert hit.position == len("signed ")
    assert not hit.is_question


def test_what_changes_is_found_as_it_is(opened):
    conversation = Conversation("c")
    turn = opened.say(conversation, "1", "Why?", "first needle")
    turn.answer = None
    from tests.keeping import outline

    opened.file.save(outline(), turn)
    assert found(opened, "needle") == []
    opened.file.change(lambda c: c.execute("DELETE FROM turns"))
    assert found(opened, "Why") == []


def test_a_snippet_has_no_lines_and_no_gaps(opened):
    opened.say(Conversation("c"), "t", "Why?", "\n\n  The needle\n\nis  here.\n")
    (hit,) = found(opened, "needle")
    assert hit.snippet == "The needle is here."
    ((start, end),) = hit.marks
    assert hit.snippet[start:end] == "needle"


def test_words_of_attached_texts_are_found_and_do_not_move_those_of_the_question(opened):
    conversation = Conversation("c")
    notes = TextPart(text="a needle in the notes", name="notes.txt")
    question = Draft(text="Where is the thread?", texts=(notes,)).message()
    opened.file.save(outline("c"), conversation.begin("1", question))
    (hit,) = found(opened, "needle")
    assert (hit.turn_id, hit.is_question, hit.position) == ("1", True, 0)
    assert hit.snippet == "a needle in the notes"
    (hit,) = found(opened, "thread")
    assert hit.position == "Where is the thread?".index("thread")


def test_a_title_is_of_the_question_itself(opened):
    conversation = Conversation("c")
    question = Draft(text="Title of c", texts=(TextPart(text="x", name="n.txt"),)).message()
    opened.file.save(outline("c"), conversation.begin("1", question))
    hit = found(opened, "title")[0]
    assert (hit.turn_id, hit.snippet) == ("1", "Title of c")
