import pytest

pytestmark = pytest.mark.pipeline


def test_total(results):
    total = results.total
    assert total == 1.5
