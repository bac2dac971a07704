"""What the notebook showed of calls when it was last run, as a regression test."""

from demo.core import remove


def test_remove():
    assert remove("SET", "LETTERS") == "LTER"  # cell 3
