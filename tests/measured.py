"""Where it is measured which lines run: tracing makes Python two to four times slower.

It is traced where something new can be found. Not what only starts the program, or is not about
it, and not what properties find by chance, which the next run may not. What is large rather than
new says so itself: ``@pytest.mark.unmeasured``, or ``unmeasured(after=3)`` for all cases of a long
table after the third.
"""

import functools
import importlib
import os
import pkgutil
import sys
from collections import Counter

import pytest
from coverage import Coverage

import desktop

ELSEWHERE = ("benchmarks", "e2e", "faults", "packaging", "soak")
"""Folders of tests that are about other programs than this one, or start it as a user would."""

EVERY_LINE = ("core", "engine", "formulas", "gemini", "highlight", "markdown", "offline")
"""Folders of tests of which ``.ci/run`` demands every line; some are found by chance alone."""

CHILDREN = "COVERAGE_PROCESS_CONFIG"
"""By it coverage finds programs that are started."""

COVERAGE = pytest.StashKey[Coverage]()
MEASURED = pytest.StashKey[bool]()


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session):
    """With several processes, pytest-cov measures in the one that only hands out the tests too.

    In each of the others there are two or three measurements, of which the outer ones would go on
    where the inner one has stopped.
    """
    worker = hasattr(session.config, "workerinput")
    if worker or session.config.getoption("dist", "no") != "no":
        while (outer := Coverage.current()) is not None:
            outer.stop()


@pytest.hookimpl(wrapper=True)
def pytest_collection(session):
    """Tests are found while nothing is traced; what they are about is imported before."""
    coverage = Coverage.current()
    if coverage is None:
        return (yield)
    # What is imported for the first time while nothing is traced would count as never run.
    for each in pkgutil.walk_packages(desktop.__path__, "desktop."):
        if each.name != "desktop.__main__":
            importlib.import_module(each.name)
    session.config.stash[COVERAGE] = coverage
    _trace(session.config, False)
    return (yield)


def pytest_collection_modifyitems(items):
    """Say of each whether it is measured."""
    cases = Counter()
    for item in items:
        function = item.nodeid.partition("[")[0]
        cases[function] += 1
        mark = item.get_closest_marker("unmeasured")
        folder = item.nodeid.split("/")[1]
        by_chance = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
        item.stash[MEASURED] = not (
            folder in ELSEWHERE
            or (by_chance and folder not in EVERY_LINE)
            or (mark is not None and cases[function] > mark.kwargs.get("after", 0))
        )


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item):
    """From one test to the next, with its fixtures."""
    _trace(item.config, item.stash[MEASURED])


def _trace(config, wanted):
    coverage = config.stash.get(COVERAGE, None)
    if coverage is None or wanted == (Coverage.current() is coverage):
        return
    if wanted:
        # So would what was found then and is kept.
        for found in _kept():
            found.cache_clear()
        coverage.start()
    else:
        coverage.stop()
        os.environ.pop(CHILDREN, None)


@functools.cache
def _kept():
    packages = tuple(f"desktop.{folder}." for folder in EVERY_LINE)
    modules = [module for name, module in sys.modules.items() if name.startswith(packages)]
    found = [value for module in modules for value in vars(module).values()]
    return [each for each in found if hasattr(each, "cache_clear")]
