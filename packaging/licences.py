"""Gathers the licences of everything that is in a frozen program, and puts them beside it.

They go to ``resources/licences``, where the window reads them for "About Gemstream", and where
people read ``README.txt``. A library of which nobody says who made it stops the build.
"""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import inner_parts
import sbom
from build_tools import ToolMissing, ensure_venv, required_names
from inner_parts import InnerPart
from licence_entry import Entry
from licence_words import SHARED, readme
from product import HOME_PAGE, PROGRAM, ROOT

sys.path.insert(0, str(ROOT))
from desktop.parts import INDEX, licence_of, needed, texts_of

README = "README.txt"
KEPT = inner_parts.PARTS.parent
"""The folder of the texts that no wheel brings."""


def gather(names: list[str], site: Path, runtime: Mapping[str, str]) -> list[Entry]:
    """All parts, Gemstream first, the others by name.

    Args:
        names: The files of the frozen program, as ``names_in`` says them.
        site: Where the wheels are installed.
        runtime: As ``ask_python`` tells.

    Raises:
        ToolMissing: If a part has no licence text, or a library is nobody's.
    """
    more, parts = inner_parts.load()
    wheels = {each.name: each for each in needed([str(site)], required_names())}
    strange = inner_parts.unclaimed(names, wheels.values(), parts)
    if strange:
        raise ToolMissing(
            f"Whose are {', '.join(strange)}? Say it in packaging/licences/parts.toml, "
            "or leave them out in packaging/left_out.py."
        )
    entries = [of_wheel(each, more.get(each.name, [])) for each in wheels.values()]
    for part in parts:
        if part.is_shipped(wheels, names):
            wheel = wheels.get(part.inside)
            version = inner_parts.version_of(part, wheel, names, runtime)
            entries.append(_of_part(part, wheel, version))
    bare = [each.name for each in entries if not each.texts]
    if bare:
        raise ToolMissing(
            f"No licence text: {', '.join(bare)}. Say in packaging/licences/parts.toml where it is."
        )
    return sorted(entries, key=lambda each: (each.url != HOME_PAGE, each.name.lower()))


def of_wheel(wheel: Distribution, more: Iterable[str]) -> Entry:
    """A wheel, with the texts it brings and these of the repository."""
    texts = {each: _name_of(each) for each in texts_of(wheel)}
    texts |= {ROOT / each: Path(each).name for each in more}
    return Entry(
        name=wheel.name,
        version=wheel.version,
        licence=licence_of(wheel),
        url=f"https://pypi.org/project/{wheel.name}/{wheel.version}/",
        texts=texts,
        wheel=wheel,
    )


def _of_part(part: InnerPart, wheel: Distribution | None, version: str) -> Entry:
    if part.texts:
        texts = {ROOT / each: Path(each).name for each in part.texts}
    else:
        texts = {each: _name_of(each) for each in texts_of(wheel)} if wheel else {}
    return Entry(
        name=part.name,
        version=version,
        licence=part.licence,
        url=part.url,
        texts=texts,
        part=part,
        wheel=wheel,
    )


def _name_of(text: Path) -> str:
    """Its name below the folder of its wheel: what lies in folders there keeps them."""
    inside = text.parts
    last = max(n for n, each in enumerate(inside) if each.endswith(".dist-info"))
    return "/".join(each for each in inside[last + 1 :] if each != "licenses")


def folder_of(entry: Entry) -> str:
    """The name of its folder: that of what brings its text."""
    brings = entry.wheel.name if entry.wheel and not (entry.part and entry.part.texts) else ""
    return re.sub(r"[^A-Za-z0-9._+-]+", "-", brings or entry.name).strip("-")


def write(entries: list[Entry], folder: Path) -> None:
    """Write the texts, the index that the window reads, and the one for people.

    Args:
        entries: All of it.
        folder: Is made anew.
    """
    shutil.rmtree(folder, ignore_errors=True)
    index: list[dict[str, Any]] = []
    for each in entries:
        names = []
        for text, name in each.texts.items():
            # One copy of what several parts have in common.
            names.append(f"{SHARED if text.parent == KEPT else folder_of(each)}/{name}")
            place = folder / names[-1]
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text.read_bytes().replace(b"\r\n", b"\n"))
        about = {"name": each.name, "version": each.version, "licence": each.licence}
        index.append({**about, "url": each.url, "texts": names})
    (folder / README).write_text(readme(index), encoding="utf-8")
    index[0]["texts"] = [README, *index[0]["texts"]]
    (folder / INDEX).write_text(json.dumps(index, indent=1) + "\n", encoding="utf-8")


def put_licences(tree: Path, python: Path, tools: Path) -> Path:
    """Put the licences and the bill of materials of a frozen program beside it.

    Args:
        tree: The frozen program.
        python: The interpreter that it was frozen with, among the wheels that were.
        tools: The folder of the venv with ``sbom.TOOLS``, which is made if need be.

    Returns:
        The folder that they are in.

    Raises:
        ToolMissing: If a part has no licence text, a library is nobody's, or a tool fails.
    """
    site = site_of(python)
    entries = gather(inner_parts.names_in(tree), site, inner_parts.ask_python(python))
    folder = resources_of(tree) / "licences"
    write(entries, folder)
    sbom.write(entries, python, ensure_venv(tools, sbom.TOOLS), folder / sbom.FILE)
    return folder


def site_of(python: Path) -> Path:
    """Where an interpreter has its wheels."""
    ask = "import sysconfig; print(sysconfig.get_path('platlib'))"
    told = subprocess.run([python, "-I", "-c", ask], check=True, capture_output=True, text=True)
    return Path(told.stdout.strip())


def resources_of(tree: Path) -> Path:
    """The folder of the program's own files in a frozen program."""
    found = [each.parent for each in tree.rglob("resources/fonts") if not each.parent.is_symlink()]
    if not found:
        raise ToolMissing(f"{tree} is no frozen {PROGRAM}: it has no resources.")
    return found[0]
