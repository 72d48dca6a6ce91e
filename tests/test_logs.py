import json
import logging
from datetime import datetime
from pathlib import Path

import pytest

from desktop.core.secret import Secret
from desktop.credentials import remember
from desktop.logs import FILE_NAME, end_log, keep_log, last_lines, level_of


@pytest.fixture
def log(tmp_path):
    """Writes with a level, and gives the lines that came of it."""

    def write(work, level=logging.INFO):
        handler = keep_log(tmp_path / "logs", level)
        try:
            work(logging.getLogger("desktop.some.part"))
        finally:
            end_log(handler)
        text = (tmp_path / "logs" / FILE_NAME).read_text(encoding="utf-8")
        return [json.loads(line) for line in text.splitlines()]

    return write


def test_a_line_says_when_where_and_what(log):
    (line,) = log(lambda part: part.warning("it broke %d times", 3, extra={"fields": {"n": 3}}))
    at = datetime.fromisoformat(line.pop("time"))
    assert at.utcoffset() is not None
    assert line == {
        "level": "warning",
        "component": "some.part",
        "event": "it broke 3 times",
        "n": 3,
    }


def test_the_time_has_milliseconds(log):
    (line,) = log(lambda part: part.info("x"))
    assert len(line["time"].split(".")[1].split("+")[0].split("-")[0]) == 3


def test_secrets_are_masked_wherever_they_stand(log):
    remember(Secret("s3cret"))
    proxy = "http://me:pa55@proxy.example"

    def work(part):
        part.warning("with %s", "s3cret", extra={"fields": {"key": "s3cret", "proxy": proxy}})
        part.warning("AIzaSyLooksLikeAKey")

    text = json.dumps(log(work))
    assert "s3cret" not in text
    assert "AIza" not in text
    assert "pa55" not in text
    assert "proxy.example" in text


def test_a_fault_is_told_without_values(log):
    def work(part):
        try:
            {}["what the user wrote"]
        except KeyError as error:
            part.error("unexpected fault", exc_info=error)

    (line,) = log(work)
    assert line["fault"][0] == "KeyError"
    assert line["fault"][-1].endswith("in work")
    assert "what the user wrote" not in json.dumps(line)


def test_the_home_of_the_user_is_not_named(log):
    (line,) = log(lambda part: part.info("in %s", Path.home() / "x"))
    assert str(Path.home()) not in json.dumps(line)
    assert line["event"].startswith("in ~")


def test_others_do_not_write_in_it(log):
    def work(part):
        logging.getLogger("elsewhere").warning("not ours")
        part.warning("ours")

    assert [line["event"] for line in log(work)] == ["ours"]


@pytest.mark.parametrize(
    ("said", "count"), [("debug", 4), ("", 3), ("nonsense", 3), (" Warning ", 2), ("ERROR", 1)]
)
def test_how_much_is_written_can_be_chosen(log, said, count):
    def work(part):
        part.debug("x")
        part.info("x")
        part.warning("x")
        part.error("x")

    assert len(log(work, level_of({"GEMSTREAM_LOG": said}))) == count


def test_the_file_does_not_grow_for_ever(tmp_path):
    handler = keep_log(tmp_path)
    try:
        for _ in range(60):
            logging.getLogger("desktop").error("x" * 50_000)
    finally:
        end_log(handler)
    assert len(list(tmp_path.iterdir())) == 3


def test_the_last_lines_can_be_read(tmp_path):
    handler = keep_log(tmp_path)
    for number in range(9):
        logging.getLogger("desktop").info("line %d", number)
    end_log(handler)
    assert [json.loads(line)["event"] for line in last_lines(tmp_path, 2)] == ["line 7", "line 8"]
    assert last_lines(tmp_path / "none", 2) == []


def test_after_its_end_nothing_is_written(tmp_path):
    end_log(keep_log(tmp_path))
    logging.getLogger("desktop").error("late")
    assert (tmp_path / FILE_NAME).read_text() == ""
    assert logging.getLogger("desktop").level == logging.NOTSET
