import sys

import pytest

from desktop import __main__ as program


def test_a_wrong_command_line_is_one_sentence(capsys):
    assert program.main(["ask"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("gemstream: ")
    assert len(error.splitlines()) == 1


@pytest.mark.parametrize(
    ("argv", "name"),
    [
        (["ask", "hi"], "ask"),
        (["bench"], "bench"),
        (["doctor"], "doctor"),
        (["export"], "exports"),
        (["import", "a.json"], "imports"),
    ],
    ids=str,
)
def test_commands_run_without_a_window(monkeypatch, argv, name):
    called = []
    monkeypatch.setattr(f"desktop.cli.{name}.run", lambda *a, **k: called.append(name) or 7)
    assert program.main(argv) == 7
    assert called == [name]


@pytest.mark.parametrize("name", ["selftest", "gui"])
def test_the_window_is_opened_where_there_is_a_display(monkeypatch, name):
    argv = ["selftest"] if name == "selftest" else ["a.png"]
    monkeypatch.setattr(f"desktop.{name}.run", lambda given: 5 if given == argv else 6)
    assert program.main(argv) == 5


def test_without_a_display_there_is_a_sentence(monkeypatch, capsys):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert program.main([]) == 1
    assert "display" in capsys.readouterr().err


def test_a_qt_that_cannot_be_loaded_is_a_sentence(monkeypatch, capsys):
    monkeypatch.delattr("desktop.gui", raising=False)
    monkeypatch.setitem(sys.modules, "desktop.gui", None)
    monkeypatch.setattr("desktop.qt_needs.missing", lambda: "Qt lacks a library.")
    assert program.main([]) == 1
    assert "Qt lacks a library." in capsys.readouterr().err


def test_a_mistake_of_ours_in_an_import_is_not_hidden(monkeypatch):
    monkeypatch.delattr("desktop.gui", raising=False)
    monkeypatch.setitem(sys.modules, "desktop.gui", None)
    monkeypatch.setattr("desktop.qt_needs.missing", lambda: None)
    with pytest.raises(ImportError):
        program.main([])


def test_ctrl_c_anywhere_is_130(monkeypatch):
    def interrupted(argv):
        raise KeyboardInterrupt

    monkeypatch.setattr(program, "_run", interrupted)
    monkeypatch.setattr(sys, "argv", ["gemstream", "ask", "x"])
    assert program.main() == 130


def test_a_closed_pipe_is_quiet(monkeypatch, tmp_path):
    def broken(argv):
        raise BrokenPipeError

    monkeypatch.setattr(program, "_run", broken)
    with (tmp_path / "out").open("w") as out:
        monkeypatch.setattr(sys, "stdout", out)
        assert program.main([]) == 130
