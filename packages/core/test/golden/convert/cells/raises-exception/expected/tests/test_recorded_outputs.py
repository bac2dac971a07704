"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    assert printed.splitlines() == [
        "taking",  # cell 2
        "{'apple': 3, 'plum': 5} 2 a",  # cell 3
        "  b",  # cell 3
        "3",  # cell 5
    ]
