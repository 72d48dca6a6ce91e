from desktop.ui.transcript.rest_row import RestRow
from tests.ui.transcript.shown import picture


class Text:
    is_open = True
    left_out_chars = 3_400_000


def test_it_says_how_much_is_not_shown_and_how_to_get_it(qapp):
    row = RestRow(Text())
    assert row.words() == "The rest, 3.4 MB, is too long to be shown. Copy gives all of it."
    assert row.estimate(300) > 0
    image = picture(row)
    colours = {image.pixelColor(x, y).name() for x in range(200) for y in range(image.height())}
    assert len(colours) > 3


def test_that_of_a_text_that_is_not_shown_takes_no_room(qapp):
    text = Text()
    text.is_open = False
    row = RestRow(text)
    assert row.words() == ""
    assert row.estimate(300) == 0
    image = picture(row)
    assert image.height() == 1
