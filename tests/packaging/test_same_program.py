import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from product import ROOT

HOOK = ROOT / "packaging" / "same_program.py"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what runs has a name on Linux")


def test_modules_are_read_from_what_runs(monkeypatch):
    importers = ModuleType("pyimod02_importers")
    importers.pyz_archive = SimpleNamespace(_filename="/usr/lib/gemstream/gemstream")
    monkeypatch.setitem(sys.modules, "pyimod02_importers", importers)
    runpy.run_path(str(HOOK))
    assert importers.pyz_archive._filename == "/proc/self/exe"


@pytest.mark.parametrize("is_replaced", [True, False])
def test_what_runs_is_read_even_if_another_file_has_its_name(tmp_path, is_replaced):
    program = tmp_path / "cat"
    shutil.copy(shutil.which("cat"), program)
    before = program.read_bytes()
    with subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        running.stdin.write(b"\n")
        running.stdin.flush()
        running.stdout.read(1)  # it runs by now
        program.unlink()
        if is_replaced:
            program.write_bytes(b"another")
        assert Path("/proc", str(running.pid), "exe").read_bytes() == before
        running.stdin.close()
