"""Makes Qt's largest file small: the tables of ICU, 32 MB of which 5 are ever read.

Kept is what sorts text in every language, changes its case and knows the time zones. Lost are
converters of old encodings, for Python has its own, and long names of time zones and regions, for
Qt has its own.
"""

import re
import shutil
import subprocess
from pathlib import Path

PROGRAMS = {"icupkg": "icu-devtools", "readelf": "binutils", "as": "binutils", "ld": "binutils"}

_ROOTS = re.compile(
    r"(currencyNumericCodes|dayPeriods|genderList|grammaticalFeatures|icustd|icuver|keyTypeData"
    r"|likelySubtags|metaZones|metadata|numberingSystems|pluralRanges|plurals|pool|res_index|root"
    r"|supplementalData|timezoneTypes|windowsZones|zoneinfo64)\.res"
)
_KEPT_ENDINGS = (".nrm", ".icu", ".cfu", ".spp")
_UNREAD = ("unames.icu", "confusables.cfu")
"""Names of characters, and which look alike: Qt asks for neither."""
_SYMBOL = re.compile(r"\s([0-9a-f]{16})\s+(\d+|0x[0-9a-f]+) OBJECT .* (icudt\d+_dat)(?:@|$)", re.M)
_SEGMENT = re.compile(r"LOAD\s+(0x[0-9a-f]+) (0x[0-9a-f]+) 0x[0-9a-f]+ (0x[0-9a-f]+)")
_SOURCE = """.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
"""


def is_kept(item: str) -> bool:
    """True for a table that the program can come to read.

    Args:
        item: Its name as ``icupkg`` lists it.
    """
    if "/" in item:
        return item.startswith("coll/")
    if item in _UNREAD:
        return False
    return bool(_ROOTS.fullmatch(item)) or item.endswith(_KEPT_ENDINGS)


def trim(library: Path, work: Path) -> None:
    """Put a library with the tables that are needed in the place of the full one.

    Args:
        library: ``libicudata.so.NN``.
        work: An empty folder.

    Raises:
        subprocess.CalledProcessError: If ICU's own tool does not know this version's tables.
        ValueError: If the library is not as expected.
    """
    symbol, data = _tables(library)
    full, small = work / f"{symbol[:-4]}l.dat", work / "small" / f"{symbol[:-4]}l.dat"
    full.write_bytes(data)
    small.parent.mkdir()
    listed = _run("icupkg", "-l", full).split()
    gone = work / "gone.txt"
    gone.write_text("".join(f"{item}\n" for item in listed if not is_kept(item)))
    _run("icupkg", "-r", gone, full, small)
    source, linked = work / "data.s", work / "data.o"
    source.write_text(_SOURCE.format(symbol=symbol, data=small))
    _run("as", source, "-o", linked)
    made = work / library.name
    options = ["-shared", "--build-id=none", "-z", "noexecstack", "-soname", library.name]
    _run("ld", *options, linked, "-o", made)
    _run("strip", made)
    shutil.copyfile(made, library)


def _tables(library: Path) -> tuple[str, bytes]:
    """The name and the bytes of the one object in the library."""
    symbol = _SYMBOL.search(_run("readelf", "-W", "--dyn-syms", library))
    if symbol is None:
        raise ValueError(f"{library.name} has no tables of ICU")
    at, length = int(symbol[1], 16), int(symbol[2], 0)
    for segment in _SEGMENT.findall(_run("readelf", "-W", "-l", library)):
        offset, address, size = (int(number, 16) for number in segment)
        if address <= at < address + size:
            start = offset + at - address
            return symbol[3], library.read_bytes()[start : start + length]
    raise ValueError(f"{library.name} has its tables nowhere")


def _run(*words: str | Path) -> str:
    return subprocess.run(
        [str(word) for word in words], capture_output=True, text=True, check=True
    ).stdout
