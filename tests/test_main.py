import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop import __main__ as program
from desktop import data_folder, instance
from desktop.setup import Setup


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
    monkeypatch.setattr(f"desktop.{name}.run", lambda given, *_: 5 if given == argv else 6)
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


def test_the_window_has_the_data_folder_for_itself(monkeypatch, tmp_path):
    def opened(argv, lock):
        assert lock.is_held
        assert instance.take(tmp_path) is None
        return 5

    monkeypatch.setattr("desktop.gui.run", opened)
    words = ["--data-dir", str(tmp_path), "a.png"]
    assert program.main(words) == 5
    with instance.take(tmp_path) as lock:
        assert lock.is_held


def test_a_second_start_hands_over(monkeypatch, tmp_path):
    called = []
    monkeypatch.setattr("desktop.handing_over.hand_over", lambda *given: called.append(given) or 9)
    monkeypatch.setenv("GEMSTREAM_DATA_DIR", str(tmp_path))
    with instance.take(tmp_path):
        assert program.main([]) == 9
        assert program.main(["a.png", "--model", "m"]) == 9
        assert program.main(["--quick-ask"]) == 9
    assert called == [
        (tmp_path, (), Setup(), ""),
        (tmp_path, [Path("a.png")], Setup(model="m"), ""),
        (tmp_path, [], Setup(), "quick-ask"),
    ]


def test_a_second_start_whose_first_has_gone_opens_the_window(monkeypatch, tmp_path):
    other = instance.take(tmp_path / "other")
    monkeypatch.setattr("desktop.handing_over.hand_over", lambda *given: other)
    monkeypatch.setattr("desktop.gui.run", lambda argv, lock: 5 if lock is other else 6)
    monkeypatch.setenv("GEMSTREAM_DATA_DIR", str(tmp_path))
    with instance.take(tmp_path):
        assert program.main([]) == 5
    assert not other.is_held


def test_a_data_folder_that_cannot_be_named_is_one_sentence(capsys):
    assert program.main(["--data-dir", "~nobody-here/data"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("gemstream: Gemstream cannot keep its data")
    assert len(error.splitlines()) == 1


@pytest.fixture
def moved(monkeypatch, tmp_path):
    """A data folder that was moved, to a disk that can be unplugged."""
    monkeypatch.delenv("GEMSTREAM_DATA_DIR")
    folder = tmp_path / "usb"
    folder.mkdir()
    data_folder.set_mark(folder, "m", is_whole=True)
    data_folder.note(data_folder.Whereabouts(folder=folder, mark="m"))
    return folder


def test_the_window_opens_with_the_folder_that_data_were_moved_to(monkeypatch, moved):
    monkeypatch.setattr("desktop.gui.run", lambda argv, lock: lock.folder == moved)
    assert program.main([]) is True


def test_a_move_that_is_wanted_comes_before_the_window(monkeypatch, moved, tmp_path):
    other = instance.take(tmp_path / "other")
    monkeypatch.setattr("desktop.before_windows.move", lambda lock: lock.release() or other)
    monkeypatch.setattr("desktop.gui.run", lambda argv, lock: 5 if lock is other else 6)
    assert program.main([]) == 6
    data_folder.note(replace(data_folder.whereabouts(), wanted=tmp_path / "other"))
    assert program.main(["--data-dir", str(moved)]) == 6
    assert program.main([]) == 5
    assert not other.is_held


@pytest.mark.parametrize("choice", ["again", "quit"])
def test_a_missing_folder_is_said_and_asked_about(monkeypatch, moved, tmp_path, capsys, choice):
    moved.rename(tmp_path / "unplugged")

    def ask(sentence):
        assert str(moved) in sentence
        (tmp_path / "unplugged").rename(moved)
        return choice == "again"

    monkeypatch.setattr("desktop.before_windows.ask_where", ask)
    monkeypatch.setattr("desktop.gui.run", lambda argv, lock: 5)
    assert program.main([]) == (5 if choice == "again" else 2)
    assert "is not there. Connect its disk" in capsys.readouterr().err


def test_no_command_begins_anew_where_the_folder_is_missing(moved, tmp_path, capsys):
    moved.rename(tmp_path / "unplugged")
    for words in (["ask", "Hi"], ["export"], ["import", "a.json"], ["bench", "--count", "1"]):
        assert program.main(words) == 2
        assert capsys.readouterr().err.startswith("gemstream: Your data folder")
    assert program.main(["selftest"]) == 2
    assert capsys.readouterr().err.startswith("gemstream: Your data folder")
    assert program.main(["doctor"]) == 1
    assert "Connect its disk" in capsys.readouterr().out
    assert not moved.exists()
    assert [path.name for path in data_folder.standard().iterdir()] == [data_folder.FILE_NAME]


def test_a_start_that_waited_while_the_folder_was_moved_opens_the_new_one(
    monkeypatch, moved, tmp_path
):
    third = tmp_path / "third"
    third.mkdir()
    data_folder.set_mark(third, "t", is_whole=True)
    first = instance.take(moved)

    def hand_over(folder, images, setup, action):
        assert folder == moved
        data_folder.note(data_folder.Whereabouts(folder=third, mark="t"))
        first.release()
        return instance.take(moved)

    monkeypatch.setattr("desktop.handing_over.hand_over", hand_over)
    monkeypatch.setattr("desktop.gui.run", lambda argv, lock: lock.folder == third)
    assert program.main([]) is True
    with instance.take(moved) as lock:
        assert lock.is_held


def test_a_program_without_a_console_says_what_it_says_to_nobody(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert program.main(["--no-such-option"]) == 2
    with sys.stdout, sys.stderr:
        sys.stdout.flush()
        assert sys.stderr.fileno() > 2
