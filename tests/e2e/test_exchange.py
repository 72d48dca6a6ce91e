"""Conversations out to files and in again, as commands, from export to export to the byte."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from tests.e2e.test_programs import ROOT, environ, program

SAMPLES = Path(__file__).parents[1] / "exchange"
pytestmark = pytest.mark.e2e


def test_from_chatgpt_to_every_form_and_back_to_the_byte(tmp_path):
    here, there = environ(tmp_path / "here"), environ(tmp_path / "there")
    assert program("import", str(SAMPLES / "chatgpt.json"), env=here).returncode == 0
    files = [tmp_path / f"lake.{form}" for form in ("json", "md", "html", "pdf")]
    for file in files:
        done = program("export", "the lake", "--out", str(file), env=here)
        assert (done.returncode, done.stdout) == (0, "")
        assert done.stderr == f"gemstream: 1 conversation exported to {file}.\n"
    text = pypdfium2.PdfDocument(files[3])[0].get_textpage().get_text_range()
    assert "Two miles." in text
    assert "<p>Two miles.</p>" in files[2].read_text(encoding="utf-8")
    assert "\nTwo miles.\n" in files[1].read_text(encoding="utf-8")
    for count in (4, 0):
        done = program("import", str(files[0]), "--json", env=there)
        assert json.loads(done.stdout)["turns"] == count
    again = program("export", "--all", env=there)
    assert again.stdout.encode() == files[0].read_bytes()


@pytest.mark.parametrize("form", ["json", "md", "html", "pdf"])
def test_no_command_loads_qt_itself(tmp_path, form):
    code = (
        "import sys; from desktop.__main__ import main\n"
        f"assert main(['import', {str(SAMPLES / 'chatgpt.json')!r}]) == 0\n"
        f"out = ['--out', {str(tmp_path / 'a')!r}, '--format', {form!r}]\n"
        "assert main(['export', '--all', *out]) == 0\n"
        "bad = [m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6', 'qasync')]\n"
        "print(bad, file=sys.stderr); sys.exit(1 if bad else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environ(tmp_path),
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_whoever_reads_an_export_may_go_away(tmp_path):
    env = environ(tmp_path)
    program("import", str(SAMPLES / "chatgpt.json"), env=env)
    command = [sys.executable, "-m", "desktop", "export", "--all"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, env=env, **pipes) as child:
        child.stdout.close()
        told = child.stderr.read()
    assert child.returncode in (130, -signal.SIGPIPE)
    assert b"Traceback" not in told
