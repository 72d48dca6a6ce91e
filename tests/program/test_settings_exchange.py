"""Settings as a file of one's own: pure, and in the real window."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.presets import Preset
from desktop.program.settings_exchange import exported, incoming
from desktop.settings import STANDARD
from desktop.settings_file import NAMES
from desktop.ui.exchange_section import ExchangeSection
from desktop.ui.settings_import import SettingsImport
from tests.gui_run import run, until
from tests.program.test_windows import second, settings_of
from tests.setting_values import FILES, SETTINGS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
OFFLINE = ["--engine", "offline"]


@given(SETTINGS, SETTINGS)
def test_what_was_exported_makes_the_same_settings_of_any_others(settings, others):
    found = incoming(exported(settings, {"newer": [1]}), others)
    assert found.settings == settings
    assert found.refused == ()
    assert found.others == {"newer": [1]}
    different = {name for name in NAMES if getattr(settings, name) != getattr(others, name)}
    assert set(found.changed) == different


@given(st.binary() | FILES.map(lambda values: json.dumps(values).encode()), SETTINGS)
def test_any_file_is_read_without_a_fault_and_what_it_has_not_stays(data, now):
    found = incoming(data, now)
    if found is not None:
        values = json.loads(data)
        for name in NAMES:
            if name not in values or name in found.refused:
                assert getattr(found.settings, name) == getattr(now, name)


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"no settings"])
def test_a_file_without_settings(data):
    assert incoming(data, STANDARD) is None


def test_no_key_is_in_an_export(monkeypatch):
    monkeypatch.setenv("GEMINI_API_KEY", "s3cret")
    settings = replace(STANDARD, presets=(Preset("Terse", "Be brief."),))
    assert b"s3cret" not in exported(settings, {})
    assert b"Be brief." in exported(settings, {})


def section_of(application, window=None):
    dialog = application.windows.settings.show(window or application.window)
    dialog.show_section("Export and import")
    return dialog.findChild(ExchangeSection)


async def said(section):
    await until(section.said.isVisible)
    words = section.said.words
    section.said.hide()
    return words


async def question_of(section):
    await until(lambda: section.window().findChildren(SettingsImport))
    return section.window().findChildren(SettingsImport)[-1]


def test_settings_go_to_a_file_and_come_back_in_every_window(tmp_path):
    file = tmp_path / "mine.json"

    async def scenario(application):
        settings, section = application.windows.settings, section_of(application)
        mine = replace(STANDARD, retries=7, send_keys="ctrl_return", temperature=0.5)
        settings.use(mine)
        section.export_wanted.emit(file)
        assert await said(section) == "The settings are in mine.json."
        assert json.loads(file.read_bytes())["retries"] == 7
        settings.use(replace(STANDARD, hops=3))
        section.import_wanted.emit(file)
        question = await question_of(section)
        assert application._app.settings.hops == 3
        question.accept()
        assert await said(section) == "The settings of mine.json hold now."
        assert application._app.settings == mine
        for window in (application.window, second(application)):
            assert not window.composer.prompt.sends_with_return
        section.import_wanted.emit(file)
        assert "hold already" in await said(section)

    run(OFFLINE, scenario)
    assert settings_of(tmp_path) == {"retries": 7, "send_keys": "ctrl_return", "temperature": 0.5}


def test_what_another_version_knows_is_kept_and_what_is_not_allowed_is_left_out(tmp_path):
    file = tmp_path / "newer.json"
    file.write_text('{"hops": 2, "pacing": "new", "newer": {"a": 1}}')

    async def scenario(application):
        section = section_of(application)
        section.import_wanted.emit(file)
        (await question_of(section)).accept()
        await said(section)
        exported = tmp_path / "again.json"
        await until(lambda: application.windows.settings._file.others)
        section.export_wanted.emit(exported)
        await said(section)
        assert json.loads(exported.read_bytes())["newer"] == {"a": 1}

    run(OFFLINE, scenario)
    assert settings_of(tmp_path) == {"hops": 2, "newer": {"a": 1}}


def test_an_import_that_is_not_agreed_to_changes_nothing(tmp_path):
    file = tmp_path / "mine.json"
    file.write_text('{"hops": 2}')

    async def scenario(application):
        section = section_of(application)
        section.import_wanted.emit(file)
        (await question_of(section)).reject()
        assert application._app.settings == STANDARD

    run(OFFLINE, scenario)


def test_what_cannot_be_read_or_written_is_said(tmp_path):
    (tmp_path / "other.json").write_text("[1]")

    async def scenario(application):
        section = section_of(application)
        section.import_wanted.emit(tmp_path / "gone.json")
        assert (await said(section)).startswith("gone.json cannot be read (No such file")
        section.import_wanted.emit(tmp_path / "other.json")
        assert await said(section) == "There are no settings in other.json."
        section.export_wanted.emit(tmp_path)
        assert "cannot be saved" in await said(section)

    run(OFFLINE, scenario)


def test_settings_that_are_closed_meanwhile_are_no_fault(tmp_path):
    file = tmp_path / "mine.json"
    file.write_text('{"hops": 2}')

    async def scenario(application):
        settings, section = application.windows.settings, section_of(application)
        exchange = settings._exchange
        dialog = section.window()
        dialog.close()
        await until(lambda: settings._dialog is None)
        await exchange._import(section, file)
        await exchange._export(section, tmp_path / "out.json")
        assert (tmp_path / "out.json").is_file()

    run(OFFLINE, scenario)
