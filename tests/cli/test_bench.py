"""`bench` inside this process, over the loopback server and once with the offline engine."""

import io
import json
import os
import signal
import sys
from pathlib import Path

import pytest

from desktop.cli import bench
from desktop.engine import Limits
from desktop.settings_file import FILE_NAME
from desktop.setup import Setup
from tests.loopback import LoopbackServer, answer, refusing, saying

BUSY = refusing(503, {"error": {"code": 503, "message": "busy", "status": "UNAVAILABLE"}})
FULL = refusing(429, {"error": {"code": 429, "message": "slow", "status": "RESOURCE_EXHAUSTED"}})
USAGE = {"promptTokenCount": 1, "candidatesTokenCount": 5, "totalTokenCount": 6}


def counted(connection):
    connection.head()
    connection.text("secret ")
    connection.event({**answer("words", finishReason="STOP"), "usageMetadata": USAGE})
    connection.end()


def blocked(connection):
    connection.head()
    connection.event({"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}})
    connection.end()


class Service:
    """Plays one scene for each question, the last one for all that follow; it has no models."""

    def __init__(self, *scenes):
        self.scenes = list(scenes)
        self.asked = []
        self.server = LoopbackServer([self.play])

    def play(self, connection):
        if connection.request.method == "GET":
            connection.whole(200, b'{"models": []}')
            return
        scene = self.scenes[min(len(self.asked), len(self.scenes) - 1)]
        self.asked.append(connection.request.json["contents"])
        scene(connection)

    def __enter__(self):
        self.server.__enter__()
        return self

    def __exit__(self, *error):
        self.server.__exit__(*error)

    @property
    def prompts(self):
        return [contents[-1]["parts"][0]["text"] for contents in self.asked]


def run(service, folder, *, count=1, cold=0, prompts=None, as_json=True, **fields):
    environ = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": service.server.url}
    setup = Setup(environ=environ, data_dir=folder, **fields)
    return bench.run(prompts, setup, count=count, cold=cold, as_json=as_json)


def told(capsys):
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def prompts(tmp_path):
    file = tmp_path / "prompts.txt"
    file.write_bytes("\ufeff# mine\r\n first \r\n\r\n  # not this\r\nzweite ü".encode())
    return file


def test_each_question_has_a_conversation_of_its_own_and_prompts_are_taken_in_turn(
    capsys, tmp_path, prompts
):
    with Service(counted) as service:
        assert run(service, tmp_path, count=3, cold=2, prompts=prompts) == 0
    assert service.prompts == ["first", "zweite ü", "first", "zweite ü", "first"]
    assert [len(contents) for contents in service.asked] == [1] * 5
    answers = told(capsys)["answers"]
    assert [each["kind"] for each in answers] == ["cold", "cold", "warm", "warm", "warm"]
    assert [each["prompt_number"] for each in answers] == [1, 2, 1, 2, 1]


def test_presets_are_for_the_window(capsys, tmp_path):
    (tmp_path / FILE_NAME).write_text(
        '{"presets": [{"name": "Kind", "text": "Be kind.", "is_standard": true}]}'
    )
    with Service(counted) as service:
        assert run(service, tmp_path) == 0
        (request,) = service.server.asked
    assert "systemInstruction" not in request.json


@pytest.mark.parametrize(("cold", "count", "connections"), [(3, 1, 4), (0, 4, 1)])
def test_cold_answers_have_a_connection_each_and_warm_ones_share_one(
    tmp_path, cold, count, connections
):
    with Service(counted) as service:
        run(service, tmp_path, cold=cold, count=count)
        assert len(service.server._threads) == connections
        # The connection is open before the first warm question.
        assert [each.method for each in service.server.requests][cold:] == ["GET"] + count * [
            "POST"
        ]


def test_the_json_document_holds_figures_and_no_text(capsys, tmp_path):
    with Service(counted) as service:
        run(service, tmp_path, count=2, cold=1, model="m-1")
    out = capsys.readouterr().out
    assert "secret" not in out
    assert bench.BUILT_IN[0] not in out
    value = json.loads(out)
    assert list(value) == ["engine", "model", "cold", "warm", "answers"]
    assert (value["engine"], value["model"]) == ("gemini", "m-1")
    assert (value["cold"]["n"], value["warm"]["n"], value["warm"]["requests"]) == (1, 2, 2)
    assert value["warm"]["gap"]["n"] == 2
    for each in value["answers"]:
        metrics = each["metrics"]
        assert (each["ending"], each["code"]) == ("complete", None)
        assert 0 <= metrics["first_chunk_latency"] <= metrics["total_time"]
        assert each["preparation"] >= 0
        assert metrics["output_tokens"] == 5


def test_what_fails_is_counted_and_does_not_end_the_run(capsys, tmp_path):
    with Service(BUSY, blocked, FULL, counted) as service:
        assert run(service, tmp_path, count=4, as_json=False) == 0
    out = capsys.readouterr().out
    assert "1 of 4" in out
    assert "\nunavailable (1 of 4): " in out
    assert "\nsafety PROHIBITED_CONTENT (1 of 4): " in out
    assert "\nrate_limit (1 of 4): " in out


def test_a_question_is_asked_once_unless_retries_are_allowed(capsys, tmp_path):
    with Service(BUSY, BUSY, counted) as service:
        assert run(service, tmp_path) == 7
        assert told(capsys)["answers"][0]["code"] == "unavailable"
        assert run(service, tmp_path, retries=1) == 0
    assert told(capsys)["warm"]["requests"] == 2


@pytest.mark.parametrize(("last", "code"), [(BUSY, 7), (blocked, 3), (FULL, 4)])
def test_when_nothing_came_to_its_end_the_last_ending_is_the_exit_code(
    capsys, tmp_path, last, code
):
    with Service(refusing(500, {}), last) as service:
        assert run(service, tmp_path, count=2) == code
    value = told(capsys)
    assert (value["warm"]["asked"], value["warm"]["n"]) == (2, 0)
    assert value["warm"]["total_time"]["p50"] is None


def test_an_answer_cut_at_the_limit_is_measured(capsys, tmp_path):
    with Service(saying("a", "b", finish="MAX_TOKENS")) as service:
        assert run(service, tmp_path, as_json=False) == 0
    assert "truncated (1 of 1, measured all the same): " in capsys.readouterr().out


def test_time_over_is_named(capsys, tmp_path):
    with Service(lambda connection: connection.wait_for_close()) as service:
        assert run(service, tmp_path, as_json=False, limits=Limits(total_s=0.05)) == 6
    assert "stopped timeout (1 of 1): The total time allowed is over." in capsys.readouterr().out


def test_ctrl_c_prints_what_there_is(capsys, tmp_path):
    def interrupting(connection):
        connection.head()
        connection.text("half")
        os.kill(os.getpid(), signal.SIGINT)
        connection.wait_for_close()

    before = signal.getsignal(signal.SIGINT)
    with Service(counted, counted, interrupting) as service:
        assert run(service, tmp_path, count=5, cold=1) == 130
        assert service.server.wait(lambda: service.server.closed_at)
    captured = capsys.readouterr()
    assert [each["kind"] for each in json.loads(captured.out)["answers"]] == ["cold", "warm"]
    assert "Stopped after 2 of 6 answers." in captured.err
    assert signal.getsignal(signal.SIGINT) is before


def test_ctrl_c_before_the_first_answer_prints_no_table(capsys, tmp_path):
    def interrupting(connection):
        os.kill(os.getpid(), signal.SIGINT)
        connection.wait_for_close()

    with Service(interrupting) as service:
        assert run(service, tmp_path, cold=1, as_json=False) == 130
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Stopped after 0 of 2 answers." in captured.err


def test_progress_is_told_to_a_terminal_alone(capsys, tmp_path, monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    with Service(counted) as service:
        run(service, tmp_path, cold=1)
        assert capsys.readouterr().err == ""
        monkeypatch.setattr(sys, "stderr", Terminal())
        run(service, tmp_path, cold=1)
        first, second = sys.stderr.getvalue().splitlines()
    assert first.startswith("gemstream: cold 1 of 1: complete, ")
    assert second.startswith("gemstream: warm 1 of 1: complete, ")


@pytest.mark.parametrize(
    "where", ["desktop.cli.bench_figures.Hearing.hear", "desktop.engine.record.TurnRecord.take"]
)
def test_a_mistake_of_ours_is_not_hidden(tmp_path, monkeypatch, where):
    def stumble(self, events):
        raise ZeroDivisionError

    monkeypatch.setattr(where, stumble)
    with Service(counted) as service, pytest.raises(ZeroDivisionError):
        run(service, tmp_path)


def test_prompts_come_from_standard_input(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"one\ntwo\n")))
    with Service(counted) as service:
        assert run(service, tmp_path, prompts=Path("-")) == 0
    assert service.prompts == ["one"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "cannot be read"),
        (b"", "no prompt"),
        (b"# a\n \n", "no prompt"),
        (b"\xff\xfe", "UTF-8"),
    ],
    ids=["missing", "empty", "comments", "no text"],
)
def test_prompts_that_cannot_be_used_are_one_sentence(capsys, tmp_path, content, words):
    file = tmp_path / "prompts.txt"
    if content is not None:
        file.write_bytes(content)
    setup = Setup(environ={}, data_dir=tmp_path)
    assert bench.run(file, setup, count=1, cold=1, as_json=False) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.splitlines()) == 1
    assert words in captured.err
    assert "prompts.txt" in captured.err


def test_a_folder_that_cannot_be_written_is_refused(capsys, tmp_path):
    file = tmp_path / "file"
    file.touch()
    setup = Setup(environ={}, data_dir=file / "x")
    assert bench.run(None, setup, count=1, cold=1, as_json=False) == 2
    assert "--data-dir" in capsys.readouterr().err


def test_the_offline_engine_measures_our_own_overhead(capsys, tmp_path):
    setup = Setup(engine="offline", environ={}, data_dir=tmp_path)
    assert bench.run(None, setup, count=2, cold=1, as_json=False) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    assert "own overhead" in captured.out
    assert "tokens/s" in captured.out
    assert max(map(len, captured.out.splitlines())) <= 100
