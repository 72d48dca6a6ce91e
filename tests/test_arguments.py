from pathlib import Path

import pytest

from desktop.arguments import UsageError, parse


def test_no_words_open_the_window():
    arguments = parse([])
    assert arguments.command == "window"
    assert arguments.images == []


def test_images_go_to_the_window():
    assert parse(["a.png", "ask"]).images == [Path("a.png"), Path("ask")]


def test_images_may_be_addresses_of_files_as_desktops_give_them():
    words = ["file:///tmp/two%20words.png", "file://localhost/tmp/b.pdf", "folder", "/tmp/c%20.png"]
    paths = [Path("/tmp/two words.png"), Path("/tmp/b.pdf"), Path("folder"), Path("/tmp/c%20.png")]
    assert parse(words).images == paths
    assert parse(["ask", "why", "--image", words[0]]).images == paths[:1]


def test_an_address_of_the_web_is_for_the_window_to_ask_about():
    address, file = parse(["https://example.org/lake%20.jpg", "a.png"]).images
    assert (address.text, address.host) == ("https://example.org/lake%20.jpg", "example.org")
    assert file == Path("a.png")


def test_an_address_that_cannot_be_fetched_is_refused_with_its_reason():
    with pytest.raises(UsageError, match="address"):
        parse(["https://"])
    with pytest.raises(UsageError, match=r"'https://example.org/a.png' is on the web; save"):
        parse(["ask", "why", "--image", "https://example.org/a.png"])


def test_ask_takes_images_and_all_common_options():
    words = (
        "ask why --image a.png --image b.png --engine offline --model m --system s "
        "--max-output-tokens 5 --temperature 0.5 --thoughts --first-chunk-timeout 1 "
        "--idle-timeout 2 --total-timeout 3 --retries 4 --json --data-dir d"
    )
    arguments = parse(words.split())
    setup = arguments.setup
    assert (arguments.command, arguments.prompt, arguments.json) == ("ask", "why", True)
    assert arguments.images == [Path("a.png"), Path("b.png")]
    assert (setup.engine, setup.model, setup.system) == ("offline", "m", "s")
    assert (setup.max_output_tokens, setup.temperature, setup.thoughts) == (5, 0.5, True)
    assert (setup.flags["first_chunk_s"], setup.flags["idle_s"], setup.flags["stop_after_s"]) == (
        1,
        2,
        3,
    )
    assert (setup.retries, setup.data_dir) == (4, Path("d"))


@pytest.mark.parametrize("prompt", ["-", "-5 + 3?", "ask"])
def test_a_prompt_may_look_odd(prompt):
    assert parse(["ask", prompt]).prompt == prompt


@pytest.mark.parametrize(
    "words",
    [
        ["ask"],
        ["ask", "a", "b"],
        ["ask", "a", "--idle-timeout", "x"],
        ["ask", "a", "--idle-timeout", "nan"],
        ["ask", "a", "--total-timeout", "0"],
        ["ask", "a", "--retries", "99"],
        ["ask", "a", "--retries", "1.5"],
        ["ask", "a", "--temperature", "3"],
        ["ask", "a", "--max-output-tokens", "0"],
        ["ask", "a", "--engine", "other"],
        ["ask", "a", "--nonsense"],
        ["doctor", "x"],
        ["bench", "x"],
        ["bench", "--count", "0"],
        ["bench", "--count", "1001"],
        ["bench", "--cold", "-1"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_understood_is_one_sentence_with_a_next_step(words):
    with pytest.raises(UsageError) as caught:
        parse(words)
    assert "--help" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("command", [[], ["ask"], ["bench"], ["selftest"], ["doctor"]])
def test_help_is_printed(command, capsys):
    with pytest.raises(SystemExit) as caught:
        parse([*command, "--help"])
    assert caught.value.code == 0
    assert "--engine" in capsys.readouterr().out


def test_the_version_is_printed(capsys):
    with pytest.raises(SystemExit):
        parse(["--version"])
    assert capsys.readouterr().out.startswith("gemstream ")


def test_selftest_has_a_screenshot():
    arguments = parse(["selftest", "--screenshot", "a.png"])
    assert arguments.screenshot == Path("a.png")
    assert arguments.prompt is None


def test_bench_has_prompts_and_counts():
    arguments = parse(["bench", "--prompts", "-", "--count", "3", "--cold", "0"])
    assert (arguments.prompts, arguments.count, arguments.cold) == (Path("-"), 3, 0)
    arguments = parse(["bench"])
    assert (arguments.prompts, arguments.count, arguments.cold) == (None, 10, 2)


def test_export_and_import():
    arguments = parse(["export", "The lake", "b", "--format", "md", "--out", "a.md"])
    assert (arguments.command, arguments.conversations) == ("export", ["The lake", "b"])
    assert (arguments.form, arguments.out, arguments.every) == ("md", Path("a.md"), False)
    arguments = parse(["export", "--all"])
    assert (arguments.conversations, arguments.every, arguments.form) == ([], True, None)
    assert parse(["import", "a.json", "file:///b.zip"]).files == [Path("a.json"), Path("/b.zip")]
    for words in (["import"], ["export", "--format", "odt"], ["import", "https://a.b/c.json"]):
        with pytest.raises(UsageError):
            parse(words)


def test_the_small_window_can_be_asked_for():
    assert parse(["--quick-ask"]).quick_ask
    assert not parse(["a.png"]).quick_ask
