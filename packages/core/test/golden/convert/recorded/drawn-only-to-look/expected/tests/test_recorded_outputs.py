"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    expected = [
        "rows 3",  # cell 1
        "total 6",  # cell 4
    ]
    # In this order; other lines may stand between.
    rest = [line.rstrip() for line in printed.splitlines()]
    for line in expected:
        assert line in rest
        rest = rest[rest.index(line) + 1 :]
