from desktop.core.source import ENVIRONMENT, OFFLINE, Source, Sources


def test_what_stands_for_a_profile_is_no_id_of_one():
    for word in (ENVIRONMENT, OFFLINE):
        assert not set(word) <= set("0123456789abcdef")


def test_one_of_them_is_in_use():
    one, other = Source("a", "A", "Key in the keychain"), Source(OFFLINE, "Offline engine", "")
    assert Sources((one, other), other).in_use.id == OFFLINE
