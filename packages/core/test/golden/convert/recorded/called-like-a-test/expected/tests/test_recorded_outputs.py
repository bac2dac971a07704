"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    assert printed.splitlines() == [
        "1.5",  # cell 5
    ]
