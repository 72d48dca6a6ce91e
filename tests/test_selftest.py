import json

import pytest
from PIL import Image

from desktop import selftest
from tests.loopback import LoopbackServer, refusing, saying


@pytest.fixture
def service(monkeypatch):
    servers = []

    def play(scene):
        server = LoopbackServer([scene])
        server.__enter__()
        servers.append(server)
        monkeypatch.setenv("GEMINI_API_KEY", "k")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)

    yield play
    for server in servers:
        server.__exit__()


def report(capsys, *argv):
    code = selftest.run(["selftest", "--json", *argv])
    value = json.loads(capsys.readouterr().out)
    assert code == (0 if value["ok"] else 1)
    return value


def test_the_sample_is_asked_about_and_a_picture_is_kept(qapp, capsys, tmp_path):
    file = tmp_path / "shot.png"
    assert selftest.run(["selftest", "--screenshot", str(file)]) == 0
    out = capsys.readouterr().out
    assert "Selftest passed." in out
    assert "the same" in out
    with Image.open(file) as picture:
        assert picture.width >= 800
        assert len(picture.convert("RGB").getcolors(10_000_000)) > 100


def test_the_report_says_what_was_received_and_shown(qapp, capsys, service):
    service(saying("Hello ", "world"))
    value = report(capsys, "--prompt", "hi")
    assert value["ok"]
    assert value["engine"] == "gemini"
    assert value["shown_characters"] == 11


def test_a_fault_of_the_service_fails_it(qapp, capsys, service):
    service(refusing(500, {"error": {"code": 500, "message": "no"}}))
    value = report(capsys, "--prompt", "hi")
    assert not value["ok"]
    assert value["fault"]


def test_a_cut_answer_fails_it(qapp, capsys, service):
    service(saying("Hello", finish="MAX_TOKENS"))
    value = report(capsys, "--prompt", "hi")
    assert "natural end" in value["fault"]


@pytest.mark.parametrize("what", ["answer_text", "shown_answer"])
def test_a_window_that_shows_something_else_fails_it(qapp, capsys, service, monkeypatch, what):
    service(saying("Hello"))
    monkeypatch.setattr(
        f"desktop.ui.conversation_view.ConversationView.{what}", lambda self, turn_id: "Jello"
    )
    value = report(capsys, "--prompt", "hi")
    assert value["shown_equals_received"] is False
    assert "does not show" in value["fault"]


def test_markdown_is_shown_as_it_reads_in_one_go(qapp, capsys, service):
    words = (
        "# Title\n\nSee [this].\n\n| a | b |\n|---|---|\n| $x$ | `c` |\n\n",
        "[this]: https://a.example\n",
    )
    service(saying(*words))
    value = report(capsys, "--prompt", "hi")
    assert value["ok"]
    assert value["shown_characters"] == len("".join(words))


def test_an_image_that_cannot_be_used_fails_it(qapp, capsys, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("x")
    code = selftest.run(["selftest", "--image", str(file)])
    assert code == 1
    assert "cannot be used" in capsys.readouterr().out


def test_a_screenshot_that_cannot_be_kept_fails_it(qapp, capsys, service, tmp_path):
    service(saying("Hello"))
    value = report(capsys, "--prompt", "hi", "--screenshot", str(tmp_path / "no" / "a.png"))
    assert "screenshot" in value["fault"]


def test_no_end_in_time_fails_it(qapp, capsys, service, monkeypatch):
    service(lambda connection: connection.wait_for_close())
    monkeypatch.setattr(selftest, "LONGEST_S", 0.5)
    value = report(capsys, "--prompt", "hi")
    assert "no end" in value["fault"]
