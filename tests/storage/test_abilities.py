import re

import pytest

from desktop.storage import abilities
from desktop.storage.database import Migration


def test_this_sqlite_can_do_all():
    assert abilities.lacking() == ""
    assert re.fullmatch(r"3\.\d+\.\d+", abilities.sqlite_version())


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("CREATE VIRTUAL TABLE a USING fts9 (text)", "fts9"),
        ("CREATE VIRTUAL TABLE a USING fts5 (text, tokenize='quadgram')", "tokenizer"),
    ],
)
def test_what_it_cannot_do_is_said(monkeypatch, statement, said):
    monkeypatch.setattr(abilities, "MIGRATIONS", (Migration("one", (statement,)),))
    assert said in abilities.lacking()
