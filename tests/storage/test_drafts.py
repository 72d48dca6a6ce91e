from dataclasses import replace

from desktop.core.message import Draft, TextPart
from tests.keeping import IMAGE

OTHER = replace(IMAGE, data=b"other", original=None, name="b.png")


def keep(opened, draft, conversation_id="c"):
    opened.file.add([], {conversation_id: draft})
    opened.file.catch_up()


def read(opened):
    return opened.file.read(lambda c: opened.file.drafts.read(c, "c"))


def test_the_last_one_counts(opened):
    keep(opened, Draft(text="a", images=(OTHER, IMAGE)))
    keep(opened, Draft(text="ab", images=(IMAGE, OTHER)))
    assert read(opened) == Draft(text="ab", images=(IMAGE, OTHER))
    assert opened.rows("SELECT count(*) FROM drafts") == [(1,)]


def test_images_are_looked_at_once(opened, monkeypatch):
    images = (IMAGE, OTHER)
    keep(opened, Draft(text="a", images=images))
    monkeypatch.setattr(opened.file.images, "keep", lambda _: 1 / 0)
    keep(opened, Draft(text="ab", images=images))
    assert read(opened).text == "ab"


def test_files_go_with_the_last_draft_that_needs_them(opened):
    keep(opened, Draft(text="a", images=(IMAGE, OTHER)))
    assert len(opened.files) == 3
    keep(opened, Draft(text="a", images=(OTHER,)))
    assert len(opened.files) == 1
    keep(opened, Draft(text=" ", images=(OTHER,)), "another")
    keep(opened, Draft(text=""))
    assert read(opened) is None
    assert len(opened.files) == 1


def test_half_a_character_can_be_kept(opened):
    keep(opened, Draft(text="a\ud83d"))
    assert read(opened).text == "a\ufffd"


def test_an_image_that_is_lost_does_not_take_the_words_with_it(opened):
    keep(opened, Draft(text="a", images=(IMAGE,)))
    for file in (opened.folder / "attachments").glob("*/*"):
        file.unlink()
    draft = read(opened)
    assert draft.text == "a"
    assert not draft.images[0].is_loaded


def test_attached_texts_are_kept_and_not_written_again(opened):
    notes = TextPart(text="long\ud83d", name="notes.txt")
    keep(opened, Draft(text="a", texts=(notes, notes)))
    kept = TextPart(text="long\ufffd", name="notes.txt")
    assert read(opened) == Draft(text="a", texts=(kept, kept))
    opened.file.read(lambda c: c.execute("UPDATE draft_texts SET number = number + 10"))
    keep(opened, Draft(text="ab", texts=(notes, notes)))
    assert opened.rows("SELECT min(number) FROM draft_texts") == [(11,)]
    keep(opened, Draft(text="ab", texts=(notes,)))
    assert read(opened) == Draft(text="ab", texts=(kept,))
    keep(opened, Draft(text="", texts=(notes,)))
    assert read(opened) == Draft(text="", texts=(kept,))
    keep(opened, Draft(text=""))
    assert read(opened) is None
    assert opened.rows("SELECT * FROM draft_texts") == []
