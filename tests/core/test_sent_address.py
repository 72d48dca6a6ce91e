import pytest

from desktop.core.sent_address import MASK, masked_headers, masked_url


def test_secret_headers_keep_their_names_alone():
    headers = [
        ("host", "example.org"),
        ("X-Goog-Api-Key", "AIzaSecret"),
        ("authorization", "Bearer ya29.secret"),
        ("Proxy-Authorization", "Basic secret"),
        ("cookie", "id=secret words"),
    ]
    assert masked_headers(headers) == (
        ("host", "example.org"),
        ("X-Goog-Api-Key", MASK),
        ("authorization", f"Bearer {MASK}"),
        ("Proxy-Authorization", f"Basic {MASK}"),
        ("cookie", MASK),
    )


def test_a_secret_of_two_words_is_masked_whole():
    assert masked_headers([("authorization", "secret words")]) == (("authorization", MASK),)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://example.org/v1/m:stream?alt=sse", "https://example.org/v1/m:stream?alt=sse"),
        ("https://me:secret@example.org:8080/x", "https://example.org:8080/x"),
        ("https://example.org/x?alt=sse&Key=secret", f"https://example.org/x?alt=sse&Key={MASK}"),
        ("https://example.org/x?a=b+c&token=", f"https://example.org/x?a=b%20c&token={MASK}"),
    ],
)
def test_an_address_is_shown_without_its_secrets(url, shown):
    assert masked_url(url) == shown
