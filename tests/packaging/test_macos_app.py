import plistlib
import re
import subprocess

import pytest
from PIL import Image

import macos_app
from build_tools import ToolMissing
from desktop.ui.drop_words import IMAGE_SUFFIXES
from macos_app import ENTITLEMENTS, OLDEST_MACOS, SIGN_VARIABLE, info_plist, seal, write_icon
from product import ROOT, version


def test_the_property_list_is_one():
    found = plistlib.loads(plistlib.dumps(info_plist()))
    assert found["CFBundleShortVersionString"] == found["CFBundleVersion"] == version()
    assert re.fullmatch(r"\d+\.\d+", found["LSMinimumSystemVersion"])
    assert "question" in found["NSScreenCaptureUsageDescription"]


def test_images_are_opened_with_it_but_not_by_default():
    (images,) = info_plist()["CFBundleDocumentTypes"]
    assert images["LSHandlerRank"] == "Alternate"
    assert {f".{each}" for each in images["CFBundleTypeExtensions"]} == IMAGE_SUFFIXES
    assert "public.image" in images["LSItemContentTypes"]


def test_no_protection_is_lifted_that_is_not_needed():
    granted = plistlib.loads(ENTITLEMENTS.read_bytes())
    assert granted == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_oldest_macos_is_that_of_qt():
    pins = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8")
    assert re.search(r"PySide6_Essentials==6\.11\.", pins), "look up what its wheels ask for"
    assert OLDEST_MACOS == "13.0"


@pytest.mark.filterwarnings("ignore")
def test_the_icon_is_sharp_in_all_sizes(tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with Image.open(write_icon(tmp_path)) as icon:
        assert icon.format == "ICNS"
        assert {(16, 16, 2), (128, 128, 1), (256, 256, 2), (512, 512, 2)} <= set(icon.info["sizes"])
        icon.load()
        assert icon.size == (1024, 1024)


@pytest.mark.parametrize("identity", ["", "Developer ID Application: Somebody"])
def test_a_bundle_is_sealed_anew(identity, tmp_path, monkeypatch):
    ran = []

    def note(command, **_):
        ran.append(command)
        return subprocess.CompletedProcess(command, len(ran) - 1)

    monkeypatch.setattr(macos_app.subprocess, "run", note)
    environ = {SIGN_VARIABLE: identity} if identity else {}
    seal(tmp_path, environ)
    runtime = ["--timestamp", "--options", "runtime"] if identity else []
    words = ["codesign", "--force", "--sign", identity or "-", *runtime, "--entitlements"]
    assert ran == [[*words, ENTITLEMENTS, tmp_path]]
    with pytest.raises(ToolMissing, match="cannot be signed"):
        seal(tmp_path, environ)
