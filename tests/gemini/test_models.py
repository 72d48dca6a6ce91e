import pytest
from google.genai import types
from google.genai._gaos.types.interactions import model as sdk_models

from desktop.gemini.models import DEFAULT_MODEL, draws, known_models, offered


def model(name, *actions, **fields):
    return types.Model(name=name, supported_actions=list(actions) or None, **fields)


def test_the_default_comes_first_then_the_newest():
    names = ["models/gemini-3.6-flash", "models/gemini-4-argon", f"models/{DEFAULT_MODEL}"]
    infos = offered([model(name, "generateContent") for name in names])
    assert [i.name for i in infos] == [DEFAULT_MODEL, "gemini-4-argon", "gemini-3.6-flash"]


def test_leaves_out_what_writes_no_answer():
    assert (
        offered(
            [
                model("models/gemini-embedding-2", "embedContent"),
                model("models/gemini-9-tts", "generateContent"),
                model(None, "generateContent"),
            ]
        )
        == []
    )


def test_takes_names_of_the_cloud_and_limits():
    name = "publishers/google/models/gemini-4-argon"
    (info,) = offered([model(name, display_name="Argon", output_token_limit=65536)])
    assert (info.name, info.title, info.output_token_limit) == ("gemini-4-argon", "Argon", 65536)


@pytest.mark.parametrize(
    ("name", "may_draw"),
    [
        ("gemini-3-pro-image", True),
        ("gemini-nano-banana-2.1", True),
        ("gemini-3.8-flash", False),
        ("gemini-pro-latest", False),
    ],
)
def test_a_model_that_draws_is_told_by_its_name(name, may_draw):
    assert draws(name) is may_draw


def test_there_is_something_to_choose_before_the_list_has_come():
    assert known_models()[0].name == DEFAULT_MODEL


def test_the_default_is_a_model_that_the_sdk_names():
    assert DEFAULT_MODEL in str(sdk_models.Model)
