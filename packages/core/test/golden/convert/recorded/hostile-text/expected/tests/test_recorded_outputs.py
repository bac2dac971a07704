"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    lines = iter([line.rstrip() for line in printed.splitlines()])
    for expected in [
        'a """quoted""" \\ back',  # cell 1
    ]:
        assert expected in lines  # in this order; other lines may stand between
