"""What the notebook showed of calls when it was last run, as a regression test."""

from demo.core import double


def test_double():
    assert double(4) == 8  # cell 4
