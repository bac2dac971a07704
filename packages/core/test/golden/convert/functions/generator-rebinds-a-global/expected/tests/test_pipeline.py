import pytest

pytestmark = pytest.mark.pipeline


def test_last(results):
    last = results.last
    assert last == 2
