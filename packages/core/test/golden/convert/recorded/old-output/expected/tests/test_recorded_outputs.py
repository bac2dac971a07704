"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    assert printed.splitlines() == [
        "[1, 2, 3]",  # cell 4
    ]


def test_cell_3(results):
    rows = results.rows
    assert rows == [1, 2, 3]
