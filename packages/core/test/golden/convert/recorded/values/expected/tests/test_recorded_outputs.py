"""What the notebook showed when it was last run, as a regression test."""

import pytest

pytestmark = pytest.mark.pipeline


def test_printed_lines(printed):
    assert printed.splitlines() == [
        "[1, 2, 3]",  # cell 5
    ]


def test_cell_1(results):
    name = results.name
    assert name == "Ann"


def test_cell_2(results):
    ratio = results.ratio
    assert ratio == pytest.approx(0.3333333333333333)


def test_cell_6(results):
    rows = results.rows
    assert rows == [1, 2, 3]
