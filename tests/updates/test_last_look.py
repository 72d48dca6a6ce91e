import json
import stat
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.updates.last_look import (
    DAY_S,
    FILE_NAME,
    MOST_BYTES,
    OLDER,
    STALE_S,
    LastLook,
    load,
    save,
)
from desktop.updates.news import News
from desktop.updates.version import version_of
from tests.updates.signer import PAGE

NOW = 1_764_422_000.0


def news(version):
    return News(version=version_of(version), page=PAGE)


def found(*, at=NOW, **versions):
    look = LastLook(at_s=NOW)
    for version, signed_at in versions.items():
        look = look.found(news(version.strip("v").replace("_", ".")), signed_at, at)
    return look


# When it is due.


def test_the_first_look_is_due_at_once_and_the_next_a_day_later():
    assert LastLook().due_in_s(NOW) == 0
    assert LastLook(at_s=NOW).due_in_s(NOW) == DAY_S
    assert LastLook(at_s=NOW).due_in_s(NOW + DAY_S - 1) == 1
    assert LastLook(at_s=NOW).due_in_s(NOW + 9 * DAY_S) == 0


def test_a_clock_that_was_ahead_puts_the_next_look_off_for_a_day_and_not_for_years():
    look = LastLook(at_s=NOW + 1000 * DAY_S)
    assert look.due_in_s(NOW) == DAY_S
    assert look.at_the_latest(NOW).due_in_s(NOW + DAY_S) == 0
    assert LastLook().at_the_latest(NOW) == LastLook()


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("pass"), st.floats(0, 2 * DAY_S)),
        st.tuples(st.just("back"), st.floats(0, 500 * DAY_S)),
        st.tuples(st.just("ahead"), st.floats(0, 500 * DAY_S)),
        st.tuples(st.just("start"), st.just(0.0)),
    ),
    max_size=60,
)


@given(STEPS)
def test_it_is_never_looked_for_more_than_once_a_day(steps):
    """Across starts and clocks that are set; but a start cannot know of one that was set ahead."""
    true_s, clock_s, look, due_at_s = 0.0, NOW, LastLook(), 0.0
    looks, was_set_ahead, jumps = 0, False, 0
    for what, by in steps:
        match what:
            case "pass":
                true_s += by
            case "back":
                clock_s -= by
            case "ahead":
                clock_s, was_set_ahead = clock_s + by, True
            case "start":
                look = look.at_the_latest(true_s + clock_s)
                due_at_s = true_s + look.due_in_s(true_s + clock_s)
                jumps, was_set_ahead = jumps + was_set_ahead, False
        if true_s >= due_at_s:
            looks += 1
            look, due_at_s = replace(look, at_s=true_s + clock_s), true_s + DAY_S
    assert looks <= 1 + true_s // (DAY_S - 1) + jumps  # a second for what floats leave out


# What it makes of news.


def test_a_newer_version_is_offered_and_no_other():
    look = found(v1_3=NOW)
    assert look.offer("1.2.9").version.text == "1.3"
    assert look.offer("1.3.0") is None
    assert look.offer("1.4") is None
    assert LastLook().offer("0.1") is None


def test_what_runs_may_be_between_two_releases():
    assert found(v1_3=NOW).offer("1.2+git.abc").version.text == "1.3"
    assert found(v1_3=NOW).offer("1.3+git.abc") is None
    assert found(v1_3=NOW).offer("no version") is None


@pytest.mark.parametrize("early", ["1.3rc1", "1.3.dev2"])
def test_early_versions_are_for_those_who_have_one(early):
    look = LastLook().found(news(early), NOW, NOW)
    assert look.offer("1.2") is None
    assert look.offer("1.2a1") is not None
    assert found(v1_3=NOW).offer("1.3rc1") is not None


def test_a_version_that_was_passed_over_is_not_offered_again_and_the_next_is():
    look = replace(found(v1_3=NOW), passed_over="1.3.0")
    assert look.offer("1.2") is None
    assert look.found(news("1.4"), NOW + 1, NOW + 2).offer("1.2").version.text == "1.4"


