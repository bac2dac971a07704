from demo.core import total


def test_total():
    assert total([4]) == 4
