import os
import runpy
from types import SimpleNamespace

import pytest

import before_start


@pytest.fixture
def environ(monkeypatch):
    told = {
        "HOME": "/home/a",
        "LD_LIBRARY_PATH": "/opt/gemstream/_internal",
        "_PYI_ARCHIVE_FILE": "/opt/gemstream/gemstream",
        "_PYI_PARENT_PROCESS_LEVEL": "-1",
    }
    monkeypatch.setattr(before_start, "os", SimpleNamespace(environ=told))
    return told


def test_others_are_told_nothing_of_our_libraries(environ):
    before_start.forget()
    assert environ == {"HOME": "/home/a"}


def test_what_the_user_had_set_is_there_again(environ):
    environ["LD_LIBRARY_PATH_ORIG"] = "/home/a/lib"
    before_start.forget()
    assert environ == {"HOME": "/home/a", "LD_LIBRARY_PATH": "/home/a/lib"}


def test_where_nothing_was_set_nothing_changes(environ):
    environ.clear()
    before_start.forget()
    assert environ == {}


def test_it_happens_when_it_is_run(monkeypatch):
    monkeypatch.setenv("_PYI_ARCHIVE_FILE", "/opt/gemstream/gemstream")
    runpy.run_path(before_start.__file__)
    assert "_PYI_ARCHIVE_FILE" not in os.environ
