from hypothesis import given
from hypothesis import strategies as st

from desktop.core.answer import AnswerBuilder
from desktop.core.conversation import ImagePart, TextPart


class TestAnswerBuilder:
    def test_joins_neighbours_of_one_kind(self):
        builder = AnswerBuilder()
        for part in [
            TextPart(text="I ", thought=True),
            TextPart(text="think", thought=True),
            TextPart(text="Hello "),
            TextPart(text="world"),
        ]:
            builder.add(part)
        assert builder.message().parts == (
            TextPart(text="I think", thought=True),
            TextPart(text="Hello world"),
        )

    def test_a_signed_part_stays_as_it_came(self):
        builder = AnswerBuilder()
        signed = TextPart(text="b", signature=b"s")
        for part in [TextPart(text="a"), signed, TextPart(text="c")]:
            builder.add(part)
        assert builder.message().parts == (TextPart(text="a"), signed, TextPart(text="c"))

    def test_an_image_stands_between_texts(self):
        builder = AnswerBuilder()
        image = ImagePart(mime_type="image/png", data=b"x")
        for part in [TextPart(text="a"), image, TextPart(text="b")]:
            builder.add(part)
        assert builder.message().parts == (TextPart(text="a"), image, TextPart(text="b"))
        assert builder.message().text == "ab"

    @given(st.lists(st.tuples(st.text(), st.booleans())))
    def test_loses_nothing(self, pieces):
        builder = AnswerBuilder()
        for text, thought in pieces:
            builder.add(TextPart(text=text, thought=thought))
        message = builder.message()
        assert message.text == "".join(text for text, thought in pieces if not thought)
        thoughts = "".join(p.text for p in message.parts if isinstance(p, TextPart) and p.thought)
        assert thoughts == "".join(text for text, thought in pieces if thought)
