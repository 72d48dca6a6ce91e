import ctypes
import importlib.util
import socket

import PySide6
import pytest

from desktop import qt_needs


@pytest.mark.parametrize(
    ("pyside", "python", "fine"),
    [
        ("6.12.0", (3, 11), False),
        ("6.13.1", (3, 11), False),
        ("6.12.0", (3, 12), True),
        ("6.11.3", (3, 11), True),
        (None, (3, 12), False),
    ],
)
def test_versions_that_crash_are_refused_with_a_next_step(pyside, python, fine):
    sentence = qt_needs.wrong_version(pyside, python)
    assert (sentence is None) == fine
    assert fine or "pip install" in sentence


def test_the_installed_version_is_known():
    assert qt_needs.pyside_version() == PySide6.__version__


def test_here_nothing_is_missing():
    assert qt_needs.missing({"QT_QPA_PLATFORM": "offscreen"}) is None


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({}, "no display"),
        ({"DISPLAY": ":9876"}, "does not answer"),
        ({"DISPLAY": "elsewhere:0"}, None),
        ({"WAYLAND_DISPLAY": "wayland-0"}, None),
        ({"QT_QPA_PLATFORM": "offscreen"}, None),
        ({"QT_QPA_PLATFORM": "vnc:size=100x100"}, None),
    ],
)
def test_a_display_that_is_not_there(environ, words):
    sentence = qt_needs.no_display(environ, "linux")
    assert (sentence is None) == (words is None)
    assert words is None or (words in sentence and "gemstream ask" in sentence)


def test_a_display_that_answers(monkeypatch):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X9877")
        server.listen()
        assert qt_needs.no_display({"DISPLAY": ":9877.0"}, "linux") is None


def test_other_systems_always_have_a_display():
    assert qt_needs.no_display({}, "darwin") is None
    assert qt_needs.missing_library({}, "win32") is None


def test_a_missing_library_is_named_with_its_package(tmp_path, monkeypatch):
    monkeypatch.setattr(qt_needs, "_qt_files", lambda environ: [tmp_path / "gone", tmp_path / "it"])
    (tmp_path / "it").write_bytes(b"no library")

    def refuse(name):
        raise OSError("libxcb-cursor.so.0: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", refuse)
    sentence = qt_needs.missing_library({}, "linux")
    assert sentence is not None
    assert "libxcb-cursor.so.0" in sentence
    assert "apt install libxcb-cursor0" in sentence


def test_a_library_of_no_known_package(tmp_path, monkeypatch):
    (tmp_path / "it").write_bytes(b"no library")
    monkeypatch.setattr(qt_needs, "_qt_files", lambda environ: [tmp_path / "it"])
    assert "Install it" in (qt_needs.missing_library({}, "linux") or "")


@pytest.mark.parametrize(
    ("environ", "count"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, 1),
        ({"DISPLAY": ":0"}, 2),
        ({"WAYLAND_DISPLAY": "w"}, 1),
    ],
)
def test_looks_at_what_will_be_used(environ, count):
    assert len(qt_needs._qt_files(environ)) == count


def test_without_pyside_there_is_nothing_to_look_at(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert qt_needs._qt_files({}) == []
    assert qt_needs.pyside_version() is None
