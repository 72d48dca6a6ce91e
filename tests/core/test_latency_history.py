import csv
import io
import json
import statistics
from dataclasses import asdict
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.latency_history import by_day, by_model, csv_text, json_text
from tests.latency_turns import many, turn

FIGURES = st.floats(0, 1e6, allow_nan=False)


def at(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


def berlin(moment: float) -> date:
    """As there, where summer time begins at one o'clock of UTC; not every system has its rules."""
    hours = 2 if moment >= at("2026-03-29T01:00:00+00:00") else 1
    return datetime.fromtimestamp(moment, timezone(timedelta(hours=hours))).date()


class TestByModel:
    def test_there_is_nothing_to_say_of_nothing(self):
        assert by_model([]) == []

    def test_a_row_for_each_model_in_the_order_of_names(self):
        rows = by_model([turn("1", model="b"), turn("2", model="a"), turn("3", model="b")])
        assert [(row.model, row.turns, row.day) for row in rows] == [("a", 1, None), ("b", 2, None)]

    @given(st.lists(st.tuples(FIGURES, FIGURES), min_size=2, max_size=30))
    def test_percentiles_are_those_of_statistics(self, pairs):
        (row,) = by_model(
            turn(str(number), first_chunk_latency=first, tokens_per_second=speed)
            for number, (first, speed) in enumerate(pairs)
        )
        first = statistics.quantiles([pair[0] for pair in pairs], n=100, method="inclusive")
        speed = statistics.quantiles([pair[1] for pair in pairs], n=100, method="inclusive")
        assert row.first_chunk_p50 == pytest.approx(first[49], abs=1e-6)
        assert row.first_chunk_p95 == pytest.approx(first[94], abs=1e-6)
        assert row.speed_p50 == pytest.approx(speed[49], abs=1e-6)
        assert row.speed_p95 == pytest.approx(speed[94], abs=1e-6)

    def test_turns_without_a_first_chunk_do_not_enter_but_count(self):
        (row,) = by_model(
            [
                turn("1", first_chunk_latency=1.0),
                turn("2", first_chunk_latency=None, ending="error"),
                turn("3", first_chunk_latency=None, ending="rate_limit"),
                turn("4", first_chunk_latency=None, ending="safety"),
                turn("5", first_chunk_latency=None, ending="stopped"),
            ]
        )
        assert (row.turns, row.failed, row.first_chunk_p50) == (5, 3, 1.0)

    def test_nothing_is_known(self):
        (row,) = by_model(
            [turn(first_chunk_latency=None, tokens_per_second=None, chunks_per_second=None)]
        )
        assert (row.first_chunk_p50, row.first_chunk_p95) == (None, None)
        assert (row.speed_p50, row.speed_p95, row.speed_unit) == (None, None, "tokens/s")

    def test_tokens_and_chunks_are_never_mixed(self):
        counted = turn("1", tokens_per_second=100.0, chunks_per_second=7.0)
        not_counted = turn("2", tokens_per_second=None, chunks_per_second=9.0)
        (row,) = by_model([counted, not_counted])
        assert (row.speed_p50, row.speed_p95, row.speed_unit) == (100.0, 100.0, "tokens/s")
        (row,) = by_model([not_counted])
        assert (row.speed_p50, row.speed_unit) == (9.0, "chunks/s")


class TestByDay:
    def test_the_day_is_that_of_the_place(self):
        turns = [
            turn("1", asked_at=at("2026-03-28T22:59:59+00:00")),
            turn("2", asked_at=at("2026-03-28T23:00:00+00:00")),
            turn("3", asked_at=at("2026-03-29T21:59:59+00:00")),  # summer time began that night
            turn("4", asked_at=at("2026-03-29T22:00:00+00:00")),
        ]
        assert [(row.day, row.turns) for row in by_day(turns, berlin)] == [
            (date(2026, 3, 30), 1),
            (date(2026, 3, 29), 2),
            (date(2026, 3, 28), 1),
        ]

    def test_the_models_of_one_day_are_in_the_order_of_names(self):
        turns = [turn("1", model="b"), turn("2", model="a")]
        assert [row.model for row in by_day(turns, berlin)] == ["a", "b"]

    def test_each_turn_is_in_one_row(self):
        turns = many(500)
        assert sum(row.turns for row in by_day(turns, berlin)) == 500
        assert sum(row.turns for row in by_model(turns)) == 500


class TestCsv:
    def test_a_line_for_each_turn(self):
        text = csv_text([turn("a", thought_tokens=None), turn("b", retries=2)])
        assert text.count("\r\n") == 3
        header, first, second = csv.reader(io.StringIO(text))
        assert header[:3] == ["asked_at_utc", "turn_id", "asked_at"]
        assert len(set(header)) == len(header) == len(first) == len(second)
        row = dict(zip(header, second, strict=True))
        assert row["asked_at_utc"] == "2026-09-21T14:13:20.000+00:00"
        assert (row["turn_id"], row["retries"], row["thought_tokens"]) == ("b", "2", "")
        assert float(row["first_chunk_latency"]) == 0.42
        assert row["output_tokens"] == "240"

    def test_the_header_is_there_without_turns(self):
        assert len(list(csv.reader(io.StringIO(csv_text([]))))) == 1

    @given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
    def test_any_name_can_be_read_again_and_none_is_a_formula(self, model):
        text = csv_text([turn(model=model)])
        header, row = csv.reader(io.StringIO(text, newline=""))
        found = row[header.index("model")]
        assert found in {model, f"'{model}"}
        assert not found.startswith(("=", "+", "-", "@", "\t", "\r"))

    def test_a_number_below_zero_stays_a_number(self):
        header, row = csv.reader(io.StringIO(csv_text([turn(asked=-0.25)])))
        assert row[header.index("asked")] == "-0.25"

    def test_a_name_with_a_comma_is_quoted(self):
        assert ',"a,b ""c""",' in csv_text([turn(model='a,b "c"')])


class TestJson:
    def test_it_is_all_that_is_kept(self):
        turns = [turn("a"), turn("b", thought_tokens=7)]
        expected = [asdict(each) | {"arrivals": list(each.arrivals)} for each in turns]
        assert json.loads(json_text(turns)) == expected

    def test_no_turns(self):
        assert json.loads(json_text([])) == []

    def test_what_is_no_number_is_not_known(self):
        text = json_text([turn(asked=float("-inf"), total_time=float("nan"), arrivals=(1e999,))])
        (found,) = json.loads(text)
        assert (found["asked"], found["metrics"]["total_time"]) == (None, None)
        assert found["arrivals"] == [None]

    def test_a_turn_to_a_line(self):
        assert len(json_text([turn("a"), turn("b")]).splitlines()) == 4
