"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    assert printed.splitlines() == [
        "rows: 3",  # cell 1
        "3",  # cell 1
        "1",  # cell 1
        "2",  # cell 1
        "[1, 2, 3]",  # cell 2
    ]


def test_cell_3(results):
    total = results.total
    assert total == 6
