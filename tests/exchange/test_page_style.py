import re

from desktop.exchange import page_style
from desktop.ui import theme


def test_the_colours_are_those_of_the_window():
    for ours, window in ((page_style.LIGHT, theme.LIGHT), (page_style.DARK, theme.DARK)):
        assert ours == {role: getattr(window, role) for role in ours}
    assert theme.LIGHT.code == page_style.LIGHT_CODE
    assert theme.DARK.code == page_style.DARK_CODE


def test_every_colour_that_is_used_is_given_for_light_and_dark():
    rules = page_style.style_sheet()
    used = set(re.findall(r"var\((--[\w-]+)\)", rules))
    light, dark = re.findall(r":root\{([^}]*)\}", rules)
    for given in (light, dark):
        assert used <= set(re.findall(r"(--[\w-]+):", given))


def test_nothing_is_fetched_by_it_and_it_cannot_end_its_element():
    rules = page_style.style_sheet()
    assert not re.search(r"url\(|@import|@font-face|<", rules)
    assert rules.count("{") == rules.count("}")


def test_each_paragraph_runs_the_way_of_its_own_letters():
    rules = page_style.style_sheet()
    assert re.search(r"(?m)^h1,.*p,li,th,td,.*\{unicode-bidi:plaintext;text-align:start\}", rules)
    assert "pre{direction:ltr" in rules
