import pytest

from demo.core import State, is_won


def test_is_won():
    assert is_won(State(1, 0))
    assert not is_won(State(0, 0))


@pytest.mark.pipeline
def test_is_won_2(results):
    start = results.start

    def test1():
        "Nobody has won yet."
        assert not is_won(start)
        return True

    test1()
