import pytest

pytestmark = pytest.mark.pipeline


def test_missed(results):
    missed = results.missed
    left = results.left
    assert set(missed) <= set(left)
