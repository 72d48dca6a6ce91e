"""Hits in their order, whether their rows are there or not."""

import pytest

from desktop.ui.transcript.hits import END, Hits, place_in_turn, row_at
from desktop.ui.transcript.rows import AWAY
from desktop.ui.transcript.text_row import TextRow
from tests.ui.transcript.shown import Gap, Sheet


@pytest.fixture
def sheet(qapp) -> Sheet:
    return Sheet()


def hit(block: int, start: int = 0):
    return (2, 0, 0, block, start, start + 1)


def test_hits_take_the_place_of_those_that_were_known(sheet):
    hits, section = Hits(), sheet.transcript.add("t")
    hits.put(section, (), (END,), [hit(0), hit(0, 4), hit(3), hit(7)])
    hits.put(section, hit(3)[:4], hit(7)[:4], [hit(1), hit(4), hit(5), hit(8)])
    assert hits.count == 5
    assert [hits.number((section, each)) for each in (hit(0), hit(0, 4), hit(4), hit(7))] == [
        *(1, 2, 3),
        5,
    ]
    assert hits.in_block(section, hit(0)[:4]) == [hit(0), hit(0, 4)]
    assert (section, hit(3)) not in hits
    hits.put(section, (), (END,), [])
    assert (hits.count, hits.first()) == (0, None)
    assert hits.beside(None, 1) is None


def test_they_are_gone_through_in_the_order_of_the_page(sheet):
    hits = Hits()
    first, second, third = (sheet.transcript.add(name) for name in "abc")
    for section in (third, first):
        hits.put(section, (), (END,), [hit(0), hit(1)])
    assert hits.first() == (first, hit(0))
    assert hits.first_from(first, hit(0, 1)) == (first, hit(1))
    assert hits.first_from(second, ()) == (third, hit(0))
    assert hits.first_from(third, (END,)) is None
    assert hits.beside((first, hit(1)), 1) == (third, hit(0))
    assert hits.beside((third, hit(1)), 1) == (first, hit(0))
    assert hits.beside((first, hit(0)), -1) == (third, hit(1))
    assert hits.beside((second, hit(0)), -1) == (first, hit(0))
    third.index = AWAY
    hits.forget_away()
    assert (hits.count, hits.first_from(second, ())) == (2, None)
    hits.clear()
    assert (hits.count, hits.first()) == (0, None)


def test_a_row_knows_its_place_before_and_after_it_is_cut(sheet):
    text = sheet.past("- words\n" * 900 + "\n" + "word\n\n" * 900)
    section = text.rows[0].section
    row = row_at(section, (2, 0, 0, 899))
    assert row.start.index + len(row.built()) > 899 >= row.start.index
    below = text.rows[-1]
    assert row_at(section, below.place_of(0)) is below
    assert row_at(section, (2, 1, 0, 0)) is None
    assert row_at(section, (0, 0, 0, 0)) is None
    last = text.rows[-1]
    assert last.place_of(3) == (2, *last.start.origin, last.start.index + 3)
    places = [row.place_of(0) for row in text.rows]
    assert places == sorted(set(places))


def test_the_hits_of_a_row_end_where_the_next_one_begins(sheet):
    text = sheet.past("word\n\n" * 90)
    section, hits = text.rows[0].section, Hits()
    hits.put_row(text.rows[0], map(hit, range(90)))
    assert hits.count == 90
    text.rows[0].built()
    count = len(text.rows[0].views)
    hits.put_row(text.rows[0], map(hit, range(90)))
    assert hits.count == 90
    hits.put_row(text.rows[0], [])
    assert (hits.count, hits.first()) == (90 - count, (section, hit(count)))
    hits.put_row(TextRow(text, text.rows[0].start), [hit(0)])
    assert hits.count == 90 - count


def test_where_a_row_stands_among_texts(sheet):
    rows = sheet.past("word").rows[0].section.rows
    assert [place_in_turn(row) for row in (rows[0], rows[1], Gap())] == [(), (END,), ()]
    gap = Gap()
    sheet.transcript.insert(rows[0].section, gap, rows[0])
    sheet.transcript.insert(rows[0].section, Gap(), gap)
    assert place_in_turn(gap) == (2, 0, 0, 0)
