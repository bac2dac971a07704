"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    assert printed.splitlines() == [
        "6",  # cell 6
    ]


def test_cell_2(results):
    rows = results.rows
    assert len(rows) == 6


def test_cell_3(results):
    rows = results.rows
    assert rows[:3] == [2, 3, 20]


def test_cell_5(results):
    rows = results.rows
    assert (set(rows) & {3, 4}) == {3}
