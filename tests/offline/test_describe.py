import subprocess
import sys

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.offline.describe import PIECE_CHARACTERS, describe, warm_up
from desktop.offline.wire import InlineData, Prompt
from tests.offline.conftest import png

RED = InlineData(mime_type="image/png", data=png(Image.new("RGB", (40, 30), "red")))
BROKEN = InlineData(mime_type="image/png", data=b"broken")


def answer(prompt: Prompt) -> str:
    return "".join(describe(prompt))


def test_every_answer_says_at_its_top_what_it_is() -> None:
    for prompt in (Prompt(), Prompt(text="hi"), Prompt(images=(RED,)), Prompt(images=(BROKEN,))):
        assert answer(prompt).startswith("Offline engine: no language model")
        assert "make a Gemini API key" in answer(prompt)


def test_the_first_piece_names_the_engine_whole() -> None:
    assert next(describe(Prompt(text="hi"))).startswith("Offline engine")


def test_the_first_piece_does_not_wait_for_pillow() -> None:
    script = (
        "import sys; from desktop.offline.describe import describe;"
        "from desktop.offline.wire import Prompt, InlineData as I;"
        "next(describe(Prompt(images=(I(mime_type='', data=b''),))));"
        "sys.exit('PIL' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_a_text_is_counted_and_not_answered() -> None:
    text = answer(Prompt(text="What is love? Tell me."))
    assert "I cannot understand it" in text
    assert "Words: 5" in text
    assert "image" not in text


def test_an_empty_prompt_is_told() -> None:
    assert "neither text nor an image" in answer(Prompt(text=" \n"))


def test_one_image_is_measured() -> None:
    text = answer(Prompt(images=(RED,)))
    assert "The image\n" in text
    assert "- red: 100 %" in text
    assert "Your text" not in text


def test_several_images_are_numbered_and_a_broken_one_stops_nothing() -> None:
    text = answer(Prompt(images=(BROKEN, RED)))
    assert text.index("Image 1 of 2") < text.index("Not read") < text.index("Image 2 of 2")
    assert "- red: 100 %" in text


def test_a_question_about_an_image_is_truthfully_not_answered() -> None:
    text = answer(Prompt(images=(RED,), text="Who is this?"))
    assert "I cannot answer what you ask about a picture" in text
    assert "Words: 3" in text


def test_a_system_instruction_is_told_not_to_count() -> None:
    assert "system instruction was not followed" in answer(Prompt(text="x", system="Be brief."))


def test_the_same_prompt_gives_the_same_answer() -> None:
    prompt = Prompt(images=(RED,), text="What?")
    assert answer(prompt) == answer(prompt)


@settings(deadline=None)
@given(st.text(max_size=80))
def test_pieces_are_short_and_never_empty(text: str) -> None:
    for piece in describe(Prompt(text=text)):
        assert piece
        assert len(piece) <= PIECE_CHARACTERS or len(piece.split()) == 1


def test_warming_up_can_be_done_twice() -> None:
    warm_up()
    warm_up()


def test_attached_texts_are_counted_one_by_one() -> None:
    text = answer(Prompt(texts=(("a.txt", "one two"), ("b.txt", "three")), text="Why so?"))
    assert text.index("The text “a.txt”") < text.index("The text “b.txt”") < text.index("Your text")
    assert "neither" not in answer(Prompt(texts=(("a.txt", "one"),)))
