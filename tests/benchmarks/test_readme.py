from dataclasses import replace

import pytest

from tests.benchmarks.figures import Figure
from tests.benchmarks.goals import BY_NAME
from tests.benchmarks.peers import KNOWN
from tests.benchmarks.peers import table as table_of_peers
from tests.benchmarks.readme import BEGIN, END, FORM, PEERS, README, SHOWN, between, inside, table

ABOUT = {
    "processor": "Some (TM) processor",
    "cores": "2",
    "system": "Linux-6.1",
    "Python": "3.11.7",
    "PySide6": "6.11.0",
    "at": "2026-11-29 20:30",
}
FOUND = [Figure(name=name, value=1234.5, unit="ms", floor=0.25) for name in SHOWN]
NOT_BUILT = replace(FOUND[0], value=None, unit="not built", floor=None)


def test_the_table_of_the_readme_is_one_that_was_written():
    assert FORM.fullmatch(inside(README.read_text("utf-8"))), (
        "write it with: python -m tests.benchmarks --readme"
    )


@pytest.mark.parametrize(
    "figures",
    [FOUND, FOUND[3:], [NOT_BUILT, *FOUND[1:]], [replace(FOUND[0], others=0.5), *FOUND[1:]]],
    ids=["all", "some are missing", "not built", "busy"],
)
def test_what_is_written_has_the_form(figures):
    assert FORM.fullmatch(table(ABOUT, figures))


@pytest.mark.parametrize(
    ("was", "typed"),
    [
        ("| 1,234 ms | 0.25 ms |", "| fast | 0.25 ms |"),
        ("≤ 1.5 x floor", "≤ 9 x floor"),
        ("PyGPT 2.9.1: 25.8 s", "PyGPT 2.9.1: 99 s"),
        ("| CPU at rest ", "| CPU in a dream "),
        ("Measured at ", "Measured "),
    ],
)
def test_what_is_typed_by_hand_has_not(was, typed):
    text = table(ABOUT, FOUND)
    assert was in text
    assert not FORM.fullmatch(text.replace(was, typed, 1))


def test_a_busy_machine_is_marked():
    text = table(ABOUT, [replace(FOUND[0], others=0.5)])
    assert "| 1,234 ms \\* |" in text
    assert "others had up to 50% of its CPU" in text
    assert "\\*" not in table(ABOUT, FOUND)


def test_the_rest_of_a_page_stays_as_it_is():
    page = f"before\n{BEGIN}old\n{END}after\n"
    assert between(page, "new\n") == f"before\n{BEGIN}new\n{END}after\n"
    assert inside(between(page, "new\n")) == "new\n"


def test_the_page_of_peers_has_all_that_is_known():
    text = PEERS.read_text("utf-8")
    assert inside(text) == f"\n{table_of_peers()}\n", "run: python -m tests.benchmarks.readme"


def test_peers_stand_beside_figures_that_are_shown():
    assert {each.figure for each in KNOWN} <= set(SHOWN)
    assert set(SHOWN) & set(BY_NAME)
