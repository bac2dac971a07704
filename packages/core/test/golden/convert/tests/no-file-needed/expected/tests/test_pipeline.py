import pytest

pytestmark = pytest.mark.pipeline


def test_lines(results):
    lines = results.lines
    assert lines[0] == "id,price"
