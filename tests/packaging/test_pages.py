import pytest

from desktop.arguments import COMMANDS
from pages import PAGES, command_line, export_format
from product import RESOURCES


@pytest.mark.parametrize("name", PAGES)
def test_the_page_in_the_repository_is_the_one_that_is_made(name):
    kept = (RESOURCES / name).read_text(encoding="utf-8")
    assert kept == PAGES[name](), "run: python packaging/pages.py"


def test_every_command_has_its_part_and_common_options_are_said_once():
    page = command_line()
    assert [f"## `gemstream {name}`" in page for name in COMMANDS] == [True] * len(COMMANDS)
    assert page.count("| `--engine auto\\|gemini\\|enterprise\\|offline` |") == 1


def test_all_that_stands_in_the_file_is_described():
    page = export_format()
    assert [f"## {term}\n" in page for term in ("CONVERSATION", "TURN", "PART")] == [True] * 3
    for word in ("`leaf`", "`left_out`", '- `type` "image"', '```json\n{"format"'):
        assert word in page
    assert "``\n" not in page.replace("```\n", "")
