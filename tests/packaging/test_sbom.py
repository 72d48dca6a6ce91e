import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import licences
import sbom
from build_tools import ToolMissing
from inner_parts import InnerPart
from licence_entry import Entry
from product import version

NAMES = ["libssl.so.3", "pillow.libs/libavif-01234567.so.16.4.2"]
RUNTIME = dict.fromkeys(["python", "openssl", "sqlite", "zlib", "pdfium", "pyinstaller"], "1.2")


@pytest.fixture(scope="module")
def entries():
    return licences.gather(NAMES, licences.site_of(Path(sys.executable)), RUNTIME)


@pytest.fixture(scope="module")
def listed(entries):
    """As cyclonedx-py lists the wheels of a venv, pip among them."""
    wheels = [each for each in entries if each.is_wheel]
    components = [
        {"bom-ref": f"{each.name}=={each.version}", "name": each.name, "version": each.version}
        for each in wheels
    ]
    pip = {"bom-ref": "pip==1", "name": "pip", "version": "1"}
    needs = [{"ref": each["bom-ref"]} for each in components if "keyring" not in each["name"]]
    keyring, jaraco = (
        next(each["bom-ref"] for each in components if name in each["name"])
        for name in ("keyring", "jaraco.classes")
    )
    needs += [{"ref": keyring, "dependsOn": [jaraco, "pip==1"]}, {"ref": "pip==1"}]
    return {
        "components": [*components, pip],
        "dependencies": needs,
        "metadata": {"properties": []},
        "version": 1,
    }


@pytest.fixture(scope="module")
def whole(listed, entries):
    return sbom.bill(listed, entries)


def of(whole, ref):
    return next(each for each in whole["components"] if each["bom-ref"] == ref)


def test_it_is_about_gemstream(whole):
    own = whole["metadata"]["component"]
    assert own["name"] == "gemstream"
    assert own["version"] == version()
    assert own["licenses"] == [{"expression": "Apache-2.0"}]
    assert whole["metadata"]["properties"] == []


def test_what_wheels_hide_is_listed_with_its_version(whole):
    assert of(whole, "PySide6_Essentials/Qt")["licenses"] == [{"expression": "LGPL-3.0-only"}]
    assert of(whole, "OpenSSL")["purl"] == "pkg:generic/openssl@1.2"
    avif = of(whole, "pillow/libavif, with libaom, dav1d and libyuv")
    assert re.fullmatch(r"pkg:generic/libavif@[\d.]+", avif["purl"])
    purls = [each.get("purl", "") for each in whole["components"]]
    crates = [each for each in purls if each.startswith("pkg:cargo/")]
    assert len(crates) > 100


def test_every_component_has_a_licence_and_a_name_of_its_own(whole):
    refs = [each["bom-ref"] for each in whole["components"]]
    assert len({*refs}) == len(refs)
    assert refs == sorted(refs)
    assert all(each["licenses"] for each in whole["components"])
    assert "pip==1" not in refs


def test_what_needs_what_leads_only_to_what_is_listed(whole):
    needs = {each["ref"]: each.get("dependsOn", []) for each in whole["dependencies"]}
    refs = {each["bom-ref"] for each in whole["components"]}
    assert set(needs) - {"gemstream"} <= refs
    assert {ref for others in needs.values() for ref in others} <= refs
    assert any(ref.startswith("keyring==") for ref in needs["gemstream"])
    assert not any(ref.startswith("jaraco") for ref in needs["gemstream"])
    keyring = next(ref for ref in needs if ref.startswith("keyring=="))
    assert [ref.partition("==")[0] for ref in needs[keyring]] == ["jaraco.classes"]
    assert "PySide6_Essentials/Qt" in next(
        others for ref, others in needs.items() if ref.startswith("PySide6_Essentials==")
    )


def test_what_has_no_version_says_none():
    part = InnerPart(name="Lucide icons", licence="ISC", url="https://lucide.dev/")
    about = {"name": part.name, "version": "", "licence": part.licence, "url": part.url}
    made = sbom.bill(
        {"components": [], "dependencies": [], "metadata": {}},
        [Entry(**about, texts={}, part=part)],
    )
    assert "version" not in made["components"][0]
    assert made["components"][0]["purl"] == "pkg:generic/lucide%20icons"


@pytest.fixture
def tools(monkeypatch, listed):
    """The tools of the build; ``codes`` says how they end."""
    codes = [0, 0]

    def run(words, **_):
        if "-o" in words:
            Path(words[words.index("-o") + 1]).write_text(json.dumps(listed))
        return subprocess.CompletedProcess(words, codes.pop(0), "", "wrong type")

    monkeypatch.setattr(sbom.subprocess, "run", run)
    return codes


def test_it_is_the_same_each_time(tools, entries, tmp_path):
    for name in ("a", "b"):
        tools[:] = [0, 0]
        sbom.write(entries, Path("python"), Path("tools"), tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert str(tmp_path) not in (tmp_path / "a").read_text()


@pytest.mark.parametrize(
    ("codes", "words"), [([1], "cannot be listed"), ([0, 1], "breaks its schema: wrong type")]
)
def test_faults_of_the_tools_are_said(tools, entries, tmp_path, codes, words):
    tools[:] = codes
    with pytest.raises(ToolMissing, match=words):
        sbom.write(entries, Path("python"), Path("tools"), tmp_path / "a")
