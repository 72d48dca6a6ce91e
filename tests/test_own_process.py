import json
import os
import sys

import pytest

from desktop.credentials import KEY_VARIABLES
from desktop.own_process import start

TELL = (sys.executable, "-c", "import json, os; print(json.dumps(dict(os.environ)))")


@pytest.mark.parametrize("has_qt", [False, True])
def test_no_key_is_told_and_all_else_is(has_qt):
    environ = {"PATH": "/bin", "KEPT": "yes", **dict.fromkeys(KEY_VARIABLES, "s3cret")}
    child = start(TELL, environ=environ, has_qt=has_qt)
    out, _ = child.communicate(timeout=20)
    told = json.loads(out)
    assert told["KEPT"] == "yes"
    assert "s3cret" not in out.decode()
    assert told.get("QT_QPA_PLATFORM") == ("offscreen" if has_qt else None)


def test_what_cannot_be_started_is_a_fault():
    with pytest.raises(OSError, match="no such program"):
        start(["/no such program"])


@pytest.mark.skipif(os.name == "nt", reason="a process has our terminal on POSIX alone")
@pytest.mark.parametrize("is_interrupted", [True, False])
def test_an_interrupt_of_the_terminal_reaches_those_that_are_to_be(is_interrupted):
    tell = "import os; print(os.getpgid(0))"
    child = start((sys.executable, "-c", tell), is_interrupted=is_interrupted)
    out, _ = child.communicate(timeout=20)
    assert (int(out) == os.getpgid(0)) is is_interrupted
