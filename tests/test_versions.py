from desktop import __version__
from desktop.versions import version_of, versions


def test_all_that_matters_is_named():
    text = versions()
    assert text.startswith(f"Gemstream {__version__}\nPython 3.")
    assert f"PySide6-Essentials {version_of('PySide6-Essentials')}" in text


def test_what_is_not_installed_is_not_named():
    assert version_of("no-such-package-of-anybody") == ""
