import pytest

from desktop.core.conversation import ImagePart
from desktop.ui.conversation_view import ConversationView
from tests.ui.transcript.shown import light
from tests.ui.transcript.turn_events import finished, png, question, text

A, B = "https://a.example/1.png", "https://b.example/2.png"


@pytest.fixture
def view(qtbot):
    made = ConversationView(light())
    qtbot.addWidget(made)
    made.resize(600, 600)
    made.show()
    made.add_turn("t", question("Why?"), engine="gemini", model="m")
    made.apply([text(f"One\n\n![a]({A})\n\ntwo ![b]({B})\n\n![again]({A})"), finished()])
    return made


def answer_row(view):
    return view._branch.turn("t").answer.rows[0]


def test_a_picture_that_came_takes_its_place_wherever_it_is_named(qtbot, view):
    before = [each.height for each in answer_row(view).views]
    image = ImagePart(mime_type="image/png", data=png(40, 300, "#ff0000"))
    view._page.styles.pictures.put(A, image)
    after = [each.height for each in answer_row(view).views]
    changed = [
        number for number, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]
    ]
    assert changed == [1, 4]
    assert sum(after) > 600 - 12
    row = answer_row(view)
    assert row.height == sum(after)

    def is_seen():
        picture = view.viewport().grab().toImage()
        return any(
            picture.pixelColor(x, y).name() == "#ff0000"
            for y in range(0, picture.height(), 10)
            for x in range(view.column_left, view.column_left + 40, 5)
        )

    qtbot.waitUntil(is_seen)


def test_a_picture_that_stands_nowhere_changes_nothing(view):
    row = answer_row(view)
    views = list(row.views)
    view._page.styles.pictures.fail("https://c.example/3.png", "Gone.")
    assert row.views == views
    view._page.styles.pictures.fail(B, "Gone.")
    assert next(each for each in row.views if each not in views).address == B
