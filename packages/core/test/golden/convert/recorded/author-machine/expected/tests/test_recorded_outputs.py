"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    expected = [
        "3 words",  # cell 4
    ]
    lines = iter([line.rstrip() for line in printed.splitlines()])
    # In this order; other lines may stand between.
    missing = next((line for line in expected if line not in lines), None)
    assert missing is None
