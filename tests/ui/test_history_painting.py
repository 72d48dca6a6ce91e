from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage

from desktop.program.language import speak
from desktop.ui.history_list import HistoryList
from desktop.ui.history_painting import HIT_PX, ROW_PX, _when, cut_before, shown_snippet
from desktop.ui.history_rows import HistoryRows
from desktop.ui.mirrored import is_mirrored
from desktop.ui.theme import DARK, LIGHT, Theme
from tests.ui.test_history_rows import HIT, at


@pytest.fixture
def theme():
    theme = Theme()
    theme.use(LIGHT)
    return theme


@pytest.fixture
def view(qtbot, theme):
    view = HistoryList(theme, HistoryRows())
    qtbot.addWidget(view)
    view.resize(260, 300)
    view.show()
    return view


def picture(view):
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def has(image, colour, rect=None):
    rect = rect or image.rect()
    points = (
        (x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom())
    )
    return any(image.pixelColor(x, y) == QColor(colour) for x, y in points)


def test_all_rows_of_a_list_are_of_one_height(view):
    view.rows.show_conversations([at("a"), at("b", 1)], is_all=True)
    assert [view.sizeHintForRow(number) for number in range(4)] == [ROW_PX] * 4
    view.rows.show_hits([HIT])
    assert view.sizeHintForRow(0) == HIT_PX


def test_the_conversation_that_is_shown_stands_on_another_ground(view):
    view.rows.show_conversations([at("a"), at("b", 1)], is_all=True)
    assert not has(picture(view), LIGHT.accent_soft)
    view.rows.mark("b", frozenset())
    image = picture(view)
    assert has(image, LIGHT.accent_soft, view.visualRect(view.rows.row_of("b")))
    assert not has(image, LIGHT.accent_soft, view.visualRect(view.rows.row_of("a")))


def test_one_that_an_answer_comes_in_has_a_dot(view):
    view.rows.show_conversations([at("a")], is_all=True)
    assert not has(picture(view), LIGHT.accent)
    view.rows.mark("", frozenset("a"))
    assert has(picture(view), LIGHT.accent, view.visualRect(view.rows.row_of("a")))


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_what_was_found_is_marked(view, theme, colours):
    theme.use(colours)
    view.rows.show_hits([HIT])
    assert has(picture(view), colours.found)
    view.rows.show_hits([replace(HIT, marks=())])
    assert not has(picture(view), colours.found)


def test_the_keyboard_has_a_ring(qtbot, view):
    view.rows.show_conversations([at("a")], is_all=True)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.choose("a")
    assert has(picture(view), LIGHT.accent) is view.hasFocus()
    view.setFocus()
    assert has(picture(view), LIGHT.accent)


def test_a_snippet_begins_near_its_first_mark():
    assert shown_snippet(HIT) == (HIT.snippet, HIT.marks)
    text = "x" * 60 + "tea"
    shown, ((first, end),) = shown_snippet(replace(HIT, snippet=text, marks=((60, 63),)))
    assert shown[first:end] == "tea"
    assert shown.startswith("…")
    assert len(shown) < 30


def test_words_found_in_a_title_are_marked_and_in_sight(view, theme):
    plain = replace(HIT, marks=())
    view.rows.show_hits([replace(plain, title="The lake", title_marks=((4, 8),))])
    assert has(picture(view), theme.colours.found)
    long = "A long title with many words before the one at its end: lake"
    marks = ((len(long) - 4, len(long)),)
    view.rows.show_hits([replace(plain, title=long, title_marks=marks)])
    assert has(picture(view), theme.colours.found)
    view.rows.show_hits([replace(plain, title=long + " and more" * 9, title_marks=((0, 9000),))])
    assert has(picture(view), theme.colours.found)  # it ends where the title is cut
    view.rows.show_hits([replace(plain, title="The lake")])
    assert not has(picture(view), theme.colours.found)


def test_a_text_is_cut_before_its_first_mark():
    assert cut_before("one two three", ((8, 13),), 5) == ("…two three", ((5, 10),))
    assert cut_before("one two three", ((8, 13),), 4) == ("…three", ((1, 6),))
    assert cut_before("onetwothree", ((6, 11),), 3) == ("…twothree", ((4, 9),))
    assert cut_before("one two", ((4, 7),), 4) == ("one two", ((4, 7),))
    assert cut_before("one two", (), 0) == ("one two", ())


@pytest.mark.parametrize("is_hit", [True, False])
def test_what_nobody_sees_in_a_title_has_a_name(view, is_hit):
    def shown(title):
        if is_hit:
            hit = replace(HIT, title=title, title_marks=(), snippet=title, marks=())
            view.model().show_hits([hit])
        else:
            view.model().show_conversations([replace(at("a"), title=title)], is_all=True)
        return picture(view)

    assert shown("photo\u202egnp") == shown("photo[RLO]gnp")
    assert shown("photo\u202egnp") != shown("photognp")


def test_the_day_of_a_hit_is_said_in_the_users_language(monkeypatch):
    this_year = datetime(datetime.now().astimezone().year, 3, 9).astimezone()
    assert _when(this_year.timestamp()) == "9 Mar"
    assert _when(datetime(2003, 3, 9).astimezone().timestamp()) == "2003"
    monkeypatch.setattr("desktop.ui.history_painting.spoken_here", lambda: QLocale("de"))
    assert _when(this_year.timestamp()).startswith("9 März")


def test_what_was_found_stands_where_lines_of_the_window_begin(view):
    view.rows.show_hits([replace(HIT, title_marks=((0, 3),), marks=((0, 3),))])

    def marked(rect):
        image = picture(view)
        points = ((x, y) for x in range(260) for y in range(rect.top(), rect.bottom()))
        return [x for x, y in points if image.pixelColor(x, y) == QColor(LIGHT.found)]

    rect = view.visualRect(view.rows.index(0))
    assert max(marked(rect)) < 130
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(marked(rect)) > 130


def test_a_question_in_latin_letters_keeps_its_mark_at_its_end(qapp, view, english_again):
    view.rows.show_conversations([replace(at("a"), title="lllll?")], is_all=True)
    rect = view.visualRect(view.rows.row_of("a")).adjusted(6, 6, -6, -6)  # within its ring

    def tops():
        """How far down the ink of each column begins, from the left."""
        image = picture(view)
        ground = image.pixelColor(130, rect.center().y())
        columns = (
            [y for y in range(rect.top(), rect.bottom()) if image.pixelColor(x, y) != ground]
            for x in range(rect.left(), rect.right())
        )
        return [min(column) for column in columns if column]

    rightwards = tops()
    speak(qapp, "ar")
    assert is_mirrored(view)
    # Of "?lllll" the mark, which begins lower than the letters, would be the first.
    assert tops() == rightwards


def test_the_day_of_what_was_found_is_written_as_in_the_language(qapp, english_again):
    at_noon = datetime(datetime.now().astimezone().year, 11, 29, 12).timestamp()
    assert _when(at_noon) == "29 Nov"
    assert _when(datetime(2001, 2, 3, 12).timestamp()) == "2001"
    speak(qapp, "zh_CN")
    assert _when(at_noon) == "11月29日"
