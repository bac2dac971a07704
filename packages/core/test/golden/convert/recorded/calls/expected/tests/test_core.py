"""What the notebook showed of calls when it was last run, as a regression test."""

from fractions import Fraction

import pytest

from demo.core import initials, is_even, ratio, share


def test_share():
    assert share(1) == Fraction(1, 6)  # cell 3
    assert share(3) == Fraction(1, 2)  # cell 4


def test_initials():
    assert initials("Ada King") == ["A", "K"]  # cell 5
    assert {word: len(initials(word)) for word in ["a b", "c"]} == {
        "a b": 2,
        "c": 1,
    }  # cell 9


def test_ratio():
    assert ratio(1, 3) == pytest.approx(0.3333333333333333)  # cell 6


def test_is_even():
    assert (is_even(4), is_even(5)) == (True, False)  # cell 7
    assert is_even(4) is True  # cell 8
