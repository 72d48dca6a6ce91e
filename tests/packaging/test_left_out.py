import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from left_out import MODULES, is_left_out, kept, level


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
        "PySide6\\opengl32sw.dll",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6\\plugins\\imageformats\\qpdf.dll",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
        "PySide6\\Qt6QuickControls2Basic.dll",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.dylib",
        "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml",
        "pydantic-2.14.3.dist-info/licenses/LICENSE",
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
        "PySide6\\Qt6Core.dll",
        "PySide6\\msvcp140.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\plugins\\platforms\\qoffscreen.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6\\plugins\\iconengines\\qsvgicon.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/styles/libqmacstyle.dylib",
        "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
    ],
)
def test_what_is_needed_stays(name):
    assert not is_left_out(name)


def test_only_libraries_that_are_named_come_from_the_computer_of_the_build():
    assert is_left_out("libnew-in-debian.so.7")
    assert is_left_out("libxcb-glx.so.0")
    assert not is_left_out("libpython3.13.so.1.0")
    assert not is_left_out("pi_heif.libs/libheif-7a3e919c.so.1.23.0")


def test_links_stay_with_what_they_lead_to():
    libraries = "PySide6/Qt/lib"
    files = [
        (f"{libraries}/libQt6Core.so.6", "/wheel/libQt6Core.so.6", "BINARY"),
        (f"{libraries}/libQt6Core.so", "libQt6Core.so.6", "SYMLINK"),
        (f"{libraries}/libQt6Qml.so.6", "/wheel/libQt6Qml.so.6", "BINARY"),
        (f"{libraries}/libQt6Qml.so", "libQt6Qml.so.6", "SYMLINK"),
    ]
    assert kept(files) == files[:2]


def test_frameworks_of_macos_stay_whole():
    core, qml = ("PySide6/Qt/lib/QtCore.framework", "PySide6/Qt/lib/QtQml.framework")
    whole = [
        [
            (f"{top}/Versions/A/{name}", f"/wheel/{name}", "BINARY"),
            (f"{top}/Versions/A/Resources/Info.plist", "/wheel/Info.plist", "DATA"),
            (f"{top}/Versions/Current", "A", "SYMLINK"),
            (f"{top}/{name}", f"Versions/Current/{name}", "SYMLINK"),
            (f"{top}/Resources", "Versions/Current/Resources", "SYMLINK"),
            (name, f"{top}/Versions/A/{name}", "SYMLINK"),
        ]
        for top, name in ((core, "QtCore"), (qml, "QtQml"))
    ]
    assert kept([*whole[0], *whole[1]]) == whole[0]


def test_links_that_lead_in_a_circle_are_dropped():
    assert kept([("a", "b", "SYMLINK"), ("b", "a", "SYMLINK"), ("c", "c/d", "SYMLINK")]) == []


def test_docstrings_are_left_out_where_nothing_reads_them():
    assert level("google.genai.types", "PYMODULE") == "PYMODULE-2"
    assert level("pydantic", "PYMODULE") == "PYMODULE-2"
    assert level("google", "-") == "-"
    assert level("PIL.Image", "PYMODULE") == "PYMODULE"
    assert level("desktop.core.turn", "PYMODULE") == "PYMODULE"


USE = """
import importlib, json, pkgutil, sys
from pathlib import Path

import desktop

for each in pkgutil.walk_packages(desktop.__path__, "desktop."):
    if not each.name.endswith("__main__"):
        importlib.import_module(each.name)
import google.auth.crypt.rsa, google.auth.transport.requests, google.oauth2.service_account
import httpx2, keyring, keyring.backends.SecretService, pi_heif, pypdfium2, secretstorage
import websockets.asyncio.client, websockets.asyncio.server, ziamath, zxingcpp
from google import genai
from PIL import Image, ImageCms
from PySide6.QtWidgets import QApplication

genai.Client(api_key="none").aio
httpx2.AsyncClient()
Image.init()
keyring.get_keyring()
application = QApplication([])
mapped = {line.split(maxsplit=5)[5].strip() for line in open("/proc/self/maps") if "/" in line}
print(json.dumps([sorted(sys.modules), sorted(mapped)]))
"""


@pytest.fixture(scope="module")
def used():
    """The modules and the libraries of a program that has loaded all it ever loads."""
    command = [sys.executable, "-c", USE]
    # What measures these tests loads modules of its own into every Python.
    environ = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    ran = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=60, env=environ
    )
    return json.loads(ran.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="what is mapped is read from /proc")
def test_nothing_is_left_out_that_the_program_imports(used):
    modules, _ = used
    assert {"google.genai.types", "PIL.Image", "pydantic_core"} <= set(modules)
    kin = {f"{name}." for name in MODULES}
    hit = [name for name in modules if name in MODULES or name.startswith(tuple(kin))]
    assert hit == []


@pytest.mark.skipif(sys.platform != "linux", reason="what is mapped is read from /proc")
def test_no_library_is_left_out_that_the_program_loads(used):
    _, mapped = used
    packages = Path(sysconfig.get_path("platlib"))
    ours = [Path(file) for file in mapped if Path(file).is_relative_to(packages)]
    names = {file.relative_to(packages).as_posix() for file in ours}
    assert "PySide6/Qt/plugins/platforms/libqoffscreen.so" in names
    assert [name for name in sorted(names) if is_left_out(name)] == []
