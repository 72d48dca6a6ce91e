import json
import os
import sys
from pathlib import Path

import pytest

from desktop import instance
from desktop.cli import errands
from desktop.core.errand import Answer, ExportErrand, ImportErrand
from desktop.core.hand_over import LARGEST_BYTES, read_request
from desktop.setup import Setup

pytestmark = pytest.mark.skipif(os.name == "nt", reason="paths of POSIX")


@pytest.fixture
def setup(tmp_path):
    return Setup(data_dir=tmp_path / "data", environ={})


class Window:
    """In the place of the one that has the folder: what it was asked, and what it answers."""

    def __init__(self, monkeypatch, answer, work=lambda errand: None):
        self.asked = []

        class Call:
            def answer(self):
                return answer

        def reach(folder, line, free, *, is_errand):
            assert is_errand
            assert free() is None
            errand = read_request(line)
            self.asked.append(errand)
            work(errand)
            return Call()

        monkeypatch.setattr(errands, "reach", reach)


@pytest.fixture
def taken(setup):
    with instance.take(setup.folder) as lock:
        yield lock


def test_what_a_window_answers_is_printed_as_it_is(setup, taken, monkeypatch, tmp_path, capsys):
    monkeypatch.chdir(tmp_path)
    window = Window(monkeypatch, Answer(out="a\n", err="gemstream: b\x1b[2J\n", code=2))
    assert errands.run_errand(ImportErrand(files=(Path("a.json"),)), setup) == 2
    assert window.asked == [ImportErrand(files=(tmp_path / "a.json",))]
    assert capsys.readouterr() == ("a\n", "gemstream: b [2J\n")


def test_a_file_is_named_as_another_process_finds_it(setup, taken, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    window = Window(monkeypatch, Answer())
    errands.run_errand(ExportErrand(every=True, path=Path("a.md"), called="a.md"), setup)
    assert window.asked == [ExportErrand(every=True, path=tmp_path / "a.md", called="a.md")]
    (tmp_path / "b.json").touch()
    with (tmp_path / "b.json").open("rb") as file:
        here = Path(f"/dev/fd/{file.fileno()}")
        errands.run_errand(ImportErrand(files=(here,)), setup)
    assert window.asked[1].files == (tmp_path / "b.json",)


@pytest.mark.parametrize("is_terminal", [False, True])
def test_what_is_for_standard_output_comes_through_a_file_that_goes(
    setup, taken, monkeypatch, capsys, is_terminal
):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: is_terminal)
    title = "# A  pond\n" if is_terminal else "# A \x1b pond\n"
    window = Window(
        monkeypatch,
        Answer(err="gemstream: 1 conversation exported.\n"),
        work=lambda errand: errand.path.write_bytes(b"# A \x1b pond\n"),
    )
    assert errands.run_errand(ExportErrand(every=True, form="md"), setup) == 0
    assert capsys.readouterr() == (title, "gemstream: 1 conversation exported.\n")
    assert not window.asked[0].path.parent.exists()


def test_a_list_has_no_file(setup, taken, monkeypatch, capsys):
    Window(monkeypatch, Answer(out="a  A pond\n"))
    assert errands.run_errand(ExportErrand(), setup) == 0
    assert capsys.readouterr().out == "a  A pond\n"


def test_a_window_that_closes_meanwhile_is_said(setup, taken, monkeypatch, capsys):
    Window(monkeypatch, None)
    assert errands.run_errand(ExportErrand(every=True), setup) == 2
    assert "closed before that was done. Try again." in capsys.readouterr().err


def test_one_that_has_gone_meanwhile_leaves_the_work(setup, taken, monkeypatch, capsys):
    def reach(folder, line, free, *, is_errand):
        taken.release()
        return free()

    monkeypatch.setattr(errands, "reach", reach)
    assert errands.run_errand(ExportErrand(), setup) == 0
    assert "no conversations yet" in capsys.readouterr().err


def test_too_many_names_are_said(setup, taken, capsys):
    names = tuple("x" * 1000 for _ in range(LARGEST_BYTES // 1000))
    assert errands.run_errand(ExportErrand(named=names), setup) == 2
    assert "too many names" in capsys.readouterr().err


def test_without_a_window_it_is_done_here(setup, tmp_path, capsys):
    sample = Path(__file__).parents[1] / "exchange" / "MyActivity.json"
    assert errands.run_errand(ImportErrand(files=(sample,), as_json=True), setup) == 0
    assert json.loads(capsys.readouterr().out)["conversations"] == 2


def test_what_is_refused_at_once_has_the_code_for_wrong_usage(capsys):
    assert errands.refuse("No.") == 2
    assert capsys.readouterr().err == "gemstream: No.\n"
