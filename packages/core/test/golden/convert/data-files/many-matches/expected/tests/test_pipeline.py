import pytest

pytestmark = pytest.mark.pipeline


def test_readings(results):
    readings = results.readings
    assert sum(readings.values()) == 21
