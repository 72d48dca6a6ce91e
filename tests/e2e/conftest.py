"""What is done as a user would do it is not what says which lines were tested."""

import importlib
import pkgutil

import pytest

import desktop

# What is imported for the first time while nothing is measured would count as never run.
for each in pkgutil.walk_packages(desktop.__path__, "desktop."):
    if each.name != "desktop.__main__":
        importlib.import_module(each.name)


@pytest.fixture(autouse=True)
def uncovered(no_cover, monkeypatch):
    """Nothing of it is measured: these tests would take twice as long, and find no other lines.

    They were a third of the time of all tests (measured). ``no_cover`` is pytest-cov's, for this
    process; coverage finds the variable in those that are started.
    """
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
