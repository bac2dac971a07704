"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    assert printed.splitlines() == [
        "29 high waters in 15 days, the highest 2.68 m",  # cell 7
        "spring tide on day 2",  # cell 13
    ]


def test_cell_14(results):
    spring_day = results.spring_day
    assert spring_day == 2
