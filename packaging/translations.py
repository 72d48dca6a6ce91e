"""Find the texts of the program and make what Qt reads of their translations.

    python packaging/translations.py update      # texts that are new are put into every .ts
    python packaging/translations.py release     # .ts -> .qm

The ``.ts`` files of ``packaging/translations`` are the source, the ``.qm.z`` files of ``resources``
what the program loads; both are in the repository, so that a clone runs, and
``tests/packaging/test_translations.py`` holds them together.
"""

import subprocess
import sys
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6

from qt_texts import candidates, known, load, write_ts

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "packaging" / "translations"
RELEASED = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = ("de", "es", "fr", "ja", "zh_CN", "ar")


def run(tool: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools; it says by itself what is wrong."""
    subprocess.run([TOOLS / tool, *arguments], check=True, stdout=subprocess.DEVNULL)


def update(folder: Path = SOURCES) -> None:
    """Put the texts of the program into every ``.ts`` file; translations of others are dropped."""
    listed = folder / "sources.lst"
    sources = sorted((ROOT / "desktop").rglob("*.py"))
    listed.write_text("\n".join(map(str, sources)), encoding="utf-8")
    try:
        for language in LANGUAGES:
            run(
                "lupdate",
                "-silent",
                "-no-obsolete",
                "-sort-messages",
                *("-locations", "none"),
                *("-tr-function-alias", "QT_TR_NOOP+=later"),
                *("-source-language", "en"),
                *("-target-language", language),
                f"@{listed}",
                "-ts",
                folder / f"gemstream_{language}.ts",
            )
    finally:
        listed.unlink()


def release(folder: Path = SOURCES, target: Path = RELEASED) -> None:
    """Make the ``.qm.z`` files, each with what Qt itself says in that language."""
    qt = {each: load(TOOLS / "Qt" / "translations" / f"qtbase_{each}.qm") for each in LANGUAGES}
    texts = known(qt["de"], candidates(TOOLS / "Qt" / "lib"))
    with TemporaryDirectory() as scratch:
        for language, translator in qt.items():
            theirs = Path(scratch, f"qt_{language}.ts")
            write_ts(language, translator, texts, theirs)
            name = f"gemstream_{language}"
            made = Path(scratch, f"{name}.qm")
            run("lrelease", "-silent", folder / f"{name}.ts", theirs, "-qm", made)
            # 1 MB of 140 that the installed program may have.
            (target / f"{name}.qm.z").write_bytes(zlib.compress(made.read_bytes(), 9))


if __name__ == "__main__":
    {"update": update, "release": release}[sys.argv[1]]()
