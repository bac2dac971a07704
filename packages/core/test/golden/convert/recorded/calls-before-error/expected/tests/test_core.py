"""What the notebook showed of calls when it was last run, as a regression test."""

from demo.core import double


def test_double():
    assert double(3) == 6  # cell 2
    base = 4
    assert double(base) == 8  # cell 3
