from demo.core import total


def test_total():
    assert total([1]) == 1


def test_total_2():
    assert total([1, 2]) == 3


class TestTotal:
    def test_empty(self):
        assert total([]) == 0


class TestTotal_2:
    def test_one(self):
        assert total([1]) == 1
