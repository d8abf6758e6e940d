"""The ordered map over processes."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Iterator
from functools import partial

import pytest

from dedup.errors import DedupError
from dedup.pipeline.workers import Workers


@pytest.mark.parametrize("jobs", [1, 3])
def test_results_come_in_order_pass_after_pass(jobs: int) -> None:
    with Workers(operator.add, jobs) as workers:
        workers.start()
        for step in (1, 2):
            assert list(workers.map(partial, (step,), range(200))) == [n + step for n in range(200)]
        assert list(workers.map(partial, (3,), ())) == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_a_task_raises_is_raised_and_the_next_map_starts_afresh(jobs: int) -> None:
    with Workers(int, jobs) as workers:
        with pytest.raises(ValueError, match="'x'"):
            list(workers.map(partial, (), ["1", "2", "x", *"345"]))
        assert list(workers.map(partial, (), "67")) == [6, 7]


def test_no_more_is_read_than_is_under_way() -> None:
    read = 0

    def items() -> Iterator[int]:
        nonlocal read
        while True:
            yield read
            read += 1

    with Workers(operator.neg, 2) as workers:
        results = workers.map(partial, (), items())
        assert [next(results) for _ in range(50)] == [-n for n in range(50)]
        assert read < 70
        results.close()


def test_a_helper_that_dies_is_told() -> None:
    with Workers(operator.neg, 2) as workers:
        workers.start()
        assert workers._starter is not None
        workers._starter.join()
        results = workers.map(partial, (), itertools.count())
        next(results)
        workers._helpers[0][0].kill()
        with pytest.raises(DedupError, match="died"):
            list(results)
