"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    assert printed.splitlines() == [
        "old rule: 142 people, mean wait 4.3",  # cell 11
        "new rule: 144 people, mean wait 4.0",  # cell 12
        "saved 0.4 ticks a person; longest wait 15 and 13",  # cell 13
    ]


def test_cell_14(results):
    new_waits = results.new_waits
    assert sorted(new_waits)[-3:] == [12, 13, 13]
