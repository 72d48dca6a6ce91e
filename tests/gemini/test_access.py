from dataclasses import replace

from desktop.gemini.access import Access


def test_a_key_is_not_shown():
    access = Access(api_key="s3cret", base_url="https://example.org")
    assert "s3cret" not in repr(access)
    assert "example.org" in repr(access)


def test_another_place_is_another_access():
    access = Access(api_key="k")
    assert access == replace(access)
    assert access != replace(access, api_key="other")
    assert access != replace(access, local=True)
