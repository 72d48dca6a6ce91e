from pathlib import Path

import pytest

from desktop.setup import Setup


@pytest.mark.parametrize(
    ("engine", "environ", "chosen"),
    [
        ("auto", {}, "offline"),
        ("auto", {"GEMINI_API_KEY": "k"}, "gemini"),
        ("auto", {"GOOGLE_GENAI_USE_ENTERPRISE": "true"}, "enterprise"),
        ("auto", {"GOOGLE_GENAI_USE_VERTEXAI": "1"}, "enterprise"),
        (
            "auto",
            {"GOOGLE_GENAI_USE_ENTERPRISE": "0", "GOOGLE_GENAI_USE_VERTEXAI": "1"},
            "offline",
        ),
        ("offline", {"GEMINI_API_KEY": "k"}, "offline"),
        ("gemini", {}, "gemini"),
        ("enterprise", {}, "enterprise"),
    ],
)
def test_the_engine_that_answers(engine, environ, chosen):
    setup = Setup(engine=engine, environ=environ)
    assert setup.chosen_engine == chosen
    assert ("offline" in setup.options.model) == (chosen == "offline")


def test_a_flag_beats_the_environment_for_the_folder(tmp_path):
    environ = {"GEMSTREAM_DATA_DIR": "/elsewhere"}
    assert Setup(data_dir=tmp_path, environ=environ).folder == tmp_path
    assert Setup(environ=environ).folder == Path("/elsewhere")


def test_the_environment_is_not_shown():
    assert "s3cret" not in repr(Setup(environ={"GEMINI_API_KEY": "s3cret"}))
