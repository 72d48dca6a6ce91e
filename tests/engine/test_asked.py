from desktop.engine.asked import Asked
from tests.contracts import REQUEST


def test_what_was_made_was_sent_nowhere_yet():
    assert Asked(REQUEST).to == ""
