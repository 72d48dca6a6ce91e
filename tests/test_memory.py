import ctypes
import platform
import subprocess
import sys

import pytest

from desktop import memory

glibc = pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another allocator")

SMALL, LARGE = 100_000, 5_000_000
COUNT = 50
IN_PIECES = """
import os, sys
from desktop.memory import give_back, keep_together

def pages():
    return int(open("/proc/self/statm").read().split()[1])

how, size, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
if how == "kept together":
    keep_together()
os.urandom(16_000_000)  # from then on, glibc alone would put all that is smaller in its heap
blocks = [os.urandom(size) for _ in range(count)]
full = pages()
del blocks[:-1]  # the last one holds all that lies below it
if how == "given back":
    give_back()
print((full - pages()) * os.sysconf("SC_PAGE_SIZE"))
"""
IN_THREADS = """
import ctypes, sys, threading
from desktop.memory import keep_together
if sys.argv[1] == "kept":
    keep_together()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = [ctypes.c_size_t]
together = threading.Barrier(6)
heaps = set()
def work():
    together.wait()
    heaps.add(libc.malloc(5000) >> 26)  # each is aligned to 64 MB
    together.wait()
threads = [threading.Thread(target=work) for _ in range(6)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(heaps))
"""


@pytest.fixture(autouse=True)
def asked_anew():
    memory._glibc.cache_clear()
    yield
    memory._glibc.cache_clear()


def run(code, *words):
    command = [sys.executable, "-c", code, *map(str, words)]
    return int(subprocess.run(command, check=True, capture_output=True).stdout)


@glibc
def test_what_is_free_goes_back_to_the_system():
    assert run(IN_PIECES, "left", SMALL, COUNT) < SMALL
    assert run(IN_PIECES, "given back", SMALL, COUNT) > SMALL * COUNT * 0.8


@glibc
def test_what_is_large_goes_back_at_once():
    assert run(IN_PIECES, "left", LARGE, COUNT) < LARGE
    assert run(IN_PIECES, "kept together", LARGE, COUNT) > LARGE * COUNT * 0.8


@glibc
def test_threads_share_the_heaps():
    assert run(IN_THREADS, "left") > memory.MOST_HEAPS >= run(IN_THREADS, "kept")


@pytest.mark.parametrize("library", [TypeError("a name is needed"), object()])
def test_another_allocator_is_left_alone(monkeypatch, library):
    def load(_):
        if isinstance(library, Exception):
            raise library
        return library

    monkeypatch.setattr(ctypes, "CDLL", load)
    memory.keep_together()
    memory.give_back()
