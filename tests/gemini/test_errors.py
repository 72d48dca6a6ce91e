"""What each fault of the wire really raises in the SDK, and what we make of it."""

import asyncio
import json

import httpx2
import pytest
from google.auth import exceptions as auth

from desktop.core.errors import (
    AuthenticationFailed,
    ChatError,
    ConnectionFailed,
    ImageRejected,
    ProtocolViolation,
    RateLimited,
    RequestRejected,
    ServiceUnavailable,
    TimedOut,
)
from desktop.core.ports import ModelChunk
from desktop.gemini.client import Access, GeminiClient
from desktop.gemini.errors import safe, translate, translated
from tests.contracts import REQUEST
from tests.loopback import LoopbackServer, refusing

KEY = "AIzaSyTestKeyTestKeyTestKey"


def error(code, status, message="The service's words.", *details):
    return {"error": {"code": code, "message": message, "status": status, "details": list(details)}}


def reason(word):
    return {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": word}


def retry_info(delay):
    return {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay}


def quota(name, value="20"):
    kind = "type.googleapis.com/google.rpc.QuotaFailure"
    return {"@type": kind, "violations": [{"quotaId": name, "quotaValue": value}]}


async def fault_of(scene):
    """Play a scene; returns the error that came and the text before it."""
    with LoopbackServer([scene]) as server:

        async def provide():
            return Access(api_key=KEY, base_url=server.url, local=True)

        client = GeminiClient("gemini", provide)
        got = ""
        try:
            async for batch in client.stream(REQUEST):
                for item in batch:
                    if isinstance(item, ModelChunk):
                        got += "".join(part.text for part in item.parts)
        except ChatError as error:
            fault = error
        finally:
            await client.aclose()
    assert KEY not in f"{fault} {fault.detail} {fault!r} {vars(fault)}"
    return fault, got


STATUS = [
    (400, error(400, "INVALID_ARGUMENT", "API key not valid.", reason("API_KEY_INVALID")),
     AuthenticationFailed, "authentication"),
    (400, error(400, "INVALID_ARGUMENT"), RequestRejected, "invalid_request"),
    (400, error(400, "INVALID_ARGUMENT", "Unable to process input image."),
     ImageRejected, "image_rejected"),
    (400, error(400, "FAILED_PRECONDITION"), RequestRejected, "invalid_request"),
    (401, error(401, "UNAUTHENTICATED"), AuthenticationFailed, "authentication"),
    (403, error(403, "PERMISSION_DENIED"), AuthenticationFailed, "permission"),
    (404, error(404, "NOT_FOUND"), RequestRejected, "not_found"),
    (408, error(408, "DEADLINE"), ServiceUnavailable, "unavailable"),
    (413, error(413, "TOO_LARGE"), RequestRejected, "invalid_request"),
    (429, error(429, "RESOURCE_EXHAUSTED"), RateLimited, "rate_limit"),
    (499, error(499, "CANCELLED"), ServiceUnavailable, "unavailable"),
    (500, error(500, "INTERNAL"), ServiceUnavailable, "internal"),
    (501, [error(501, "UNIMPLEMENTED")], ServiceUnavailable, "internal"),
    (503, error(503, "UNAVAILABLE"), ServiceUnavailable, "unavailable"),
    (504, error(504, "DEADLINE_EXCEEDED"), ServiceUnavailable, "unavailable"),
]  # fmt: skip


@pytest.mark.parametrize(("status", "body", "kind", "code"), STATUS, ids=str)
async def test_a_status(status, body, kind, code):
    fault, _ = await fault_of(refusing(status, body))
    assert type(fault) is kind
    assert fault.code == code
    assert fault.sentence.endswith(".")
    assert fault.hint


async def test_a_404_names_the_model():
    fault, _ = await fault_of(refusing(404, error(404, "NOT_FOUND")))
    assert REQUEST.model in fault.sentence


@pytest.mark.parametrize(
    ("body", "headers", "wait_s", "named"),
    [
        (error(429, "RESOURCE_EXHAUSTED", "m", retry_info("17s")), {}, 17.0, None),
        (error(429, "RESOURCE_EXHAUSTED", "m", retry_info("0.25s")), {"Retry_After": "9"}, 0.25,
         None),
        (error(429, "RESOURCE_EXHAUSTED"), {"Retry_After": "9"}, 9.0, None),
        (error(429, "RESOURCE_EXHAUSTED"), {"Retry_After": "Wed, 21 Oct 2026"}, None, None),
        ([error(429, "RESOURCE_EXHAUSTED", "m", retry_info("3s"))], {}, 3.0, None),
        (error(429, "RESOURCE_EXHAUSTED", "m", quota("PerMinute")), {}, None, "PerMinute = 20"),
        (error(429, "RESOURCE_EXHAUSTED", "m", quota("GenerateRequestsPerDayPerModel"),
               retry_info("40s")), {}, 40.0, "GenerateRequestsPerDayPerModel = 20"),
        ({"error": {"code": 429, "details": "nonsense"}}, {}, None, None),
    ],
)  # fmt: skip
async def test_a_rate_limit_says_when_and_which(body, headers, wait_s, named):
    fault, _ = await fault_of(refusing(429, body, **headers))
    assert isinstance(fault, RateLimited)
    assert (fault.retry_after_s, fault.quota) == (wait_s, named)
    assert ("today" in fault.hint) == (named is not None and "PerDay" in named)


async def test_a_web_page_is_never_shown():
    def scene(connection):
        connection.whole(502, b"<html><body>Bad gateway</body></html>", "text/html")

    fault, _ = await fault_of(scene)
    assert "<" not in f"{fault} {fault.detail}"


async def test_an_empty_error_body():
    fault, _ = await fault_of(lambda connection: connection.whole(500, b""))
    assert isinstance(fault, ServiceUnavailable)


@pytest.mark.parametrize("status", [201, 204])
async def test_a_status_that_is_no_answer(status):
    def scene(connection):
        connection.send(f"HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n".encode())

    fault, _ = await fault_of(scene)
    assert isinstance(fault, ServiceUnavailable)


def middle(data: bytes):
    def scene(connection):
        connection.head()
        connection.text("half")
        connection.chunk(data)
        connection.end()

    return scene


BUSY = json.dumps(error(503, "UNAVAILABLE")).encode()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"data: " + BUSY + b"\r\n\r\n", ServiceUnavailable),
        (BUSY + b"\n", ServiceUnavailable),
        (b"data: {half\r\n\r\n", ProtocolViolation),
        (b"data: [DONE]\r\n\r\n", ProtocolViolation),
        (b'data: {"candidates": 5}\r\n\r\n', ProtocolViolation),
        (b'data: {"candidates": [{"content": {"parts": [{"inlineData": {"data": "%%"}}]}}]}\n\n',
         ProtocolViolation),
    ],
    ids=["error event", "raw error", "half JSON", "done", "wrong shape", "bad base64"],
)  # fmt: skip
async def test_a_fault_in_the_middle_keeps_the_text(data, kind):
    fault, got = await fault_of(middle(data))
    assert type(fault) is kind
    assert got == "half"


