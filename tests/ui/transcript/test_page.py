"""Rows of a text come to stand where they belong."""

import pytest

from tests.ui.transcript.shown import Gap, Sheet

pytestmark = pytest.mark.usefixtures("qapp")


def test_rows_stand_above_what_is_below_and_in_order():
    sheet = Sheet()
    section = sheet.transcript.add("t")
    above = Gap()
    sheet.transcript.insert(section, above)
    text = sheet.text(section=section)
    text.load("Words of a paragraph.\n\n" * 1000)
    text.rows[0].built()
    text.append("more")
    text.finish()
    assert section.rows[0] is above
    assert section.rows[1:-1] == text.rows
    assert isinstance(section.rows[-1], Gap)
    assert len(text.rows) > 3
