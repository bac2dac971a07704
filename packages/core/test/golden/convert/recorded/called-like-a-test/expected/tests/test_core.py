import pytest


def test_test_model():
    from demo.core import TestData, test_model

    share = test_model([1, 2])
    assert share == 1.5
    assert TestData.rows == [1, 2]


def test_test_model_2():
    from demo.core import test_model

    assert test_model([4, 6]) == pytest.approx(5.0)  # cell 2
