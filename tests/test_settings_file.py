import json
import os
import subprocess
import sys
import threading
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import StorageFailed
from desktop.core.presets import ALL_CHARACTERS, Preset, fault
from desktop.setting_rules import is_allowed
from desktop.settings import STANDARD
from desktop.settings_file import FILE_NAME, MOST_BYTES, MOST_NESTED, SettingsFile, understood
from tests.setting_values import FILES, NAMES, SETTINGS, VALUES


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / FILE_NAME


def written(path, content):
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return SettingsFile(path)


def in_file(path):
    return json.loads(path.read_bytes())


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A file for examples; each begins with none."""
    folder = tmp_path_factory.mktemp("examples")

    def empty():
        for each in folder.iterdir():
            each.unlink()
        return folder / FILE_NAME

    return empty


@given(SETTINGS)
def test_what_is_kept_is_found_again(place, settings):
    path = place()
    SettingsFile(path).save(lambda: settings)
    file = SettingsFile(path)
    assert file.load() == settings
    assert not file.problem


def test_the_standard_writes_nothing(path):
    SettingsFile(path).save(lambda: STANDARD)
    assert in_file(path) == {}


@given(st.binary() | FILES.map(lambda values: json.dumps(values).encode()))
def test_any_file_is_read_without_a_fault_and_nothing_of_it_is_lost(place, data):
    path = place()
    path.write_bytes(data)
    file = SettingsFile(path)
    settings = file.load()
    assert all(is_allowed(name, value) for name, value in asdict(settings).items())
    file.save(lambda: settings)
    if understood(data) is None:
        assert path.with_name(f"{FILE_NAME}.broken-1").read_bytes() == data
    else:
        assert str(in_file(path)) == str(json.loads(data))  # as text: NaN is not NaN
    again = SettingsFile(path)
    assert again.load() == settings
    before = path.read_bytes()
    again.save(lambda: settings)
    assert path.read_bytes() == before


@given(FILES, st.sampled_from(NAMES), st.data())
def test_one_change_changes_that_value_alone(place, values, name, data):
    path = place()
    file = written(path, values)
    settings = file.load()
    wanted = replace(settings, **{name: data.draw(VALUES[name])})
    file.save(lambda: wanted)
    kept = in_file(path)
    rest = {each: value for each, value in values.items() if each != name}
    assert str({each: value for each, value in kept.items() if each != name}) == str(rest)
    assert SettingsFile(path).load() == wanted


def test_where_the_folder_is_a_file_there_is_the_standard(path):
    path.parent.write_bytes(b"")
    file = SettingsFile(path)
    assert file.load() == STANDARD
    assert not file.problem  # said once something cannot be kept there


def test_whether_there_was_a_file_is_known(path):
    file = SettingsFile(path)
    file.load()
    assert file.is_new
    file.save(lambda: STANDARD)
    again = SettingsFile(path)
    again.load()
    assert not again.is_new
    path.write_text("broken")
    broken = SettingsFile(path)
    broken.load()
    assert not broken.is_new


def test_without_a_file_there_is_the_standard(path):
    file = SettingsFile(path)
    assert file.load() == STANDARD
    assert not file.problem
    assert not path.parent.exists()


def test_a_value_that_is_not_allowed_has_the_standard_is_named_and_stays(path):
    file = written(path, {"connect_s": 5, "pacing": "fast", "retries": 4})
    assert file.load() == replace(STANDARD, connect_s=5, retries=4)
    assert "pacing" in file.problem
    assert "connect_s" not in file.problem
    file.save(lambda: replace(STANDARD, connect_s=6, retries=4))
    assert in_file(path) == {"connect_s": 6, "pacing": "fast", "retries": 4}


def test_it_stays_until_it_is_changed(path):
    file = written(path, {"pacing": "fast"})
    file.load()
    file.save(lambda: replace(STANDARD, pacing="as_it_comes"))
    assert in_file(path) == {"pacing": "as_it_comes"}
    file.save(lambda: STANDARD)
    assert in_file(path) == {}


def test_values_of_another_version_are_kept(path):
    newer = {"idle_s": 5, "pacing": {"style": "new"}, "from_the_future": {"a": [1]}}
    file = written(path, newer)
    settings = file.load()
    file.save(lambda: replace(settings, idle_s=6.0))
    assert in_file(path) == newer | {"idle_s": 6.0}


NESTED = b'{"a": ' + b"[" * MOST_NESTED + b"]" * MOST_NESTED + b"}"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"null",
        b"[" * 100_000,
        NESTED,
        b'{"a": ' + b"9" * 5000 + b"}",
        b'{"a": "' + b"x" * MOST_BYTES + b'"}',
    ],
    ids=len,
)
def test_a_broken_file_is_set_aside_and_said(path, content):
    file = written(path, content)
    assert file.load() == STANDARD
    assert "settings.json.broken-1" in file.problem
    assert path.with_name("settings.json.broken-1").read_bytes() == content
    file.save(lambda: replace(STANDARD, hops=2))
    assert not file.problem
    assert SettingsFile(path).load().hops == 2


def test_what_is_nested_as_deep_as_may_be_is_kept(path):
    content = NESTED.replace(b"[]", b"1")
    file = written(path, content)
    assert file.load() == STANDARD
    assert not file.problem
    file.save(lambda: replace(STANDARD, hops=2))
    assert in_file(path) == json.loads(content) | {"hops": 2}


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


def test_what_cannot_be_written_is_written_with_the_next_change(path):
    path.mkdir(parents=True)
    file = SettingsFile(path)
    with pytest.raises(StorageFailed):
        file.save(lambda: replace(STANDARD, hops=2))
    path.rmdir()
    file.save(lambda: replace(STANDARD, hops=2, retries=1))
    assert in_file(path) == {"hops": 2, "retries": 1}


def test_what_is_broken_meanwhile_is_set_aside_and_all_is_kept(path):
    file = written(path, {"hops": 2, "other": 1})
    file.load()
    path.write_bytes(b"{")
    file.save(lambda: replace(STANDARD, hops=2, retries=1))
    assert "settings.json.broken-1" in file.problem
    assert in_file(path) == {"hops": 2, "other": 1, "retries": 1}


def test_what_is_deleted_meanwhile_is_written_again(path):
    file = written(path, {"hops": 2, "other": 1})
    settings = file.load()
    path.unlink()
    file.save(lambda: replace(settings, retries=1))
    assert in_file(path) == {"hops": 2, "other": 1, "retries": 1}


def test_what_two_have_changed_is_kept_of_both(path):
    one, other = written(path, {"idle_s": 5}), SettingsFile(path)
    mine, theirs = one.load(), other.load()
    one.save(lambda: replace(mine, retries=1))
    other.save(lambda: replace(theirs, hops=2, idle_s=STANDARD.idle_s))
    one.save(lambda: replace(mine, retries=1, pacing="as_it_comes"))
    assert in_file(path) == {"retries": 1, "hops": 2, "pacing": "as_it_comes"}


def test_many_threads_with_files_of_their_own_lose_nothing(path):
    changes = {"retries": 1, "hops": 2, "idle_s": 3, "connect_s": 4, "first_chunk_s": 5}
    ready = threading.Barrier(len(changes))

    def change(name, value):
        file = SettingsFile(path)
        settings = file.load()
        ready.wait(20)
        for step in range(20):
            some = replace(settings, **{name: value + step % 2})
            file.save(lambda some=some: some)
        file.save(lambda: replace(settings, **{name: value}))

    threads = [threading.Thread(target=change, args=each) for each in changes.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert in_file(path) == changes
    assert [each.name for each in path.parent.iterdir()] == [FILE_NAME]


WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from desktop.settings_file import SettingsFile
file = SettingsFile(Path(sys.argv[1]))
settings = file.load()
for step in range(50):
    file.save(lambda: replace(settings, hops=1 + step))
"""


