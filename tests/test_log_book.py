import json
import logging
from typing import Any

import pytest

from desktop.core.errors import ConnectionFailed, StorageFailed
from desktop.core.events import (
    RetryScheduled,
    TextDelta,
    TurnBlocked,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
)
from desktop.core.latency_meter import LatencyMeter
from desktop.log_book import LogBook
from desktop.logs import FILE_NAME

MARK = "the words of the user"
END: dict[str, Any] = {
    "turn_id": "t",
    "at": 0.0,
    "text": MARK,
    "metrics": LatencyMeter(0.0).summary(0.0),
}
FINISH: dict[str, Any] = {"finish_reason": MARK, "model_version": MARK}


@pytest.fixture
def written(tmp_path):
    def write(work, environ=()):
        book = LogBook(dict(environ))
        assert not book.is_open
        book.begin(tmp_path, "offline")
        assert book.is_open
        work(book)
        book.end()
        book.end()
        text = (tmp_path / FILE_NAME).read_text(encoding="utf-8")
        assert MARK not in text
        return [json.loads(line) for line in text.splitlines()]

    return write


def test_a_run_has_a_beginning_and_an_end(written):
    first, last = written(lambda book: None)
    assert (first["event"], first["engine"]) == ("started", "offline")
    assert any("Python 3" in line for line in first["runs"])
    assert last["event"] == "ended"


@pytest.mark.parametrize(
    ("ending", "word", "level"),
    [
        (TurnFinished(**END, **FINISH), "complete", "info"),
        (TurnTruncated(**END, **FINISH, note=MARK), "truncated", "info"),
        (TurnBlocked(**END, message=MARK, reason=MARK, categories=(MARK,)), "safety", "info"),
        (TurnStopped(**END, by="user"), "stopped", "info"),
        (TurnFailed(**END, error=ConnectionFailed(MARK, detail=MARK)), "error", "warning"),
    ],
)
def test_each_ending_is_told_with_its_code_and_its_count_of_requests(written, ending, word, level):
    delta = TextDelta(turn_id="t", at=0.0, text=MARK, index=1)
    line = written(lambda book: book.hear([delta, ending]))[1]
    assert (line["event"], line["ending"], line["level"]) == ("answer ended", word, level)
    assert line["requests"] == 0
    assert line.get("code") == ("network" if word == "error" else None)


def test_another_attempt_is_told(written):
    retry = RetryScheduled(turn_id="t", at=0.0, attempt=2, wait_s=1.5, reason=MARK)
    line = written(lambda book: book.hear([retry]))[1]
    assert (line["event"], line["attempt"], line["wait_s"]) == ("asks again", 2, 1.5)


def test_what_could_not_be_kept_is_told(written):
    fault = StorageFailed(MARK, detail=MARK)
    fault.__cause__ = PermissionError(13, "denied", MARK)
    line = written(lambda book: book.note_fault(fault))[1]
    assert (line["event"], line["kind"]) == ("could not be kept", "PermissionError")


def test_a_crash_of_the_last_run_is_said_once(tmp_path):
    (tmp_path / "hard-crash.txt").write_text("Gemstream 1\nFatal Python error: Aborted\n")
    said = []
    for _ in range(2):
        book = LogBook({})
        book.watches = True
        book.begin(tmp_path, "offline")
        said.append(book.sentence_of_last_time())
        book.end()
    assert said[0].startswith("Gemstream ended unexpectedly last time; everything up to 2")
    assert "hard-crash-" in said[0]
    assert said[1] == ""


def test_a_log_that_cannot_be_written_is_no_reason_to_complain(tmp_path):
    file = tmp_path / "file"
    file.touch()
    book = LogBook({})
    book.begin(file, "offline")
    assert not book.is_open
    assert book.sentence_of_last_time() == ""
    book.end()
    assert logging.getLogger("desktop").level == logging.NOTSET


def test_a_thread_that_comes_too_late_opens_nothing(tmp_path):
    book = LogBook({})
    book.end()
    book.begin(tmp_path, "offline")
    assert not book.is_open
    assert list(tmp_path.iterdir()) == []