def test_an_old_file_played_again_changes_nothing():
    look = found(v1_3=NOW - 10)
    again = look.found(news("1.2"), NOW - 20, NOW)
    assert again == replace(look, fault=OLDER)
    assert look.found(news("1.4"), NOW - 20, NOW).news == look.news


def test_a_version_that_was_taken_back_does_not_come_back():
    look = found(v1_3=NOW - 30, v1_2=NOW - 20)
    assert look.offer("1.1").version.text == "1.2"
    assert look.offer("1.2") is None
    assert look.found(news("1.3"), NOW - 30, NOW).offer("1.2") is None


def test_a_date_in_the_future_does_not_make_all_others_old():
    look = found(v1_3=NOW + 1000 * DAY_S, at=NOW)
    after = look.found(news("1.4"), NOW + DAY_S, NOW + 2 * DAY_S)
    assert (after.news.version.text, after.fault) == ("1.4", "")


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 1000)), min_size=1))
def test_of_all_files_the_one_signed_last_counts(files):
    look = LastLook()
    for minor, signed_at in files:
        look = look.found(news(f"1.{minor}"), NOW + signed_at, NOW + 2000)
    newest = max(signed_at for _, signed_at in files)
    assert look.signed_at_s == NOW + newest
    assert look.news.version.text in {f"1.{m}" for m, at in files if at == newest}


def test_a_file_that_is_held_back_is_noticed_by_its_date():
    look = found(v1_3=NOW)
    assert not look.is_stale(NOW + STALE_S)
    assert look.is_stale(NOW + STALE_S + 1)
    assert not LastLook().is_stale(NOW)


# What is kept.


def test_it_is_kept_for_this_user_alone(tmp_path):
    look = replace(found(v1_3=NOW), passed_over="1.2", fault="Why.")
    save(tmp_path / "data", look)
    assert load(tmp_path / "data", NOW) == look
    mode = (tmp_path / "data" / FILE_NAME).stat().st_mode
    assert stat.S_IMODE(mode) == 0o600
    save(tmp_path / "data", LastLook())
    assert load(tmp_path / "data", NOW) == LastLook()


def test_without_a_file_nothing_was_looked_for(tmp_path):
    assert load(tmp_path, NOW) == LastLook()


WHOLE = {"at": NOW, "signed_at": 0, "news": None, "passed_over": "", "fault": ""}


@pytest.mark.parametrize(
    "value",
    [
        [],
        {},
        {**WHOLE, "at": "now"},
        {**WHOLE, "at": True},
        {**WHOLE, "at": -1},
        {**WHOLE, "at": 1e300},
        {**WHOLE, "at": float("nan")},
        {**WHOLE, "signed_at": None},
        {**WHOLE, "signed_at": float("inf")},
        {**WHOLE, "passed_over": None},
        {**WHOLE, "fault": 1},
        {**WHOLE, "news": {"format": 1, "version": "9", "page": "https://evil.test"}},
        {**WHOLE, "more": "x" * MOST_BYTES},
    ],
)
def test_what_cannot_be_understood_counts_as_a_look_just_now(tmp_path, value):
    (tmp_path / FILE_NAME).write_text(json.dumps(value))
    assert load(tmp_path, NOW) == LastLook(at_s=NOW)


@pytest.mark.parametrize("data", [b"", b"\xff", b"{", b"[" * 60_000])
def test_so_does_what_is_no_json(tmp_path, data):
    (tmp_path / FILE_NAME).write_bytes(data)
    assert load(tmp_path, NOW) == LastLook(at_s=NOW)


def test_and_what_cannot_be_read(tmp_path):
    (tmp_path / FILE_NAME).mkdir()
    assert load(tmp_path, NOW) == LastLook(at_s=NOW)


def test_a_time_to_come_is_now(tmp_path):
    (tmp_path / FILE_NAME).write_text(json.dumps({**WHOLE, "at": NOW + 5}))
    assert load(tmp_path, NOW).at_s == NOW
