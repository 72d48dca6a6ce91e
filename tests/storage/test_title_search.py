from dataclasses import replace

import pytest

from desktop.core.conversation import Conversation
from desktop.core.history import first_words
from desktop.storage import title_search
from desktop.storage.search import search
from desktop.storage.title_search import titled
from tests.keeping import IMAGE, asked, outline


def keep(opened, name, title, *, question="Why?", at=1000.0, images=()):
    turn = asked(Conversation(name), f"{name}1", question, *images)
    opened.file.save(outline(name, title=title, at=at), turn)
    return turn


def names(opened, *words):
    return [each.conversation_id for each in opened.file.read(lambda c: titled(c, words))]


def hits(opened, words, limit=50):
    return opened.file.read(lambda c: search(c, words, limit))


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("The lake at dusk", ["LAKE", "us"]),
        ("Öffnungszeiten", ["öffnung"]),
        ("東京の天気", ["東京"]),
        ("100%_sure\\", ["%_"]),
        ("a.b", ["a.b"]),
    ],
)
def test_it_finds(opened, title, words):
    keep(opened, "a", title)
    keep(opened, "b", "Something else: axb")
    assert names(opened, *words) == ["a"]
    assert names(opened, *words, "nowhere") == []


def test_the_last_written_are_first_and_they_are_not_too_many(opened, monkeypatch):
    monkeypatch.setattr(title_search, "MOST", 3)
    for number in range(5):
        keep(opened, f"c{number}", "Lake", at=1000.0 + number)
    assert names(opened, "lake") == ["c4", "c3", "c2"]


def test_the_place_is_the_first_question_if_that_is_the_title(opened):
    question = "Lakes and rivers, which is " * 4
    keep(opened, "a", first_words(question), question=question)
    keep(opened, "b", "Lakes")
    one, two = hits(opened, "lakes")
    assert (one.conversation_id, one.turn_id) == ("b", "")
    assert (two.conversation_id, two.turn_id, two.is_question) == ("a", "a1", True)
    assert two.title_marks[0] == (0, 5)
    assert two.snippet.startswith("Lakes and rivers")
    assert [each.turn_id for each in hits(opened, "lakes", limit=1)] == [""]


def test_a_question_without_words_has_no_snippet(opened):
    keep(opened, "a", "Image", question="", images=(IMAGE,))
    (hit,) = hits(opened, "image")
    assert (hit.snippet, hit.marks, hit.at) == ("", (), 1000.0)


def test_deleted_ones_and_questions_are_not_looked_at(opened):
    turn = keep(opened, "a", "Lake", question="First")
    opened.file.save(outline("a", title="Lake"), replace(turn, id="a2"))
    opened.file.change(lambda c: c.execute("UPDATE turns SET deleted_at = 1 WHERE id = 'a1'"))
    (found,) = opened.file.read(lambda c: titled(c, ["lake"]))
    assert found.first.turn_id == "a2"
    opened.file.change(lambda c: c.execute("UPDATE conversations SET deleted_at = 1"))
    assert names(opened, "lake") == []
