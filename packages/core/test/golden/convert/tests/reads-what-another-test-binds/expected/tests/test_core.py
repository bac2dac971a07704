from demo.core import scale, total


def test_of_both():
    sample = [1, 2]
    assert scale(sample, 2) == [2, 4]
    assert total(sample) == 3

    def close(a, b):
        return abs(a - b) < 0.1

    assert close(total(scale(sample, 3)), 9)


def test_total():
    assert total([]) == 0
