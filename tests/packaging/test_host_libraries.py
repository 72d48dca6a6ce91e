from host_libraries import DEBIAN_PACKAGES, OPTIONAL_PLUGINS, debian_depends
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
