"""What is in our packages and is no package of Python: ``packaging/licences/parts.toml``, read."""

import json
import re
import subprocess
import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

from product import ROOT, version

PARTS = ROOT / "packaging" / "licences" / "parts.toml"

LIBRARY = re.compile(r"\.(so|dll|dylib|pyd)(\.|$)|\.framework/")
"""The names of files that a program is made of, as opposed to what it reads."""
_TOP = re.compile(r"^(_internal|Contents/(Frameworks|MacOS|Resources))/")

_ASK_PYTHON = """
import importlib.metadata as found, json, platform, sqlite3, ssl, zlib
def pdfium():
    try:
        from pypdfium2_raw.version import PDFIUM_INFO
    except ImportError:
        return ""
    return str(PDFIUM_INFO.build)
def of(name):
    try:
        return found.version(name)
    except found.PackageNotFoundError:
        return ""
print(json.dumps({"python": platform.python_version(), "openssl": ssl.OPENSSL_VERSION.split()[1],
    "sqlite": sqlite3.sqlite_version, "zlib": zlib.ZLIB_RUNTIME_VERSION, "pdfium": pdfium(),
    "pyinstaller": of("pyinstaller")}))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class InnerPart:
    """One thing; the fields are told of in ``parts.toml``."""

    name: str
    licence: str
    url: str
    inside: str = ""
    files: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    version: str = ""
    is_in_its_sbom: bool = False

    def found(self, names: Iterable[str]) -> re.Match[str] | None:
        """The first of these files that is its own."""
        for name in names:
            for each in self.files:
                if match := re.search(each, name, re.IGNORECASE):
                    return match
        return None

    def is_shipped(self, wheels: Collection[str], names: Iterable[str]) -> bool:
        """True if it is in a package with these wheels and these files."""
        if self.inside and self.inside not in wheels:
            return False
        return not self.files or self.found(names) is not None


def load(file: Path = PARTS) -> tuple[dict[str, list[str]], list[InnerPart]]:
    """The texts of wheels that bring none, by their names; and the parts."""
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    parts = [
        InnerPart(
            **each | {name: tuple(each.get(name, ())) for name in ("files", "texts")},
        )
        for each in told["part"]
    ]
    return told["texts"], parts


def names_in(tree: Path) -> list[str]:
    """The names of all files of the frozen program, as the spec had them; links are no files."""
    files = (each for each in tree.rglob("*") if each.is_file() and not each.is_symlink())
    return sorted(_TOP.sub("", each.relative_to(tree).as_posix()) for each in files)


def unclaimed(
    names: Iterable[str], wheels: Iterable[Distribution], parts: Iterable[InnerPart]
) -> list[str]:
    """The libraries of which nobody knows who made them, so that nobody says their licence."""
    theirs = {Path(str(file)).as_posix() for each in wheels for file in each.files or []}
    own = [each for each in parts if each.files]
    return [
        name
        for name in names
        if LIBRARY.search(name)
        and name not in theirs
        and not any(each.found([name]) for each in own)
    ]


def ask_python(python: Path) -> dict[str, str]:
    """The versions of what an interpreter is made of."""
    told = subprocess.run(
        [python, "-I", "-c", _ASK_PYTHON], check=True, capture_output=True, text=True
    )
    return dict(json.loads(told.stdout))


def ask_debian(package: str) -> str:
    """The version of a package of this computer, without what Debian added; empty elsewhere."""
    command = ["dpkg-query", "-W", "-f", "${Version}", package]
    try:
        told = subprocess.run(command, check=False, capture_output=True, text=True)
    except OSError:
        return ""
    return re.sub(r"^\d+:|([+~]dfsg[^-]*)?-[^-]*$", "", told.stdout.strip())


def sbom_of(wheel: Distribution) -> list[dict[str, object]]:
    """What the bills of materials in a wheel list (PEP 770)."""
    listed: list[dict[str, object]] = []
    for each in wheel.files or []:
        if "sboms" in each.parts and each.suffix == ".json":
            listed += json.loads(each.read_text(encoding="utf-8")).get("components", [])
    return listed


def version_of(
    part: InnerPart,
    wheel: Distribution | None,
    names: Iterable[str],
    runtime: Mapping[str, str],
    debian: Callable[[str], str] = ask_debian,
) -> str:
    """Its version; empty where nothing tells it.

    Args:
        part: Of which it is asked.
        wheel: What it comes in.
        names: The files of the frozen program.
        runtime: As ``ask_python`` tells.
        debian: Tells the version of a package of this computer.

    Raises:
        ValueError: If ``parts.toml`` says something that is not known here.
    """
    kind, _, name = part.version.partition(":")
    match kind:
        case "own":
            return version()
        case "same" if wheel:
            return wheel.version
        case "sbom" if wheel:
            told = (each.get("version") for each in sbom_of(wheel) if each["name"] == name)
            return str(next(told, None) or "")
        case "runtime":
            return runtime[name]
        case "debian":
            return debian(name)
        case "file":
            match = part.found(names)
            return (match["version"] or "") if match else ""
        case _ if not kind or kind[0].isdigit():
            return part.version
    raise ValueError(f"{part.name}: version {part.version!r} is not known")
