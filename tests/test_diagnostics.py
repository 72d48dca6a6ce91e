from dataclasses import fields
from pathlib import Path

from desktop.checks import Check
from desktop.core.presets import Preset
from desktop.core.secret import Secret
from desktop.credentials import remember
from desktop.diagnostics import MOST_LINES, diagnostics, differing
from desktop.setting_rules import CHOICES
from desktop.settings import STANDARD, Settings

CHECKS = [Check(name="Data folder", ok=True, detail=f"{Path.home()}/data")]


def test_all_parts_are_there():
    text = diagnostics(CHECKS, ["Qt 6"], Settings(retries=7), ["one", "two"])
    assert text.startswith("Gemstream diagnostics, 20")
    assert "ok       Data folder: ~/data" in text
    assert "Screen\nQt 6\n" in text
    assert "Settings that differ from the standard\nretries: 7\n" in text
    assert text.endswith("Last lines of the log\none\ntwo")


def test_where_there_is_nothing_it_says_so():
    text = diagnostics((), (), STANDARD, ())
    assert "standard\nnone" in text
    assert text.endswith("log\nnone")


def test_secrets_and_the_home_are_masked_wherever_they_come_from():
    remember(Secret("s3cret-key"))
    log = ["with s3cret-key", f"in {Path.home()}/x"]
    text = diagnostics(CHECKS, (), Settings(proxy="http://p.example"), log)
    assert "s3cret-key" not in text
    assert str(Path.home()) not in text
    assert "proxy: http://p.example" in text


def test_what_the_user_wrote_in_settings_is_not_told():
    preset = Preset("my name", "my prompt")
    found = differing(
        Settings(
            bridge_origins="https://mine.example",
            ca_file="/home/me/mine.pem",
            presets=(preset,),
            pacing="as_it_comes",
        )
    )
    assert sorted(found) == [
        "bridge_origins: differs",
        "ca_file: differs",
        "pacing: as_it_comes",
        "presets: differs",
    ]


def test_no_new_setting_is_told_unless_it_is_known_to_tell_nothing():
    def is_text(name):
        return isinstance(getattr(STANDARD, name), str) and name not in CHOICES

    texts = {each.name for each in fields(Settings) if is_text(each.name)}
    assert texts == {"proxy", "model", "ca_file", "bridge_origins"}


def test_only_the_last_lines_are_there():
    text = diagnostics((), (), STANDARD, [f"line {number}" for number in range(500)])
    assert "line 499" in text
    assert f"line {499 - MOST_LINES}" not in text.splitlines()
