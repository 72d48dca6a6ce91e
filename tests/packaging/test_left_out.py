import pytest

from left_out import is_left_out


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/lib/libQt6QmlModels.so.6",
        "PySide6\\Qt\\translations\\qtbase_de.qm",
        "libglib-2.0.so.0",
        "libgtk-3.so.0",
        "libatk-bridge-2.0.so.0",
        "libXi.so.6",
        "libstdc++.so.6",
        "libgcc_s.so.1",
        "pillow.libs/libfreetype-0123abcd.so.6",
    ],
)
def test_what_the_host_has_or_nobody_needs_is_left_out(name):
    assert is_left_out(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libxcb-cursor.so.0",
        "libxkbcommon-x11.so.0",
        "pillow.libs/libxcb-0123abcd.so.1",
        "pillow.libs/libXau-0123abcd.so.6",
        "PIL/_imaging.cpython-311-x86_64-linux-gnu.so",
        "resources/fonts/Inter-Regular.otf",
    ],
)
def test_what_is_needed_stays(name):
    assert not is_left_out(name)
