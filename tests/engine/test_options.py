from desktop.core.message import Draft
from desktop.engine.options import Options

MESSAGES = (Draft(text="?").message(),)


def test_a_request_holds_all_of_them():
    options = Options(
        model="m",
        system="be brief",
        temperature=0.5,
        max_output_tokens=7,
        thinking_level="low",
        include_thoughts=True,
    )
    request = options.request(MESSAGES, b"here")
    for name in (
        "model", "system", "temperature", "max_output_tokens", "thinking_level", "include_thoughts"
    ):  # fmt: skip
        assert getattr(request, name) == getattr(options, name)
    assert request.messages is MESSAGES
    assert request.continuation_token == b"here"
    assert Options(model="m").request(MESSAGES, None).continuation_token is None


def test_what_is_kept_for_a_system_prompt():
    assert Options(model="m", system="a").kept_system == "a"
    assert Options(model="m", system="a", own_system="").kept_system == ""
