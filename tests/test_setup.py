from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.presets import Preset
from desktop.engine.options import Options
from desktop.gemini.models import DEFAULT_MODEL
from desktop.offline import MODEL as OFFLINE_MODEL
from desktop.settings import STANDARD
from desktop.setup import Setup


@pytest.mark.parametrize(
    ("engine", "environ", "chosen"),
    [
        ("auto", {}, "offline"),
        ("auto", {"GEMINI_API_KEY": "k"}, "gemini"),
        ("offline", {"GEMINI_API_KEY": "k"}, "offline"),
        ("gemini", {}, "gemini"),
        ("enterprise", {}, "enterprise"),
    ],
)
def test_the_engine_that_answers(engine, environ, chosen, tmp_path):
    setup = Setup(engine=engine, environ=environ, data_dir=tmp_path)
    assert setup.keys().engine == chosen
    assert ("offline" in setup.options_for(chosen).model) == (chosen == "offline")


def test_the_model_that_was_given():
    assert Setup(model="mine").options_for("offline").model == "mine"


def test_a_flag_beats_the_environment_for_the_folder(tmp_path):
    environ = {"GEMSTREAM_DATA_DIR": "/elsewhere"}
    assert Setup(data_dir=tmp_path, environ=environ).folder == tmp_path
    assert Setup(environ=environ).folder == Path("/elsewhere")


def test_the_environment_is_not_shown():
    assert "s3cret" not in repr(Setup(environ={"GEMINI_API_KEY": "s3cret"}))


CHOSEN = replace(
    STANDARD,
    model="mine",
    temperature=0.5,
    max_output_tokens=100,
    thinking_level="low",
    thoughts=True,
    send_partial=False,
)


def test_new_conversations_are_asked_with_what_the_settings_say():
    options = Setup(environ={}).options_for("gemini", CHOSEN)
    assert options == Options(
        model="mine",
        temperature=0.5,
        max_output_tokens=100,
        thinking_level="low",
        include_thoughts=True,
        send_partial=False,
    )
    assert Setup(environ={}).options_for("gemini").model == DEFAULT_MODEL
    assert Setup(environ={}).options_for("offline", CHOSEN).model == OFFLINE_MODEL


def test_flags_beat_the_settings_and_are_fixed():
    given = {"model": "given", "temperature": 0.0, "max_output_tokens": 7, "thinking_level": "high"}
    setup = Setup(environ={}, retries=0, flags={"idle_s": 5.0}, **given)
    options = setup.options_for("gemini", CHOSEN)
    assert {name: getattr(options, name) for name in given} == given
    assert options.include_thoughts
    assert setup.fixed == given | {"retries": 0, "idle_s": 5.0}
    assert Setup(environ={}, thoughts=True).fixed == {"thoughts": True}
    assert Setup(environ={}, thoughts=True).options_for("gemini").include_thoughts


def test_a_command_has_no_presets(tmp_path):
    file = Setup(data_dir=tmp_path).settings_file
    kept = replace(STANDARD, retries=4, presets=(Preset("Kind", "Be kind."),))
    file.save(lambda: kept)
    setup = Setup(data_dir=tmp_path)
    assert setup.settings_file.load() == kept
    assert setup.command_settings() == replace(kept, presets=())
