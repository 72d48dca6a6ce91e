import json
import threading
from dataclasses import asdict, fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import StorageFailed
from desktop.settings import (
    BOUNDS,
    CHOICES,
    FILE_NAME,
    STANDARD,
    SWITCHES,
    Settings,
    SettingsFile,
    is_allowed,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / FILE_NAME


def written(path, content):
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return SettingsFile(path)


def numbers(name):
    least, most = BOUNDS[name]
    if name in {"retries", "hops"}:
        return st.integers(int(least), int(most))
    return st.floats(least, most)


SETTINGS = st.builds(
    Settings,
    **{name: numbers(name) for name in BOUNDS if name != "stop_after_s"},
    stop_after_s=st.none() | numbers("stop_after_s"),
    **{name: st.booleans() for name in SWITCHES},
    **{name: st.sampled_from(words) for name, words in CHOICES.items()},
)


@given(SETTINGS)
def test_what_is_kept_is_found_again(tmp_path_factory, settings):
    path = tmp_path_factory.mktemp("data") / FILE_NAME
    SettingsFile(path).save(lambda: settings)
    file = SettingsFile(path)
    assert file.load() == settings
    assert not file.problem


def test_the_standard_is_allowed_and_writes_nothing(path):
    assert all(is_allowed(name, value) for name, value in asdict(STANDARD).items())
    SettingsFile(path).save(lambda: STANDARD)
    assert json.loads(path.read_bytes()) == {}


def test_where_the_folder_is_a_file_there_is_the_standard(path):
    path.parent.write_bytes(b"")
    file = SettingsFile(path)
    assert file.load() == STANDARD
    assert not file.problem  # said once something cannot be kept there


def test_without_a_file_there_is_the_standard(path):
    file = SettingsFile(path)
    assert file.load() == STANDARD
    assert not file.problem
    assert not path.parent.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("idle_s", 0),
        ("idle_s", 1e9),
        ("idle_s", True),
        ("idle_s", "60"),
        ("idle_s", None),
        ("idle_s", float("nan")),
        ("retries", 1.5),
        ("retries", -1),
        ("hops", 0),
        ("hops", True),
        ("stop_after_s", 0),
        ("send_partial", 1),
        ("send_partial", None),
        ("pacing", "fast"),
        ("image_detail", "highest"),
        ("keep_metadata", "yes"),
        ("pacing", ["smooth"]),
    ],
)
def test_a_value_that_is_not_allowed_has_the_standard_and_is_named(path, name, value):
    good = {"connect_s": 5, "retries": 4} if name != "retries" else {"connect_s": 5}
    file = written(path, {**good, name: value})
    assert file.load() == replace(STANDARD, **good)
    assert name in file.problem


def test_values_of_another_version_are_kept(path):
    file = written(path, {"idle_s": 5, "from_the_future": {"a": [1]}})
    settings = file.load()
    file.save(lambda: replace(settings, idle_s=6.0))
    assert json.loads(path.read_bytes()) == {"idle_s": 6.0, "from_the_future": {"a": [1]}}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"null", b"[" * 100_000])
def test_a_broken_file_is_set_aside_and_said(path, content):
    file = written(path, content)
    assert file.load() == STANDARD
    assert "settings.json.broken-1" in file.problem
    assert path.with_name("settings.json.broken-1").read_bytes() == content
    file.save(lambda: replace(STANDARD, hops=2))
    assert SettingsFile(path).load().hops == 2


def test_a_broken_file_that_cannot_be_renamed_is_said_too(path, monkeypatch):
    file = written(path, b"{")
    monkeypatch.setattr("desktop.files.set_aside", lambda _: (_ for _ in ()).throw(OSError()))
    assert file.load() == STANDARD
    assert "stay in settings.json" in file.problem


def test_a_file_that_cannot_be_read_is_said(path):
    path.mkdir(parents=True)
    file = SettingsFile(path)
    assert file.load() == STANDARD
    assert "cannot be read" in file.problem


def test_a_file_that_cannot_be_written_is_one_sentence_with_the_next_step(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageFailed, match="cannot be kept") as caught:
        SettingsFile(tmp_path / "file" / FILE_NAME).save(lambda: STANDARD)
    assert "--data-dir" in caught.value.hint


def test_the_newest_is_kept_whichever_thread_comes_last(path):
    file, newest = SettingsFile(path), [STANDARD]
    threads = [threading.Thread(target=file.save, args=(lambda: newest[0],)) for _ in range(8)]
    newest[0] = replace(STANDARD, hops=5)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert SettingsFile(path).load().hops == 5


def test_only_one_is_written_at_a_time(path):
    file, started, go_on, asked = SettingsFile(path), threading.Event(), threading.Event(), []

    def first():
        started.set()
        assert go_on.wait(20)
        asked.append(1)
        return STANDARD

    def second():
        asked.append(2)
        return replace(STANDARD, hops=3)

    threads = [threading.Thread(target=file.save, args=[current]) for current in (first, second)]
    threads[0].start()
    assert started.wait(20)
    threads[1].start()
    threads[1].join(0.1)
    go_on.set()
    for thread in threads:
        thread.join()
    assert asked == [1, 2]
    assert json.loads(path.read_bytes()) == {"hops": 3}


def test_every_field_has_its_rule():
    assert {each.name for each in fields(Settings)} == {*BOUNDS, *SWITCHES, *CHOICES}
