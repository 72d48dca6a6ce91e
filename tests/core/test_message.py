from hypothesis import given
from hypothesis import strategies as st

from desktop.core.message import Draft, ImagePart, Kept, TextPart, whole_text

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


class TestWholeText:
    @given(st.text())
    def test_halves_of_a_pair_become_one_character(self, text):
        units = text.encode("utf-16-le")
        pairs = [units[i : i + 2] for i in range(0, len(units), 2)]
        halves = [pair.decode("utf-16-le", "surrogatepass") for pair in pairs]
        assert whole_text("".join(halves)) == text

    @given(ANY_TEXT)
    def test_can_always_be_encoded(self, text):
        whole_text(text).encode()

    def test_a_lonely_half_becomes_the_replacement_character(self):
        assert whole_text("a\ud83d b") == "a\ufffd b"


class TestDraft:
    def test_is_empty_without_text_and_images(self):
        image = ImagePart(mime_type="image/png", data=b"x")
        assert Draft(text=" \n").is_empty
        assert not Draft(text="a").is_empty
        assert not Draft(text="", images=(image,)).is_empty

    def test_puts_images_first_and_leaves_blank_text_out(self):
        image = ImagePart(mime_type="image/png", data=b"x")
        assert Draft(text="a", images=(image,)).message().parts == (image, TextPart(text="a"))
        assert Draft(text="  ", images=(image,)).message().parts == (image,)

    def test_a_broken_character_of_the_terminal_can_still_be_sent(self):
        assert Draft(text="a\udcff").message().text == "a\ufffd"

    def test_images_do_not_show_their_bytes(self):
        assert "secret" not in repr(ImagePart(mime_type="m", data=b"secret", original=b"secret"))


class TestImagePart:
    def test_one_of_an_earlier_time_is_loaded_when_it_has_its_bytes(self):
        assert ImagePart(mime_type="image/png", data=b"x").is_loaded
        assert not ImagePart(mime_type="image/png", data=b"", kept=Kept(data="a")).is_loaded
        assert ImagePart(mime_type="image/png", data=b"x", kept=Kept(data="a")).is_loaded

    def test_its_bytes_are_let_go_of_if_they_can_be_read_again(self):
        alone = ImagePart(mime_type="image/png", data=b"x", original=b"y")
        assert alone.unloaded is alone
        kept = ImagePart(mime_type="image/png", data=b"x", original=b"y", kept=Kept(data="a"))
        assert kept.unloaded.kept == kept.kept
        assert (kept.unloaded.data, kept.unloaded.original) == (b"", None)

    def test_where_it_is_kept_makes_it_no_other_image(self):
        image = ImagePart(mime_type="image/png", data=b"x")
        assert ImagePart(mime_type="image/png", data=b"x", kept=Kept(data="a")) == image


class TestAttachedTexts:
    NOTES = TextPart(text="long", name="notes.txt")

    def test_they_are_no_words_of_the_question_itself(self):
        question = Draft(text="Why?", texts=(self.NOTES,)).message()
        assert question.parts == (self.NOTES, TextPart(text="Why?"))
        assert question.attached == (self.NOTES,)
        assert question.text == "Why?"
        assert question.has_text

    def test_one_alone_can_be_asked_about(self):
        draft = Draft(text=" ", texts=(self.NOTES,))
        assert not draft.is_empty
        assert draft.message().parts == (self.NOTES,)
        assert not draft.message().has_text
        assert draft.message().text == ""

    def test_another_name_is_another_text(self):
        assert TextPart(text="long") != self.NOTES
