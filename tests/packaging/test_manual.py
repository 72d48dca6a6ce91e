import re
import shutil
import subprocess
from pathlib import Path

import pytest

import manual
from desktop.arguments import COMMANDS, parsers
from desktop.paths import VARIABLE
from manual import manual_page

PACKAGE = Path(__file__).parents[2] / "desktop"


@pytest.fixture(scope="module")
def page():
    return manual_page()


def plain(text):
    return re.sub(r"\\f[A-Z]|\\", "", text.replace("\\&", ""))


def test_every_command_and_option_is_there(page):
    options = {
        word
        for parser in parsers().values()
        for word in re.findall(r"--[a-z][a-z-]+", parser.format_help())
    }
    assert {"--help", "--prompts", "--data-dir"} < options
    described = set(re.findall(r"^(?:-\w, )?(--[a-z-]+)", plain(page), flags=re.MULTILINE))
    assert described == options
    assert re.findall(r"^\.SS gemstream (\w+)$", page, flags=re.MULTILINE) == list(COMMANDS)


def test_what_all_commands_take_is_said_once_and_the_rest_with_its_command(page):
    commands, _, options = plain(page).partition(".SH OPTIONS")
    assert commands.count("--engine") == 0
    assert options.count("\n--engine auto|gemini|enterprise|offline\n") == 1
    export = commands.partition(".SS gemstream export")[2].partition(".SS")[0]
    assert "--format json|md|html|pdf\n" in export
    assert "--all\nall conversations\n" in export
    assert "\nCONVERSATION\nits id" in export
    assert "Exit codes: 0 written" in export


def test_the_synopsis_says_what_each_takes(page):
    lines = plain(page.partition(".SH SYNOPSIS\n")[2].partition(".SH")[0]).split("\n.br\n")
    assert lines[:2] == ["gemstream [OPTION]... [IMAGE ...]", "gemstream ask [OPTION]... PROMPT"]
    assert "gemstream import [OPTION]... FILE ..." in lines
    assert len(lines) == 1 + len(COMMANDS)


def test_an_option_that_is_new_is_in_it(monkeypatch):
    def more():
        found = parsers()
        found["ask"].add_argument("--new-one", metavar="X", help="50 %% more, .dots and 'quotes'")
        return found

    monkeypatch.setattr("desktop.arguments.parsers", more)
    assert "--new-one X\n50 % more, .dots and 'quotes'\n" in plain(manual_page())


def test_words_are_never_obeyed():
    assert manual._escaped(".TH and \\fB") == "\\&.TH and \\efB"
    assert manual._escaped("'so-so") == "\\&'so\\-so"


def test_the_variables_that_it_names_are_read_by_the_program(page):
    named = set(re.findall(r"\b[A-Z]+(?:_[A-Z]+)+\b", page.partition(".SH ENVIRONMENT")[2]))
    source = "".join(file.read_text() for file in PACKAGE.rglob("*.py"))
    assert VARIABLE in named
    read_by_others = {"ALL_PROXY"}  # by urllib, with the other names that end so
    assert [name for name in named - read_by_others if name not in source] == []


def test_nothing_is_left_to_fill(page):
    assert "@" not in page


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="apt install mandoc")
def test_it_is_well_formed(page):
    command = ["mandoc", "-T", "lint", "-W", "style"]
    told = subprocess.run(command, input=page, capture_output=True, text=True, check=False)
    assert told.stdout + told.stderr == ""
