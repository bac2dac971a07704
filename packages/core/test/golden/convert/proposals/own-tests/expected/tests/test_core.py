import pytest

from demo.core import State, is_won, update


@pytest.mark.pipeline
def test_state(results):
    start = results.start
    # Tests for update
    small = State(3, 2)
    assert update(small, (1, 1)) == State(2, 1)
    assert update(start, (0, 2)) == State(10, 1)


def test_is_won():
    for defenders in range(1, 4):
        assert not is_won(State(1, defenders))


def test_is_won_2():
    assert is_won(State(1, 0))
    assert not is_won(State(0, 0))


@pytest.mark.pipeline
def test_is_won_3(results):
    start = results.start

    def test1():
        "Nobody has won yet."
        assert not is_won(start)
        return True

    test1()
