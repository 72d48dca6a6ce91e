import pytest

from desktop.offline.api_error import ApiError
from desktop.offline.routes import Route, Verb, find_route

NAME = "gemstream-offline"


@pytest.mark.parametrize("version", ["v1", "v1beta"])
@pytest.mark.parametrize("verb", ["streamGenerateContent", "generateContent", "countTokens"])
def test_both_versions_answer(version: str, verb: Verb) -> None:
    assert find_route("POST", f"/{version}/models/{NAME}:{verb}") == Route(model=NAME, verb=verb)


def test_models_are_listed_and_described() -> None:
    assert find_route("GET", "/v1/models") == Route()
    assert find_route("GET", f"/v1beta/models/{NAME}") == Route(model=NAME)


@pytest.mark.parametrize(
    ("method", "path", "code"),
    [
        ("GET", "/", 404),
        ("GET", "/v2/models", 404),
        ("GET", "/v1/models/", 404),
        ("GET", "/v1/models/gemini-pro", 404),
        ("POST", "/v1/models/gemini-pro:generateContent", 404),
        ("POST", f"/v1/models/{NAME}:embedContent", 404),
        ("GET", f"/v1/models/{NAME}:generateContent", 405),
        ("POST", "/v1/models", 405),
        ("POST", f"/v1/models/{NAME}", 405),
    ],
)
def test_anything_else_is_refused(method: str, path: str, code: int) -> None:
    with pytest.raises(ApiError) as refused:
        find_route(method, path)
    assert refused.value.code == code


def test_an_unknown_model_is_told_in_google_s_words() -> None:
    with pytest.raises(ApiError, match="is not found for API version v1beta, or is not supported"):
        find_route("POST", "/v1beta/models/gemini-pro:generateContent")
