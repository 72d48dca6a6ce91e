import contextlib
import os
import stat
import sys
import threading
from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import StorageFailed
from desktop.core.latency import TurnLatency
from desktop.core.metrics import Metrics
from desktop.storage.latencies import FEWEST, LOOKED_BACK, YEAR_3000_S, Latencies
from tests.latency_turns import many, turn

COUNTS = st.integers(0, 2**63 - 1)
SECONDS = st.floats(allow_nan=False)
WORDS = st.text(st.characters(codec="utf-8"))
KINDS = {
    "str": WORDS,
    "int": COUNTS,
    "float": SECONDS,
    "int | None": st.none() | COUNTS,
    "float | None": st.none() | SECONDS,
    "tuple[float, ...]": st.lists(SECONDS).map(tuple),
}


def any_of(kind: type, **known: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    of_fields = {
        field.name: KINDS[getattr(field.type, "__name__", str(field.type))]
        if isinstance(field.type, type)
        else KINDS[str(field.type)]
        for field in fields(kind)
        if field.name not in known
    }
    return st.builds(kind, **of_fields, **known)


TURNS = any_of(
    TurnLatency,
    metrics=any_of(Metrics),
    arrivals=KINDS["tuple[float, ...]"],
    asked_at=st.floats(0, YEAR_3000_S, exclude_max=True),
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "latency.db"


@pytest.fixture
def latencies(path):
    latencies = Latencies(path)
    yield latencies
    latencies.close()


def test_nothing_is_opened_until_it_is_used(path, latencies):
    assert not path.parent.exists()
    assert latencies.all() == []
    assert path.is_file()
    assert latencies.problem == ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TURNS)
def test_what_is_read_is_what_was_kept(latencies, latency):
    latencies.add(latency)
    found = {kept.turn_id: kept for kept in latencies.written(list)}
    assert found[latency.turn_id] == latency


def test_it_survives_a_restart_the_oldest_first(path, latencies):
    old, new = turn("a", asked_at=1.0), turn("b", asked_at=2.0)
    latencies.add(new)
    latencies.add(old)
    latencies.close()
    again = Latencies(path)
    assert again.written(list) == [old, new]
    again.close()
    assert latencies.written(list) == [old, new], "closed, and opened again"


def test_what_is_shown_of_all_has_no_arrivals(latencies):
    kept = turn(arrivals=(1.0, 2.0))
    latencies.add(kept)
    assert latencies.all() == [replace(kept, arrivals=())]


def test_a_turn_that_was_gone_on_with_has_one_record(latencies):
    latencies.add(turn("a", retries=0))
    latencies.add(turn("a", retries=1))
    assert [kept.retries for kept in latencies.all()] == [1]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_its_files_are_for_the_user_alone(path, latencies):
    latencies.add(turn())
    files = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert len(files) == 3
    assert set(files.values()) == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_half_a_surrogate_pair_in_the_name_of_a_model(latencies):
    latencies.add(turn(model="gem\udcffini"))
    assert latencies.all()[0].model == "gem?ini"
    assert latencies.usual_tokens("gem\udcffini") is None


def test_threads_take_turns(latencies):
    def add(first: int) -> None:
        for number in range(first, first + 20):
            latencies.add(turn(str(number)))

    threads = [threading.Thread(target=add, args=(first,)) for first in range(0, 80, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(latencies.all()) == 80


def test_two_windows_may_write_at_once(path):
    several = [Latencies(path) for _ in range(4)]
    failures = []

    def add(number: int) -> None:
        try:
            for turn_number in range(20):
                several[number].add(turn(f"{number}-{turn_number}"))
        except StorageFailed as error:
            failures.append(error)

    threads = [threading.Thread(target=add, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(several[0].all()) == 80
    for latencies in several:
        latencies.close()


class TestUsualTokens:
    def test_it_is_the_median_of_complete_answers_of_the_model(self, latencies):
        for number, tokens in enumerate((100, 300, 200)):
            latencies.add(turn(f"{number}", model="a", output_tokens=tokens))
        latencies.add(turn("cut", model="a", output_tokens=9000, ending="truncated"))
        latencies.add(turn("other", model="b", output_tokens=9000))
        latencies.add(turn("not counted", model="a", output_tokens=None))
        assert latencies.usual_tokens("a") == 200

    def test_it_is_not_known_from_too_few(self, latencies):
        for number in range(FEWEST - 1):
            latencies.add(turn(f"{number}", model="a"))
        assert latencies.usual_tokens("a") is None

    def test_it_looks_at_the_last_ones_alone(self, latencies):
        for number in range(LOOKED_BACK + 60):
            tokens = 1000 if number < 60 else 10
            latencies.add(turn(f"{number}", model="a", output_tokens=tokens, asked_at=number))
        assert latencies.usual_tokens("a") == 10


class TestDamage:
    def test_damaged_rows_are_left_out(self, path, latencies):
        latencies.add(turn("sound"))
        latencies.add(turn("broken", asked_at=5.0))
        latencies.add(turn("late", asked_at=6.0))
        run = latencies._database.run
        run(lambda c: c.execute("UPDATE turns SET retries = 'x' WHERE turn_id = 'broken'"))
        run(lambda c: c.execute("UPDATE turns SET asked_at = 1e300 WHERE turn_id = 'late'"))
        assert [kept.turn_id for kept in latencies.all()] == ["sound"]

    def test_a_blob_that_lost_some_bytes(self, latencies):
        latencies.add(turn(arrivals=(1.0, 2.0)))
        latencies._database.run(lambda c: c.execute("UPDATE turns SET arrivals = x'00'"))
        assert latencies.written(list)[0].arrivals == ()

    def test_a_computer_with_the_other_byte_order_reads_the_same_numbers(
        self, latencies, monkeypatch
    ):
        monkeypatch.setattr("sys.byteorder", "big" if sys.byteorder == "little" else "little")
        latencies.add(turn(arrivals=(1.0, 2.5)))
        assert latencies.written(list)[0].arrivals == (1.0, 2.5)
        monkeypatch.undo()
        assert latencies.written(list)[0].arrivals != (1.0, 2.5), (
            "this computer has not changed its own"
        )

    @settings(
        suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
    )
    @given(st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=40))
    def test_no_damage_is_more_than_a_sentence(self, tmp_path, damage):
        path = tmp_path / "latency.db"
        for left in tmp_path.glob("latency.db*"):
            left.unlink()
        latencies = Latencies(path)
        for kept in many(20):
            latencies.add(replace(kept, arrivals=(1.0,) * 300))
        latencies.close()
        data = bytearray(path.read_bytes())
        for place, value in damage:
            data[int(place * len(data))] = value
        path.write_bytes(data)
        with contextlib.suppress(StorageFailed):
            for kept in latencies.all():
                assert isinstance(kept, TurnLatency)
            latencies.add(turn("new"))
            latencies.usual_tokens("gemini-4-argon")
        latencies.close()
