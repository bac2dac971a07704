"""What the notebook showed of calls when it was last run, as a regression test."""

from demo.core import is_prefix, limited


def test_is_prefix():
    alphabet = "ABCDEFGH"
    assert is_prefix("ABC", alphabet) is True  # cell 2
    assert is_prefix([0, 1, 3]) is False  # cell 3


def test_limited():
    assert limited(7) == 7  # cell 4
