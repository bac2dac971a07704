import pytest

pytestmark = pytest.mark.pipeline


def test_total(results):
    total = results.total
    rows = results.rows
    assert total == 3
    assert len(rows) == 2


def test_sum(results):
    rows = results.rows
    total = results.total
    assert sum(rows) == total