def test_whoever_reads_while_another_program_writes_finds_a_whole_file(path):
    written(path, {"hops": 1})
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], env=environ)
    reads = 0
    while writer.poll() is None:
        file = SettingsFile(path)
        assert 1 <= file.load().hops <= 50
        assert not file.problem
        reads += 1
    assert writer.returncode == 0
    assert reads > 10
    assert SettingsFile(path).load().hops == 50


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
    assert in_file(path) == {"hops": 3}


def test_a_wrong_preset_takes_no_other_along(path):
    good = {"name": "Terse", "text": "Be brief.", "is_standard": True}
    file = written(path, {"presets": [good, {"name": "Terse", "text": "b"}, 3]})
    settings = file.load()
    assert settings.presets == (Preset("Terse", "Be brief.", is_standard=True),)
    assert "presets" in file.problem
    file.save(lambda: replace(settings, retries=4))
    assert len(in_file(path)["presets"]) == 3
    file.save(lambda: replace(settings, presets=(), retries=4))
    assert in_file(path) == {"retries": 4}


def test_the_longest_presets_can_be_read_again(path):
    longest = (Preset("a", "\U0001f600" * 20_000),)
    while not fault(longest):
        presets, longest = longest, (*longest, replace(longest[0], name="a" * (len(longest) + 1)))
    assert sum(len(preset.text) for preset in presets) == ALL_CHARACTERS
    SettingsFile(path).save(lambda: replace(STANDARD, presets=presets))
    assert path.stat().st_size > MOST_BYTES // 2
    assert SettingsFile(path).load().presets == presets


def test_values_of_another_version_are_taken_along(path):
    file = written(path, {"here": 1, "hops": 2})
    settings = file.load()
    assert file.others == {"here": 1}
    file.take_along({"there": [2]})
    file.save(lambda: settings)
    assert in_file(path) == {"here": 1, "hops": 2, "there": [2]}
    assert file.others == {"here": 1, "there": [2]}


def test_what_was_to_be_taken_along_waits_for_a_file_that_can_be_written(path):
    path.mkdir(parents=True)
    file = SettingsFile(path)
    file.take_along({"there": 2})
    with pytest.raises(StorageFailed):
        file.save(lambda: STANDARD)
    path.rmdir()
    file.save(lambda: STANDARD)
    assert in_file(path) == {"there": 2}
