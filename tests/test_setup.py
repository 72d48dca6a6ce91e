from pathlib import Path

import pytest

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
