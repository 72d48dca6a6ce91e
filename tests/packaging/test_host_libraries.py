import host_libraries
from host_libraries import DEBIAN_PACKAGES, OPTIONAL_PLUGINS, debian_depends, linked
from left_out import is_left_out


def test_what_is_the_systems_is_not_frozen():
    libraries = [name for name in DEBIAN_PACKAGES if not name.startswith("ld-linux")]
    assert [name for name in libraries if not is_left_out(name)] == []


def test_what_is_optional_is_frozen():
    assert not any(is_left_out(f"PySide6/Qt/plugins/platformthemes/{x}") for x in OPTIONAL_PLUGINS)


def test_each_package_is_named_once():
    packages = debian_depends()
    assert len(packages) == len(set(packages))
    assert "libgl1" in packages
    assert "libglib2.0-0t64 | libglib2.0-0" in packages


def test_what_a_program_is_linked_with_and_does_not_hold(tree, monkeypatch):
    (tree / "_internal" / "libqgtk3.so").write_bytes(b"\x7fELF")
    needs = {
        "gemstream": {"libz.so.1", "libc.so.6"},
        "libz.so.1": {"libc.so.6", "libm.so.6"},
        "libqgtk3.so": {"libgtk-3.so.0"},
    }
    monkeypatch.setattr(host_libraries, "needed", lambda file: needs[file.name])
    assert linked(tree) == {"libc.so.6", "libm.so.6"}
