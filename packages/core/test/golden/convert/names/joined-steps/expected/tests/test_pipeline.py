import pytest

pytestmark = pytest.mark.pipeline


def test_rows(results):
    rows = results.rows
    assert rows
