"""The check itself, with a few lines in the place of the program."""

import sys

import pytest

from check import new_version
from check.new_version import Faulty, forged, look
from desktop.updates.latest import understood
from desktop.updates.news import NoNews
from desktop.updates.release_key import KEY
from tests.updates.signer import told

PROGRAM = f"""#!{sys.executable}
import json, os, sys, time, urllib.request, ssl
from pathlib import Path

folder = Path(os.environ["GEMSTREAM_DATA_DIR"])
if "doctor" in sys.argv:
    print(json.dumps({{"checks": [{{"name": "New versions", "detail": TOLD}}]}}))
    sys.exit()
settings = json.loads((folder / "settings.json").read_text())
trust = ssl.create_default_context(cafile=settings["ca_file"])
for end in (".minisig", ""):
    urllib.request.urlopen(os.environ["GEMSTREAM_LATEST"] + end, context=trust).read()
(folder / "part").write_text(json.dumps({{"fault": FAULT}}))
(folder / "part").rename(folder / "new-version.json")
time.sleep(60)
"""
FITS_NOT = f"What came {new_version.WANTED}"


@pytest.fixture
def program(tmp_path):
    def make(fault=FITS_NOT, doctor=FITS_NOT):
        file = tmp_path / "program"
        file.write_text(PROGRAM.replace("FAULT", repr(fault)).replace("TOLD", repr(doctor)))
        file.chmod(0o700)
        (tmp_path / "data").mkdir()
        return file, tmp_path / "data"

    return make


def test_what_is_forged_fails_at_the_very_last():
    with pytest.raises(NoNews) as fault:
        understood(told(), forged(told(), KEY), KEY)
    assert str(fault.value).endswith(new_version.WANTED)


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a script")
def test_a_program_that_looks_and_says_what_it_found_is_well(program):
    assert look(*program()) == FITS_NOT


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"fault": "127.0.0.1 could not be reached."}, "could not be reached"),
        ({"doctor": "this is the newest"}, "doctor does not say"),
        ({"fault": ""}, "does not look"),
    ],
)
def test_one_that_does_not_is_found_out(program, said, why, monkeypatch):
    if said.get("fault") == "":
        monkeypatch.setattr(new_version, "LONGEST_S", 1.0)
    with pytest.raises(Faulty, match=why):
        look(*program(**said))
