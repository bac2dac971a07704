"""What the notebook showed of calls when it was last run, as a regression test."""

from fractions import Fraction

from recipe_units.units import parse_amount


def test_parse_amount():
    assert parse_amount("1½") == Fraction(3, 2)  # cell 6
