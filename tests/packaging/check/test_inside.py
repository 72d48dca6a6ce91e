import struct
import zlib

import pytest

from check.inside import with_script

COOKIE, ENTRY = struct.Struct("!8sIIII64s"), struct.Struct("!IIIIBc")


def archive(**scripts):
    """One as PyInstaller writes it, with one blob for each script."""
    blobs = table = b""
    for name, blob in scripts.items():
        padded = name.encode() + b"\0" * (16 - len(name))
        size = ENTRY.size + len(padded)
        table += ENTRY.pack(size, len(blobs), len(blob), len(blob), 0, b"s") + padded
        blobs += blob
    total = len(blobs) + len(table) + COOKIE.size
    return blobs + table + COOKIE.pack(b"MEI", total, len(blobs), len(table), 311, b"libpython")


def scripts_of(data):
    magic, total, begin, length, *_ = COOKIE.unpack(data[-COOKIE.size :])
    assert magic.rstrip(b"\0") == b"MEI"
    assert total == len(data)
    found, at = {}, begin
    while at < begin + length:
        size, offset, stored, whole, is_packed, kind = ENTRY.unpack_from(data, at)
        blob = data[offset : offset + stored]
        assert kind == b"s"
        name = data[at + ENTRY.size : at + size].rstrip(b"\0").decode()
        found[name] = zlib.decompress(blob) if is_packed else blob
        assert len(found[name]) == whole
        at += size
    return found


def test_the_script_of_the_program_is_another_one_and_all_else_stays():
    made = with_script(archive(before_start=b"first", __main__=b"old"), b"a longer new one")
    assert scripts_of(made) == {"before_start": b"first", "__main__": b"a longer new one"}


def test_an_archive_without_one_is_refused():
    with pytest.raises(ValueError, match="no script"):
        with_script(archive(before_start=b"first"), b"new")
