import json
import signal
import subprocess
import sys
from http.client import HTTPConnection

import pytest

from desktop.own_program import OFFLINE_ENGINE, part_command


def run(*command: str) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def test_it_tells_its_port_and_ends_with_its_input() -> None:
    with run(sys.executable, "-m", "desktop.offline") as engine:
        assert engine.stdin
        assert engine.stdout
        engine.stdin.write("the key\n")
        engine.stdin.flush()
        told = json.loads(engine.stdout.readline())
        connection = HTTPConnection("127.0.0.1", told["port"], timeout=30)
        connection.request("GET", "/v1/models?key=the%20key")
        assert connection.getresponse().status == 200
        connection.close()
        assert engine.communicate("more input is nothing\n", timeout=30) == ("", "")
    assert told.keys() == {"port"}
    assert engine.returncode == 0


def test_an_interrupt_meant_for_its_owner_does_not_end_it() -> None:
    with run(*part_command(OFFLINE_ENGINE)) as engine:
        assert engine.stdin
        assert engine.stdout
        engine.stdin.write("the key\n")
        engine.stdin.flush()
        engine.stdout.readline()
        engine.send_signal(signal.SIGINT)
        assert engine.communicate(timeout=30) == ("", "")
    assert engine.returncode == 0


def test_without_a_key_it_does_not_serve() -> None:
    with run(*part_command(OFFLINE_ENGINE)) as engine:
        out, err = engine.communicate("\n", timeout=30)
    assert engine.returncode == 1
    assert out == ""
    assert "must be a key" in err


@pytest.mark.parametrize("told", ["", "the key\n"])
def test_an_owner_who_ends_while_it_begins_is_no_fault(told: str) -> None:
    with run(*part_command(OFFLINE_ENGINE)) as engine:
        assert engine.stdin
        assert engine.stdout
        assert engine.stderr
        engine.stdout.close()  # before it can have said where it listens
        engine.stdin.write(told)
        engine.stdin.close()
        assert engine.stderr.read() == ""
        assert engine.wait(30) == 0
