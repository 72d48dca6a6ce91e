import pytest

from desktop.clients import model_client
from desktop.core.errors import AuthenticationFailed
from desktop.setup import Setup
from tests.contracts import REQUEST


@pytest.mark.parametrize(
    ("engine", "words"), [("gemini", "no API key"), ("enterprise", "Google Cloud project")]
)
async def test_what_is_missing_is_said(engine, words):
    client = model_client(Setup(engine=engine, environ={}))
    with pytest.raises(AuthenticationFailed, match=words):
        async for _ in client.stream(REQUEST):
            pass
    await client.aclose()
