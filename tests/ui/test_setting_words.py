from dataclasses import fields

from desktop.paths import resource
from desktop.settings import Settings
from desktop.ui.setting_words import ORDER, OTHER_GLYPH, ROWS

ELSEWHERE = {"presets", "programs", "shortcuts", "tray_told"}
"""What has no row: it is shown by others, or not yet."""

SHOWN = [row for rows in ROWS.values() for row in rows]


def test_every_setting_is_there_once():
    names = {each.name for each in fields(Settings)} - ELSEWHERE
    assert sorted(row.name for row in SHOWN) == sorted(names)


def test_titles_are_told_apart_and_hints_are_sentences():
    assert len({row.title for row in SHOWN}) == len(SHOWN)
    for row in SHOWN:
        assert row.hint.endswith(".")
        assert not row.title.endswith(".")


def test_every_section_has_its_place_and_its_icon():
    assert set(ROWS) <= set(ORDER)
    for glyph in (*ORDER.values(), OTHER_GLYPH):
        assert resource("icons", "ui", f"{glyph}.svg").is_file()
