from dataclasses import replace

import pytest

from desktop.core.conversation import Conversation
from desktop.core.message import ImagePart, Kept
from desktop.words import Filled, filled, later, shown
from tests.keeping import IMAGE


def test_all_that_is_known_of_an_image_comes_back(opened):
    opened.say(Conversation("c"), "1", "?", images=(IMAGE,))
    (found,) = opened.file.read(lambda c: opened.file.images.of(c, "part", 1)).values()
    assert found == replace(IMAGE, data=b"", original=None)
    assert found.kept.data_bytes == len(IMAGE.data)
    assert opened.file.load(found) == IMAGE


def test_an_image_without_an_original(opened):
    image = ImagePart(mime_type="image/png", data=b"page", name="half \ud83d")
    opened.say(Conversation("c"), "1", "?", images=(image,))
    (found,) = opened.file.read(lambda c: opened.file.images.of(c, "part", 1)).values()
    assert found.name == "half \ufffd"
    assert opened.file.load(found).original is None


def test_what_is_kept_already_is_not_written_again(opened):
    kept = Kept(data="a", original="b")
    assert opened.file.images.keep(replace(IMAGE, data=b"", kept=kept)) is kept
    assert opened.files == []


def test_the_same_image_twice_is_two_rows_and_one_file(opened):
    conversation = Conversation("c")
    opened.say(conversation, "1", "?", images=(IMAGE, IMAGE))
    assert opened.rows("SELECT count(*) FROM images") == [(2,)]
    assert len(opened.files) == 2  # as sent, and the original


def test_words_of_a_later_version_are_left_out(opened):
    opened.say(Conversation("c"), "1", "?", images=(IMAGE,))
    opened.file.change(lambda c: c.execute("UPDATE images SET about = json_set(about, '$.new', 1)"))
    (found,) = opened.file.read(lambda c: opened.file.images.of(c, "part", 1)).values()
    assert found.name == "a.png"


def test_bytes_that_were_never_written_cannot_be_loaded(opened):
    lost = replace(IMAGE, data=b"", kept=Kept(data=""))
    with pytest.raises(FileNotFoundError):
        opened.file.images.load(lost)


def test_an_image_that_is_loaded_is_given_back(opened):
    assert opened.file.images.load(IMAGE) is IMAGE


def test_what_is_noted_of_an_image_is_told_in_the_language_of_who_reads_it(opened, bracketed):
    note = filled(later("Page {number} of {count}"), number=2, count=1_200)
    opened.say(Conversation("c"), "1", "?", images=(replace(IMAGE, note=note),))
    (found,) = opened.file.read(lambda c: opened.file.images.of(c, "part", 1)).values()
    assert found.note == "Page 2 of 1,200"
    assert shown(found.note) == "«Page 2 of 1,200»"
    assert isinstance(found.note, Filled)
