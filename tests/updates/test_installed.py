import pytest

from desktop.updates.installed import is_by_a_package


@pytest.mark.parametrize(
    "place", ["/usr/lib/gemstream/gemstream", "/app/bin/gemstream", "/snap/gemstream/1/gemstream"]
)
def test_a_package_brings_its_own_updates(place):
    assert is_by_a_package(place, is_frozen=True)
    assert not is_by_a_package(place, is_frozen=False)


@pytest.mark.parametrize(
    "place",
    [
        "/home/me/gemstream/gemstream",
        "/tmp/.mount_Gemstr1/usr/lib/gemstream",
        "/usr/local/gemstream/gemstream",
        "/users/me/gemstream",
        "/opt/gemstream/gemstream",
        "C:\\Users\\me\\AppData\\Local\\Programs\\Gemstream\\gemstream.exe",
        "/Applications/Gemstream.app/Contents/MacOS/gemstream",
    ],
)
def test_elsewhere_the_user_does(place):
    assert not is_by_a_package(place, is_frozen=True)
