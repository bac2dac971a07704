import pytest

pytestmark = pytest.mark.pipeline


def test_low(results):
    low = results.low
    gain = results.gain
    high = results.high
    assert low < gain < high
