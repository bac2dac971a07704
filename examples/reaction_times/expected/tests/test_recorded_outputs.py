"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    expected = [
        "144 trials, 4 of them guesses",  # cell 7
    ]
    # In this order; other lines may stand between.
    rest = [line.rstrip() for line in printed.splitlines()]
    for line in expected:
        assert line in rest
        rest = rest[rest.index(line) + 1 :]


def test_cell_15(results):
    test = results.test
    assert round(float(test.statistic), 2) == pytest.approx(7.21)
