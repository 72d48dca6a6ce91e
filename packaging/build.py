"""Builds what people install: ``python packaging/build.py tar [--out dist]``.

The program is frozen once, and each package is made of that. Tools come from PyPI into a venv of
the build's own, and as root on Debian by apt; what is missing otherwise is said in one sentence.
"""

import argparse
import hashlib
import importlib
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from build_tools import BuildFailed, ToolMissing, ensure_programs
from check.tree import faults
from freeze import freeze
from product import ROOT

SYSTEMS = {"linux": "Linux", "win32": "Windows", "darwin": "macOS"}


@dataclass(frozen=True, slots=True)
class Target:
    """One kind of package.

    Attributes:
        module: A module beside this one with ``make(tree, out)``: it makes its package of the
            frozen program in ``tree`` and returns the files that it wrote to the folder ``out``.
        system: The ``sys.platform`` it is made on.
        programs: The programs it runs, with the Debian package of each.
        packs_anywhere: A program frozen before, on that system, is packed on others too.
        options: Of the command line, which ``make`` is given by these names.
        most_bytes: Of each file that is made.
    """

    module: str
    system: str
    programs: Mapping[str, str] = field(default_factory=dict)
    packs_anywhere: bool = False
    options: tuple[str, ...] = ()
    most_bytes: int = 80_000_000


TARGETS = {
    "appimage": Target(
        "appimage",
        "linux",
        {"mksquashfs": "squashfs-tools"},
        options=("runtime_file",),
    ),
    "deb": Target(
        "deb", "linux", {"dpkg-deb": "dpkg", "readelf": "binutils"}, most_bytes=48_000_000
    ),
    "macos": Target("macos_image", "darwin"),
    "rpm": Target("rpm", "linux", {"rpmbuild": "rpm", "readelf": "binutils"}),
    "tar": Target("tarball", "linux", {"zstd": "zstd"}, most_bytes=52_000_000),
    "windows": Target("windows_installer", "win32", {"makensis": "nsis"}, packs_anywhere=True),
    "zip": Target("zip_archive", "win32", packs_anywhere=True),
}


def main(argv: Sequence[str]) -> int:
    """Build what is asked for; returns the exit code."""
    arguments = _arguments(argv)
    try:
        options = vars(arguments)
        made = build(arguments.targets, arguments.out, arguments.work, arguments.tree, options)
    except BuildFailed as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    for file in made:
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        print(f"{digest}  {file} ({file.stat().st_size / 1e6:.2f} MB)")
    return 0


def build(
    names: Sequence[str],
    out: Path,
    work: Path,
    tree: Path | None = None,
    options: Mapping[str, object] | None = None,
) -> list[Path]:
    """Freeze the program, and make packages of it.

    Args:
        names: Of ``TARGETS``.
        out: Where the packages go.
        work: Where the venv and the frozen program are kept.
        tree: The program frozen before; None to freeze it.
        options: What the command line says besides; the defaults of targets if it is None.

    Returns:
        The files that were made.

    Raises:
        ToolMissing: If this is not the system for it, or something it runs is missing.
        BuildFailed: If there is something wrong with the frozen program, or a file is too large.
    """
    targets = [TARGETS[name] for name in names]
    for name, target in zip(names, targets, strict=True):
        if target.system != sys.platform and not target.packs_anywhere:
            raise ToolMissing(f"{name} is made on {SYSTEMS[target.system]} alone.")
        if target.system != sys.platform and tree is None:
            system = SYSTEMS[target.system]
            raise ToolMissing(f"{name} needs {system} to freeze, or what it froze (--tree).")
        ensure_programs(target.programs)
    tree = tree or freeze(work)
    if sys.platform == "linux" and all(target.system == "linux" for target in targets):
        wrong = faults(tree)
        if wrong:
            raise BuildFailed("\n".join(["the frozen program is not as it should be:", *wrong]))
    out.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for target in targets:
        given = {name: options[name] for name in target.options} if options else {}
        files = importlib.import_module(target.module).make(tree, out, **given)
        for file in files:
            if file.stat().st_size > target.most_bytes:
                size, most = file.stat().st_size / 1e6, target.most_bytes / 1e6
                raise BuildFailed(f"{file} has {size:.1f} MB, more than {most:.0f}.")
        made += files
    return made


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "build.py", description="Builds what people install.", allow_abbrev=False
    )
    parser.add_argument("targets", nargs="+", choices=sorted(TARGETS), metavar="TARGET")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder of the packages")
    parser.add_argument(
        "--work", type=Path, default=ROOT / "build" / "packaging", help="folder to work in"
    )
    parser.add_argument("--tree", type=Path, help="the program frozen before, not to freeze again")
    parser.add_argument(
        "--runtime-file", type=Path, help="of AppImages: the official runtime of type 2"
    )
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
