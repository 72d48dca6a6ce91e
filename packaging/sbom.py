"""The bill of materials of our packages: CycloneDX, the same bytes for the same parts.

``cyclonedx-py`` lists the wheels (https://cyclonedx-bom-tool.readthedocs.io/); what is inside them
is added, from their own bills of materials (PEP 770) and from ``packaging/licences/parts.toml``.
"""

import json
import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from build_tools import ToolMissing, required_names
from inner_parts import sbom_of
from licence_entry import Entry
from product import HOME_PAGE, LICENCE, NAME, PROGRAM, SUMMARY, version

FILE = f"{PROGRAM}.cdx.json"
TOOLS = ("cyclonedx-bom",)
SPEC_VERSION = "1.6"

_VALIDATE = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(open(sys.argv[1]).read())
sys.exit(str(fault) if fault else 0)
"""

Component = dict[str, Any]


def write(entries: Sequence[Entry], python: Path, tools: Path, file: Path) -> None:
    """Write the bill of materials, and hold it against the schema.

    Args:
        entries: All parts.
        python: The interpreter whose wheels were frozen.
        tools: One that has ``TOOLS``.
        file: Where it goes.

    Raises:
        ToolMissing: If it cannot be made, or breaks the schema.
    """
    command = ["-m", "cyclonedx_py", "environment", "--output-reproducible", "--of", "JSON"]
    command += ["--spec-version", SPEC_VERSION, "-o", str(file), str(python)]
    if subprocess.run([str(tools), *command], check=False).returncode != 0:
        raise ToolMissing("The wheels cannot be listed: see what cyclonedx-py says above.")
    listed = json.loads(file.read_text(encoding="utf-8"))
    text = json.dumps(bill(listed, entries), indent=1, sort_keys=True, ensure_ascii=False)
    file.write_text(text + "\n", encoding="utf-8")
    told = subprocess.run(
        [str(tools), "-I", "-c", _VALIDATE, str(file)],
        check=False,
        capture_output=True,
        text=True,
    )
    if told.returncode != 0:
        raise ToolMissing(f"The bill of materials breaks its schema: {told.stderr[-2000:]}")


def bill(listed: dict[str, Any], entries: Sequence[Entry]) -> dict[str, Any]:
    """The whole bill of materials.

    Args:
        listed: What cyclonedx-py made; wheels that are no part are left out.
        entries: All parts.
    """
    wheels = {_plain(each.name): each for each in entries if each.is_wheel}
    found = {_plain(each["name"]): each for each in listed["components"]}
    components: list[Component] = []
    needs: dict[str, set[str]] = {PROGRAM: set()}
    refs: dict[str, str] = {}
    for name, entry in wheels.items():
        licences = found[name].get("licenses") or [{"license": {"name": entry.licence}}]
        components.append({**found[name], "licenses": licences})
        refs[name] = found[name]["bom-ref"]
        needs[refs[name]] = set()
    for each in listed["dependencies"]:
        if each["ref"] in needs:
            needs[each["ref"]] |= {*each.get("dependsOn", ())} & {*refs.values()}
    for entry in entries:
        if entry.is_wheel or entry.name == NAME:
            continue
        owner = refs[_plain(entry.wheel.name)] if entry.wheel else PROGRAM
        inner = _inside(entry)
        components += inner
        needs[owner] |= {each["bom-ref"] for each in inner}
    asked = {_plain(name) for name in required_names()}
    needs[PROGRAM] |= {ref for name, ref in refs.items() if name in asked}
    return {
        **listed,
        "metadata": {**listed["metadata"], "component": _own()},
        "components": sorted(components, key=lambda each: str(each["bom-ref"])),
        "dependencies": [
            {"ref": ref, "dependsOn": sorted(others)} if others else {"ref": ref}
            for ref, others in sorted(needs.items())
        ],
    }


def _own() -> Component:
    return {
        "bom-ref": PROGRAM,
        "type": "application",
        "name": PROGRAM,
        "version": version(),
        "description": SUMMARY,
        "licenses": [{"expression": LICENCE}],
        "purl": _purl("generic", PROGRAM, version()),
        "externalReferences": [{"type": "website", "url": HOME_PAGE}],
    }


def _inside(entry: Entry) -> list[Component]:
    """A part that is no wheel; where its wheel lists what it is made of, those."""
    if entry.part and entry.part.is_in_its_sbom and entry.wheel:
        is_crates = entry.name.startswith("Rust")
        theirs = [each for each in sbom_of(entry.wheel) if _is_crate(each) == is_crates]
        return _once(_theirs(each, entry.wheel.name) for each in theirs)
    name = re.sub(r" in \S+$", "", entry.name)
    ref = f"{entry.wheel.name}/{name}" if entry.wheel else name
    return [
        {
            "bom-ref": ref,
            "type": "library",
            "name": name,
            "licenses": [{"expression": entry.licence}],
            "externalReferences": [{"type": "website", "url": entry.url}],
            "purl": _purl("generic", re.split(", | and |'s ", name)[0].lower(), entry.version),
        }
        | ({"version": entry.version} if entry.version else {})
    ]


def _is_crate(component: Component) -> bool:
    return str(component.get("purl", "")).startswith("pkg:cargo/")


def _theirs(component: Component, wheel: str) -> Component:
    name, number = component["name"], component["version"]
    kind = "cargo" if _is_crate(component) else "generic"
    about = {"type": "library", "name": name, "version": number, "purl": _purl(kind, name, number)}
    licence = component.get("licenses") or [{"expression": "Apache-2.0"}]  # OpenSSL says none
    return {"bom-ref": f"{wheel}/{name}@{number}", "licenses": licence, **about}


def _once(components: Iterable[Component]) -> list[Component]:
    return [*{each["bom-ref"]: each for each in components}.values()]


def _purl(kind: str, name: str, number: str) -> str:
    place = f"pkg:{kind}/{quote(name, safe='')}"
    return f"{place}@{quote(number, safe='')}" if number else place


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
