import shutil
import struct
import subprocess

import pytest

from check.older import OLDER, SHIFT_BYTES, repacked, shifted
from deb import make
from linux_files import LIBRARY


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg is not here")
def test_a_version_before_is_the_same_with_one_file_more(tree, tmp_path, monkeypatch):
    monkeypatch.setattr("deb.linked", lambda tree: frozenset())
    monkeypatch.setattr("deb.glibc_needed", lambda tree: (2, 35))
    [package] = make(tree, tmp_path)
    older = repacked(package, tmp_path)
    told = [
        subprocess.run(["dpkg-deb", *words], capture_output=True, text=True, check=True).stdout
        for words in (["-f", older, "Version"], ["-c", older], ["-c", package])
    ]
    assert told[0].strip() == OLDER
    names = [{line.split()[5] for line in each.splitlines()} for each in told[1:]]
    assert names[0] - names[1] == {f"./{LIBRARY}/_internal/of_before.so"}
    assert names[1] - names[0] == set()


def test_what_is_in_a_frozen_program_stands_further_on():
    def frozen(begin):
        cookie = struct.pack("!8sIIII64s", b"MEI\014\013\012\013\016", 4 + 88, 0, 0, 311, b"lib")
        return b"\x7fELF launcher"[:begin] + bytes(max(0, begin - 13)) + b"code" + cookie + b"end"

    assert shifted(frozen(13)) == frozen(13 + SHIFT_BYTES)
    assert shifted(b"\x7fELF") == b"\x7fELF"
