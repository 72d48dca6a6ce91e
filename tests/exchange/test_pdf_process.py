import sys

import pytest

from desktop.core.errors import StorageFailed
from desktop.exchange.pdf_process import pdf_of


def script(code):
    return (sys.executable, "-c", f"import sys, os, time\n{code}")


def test_a_pdf_comes_back():
    made = pdf_of([b"<html><head><title>T", b"</title></head><body>", "Größe".encode(), b"</body>"])
    assert made.startswith(b"%PDF-")
    assert made.rstrip().endswith(b"%%EOF")


def test_a_long_document_arrives_whole_and_so_does_the_pdf():
    code = "n = len(sys.stdin.buffer.read()); os.write(1, str(n).encode() + b'!' * 300_000)"
    pieces = (b"x" * 100_000 for _ in range(20))
    assert pdf_of(pieces, command=script(code)) == b"2000000" + b"!" * 300_000


@pytest.mark.parametrize("code", ["os.abort()", "sys.exit(1)", "", "sys.stdin.close()"])
def test_whatever_way_it_ends_that_is_said(code):
    taken = []

    def pieces():
        for number in range(50):
            taken.append(number)
            yield b"x" * 100_000

    with pytest.raises(StorageFailed, match="cannot be made") as told:
        pdf_of(pieces(), command=script(code))
    assert "HTML" in told.value.hint
    assert len(taken) == 50  # whoever counts what was exported counts all


def test_what_it_says_last_is_kept():
    with pytest.raises(StorageFailed) as told:
        pdf_of([b"x"], command=script("sys.exit('no font')"))
    assert told.value.detail == "no font"


def test_what_takes_too_long_is_ended():
    code = "sys.stdin.buffer.read(); print(os.getpid(), flush=True); time.sleep(600)"
    with pytest.raises(StorageFailed, match="too long"):
        pdf_of([b"x"], command=script(code), limit_s=0.5)


def test_a_fault_of_what_is_written_ends_it():
    def pieces():
        yield b"x"
        raise StorageFailed("Given up.")

    with pytest.raises(StorageFailed, match=r"Given up\."):
        pdf_of(pieces(), command=script("sys.stdin.buffer.read(); time.sleep(600)"))


def test_what_cannot_be_started():
    with pytest.raises(StorageFailed, match="cannot be made"):
        pdf_of([b"x"], command=("/nowhere/at/all",))


def test_it_is_told_no_key(monkeypatch):
    monkeypatch.setenv("GEMINI_API_KEY", "s3cret")
    code = "sys.stdin.buffer.read(); print(sorted(os.environ))"
    made = pdf_of([b"x"], command=script(code))
    assert b"GEMINI_API_KEY" not in made
    assert b"QT_QPA_PLATFORM" in made
