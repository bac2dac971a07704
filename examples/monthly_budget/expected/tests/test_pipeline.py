import pytest

pytestmark = pytest.mark.pipeline


def test_set(results):
    missed = results.missed
    left = results.left
    assert set(missed) <= set(left)
