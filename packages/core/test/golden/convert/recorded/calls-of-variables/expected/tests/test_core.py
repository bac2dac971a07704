"""What the notebook showed of calls when it was last run, as a regression test."""

from demo.core import make, scaled, take, total


def test_total():
    numbers = make(1, 5)
    assert total(numbers) == 10  # cell 3
    rate = len(numbers)
    assert total(numbers, factor=rate) == 40  # cell 4
    numbers = make(2, 4)
    assert total(numbers) == 5  # cell 8


def test_scaled():
    numbers = make(1, 5)
    rate = len(numbers)
    assert scaled(numbers, rate=rate) == [4, 8, 12, 16]  # cell 5


def test_take():
    numbers = make(1, 5)
    assert take(numbers) == 4  # cell 6