async def test_a_sign_in_page_instead_of_an_answer():
    def scene(connection):
        connection.whole(200, b"<html>Please sign in</html>", "text/html")

    fault, _ = await fault_of(scene)
    assert isinstance(fault, ProtocolViolation)
    assert "<" not in f"{fault} {fault.detail}"


def reset_at_once(connection):
    connection.reset()


def closed_at_once(connection):
    connection.close()


def reset_after_text(connection):
    connection.head()
    connection.text("half")
    connection.reset()


def closed_after_text(connection):
    connection.head()
    connection.text("half")
    connection.close()


@pytest.mark.parametrize(
    "scene", [reset_at_once, closed_at_once, reset_after_text, closed_after_text]
)
async def test_a_broken_line(scene):
    fault, got = await fault_of(scene)
    assert type(fault) is ConnectionFailed
    assert "lost" in fault.sentence
    # A RST may overtake what was sent before it; a closed line loses nothing.
    assert got in ({"half"} if scene is closed_after_text else {"", "half"})


async def ask(base_url):
    async def provide():
        return Access(api_key=KEY, base_url=base_url, local=True)

    client = GeminiClient("gemini", provide)
    with pytest.raises(ChatError) as caught:
        async for _ in client.stream(REQUEST):
            pass
    await client.aclose()
    return caught.value


async def test_nobody_listens():
    assert "reached" in (await ask("http://127.0.0.1:9")).sentence


async def test_a_name_that_is_not_there():
    fault = await ask("http://no-such-host.invalid")
    assert type(fault) is ConnectionFailed
    assert "found" in fault.sentence


async def test_a_certificate_that_is_not_trusted(tmp_path):
    import datetime
    import ssl

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "server.pem"
    file.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)

    async def nobody(_reader, writer):
        writer.close()

    server = await asyncio.start_server(nobody, "127.0.0.1", 0, ssl=context)
    async with server:
        port = server.sockets[0].getsockname()[1]
        fault = await ask(f"https://127.0.0.1:{port}")
    assert "certificate" in fault.sentence
    assert not fault.retryable


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (httpx2.InvalidURL("x"), RequestRejected),
        (httpx2.TooManyRedirects("x"), ProtocolViolation),
        (httpx2.ProxyError("x"), ConnectionFailed),
        (httpx2.PoolTimeout("x"), TimedOut),
        (TimeoutError(), TimedOut),
        (auth.DefaultCredentialsError("x"), AuthenticationFailed),
        (RecursionError(), ProtocolViolation),
        (
            ExceptionGroup("all failed", [OSError("[Errno -2] Name or service not known")]),
            ExceptionGroup,
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_rest_of_the_table(raised, kind):
    assert isinstance(translate(raised, model="m", connect_s=1.0), kind)


def test_causes_are_looked_for_in_groups_too():
    outer = httpx2.ConnectError("")
    outer.__cause__ = ExceptionGroup("all", [OSError("[Errno -2] Name or service not known")])
    fault = translate(outer, model="m", connect_s=1.0)
    assert isinstance(fault, ConnectionFailed)
    assert "found" in fault.sentence


@pytest.mark.parametrize("ours", [ImageRejected("x"), ZeroDivisionError(), KeyboardInterrupt()])
def test_what_is_ours_or_a_bug_stays_as_it_is(ours):
    assert translate(ours, model="m", connect_s=1.0) is ours
    with pytest.raises(type(ours)), translated(model="m", connect_s=1.0):
        raise ours


def test_the_border_hides_what_it_caught():
    with pytest.raises(TimedOut) as caught, translated(model="m", connect_s=1.0):
        raise TimeoutError
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_the_services_words_are_made_safe():
    assert safe("<!DOCTYPE html><p>x") == "The service answered with a web page."
    assert KEY not in safe(f"Invalid API key: {KEY}")
    assert len(safe("x" * 10_000)) == 500
